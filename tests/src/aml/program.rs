//! Random ASL as a tree: what the generator makes, the shrinker cuts, and iasl compiles.

use std::fmt::Write as _;

/// Stands in a declaration for the address of the program's own page of memory: candidates of the
/// shrinker run side by side too, and what one writes the next must not read.
pub const PAGE: &str = "PAGE";

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A constant, a name, a local or an argument: its text.
    Leaf(String),
    /// `NAME (a, b, …)`.
    Operation(&'static str, Vec<Expression>),
    /// A call of a helper method.
    Call(String, Vec<Expression>),
}

impl Expression {
    /// A leaf.
    pub fn leaf(text: impl Into<String>) -> Self {
        Self::Leaf(text.into())
    }

    fn write(&self, out: &mut String) {
        let (name, operands) = match self {
            Self::Leaf(text) => {
                out.push_str(text);
                return;
            }
            Self::Operation(name, operands) => (*name, operands),
            Self::Call(name, operands) => (name.as_str(), operands),
        };
        let _ = write!(out, "{name} (");
        for (index, operand) in operands.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { ", " });
            operand.write(out);
        }
        out.push(')');
    }

    /// Simpler expressions that might do in its place, simplest first.
    fn simpler(&self) -> Vec<Self> {
        let operands = match self {
            Self::Leaf(text) => {
                let plain = ["0", "\"\"", "Buffer () {0}"].map(Self::leaf);
                let constant = text
                    .starts_with(|first: char| first.is_ascii_digit() || first == '"')
                    || text.starts_with("Buffer");
                // Only a constant becomes a simpler constant, or this would not end.
                let done = plain.contains(self) || !constant;
                return if done { Vec::new() } else { plain.to_vec() };
            }
            Self::Operation(_, operands) | Self::Call(_, operands) => operands,
        };
        // A target is not a value: an operand in the last place of a store is not tried alone.
        let mut found: Vec<Self> = operands.clone();
        for (index, operand) in operands.iter().enumerate() {
            for simpler in operand.simpler() {
                let mut copy = self.clone();
                match &mut copy {
                    Self::Operation(_, operands) | Self::Call(_, operands) => {
                        operands[index] = simpler;
                    }
                    Self::Leaf(_) => {}
                }
                found.push(copy);
            }
        }
        found
    }
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// An operation for its effect.
    Do(Expression),
    /// `Return`.
    Return(Expression),
    /// `If` with its two branches.
    If(Expression, Vec<Statement>, Vec<Statement>),
    /// `Switch`: the value, each case's constant with its block, and `Default`'s block.
    Switch(Expression, Vec<(String, Vec<Statement>)>, Vec<Statement>),
    /// A loop that counts this local up to this number.
    Loop(&'static str, u64, Vec<Statement>),
    /// `Break` or `Continue`.
    Leave(&'static str),
}

impl Statement {
    fn write(&self, indent: usize, out: &mut String) {
        let pad = "    ".repeat(indent);
        out.push_str(&pad);
        match self {
            Self::Do(expression) => expression.write(out),
            Self::Return(expression) => {
                out.push_str("Return (");
                expression.write(out);
                out.push(')');
            }
            Self::If(condition, then, otherwise) => {
                out.push_str("If (");
                condition.write(out);
                out.push_str(") {\n");
                write_block(then, indent + 1, out);
                let _ = write!(out, "{pad}}}");
                if !otherwise.is_empty() {
                    out.push_str(" Else {\n");
                    write_block(otherwise, indent + 1, out);
                    let _ = write!(out, "{pad}}}");
                }
            }
            Self::Switch(value, cases, otherwise) => {
                out.push_str("Switch (");
                value.write(out);
                let _ = write!(out, ")\n{pad}{{\n");
                for (constant, block) in cases {
                    let _ = writeln!(out, "{pad}Case ({constant}) {{");
                    write_block(block, indent + 1, out);
                    let _ = writeln!(out, "{pad}}}");
                }
                if !otherwise.is_empty() {
                    let _ = writeln!(out, "{pad}Default {{");
                    write_block(otherwise, indent + 1, out);
                    let _ = writeln!(out, "{pad}}}");
                }
                let _ = write!(out, "{pad}}}");
            }
            Self::Loop(counter, turns, body) => {
                let _ = writeln!(out, "{counter} = 0");
                let _ = writeln!(out, "{pad}While ({counter} < {turns}) {{");
                let _ = writeln!(out, "{pad}    {counter}++");
                write_block(body, indent + 1, out);
                let _ = write!(out, "{pad}}}");
            }
            Self::Leave(how) => out.push_str(how),
        }
        out.push('\n');
    }

    /// What might do in its place: other statements, possibly none.
    fn simpler(&self) -> Vec<Vec<Self>> {
        let mut found = vec![Vec::new()];
        match self {
            Self::Do(expression) => {
                let calls = |simpler: &Expression| !matches!(simpler, Expression::Leaf(_));
                let simpler = expression.simpler().into_iter().filter(calls);
                found.extend(simpler.map(|simpler| vec![Self::Do(simpler)]));
            }
            Self::Return(expression) => {
                let simpler = expression.simpler().into_iter();
                found.extend(simpler.map(|simpler| vec![Self::Return(simpler)]));
            }
            Self::If(condition, then, otherwise) => {
                found.push(then.clone());
                found.push(otherwise.clone());
                for block in simpler_block(then) {
                    found.push(vec![Self::If(condition.clone(), block, otherwise.clone())]);
                }
                for block in simpler_block(otherwise) {
                    found.push(vec![Self::If(condition.clone(), then.clone(), block)]);
                }
                for simpler in condition.simpler() {
                    found.push(vec![Self::If(simpler, then.clone(), otherwise.clone())]);
                }
            }
            Self::Switch(value, cases, otherwise) => {
                found.extend(cases.iter().map(|(_, block)| block.clone()));
                found.push(otherwise.clone());
                for index in 0..cases.len() {
                    let mut fewer = cases.clone();
                    fewer.remove(index);
                    if !fewer.is_empty() {
                        found.push(vec![Self::Switch(value.clone(), fewer, otherwise.clone())]);
                    }
                }
            }
            Self::Loop(counter, turns, body) => {
                found.push(body.clone());
                if *turns > 1 {
                    found.push(vec![Self::Loop(counter, 1, body.clone())]);
                }
                for block in simpler_block(body) {
                    found.push(vec![Self::Loop(counter, *turns, block)]);
                }
            }
            Self::Leave(_) => {}
        }
        found
    }

    /// Whether it may stand outside of a loop.
    fn free(&self) -> bool {
        match self {
            Self::Leave(_) => false,
            Self::If(_, then, otherwise) => then.iter().chain(otherwise).all(Self::free),
            Self::Switch(_, cases, otherwise) => {
                let blocks = cases.iter().flat_map(|(_, block)| block);
                blocks.chain(otherwise).all(Self::free)
            }
            _ => true,
        }
    }
}

fn write_block(block: &[Statement], indent: usize, out: &mut String) {
    for statement in block {
        statement.write(indent, out);
    }
}

/// A block with something less in it.
fn simpler_block(block: &[Statement]) -> Vec<Vec<Statement>> {
    let mut found = Vec::new();
    // Halves first, then single statements.
    if block.len() > 3 {
        found.push(block[..block.len() / 2].to_vec());
        found.push(block[block.len() / 2..].to_vec());
    }
    for (index, statement) in block.iter().enumerate() {
        for replacement in statement.simpler() {
            let mut copy = block.to_vec();
            copy.splice(index..=index, replacement);
            found.push(copy);
        }
    }
    found
}

/// A method of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// `MAIN` or a helper's name.
    pub name: String,
    /// Number of arguments.
    pub arguments: usize,
    /// The body.
    pub body: Vec<Statement>,
}

/// A program: a device of its own with its objects and methods. `MAIN` runs, `STAT` returns what is left in
/// its objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Declarations, one per line.
    pub objects: Vec<String>,
    /// Names that `STAT` shows.
    pub shown: Vec<String>,
    /// Helpers, then `MAIN`.
    pub methods: Vec<Method>,
}

impl Program {
    /// Programs with less in them, the greatest cuts first.
    #[must_use]
    pub fn simpler(&self) -> Vec<Self> {
        let mut found = Vec::new();
        let mut push = |candidate: Self| {
            if candidate
                .methods
                .iter()
                .all(|method| method.body.iter().all(Statement::free))
            {
                found.push(candidate);
            }
        };
        for index in 0..self.methods.len() {
            if self.methods[index].name != "MAIN" {
                let mut copy = self.clone();
                copy.methods.remove(index);
                push(copy);
            }
            for body in simpler_block(&self.methods[index].body) {
                let mut copy = self.clone();
                copy.methods[index].body = body;
                push(copy);
            }
        }
        for index in 0..self.shown.len() {
            let mut copy = self.clone();
            copy.shown.remove(index);
            push(copy);
        }
        for index in 0..self.objects.len() {
            let mut copy = self.clone();
            copy.objects.remove(index);
            push(copy);
        }
        found
    }

    fn write(&self, number: usize, out: &mut String) {
        let _ = writeln!(
            out,
            "    Device (P{number:03X})\n    {{\n        Name (_ADR, {number})"
        );
        for object in &self.objects {
            let page = format!("{:#x}", 0x10_0000 + number * 0x100);
            let _ = writeln!(out, "        {}", object.replace(PAGE, &page));
        }
        for method in &self.methods {
            let Method {
                name,
                arguments,
                body,
            } = method;
            let _ = writeln!(
                out,
                "        Method ({name}, {arguments}, Serialized)\n        {{"
            );
            write_block(body, 3, out);
            out.push_str("        }\n");
        }
        let count = self.shown.len();
        let _ = write!(
            out,
            "        Method (STAT) {{ Local0 = Package ({count}) {{ }}"
        );
        for (index, name) in self.shown.iter().enumerate() {
            let _ = write!(out, " Local0[{index}] = {name}");
        }
        out.push_str(" Return (Local0) }\n    }\n");
    }
}

/// The source of a table of programs, `\P000` and so on.
#[must_use]
pub fn table(revision: u8, programs: &[Program]) -> String {
    let mut out =
        format!("DefinitionBlock (\"\", \"DSDT\", {revision}, \"NITRO\", \"RANDOM\", 1)\n{{\n");
    for (number, program) in programs.iter().enumerate() {
        program.write(number, &mut out);
    }
    out.push_str("}\n");
    out
}
