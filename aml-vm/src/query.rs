//! Questions about the namespace, and values in and out of the machine.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;
use core::ops::ControlFlow;

use crate::convert;
use crate::decode::{Name, parse_path};
use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{DEVICE_FUNCTIONING, DEVICE_PRESENT, SCOPE_COST, STEP_SHARE};
use crate::heap::{ObjId, Object, Val};
use crate::host::{Host, Node};
use crate::limits::Limit;
use crate::machine::Machine;
use crate::namespace::{NodeId, ROOT};
use crate::predefined::{self, Surroundings};
use crate::value::{ObjectType, Value};

/// Packages deeper than this are not exported, whatever the limits say: the host's own code
/// recurses over what it is given.
const DEEPEST: u32 = 64;

impl Machine {
    /// The root of the namespace.
    pub fn root(&self) -> Node {
        Node(ROOT.0)
    }

    /// The object at an absolute path (`\_SB.PCI0`, padding with `_` optional). Aliases are followed.
    pub fn find(&self, path: &str) -> Option<Node> {
        self.node_at(path).map(|node| Node(node.0))
    }

    /// The object that `name` means in `scope`, by the search rules of ACPI 6.5 §5.3.
    pub fn resolve(&self, scope: Node, name: &str) -> Option<Node> {
        let (root, carets, segments) = parse_path(name.as_bytes())?;
        let name = Name::of(root, carets, &segments);
        self.names
            .lookup(NodeId(scope.0), &name)
            .map(|node| Node(node.0))
    }

    /// The objects directly below, in order of creation.
    pub fn children(&self, node: Node) -> impl Iterator<Item = Node> + '_ {
        self.names.children(NodeId(node.0)).map(|node| Node(node.0))
    }

    /// The object of this name directly below.
    pub fn child(&self, node: Node, name: [u8; 4]) -> Option<Node> {
        let found = self.names.child(NodeId(node.0), name)?;
        Some(Node(self.names.follow_alias(found).0))
    }

    /// All named objects, depth first, in ACPICA's order; without the root.
    pub fn walk(&self) -> impl Iterator<Item = Node> + '_ {
        let next = |node: &NodeId| self.names.after(*node, ROOT);
        core::iter::successors(self.names.after(ROOT, ROOT), next).map(|node| Node(node.0))
    }

    /// The devices, in the order of [`Machine::walk`], be they there or not: [`Machine::get_devices`] asks them.
    pub fn devices(&self) -> impl Iterator<Item = Node> + '_ {
        self.walk()
            .filter(|node| self.kind(*node) == ObjectType::Device)
    }

    /// `\_SB_.GPO0`.
    pub fn path(&self, node: Node) -> String {
        self.names.path(NodeId(node.0))
    }

    /// The last segment of the path.
    pub fn name(&self, node: Node) -> [u8; 4] {
        self.names
            .get(NodeId(node.0))
            .map_or(*b"\\___", |data| data.name)
    }

    /// The type, as acpiexec lists it.
    pub fn kind(&self, node: Node) -> ObjectType {
        self.names.kind(NodeId(node.0))
    }

    /// The object above.
    pub fn parent(&self, node: Node) -> Option<Node> {
        let data = self.names.get(NodeId(node.0))?;
        (NodeId(node.0) != ROOT).then_some(Node(data.parent.0))
    }

    /// The value of a data object, without executing anything.
    pub fn value(&self, node: Node) -> Option<Value> {
        let node = self.names.follow_alias(NodeId(node.0));
        match self.names.value(node) {
            Val::Uninit => None,
            value => self.export(value).ok(),
        }
    }

    /// For a method: how many arguments it takes.
    pub fn method_args(&self, node: Node) -> Option<u8> {
        let node = self.names.follow_alias(NodeId(node.0));
        match self.names.value(node) {
            Val::Obj(id) => match self.heap.get(id)? {
                Object::Method(method) => Some(method.args),
                _ => None,
            },
            _ => None,
        }
    }

    /// For a method: the number of its table and the bytes of its body, from the start of the table.
    pub fn method_body(&self, node: Node) -> Option<(usize, core::ops::Range<u32>)> {
        let node = self.names.follow_alias(NodeId(node.0));
        match self.names.value(node) {
            Val::Obj(id) => match self.heap.get(id)? {
                Object::Method(method) if !method.native => {
                    Some((usize::from(method.table), method.start..method.end))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The tables loaded so far: source and bytes.
    pub fn tables(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.tables
            .iter()
            .map(|table| (table.source.as_str(), &*table.bytes))
    }

    /// The devices that are there, depth first: those that have this `_HID` or `_CID`, or all (`AcpiGetDevices`). What
    /// is below a device is not looked at if it fails to say who it is, or, being one of those that are looked for, if
    /// its `_STA` fails or says that it is neither present nor functioning. `found` is told each before what is below
    /// it is looked at, and may end the search.
    ///
    /// # Errors
    /// [`Limit::Operations`]: all that was asked together has cost more than one thread may.
    pub fn get_devices(
        &mut self,
        id: Option<&str>,
        host: &mut dyn Host,
        found: &mut dyn FnMut(&mut Machine, &mut dyn Host, Node) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let most = self.config.limits.operations;
        let end = self.operations_spent().saturating_add(most);
        let mut todo: Vec<Node> = self.children(self.root()).collect();
        todo.reverse();
        while let Some(node) = todo.pop() {
            if self.operations_spent() > end {
                let error = Error::new(ErrorKind::Limit(Limit::Operations, most));
                return Err(error.about(self.path(node)));
            }
            if self.kind(node) == ObjectType::Device {
                let is_meant = id.map_or(Ok(true), |id| self.has_id(node, id, host));
                match is_meant {
                    Ok(false) => {}
                    Ok(true) if matches!(self.is_there(node, host), Ok(true)) => {
                        if found(self, host, node).is_break() {
                            return Ok(());
                        }
                    }
                    Ok(true) | Err(_) => continue,
                }
            }
            let below = todo.len();
            todo.extend(self.children(node));
            todo.get_mut(below..).unwrap_or_default().reverse();
        }
        Ok(())
    }

    fn is_there(&mut self, device: Node, host: &mut dyn Host) -> Result<bool, Error> {
        let there = DEVICE_PRESENT | DEVICE_FUNCTIONING;
        Ok(self.status(device, host)? & there != 0)
    }

    /// Whether `_HID` of a device, or else its `_CID`, says this (`AcpiNsGetDeviceCallback`). One without `_HID` is
    /// nobody.
    ///
    /// # Errors
    /// Whatever their evaluation fails with, but that something is not found.
    pub fn has_id(&mut self, device: Node, id: &str, host: &mut dyn Host) -> Result<bool, Error> {
        let known = match self.hardware_id(device, host) {
            Ok(Some(hid)) if hid == id => Ok(true),
            Ok(Some(_)) => {
                let cids = self.compatible_ids(device, host);
                cids.map(|cids| cids.iter().any(|cid| cid == id))
            }
            Ok(None) => Ok(false),
            Err(error) => Err(error),
        };
        match known {
            Err(error) if error.kind == ErrorKind::Acpi(Exception::NotFound) => Ok(false),
            known => known,
        }
    }

    /// `_STA` of a device; without one, or if it fails because something is not found, the device is present and
    /// works (ACPI 6.5 §6.3.7, `AcpiUtExecute_STA`).
    ///
    /// # Errors
    /// Whatever else its evaluation fails with.
    pub fn status(&mut self, device: Node, host: &mut dyn Host) -> Result<u64, Error> {
        match self.evaluate_child(device, *b"_STA", host) {
            Ok(Some(Value::Integer(status))) => Ok(status),
            Ok(Some(_)) => Err(Exception::Type.into()),
            Ok(None) => Ok(0x0F),
            Err(error) if error.kind == ErrorKind::Acpi(Exception::NotFound) => Ok(0x0F),
            Err(error) => Err(error),
        }
    }

    /// `_HID` of a device, EISA IDs as text.
    ///
    /// # Errors
    /// Whatever its evaluation fails with.
    pub fn hardware_id(
        &mut self,
        device: Node,
        host: &mut dyn Host,
    ) -> Result<Option<String>, Error> {
        let hid = self.evaluate_child(device, *b"_HID", host)?;
        hid.as_ref().map(id_text).transpose()
    }

    /// `_CID` of a device: all of them, EISA IDs as text.
    ///
    /// # Errors
    /// Whatever its evaluation fails with.
    pub fn compatible_ids(
        &mut self,
        device: Node,
        host: &mut dyn Host,
    ) -> Result<Vec<String>, Error> {
        let cid = self.evaluate_child(device, *b"_CID", host)?;
        let ids = match &cid {
            Some(Value::Package(ids)) => ids.as_slice(),
            cid => cid.as_slice(),
        };
        ids.iter().map(id_text).collect()
    }

    /// `_ADR` of a device.
    ///
    /// # Errors
    /// Whatever its evaluation fails with.
    pub fn address(&mut self, device: Node, host: &mut dyn Host) -> Result<Option<u64>, Error> {
        Ok(self
            .evaluate_child(device, *b"_ADR", host)?
            .and_then(|value| value.as_integer()))
    }

    fn evaluate_child(
        &mut self,
        device: Node,
        name: [u8; 4],
        host: &mut dyn Host,
    ) -> Result<Option<Value>, Error> {
        let Some(child) = self.names.child(NodeId(device.0), name) else {
            return Ok(None);
        };
        let thread = self.call_node(Node(child.0), &[])?;
        match self.drive(thread, host)? {
            // What is there has to have a value (`AcpiUtEvaluateObject`).
            None => Err(Exception::NotExist.into()),
            value => Ok(value),
        }
    }

    /// By whose name the value of an object is judged: an alias of a method by the method's, one of data by its own.
    pub(crate) fn judged(&self, node: NodeId) -> NodeId {
        let target = self.names.follow_alias(node);
        match self.names.kind(target) {
            ObjectType::Method => target,
            _ => node,
        }
    }

    /// What the host is given of an object that it has evaluated to `value`: what the kernels make of it
    /// (`AcpiNsEvaluate`, `AcpiEvaluateObject`); and how many bytes were handled to make it.
    pub(crate) fn result_of(
        &self,
        node: NodeId,
        value: Val,
    ) -> Result<(Option<Value>, u64), Error> {
        let name = self.name(Node(node.0));
        if matches!(value, Val::RefNode(_) | Val::RefCell(_) | Val::Index(..)) {
            return match predefined::wraps(name) {
                true => Err(Exception::Type.into()),
                false => self.export_result(value),
            };
        }
        let parent = self.names.get(node).map_or(ROOT, |data| data.parent);
        let (value, bytes) = self.export_result(value)?;
        // Names that are found become paths, which may be long.
        let left = Cell::new(self.exported() - bytes);
        let find = |text: &str| {
            let (root, carets, segments) = parse_path(text.as_bytes())?;
            let (found, scopes) = self.names.look_up(node, &Name::of(root, carets, &segments));
            let path = found.map_or(0, |found| self.names.path_length(found));
            left.set(left.get().checked_sub(scopes * SCOPE_COST + path)?);
            Some(self.names.path(found?))
        };
        let surroundings = Surroundings {
            width: if self.wide { 8 } else { 4 },
            performance: name == *b"_TSS" && self.names.child(parent, *b"_PSS").is_some(),
            find: &find,
        };
        let value = predefined::repair(name, value, &surroundings);
        Ok((value, self.exported() - left.get()))
    }

    /// The value that an evaluation ends with: references are followed one step
    /// (`AcpiNsResolveReferences`).
    pub(crate) fn export_result(&self, value: Val) -> Result<(Option<Value>, u64), Error> {
        let value = match value {
            Val::RefNode(node) => match self.names.value(node) {
                Val::Uninit => value,
                inner => inner,
            },
            Val::RefCell(id) => match self.heap.get(id) {
                Some(Object::Cell(inner, _)) => *inner,
                _ => value,
            },
            Val::Index(container, index) => match self.heap.get(container) {
                Some(Object::Package(elements)) => match elements.get(index as usize) {
                    None | Some(Val::Uninit) => return Err(Exception::Type.into()),
                    Some(element) => *element,
                },
                _ => value,
            },
            value => value,
        };
        let mut budget = self.exported();
        let is_package = match value {
            Val::Uninit => return Ok((None, 0)),
            Val::Obj(id) => matches!(self.heap.get(id), Some(Object::Package(_))),
            _ => false,
        };
        let value = self.export_part(value, 0, &mut budget, is_package)?;
        Ok((Some(value), self.exported() - budget))
    }

    /// Bytes that one value may take which the host is given: as many as one operation may make.
    pub(crate) fn exported(&self) -> u64 {
        self.config.limits.heap_bytes / STEP_SHARE
    }

    /// A value as the host sees it.
    pub(crate) fn export(&self, value: Val) -> Result<Value, Error> {
        self.export_counted(value).map(|(value, _)| value)
    }

    /// A value as the host sees it, and how many bytes were handled to make it.
    pub(crate) fn export_counted(&self, value: Val) -> Result<(Value, u64), Error> {
        let all = self.exported();
        let mut budget = all;
        let value = self.export_part(value, 0, &mut budget, false)?;
        Ok((value, all - budget))
    }

    fn export_part(
        &self,
        value: Val,
        depth: u32,
        budget: &mut u64,
        strict: bool,
    ) -> Result<Value, Error> {
        let limits = &self.config.limits;
        if depth > limits.package_depth.min(DEEPEST) {
            // References may go round, which nobody but a host that is shown them would follow.
            if matches!(value, Val::RefCell(_) | Val::Index(..)) {
                return Ok(Value::Uninitialized);
            }
            let most = u64::from(limits.package_depth);
            return Err(Error::new(ErrorKind::Limit(Limit::PackageDepth, most)));
        }
        // Shared objects are copied as often as they are met: that must end, too.
        let cost = match value {
            Val::Obj(id) => self.heap.get(id).map_or(0, Object::cost),
            Val::Node(node) | Val::NameRef(node) | Val::RefNode(node) | Val::Name(node) => {
                self.names.path_length(node)
            }
            _ => 0,
        };
        let spend = |budget: &mut u64, bytes: u64| {
            *budget = budget
                .checked_sub(bytes)
                .ok_or_else(|| Error::new(ErrorKind::Limit(Limit::HeapBytes, limits.heap_bytes)))?;
            Ok::<(), Error>(())
        };
        spend(budget, cost + size_of::<Value>() as u64)?;
        Ok(match value {
            Val::Int(number) => Value::Integer(number),
            Val::Obj(id) => self.export_object(id, depth, budget, strict)?,
            // `AcpiUtCopyIelementToEelement` cannot give out such references.
            Val::RefNode(_) | Val::RefCell(_) | Val::Index(..) if strict => {
                return Err(Exception::Type.into());
            }
            Val::Node(node) => Value::Object(self.names.kind(node), self.names.path(node)),
            Val::NameRef(node) | Val::RefNode(node) | Val::Name(node) => {
                Value::Reference(self.names.path(node))
            }
            Val::RefCell(_) | Val::Index(..) => {
                let inner = match value {
                    Val::Index(container, index) => self.element(container, index as usize),
                    Val::RefCell(id) => Val::Obj(id),
                    other => other,
                };
                let inner = self.export_part(inner, depth + 1, budget, strict)?;
                Value::Element(Box::new(inner))
            }
            Val::Forward(..) => {
                let (found, scopes) = self.resolve_counted(value);
                spend(budget, scopes * SCOPE_COST)?;
                match found {
                    Some(value) => self.export_part(value, depth + 1, budget, strict)?,
                    None => Value::Uninitialized,
                }
            }
            Val::Table(_) => Value::Object(ObjectType::DdbHandle, String::new()),
            Val::Debug => Value::Object(ObjectType::Debug, String::new()),
            Val::Uninit | Val::Local(_) | Val::Arg(_) | Val::Missing | Val::Void | Val::Null => {
                Value::Uninitialized
            }
        })
    }

    fn export_object(
        &self,
        id: ObjId,
        depth: u32,
        budget: &mut u64,
        strict: bool,
    ) -> Result<Value, Error> {
        let mut inner = |value: &Val| self.export_part(*value, depth + 1, budget, strict);
        Ok(match self.heap.get(id) {
            Some(Object::Integer(number)) => Value::Integer(*number),
            Some(Object::String(text)) => Value::String(convert::text(text)),
            Some(Object::Buffer(bytes)) => Value::Buffer(bytes.to_vec()),
            Some(Object::Package(elements)) => {
                Value::Package(elements.iter().map(inner).collect::<Result<_, _>>()?)
            }
            Some(Object::Cell(value, _)) => inner(value)?,
            Some(Object::Region(region)) => {
                Value::Object(ObjectType::Region, self.names.path(region.node))
            }
            Some(object) => Value::Object(object.kind(), String::new()),
            None => Value::Uninitialized,
        })
    }

    /// An element of a package, or a byte.
    fn element(&self, container: ObjId, index: usize) -> Val {
        match self.heap.get(container) {
            Some(Object::Package(elements)) => elements.get(index).copied().unwrap_or(Val::Uninit),
            Some(Object::String(bytes) | Object::Buffer(bytes)) => {
                Val::Int(u64::from(bytes.get(index).copied().unwrap_or(0)))
            }
            _ => Val::Uninit,
        }
    }

    /// A value of the host's, inside the machine.
    pub(crate) fn import(&mut self, value: &Value, depth: u32) -> Result<Val, Error> {
        let limits = &self.config.limits;
        if depth > limits.package_depth.min(DEEPEST) {
            let most = u64::from(limits.package_depth);
            return Err(Error::new(ErrorKind::Limit(Limit::PackageDepth, most)));
        }
        let mask = if self.wide {
            u64::MAX
        } else {
            u64::from(u32::MAX)
        };
        let object = match value {
            Value::Uninitialized => return Ok(Val::Uninit),
            Value::Integer(number) => return Ok(Val::Int(number & mask)),
            Value::String(text) => Object::String(convert::text_bytes(text).into()),
            Value::Buffer(bytes) => Object::Buffer(bytes.as_slice().into()),
            Value::Package(elements) => {
                let mut values = Vec::with_capacity(elements.len());
                for element in elements {
                    values.push(self.import(element, depth + 1)?);
                }
                Object::Package(values.into())
            }
            Value::Reference(path) | Value::Object(_, path) => {
                return self
                    .node_at(path)
                    .map(Val::RefNode)
                    .ok_or_else(|| Error::new(Exception::NotFound).about(path.as_str()));
            }
            Value::Element(inner) => {
                let inner = self.import(inner, depth + 1)?;
                return Ok(Val::RefCell(
                    self.heap
                        .add(Object::Cell(inner, ObjectType::Uninitialized)),
                ));
            }
        };
        Ok(Val::Obj(self.heap.add(object)))
    }
}

/// A hardware ID as text: EISA IDs are packed into 32 bits (ACPI 6.5 §19.6.36). `AE_TYPE` of what is none.
fn id_text(value: &Value) -> Result<String, Error> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Integer(id) => {
            let id = (*id as u32).swap_bytes();
            let letter = |shift: u32| char::from(((id >> shift & 0x1F) as u8).wrapping_add(0x40));
            let [a, b, c] = [26, 21, 16].map(letter);
            Ok(alloc::format!("{a}{b}{c}{:04X}", id & 0xFFFF))
        }
        _ => Err(Exception::Type.into()),
    }
}
