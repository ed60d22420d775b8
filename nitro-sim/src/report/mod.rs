//! The same trace for people and for programs.

pub mod explore;
pub mod json;
pub mod matrix;
pub mod replay;
pub mod style;
pub mod text;
