//! A C driver as something that can be started again and again: the explorer's choices reach it on
//! its own thread, one at a time, so that plain C code need not know that it is being explored.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use nitro_sim::explore::stateless::{Driver, Run};
use nitro_sim::explore::{Kind, Property};

use crate::machine::{Blueprint, Machine};

/// What every run must come to.
const PROPERTIES: [Property; 1] = [Property {
    name: "what the driver expects",
    kind: Kind::Eventually,
}];

/// The driver under test: a function that may be called again and again, on any thread but never on
/// two at once, and that begins from the same state each time.
pub trait Subject: Clone + Send + 'static {
    /// Runs the scenario.
    fn run(&self, machine: &mut Machine);
}

/// A driver and the machine to run it on.
pub struct Experiment<S> {
    /// The machine at the start of each run.
    pub blueprint: Blueprint,
    /// The driver.
    pub subject: S,
}

enum Message {
    Choose(Vec<String>),
    Ended(Vec<String>),
}

/// One run under way.
pub struct Execution {
    messages: Receiver<Message>,
    answers: Option<Sender<usize>>,
    open: Vec<String>,
    ended: Option<Vec<String>>,
    thread: Option<JoinHandle<()>>,
}

impl<S: Subject> Experiment<S> {
    /// Runs once; where something is open, `scheduler` decides. Returns what did not hold.
    pub fn once(&self, scheduler: impl FnMut(&[String]) -> usize + 'static) -> Vec<String> {
        let mut machine = self.blueprint.build(Box::new(scheduler));
        self.subject.run(&mut machine);
        machine.failures().to_vec()
    }
}

impl<S: Subject> Driver for Experiment<S> {
    type Run = Execution;

    fn start(&self) -> Execution {
        let (to_explorer, messages) = channel();
        let (answers, from_explorer) = channel();
        let (blueprint, subject) = (self.blueprint.clone(), self.subject.clone());
        let thread = thread::spawn(move || {
            let asking = to_explorer.clone();
            let mut machine = blueprint.build(Box::new(move |options: &[String]| {
                // An explorer that has given this run up answers no more; it then ends anyhow.
                let _ = asking.send(Message::Choose(options.to_vec()));
                from_explorer.recv().unwrap_or(0)
            }));
            subject.run(&mut machine);
            let _ = to_explorer.send(Message::Ended(machine.failures().to_vec()));
        });
        Execution {
            messages,
            answers: Some(answers),
            open: Vec::new(),
            ended: None,
            thread: Some(thread),
        }
    }

    fn properties(&self) -> &[Property] {
        &PROPERTIES
    }
}

impl Run for Execution {
    type Step = String;

    fn steps(&mut self, steps: &mut Vec<String>) {
        if self.open.is_empty() && self.ended.is_none() {
            match self.messages.recv() {
                Ok(Message::Choose(options)) => self.open = options,
                Ok(Message::Ended(failures)) => self.ended = Some(failures),
                Err(_) => self.ended = Some(vec!["the driver's thread died".to_owned()]),
            }
        }
        steps.extend(self.open.iter().cloned());
    }

    fn take(&mut self, step: &String) {
        let index = self.open.iter().position(|open| open == step).unwrap_or(0);
        self.open.clear();
        if let Some(answers) = &self.answers {
            let _ = answers.send(index);
        }
    }

    fn holds(&mut self, _property: usize) -> bool {
        self.ended.as_ref().is_some_and(Vec::is_empty)
    }

    fn finished(&mut self) -> bool {
        self.ended.is_some()
    }
}

impl Drop for Execution {
    /// The driver's thread must be at its end before the next run begins: its state is one.
    fn drop(&mut self) {
        self.answers = None;
        if let Some(thread) = self.thread.take() {
            // A panic there was reported as the run's end.
            let _ = thread.join();
        }
    }
}
