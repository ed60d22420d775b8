//! Random sequences of operations performed on a model and on its reference, until they part; then
//! the sequence is shrunk.

use std::cell::Cell;
use std::fmt::Debug;

use proptest::collection::vec;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

/// The environment variable `name` as a number, for whoever wants another seed or more operations.
///
/// # Panics
/// If it is set to something else.
#[must_use]
pub fn setting(name: &str, default: u64) -> u64 {
    let Ok(text) = std::env::var(name) else {
        return default;
    };
    text.parse()
        .unwrap_or_else(|_| panic!("{name} is not a number: {text}"))
}

/// Draws sequences of 1 to `longest` operations from `seed` until at least `operations` were drawn, and
/// gives each to `agree`. Returns how many operations were performed.
///
/// # Errors
/// What `agree` said of the shrunk sequence, the seed, and that sequence.
pub fn search<Op: Strategy>(
    seed: u64,
    operations: u64,
    longest: usize,
    op: Op,
    mut agree: impl FnMut(&[Op::Value]) -> Result<(), String>,
) -> Result<u64, String>
where
    Op::Value: Debug,
{
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let config = Config {
        max_shrink_iters: 4000,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new_with_rng(config, rng);
    let sequences = vec(op, 1..=longest);
    let done = Cell::new(0);
    let agree = std::cell::RefCell::new(&mut agree);
    while done.get() < operations {
        let drawn = sequences
            .new_tree(&mut runner)
            .map_err(|why| why.to_string())?;
        let result = runner.run_one(drawn, |ops| {
            done.set(done.get() + ops.len() as u64);
            (agree.borrow_mut())(&ops).map_err(TestCaseError::fail)
        });
        match result {
            Ok(_) => {}
            Err(TestError::Fail(why, ops)) => {
                return Err(format!("seed {seed}: {why}\nafter {ops:x?}"));
            }
            Err(TestError::Abort(why)) => return Err(format!("seed {seed}: {why}")),
        }
    }
    Ok(done.get())
}
