//! AML as a listing: each operation with its place, its bytes, its name and its operands. Nothing is
//! executed; names mean what they mean in the namespace as it is.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use crate::decode::{Name, little_endian, pkg_length, read_opcode, starts_name};
use crate::heap::{Object, Val};
use crate::host::Node;
use crate::machine::Machine;
use crate::namespace::NodeId;
use crate::opcode::{self, Arg, Info};

/// One line of a listing. The lines of a listing hold every byte of it exactly once, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The bytes, counted from the start of the table.
    pub bytes: Range<u32>,
    /// Levels of operands and packages around it.
    pub depth: u32,
    /// The operation and its operands, or why there is none.
    pub text: String,
    /// The bytes stopped being AML before these, or they are data.
    pub raw: bool,
}

/// Operands and packages inside each other; what is deeper is shown as bytes. The listing recurses.
const DEEPEST: u32 = 200;

/// Characters of a path that are shown, counted from its end.
const LONGEST_PATH: usize = 80;

impl Machine {
    /// Lists the AML of a part of a table, as if it stood in the body of `scope`
    /// ([`Machine::method_body`] gives the part for a method). Bytes that are no AML are shown as such,
    /// up to the end of the package in which they stand.
    pub fn listing(
        &self,
        table: usize,
        range: Range<u32>,
        scope: Node,
        show: &mut dyn FnMut(Listed),
    ) {
        let Some(table) = self.tables.get(table) else {
            return;
        };
        let end = (range.end as usize).min(table.bytes.len());
        let mut lister = Lister {
            machine: self,
            bytes: &table.bytes,
            at: (range.start as usize).min(end),
            show,
        };
        lister.block(end, NodeId(scope.0), 0);
    }
}

/// A term, as far as it goes on a line: its own bytes and its operands.
struct Item {
    start: usize,
    end: usize,
    text: String,
    /// Can stand among the operands of a line.
    simple: bool,
    operands: Vec<Item>,
}

/// Why the bytes at the place are no AML.
struct NoAml {
    at: usize,
    reason: &'static str,
}

struct Lister<'a, 'b> {
    machine: &'a Machine,
    bytes: &'a [u8],
    at: usize,
    show: &'b mut dyn FnMut(Listed),
}

impl<'a> Lister<'a, '_> {
    fn line(&mut self, bytes: Range<usize>, depth: u32, text: String, raw: bool) {
        let bytes = bytes.start as u32..bytes.end as u32;
        (self.show)(Listed {
            bytes,
            depth,
            text,
            raw,
        });
    }

    fn stop<T>(&self, reason: &'static str) -> Result<T, NoAml> {
        let at = self.at;
        Err(NoAml { at, reason })
    }

    /// The bytes up to the end of the package.
    fn rest(&self, end: usize) -> &'a [u8] {
        self.bytes.get(self.at..end).unwrap_or_default()
    }

    /// Terms up to the end of the package.
    fn block(&mut self, end: usize, scope: NodeId, depth: u32) {
        while self.at < end {
            let start = self.at;
            if let Err(NoAml { at, reason }) = self.statement(end, scope, depth) {
                let text = format!("no AML: {reason} at {at:#06x}");
                self.line(start..end, depth, text, true);
                self.at = end;
            }
        }
    }

    /// A term, and the package that belongs to it.
    fn statement(&mut self, end: usize, scope: NodeId, depth: u32) -> Result<(), NoAml> {
        let start = self.at;
        let Some((code, length)) = read_opcode(self.rest(end)) else {
            return self.stop("it ends");
        };
        let has_body = matches!(
            code,
            0x10..=0x14 | 0xA0..=0xA2 | 0x5B81..=0x5B87
        );
        if !has_body {
            let item = self.term(end, scope, depth, true)?;
            self.emit(item, depth);
            return Ok(());
        }
        let Some(info) = opcode::info(code) else {
            return self.stop("no opcode");
        };
        self.at += length;
        let (operands, body_end) = self.operands(info, end, scope, depth)?;
        let inner = self.inner_scope(code, &operands, scope);
        let head = Item {
            start,
            end: self.at,
            text: info.name.to_string(),
            simple: false,
            operands,
        };
        self.emit(head, depth);
        match code {
            0x11 => self.data(body_end, depth + 1),
            0x12 | 0x13 => self.elements(body_end, inner, depth + 1),
            0x5B81 | 0x5B86 | 0x5B87 => self.fields(body_end, inner, depth + 1),
            _ if depth >= DEEPEST => self.raw(body_end, depth + 1, "nested too deep"),
            _ => self.block(body_end, inner, depth + 1),
        }
        Ok(())
    }

    /// Where names are looked up inside a named object.
    fn inner_scope(&self, code: u16, operands: &[Item], scope: NodeId) -> NodeId {
        if !matches!(code, 0x10 | 0x14 | 0x5B82..=0x5B85) {
            return scope;
        }
        let name = operands
            .first()
            .and_then(|item| self.bytes.get(item.start..item.end));
        let name = name.and_then(|bytes| Name::read(bytes).ok());
        let found = name.and_then(|(name, _)| self.declared(scope, &name, code == 0x10));
        found.unwrap_or(scope)
    }

    /// The node that a name creates in a scope, or that it means there.
    fn declared(&self, scope: NodeId, name: &Name<'_>, exists: bool) -> Option<NodeId> {
        let names = &self.machine.names;
        if exists {
            return names.lookup(scope, name);
        }
        match names.locate(scope, name)? {
            (parent, Some(last)) => names.child(parent, last),
            (node, None) => Some(node),
        }
    }

    /// Bytes that are not looked into.
    fn raw(&mut self, end: usize, depth: u32, text: &str) {
        if self.at < end {
            self.line(self.at..end, depth, text.to_string(), true);
            self.at = end;
        }
    }

    fn data(&mut self, end: usize, depth: u32) {
        self.raw(end, depth, "data");
    }

    /// The elements of a package.
    fn elements(&mut self, end: usize, scope: NodeId, depth: u32) {
        if depth > DEEPEST {
            return self.raw(end, depth, "nested too deep");
        }
        self.block(end, scope, depth);
    }

    /// The operands of an opcode that has just been read, and the end of its package.
    fn operands(
        &mut self,
        info: &Info,
        end: usize,
        scope: NodeId,
        depth: u32,
    ) -> Result<(Vec<Item>, usize), NoAml> {
        let (mut operands, mut end) = (Vec::new(), end);
        for arg in info.args {
            let start = self.at;
            let (text, simple) = match arg {
                Arg::PkgLength => {
                    let Some((length, size)) = pkg_length(self.rest(end)) else {
                        return self.stop("no package length");
                    };
                    end = end
                        .min(self.at.saturating_add(length as usize))
                        .max(self.at);
                    self.at = end.min(self.at + size as usize);
                    continue;
                }
                Arg::Byte => (self.constant(1, end)?, true),
                Arg::Word => (self.constant(2, end)?, true),
                Arg::Dword => (self.constant(4, end)?, true),
                Arg::Qword => (self.constant(8, end)?, true),
                Arg::New => (self.name(end, scope, Some(false))?, true),
                Arg::Existing => (self.name(end, scope, Some(true))?, true),
                Arg::Target if self.rest(end).first() == Some(&0) => {
                    self.at += 1;
                    ("-".to_string(), true)
                }
                _ => {
                    let calls = !matches!(arg, Arg::Target | Arg::Reference | Arg::Simple);
                    operands.push(self.term(end, scope, depth + 1, calls)?);
                    continue;
                }
            };
            operands.push(Item {
                start,
                end: self.at,
                text,
                simple,
                operands: Vec::new(),
            });
        }
        Ok((operands, end))
    }

    fn constant(&mut self, length: usize, end: usize) -> Result<String, NoAml> {
        let Some(bytes) = self.rest(end).get(..length) else {
            return self.stop("a constant that ends too early");
        };
        self.at += length;
        Ok(format!("{:#x}", little_endian(bytes)))
    }

    /// A name: what it stands for, or as it is written. `declaring` says that an operation of the table makes it
    /// (`Some(false)`) or opens it (`Some(true)`).
    fn name(
        &mut self,
        end: usize,
        scope: NodeId,
        declaring: Option<bool>,
    ) -> Result<String, NoAml> {
        let Ok((name, length)) = Name::read(self.rest(end)) else {
            return self.stop("no name");
        };
        self.at += length;
        let node = match declaring {
            Some(false) => self.declared(scope, &name, false),
            _ => self.machine.names.lookup(scope, &name),
        };
        Ok(self.name_text(&name, node, declaring == Some(false)))
    }

    fn name_text(&self, name: &Name<'_>, node: Option<NodeId>, made: bool) -> String {
        let path = node.map(|node| self.machine.names.path(node));
        match path {
            Some(path) if path.len() <= LONGEST_PATH => path,
            None if made => name.text(),
            None => format!("{} (not there)", name.text()),
            Some(path) => {
                let tail = path.get(path.len() - LONGEST_PATH..).unwrap_or_default();
                format!("…{tail}")
            }
        }
    }

    /// An expression; a name is called if it is a method and `calls` says that it can be here.
    fn term(&mut self, end: usize, scope: NodeId, depth: u32, calls: bool) -> Result<Item, NoAml> {
        if depth > DEEPEST {
            return self.stop("operands nested too deep");
        }
        let start = self.at;
        let Some((code, length)) = read_opcode(self.rest(end)) else {
            return self.stop("an operand is missing");
        };
        if code < 0x100 && starts_name(code as u8) {
            return self.name_term(end, scope, depth, calls);
        }
        let Some(info) = opcode::info(code) else {
            return self.stop("no opcode");
        };
        self.at += length;
        let simple = |lister: &Self, text| Item {
            start,
            end: lister.at,
            text,
            simple: true,
            operands: Vec::new(),
        };
        Ok(match code {
            0x0A..=0x0C | 0x0E => {
                let text = self.constant(1 << (code - 0x0A).min(3), end)?;
                simple(self, text)
            }
            0x0D => {
                let text = self.string(end)?;
                simple(self, text)
            }
            0x11 => self.buffer(start, info, end, scope, depth)?,
            0x12 | 0x13 => self.package(start, info, end, scope, depth)?,
            0x15 => {
                let name = self.name(end, scope, Some(false))?;
                let (kind, args) = (self.constant(1, end)?, self.constant(1, end)?);
                simple(self, format!("External {name}, {kind}, {args}"))
            }
            0x10 | 0x14 | 0xA0..=0xA2 | 0x5B81..=0x5B87 => {
                self.at = start;
                return self.stop("a statement as an operand");
            }
            _ if info.args.is_empty() => simple(self, info.name.to_string()),
            _ => {
                let (operands, _) = self.operands(info, end, scope, depth)?;
                Item {
                    start,
                    end: self.at,
                    text: info.name.to_string(),
                    simple: false,
                    operands,
                }
            }
        })
    }

    fn name_term(
        &mut self,
        end: usize,
        scope: NodeId,
        depth: u32,
        calls: bool,
    ) -> Result<Item, NoAml> {
        let start = self.at;
        let Ok((name, length)) = Name::read(self.rest(end)) else {
            return self.stop("no name");
        };
        self.at += length;
        let machine = self.machine;
        let node = machine.names.lookup(scope, &name);
        let text = self.name_text(&name, node, false);
        let method = match node.map(|node| machine.names.value(node)) {
            Some(Val::Obj(id)) if calls => match machine.heap.get(id) {
                Some(Object::Method(method)) => Some(method.args),
                _ => None,
            },
            _ => None,
        };
        let mut operands = Vec::new();
        for _ in 0..method.unwrap_or(0) {
            operands.push(self.term(end, scope, depth + 1, true)?);
        }
        let text = match method {
            Some(_) => format!("Call {text}"),
            None => text,
        };
        Ok(Item {
            start,
            end: self.at,
            text,
            simple: method.is_none(),
            operands,
        })
    }

    fn string(&mut self, end: usize) -> Result<String, NoAml> {
        let rest = self.rest(end);
        let Some(length) = rest.iter().position(|byte| *byte == 0) else {
            return self.stop("a string without an end");
        };
        self.at += length + 1;
        let text = rest.get(..length).unwrap_or_default();
        Ok(format!("\"{}\"", text.escape_ascii()))
    }

    /// A buffer as an operand: its size, then its initialiser.
    fn buffer(
        &mut self,
        start: usize,
        info: &Info,
        end: usize,
        scope: NodeId,
        depth: u32,
    ) -> Result<Item, NoAml> {
        let (mut operands, end) = self.operands(info, end, scope, depth)?;
        let data = self.rest(end).len();
        if data > 0 {
            operands.push(Item {
                start: self.at,
                end,
                text: format!("{data} bytes"),
                simple: true,
                operands: Vec::new(),
            });
        }
        self.at = end;
        Ok(Item {
            start,
            end,
            text: info.name.to_string(),
            simple: false,
            operands,
        })
    }

    /// A package as an operand: the number of its elements, then those that are there.
    fn package(
        &mut self,
        start: usize,
        info: &Info,
        end: usize,
        scope: NodeId,
        depth: u32,
    ) -> Result<Item, NoAml> {
        let (mut operands, end) = self.operands(info, end, scope, depth)?;
        while self.at < end {
            operands.push(self.term(end, scope, depth + 1, false)?);
        }
        Ok(Item {
            start,
            end,
            text: info.name.to_string(),
            simple: false,
            operands,
        })
    }

    /// A field list.
    fn fields(&mut self, end: usize, scope: NodeId, depth: u32) {
        while self.at < end {
            let start = self.at;
            match self.field(end, scope, depth) {
                Ok(Some(text)) => self.line(start..self.at, depth, text, false),
                Ok(None) => {}
                Err(NoAml { at, reason }) => {
                    let text = format!("no field: {reason} at {at:#06x}");
                    self.at = start;
                    self.raw(end, depth, &text);
                }
            }
        }
    }

    fn field(&mut self, end: usize, scope: NodeId, depth: u32) -> Result<Option<String>, NoAml> {
        let lead = self.rest(end).first().copied().unwrap_or(0);
        if lead <= 3 {
            self.at += 1;
        }
        Ok(Some(match lead {
            0 => format!("reserved, {} bits", self.bits(end)?),
            1 => format!(
                "AccessAs {}, {}",
                self.constant(1, end)?,
                self.constant(1, end)?
            ),
            2 if self
                .rest(end)
                .first()
                .is_some_and(|byte| starts_name(*byte)) =>
            {
                format!("Connection {}", self.name(end, scope, Some(true))?)
            }
            2 => {
                let start = self.at - 1;
                let operands = [self.term(end, scope, depth + 1, false)?].into();
                let item = Item {
                    start,
                    end: self.at,
                    text: "Connection".to_string(),
                    simple: false,
                    operands,
                };
                self.emit(item, depth);
                return Ok(None);
            }
            3 => {
                let [kind, attribute] = [self.constant(1, end)?, self.constant(1, end)?];
                format!("AccessAs {kind}, {attribute}, {}", self.constant(1, end)?)
            }
            _ => {
                let Some(name) = self
                    .rest(end)
                    .first_chunk::<4>()
                    .filter(|name| starts_name(name[0]))
                else {
                    return self.stop("no name");
                };
                self.at += 4;
                format!("{}, {} bits", name.escape_ascii(), self.bits(end)?)
            }
        }))
    }

    fn bits(&mut self, end: usize) -> Result<u32, NoAml> {
        let Some((bits, length)) = pkg_length(self.rest(end)) else {
            return self.stop("no length");
        };
        self.at += length as usize;
        Ok(bits)
    }

    /// Writes a term on one line if its operands are simple; else each operand gets its own.
    fn emit(&mut self, item: Item, depth: u32) {
        let Item {
            start,
            end,
            mut text,
            operands,
            ..
        } = item;
        if operands.iter().all(|operand| operand.simple) {
            for (index, operand) in operands.iter().enumerate() {
                text.push_str(if index == 0 { " " } else { ", " });
                text.push_str(&operand.text);
            }
            return self.line(start..end, depth, text, false);
        }
        let head = operands.first().map_or(end, |operand| operand.start);
        self.line(start..head, depth, text, false);
        for operand in operands {
            self.emit(operand, depth + 1);
        }
    }
}
