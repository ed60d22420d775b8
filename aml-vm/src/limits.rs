//! What a machine may use. Firmware bytes are hostile until proven otherwise: every quantity that
//! they can drive has a bound here, and exceeding one is an ordinary error
//! ([`ErrorKind::Limit`](crate::ErrorKind::Limit)) that names the bound, the method and the offset.

/// Bounds on everything that AML can make the machine spend.
///
/// The defaults hold every table of the hundreds of real machines it was tried on with a wide margin.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Steps that one thread may spend in its life. An AML operation takes a few; one that makes,
    /// copies or compares much takes one more for every 64 bytes.
    pub operations: u64,
    /// Calls of one control method that are under way at one time (255 in ACPICA,
    /// `AcpiDsBeginMethodExecution`). Calls of different methods are bounded by `stack_depth`.
    pub call_depth: u32,
    /// Nested operations, blocks and calls of one thread: bounds its explicit stack.
    pub stack_depth: u32,
    /// Bytes of AML objects, namespace nodes and field accesses in progress of the whole machine that
    /// anything can reach; what nothing reaches is collected first. One operation may make a fourth of it, and the
    /// host is given values of no more.
    pub heap_bytes: u64,
    /// Bytes of one string.
    pub string_bytes: u32,
    /// Bytes of one buffer.
    pub buffer_bytes: u32,
    /// Elements of one package.
    pub package_elements: u32,
    /// Packages inside packages.
    pub package_depth: u32,
    /// Named objects of the whole machine.
    pub namespace_nodes: u32,
    /// Levels of the namespace.
    pub namespace_depth: u32,
    /// Iterations of one execution of a `While` loop: the bound of those that do not sleep, for
    /// a count is the same on every machine.
    pub loop_iterations: u32,
    /// Milliseconds of virtual time since one execution of a `While` loop began: ACPICA stops a loop after
    /// 30 seconds (`ACPI_MAX_LOOP_TIMEOUT`).
    pub loop_ms: u64,
    /// Milliseconds of virtual time that one thread may spend in its life: `Sleep`, `Stall`, and `Acquire`
    /// and `Wait` without success; one that would spend more fails before it begins. A `Sleep` that asks for more
    /// than this is refused, too, though it would end earlier ([`Request::Sleep`](crate::Request::Sleep)).
    pub sleep_ms: u64,
    /// Bytes of one table.
    pub table_bytes: u32,
    /// Tables, loaded by the host or by `Load`.
    pub tables: u32,
    /// Threads that exist at one time.
    pub threads: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            operations: 5_000_000,
            call_depth: 255,
            stack_depth: 4096,
            heap_bytes: 48 << 20,
            string_bytes: 1 << 20,
            buffer_bytes: 4 << 20,
            package_elements: 1 << 16,
            package_depth: 32,
            namespace_nodes: 400_000,
            namespace_depth: 256,
            loop_iterations: 500_000,
            loop_ms: 30_000,
            sleep_ms: 3_600_000,
            table_bytes: 16 << 20,
            tables: 256,
            threads: 1024,
        }
    }
}

/// Which of the [`Limits`] was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::operations`].
    Operations,
    /// [`Limits::call_depth`].
    CallDepth,
    /// [`Limits::stack_depth`].
    StackDepth,
    /// [`Limits::heap_bytes`].
    HeapBytes,
    /// [`Limits::string_bytes`].
    StringBytes,
    /// [`Limits::buffer_bytes`].
    BufferBytes,
    /// [`Limits::package_elements`].
    PackageElements,
    /// [`Limits::package_depth`].
    PackageDepth,
    /// [`Limits::namespace_nodes`].
    NamespaceNodes,
    /// [`Limits::namespace_depth`].
    NamespaceDepth,
    /// [`Limits::loop_iterations`].
    LoopIterations,
    /// [`Limits::loop_ms`].
    LoopMs,
    /// [`Limits::sleep_ms`].
    SleepMs,
    /// [`Limits::table_bytes`].
    TableBytes,
    /// [`Limits::tables`].
    Tables,
    /// [`Limits::threads`].
    Threads,
}

impl Limit {
    /// The name of the field of [`Limits`] that sets this bound.
    pub fn field(self) -> &'static str {
        match self {
            Limit::Operations => "operations",
            Limit::CallDepth => "call_depth",
            Limit::StackDepth => "stack_depth",
            Limit::HeapBytes => "heap_bytes",
            Limit::StringBytes => "string_bytes",
            Limit::BufferBytes => "buffer_bytes",
            Limit::PackageElements => "package_elements",
            Limit::PackageDepth => "package_depth",
            Limit::NamespaceNodes => "namespace_nodes",
            Limit::NamespaceDepth => "namespace_depth",
            Limit::LoopIterations => "loop_iterations",
            Limit::LoopMs => "loop_ms",
            Limit::SleepMs => "sleep_ms",
            Limit::TableBytes => "table_bytes",
            Limit::Tables => "tables",
            Limit::Threads => "threads",
        }
    }
}
