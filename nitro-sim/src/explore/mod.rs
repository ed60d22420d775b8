//! An exact explicit-state explorer that knows nothing of what it explores.
//!
//! A [`Model`] has states, enabled steps and properties. Everything here is built on that:
//!
//! * [`search`]: breadth first over any state that is a value; exact store, shortest traces;
//! * [`packed`]: the same for states that fit one machine word, on all cores, at a few tens of
//!   bytes a state;
//! * [`product`]: equal components over one clock, with the two reductions that matter (equal
//!   components are interchangeable, one lock is shared) and, where components factor, [`bitmap`]'s
//!   perfect index;
//! * [`timed`]: real time. Timers with closed windows, explored from event to event by state
//!   classes ([`zone`]), and the same worlds by plain ticking ([`ticking`]), which is what the
//!   former is checked against;
//! * [`stateless`]: re-execution over choice sequences, for what cannot be snapshot;
//! * [`hunt`]: random schedules from a seed, [`shrink`]: delta debugging, [`token`]: a schedule as
//!   one word.
//!
//! # What is promised
//!
//! *Exact*: the visited set stores of each state what tells it from every other ([`Model::Stored`]),
//! as numbers of parts that are kept once, or whole. Hashes only say where to look. A search that
//! stopped early says so ([`End`]) and leaves open what it did not see ([`Status::Open`]).
//!
//! *Shortest*: breadth-first order makes the first state that breaks a property one of the nearest.
//!
//! *Eventually*: fair progress means that a step enabled again and again is taken at last. In a
//! finite graph a fair run ends in a set of states that it can no longer leave and visits all of
//! it, so a condition is met again and again on every fair run exactly if it can be reached from
//! every reachable state. That is what [`Kind::Eventually`] checks; its counterexample is the
//! shortest way to a state of no return.

pub mod bitmap;
mod chunked;
pub mod hunt;
pub(crate) mod interner;
pub mod packed;
pub mod product;
pub mod random;
pub mod search;
pub mod shrink;
pub mod stateless;
mod table;
pub mod ticking;
pub mod timed;
pub mod token;
pub mod zone;

use core::fmt::Debug;
use core::hash::Hash;
use core::ops::ControlFlow;
use core::time::Duration;

use sha2::{Digest, Sha256};

/// A system whose behaviours are explored.
pub trait Model {
    /// A whole state, as a value.
    type State: Clone + PartialEq;
    /// What a search keeps of a state: equal for equal states, and for no others.
    type Stored: Clone + Eq + Hash;
    /// The name of a step; equal names from one state are the same step.
    type Step: Clone + PartialEq + Debug;

    /// Where every behaviour starts.
    fn initial(&self) -> Self::State;

    /// Appends every step enabled in `state`, always in the same order.
    fn steps(&self, state: &Self::State, steps: &mut Vec<Self::Step>);

    /// One of the steps enabled in `state`, chosen by `draw`, which gives a number below its
    /// argument; `None` if none is enabled. `steps` is room to work in.
    ///
    /// A model that can count its steps without naming them all is hunted faster if it says how.
    fn choose(
        &self,
        state: &Self::State,
        steps: &mut Vec<Self::Step>,
        draw: impl FnOnce(usize) -> usize,
    ) -> Option<Self::Step> {
        steps.clear();
        self.steps(state, steps);
        (!steps.is_empty()).then(|| steps.swap_remove(draw(steps.len())))
    }

    /// Where an enabled `step` leads.
    fn next(&self, state: &Self::State, step: &Self::Step) -> Self::State;

    /// What has to hold.
    fn properties(&self) -> &[Property];

    /// Whether the condition of `properties()[property]` is true of `state`.
    fn holds(&self, property: usize, state: &Self::State) -> bool;

    /// Whether a state without steps is an intended end rather than a deadlock.
    fn finished(&self, state: &Self::State) -> bool;

    /// Whether the model follows a behaviour no further than `state`, which has no steps for that reason: what
    /// comes after it is not known.
    fn is_cut(&self, _state: &Self::State) -> bool {
        false
    }

    /// The representative of all states that differ from `state` only by a symmetry.
    ///
    /// A symmetry maps the initial state to itself, steps to steps and keeps every property; then
    /// exploring representatives alone reaches the representative of every reachable state, at the
    /// same depth.
    fn canonical(&self, state: Self::State) -> Self::State {
        state
    }

    /// What is kept of a state.
    fn store(&self, state: &Self::State) -> Self::Stored;

    /// The state of which this was kept.
    fn recall(&self, stored: &Self::Stored) -> Self::State;

    /// Bytes that stored states share: of parts which they refer to and which the model keeps, by now.
    fn shared_bytes(&self) -> u64 {
        0
    }

    /// The model and all its parameters as text: equal text, equal behaviour.
    fn describe(&self) -> String;
}

/// One thing that has to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Property {
    /// The name that a verdict gives.
    pub name: &'static str,
    /// What is asked of the condition.
    pub kind: Kind,
}

/// What is asked of a property's condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is true of every reachable state.
    Always,
    /// It is met again and again on every fair run.
    Eventually,
    /// Every state without steps is [`Model::finished`]. The condition itself is not asked.
    NoDeadlock,
}

/// How far a search may go.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes that stored states and their index may take.
    pub max_bytes: u64,
    /// Threads that expand states; at least one is used.
    pub threads: usize,
    /// Stop when no property is left that could still break.
    pub stop_when_settled: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            max_bytes: u64::MAX,
            threads: 1,
            stop_when_settled: true,
        }
    }
}

/// What a running search tells whoever watches it.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// States stored.
    pub states: u64,
    /// Steps taken.
    pub transitions: u64,
    /// States stored but not expanded yet; once all are, those that are looked at again for what they can reach.
    pub frontier: u64,
    /// Steps from the initial state to the states now expanded.
    pub depth: u32,
    /// Bytes taken by the store.
    pub bytes: u64,
    /// Since the search began.
    pub elapsed: Duration,
}

impl Progress {
    /// States stored per second so far.
    pub fn states_per_second(&self) -> f64 {
        self.states as f64 / self.elapsed.as_secs_f64().max(1e-9)
    }
}

/// Told how a search is going; breaking stops it.
pub type Watch<'a> = dyn FnMut(&Progress) -> ControlFlow<()> + 'a;

/// A watcher that lets everything run.
pub fn unwatched(_: &Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Why a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Every reachable state was expanded.
    Complete,
    /// Every property is broken: nothing is left to learn.
    Settled,
    /// The next state would not fit into [`Limits::max_bytes`].
    OutOfMemory,
    /// The watcher asked for it.
    Interrupted,
}

/// What is known of one property.
#[derive(Clone, Debug, PartialEq)]
pub enum Status<Step> {
    /// Proved for every reachable state.
    Holds,
    /// Broken after exactly these steps; there is no shorter way.
    Broken(Vec<Step>),
    /// The search ended before it could tell.
    Open,
}

/// A property and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict<Step> {
    /// Which property.
    pub property: Property,
    /// What is known.
    pub status: Status<Step>,
}

/// The receipt of a search: what was covered and what it shows.
#[derive(Clone, Debug)]
pub struct Report<Step> {
    /// Why it ended.
    pub end: End,
    /// States stored.
    pub states: u64,
    /// Steps taken, also those to states already known.
    pub transitions: u64,
    /// Steps to the farthest state, counted along shortest ways.
    pub depth: u32,
    /// Most bytes that the store took.
    pub bytes: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// SHA-256 of the model's description, in hexadecimal.
    pub model_hash: String,
    /// One verdict for each of the model's properties, in their order.
    pub verdicts: Vec<Verdict<Step>>,
}

impl<Step> Report<Step> {
    /// Whether every reachable state was expanded.
    pub fn complete(&self) -> bool {
        self.end == End::Complete
    }

    /// What is known of the property called `name`.
    pub fn status(&self, name: &str) -> Option<&Status<Step>> {
        self.verdicts
            .iter()
            .find(|v| v.property.name == name)
            .map(|v| &v.status)
    }
}

/// SHA-256 of a model's description, in hexadecimal.
pub fn model_hash<M: Model + ?Sized>(model: &M) -> String {
    hex(&Sha256::digest(model.describe().as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
