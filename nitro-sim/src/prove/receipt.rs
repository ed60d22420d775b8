//! What a proof leaves behind: verdicts, and a receipt.

use crate::explore::End;
use crate::verdict::Property;

use super::{Counterexample, world};

/// What is known of a property.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Which.
    pub property: Property,
    /// Proved, refuted, or neither.
    pub holds: Option<bool>,
    /// A way to break it.
    pub counterexample: Option<Counterexample>,
    /// What is known of that way.
    pub way: Way,
}

/// What is known of a counterexample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// None is shorter.
    Shortest,
    /// None is shorter in which one slot breaks it alone; whether others could shorten it was not looked for.
    ShortestAlone,
    /// None is shorter, and after it the machine can no longer come to rest.
    NoReturn,
    /// As [`Way::NoReturn`], of one slot alone.
    NoReturnAlone,
    /// It breaks the property; a shorter one was not looked for.
    Any,
}

impl Way {
    /// As a heading.
    pub fn describe(self) -> &'static str {
        match self {
            Way::Shortest => "the shortest way to break it",
            Way::ShortestAlone => "the shortest way in which one slot alone breaks it",
            Way::NoReturn => "the shortest way to where the machine can no longer come to rest",
            Way::NoReturnAlone => {
                "the shortest way in which one slot alone takes the machine to where it can no longer come to rest"
            }
            Way::Any => "one way to break it, perhaps not the shortest",
        }
    }

    /// What is known of it where one slot alone was explored, of several.
    pub(super) fn alone(self) -> Self {
        match self {
            Way::Shortest => Way::ShortestAlone,
            Way::NoReturn => Way::NoReturnAlone,
            way => way,
        }
    }
}

/// The receipt of a proof.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Whether everything was covered that the statement speaks of.
    pub complete: bool,
    /// Why the exploration ended.
    pub end: End,
    /// States (classes: a world and all the firing times it may have).
    pub states: u64,
    /// Steps taken.
    pub transitions: u64,
    /// Steps to the farthest state.
    pub depth: u32,
    /// Bytes of the store at most.
    pub bytes: u64,
    /// How long it took.
    pub seconds: f64,
    /// SHA-256 of what the model depends on.
    pub model_hash: String,
    /// What was explored, with its bounds.
    pub statement: String,
    /// For each property.
    pub verdicts: Vec<Verdict>,
    /// Why the machine may not come to rest; where it may not, nothing that is judged at rest is
    /// proved.
    pub unrest: Vec<String>,
    /// The reduction to slots of one's own does not stand.
    pub(super) shares_slots: bool,
}

impl Proof {
    /// Takes back what was proved of the machine at rest if it may never come to rest, and says so.
    pub(super) fn claim_no_rest(&mut self) {
        for verdict in &mut self.verdicts {
            let proved = verdict.holds == Some(true);
            if proved && !self.unrest.is_empty() && world::is_judged_at_rest(verdict.property) {
                verdict.holds = None;
            }
        }
        for why in &self.unrest {
            self.statement += &format!("; {why}, so nothing is proved of what is judged at rest");
        }
    }

    /// Adds why the machine may not come to rest, each reason once.
    pub(super) fn add_unrest(&mut self, reasons: impl IntoIterator<Item = String>) {
        for why in reasons {
            if !self.unrest.contains(&why) {
                self.unrest.push(why);
            }
        }
    }

    /// Adds what another exploration covered.
    pub(super) fn add(&mut self, other: &Proof) {
        self.states += other.states;
        self.transitions += other.transitions;
        self.depth = self.depth.max(other.depth);
        self.bytes = self.bytes.max(other.bytes);
        self.seconds += other.seconds;
        self.complete &= other.complete;
        self.add_unrest(other.unrest.iter().cloned());
        if !other.complete {
            self.end = other.end;
        }
    }
}
