//! The machine: the face that hosts see.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{Error, Exception};
use crate::host::{Answer, Host, Node, Outcome, PciAddress, ThreadId};
use crate::limits::Limits;
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
}

impl Default for Config {
    fn default() -> Self {
        const OSI: [&str; 16] = [
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
        ];
        Config {
            limits: Limits::default(),
            os_name: "Microsoft Windows NT".into(),
            osi: OSI.iter().map(|name| (*name).into()).collect(),
            revision: 2,
            implicit_return: false,
        }
    }
}

/// An AML machine: a namespace, its objects and the threads that execute in it. A value: it can be
/// cloned (cheaply: tables are shared), compared, hashed, and written to bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Machine {
    config: Config,
}

/// What became of a table: the failures that were skipped, as ACPICA skips them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadReport {
    /// Failed table-level operations, in order.
    pub skipped: Vec<Error>,
}

#[allow(unused_variables)]
impl Machine {
    /// A machine with the predefined names only.
    pub fn new(config: Config) -> Machine {
        Machine { config }
    }
    /// Adds a definition block: the whole table with its 36-byte header. Its module-level code runs as the thread returned.
    pub fn load(&mut self, source: &str, table: &[u8]) -> Result<ThreadId, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// `_REG`, `_STA` and `_INI` of everything, in ACPICA's order, as a thread. Call once, after all tables.
    pub fn initialize(&mut self) -> Result<ThreadId, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// Evaluates the object at an absolute path: a method with its arguments, or any other object.
    pub fn call(&mut self, path: &str, args: &[Value]) -> Result<ThreadId, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// As [`Machine::call`], by handle.
    pub fn call_node(&mut self, node: Node, args: &[Value]) -> Result<ThreadId, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// Runs a thread until it ends, fails, needs the host or has used `operations`.
    pub fn run(&mut self, thread: ThreadId, operations: u64) -> Outcome {
        Outcome::Failed(Exception::NotImplemented.into())
    }
    /// Answers the request that a thread is waiting on.
    pub fn answer(&mut self, thread: ThreadId, answer: Answer) -> Result<(), Error> {
        Err(Exception::NotImplemented.into())
    }
    /// Ends a thread: its mutexes are released and its temporary names removed.
    pub fn kill(&mut self, thread: ThreadId) {}
    /// The threads that exist.
    pub fn threads(&self) -> impl Iterator<Item = ThreadId> {
        core::iter::empty()
    }
    /// Runs a thread to its end, putting its requests to `host`.
    pub fn drive(&mut self, thread: ThreadId, host: &mut dyn Host) -> Result<Option<Value>, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// [`Machine::call`] and [`Machine::drive`].
    pub fn evaluate(
        &mut self,
        path: &str,
        args: &[Value],
        host: &mut dyn Host,
    ) -> Result<Option<Value>, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// [`Machine::load`] and [`Machine::drive`], with the failures that were skipped.
    pub fn load_and_run(
        &mut self,
        source: &str,
        table: &[u8],
        host: &mut dyn Host,
    ) -> Result<LoadReport, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// [`Machine::initialize`] and [`Machine::drive`], with the failures that were skipped.
    pub fn initialize_and_run(&mut self, host: &mut dyn Host) -> Result<LoadReport, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// Failures skipped since this was last called (by any thread that loads or initialises), oldest first.
    pub fn take_skipped(&mut self) -> Vec<Error> {
        Vec::new()
    }
    /// The root of the namespace.
    pub fn root(&self) -> Node {
        Node(0)
    }
    /// The object at an absolute path (`\_SB.PCI0`, padding with `_` optional).
    pub fn find(&self, path: &str) -> Option<Node> {
        None
    }
    /// The object that `name` means in `scope`, by the search rules of ACPI 6.5 §5.3.
    pub fn resolve(&self, scope: Node, name: &str) -> Option<Node> {
        None
    }
    /// The objects directly below, in order of creation.
    pub fn children(&self, node: Node) -> impl Iterator<Item = Node> + '_ {
        core::iter::empty()
    }
    /// All named objects, depth first, in ACPICA's order; without the root.
    pub fn walk(&self) -> impl Iterator<Item = Node> + '_ {
        core::iter::empty()
    }
    /// `\_SB_.GPO0`.
    pub fn path(&self, node: Node) -> String {
        String::new()
    }
    /// The last segment of the path.
    pub fn name(&self, node: Node) -> [u8; 4] {
        *b"\\___"
    }
    /// The type, as acpiexec lists it.
    pub fn kind(&self, node: Node) -> ObjectType {
        ObjectType::Uninitialized
    }
    /// The object above.
    pub fn parent(&self, node: Node) -> Option<Node> {
        None
    }
    /// The value of a data object, without executing anything.
    pub fn value(&self, node: Node) -> Option<Value> {
        None
    }
    /// For a method: how many arguments it takes.
    pub fn method_args(&self, node: Node) -> Option<u8> {
        None
    }
    /// The PCI address of a device, by way of its host bridge.
    pub fn pci_address(
        &mut self,
        device: Node,
        host: &mut dyn Host,
    ) -> Result<Option<PciAddress>, Error> {
        Err(Exception::NotImplemented.into())
    }
    /// The dynamic state as canonical bytes: equal states give equal bytes.
    pub fn snapshot(&self) -> Vec<u8> {
        Vec::new()
    }
    /// The machine that wrote `snapshot`. `self` must have the same configuration and tables.
    pub fn restore(&self, snapshot: &[u8]) -> Result<Machine, Error> {
        Err(Exception::NotImplemented.into())
    }
}
