// part
// The methods of 64_few_arguments.asl, so that iasl does not count the arguments.
DefinitionBlock ("", "SSDT", 2, "NITRO", "METHODS", 1)
{
    Method (ONE1, 1) { Debug = "one" Debug = ObjectType (Arg0) Return (7) }
    Method (TWO0, 2) { Debug = "two" Debug = ObjectType (Arg0) Debug = ObjectType (Arg1) Return (8) }
    Method (TWO1, 2) { Debug = "two" Debug = ObjectType (Arg0) Debug = ObjectType (Arg1) Return (9) }
    Method (TWO2, 2) { Debug = "two" Debug = ObjectType (Arg0) Debug = ObjectType (Arg1) Return (8) }
}
