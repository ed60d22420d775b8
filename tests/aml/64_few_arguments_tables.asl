// part
// Calls of 64_few_arguments.asl in the code of a table.
DefinitionBlock ("", "SSDT", 2, "NITRO", "TABLES", 1)
{
    External (\ONE1, MethodObj) External (\TWO0, MethodObj) External (\TWO1, MethodObj)
    Device (DDD1)
    {
        \TWO0 () Scope (\) { Name (SCP1, 1) }
        Name (INN1, 2)
        Name (AFT1, 4)
    }
    If (One) { \ONE1 () }
    Method (MMMM) { Return (8) }
    \TWO0 () Name (\INT0, 7)
    Mutex (MTX2, 0)
    \ONE1 () If (One) { Debug = "in" }
    Name (AFT2, 16)
    Device (DDD2) { Name (INN2, 3) \TWO1 (5) }
}
