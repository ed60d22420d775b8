//! The conversion matrices of the conformance suite: every operation with every kind of operand.
//!
//! The files it writes are committed, readable, and carry expected values like the hand-written ones; a
//! test checks that the committed programs are these. Everything that is not a value is here once.

use std::fmt::Write as _;

/// A file of the suite: one program for each combination.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// File name.
    pub file: String,
    /// The ASL, its expectations empty.
    pub source: String,
}

/// Objects that every matrix file declares and only reads.
const OBJECTS: &str = r#"
    Name (INT0, 0x1234)
    Name (STR0, "56ab")
    Name (BUF0, Buffer (3) {0x78, 0x9A, 0xBC})
    Name (PKG0, Package (3) {0x11, "two", Buffer (1) {0x33}})
    Name (BACK, Buffer (16) {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    CreateField (BACK, 4, 12, BFD0)
    CreateField (BACK, 9, 75, BFD1)
    OperationRegion (REG0, SystemMemory, 0x1000, 0x40)
    Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 16, FLD1, 80, FTG0, 24, FTG1, 72 }
    FLD0 = 0x4321
    FLD1 = Buffer (10) {0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A}
    Device (DEV0) { Name (_ADR, 1) }
    Event (EVT0)
    Method (MTH0, 0) { Return (0x77) }
    Mutex (MTX0, 0)
    PowerResource (PWR0, 1, 2) { }
    Processor (PRC0, 3, 0x410, 6) { }
    ThermalZone (THZ0) { }
    Alias (INT0, ALI0)
    Method (SETA, 2) { Arg0 = Arg1 }
    Method (SHOW, 2, Serialized) { Local0 = Package (2) { } Local0[0] = Arg0 Local0[1] = Arg1 Return (Local0) }
"#;

/// Data that an operand can be: what it is, its expression, statements that it needs first.
const DATA: [(&str, &str, &str); 10] = [
    ("Integer", "INT0", ""),
    ("String", "STR0", ""),
    ("Buffer", "BUF0", ""),
    ("Package", "PKG0", ""),
    ("BufferField of 12 bits", "BFD0", ""),
    ("BufferField of 75 bits", "BFD1", ""),
    ("FieldUnit of 16 bits", "FLD0", ""),
    ("FieldUnit of 80 bits", "FLD1", ""),
    ("reference", "RefOf (INT0)", ""),
    ("unset local", "Local7", ""),
];

/// Objects that are not data.
const NOT_DATA: [(&str, &str, &str); 9] = [
    ("Device", "DEV0", ""),
    ("Event", "EVT0", ""),
    ("Method", "MTH0", ""),
    ("Mutex", "MTX0", ""),
    ("Region", "REG0", ""),
    ("PowerResource", "PWR0", ""),
    ("Processor", "PRC0", ""),
    ("ThermalZone", "THZ0", ""),
    ("Alias", "ALI0", ""),
];

/// Where a result can go: what it is, the target, what must exist first, what shows it afterwards.
const TARGETS: [(&str, &str, &str, &str); 15] = [
    ("Local", "Local0", "", "Local0"),
    ("Arg", "Arg0", "", "Arg0"),
    ("Name of Integer", "TGT0", "Name (TGT0, 0x11)", "TGT0"),
    (
        "Name of String",
        "TGT0",
        "Name (TGT0, \"old text\")",
        "TGT0",
    ),
    (
        "Name of Buffer",
        "TGT0",
        "Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})",
        "TGT0",
    ),
    (
        "Name of Package",
        "TGT0",
        "Name (TGT0, Package () {1})",
        "TGT0",
    ),
    (
        "BufferField of 12 bits",
        "BFT0",
        "Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)",
        "TGT0",
    ),
    (
        "BufferField of 75 bits",
        "BFT0",
        "Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)",
        "TGT0",
    ),
    ("FieldUnit of 24 bits", "FTG0", "", "FTG0"),
    ("FieldUnit of 72 bits", "FTG1", "", "FTG1"),
    (
        "Index of Package",
        "TGT0[1]",
        "Name (TGT0, Package () {1, 2, 3})",
        "TGT0",
    ),
    (
        "Index of Buffer",
        "TGT0[1]",
        "Name (TGT0, Buffer () {1, 2, 3})",
        "TGT0",
    ),
    ("Index of String", "TGT0[1]", "Name (TGT0, \"abc\")", "TGT0"),
    (
        "local reference to Integer",
        "DerefOf (Local0)",
        "Name (TGT0, 0x11) Local0 = RefOf (TGT0)",
        "TGT0",
    ),
    ("Device", "DEV0", "", "INT0"),
];

/// All matrices.
#[must_use]
pub fn all() -> Vec<Matrix> {
    let mut matrices = vec![
        stores("Store", "50_store.asl"),
        stores("CopyObject", "51_copy.asl"),
    ];
    matrices.push(argument_stores());
    for (revision, file) in [(2, "53_concatenate.asl"), (1, "54_concatenate_32.asl")] {
        matrices.push(concatenate(file, revision));
    }
    for (revision, file) in [(2, "55_compare.asl"), (1, "56_compare_32.asl")] {
        matrices.push(compare(file, revision));
    }
    for (revision, file) in [(2, "57_arithmetic.asl"), (1, "58_arithmetic_32.asl")] {
        matrices.push(arithmetic(file, revision));
    }
    for (revision, file) in [(2, "59_conversions.asl"), (1, "60_conversions_32.asl")] {
        matrices.push(conversions(file, revision));
    }
    matrices.push(results());
    matrices.push(queries());
    matrices.push(objects());
    matrices
}

/// A file in the making.
struct Builder {
    file: &'static str,
    body: String,
    revision: u8,
    count: usize,
}

impl Builder {
    fn new(file: &'static str, revision: u8) -> Self {
        Self {
            file,
            revision,
            body: String::new(),
            count: 0,
        }
    }

    /// One program: what it shows, and its statements.
    fn program(&mut self, title: &str, statements: &[&str]) {
        self.count += 1;
        let _ = writeln!(
            self.body,
            "\n    // {title}\n    // expect: ?\n    Method (M{:03X}, 0, Serialized)\n    {{",
            self.count
        );
        for statement in statements.iter().filter(|statement| !statement.is_empty()) {
            let _ = writeln!(self.body, "        {statement}");
        }
        self.body.push_str("    }\n");
    }

    fn build(self, about: &str) -> Matrix {
        let Self {
            file,
            body,
            revision,
            ..
        } = self;
        let source = format!(
            "// {about}\n// Written by tests/src/aml/matrix.rs; the expected values are ACPICA's.\n\
             DefinitionBlock (\"\", \"DSDT\", {revision}, \"NITRO\", \"MATRIX\", 1)\n{{{OBJECTS}{body}}}\n"
        );
        Matrix {
            file: file.to_owned(),
            source,
        }
    }
}

/// A source of each kind to a target of each kind.
fn stores(operation: &str, file: &'static str) -> Matrix {
    let mut builder = Builder::new(file, 2);
    for (from, source, _) in DATA.iter().chain(&NOT_DATA[..3]) {
        for (to, target, setup, show) in TARGETS {
            // The grammar lets CopyObject write to names, locals and arguments only.
            if operation == "CopyObject" && (target.contains('[') || target.contains('(')) {
                continue;
            }
            // FieldUnits outlive the program: begin with a known content.
            let reset = if target.starts_with("FTG") {
                format!("{target} = 0")
            } else {
                String::new()
            };
            let act = format!("{operation} ({source}, {target})");
            let shown = format!("Return (SHOW (ObjectType ({show}), {show}))");
            builder.program(&format!("{from} to {to}"), &[setup, &reset, &act, &shown]);
        }
    }
    builder.build(&format!(
        "{operation}: every kind of source to every kind of target."
    ))
}

/// Stores through an argument: by value, by reference to a name, to an element, to a local.
fn argument_stores() -> Matrix {
    let mut builder = Builder::new("52_store_argument.asl", 2);
    let targets = [
        ("by value", "Name (TGT0, 0x11)", "TGT0", "TGT0"),
        ("RefOf Integer", "Name (TGT0, 0x11)", "RefOf (TGT0)", "TGT0"),
        (
            "RefOf String",
            "Name (TGT0, \"old\")",
            "RefOf (TGT0)",
            "TGT0",
        ),
        (
            "RefOf Buffer",
            "Name (TGT0, Buffer (2) {1, 2})",
            "RefOf (TGT0)",
            "TGT0",
        ),
        (
            "RefOf Package",
            "Name (TGT0, Package () {1, 2})",
            "RefOf (TGT0)",
            "TGT0",
        ),
        ("RefOf Local", "Local0 = 0x11", "RefOf (Local0)", "Local0"),
        (
            "Index of Package",
            "Name (TGT0, Package () {1, 2})",
            "TGT0[1]",
            "TGT0",
        ),
        (
            "Index of Buffer",
            "Name (TGT0, Buffer () {1, 2})",
            "TGT0[1]",
            "TGT0",
        ),
        (
            "package itself",
            "Name (TGT0, Package () {1, 2})",
            "TGT0",
            "TGT0",
        ),
    ];
    for (from, source, _) in &DATA[..9] {
        for (to, setup, argument, show) in targets {
            let act = format!("SETA ({argument}, {source})");
            let shown = format!("Return (SHOW (ObjectType ({show}), {show}))");
            builder.program(
                &format!("{from} to an argument: {to}"),
                &[setup, &act, &shown],
            );
        }
    }
    builder.build("Stores to an argument, which follow a reference and keep a value to themselves.")
}

fn pairs(
    builder: &mut Builder,
    operations: &[&str],
    left: &[(&str, &str, &str)],
    right: &[(&str, &str, &str)],
) {
    for operation in operations {
        for (from, a, _) in left {
            for (to, b, _) in right {
                let act = format!("Return ({operation} ({a}, {b}))");
                builder.program(&format!("{operation}: {from}, {to}"), &[&act]);
            }
        }
    }
}

fn concatenate(file: &'static str, revision: u8) -> Matrix {
    let mut builder = Builder::new(file, revision);
    pairs(&mut builder, &["Concatenate"], &DATA, &DATA);
    pairs(&mut builder, &["Concatenate"], &NOT_DATA, &DATA[..3]);
    pairs(&mut builder, &["Concatenate"], &DATA[..3], &NOT_DATA);
    builder.build("Concatenate of every pair.")
}

fn compare(file: &'static str, revision: u8) -> Matrix {
    let mut builder = Builder::new(file, revision);
    pairs(&mut builder, &["LEqual", "LLess"], &DATA, &DATA);
    pairs(
        &mut builder,
        &[
            "LGreater",
            "LGreaterEqual",
            "LLessEqual",
            "LNotEqual",
            "LAnd",
            "LOr",
        ],
        &DATA[..3],
        &DATA[..3],
    );
    builder.build("Comparisons of every pair.")
}

/// Implicit conversion of operands to integers.
fn arithmetic(file: &'static str, revision: u8) -> Matrix {
    let mut builder = Builder::new(file, revision);
    let numbers = [
        ("Integer", "INT0", ""),
        ("all ones", "0xFFFFFFFFFFFFFFFF", ""),
        ("String", "STR0", ""),
        ("String that is no number", "\"xyz\"", ""),
        ("String of 20 digits", "\"123456789ABCDEF01234\"", ""),
        ("Buffer", "BUF0", ""),
        (
            "Buffer of 10 bytes",
            "Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}",
            "",
        ),
        ("empty Buffer", "Buffer (0) { }", ""),
        ("Package", "PKG0", ""),
        ("BufferField of 12 bits", "BFD0", ""),
        ("FieldUnit of 80 bits", "FLD1", ""),
        ("reference", "RefOf (INT0)", ""),
    ];
    for operation in [
        "Add", "Subtract", "Multiply", "And", "NAnd", "Or", "NOr", "XOr", "Mod",
    ] {
        for (name, operand, _) in numbers {
            let left = format!("Return ({operation} ({operand}, 0x30))");
            builder.program(&format!("{operation}: {name}, Integer"), &[&left]);
        }
        let right = format!("Return ({operation} (0x5555AAAA5555AAAA, STR0))");
        builder.program(&format!("{operation}: Integer, String"), &[&right]);
    }
    for (name, operand, _) in numbers {
        let divide = format!("Divide ({operand}, 0x30, Local0, Local1)");
        builder.program(
            &format!("Divide: {name}"),
            &[&divide, "Return (SHOW (Local0, Local1))"],
        );
        for operation in [
            "Not",
            "FindSetLeftBit",
            "FindSetRightBit",
            "LNot",
            "FromBCD",
            "ToBCD",
        ] {
            let act = format!("Return ({operation} ({operand}))");
            builder.program(&format!("{operation}: {name}"), &[&act]);
        }
    }
    for bits in [0, 1, 4, 31, 32, 33, 63, 64, 65, 255] {
        for operation in ["ShiftLeft", "ShiftRight"] {
            let act = format!("Return ({operation} (0x89ABCDEF89ABCDEF, {bits}))");
            builder.program(&format!("{operation} by {bits}"), &[&act]);
        }
    }
    builder.build("Operands that are converted to integers.")
}

/// The explicit conversions.
fn conversions(file: &'static str, revision: u8) -> Matrix {
    let mut builder = Builder::new(file, revision);
    let texts = [
        ("decimal text", "\"1234\"", ""),
        ("hexadecimal text", "\"0x12AB\"", ""),
        ("text with blanks", "\"  12 34\"", ""),
        ("text that is no number", "\"q\"", ""),
        ("empty text", "\"\"", ""),
        ("empty buffer", "Buffer (0) { }", ""),
        ("buffer of text", "Buffer () {0x41, 0x42, 0, 0x43}", ""),
        (
            "buffer of 9 bytes",
            "Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9}",
            "",
        ),
        ("zero", "0", ""),
        ("all ones", "0xFFFFFFFFFFFFFFFF", ""),
        ("large text", "\"18446744073709551616\"", ""),
        ("large hexadecimal text", "\"0x12345678912345678\"", ""),
        ("signed text", "\"-1\"", ""),
    ];
    for operation in [
        "ToInteger",
        "ToBuffer",
        "ToHexString",
        "ToDecimalString",
        "ToString",
    ] {
        for (name, operand, _) in DATA.iter().chain(&texts).chain(&NOT_DATA[..1]) {
            let act = format!("Return ({operation} ({operand}))");
            builder.program(&format!("{operation}: {name}"), &[&act]);
        }
    }
    for length in ["0", "2", "100", "Ones"] {
        let act = format!("Return (ToString (Buffer () {{0x61, 0x62, 0x63}}, {length}))");
        builder.program(&format!("ToString of {length} bytes"), &[&act]);
    }
    for (name, operand, _) in &DATA[..8] {
        for (index, length) in [
            ("0", "2"),
            ("1", "100"),
            ("3", "1"),
            ("100", "1"),
            ("0", "0"),
        ] {
            let act = format!("Return (Mid ({operand}, {index}, {length}))");
            builder.program(&format!("Mid: {name} from {index}, {length}"), &[&act]);
        }
    }
    builder.build("Explicit conversions.")
}

/// Results that are converted to the type of their target, and the value of the operation itself.
fn results() -> Matrix {
    let mut builder = Builder::new("61_results.asl", 2);
    let operations = [
        ("Add", "Add (INT0, 1, {})"),
        ("Concatenate of strings", "Concatenate (STR0, \"z\", {})"),
        ("Concatenate of buffers", "Concatenate (BUF0, BUF0, {})"),
        ("ToHexString", "ToHexString (INT0, {})"),
        ("ToBuffer", "ToBuffer (INT0, {})"),
        ("ToInteger", "ToInteger (STR0, {})"),
        ("Mid", "Mid (BUF0, 1, 2, {})"),
    ];
    for (name, operation) in operations {
        for (to, target, setup, show) in &TARGETS[..14] {
            let reset = if target.starts_with("FTG") {
                format!("{target} = 0")
            } else {
                String::new()
            };
            let act = format!("Local5 = {}", operation.replace("{}", target));
            let shown = format!("Return (SHOW (Local5, {show}))");
            builder.program(&format!("{name} to {to}"), &[setup, &reset, &act, &shown]);
        }
    }
    for (to, target, setup, show) in &TARGETS[..14] {
        let value = if to.starts_with("Local") || *to == "Arg" {
            format!("{target} = 0x11")
        } else {
            String::new()
        };
        for operation in ["Increment", "Decrement"] {
            let act = format!("Local5 = {operation} ({target})");
            let shown = format!("Return (SHOW (Local5, {show}))");
            builder.program(
                &format!("{operation} of {to}"),
                &[setup, &value, &act, &shown],
            );
        }
    }
    builder.build("Results converted to the type of their target.")
}

/// What objects say about themselves.
fn queries() -> Matrix {
    let mut builder = Builder::new("62_queries.asl", 2);
    for (name, operand, _) in DATA.iter().chain(&NOT_DATA) {
        if !operand.contains('(') {
            for operation in ["ObjectType", "SizeOf", "RefOf", "CondRefOf"] {
                if *name == "unset local" && operation == "RefOf" {
                    continue;
                }
                let act = format!("Return ({operation} ({operand}))");
                builder.program(&format!("{operation}: {name}"), &[&act]);
            }
            let act = format!("Return (ObjectType (RefOf ({operand})))");
            builder.program(&format!("ObjectType of a reference: {name}"), &[&act]);
            let act = format!("Local0 = RefOf ({operand})");
            builder.program(
                &format!("DerefOf a reference: {name}"),
                &[&act, "Return (DerefOf (Local0))"],
            );
            let name = format!("Return of {name}");
            builder.program(&name, &[&format!("Return ({operand})")]);
        }
        for index in ["0", "2", "9"] {
            let act = format!("Return (DerefOf (Index ({operand}, {index})))");
            builder.program(&format!("Index {index}: {name}"), &[&act]);
        }
        let act = format!("Return (DerefOf ({operand}))");
        builder.program(&format!("DerefOf: {name}"), &[&act]);
        // acpiexec crashes when a reference to a byte, or to an unset local, is returned.
        if ["PKG0", "RefOf (INT0)", "DEV0"].contains(operand) {
            let act = format!("Return (Index ({operand}, 1))");
            builder.program(&format!("Index returned: {name}"), &[&act]);
        }
    }
    builder.build("Types, sizes, references and elements of every kind.")
}

/// Objects that are no data where a value is stored, and as what is stored.
fn objects() -> Matrix {
    let mut builder = Builder::new("63_objects.asl", 2);
    let targets = [
        ("Device", "Device (TGT0) { }"),
        ("Event", "Event (TGT0)"),
        (
            "Method",
            "Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }",
        ),
        ("Mutex", "Mutex (TGT0, 0)"),
        ("Region", "OperationRegion (TGT0, SystemMemory, 0x2000, 4)"),
        ("PowerResource", "PowerResource (TGT0, 1, 2) { }"),
        ("Processor", "Processor (TGT0, 3, 0x410, 6) { }"),
        ("ThermalZone", "ThermalZone (TGT0) { }"),
        (
            "FieldUnit",
            "Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }",
        ),
        ("Integer", "Name (TGT0, 0x11)"),
        ("String", "Name (TGT0, \"56\")"),
        ("Buffer", "Name (TGT0, Buffer (3) {1, 2, 3})"),
        ("Package", "Name (TGT0, Package () {1, 2})"),
    ];
    for (to, setup) in targets {
        for (from, source, _) in DATA.iter().chain(&NOT_DATA) {
            for (way, act) in [
                ("Store", format!("Store ({source}, TGT0)")),
                ("CopyObject", format!("CopyObject ({source}, TGT0)")),
                ("an argument", format!("SETA (RefOf (TGT0), {source})")),
            ] {
                let title = format!("{way}: {from} to {to}");
                builder.program(&title, &[setup, &act, "Return (ObjectType (TGT0))"]);
            }
        }
        for act in [
            "Increment ({})",
            "Add (1, 2, {})",
            "Concatenate (STR0, STR0, {})",
            "ToBuffer (INT0, {})",
        ] {
            let shown = "Return (ObjectType (TGT0))";
            let name = act.replace("{}", "TGT0");
            builder.program(&format!("{name}: {to}"), &[setup, &name, shown]);
            let argument = act.replace("{}", "Arg0");
            let method = format!("Method (MTHA, 1) {{ {argument} }}");
            let title = format!("{argument}, a reference: {to}");
            builder.program(&title, &[setup, &method, "MTHA (RefOf (TGT0))", shown]);
        }
    }
    builder.build("Objects that are no data, as targets and as sources.")
}
