//! Tables as code: the thread that loads one, `Load`, `LoadTable` and `Unload`.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::convert::c_string;
use crate::decode::{Name, little_endian, parse_path};
use crate::error::{Error, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Data, FieldJob, Flow, Frame, Op, SCOPE_COST, Stage};
use crate::heap::{Field, FieldKind, ObjId, Object, Val};
use crate::host::{Answer, RegionSpace};
use crate::namespace::{NodeId, ROOT};
use crate::opcode::{LOAD, LOAD_TABLE};
use crate::table::{HEADER, Table};

/// Characters of a path that an error shows: more are carets, or no path.
const LONGEST_SHOWN: usize = 255 * 5;

impl Cpu<'_, '_> {
    /// Enters a table's own code.
    pub(crate) fn enter_table(&mut self, index: u16, scope: NodeId) -> Result<(), Error> {
        let table = self.m.tables.get(usize::from(index));
        let end = table.map_or(0, |table| table.bytes.len());
        self.enter_code(index, scope, [HEADER as u32, end as u32])
    }

    /// Enters the code of a table from one offset to another.
    pub(super) fn enter_code(
        &mut self,
        index: u16,
        scope: NodeId,
        [start, end]: [u32; 2],
    ) -> Result<(), Error> {
        let table = self.m.tables.get(usize::from(index));
        let table = table.cloned().ok_or(Exception::AmlInternal)?;
        self.t.enter_apart();
        self.t.frames.push(Frame {
            method: None,
            node: ROOT,
            table,
            table_index: index,
            pc: start,
            end,
            scope,
            locals: [Val::Uninit; 8],
            args: [Val::Uninit; 7],
            start,
            predicate: false,
            stale: Vec::new(),
            packages: Vec::new(),
            linger: false,
            apart: true,
            ctl_base: self.t.ctl.len() as u32,
            last: Val::Uninit,
        });
        self.t.ctl.push(Ctl::Block {
            kind: BlockKind::Body,
            end,
        });
        Ok(())
    }

    /// After a table's code has ended: is the operation below the one that loaded it?
    pub(super) fn loading_ended(&self) -> bool {
        matches!(self.t.ctl.last(), Some(Ctl::Op(op)) if matches!(op.info.code, LOAD_TABLE | LOAD))
    }

    pub(super) fn load_operation(&mut self, op: &Op) -> Result<Flow, Error> {
        match op.info.code {
            LOAD => self.load(op),
            LOAD_TABLE => self.load_table(op),
            _ => self.unload(op),
        }
    }

    /// `Load`: from a buffer, a field or a region. Operands beyond the two that stand in the
    /// bytes are: the bytes read so far, then the table that was loaded.
    fn load(&mut self, op: &Op) -> Result<Flow, Error> {
        let at = op.base as usize;
        match self.t.vals.get(at + 3).or(self.t.vals.get(at + 2)).copied() {
            Some(table @ Val::Table(_)) => {
                let target = self.operand(op, 1);
                return Ok(self.begin_stores(table, [(table, target), (Val::Uninit, Val::Null)]));
            }
            Some(Val::Obj(bytes)) => return self.load_bytes(op, bytes),
            Some(Val::Uninit) | None => {}
            Some(_) => return Err(Exception::AmlOperandType.into()),
        }
        let operand = self.operand(op, 0);
        match self.read(operand)? {
            None => {
                self.t.vals.push(Val::Uninit);
                self.begin_read(operand, at + 2)?;
                Ok(Flow::Next)
            }
            Some(Val::Obj(id)) => match self.m.heap.get(id) {
                Some(Object::Buffer(_)) => self.load_bytes(op, id),
                Some(Object::Region(region)) if region.space == RegionSpace::SystemMemory => {
                    self.read_region(id, HEADER as u64, at + 2)
                }
                _ => Err(Exception::AmlOperandType.into()),
            },
            Some(_) => Err(Exception::AmlOperandType.into()),
        }
    }

    /// Reads the first bytes of a region, one by one as ACPICA does.
    fn read_region(&mut self, region: ObjId, bytes: u64, at: usize) -> Result<Flow, Error> {
        self.check_buffer(bytes)?;
        self.room(bytes)?;
        let field = Field {
            kind: FieldKind::Region { region },
            bit: 0,
            bits: bytes * 8,
            flags: 1,
            attribute: 0,
            access_length: 0,
            connection: None,
            pin: 0,
        };
        self.t.vals.truncate(at);
        self.t.vals.push(Val::Uninit);
        let job = FieldJob {
            field,
            data: Data::zeroed(bytes),
            write: false,
            dest: Some(at as u32),
            datum: 0,
            stage: Stage::Lock,
            old: None,
            raw: None,
            locked: false,
        };
        self.m.heap.bytes += bytes;
        self.t.ctl.push(Ctl::Field(Box::new(job)));
        Ok(Flow::Next)
    }

    fn load_bytes(&mut self, op: &Op, bytes: ObjId) -> Result<Flow, Error> {
        let Some(Object::Buffer(buffer)) = self.m.heap.get(bytes) else {
            return Err(Exception::AmlOperandType.into());
        };
        let length = match buffer.get(4..8) {
            Some(length) if buffer.len() >= HEADER => little_endian(length),
            _ => return Err(Exception::InvalidTableLength.into()),
        };
        if length < HEADER as u64 {
            return Err(Exception::InvalidTableLength.into());
        }
        if length > buffer.len() as u64 {
            // A region is read in two steps: the header says how much there is.
            if buffer.len() == HEADER
                && let Some(Val::Obj(id)) = self.read(self.operand(op, 0))?
                && matches!(self.m.heap.get(id), Some(Object::Region(_)))
            {
                return self.read_region(id, length, op.base as usize + 2);
            }
            return Err(Exception::AmlBufferLimit.into());
        }
        let alike = |table: &&Arc<Table>| table.bytes.len() as u64 == length;
        let compared = self.m.tables.iter().filter(alike).count() as u64;
        self.room(length)?;
        self.charge(length * (1 + compared));
        let Some(Object::Buffer(buffer)) = self.m.heap.get(bytes) else {
            return Err(Exception::AmlOperandType.into());
        };
        let buffer = buffer.get(..length as usize).unwrap_or_default().to_vec();
        // `AcpiTbVerifyTempTable`, which takes any signature.
        if buffer.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte)) != 0 {
            return Err(Exception::BadChecksum.into());
        }
        let same = |table: &Arc<Table>| *table.bytes == *buffer;
        let index = match self.m.tables.iter().position(same) {
            Some(index) => self.load_again(index as u16)?,
            None => self.m.add_table("Load", &buffer, true)?,
        };
        self.t.vals.truncate(op.base as usize + 2);
        self.t.vals.push(Val::Table(u32::from(index)));
        self.enter_table(index, ROOT)?;
        Ok(Flow::Next)
    }

    /// A table that was unloaded can be loaded again, in its old place (`AcpiTbCheckDuplication`).
    fn load_again(&mut self, table: u16) -> Result<u16, Error> {
        if !self.m.is_unloaded(table) {
            return Err(Exception::AlreadyExists.into());
        }
        self.m.set_unloaded(table, false);
        Ok(table)
    }

    /// `LoadTable`: a handle, or zero if there is no such table.
    fn load_table(&mut self, op: &Op) -> Result<Flow, Error> {
        let at = op.base as usize;
        if let Some(table @ Val::Table(_)) = self.t.vals.get(at + 6).copied() {
            let target = self.parameter_target(op)?;
            let parameter = self.operand(op, 5);
            let stores = match target {
                Some(node) => [(parameter, Val::Name(node)), (Val::Uninit, Val::Null)],
                None => [(Val::Uninit, Val::Null); 2],
            };
            return Ok(self.begin_stores(table, stores));
        }
        self.charge_operands(op);
        let key = self.table_key(op, 0)?;
        let known = self.m.find_table(&key);
        if known.is_some() {
            // Since another thread has loaded it, perhaps, while the host was asked.
            self.t.answer = None;
        }
        let bytes = match known {
            Some(_) => Vec::new(),
            None => match self.take_answer()? {
                None => return Ok(self.suspend(key.request())),
                Some(Answer::Bytes(bytes)) => bytes,
                Some(_) => return Ok(Flow::Value(Val::Int(0))),
            },
        };
        let scope = self.load_scope(op)?;
        self.parameter_target(op)?;
        let index = match known {
            Some(table) => self.load_again(table)?,
            None => self.m.add_table("LoadTable", &bytes, true)?,
        };
        self.t.vals.push(Val::Table(u32::from(index)));
        self.enter_table(index, scope)?;
        Ok(Flow::Next)
    }

    /// What was to be stored after a table was loaded cannot be: the table goes again.
    pub(super) fn take_back(&mut self, op: &Op) {
        if let (LOAD_TABLE | LOAD, Some(Val::Table(index))) =
            (op.info.code, self.t.vals.get(op.base as usize).copied())
        {
            self.charge_walk();
            self.m.unload(index as u16);
        }
    }

    fn text_operand(&self, op: &Op, index: usize) -> Result<Vec<u8>, Error> {
        match self.operand(op, index) {
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::String(text)) => Ok(text.to_vec()),
                _ => Err(Exception::AmlOperandType.into()),
            },
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// The object whose path a C string holds (`AcpiNsGetNode`).
    pub(super) fn find_text(&mut self, text: &[u8], scope: NodeId) -> Result<NodeId, Error> {
        let text = c_string(text);
        if text.is_empty() {
            return Err(Exception::BadParameter.into());
        }
        self.charge(text.len() as u64);
        let (root, carets, segments) = parse_path(text).ok_or(Exception::BadPathname)?;
        let name = Name::of(root, carets, &segments);
        let (found, scopes) = self.m.names.look_up(scope, &name);
        self.charge(scopes * SCOPE_COST);
        let shown = text.get(..LONGEST_SHOWN).unwrap_or(text);
        found.ok_or_else(|| Error::new(Exception::NotFound).about(shown.escape_ascii().to_string()))
    }

    /// Where `LoadTable` stores its parameter.
    fn parameter_target(&mut self, op: &Op) -> Result<Option<NodeId>, Error> {
        let path = self.text_operand(op, 4)?;
        if path.is_empty() {
            return Ok(None);
        }
        // With a prefix it starts where the code runs.
        let scope = match path.first() {
            Some(b'\\' | b'^') => self.frame()?.scope,
            _ => self.load_scope(op)?,
        };
        self.find_text(&path, scope).map(Some)
    }

    /// Where `LoadTable` puts the table's names: its root path, or the scope around what that names; or the root.
    fn load_scope(&mut self, op: &Op) -> Result<NodeId, Error> {
        let text = self.text_operand(op, 3)?;
        if text.is_empty() {
            return Ok(ROOT);
        }
        let around = self.frame()?.scope;
        let scope = self.find_text(&text, around)?;
        Ok(self.m.names.scope_of(scope))
    }

    fn unload(&mut self, op: &Op) -> Result<Flow, Error> {
        let operand = self.operand(op, 0);
        let after = op.base as usize + op.info.args.len();
        match self.read(operand)? {
            Some(Val::Table(index)) if !self.m.is_unloaded(index as u16) => {
                self.charge_walk();
                self.m.unload(index as u16);
                Ok(Flow::Void)
            }
            // ACPICA reads a field before it sees that it is no table.
            None if self.t.vals.len() == after => {
                self.t.vals.push(Val::Uninit);
                self.begin_read(operand, after)?;
                Ok(Flow::Next)
            }
            _ => Err(Exception::AmlOperandType.into()),
        }
    }
}
