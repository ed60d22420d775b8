//! The machine: the face that hosts see.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::decode::{Name, parse_path};
use crate::error::{Error, ErrorKind, Exception, Location};
use crate::exec::{Bank, Cpu, Ctl, Thread, Tracer};
use crate::heap::{Heap, Lock, Marker, Method, ObjId, Object, Val};
use crate::host::{Answer, Host, Node, Outcome, PciAddress, RegionSpace, Request, ThreadId};
use crate::limits::{Limit, Limits};
use crate::namespace::{Namespace, NodeId, OWNER_NONE, ROOT};
use crate::table::Table;
use crate::value::{ObjectType, Value};

/// What a machine is, apart from its tables.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Config {
    /// Bounds on everything.
    pub limits: Limits,
    /// The value of `\_OS`.
    pub os_name: String,
    /// The strings to which `_OSI` says yes.
    pub osi: Vec<String>,
    /// The value of `\_REV`.
    pub revision: u64,
    /// ACPICA's `AcpiGbl_EnableInterpreterSlack`: a method that ends without `Return` gives its
    /// last value.
    pub implicit_return: bool,
    /// Whether `\_ERR` is called when an operation fails, and decides what becomes of it: acpiexec does so
    /// (`AeExceptionHandler`), while the kernels install no such handler.
    pub exception_method: bool,
    /// The address spaces for which [`Machine::initialize`] runs `_REG`, in this order. `SystemMemory`
    /// and `SystemIO` are always there and need none (`AcpiEvExecuteRegMethods`).
    pub reg_spaces: Vec<RegionSpace>,
    /// The address spaces that have handlers before there are tables. `_REG` is run for those regions of theirs that
    /// are declared after [`Machine::initialize`] has begun (`AcpiEvInitializeRegion`).
    pub early_spaces: Vec<RegionSpace>,
    /// Whether the machine finds out the address of the device that a `PCI_Config` region belongs to, when the
    /// region is first accessed, as the handler of a kernel does (`AcpiEvPciConfigRegionSetup`). A
    /// host that has its own way says no: then [`RegionAccess::pci`](crate::RegionAccess::pci) is `None`.
    pub pci_addresses: bool,
}

impl Default for Config {
    /// acpiexec's values. Its handlers of memory, ports, PCI and embedded controllers are there before the tables,
    /// and the others it installs like a driver ([`Machine::connect`]); a kernel runs `_REG` for `PciConfig` here,
    /// and has no handler of embedded controllers before it has found one.
    fn default() -> Self {
        const OSI: [&str; 21] = [
            "Windows 2000",
            "Windows 2001",
            "Windows 2001 SP1",
            "Windows 2001.1",
            "Windows 2001 SP2",
            "Windows 2001.1 SP1",
            "Windows 2006",
            "Windows 2006.1",
            "Windows 2006 SP1",
            "Windows 2006 SP2",
            "Windows 2009",
            "Windows 2012",
            "Windows 2013",
            "Windows 2015",
            "Windows 2016",
            "Windows 2017",
            "Windows 2017.2",
            "Windows 2018",
            "Windows 2018.2",
            "Windows 2019",
            "Extended Address Space Descriptor",
        ];
        Config {
            limits: Limits::default(),
            os_name: "Microsoft Windows NT".into(),
            osi: OSI.iter().map(|name| (*name).into()).collect(),
            revision: 2,
            implicit_return: false,
            exception_method: true,
            reg_spaces: Vec::new(),
            early_spaces: Vec::from([
                RegionSpace::SystemMemory,
                RegionSpace::SystemIo,
                RegionSpace::PciConfig,
                RegionSpace::EmbeddedControl,
                RegionSpace::DataTable,
            ]),
            pci_addresses: true,
        }
    }
}

/// An AML machine: a namespace, its objects and the threads that execute in it. A value: it can be
/// cloned (cheaply: clones share what neither changes), compared, hashed, and written to bytes.
#[derive(Clone, Debug)]
pub struct Machine {
    pub(crate) config: Arc<Config>,
    pub(crate) tables: Vec<Arc<Table>>,
    pub(crate) names: Namespace,
    pub(crate) heap: Heap,
    pub(crate) threads: Vec<Option<Arc<Thread>>>,
    /// Integers have 64 bits; decided by the revision of the DSDT.
    pub(crate) wide: bool,
    /// Names in packages are resolved at once; before, they may refer forward.
    pub(crate) initialized: bool,
    /// Packages with names that wait for initialisation; those of a table that is being loaded are in its frame.
    pub(crate) forward_packages: Vec<ObjId>,
    /// Fields in banks whose values are evaluated whenever objects are initialised.
    pub(crate) banks: Vec<Bank>,
    /// The handlers of address spaces that were installed: below which device, for which space. In order.
    pub(crate) handlers: Vec<(NodeId, u8)>,
    pub(crate) global_lock: ObjId,
    pub(crate) global_lock_node: NodeId,
    /// Failures that were skipped: a report, not part of the state.
    pub(crate) skipped: Vec<Error>,
    /// Bytes of the names in them.
    reported: usize,
    /// Operations executed by all threads so far: a report, not part of the state.
    pub(crate) spent: u64,
    /// What all threads have begun so far: a report, not part of the state.
    pub(crate) begun: u64,
    /// Collect when more bytes than this are in use; never more than the limit.
    pub(crate) threshold: u64,
    /// Bytes in use when the step in progress began.
    pub(crate) step_base: u64,
    /// A finished thread, to be used again.
    spare: Option<Arc<Thread>>,
}

/// The least garbage worth a collection, in bytes.
const COLLECT_AFTER: u64 = 4 << 20;

/// Bytes of names and objects that a byte of a table may define before a collection.
const DEFINED: u64 = 16;

/// Failures that are kept for the host; hostile bytes can cause millions.
const MOST_REPORTS: usize = 1000;

/// Bytes of names in the failures that are kept.
const MOST_REPORTED: usize = 1 << 20;

/// What became of a table: the failures that were skipped, as ACPICA skips them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadReport {
    /// Failed table-level operations, in order.
    pub skipped: Vec<Error>,
    /// The failure, within a method that the table's own code called, that ended the load: what the table
    /// had defined is gone again, as with ACPICA.
    pub refused: Option<Error>,
}

impl Machine {
    /// A machine with the predefined names only.
    pub fn new(config: Config) -> Machine {
        let mut names = Namespace::new();
        let mut heap = Heap::new();
        let mut add = |name: &[u8; 4], kind, object: Option<Object>| {
            let value = object.map_or(Val::Uninit, |object| Val::Obj(heap.add(object)));
            (names.add(ROOT, *name, kind, value, OWNER_NONE), value)
        };
        add(b"_GPE", ObjectType::Scope, None);
        add(b"_PR_", ObjectType::Scope, None);
        add(b"_SB_", ObjectType::Device, None);
        add(b"_SI_", ObjectType::Scope, None);
        add(b"_TZ_", ObjectType::Device, None);
        add(
            b"_REV",
            ObjectType::Integer,
            Some(Object::Integer(config.revision)),
        );
        let os_name = config.os_name.clone().into_bytes().into();
        add(b"_OS_", ObjectType::String, Some(Object::String(os_name)));
        let lock = Object::Mutex {
            level: 0,
            lock: Lock::default(),
        };
        let (global_lock_node, global_lock) = add(b"_GL_", ObjectType::Mutex, Some(lock));
        let osi = Method {
            table: 0,
            start: 0,
            end: 0,
            args: 1,
            serialized: false,
            sync_level: 0,
            native: true,
            active: 0,
            created: None,
            lock: Lock::default(),
        };
        add(b"_OSI", ObjectType::Method, Some(Object::Method(osi)));
        let global_lock = match global_lock {
            Val::Obj(id) => id,
            _ => ObjId::NONE,
        };
        let mut machine = Machine::empty(Arc::new(config));
        machine.names = names;
        machine.heap = heap;
        machine.global_lock = global_lock;
        machine.global_lock_node = global_lock_node;
        machine.share();
        machine
    }

    /// What a table's code adds is shared with clones once the code has ended.
    fn own(&mut self) {
        self.names.own();
        self.heap.own();
    }

    pub(crate) fn share(&mut self) {
        self.names.share();
        self.heap.share();
    }

    /// A machine without any names.
    pub(crate) fn empty(config: Arc<Config>) -> Machine {
        let threshold = COLLECT_AFTER.min(config.limits.heap_bytes);
        Machine {
            config,
            tables: Vec::new(),
            names: Namespace::new(),
            heap: Heap::new(),
            threads: Vec::new(),
            wide: true,
            initialized: false,
            forward_packages: Vec::new(),
            banks: Vec::new(),
            handlers: Vec::new(),
            global_lock: ObjId::NONE,
            global_lock_node: ROOT,
            skipped: Vec::new(),
            reported: 0,
            spent: 0,
            begun: 0,
            threshold,
            step_base: 0,
            spare: None,
        }
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Other limits from here on, also for threads that exist: more patience with one method, say, than with
    /// all of a boot.
    pub fn set_limits(&mut self, limits: Limits) {
        Arc::make_mut(&mut self.config).limits = limits;
    }

    /// Adds a definition block: the whole table with its 36-byte header. Its own code runs as the
    /// thread returned. The revision of a table with the signature `DSDT` decides the width of
    /// integers: load it first.
    ///
    /// # Errors
    /// `AE_BAD_HEADER` or `AE_INVALID_TABLE_LENGTH` if the bytes are no table; a limit.
    pub fn load(&mut self, source: &str, table: &[u8]) -> Result<ThreadId, Error> {
        let index = self.add_table(source, table, false)?;
        if let Some(table) = self.tables.get(usize::from(index))
            && &table.signature() == b"DSDT"
        {
            self.wide = table.revision() >= 2;
        }
        // What a table defines stays: to collect while it loads would find nothing.
        let room = self.used() + table.len() as u64 * DEFINED;
        self.threshold = self.threshold.max(room).min(self.config.limits.heap_bytes);
        self.start(|cpu| {
            cpu.enter_table(index, ROOT)?;
            cpu.m.own();
            Ok(())
        })
    }

    /// `_REG`, `_STA` and `_INI` of everything, in ACPICA's order, as a thread. Call once, after
    /// all tables.
    ///
    /// # Errors
    /// [`Limit::Threads`].
    pub fn initialize(&mut self) -> Result<ThreadId, Error> {
        self.initialized = true;
        for number in 0..self.config.reg_spaces.len() {
            if let Some(space) = self.config.reg_spaces.get(number).copied() {
                self.install(ROOT, space);
            }
        }
        self.start(|cpu| {
            let packages = core::mem::take(&mut cpu.m.forward_packages);
            cpu.begin_init(packages);
            Ok(())
        })
    }

    /// `_REG (space, 1)` for what lies at and below a device, as a thread: what happens in an OS when a
    /// driver has installed its handler of the space (ACPI 6.5 §6.5.4). An embedded controller or GPIO
    /// device without a region of its own is told all the same. From now on `_REG` is run for each region of the
    /// space that is declared there, too.
    ///
    /// # Errors
    /// [`Limit::Threads`].
    pub fn connect(&mut self, device: Node, space: RegionSpace) -> Result<ThreadId, Error> {
        self.install(NodeId(device.0), space);
        self.start(|cpu| {
            cpu.begin_connect(NodeId(device.0), space);
            Ok(())
        })
    }

    /// Makes `_OSI` say yes to a string (`AcpiInstallInterface`; FreeBSD's `hw.acpi.install_interface`).
    pub fn install_interface(&mut self, name: &str) {
        if !self.config.osi.iter().any(|known| known == name) {
            Arc::make_mut(&mut self.config).osi.push(name.into());
        }
    }

    /// Makes `_OSI` say no to a string (`AcpiRemoveInterface`; FreeBSD's `hw.acpi.remove_interface`).
    pub fn remove_interface(&mut self, name: &str) {
        let osi = &mut Arc::make_mut(&mut self.config).osi;
        osi.retain(|known| known != name);
    }

    /// Evaluates the object at an absolute path: a method with its arguments, or any other object.
    ///
    /// # Errors
    /// `AE_NOT_FOUND`; arguments that cannot be taken; a limit.
    pub fn call(&mut self, path: &str, args: &[Value]) -> Result<ThreadId, Error> {
        let node = self
            .find(path)
            .ok_or_else(|| Error::new(Exception::NotFound).about(path))?;
        self.call_node(node, args)
    }

    /// As [`Machine::call`], by handle.
    ///
    /// # Errors
    /// As [`Machine::call`].
    pub fn call_node(&mut self, node: Node, args: &[Value]) -> Result<ThreadId, Error> {
        let mut values = [Val::Uninit; 7];
        for (slot, value) in values.iter_mut().zip(args) {
            *slot = self.import(value, 0)?;
        }
        let count = args.len().min(7);
        self.start(|cpu| cpu.begin_call(NodeId(node.0), values.get(..count).unwrap_or_default()))
    }

    /// Makes a thread and lets `begin` put the first entry on its stack.
    fn start(
        &mut self,
        begin: impl FnOnce(&mut Cpu<'_, '_>) -> Result<(), Error>,
    ) -> Result<ThreadId, Error> {
        let most = self.config.limits.threads;
        let free = self.threads.iter().position(Option::is_none);
        let id = free.unwrap_or(self.threads.len()) as u32;
        if id >= most {
            return Err(Error::new(ErrorKind::Limit(
                Limit::Threads,
                u64::from(most),
            )));
        }
        let spare = self.spare.take();
        let mut thread = spare.unwrap_or_else(|| Arc::new(Thread::new(id)));
        let fresh = Arc::make_mut(&mut thread);
        fresh.recycle(id);
        begin(&mut Cpu::new(self, fresh, None))?;
        match self.threads.get_mut(id as usize) {
            Some(slot) => *slot = Some(thread),
            None => self.threads.push(Some(thread)),
        }
        Ok(ThreadId(id))
    }

    /// Runs a thread until it ends, fails, needs the host or has used `operations`.
    pub fn run(&mut self, thread: ThreadId, operations: u64) -> Outcome {
        self.run_with(thread, operations, None)
    }

    /// Operations that all threads together have executed since the machine was made (or restored):
    /// [`Limits::operations`](crate::Limits::operations) bounds each of them, a host may bound the
    /// sum. Not part of the state: it does not make two machines differ.
    pub fn operations_spent(&self) -> u64 {
        self.spent
    }

    /// Operations, constants and names that all threads have begun so far: as many as a tracer was told of, or
    /// would have been. Not part of the state.
    pub fn operations_begun(&self) -> u64 {
        self.begun
    }

    /// One step: an operation with what only its thread can see of it (its constants, locals and arguments, the
    /// constants of a package, fields of a list up to the next that others can see).
    pub fn step(&mut self, thread: ThreadId) -> Outcome {
        self.run(thread, 1)
    }

    /// As [`Machine::run`]; `tracer` sees every operation before it begins, and what it gives.
    pub fn run_traced(
        &mut self,
        thread: ThreadId,
        operations: u64,
        tracer: Tracer<'_, '_>,
    ) -> Outcome {
        self.run_with(thread, operations, Some(tracer))
    }

    fn run_with(
        &mut self,
        id: ThreadId,
        operations: u64,
        tracer: Option<Tracer<'_, '_>>,
    ) -> Outcome {
        let slot = self.threads.get_mut(id.0 as usize);
        let Some(mut thread) = slot.and_then(Option::take) else {
            return Outcome::Failed(Error::new(ErrorKind::Misuse("no such thread")));
        };
        let before = thread.operations;
        let outcome = Cpu::new(self, Arc::make_mut(&mut thread), tracer).run(operations);
        let used = thread.operations.saturating_sub(before);
        self.spent = self.spent.saturating_add(used);
        match outcome {
            Outcome::Finished(_) | Outcome::Failed(_) => {
                self.share();
                self.spare = Some(thread);
            }
            _ => {
                if let Some(slot) = self.threads.get_mut(id.0 as usize) {
                    *slot = Some(thread);
                }
            }
        }
        outcome
    }

    /// Answers the request that a thread is waiting on.
    ///
    /// # Errors
    /// There is no such thread.
    pub fn answer(&mut self, thread: ThreadId, answer: Answer) -> Result<(), Error> {
        match self.threads.get_mut(thread.0 as usize) {
            Some(Some(thread)) => {
                Arc::make_mut(thread).answer = Some(answer);
                Ok(())
            }
            _ => Err(Error::new(ErrorKind::Misuse("no such thread"))),
        }
    }

    /// Ends a thread: its mutexes are released and its temporary names removed.
    pub fn kill(&mut self, thread: ThreadId) {
        let slot = self.threads.get_mut(thread.0 as usize);
        let Some(mut thread) = slot.and_then(Option::take) else {
            return;
        };
        Cpu::new(self, Arc::make_mut(&mut thread), None).end_thread();
        self.share();
        self.spare = Some(thread);
    }

    /// The operation that a thread is at, and the methods around it; `None` if the thread is not
    /// executing anything.
    pub fn location(&self, thread: ThreadId) -> Option<Location> {
        let thread = self.threads.get(thread.0 as usize)?.as_ref()?;
        thread.location(&self.names)
    }

    /// The threads that exist.
    pub fn threads(&self) -> impl Iterator<Item = ThreadId> + '_ {
        let live = self
            .threads
            .iter()
            .enumerate()
            .filter(|(_, thread)| thread.is_some());
        live.map(|(id, _)| ThreadId(id as u32))
    }

    /// Runs a thread to its end, putting its requests to `host`. A wait for another thread cannot
    /// succeed here: it times out, or fails with `AE_TIME` if it has no timeout.
    ///
    /// # Errors
    /// Whatever the thread fails with.
    pub fn drive(&mut self, thread: ThreadId, host: &mut dyn Host) -> Result<Option<Value>, Error> {
        loop {
            let request = match self.run(thread, u64::MAX) {
                Outcome::Finished(value) => return Ok(value),
                Outcome::Failed(error) => return Err(error),
                Outcome::OutOfBudget => continue,
                Outcome::Request(request) => request,
            };
            let answer = match serve(host, &request) {
                Some(answer) => answer,
                None => {
                    let mut error = Error::new(Exception::Time).about("a wait without a timeout");
                    error.location = self.location(thread).map(Box::new);
                    self.kill(thread);
                    return Err(error);
                }
            };
            if matches!(request, Request::Fatal { .. })
                && let Some(place) = self.location(thread)
            {
                host.fatal_at(&place);
            }
            self.answer(thread, answer)?;
        }
    }

    /// [`Machine::call`] and [`Machine::drive`].
    ///
    /// # Errors
    /// Theirs.
    pub fn evaluate(
        &mut self,
        path: &str,
        args: &[Value],
        host: &mut dyn Host,
    ) -> Result<Option<Value>, Error> {
        let thread = self.call(path, args)?;
        self.drive(thread, host)
    }

    /// [`Machine::load`] and [`Machine::drive`], with the failures that were skipped, or the one
    /// that was not.
    ///
    /// # Errors
    /// Those of [`Machine::load`]; [`Limit::Operations`] and [`Limit::SleepMs`].
    pub fn load_and_run(
        &mut self,
        source: &str,
        table: &[u8],
        host: &mut dyn Host,
    ) -> Result<LoadReport, Error> {
        let thread = self.load(source, table)?;
        let refused = match self.drive(thread, host) {
            Ok(_) => None,
            Err(error) => match error.kind {
                ErrorKind::Limit(Limit::Operations | Limit::SleepMs, _) => return Err(error),
                _ => Some(error),
            },
        };
        Ok(LoadReport {
            skipped: self.take_skipped(),
            refused,
        })
    }

    /// [`Machine::initialize`] and [`Machine::drive`], with the failures that were skipped.
    ///
    /// # Errors
    /// Theirs.
    pub fn initialize_and_run(&mut self, host: &mut dyn Host) -> Result<LoadReport, Error> {
        let thread = self.initialize()?;
        self.drive(thread, host)?;
        Ok(LoadReport {
            skipped: self.take_skipped(),
            refused: None,
        })
    }

    /// What has gone wrong and was passed over since this was last called, oldest first: failed
    /// operations at table level and in initialisation, objects that fail to say where a PCI device is, and
    /// anywhere bytes that are no opcode and packages that go past the end of what holds them. At most the
    /// first thousand, and fewer if it takes more than a MiB to say where.
    pub fn take_skipped(&mut self) -> Vec<Error> {
        self.reported = 0;
        core::mem::take(&mut self.skipped)
    }

    /// Notes a failure that was passed over, unless there are very many.
    pub(crate) fn report(&mut self, error: Error) {
        if self.skipped.len() < MOST_REPORTS && self.reported < MOST_REPORTED {
            let stack = error.location.iter().flat_map(|place| &place.stack);
            let subject = error.subject.iter().map(|subject| subject.len());
            let names = stack.map(|entry| entry.path.len()).chain(subject);
            self.reported += names.sum::<usize>();
            self.skipped.push(error);
        }
    }

    /// The PCI address of a device, by way of its host bridge: its `_SEG` and `_BBN`, the device's
    /// `_ADR`, and the secondary bus numbers of the bridges between, read through `host`. `None` if the device is
    /// below no host bridge, or has no `_ADR`. An object that fails is as one that is not there, and reported
    /// ([`Machine::take_skipped`]).
    ///
    /// # Errors
    /// Limits, and what the host fails with.
    pub fn pci_address(
        &mut self,
        device: Node,
        host: &mut dyn Host,
    ) -> Result<Option<PciAddress>, Error> {
        let device = NodeId(device.0);
        let thread = self.start(|cpu| {
            let job = cpu.pci_search(None, device, device);
            cpu.t.ctl.push(job);
            Ok(())
        })?;
        match self.drive(thread, host)? {
            Some(Value::Integer(packed)) => Ok(Some(PciAddress::unpack(packed))),
            _ => Ok(None),
        }
    }

    pub(crate) fn add_table(
        &mut self,
        source: &str,
        bytes: &[u8],
        dynamic: bool,
    ) -> Result<u16, Error> {
        let limits = &self.config.limits;
        if bytes.len() > limits.table_bytes as usize {
            let most = u64::from(limits.table_bytes);
            return Err(Error::new(ErrorKind::Limit(Limit::TableBytes, most)));
        }
        if self.tables.len() >= limits.tables.min(u32::from(u16::MAX) - 1) as usize {
            return Err(Error::new(ErrorKind::Limit(
                Limit::Tables,
                u64::from(limits.tables),
            )));
        }
        let number = self.tables.len() as u16;
        // AML may load many: each has a name of its own.
        let source = match dynamic {
            true => format!("{source} #{number}"),
            false => source.into(),
        };
        let table = Table::new(&source, bytes, dynamic);
        let table = table.map_err(|error| Error::new(error).about(source))?;
        if dynamic {
            self.heap.bytes += table.bytes.len() as u64;
        }
        self.tables.push(Arc::new(table));
        Ok(number)
    }

    pub(crate) fn find_table(&self, key: &crate::exec::TableKey) -> Option<u16> {
        let padded = |want: &[u8], have: &[u8]| {
            want.is_empty()
                || have
                    .iter()
                    .enumerate()
                    .all(|(at, byte)| want.get(at).copied().unwrap_or(0) == *byte)
        };
        let fits = |table: &Arc<Table>| {
            table.signature() == *key.signature
                && padded(&key.oem_id, table.oem_id())
                && padded(&key.oem_table_id, table.oem_table_id())
        };
        self.tables.iter().position(fits).map(|index| index as u16)
    }

    /// What a name in a package stands for (`AcpiDsResolvePackageElement`).
    pub(crate) fn resolve_forward(&self, value: Val) -> Option<Val> {
        self.resolve_counted(value).0
    }

    /// As [`Machine::resolve_forward`]; also gives how many scopes were looked into.
    pub(crate) fn resolve_counted(&self, value: Val) -> (Option<Val>, u64) {
        let Val::Forward(table, offset, scope) = value else {
            return (Some(value), 0);
        };
        let table = self.tables.get(usize::from(table));
        let bytes = table.and_then(|table| table.bytes.get(offset as usize..));
        let Some((name, _)) = bytes.and_then(|bytes| Name::read(bytes).ok()) else {
            return (None, 0);
        };
        let (node, scopes) = self.names.look_up(scope, &name);
        (node.and_then(|node| self.meant_by(node)), scopes)
    }

    /// What an element is that names an object.
    fn meant_by(&self, node: NodeId) -> Option<Val> {
        match self.names.kind(node) {
            ObjectType::Integer
            | ObjectType::String
            | ObjectType::Buffer
            | ObjectType::Package
            | ObjectType::Reference => Some(self.names.value(node)),
            // Data that was opened as a scope.
            ObjectType::Uninitialized if self.names.value(node) != Val::Uninit => None,
            _ => Some(Val::NameRef(node)),
        }
    }

    /// Resolves the names in a package. Those of fields wait on: their values are to be read. Gives whether any does,
    /// and how many elements and scopes were looked at.
    pub(crate) fn resolve_package(&mut self, id: ObjId) -> (bool, u64) {
        let Some(Object::Package(elements)) = self.heap.get(id) else {
            return (false, 1);
        };
        let (mut waits, mut looked_at) = (false, 1 + elements.len() as u64);
        let mut resolved: Vec<Val> = Vec::with_capacity(elements.len());
        for value in elements.iter() {
            let (found, scopes) = self.resolve_counted(*value);
            let found = found.unwrap_or(Val::Uninit);
            looked_at += scopes;
            let wait = *value != found && self.is_field(found);
            waits |= wait;
            resolved.push(if wait { *value } else { found });
        }
        if let Some(Object::Package(elements)) = self.heap.get_mut(id) {
            *elements = resolved.into();
        }
        (waits, looked_at)
    }

    /// Does a name stand for a field?
    pub(crate) fn is_field(&self, value: Val) -> bool {
        let Val::NameRef(node) = value else {
            return false;
        };
        matches!(
            self.names.value(node),
            Val::Obj(id) if matches!(
                self.heap.get(id),
                Some(Object::Field(_) | Object::BufferField(_))
            )
        )
    }

    /// Puts the fields in banks that are still there into the order of the namespace.
    pub(crate) fn sort_banks(&mut self) {
        let mut banks = core::mem::take(&mut self.banks);
        banks.sort_unstable_by_key(|bank| bank.node);
        let mut at = ROOT;
        while let Some(node) = self.names.after(at, ROOT) {
            if let Ok(index) = banks.binary_search_by_key(&node, |bank| bank.node) {
                self.banks.extend(banks.get(index).copied());
            }
            at = node;
        }
    }

    /// Takes a name out of the namespace.
    pub(crate) fn remove_node(&mut self, node: NodeId) {
        self.names.remove(node);
        let from = self.handlers.partition_point(|(device, _)| *device < node);
        let to = self.handlers.partition_point(|(device, _)| *device <= node);
        self.handlers.drain(from..to);
    }

    /// Notes that there is a handler of a space now, for what lies at and below a device.
    fn install(&mut self, device: NodeId, space: RegionSpace) {
        let handler = (device, space.number());
        if let Err(place) = self.handlers.binary_search(&handler) {
            self.handlers.insert(place, handler);
        }
    }

    /// Is there a handler for a region of this space that lies in `scope`?
    pub(crate) fn is_handled(&self, scope: NodeId, space: RegionSpace) -> bool {
        let early = self.config.early_spaces.contains(&space);
        let (mut device, number) = (scope, space.number());
        let among = |device| self.handlers.binary_search(&(device, number)).is_ok();
        while !early && !among(device) && device != ROOT {
            device = self.names.get(device).map_or(ROOT, |data| data.parent);
        }
        early || among(device)
    }

    /// Removes what a table has defined.
    pub(crate) fn unload(&mut self, table: u16) {
        let mut at = ROOT;
        let mut doomed = Vec::new();
        while let Some(node) = self.names.after(at, ROOT) {
            if self.names.get(node).is_some_and(|data| data.owner == table) {
                doomed.push(node);
            }
            at = node;
        }
        doomed.into_iter().for_each(|node| self.remove_node(node));
        self.banks.retain(|bank| bank.table != table);
        self.set_unloaded(table, true);
    }

    pub(crate) fn is_unloaded(&self, table: u16) -> bool {
        let table = self.tables.get(usize::from(table));
        table.is_some_and(|table| table.unloaded)
    }

    pub(crate) fn set_unloaded(&mut self, table: u16, unloaded: bool) {
        if let Some(table) = self.tables.get_mut(usize::from(table)) {
            Arc::make_mut(table).unloaded = unloaded;
        }
    }

    /// Bytes of the dynamic state, garbage included.
    pub(crate) fn used(&self) -> u64 {
        self.heap.bytes + self.names.bytes()
    }

    /// Frees what neither the namespace nor a thread can reach, and counts what is left. Gives the work
    /// that it was, in operations.
    pub(crate) fn collect(&mut self, running: Option<&Thread>) -> u64 {
        let mut marker = Marker::new(self.heap.len(), self.names.len());
        let names = &self.names;
        let node_value = |node| match names.get(node) {
            Some(data) => [data.value, Val::NameRef(data.parent)],
            None => [Val::Uninit; 2],
        };
        for (node, data) in names.attached() {
            marker.nodes.insert(node.0);
            if marker.push(data.value) {
                marker.run(&self.heap, node_value);
            }
        }
        marker.push(Val::Obj(self.global_lock));
        self.banks.iter().for_each(|bank| {
            marker.push(Val::NameRef(bank.node));
        });
        self.forward_packages.iter().for_each(|id| {
            marker.push(Val::Obj(*id));
        });
        let threads = self.threads.iter().flatten().map(|thread| &**thread);
        let mut beside = 0;
        for thread in threads.chain(running) {
            thread.roots(&mut marker);
            beside += thread.bytes();
        }
        marker.run(&self.heap, node_value);
        let tables = self.tables.iter().filter(|table| table.dynamic);
        beside += tables.map(|table| table.bytes.len() as u64).sum::<u64>();
        self.heap.sweep(&marker.objects, beside);
        self.names.sweep(&marker.nodes);
        let used = self.used();
        let most = self.config.limits.heap_bytes;
        self.threshold = (used + used.max(COLLECT_AFTER)).min(most);
        (marker.followed + (self.heap.len() + self.names.len()) as u64) / 8 + 1
    }
}

impl Thread {
    /// Makes it a new thread, which keeps the memory of the old one.
    fn recycle(&mut self, id: u32) {
        let mut new = Thread::new(id);
        core::mem::swap(&mut new.ctl, &mut self.ctl);
        core::mem::swap(&mut new.vals, &mut self.vals);
        core::mem::swap(&mut new.frames, &mut self.frames);
        core::mem::swap(&mut new.sync.held, &mut self.sync.held);
        core::mem::swap(&mut new.outer, &mut self.outer);
        new.ctl.clear();
        new.vals.clear();
        new.frames.clear();
        new.sync.held.clear();
        new.outer.clear();
        *self = new;
    }

    /// Bytes that the thread holds outside the heap.
    fn bytes(&self) -> u64 {
        let held = |ctl: &Ctl| match ctl {
            Ctl::Field(job) => job.data.len() as u64,
            _ => 0,
        };
        self.ctl.iter().map(held).sum()
    }

    /// Everything that the thread refers to.
    fn roots(&self, marker: &mut Marker) {
        let values = self.vals.iter().copied();
        let states = self.outer.iter().chain([&self.sync]);
        let held = states.flat_map(|state| &state.held).map(|id| Val::Obj(*id));
        values.chain(held).for_each(|value| {
            marker.push(value);
        });
        marker.push(self.result);
        marker.push(Val::NameRef(self.evaluates));
        for frame in &self.frames {
            frame.locals.iter().chain(&frame.args).for_each(|value| {
                marker.push(*value);
            });
            marker.push(frame.last);
            marker.push(Val::NameRef(frame.node));
            marker.push(Val::NameRef(frame.scope));
            frame.packages.iter().for_each(|id| {
                marker.push(Val::Obj(*id));
            });
            if let Some(id) = frame.method {
                marker.push(Val::Obj(id));
            }
        }
        for ctl in &self.ctl {
            ctl.references(&mut |value| {
                marker.push(value);
            });
        }
    }
}

/// Puts a request to a host; `None` if it cannot come true.
fn serve(host: &mut dyn Host, request: &Request) -> Option<Answer> {
    Some(match request {
        Request::Sleep { ms } => {
            host.sleep(*ms);
            Answer::Done
        }
        Request::Stall { us } => {
            host.stall(*us);
            Answer::Done
        }
        Request::Acquire { timeout_ms, .. } | Request::Wait { timeout_ms, .. } => {
            host.sleep((*timeout_ms)?);
            Answer::TimedOut
        }
        Request::Region(access) if access.buffer.is_some() => match host.region_buffer(access) {
            Ok(bytes) => Answer::Bytes(bytes),
            Err(error) => Answer::Fail(error),
        },
        Request::Region(access) => match host.region(access) {
            Ok(value) => Answer::Value(value),
            Err(error) => Answer::Fail(error),
        },
        Request::Notify { path, value, .. } => {
            host.notify(path, *value);
            Answer::Done
        }
        Request::Fatal {
            kind,
            code,
            argument,
        } => {
            host.fatal(*kind, *code, *argument);
            Answer::Done
        }
        Request::Debug(value) => {
            host.debug(value);
            Answer::Done
        }
        Request::Timer => Answer::Value(host.timer()),
        Request::FindTable {
            signature,
            oem_id,
            oem_table_id,
        } => match host.table(*signature, oem_id, oem_table_id) {
            Some(bytes) => Answer::Bytes(bytes),
            None => Answer::Done,
        },
    })
}

impl Machine {
    /// The node at an absolute path.
    pub(crate) fn node_at(&self, path: &str) -> Option<NodeId> {
        let (_, carets, segments) = parse_path(path.as_bytes())?;
        self.names.lookup(ROOT, &Name::of(true, carets, &segments))
    }
}

impl Ctl {
    /// Everything that an entry of the control stack refers to.
    fn references(&self, visit: &mut dyn FnMut(Val)) {
        match self {
            Ctl::Block {
                kind: crate::exec::BlockKind::Scope { outer },
                ..
            } => {
                visit(Val::NameRef(*outer));
            }
            Ctl::Block { .. } | Ctl::Op(_) | Ctl::Failure { .. } => {}
            Ctl::Call { node, method, .. } => {
                visit(Val::NameRef(*node));
                visit(Val::Obj(*method));
            }
            Ctl::FieldList(list) => {
                list.next.references(visit);
                list.value.iter().for_each(|value| visit(*value));
            }
            Ctl::Field(job) => job.field.references(visit),
            Ctl::Init(init) => init.references(visit),
            Ctl::Pci(job) => job.references(visit),
        }
    }
}
