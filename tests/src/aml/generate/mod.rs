//! The generator of random, well-formed, terminating ASL. One seed, one program.

mod features;

use super::program::{Expression, Method, PAGE, Program, Statement};

/// SplitMix64: a seed's numbers, the same on every machine.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The sequence of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.draw() % bound.max(1)
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of them.
    pub fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// What an expression should give. Nothing in AML enforces it, and sometimes the generator does not care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Integer,
    String,
    Buffer,
    Package,
}

const KINDS: [Kind; 4] = [Kind::Integer, Kind::String, Kind::Buffer, Kind::Package];

/// Locals begin with a value of these kinds; 5 to 7 count loops.
const LOCALS: [(&str, Kind); 5] = [
    ("Local0", Kind::Integer),
    ("Local1", Kind::Integer),
    ("Local2", Kind::String),
    ("Local3", Kind::Buffer),
    ("Local4", Kind::Package),
];
const COUNTERS: [&str; 3] = ["Local5", "Local6", "Local7"];

/// Names of parts of memory and of buffers.
const FIELDS: [&str; 11] = [
    "BFD0", "BFD1", "BFD2", "FLD0", "FLD1", "FLD2", "FLD3", "FLD4", "FLD5", "IDX0", "IDX1",
];

/// The program of a seed.
#[must_use]
pub fn program(seed: u64) -> Program {
    Generator {
        random: Random::new(seed),
        helpers: Vec::new(),
        arguments: Vec::new(),
        budget: 0,
        made: 0,
        loose: seed % 8 == 7,
    }
    .program()
}

struct Generator {
    random: Random,
    /// Names of the helpers that exist so far, and the kinds of their arguments.
    helpers: Vec<(String, Vec<Kind>)>,
    /// Of the method being made.
    arguments: Vec<Kind>,
    /// How many more operations its expressions may have.
    budget: u32,
    /// Fields that methods make.
    made: u32,
    /// Operands and targets are of any type, now and then.
    loose: bool,
}

impl Generator {
    fn program(mut self) -> Program {
        let (objects, shown) = self.objects();
        let mut methods = vec![self.recursive()];
        for index in 0..self.random.below(3) {
            let name = format!("HLP{index}");
            let arguments: Vec<Kind> = (0..1 + self.random.below(3))
                .map(|_| self.any_kind())
                .collect();
            methods.push(self.method(&name, arguments.clone()));
            self.helpers.push((name, arguments));
        }
        methods.push(self.method("MAIN", Vec::new()));
        Program {
            objects,
            shown,
            methods,
        }
    }

    /// Globals of every kind, fields over a buffer and over memory.
    fn objects(&mut self) -> (Vec<String>, Vec<String>) {
        let mut objects = Vec::new();
        for (name, kind) in [
            ("INT0", Kind::Integer),
            ("INT1", Kind::Integer),
            ("STR0", Kind::String),
            ("PKG0", Kind::Package),
        ] {
            let Expression::Leaf(value) = self.constant(kind) else {
                continue;
            };
            objects.push(format!("Name ({name}, {value})"));
        }
        let mut bytes = Vec::new();
        for _ in 0..16 {
            bytes.push(format!("{:#x}", self.random.below(256)));
        }
        objects.push(format!("Name (BUF0, Buffer () {{{}}})", bytes.join(", ")));
        for name in ["BFD0", "BFD1"] {
            let start = self.random.below(60);
            let width = 1 + self.random.below(68);
            objects.push(format!("CreateField (BUF0, {start}, {width}, {name})"));
        }
        let start = self.random.below(8);
        let create = self.random.pick(&[
            "CreateByteField",
            "CreateWordField",
            "CreateDWordField",
            "CreateQWordField",
        ]);
        objects.push(format!("{create} (BUF0, {start}, BFD2)"));
        objects.push(format!(
            "OperationRegion (RGN0, SystemMemory, {PAGE}, 0x40)"
        ));
        for (first, names) in [
            (0, ["FLD0", "FLD1", "FLD2"]),
            (16, ["FLD3", "FLD4", "FLD5"]),
        ] {
            objects.push(self.field(first, names));
        }
        objects.push(
            "Field (RGN0, ByteAcc, NoLock, Preserve) { Offset (0x30), INDX, 8, DATA, 8 }"
                .to_owned(),
        );
        let rule = self
            .random
            .pick(&["Preserve", "WriteAsOnes", "WriteAsZeros"]);
        let (first, second) = (1 + self.random.below(12), 1 + self.random.below(20));
        objects.push(format!(
            "IndexField (INDX, DATA, ByteAcc, NoLock, {rule}) {{ IDX0, {first}, IDX1, {second} }}"
        ));
        objects.push("Mutex (MTX0, 0)".to_owned());
        objects.extend(self.feature_objects());
        let shown = [
            "INT0", "INT1", "STR0", "PKG0", "BUF0", "FLD0", "FLD1", "FLD4", "IDX0", "BNK1", "BNK2",
        ];
        (objects, shown.map(str::to_owned).to_vec())
    }

    fn field(&mut self, first: u64, names: [&str; 3]) -> String {
        let access = self
            .random
            .pick(&["AnyAcc", "ByteAcc", "WordAcc", "DWordAcc", "QWordAcc"]);
        let rule = self
            .random
            .pick(&["Preserve", "Preserve", "WriteAsOnes", "WriteAsZeros"]);
        let mut list = format!("Offset ({first:#x})");
        for name in names {
            // At most 24 + 88 bits behind the first 16 bytes: within the region whatever the access.
            let width = 1 + if self.random.once_in(6) {
                self.random.below(80)
            } else {
                self.random.below(33)
            };
            let gap = self.random.below(9);
            let gap = if gap == 0 {
                String::new()
            } else {
                format!(", , {gap}")
            };
            list.push_str(&format!("{gap}, {name}, {width}"));
        }
        format!("Field (RGN0, {access}, NoLock, {rule}) {{ {list} }}")
    }

    fn method(&mut self, name: &str, arguments: Vec<Kind>) -> Method {
        let count = arguments.len();
        self.arguments = arguments;
        let mut body = Vec::new();
        for (local, kind) in LOCALS {
            let value = self.constant(kind);
            body.push(Statement::Do(Expression::Operation(
                "Store",
                vec![value, Expression::leaf(local)],
            )));
        }
        let statements = 2 + self.random.below(8) as usize;
        body.extend(self.block(statements, 0));
        let kind = self.any_kind();
        self.budget = 4;
        body.push(Statement::Return(self.expression(kind, 2)));
        Method {
            name: name.to_owned(),
            arguments: count,
            body,
        }
    }

    fn block(&mut self, count: usize, depth: usize) -> Vec<Statement> {
        (0..count).map(|_| self.statement(depth)).collect()
    }

    fn statement(&mut self, depth: usize) -> Statement {
        self.budget = 8;
        match self.random.below(26) {
            20.. => self.feature(depth),
            0 | 1 if depth < 3 => self.choice(depth),
            2 if depth < 3 => self.repetition(depth),
            3 => Statement::Do(self.copy_object()),
            4 => {
                let target = self.target(Kind::Integer);
                let operation = self.random.pick(&["Increment", "Decrement"]);
                Statement::Do(Expression::Operation(operation, vec![target]))
            }
            5 => {
                let kind = self.any_kind();
                let value = self.expression(kind, 2);
                let operands = vec![value, Expression::leaf("Debug")];
                Statement::Do(Expression::Operation("Store", operands))
            }
            6 | 7 => Statement::Do(self.element_store()),
            8 if !self.helpers.is_empty() => Statement::Do(self.call(2)),
            9 => {
                let left = self.expression(Kind::Integer, 1);
                let right = self.divisor(1);
                let (first, second) = (self.target(Kind::Integer), self.target(Kind::Integer));
                let operands = vec![left, right, first, second];
                Statement::Do(Expression::Operation("Divide", operands))
            }
            _ => Statement::Do(self.store()),
        }
    }

    /// An `If`, perhaps with an `Else`.
    fn choice(&mut self, depth: usize) -> Statement {
        let inner = 1 + self.random.below(3) as usize;
        let condition = self.condition(2);
        let then = self.block(inner, depth + 1);
        let otherwise = match self.random.once_in(2) {
            true => self.block(1, depth + 1),
            false => Vec::new(),
        };
        Statement::If(condition, then, otherwise)
    }

    /// A loop of a few turns, perhaps left early.
    fn repetition(&mut self, depth: usize) -> Statement {
        let inner = 1 + self.random.below(3) as usize;
        let turns = 1 + self.random.below(5);
        let mut body = self.block(inner, depth + 1);
        if self.random.once_in(3) {
            let condition = self.condition(1);
            let how = self.random.pick(&["Break", "Continue"]);
            let at = self.random.below(body.len() as u64 + 1) as usize;
            let leave = Statement::If(condition, vec![Statement::Leave(how)], Vec::new());
            body.insert(at, leave);
        }
        Statement::Loop(COUNTERS[depth], turns, body)
    }

    /// ACPICA frees what a method returned as a condition that is none, and a name whose value that was is
    /// left with nothing: no call is a condition by itself.
    fn condition(&mut self, depth: u32) -> Expression {
        match self.expression(Kind::Integer, depth) {
            call @ Expression::Call(..) => Expression::Operation("LNot", vec![call]),
            other => other,
        }
    }

    /// `Store`, mostly to something of the same kind.
    fn store(&mut self) -> Expression {
        let mut kind = self.any_kind();
        let value = self.expression(kind, 3);
        if self.random.once_in(16) {
            kind = self.any_kind();
        }
        Expression::Operation("Store", vec![value, self.target(kind)])
    }

    /// `CopyObject` changes the type of what it writes to; mostly it does not.
    fn copy_object(&mut self) -> Expression {
        let kind = self.any_kind();
        let value = self.expression(kind, 2);
        let target = match kind {
            _ if self.random.once_in(4) => self.target(kind),
            Kind::Integer => Expression::leaf(self.random.pick(&["Local0", "INT0"])),
            Kind::String => Expression::leaf(self.random.pick(&["Local2", "STR0"])),
            Kind::Buffer => Expression::leaf("Local3"),
            Kind::Package => Expression::leaf(self.random.pick(&["Local4", "PKG0"])),
        };
        Expression::Operation("CopyObject", vec![value, target])
    }

    fn element_store(&mut self) -> Expression {
        let kind =
            *self
                .random
                .pick(&[&Kind::Package, &Kind::Buffer, &Kind::String, &Kind::Package]);
        let element = if kind == Kind::Package {
            self.any_kind()
        } else {
            Kind::Integer
        };
        if self.loose && kind == Kind::Package && self.random.once_in(3) {
            return self.kept_reference();
        }
        let value = self.expression(element, 1);
        // Never a byte of a local string: ACPICA keeps a literal in the table, and would write to
        // the code of the method itself.
        let container = match kind {
            Kind::String => Expression::leaf("STR0"),
            kind => self.variable(kind),
        };
        let target = Expression::Operation("Index", vec![container, self.index()]);
        Expression::Operation("Store", vec![value, target])
    }

    /// Stores a reference to an element of a package; not one to that package, over which acpiexec goes round for
    /// ever.
    fn kept_reference(&mut self) -> Expression {
        let index = |container, at| Expression::Operation("Index", vec![container, at]);
        let reference = match self.random.below(3) {
            0 => Expression::Operation("RefOf", vec![Expression::leaf("INT0")]),
            1 => index(Expression::leaf("BUF0"), self.index()),
            _ => index(Expression::leaf("PKG0"), self.index()),
        };
        let target = index(Expression::leaf("Local4"), self.index());
        Expression::Operation("Store", vec![reference, target])
    }

    fn call(&mut self, depth: u32) -> Expression {
        let at = self.random.below(self.helpers.len() as u64) as usize;
        let (name, kinds) = self.helpers[at].clone();
        let arguments = kinds
            .into_iter()
            .map(|kind| self.argument(kind, depth))
            .collect();
        Expression::Call(name, arguments)
    }

    fn argument(&mut self, kind: Kind, depth: u32) -> Expression {
        match self.random.below(24) {
            0 => Expression::Operation("RefOf", vec![self.variable(kind)]),
            1 => self.indexed(),
            2 => self.constant(self.helpers.first().map_or(kind, |(_, kinds)| kinds[0])),
            // The method would be given the object itself: see differences.md.
            _ => match self.expression(kind, depth.saturating_sub(1)) {
                operation @ Expression::Operation(..) if shared(&operation) => self.simple(kind),
                other => other,
            },
        }
    }

    /// What stands where this kind is wanted.
    fn loosely(&mut self, wanted: Kind) -> Kind {
        match self.loose && self.random.once_in(5) {
            true => self.any_kind(),
            false => wanted,
        }
    }

    fn any_kind(&mut self) -> Kind {
        if self.random.once_in(2) {
            Kind::Integer
        } else {
            KINDS[self.random.below(4) as usize]
        }
    }

    /// An index that is mostly inside.
    fn index(&mut self) -> Expression {
        if self.random.once_in(8) {
            self.budget = self.budget.saturating_sub(1);
            let value = self.expression(Kind::Integer, 1);
            return Expression::Operation(
                "And",
                vec![value, Expression::leaf("1"), Expression::leaf("")],
            );
        }
        let bound = match self.random.below(40) {
            0 => 9,
            1..=12 => 2,
            _ => 1,
        };
        Expression::leaf(self.random.below(bound).to_string())
    }

    /// Something that a result can be stored to.
    fn target(&mut self, kind: Kind) -> Expression {
        let kind = self.loosely(kind);
        if self.random.once_in(12) {
            return Expression::leaf(self.random.pick(&FIELDS));
        }
        if let Some(argument) = self.argument_name(kind)
            && self.random.once_in(6)
        {
            return argument;
        }
        self.variable(kind)
    }

    /// An argument of this kind, if the method has one.
    fn argument_name(&mut self, kind: Kind) -> Option<Expression> {
        let fits: Vec<usize> = (0..self.arguments.len())
            .filter(|index| self.arguments[*index] == kind)
            .collect();
        let chosen = fits.get(self.random.below(fits.len() as u64) as usize)?;
        Some(Expression::leaf(format!("Arg{chosen}")))
    }

    /// A local or a global that began as this kind.
    fn variable(&mut self, kind: Kind) -> Expression {
        Expression::leaf(match kind {
            Kind::Integer => self.random.pick(&["Local0", "Local1", "INT0", "INT1"]),
            Kind::String => self.random.pick(&["Local2", "STR0"]),
            Kind::Buffer => self.random.pick(&["Local3", "BUF0"]),
            Kind::Package => self.random.pick(&["Local4", "PKG0"]),
        })
    }

    fn constant(&mut self, kind: Kind) -> Expression {
        Expression::Leaf(match kind {
            Kind::Integer => match self.random.below(4) {
                0 => self.random.below(10).to_string(),
                1 => format!("{:#x}", self.random.draw()),
                2 => format!("{:#x}", self.random.draw() >> self.random.below(64)),
                _ => self
                    .random
                    .pick(&[
                        "0",
                        "1",
                        "Ones",
                        "0x7FFFFFFF",
                        "0x80000000",
                        "0xFFFFFFFF",
                        "0x100000000",
                    ])
                    .to_owned(),
            },
            Kind::String => {
                let texts = [
                    "",
                    "a",
                    "12",
                    "0x12",
                    "ABCDEF0123456789ABC",
                    "zebra",
                    "12 34",
                    "F0",
                    "hello world",
                    "99999999999999999999",
                ];
                format!("\"{}\"", self.random.pick(&texts))
            }
            Kind::Buffer => {
                let bytes: Vec<String> = (0..1 + self.random.below(12))
                    .map(|_| format!("{:#x}", self.random.below(256)))
                    .collect();
                let length = if self.random.once_in(4) {
                    self.random.below(20).to_string()
                } else {
                    String::new()
                };
                format!("Buffer ({length}) {{{}}}", bytes.join(", "))
            }
            Kind::Package => {
                let elements: Vec<String> = (0..2 + self.random.below(3))
                    .map(|_| self.element())
                    .collect();
                format!("Package () {{{}}}", elements.join(", "))
            }
        })
    }

    fn element(&mut self) -> String {
        if self.random.once_in(12) {
            return self.random.pick(&FIELDS).to_owned();
        }
        let kind = if self.random.once_in(8) {
            Kind::Package
        } else {
            KINDS[self.random.below(3) as usize]
        };
        match self.constant(kind) {
            Expression::Leaf(text) => text,
            _ => "0".to_owned(),
        }
    }

    /// An expression that should give this kind.
    fn expression(&mut self, kind: Kind, depth: u32) -> Expression {
        if depth == 0 || self.budget == 0 {
            return self.simple(kind);
        }
        self.budget -= 1;
        // Now and then something else, for the conversions' sake.
        let kind = if self.random.once_in(10) {
            KINDS[self.random.below(3) as usize]
        } else {
            kind
        };
        if !self.helpers.is_empty() && self.random.once_in(12) {
            return self.call(depth - 1);
        }
        match kind {
            Kind::Integer => self.integer(depth - 1),
            Kind::String => self.string(depth - 1),
            Kind::Buffer => self.buffer(depth - 1),
            Kind::Package => self.simple(kind),
        }
    }

    fn simple(&mut self, kind: Kind) -> Expression {
        if self.loose && self.random.once_in(12) {
            return self.reference();
        }
        let kind = self.loosely(kind);
        match self.random.below(6) {
            0 | 1 => self.constant(kind),
            2 => self
                .argument_name(kind)
                .unwrap_or_else(|| self.variable(kind)),
            3 if kind == Kind::Integer => {
                let fields = [
                    "FLD0", "FLD1", "FLD2", "FLD3", "FLD4", "FLD5", "BFD2", "IDX0", "IDX1",
                ];
                Expression::leaf(self.random.pick(&fields))
            }
            3 if kind == Kind::Buffer => Expression::leaf(self.random.pick(&["BFD0", "BFD1"])),
            _ => self.variable(kind),
        }
    }

    /// A reference, or what one leads to if there is one.
    fn reference(&mut self) -> Expression {
        let kind = self.any_kind();
        let dereferenced = |reference| Expression::Operation("DerefOf", vec![reference]);
        match self.random.below(6) {
            0 => Expression::Operation("RefOf", vec![self.variable(kind)]),
            1 => dereferenced(self.variable(kind)),
            2 => self.indexed(),
            3 => dereferenced(self.indexed()),
            4 => dereferenced(dereferenced(self.indexed())),
            _ => {
                let object = self.random.pick(&["DEV0", "MTX0", "EVT0", "RGN0", "INT0"]);
                Expression::Operation("RefOf", vec![Expression::leaf(object)])
            }
        }
    }

    fn indexed(&mut self) -> Expression {
        Expression::Operation("Index", vec![self.variable(Kind::Package), self.index()])
    }

    fn integer(&mut self, depth: u32) -> Expression {
        let operation = |name, operands| Expression::Operation(name, operands);
        match self.random.below(19) {
            16.. => self.feature_integer(),
            0..=5 => self.arithmetic(depth),
            6 => {
                let name = self.random.pick(&["ShiftLeft", "ShiftRight"]);
                let value = self.expression(Kind::Integer, depth);
                let bits = Expression::leaf(self.random.below(70).to_string());
                let target = self.result(Kind::Integer);
                operation(name, vec![value, bits, target])
            }
            7..=9 => self.comparison(depth),
            10 => {
                let names = ["Not", "FindSetLeftBit", "FindSetRightBit"];
                let name = self.random.pick(&names);
                let value = self.expression(Kind::Integer, depth);
                let target = self.result(Kind::Integer);
                operation(name, vec![value, target])
            }
            11 => operation("LNot", vec![self.expression(Kind::Integer, depth)]),
            12 => {
                let kind = KINDS[self.random.below(3) as usize];
                let value = self.expression(kind, depth);
                let target = self.converted(Kind::Integer, &value);
                operation("ToInteger", vec![value, target])
            }
            13 => {
                let name = self.random.pick(&["SizeOf", "ObjectType"]);
                let kind = KINDS[1 + self.random.below(3) as usize];
                operation(name, vec![self.variable(kind)])
            }
            14 => {
                let kinds = [&Kind::Buffer, &Kind::String, &Kind::Package];
                let kind = *self.random.pick(&kinds);
                let index = operation("Index", vec![self.variable(kind), self.index()]);
                operation("DerefOf", vec![index])
            }
            _ => match self.random.pick(&["Store", "DerefOf", "Match"]) {
                "Store" => {
                    let value = self.expression(Kind::Integer, depth);
                    operation("Store", vec![value, self.variable(Kind::Integer)])
                }
                "DerefOf" => {
                    let reference = operation("RefOf", vec![self.variable(Kind::Integer)]);
                    operation("DerefOf", vec![reference])
                }
                _ => self.match_in_package(depth),
            },
        }
    }

    fn arithmetic(&mut self, depth: u32) -> Expression {
        let name = self.random.pick(&[
            "Add", "Subtract", "Multiply", "And", "Or", "XOr", "NAnd", "NOr", "Mod",
        ]);
        let left = self.expression(Kind::Integer, depth);
        let right = match name {
            "Mod" => self.divisor(depth),
            _ => self.expression(Kind::Integer, depth),
        };
        let target = self.result(Kind::Integer);
        Expression::Operation(name, vec![left, right, target])
    }

    fn comparison(&mut self, depth: u32) -> Expression {
        let name = self.random.pick(&[
            "LEqual",
            "LGreater",
            "LLess",
            "LNotEqual",
            "LGreaterEqual",
            "LLessEqual",
            "LAnd",
            "LOr",
        ]);
        let kind = match self.random.once_in(3) {
            true => KINDS[self.random.below(3) as usize],
            false => Kind::Integer,
        };
        let left = self.expression(kind, depth);
        Expression::Operation(name, vec![left, self.expression(kind, depth)])
    }

    fn match_in_package(&mut self, depth: u32) -> Expression {
        let package = self.variable(Kind::Package);
        let value = self.expression(Kind::Integer, depth);
        let hows = ["MEQ", "MLE", "MLT", "MGE", "MGT", "MTR"];
        let how = self.random.pick(&hows);
        let rest = ["MTR", "0", "0"].map(Expression::leaf);
        let mut operands = vec![package, Expression::leaf(how), value];
        operands.extend(rest);
        Expression::Operation("Match", operands)
    }

    fn string(&mut self, depth: u32) -> Expression {
        let kind = KINDS[self.random.below(3) as usize];
        match self.random.below(6) {
            0 | 1 => {
                let left = self.expression(Kind::String, depth);
                let right = self.expression(kind, depth);
                let target = self.result(Kind::String);
                Expression::Operation("Concatenate", vec![left, right, target])
            }
            2 => self.mid(Kind::String, depth),
            3 => {
                let value = self.expression(Kind::Buffer, depth);
                let length = Expression::leaf(self.random.pick(&["Ones", "2", "0", "100"]));
                let target = self.result(Kind::String);
                Expression::Operation("ToString", vec![value, length, target])
            }
            _ => {
                let name = self.random.pick(&["ToHexString", "ToDecimalString"]);
                let value = self.expression(kind, depth);
                let target = self.converted(Kind::String, &value);
                Expression::Operation(name, vec![value, target])
            }
        }
    }

    fn buffer(&mut self, depth: u32) -> Expression {
        let kind = KINDS[self.random.below(3) as usize];
        match self.random.below(5) {
            0 | 1 => {
                let left = self.expression(Kind::Buffer, depth);
                let right = self.expression(kind, depth);
                let target = self.result(Kind::Buffer);
                Expression::Operation("Concatenate", vec![left, right, target])
            }
            2 => self.mid(Kind::Buffer, depth),
            _ => {
                let value = self.expression(kind, depth);
                let target = self.converted(Kind::Buffer, &value);
                Expression::Operation("ToBuffer", vec![value, target])
            }
        }
    }

    /// Mostly not zero.
    fn divisor(&mut self, depth: u32) -> Expression {
        let value = self.expression(Kind::Integer, depth);
        if self.random.once_in(40) {
            return value;
        }
        Expression::Operation(
            "Or",
            vec![value, Expression::leaf("1"), Expression::leaf("")],
        )
    }

    fn mid(&mut self, kind: Kind, depth: u32) -> Expression {
        let value = self.expression(kind, depth);
        let (from, length) = (self.random.below(6), self.random.below(8));
        let target = self.result(kind);
        let numbers = [from, length].map(|number| Expression::leaf(number.to_string()));
        let [from, length] = numbers;
        Expression::Operation("Mid", vec![value, from, length, target])
    }

    /// The optional target of an explicit conversion. Where there is nothing to convert, an object that
    /// lives elsewhere too would be one with it: see differences.md.
    fn converted(&mut self, kind: Kind, value: &Expression) -> Expression {
        match shared(value) {
            true => Expression::leaf(""),
            false => self.result(kind),
        }
    }

    /// The optional target of an operation.
    fn result(&mut self, kind: Kind) -> Expression {
        if !self.random.once_in(4) {
            return Expression::leaf("");
        }
        let kind = if self.random.once_in(16) {
            self.any_kind()
        } else {
            kind
        };
        self.target(kind)
    }
}

/// Whether an expression can give an object that lives elsewhere, and not a copy of it.
fn shared(expression: &Expression) -> bool {
    match expression {
        Expression::Leaf(_) => false,
        Expression::Call(..) => true,
        Expression::Operation(name, operands) => match *name {
            "DerefOf" => true,
            "ToInteger" | "Store" if operands.first().is_some_and(shared) => true,
            // A result that a local keeps too.
            _ => operands.last().is_some_and(is_local),
        },
    }
}

fn is_local(operand: &Expression) -> bool {
    matches!(operand, Expression::Leaf(text) if text.starts_with("Local") || text.starts_with("Arg"))
}
