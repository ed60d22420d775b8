//! What firmware uses beside plain computation: banks, mutexes, events, notifications, tables as data, fields made
//! while a method runs, references through nested packages, `Switch` and recursion.

use super::{Generator, Kind, Statement};
use crate::aml::program::{Expression, Method};

fn operation(name: &'static str, operands: &[&str]) -> Expression {
    let operands = operands.iter().copied().map(Expression::leaf).collect();
    Expression::Operation(name, operands)
}

/// A package in which names and packages are nested, and what leads into it.
const NESTED: &str =
    "Name (PKG1, Package () {INT0, PKG0, Package () {STR0, 5, \"five\"}, DEV0, \"x\"})";

impl Generator {
    /// The objects that the features below use.
    pub(super) fn feature_objects(&mut self) -> Vec<String> {
        let rule = self
            .random
            .pick(&["Preserve", "WriteAsOnes", "WriteAsZeros"]);
        let access = self.random.pick(&["ByteAcc", "WordAcc", "AnyAcc"]);
        let lock = self.random.pick(&["Lock", "NoLock"]);
        let (first, second) = (1 + self.random.below(12), 1 + self.random.below(20));
        let bank = |number: u64, names: [&str; 2]| {
            format!(
                "BankField (RGN0, BNKR, {number}, {access}, {lock}, {rule}) \
                 {{ Offset (0x34), {}, {first}, {}, {second} }}",
                names[0], names[1]
            )
        };
        vec![
            "Field (RGN0, ByteAcc, NoLock, Preserve) { Offset (0x32), BNKR, 4 }".to_owned(),
            bank(1, ["BNK0", "BNK1"]),
            bank(2, ["BNK2", "BNK3"]),
            "Mutex (MTX1, 3)".to_owned(),
            "Mutex (MTX2, 5)".to_owned(),
            "Event (EVT0)".to_owned(),
            "Device (DEV0) { Name (_ADR, 7) }".to_owned(),
            NESTED.to_owned(),
            "DataTableRegion (DTR0, \"DSDT\", \"\", \"\")".to_owned(),
            "Field (DTR0, ByteAcc, NoLock, Preserve) { Offset (10), DTF0, 24, DTF1, 84 }"
                .to_owned(),
        ]
    }

    /// A method that calls itself so many times as its argument says.
    pub(super) fn recursive(&mut self) -> Method {
        self.arguments = vec![Kind::Integer];
        let value = self.simple(Kind::Integer);
        let again = Expression::Call(
            "RECU".to_owned(),
            vec![operation("Subtract", &["Arg0", "1", ""])],
        );
        let sum = Expression::Operation("Add", vec![again, value, Expression::leaf("")]);
        let step = vec![
            Statement::Do(Expression::Operation(
                "Concatenate",
                vec![
                    Expression::leaf("STR0"),
                    Expression::leaf("\"r\""),
                    Expression::leaf("STR0"),
                ],
            )),
            Statement::Return(sum),
        ];
        let body = vec![
            Statement::Do(operation("Store", &["3", "Local0"])),
            Statement::Do(operation("Store", &["4", "Local1"])),
            Statement::If(operation("LGreater", &["Arg0", "0"]), step, Vec::new()),
            Statement::Return(Expression::leaf("Local0")),
        ];
        Method {
            name: "RECU".to_owned(),
            arguments: 1,
            body,
        }
    }

    /// A statement that uses one of the features.
    pub(super) fn feature(&mut self, depth: usize) -> Statement {
        match self.random.below(7) {
            0 | 1 => self.guarded(depth),
            2 => {
                let name = *self.random.pick(&[&"Signal", &"Signal", &"Reset"]);
                Statement::Do(operation(name, &["EVT0"]))
            }
            3 => {
                let value = self.expression(Kind::Integer, 1);
                let device = Expression::leaf("DEV0");
                Statement::Do(Expression::Operation("Notify", vec![device, value]))
            }
            4 if depth == 0 => self.made_field(),
            5 if depth < 3 => self.switch(depth),
            _ => {
                let bank = self.random.pick(&["BNK0", "BNK1", "BNK2", "BNK3"]);
                let value = self.expression(Kind::Integer, 2);
                let target = Expression::leaf(bank);
                Statement::Do(Expression::Operation("Store", vec![value, target]))
            }
        }
    }

    /// A block that holds a mutex; now and then only one half of that.
    fn guarded(&mut self, depth: usize) -> Statement {
        let mutex = self.random.pick(&["MTX0", "MTX1", "MTX2"]);
        match self.random.below(24) {
            0 => return Statement::Do(operation("Acquire", &[mutex, "0"])),
            1 => return Statement::Do(operation("Release", &[mutex])),
            _ => {}
        }
        let timeout = self.random.pick(&["0", "0x10", "0xFFFF"]);
        let taken = Expression::Operation("LNot", vec![operation("Acquire", &[mutex, timeout])]);
        let mut block = match depth {
            0..3 => self.block(1, depth + 1),
            _ => Vec::new(),
        };
        block.push(Statement::Do(operation("Release", &[mutex])));
        Statement::If(taken, block, Vec::new())
    }

    /// A field that lives as long as the method, written and read.
    fn made_field(&mut self) -> Statement {
        self.made += 1;
        let name = format!("MF{:02}", self.made);
        let buffer = self.random.pick(&["BUF0", "BUF0", "Local3"]);
        let start = self.random.below(10).to_string();
        let bits = (1 + self.random.below(70)).to_string();
        let make = match self.random.below(6) {
            0 | 1 => operation("CreateField", &[buffer, &start, &bits, &name]),
            2 => operation("CreateBitField", &[buffer, &start, &name]),
            3 => operation("CreateByteField", &[buffer, &start, &name]),
            4 => operation("CreateWordField", &[buffer, &start, &name]),
            _ => operation("CreateDWordField", &[buffer, &start, &name]),
        };
        let kind = self.any_kind();
        let value = match kind {
            Kind::Package => self.constant(Kind::Integer),
            kind => self.expression(kind, 1),
        };
        let store = Expression::Operation("Store", vec![value, Expression::leaf(&*name)]);
        let show = operation("Store", &[&name, "Debug"]);
        let block = [make, store, show].map(Statement::Do).to_vec();
        Statement::If(Expression::leaf("One"), block, Vec::new())
    }

    fn switch(&mut self, depth: usize) -> Statement {
        let kind = *self
            .random
            .pick(&[&Kind::Integer, &Kind::Integer, &Kind::String]);
        let value = self.expression(kind, 1);
        let (value, cases) = match kind {
            Kind::String => {
                let value = Expression::Operation("ToHexString", vec![value, Expression::leaf("")]);
                (value, ["\"a\"", "\"0\"", "\"12\""])
            }
            _ => {
                let value = Expression::Operation("ToInteger", vec![value, Expression::leaf("")]);
                (value, ["0", "Package () {1, 2, 5}", "0xFFFFFFFF"])
            }
        };
        let count = 1 + self.random.below(3) as usize;
        let cases = cases[..count]
            .iter()
            .map(|case| ((*case).to_owned(), self.block(1, depth + 1)))
            .collect();
        let otherwise = match self.random.once_in(2) {
            true => self.block(1, depth + 1),
            false => Vec::new(),
        };
        Statement::Switch(value, cases, otherwise)
    }

    /// An integer from one of the features.
    pub(super) fn feature_integer(&mut self) -> Expression {
        match self.random.below(9) {
            0 => operation("Wait", &["EVT0", "0"]),
            1 => {
                let times = self.random.below(6).to_string();
                Expression::Call("RECU".to_owned(), vec![Expression::leaf(times)])
            }
            2 => operation(
                "LoadTable",
                &["\"OEMX\"", "\"\"", "\"\"", "\"\"", "\"\"", "0"],
            ),
            3 => Expression::leaf("DTF0"),
            4 => Expression::leaf(self.random.pick(&["BNK0", "BNK1", "BNK2", "BNK3"])),
            5 => {
                let name = self.random.pick(&["INT0", "NONE", "^DEV0._ADR", "DEV0"]);
                operation("CondRefOf", &[name])
            }
            6 => {
                let element = operation(
                    "Index",
                    &["PKG1", self.random.pick(&["0", "1", "2", "3", "4"])],
                );
                let name = *self.random.pick(&[&"ObjectType", &"SizeOf"]);
                Expression::Operation(name, vec![element])
            }
            7 => {
                let inner = operation("Index", &["PKG1", self.random.pick(&["1", "2", "2"])]);
                let inner = Expression::Operation("DerefOf", vec![inner]);
                let at = Expression::leaf(self.random.pick(&["0", "1"]));
                let element = Expression::Operation("Index", vec![inner, at]);
                Expression::Operation("DerefOf", vec![element])
            }
            _ => {
                let kind = self.any_kind();
                let name = Expression::Operation("RefOf", vec![self.variable(kind)]);
                let object = Expression::Operation("DerefOf", vec![name]);
                Expression::Operation("ObjectType", vec![object])
            }
        }
    }
}
