//! The AML tests' own machinery: the conformance suite's format, the machine under test seen as
//! acpiexec is seen, and the generator of random programs.

pub mod bytes;
pub mod differential;
pub mod dumps;
pub mod generate;
pub mod matrix;
pub mod program;
pub mod suite;
pub mod vm;
pub mod world;
