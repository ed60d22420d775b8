//! Initialisation in ACPICA's order (`AcpiNsInitializeDevices`): `\_INI`, `\_SB._INI`, the `_REG`
//! methods, then `_STA` and `_INI` of every device that has an `_INI` in or below it.

use alloc::vec::Vec;

use crate::error::{Error, ErrorKind, Exception};
use crate::exec::call::SCOPE_COST;
use crate::exec::{Cpu, Ctl, Flow};
use crate::heap::{Marks, ObjId, Object, Val};
use crate::host::RegionSpace;
use crate::namespace::{NodeId, ROOT};
use crate::value::{ObjectType, Value};

/// How far initialisation has come.
#[derive(Clone, Debug)]
pub(crate) struct Init {
    pub(crate) stage: InitStage,
    /// The value of the evaluation just done.
    pub(crate) value: Option<Val>,
    /// The evaluation failed.
    pub(crate) failed: bool,
    /// The nodes with an `_INI` in or below them.
    pub(crate) has_ini: Marks,
    /// Packages of the tables that name objects: first all, then those that name fields.
    pub(crate) packages: Vec<ObjId>,
}

impl Init {
    /// Does this failure leave the device present? So it is with `_STA` if anything is not found, be it `_STA` itself
    /// or what it names (`AcpiUtExecute_STA`).
    pub(super) fn is_there_all_the_same(&self, error: &Error) -> bool {
        let asked = matches!(self.stage, InitStage::Status { .. });
        asked && error.kind == ErrorKind::Acpi(Exception::NotFound)
    }

    /// Everything that it refers to.
    pub(crate) fn references(&self, visit: &mut dyn FnMut(Val)) {
        self.value.iter().for_each(|value| visit(*value));
        self.packages.iter().for_each(|id| visit(Val::Obj(*id)));
        if let InitStage::Packages {
            reading: Some((package, _)),
            ..
        } = self.stage
        {
            visit(Val::Obj(package));
        }
        visit(Val::NameRef(self.node()));
        if let InitStage::Connect { top, .. } = self.stage {
            visit(Val::NameRef(top));
        }
    }

    /// The object that it is at.
    pub(crate) fn node(&self) -> NodeId {
        match self.stage {
            InitStage::Banks { .. }
            | InitStage::RootIni
            | InitStage::SystemIni
            | InitStage::Resolve { .. }
            | InitStage::Packages { .. } => ROOT,
            InitStage::Reg { after, .. }
            | InitStage::Device { after, .. }
            | InitStage::Connect { after, .. } => after,
            InitStage::Status { device } => device,
        }
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InitStage {
    /// The value of so many fields in banks has been evaluated; `alone`: only the fields that packages name
    /// follow.
    Banks {
        done: u32,
        alone: bool,
    },
    RootIni,
    SystemIni,
    /// The names in the packages of the tables are resolved, from number `at` on.
    Resolve {
        at: u32,
        alone: bool,
    },
    /// The fields that packages name are read (`AcpiDsResolvePackageElement`); `reading`: for which
    /// element; `alone`: nothing else follows.
    Packages {
        reading: Option<(ObjId, u32)>,
        alone: bool,
    },
    /// `_REG` for the regions of space number `space` in the list, after this node.
    Reg {
        space: u32,
        after: NodeId,
    },
    /// `_STA` of the device after this one; `skip`: not of those below it.
    Device {
        after: NodeId,
        skip: bool,
    },
    /// `_STA` of the device is being evaluated.
    Status {
        device: NodeId,
    },
    /// `_REG` for the regions of this space below `top`, after this node: a handler was installed.
    Connect {
        top: NodeId,
        space: u8,
        after: NodeId,
    },
}

/// `_STA` (ACPI 6.5 §6.3.7).
pub(crate) const DEVICE_PRESENT: u64 = 1;
pub(crate) const DEVICE_FUNCTIONING: u64 = 8;

impl Cpu<'_, '_> {
    pub(crate) fn begin_init(&mut self, packages: Vec<ObjId>) {
        let init = Init {
            stage: InitStage::Banks {
                done: 0,
                alone: false,
            },
            value: None,
            failed: false,
            has_ini: Marks::default(),
            packages,
        };
        self.t.ctl.push(Ctl::Init(alloc::boxed::Box::new(init)));
    }

    pub(crate) fn begin_connect(&mut self, device: NodeId, space: RegionSpace) {
        self.begin_init(Vec::new());
        self.set_stage(InitStage::Connect {
            top: device,
            space: space.number(),
            after: device,
        });
    }

    fn set_stage(&mut self, stage: InitStage) {
        if let Some(Ctl::Init(init)) = self.t.ctl.last_mut() {
            init.stage = stage;
            init.value = None;
            init.failed = false;
        }
    }

    pub(super) fn init_step(&mut self) -> Result<Flow, Error> {
        let Some(Ctl::Init(init)) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        match init.stage {
            InitStage::Banks { done, alone } => self.init_banks(done, alone),
            InitStage::Resolve { at, alone } => self.resolve_names(at, alone),
            InitStage::Packages { reading, alone } => self.read_fields(reading, alone),
            InitStage::RootIni => {
                self.set_stage(InitStage::SystemIni);
                self.evaluate_child(ROOT, *b"_INI", &[])
            }
            InitStage::SystemIni => {
                self.set_stage(InitStage::Reg {
                    space: 0,
                    after: ROOT,
                });
                match self.m.names.child(ROOT, *b"_SB_") {
                    Some(system) => self.evaluate_child(system, *b"_INI", &[]),
                    None => Ok(Flow::Next),
                }
            }
            InitStage::Reg { space, after } => self.init_regions(space, after),
            InitStage::Device { after, skip } => self.init_device(after, skip),
            InitStage::Status { device } => self.init_status(device),
            InitStage::Connect { top, space, after } => self.connect_regions(top, space, after),
        }
    }

    /// Evaluates the value of the next field in a bank.
    fn init_banks(&mut self, done: u32, alone: bool) -> Result<Flow, Error> {
        if done == 0 && !self.m.banks.is_empty() {
            self.charge_walk();
            self.m.sort_banks();
        }
        let Some(bank) = self.m.banks.get(done as usize).copied() else {
            self.set_stage(InitStage::Resolve { at: 0, alone });
            return Ok(Flow::Next);
        };
        self.set_stage(InitStage::Banks {
            done: done + 1,
            alone,
        });
        let scope = self.m.names.get(bank.node).map_or(ROOT, |data| data.parent);
        self.enter_code(bank.table, scope, [bank.start, bank.end])?;
        Ok(Flow::Next)
    }

    /// Resolves the names in the next package that waits for it; those with names of fields wait on.
    fn resolve_names(&mut self, at: u32, alone: bool) -> Result<Flow, Error> {
        let Some(Ctl::Init(init)) = self.t.ctl.last_mut() else {
            return Ok(Flow::Next);
        };
        let Some(package) = init.packages.get(at as usize).copied() else {
            init.packages.retain(|id| *id != ObjId::NONE);
            init.packages.reverse();
            init.stage = InitStage::Packages {
                reading: None,
                alone,
            };
            return Ok(Flow::Next);
        };
        let (waits, looked_at) = self.m.resolve_package(package);
        self.charge(looked_at * SCOPE_COST);
        if let Some(Ctl::Init(init)) = self.t.ctl.last_mut()
            && let Some(id) = init.packages.get_mut(at as usize)
            && !waits
        {
            *id = ObjId::NONE;
        }
        self.set_stage(InitStage::Resolve { at: at + 1, alone });
        Ok(Flow::Next)
    }

    /// Reads the next field that a package of the tables names, and puts the value in its place.
    fn read_fields(&mut self, reading: Option<(ObjId, u32)>, alone: bool) -> Result<Flow, Error> {
        if let Some((package, index)) = reading {
            self.put_field(package, index);
        }
        while let Some(package) = self.waiting_package() {
            // Looking for it has its price: a package may name very many, and many may be looked through in vain.
            self.check_operations()?;
            let (found, looked_at) = self.waiting_field(package);
            self.charge_scan(looked_at);
            let Some((package, index)) = found else {
                if let Some(Ctl::Init(init)) = self.t.ctl.last_mut() {
                    init.packages.pop();
                }
                continue;
            };
            self.set_stage(InitStage::Packages {
                reading: Some((package, index)),
                alone,
            });
            if let Some(Val::NameRef(node)) = self.waiting_name(package, index) {
                return self.begin_evaluation(node, &[]);
            }
            return Ok(Flow::Next);
        }
        match alone {
            true => _ = self.t.ctl.pop(),
            false => self.set_stage(InitStage::RootIni),
        }
        Ok(Flow::Next)
    }

    /// A field has been read, or cannot be: then it is named all the same.
    fn put_field(&mut self, package: ObjId, index: u32) {
        let value = match self.t.ctl.last_mut() {
            Some(Ctl::Init(init)) => init.value.take().filter(|_| !init.failed),
            _ => None,
        };
        let value = value.or_else(|| self.waiting_name(package, index));
        if let Some(Object::Package(elements)) = self.m.heap.get_mut(package)
            && let Some(element @ Val::Forward(..)) = elements.get_mut(index as usize)
        {
            *element = value.unwrap_or(Val::Uninit);
        }
    }

    /// A table has been loaded at run time, which has these packages with names: the values of all fields in banks
    /// are evaluated again, and the fields that the packages name are read (`AcpiNsInitializeObjects`).
    pub(super) fn begin_fields(&mut self, packages: Vec<ObjId>) {
        if !self.m.banks.is_empty() || !packages.is_empty() {
            self.begin_init(packages);
            self.set_stage(InitStage::Banks {
                done: 0,
                alone: true,
            });
        }
    }

    fn waiting_package(&self) -> Option<ObjId> {
        match self.t.ctl.last() {
            Some(Ctl::Init(init)) => init.packages.last().copied(),
            _ => None,
        }
    }

    /// The field that is read for an element of a package.
    pub(super) fn read_for(&self, init: &Init) -> Option<NodeId> {
        let InitStage::Packages { reading, .. } = init.stage else {
            return None;
        };
        let (package, index) = reading?;
        match self.waiting_name(package, index) {
            Some(Val::NameRef(node)) => Some(node),
            _ => None,
        }
    }

    /// What the element names.
    fn waiting_name(&self, package: ObjId, index: u32) -> Option<Val> {
        match self.m.heap.get(package) {
            Some(Object::Package(elements)) => {
                self.m.resolve_forward(*elements.get(index as usize)?)
            }
            _ => None,
        }
    }

    /// The first element that waits in a package, or in one of its own (`AcpiUtWalkPackageTree`); and how many were
    /// looked at. The code of a table may have put a package into itself, or many times into another.
    fn waiting_field(&self, package: ObjId) -> (Option<(ObjId, u32)>, usize) {
        let mut open = Vec::from([(package, 0)]);
        let (mut seen, mut looked_at) = (Marks::default(), 0);
        while let Some((package, at)) = open.last_mut() {
            looked_at += 1;
            let Some(Object::Package(elements)) = self.m.heap.get(*package) else {
                return (None, looked_at);
            };
            let number = *at;
            *at += 1;
            match elements.get(number) {
                Some(Val::Forward(..)) => return (Some((*package, number as u32)), looked_at),
                Some(Val::Obj(id))
                    if matches!(self.m.heap.get(*id), Some(Object::Package(_)))
                        && seen.insert(id.0) =>
                {
                    open.push((*id, 0));
                }
                Some(_) => {}
                None => _ = open.pop(),
            }
        }
        (None, looked_at)
    }

    /// `_REG` of the regions of a space below a device, and of the device itself for the spaces that
    /// firmware uses without declaring a region (`AcpiEvExecuteRegMethods`,
    /// `AcpiEvExecuteOrphanRegMethod`).
    fn connect_regions(&mut self, top: NodeId, space: u8, after: NodeId) -> Result<Flow, Error> {
        let number = RegionSpace::from_number(space);
        if let Some(node) = self.m.names.after(after, top) {
            self.set_stage(InitStage::Connect {
                top,
                space,
                after: node,
            });
            return match self.is_region(node, number) {
                true => self.run_reg(self.m.names.get(node).map(|data| data.parent), number),
                false => Ok(Flow::Next),
            };
        }
        self.t.ctl.pop();
        let special = matches!(
            number,
            RegionSpace::EmbeddedControl | RegionSpace::GeneralPurposeIo
        );
        let declared = |node| self.is_region(node, number);
        if special && top != ROOT && !self.m.names.children(top).any(declared) {
            return self.run_reg(Some(top), number);
        }
        self.t.finished = self.t.ctl.is_empty();
        Ok(Flow::Next)
    }

    /// A region has been declared: the `_REG` beside it is run once the objects of the tables are there, if the
    /// space has a handler (`AcpiEvInitializeRegion`). What becomes of it is not the declaration's concern.
    pub(super) fn connect_region(
        &mut self,
        region: NodeId,
        space: RegionSpace,
    ) -> Result<Flow, Error> {
        let parent = self.m.names.get(region).map(|data| data.parent);
        let has_reg = |parent: &NodeId| self.m.initialized && self.reg(*parent).is_some();
        let Some(above) = parent.filter(has_reg) else {
            return Ok(Flow::Void);
        };
        // Each level may have a handler.
        let depth = self.m.names.get(above).map_or(0, |data| data.depth);
        self.charge(u64::from(depth) * SCOPE_COST);
        if !self.m.is_handled(above, space) {
            return Ok(Flow::Void);
        }
        self.complete(None)?;
        self.begin_connect(region, space);
        self.run_reg(parent, space)
    }

    fn is_region(&self, node: NodeId, space: RegionSpace) -> bool {
        match self.m.names.value(node) {
            Val::Obj(id) => matches!(
                self.m.heap.get(id),
                Some(Object::Region(region)) if region.space == space
            ),
            _ => false,
        }
    }

    /// `_REG (space, connect)` of this node, if it has one.
    fn run_reg(&mut self, parent: Option<NodeId>, space: RegionSpace) -> Result<Flow, Error> {
        let reg = parent.and_then(|parent| self.reg(parent));
        let args = [Val::Int(u64::from(space.number())), Val::Int(1)];
        match reg {
            Some(reg) => self.begin_evaluation(reg, &args),
            None => Ok(Flow::Next),
        }
    }

    /// The `_REG` of a node, if it is a method.
    fn reg(&self, node: NodeId) -> Option<NodeId> {
        let reg = self.m.names.child(node, *b"_REG")?;
        (self.m.names.kind(reg) == ObjectType::Method).then_some(reg)
    }

    /// Evaluates an object below a node for its effects, if it is a method.
    fn evaluate_child(&mut self, node: NodeId, name: [u8; 4], args: &[Val]) -> Result<Flow, Error> {
        let Some(child) = self.m.names.child(node, name) else {
            return Ok(Flow::Next);
        };
        self.begin_evaluation(child, args)
    }

    /// Begins to evaluate an object; its value goes to the entry on top of the control stack.
    pub(crate) fn begin_evaluation(&mut self, node: NodeId, args: &[Val]) -> Result<Flow, Error> {
        let node = self.m.names.follow_alias(node);
        let value = self.node_value(node)?;
        match value {
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Method(_)) => {
                    self.push_call(node, id, args);
                    Ok(Flow::Next)
                }
                Some(Object::Field(_)) => {
                    self.evaluate_field(value)?;
                    Ok(Flow::Next)
                }
                _ => {
                    let value = self.read(value)?;
                    self.deliver_value(value)
                }
            },
            other => self.deliver_value(Some(other)),
        }
    }

    fn deliver_value(&mut self, value: Option<Val>) -> Result<Flow, Error> {
        self.deliver(value)?;
        if self.t.ctl.is_empty() {
            self.t.finished = true;
        }
        Ok(Flow::Next)
    }

    /// `_REG` of every region whose space needs one (`AcpiEvExecuteRegMethods`).
    fn init_regions(&mut self, space: u32, after: NodeId) -> Result<Flow, Error> {
        let Some(number) = self.m.config.reg_spaces.get(space as usize).copied() else {
            self.mark_ini();
            self.set_stage(InitStage::Device {
                after: ROOT,
                skip: false,
            });
            return Ok(Flow::Next);
        };
        let Some(node) = self.m.names.after(after, ROOT) else {
            self.set_stage(InitStage::Reg {
                space: space + 1,
                after: ROOT,
            });
            return Ok(Flow::Next);
        };
        self.set_stage(InitStage::Reg { space, after: node });
        if number == RegionSpace::DataTable || !self.is_region(node, number) {
            return Ok(Flow::Next);
        }
        self.run_reg(self.m.names.get(node).map(|data| data.parent), number)
    }

    /// Marks every node with an `_INI` in or below it.
    fn mark_ini(&mut self) {
        let mut marks = Marks::default();
        let mut at = ROOT;
        while let Some(node) = self.m.names.after(at, ROOT) {
            at = node;
            let Some(data) = self.m.names.get(node) else {
                continue;
            };
            if &data.name != b"_INI" {
                continue;
            }
            let mut up = data.parent;
            while marks.insert(up.0) && up != ROOT {
                up = self.m.names.get(up).map_or(ROOT, |data| data.parent);
            }
        }
        if let Some(Ctl::Init(init)) = self.t.ctl.last_mut() {
            init.has_ini = marks;
        }
    }

    fn init_device(&mut self, after: NodeId, skip: bool) -> Result<Flow, Error> {
        let next = if skip {
            self.m.names.after_subtree(after, ROOT)
        } else {
            self.m.names.after(after, ROOT)
        };
        let Some(node) = next else {
            self.t.ctl.pop();
            self.t.finished = true;
            return Ok(Flow::Next);
        };
        let kind = self.m.names.kind(node);
        let wanted = matches!(
            kind,
            ObjectType::Device | ObjectType::Processor | ObjectType::ThermalZone
        );
        if !wanted {
            self.set_stage(InitStage::Device {
                after: node,
                skip: false,
            });
            return Ok(Flow::Next);
        }
        let Some(Ctl::Init(init)) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        if !init.has_ini.contains(node.0) {
            self.set_stage(InitStage::Device {
                after: node,
                skip: true,
            });
            return Ok(Flow::Next);
        }
        self.set_stage(InitStage::Status { device: node });
        if let Some(Ctl::Init(init)) = self.t.ctl.last_mut() {
            init.value = Some(Val::Int(u64::from(u32::MAX)));
        }
        match self.m.names.child(node, *b"_STA") {
            Some(status) => self.begin_evaluation(status, &[]),
            None => Ok(Flow::Next),
        }
    }

    /// `_STA` is known: run `_INI` if the device is there.
    fn init_status(&mut self, device: NodeId) -> Result<Flow, Error> {
        let Some(Ctl::Init(init)) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        let (value, failed) = (init.value, init.failed);
        // A `_STA` that fails, or gives no integer, hides the device but not those below it.
        let status = match value {
            _ if failed => DEVICE_FUNCTIONING,
            Some(Val::Int(status)) => status,
            value => match self.mended((device, *b"_STA"), value) {
                Some(Value::Integer(status)) => status,
                _ => DEVICE_FUNCTIONING,
            },
        };
        let present = status & DEVICE_PRESENT != 0;
        let descend = present || status & DEVICE_FUNCTIONING != 0;
        self.set_stage(InitStage::Device {
            after: device,
            skip: !descend,
        });
        let is_system = self.m.names.child(ROOT, *b"_SB_") == Some(device);
        if !present || is_system {
            return Ok(Flow::Next);
        }
        self.evaluate_child(device, *b"_INI", &[])
    }

    /// What an object of this name below a node, which was evaluated to `value`, is for whom the machine asks.
    pub(super) fn mended(
        &mut self,
        (node, name): (NodeId, [u8; 4]),
        value: Option<Val>,
    ) -> Option<Value> {
        let object = self.m.judged(self.m.names.child(node, name)?);
        let value = value.unwrap_or(Val::Uninit);
        // Nobody resolves references here (`AcpiUtEvaluateObject`).
        if matches!(value, Val::RefNode(_) | Val::RefCell(_) | Val::Index(..)) {
            return None;
        }
        let result = self.m.result_of(object, value);
        self.charge_result(&result);
        result.ok()?.0
    }

    /// Reads a field for its value. A read delivers into the operand stack; an operation around it does the
    /// rest.
    pub(super) fn evaluate_field(&mut self, field: Val) -> Result<(), Error> {
        let at = self.t.vals.len();
        let info = self.info(crate::opcode::EVALUATE)?;
        self.push_op(info, 0);
        self.set_phase(crate::exec::Phase::Execute);
        self.t.vals.push(Val::Uninit);
        self.begin_read(field, at)
    }

    /// Evaluates for the host: the thread ends with the value.
    pub(crate) fn begin_call(&mut self, node: NodeId, args: &[Val]) -> Result<(), Error> {
        self.t.evaluates = self.m.judged(node);
        self.begin_evaluation(node, args).map(|_| ())
    }
}
