//! AML with ACPICA's semantics, as a machine whose state is a value.
//!
//! A [`Machine`] holds a namespace and runs threads in it. A thread executes until it ends, fails, has
//! used its budget, or needs the host ([`Request`]); the host answers and runs it on. Nothing blocks,
//! nothing reads a clock, nothing recurses on the host's stack, and everything is bounded ([`Limits`]).
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod convert;
mod cow;
mod decode;
mod error;
mod exec;
mod heap;
mod host;
mod index;
mod limits;
mod listing;
mod machine;
mod namespace;
mod opcode;
mod predefined;
mod query;
mod resource;
mod snapshot;
mod table;
mod value;

pub use error::{Error, ErrorKind, Exception, Failure, Location, StackEntry};
pub use exec::{TraceOp, Traced, Tracer};
pub use host::{
    Answer, Connection, Host, HostError, Node, Outcome, PciAddress, RegionAccess, RegionSpace,
    Request, ThreadId,
};
pub use limits::{Limit, Limits};
pub use listing::Listed;
pub use machine::{Config, LoadReport, Machine};
pub use opcode::opcode_name;
pub use value::{ObjectType, Value};
