//! AML threads in virtual time: each runs until it needs the machine, and is resumed when the
//! machine has what it needs.

use std::collections::{BTreeMap, VecDeque};

use aml_vm::{Answer, Node, Outcome, RegionAccess, RegionSpace, Request, ThreadId, Value};
use pci_hotplug_model::{MethodOutcome, Thread};

use crate::engine::{Choices, Key};
use crate::firmware::{self, find_table};
use crate::time::Micros;
use crate::trace::{Actor, What};

use super::gpio::unserved;
use super::{Error, Machine, Pending};

/// Operations between two looks at the thread; only bounds the length of a call.
const SLICE: u64 = 100_000;

/// The evaluations in flight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Threads {
    running: BTreeMap<ThreadId, Evaluation>,
    /// Those that wait for one another, longest first.
    blocked: Vec<Blocked>,
    /// Notifies on their way to their handlers, oldest first.
    notifies: VecDeque<Notified>,
    /// A method asked for the time of a machine that has no clock.
    pub(super) clock_was_read: bool,
}

/// A Notify on its way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Notified {
    path: String,
    value: u64,
    presses: Vec<u32>,
}

/// A thread that waits for a mutex or an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Blocked {
    thread: ThreadId,
    object: Node,
    /// When it gives up; `None` waits for ever.
    deadline: Option<Key>,
}

impl Threads {
    /// The processors that ran them are off.
    pub(super) fn kill_all(&mut self, machine: &mut aml_vm::Machine) {
        for id in core::mem::take(&mut self.running).into_keys() {
            machine.kill(id);
        }
        self.blocked.clear();
        self.notifies.clear();
    }

    /// The evaluations that wait for a mutex or an event.
    pub(super) fn blocked_paths(&self) -> Vec<String> {
        self.blocked
            .iter()
            .filter_map(|blocked| self.running.get(&blocked.thread))
            .map(|evaluation| evaluation.path.clone())
            .collect()
    }
}

/// One evaluation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Evaluation {
    path: String,
    then: Then,
}

/// An evaluation whose AML has run, with its error. Its thread's number may be another's by now.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Ended {
    evaluation: Evaluation,
    error: Option<String>,
}

/// Who waits for an evaluation, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Then {
    /// The interrupt thread of a pin, about these presses.
    EventThread { pin: u8, presses: Vec<u32> },
    /// An eject: this thread of the OS waits for `_EJ0`.
    Eject { thread: Thread },
    /// Nobody.
    Nothing,
}

impl Then {
    fn presses(&self) -> Vec<u32> {
        match self {
            Then::EventThread { presses, .. } => presses.clone(),
            Then::Eject { .. } | Then::Nothing => Vec::new(),
        }
    }
}

/// Why a thread goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Resume {
    /// What it asked for is done, or it has just begun.
    Done,
    /// Its turn to run.
    Run,
    /// It has waited long enough.
    TimedOut,
}

impl Machine {
    /// Begins to evaluate the method at `path`.
    pub(super) fn evaluate(
        &mut self,
        path: &str,
        arguments: &[u64],
        then: Then,
        choices: &mut dyn Choices,
    ) {
        let values: Vec<Value> = arguments.iter().copied().map(Value::Integer).collect();
        self.log(
            Actor::Aml,
            What::MethodEntered {
                path: path.to_owned(),
                arguments: arguments.to_vec(),
            },
        );
        match self.firmware.machine.call(path, &values) {
            Ok(id) => {
                let thread = Evaluation {
                    path: path.to_owned(),
                    then,
                };
                self.threads.running.insert(id, thread);
                self.after(
                    Micros::ZERO,
                    Pending::Aml {
                        thread: id,
                        resume: Resume::Run,
                    },
                );
            }
            Err(error) => {
                let ended = Ended {
                    evaluation: Evaluation {
                        path: path.to_owned(),
                        then,
                    },
                    error: Some(error.to_string()),
                };
                self.returned(ended, choices);
            }
        }
    }

    pub(super) fn resume(
        &mut self,
        id: ThreadId,
        resume: Resume,
        choices: &mut dyn Choices,
    ) -> Result<(), Error> {
        let answer = match resume {
            Resume::Run => None,
            Resume::Done => Some(Answer::Done),
            Resume::TimedOut => Some(Answer::TimedOut),
        };
        self.threads.blocked.retain(|blocked| blocked.thread != id);
        if let Some(answer) = answer {
            self.answer(id, answer)?;
        }
        self.run_thread(id, None, choices)?;
        // Whoever waits for a mutex or an event looks again after any other thread has run.
        for blocked in core::mem::take(&mut self.threads.blocked) {
            self.run_thread(blocked.thread, Some(blocked), choices)?;
        }
        Ok(())
    }

    /// Runs a thread until it needs time or another thread; `waiting` if it was waiting.
    fn run_thread(
        &mut self,
        id: ThreadId,
        mut waiting: Option<Blocked>,
        choices: &mut dyn Choices,
    ) -> Result<(), Error> {
        loop {
            let before = self.firmware.machine.operations_spent();
            let outcome = self.firmware.machine.run(id, SLICE);
            let operations = self.firmware.machine.operations_spent() - before;
            if let Some(blocked) = waiting.take() {
                // One operation is the wait itself, asked for again: its deadline stands.
                if operations <= 1 && matches!(outcome, Outcome::Request(_)) {
                    self.threads.blocked.push(blocked);
                    return Ok(());
                }
                blocked.deadline.map(|key| self.queue.cancel(key));
            }
            let path = self.thread_path(id);
            self.firmware.check(&path)?;
            let request = match outcome {
                Outcome::OutOfBudget => continue,
                Outcome::Finished(value) => return self.thread_ended(id, Ok(value), choices),
                Outcome::Failed(error) => return self.thread_ended(id, Err(error), choices),
                Outcome::Request(request) => request,
                _ => return Ok(()),
            };
            match self.serve(id, request, choices)? {
                Some(answer) => self.answer(id, answer)?,
                None => return Ok(()),
            }
        }
    }

    /// Answers a request at once, or arranges for the thread to be resumed.
    fn serve(
        &mut self,
        id: ThreadId,
        request: Request,
        choices: &mut dyn Choices,
    ) -> Result<Option<Answer>, Error> {
        Ok(Some(match request {
            Request::Sleep { ms } => {
                let path = self.thread_path(id);
                self.log(Actor::Aml, What::Sleep { path, ms });
                self.resume_after(Micros::from_millis(ms), id, Resume::Done);
                return Ok(None);
            }
            Request::Stall { us } => {
                self.resume_after(Micros(us), id, Resume::Done);
                return Ok(None);
            }
            Request::Acquire {
                mutex: object,
                timeout_ms,
            }
            | Request::Wait {
                event: object,
                timeout_ms,
            } => {
                let deadline = timeout_ms
                    .map(|ms| self.resume_after(Micros::from_millis(ms), id, Resume::TimedOut));
                self.threads.blocked.push(Blocked {
                    thread: id,
                    object,
                    deadline,
                });
                return Ok(None);
            }
            Request::Notify { path, value, .. } => {
                self.notify(id, path, value, choices);
                Answer::Done
            }
            Request::Region(access) => self.region(id, &access, choices)?,
            Request::Fatal {
                kind,
                code,
                argument,
            } => {
                return Err(Error::Firmware(firmware::Error::Fatal {
                    path: self.thread_path(id),
                    kind,
                    code,
                    argument,
                    place: self.firmware.where_is(id),
                }));
            }
            Request::Timer => {
                self.threads.clock_was_read |= !self.queue.has_clock();
                Answer::Value(self.now.0.saturating_mul(10))
            }
            Request::FindTable {
                signature,
                oem_id,
                oem_table_id,
            } => find_table(&self.setup.tables, signature, &oem_id, &oem_table_id)
                .map_or(Answer::Done, Answer::Bytes),
            // A store to Debug, and whatever else needs no more than to be acknowledged.
            _ => Answer::Done,
        }))
    }

    fn resume_after(&mut self, delay: Micros, thread: ThreadId, resume: Resume) -> Key {
        self.after(delay, Pending::Aml { thread, resume })
    }

    fn notify(&mut self, id: ThreadId, path: String, value: u64, choices: &mut dyn Choices) {
        self.log(
            Actor::Aml,
            What::Notify {
                path: path.clone(),
                value,
            },
        );
        let presses = self
            .threads
            .running
            .get(&id)
            .map(|thread| thread.then.presses())
            .unwrap_or_default();
        self.threads.notifies.push_back(Notified {
            path,
            value,
            presses,
        });
        let window = self.setup.settings.os.notify_us;
        self.delayed("os.notify_us", window, Pending::Notify, choices);
    }

    /// A Notify reaches its handler (FreeBSD `acpi_button.c`, Linux `button.c`): the oldest, for
    /// the queue of both systems is ordered (FreeBSD `taskqueue_enqueue`, Linux
    /// `kacpi_notify_wq`). Each has the same window, so that whichever delay is over first, the
    /// oldest may have had it.
    pub(super) fn notify_arrives(&mut self, choices: &mut dyn Choices) {
        if let Some(notified) = self.threads.notifies.pop_front() {
            let Notified {
                path,
                value,
                presses,
            } = notified;
            self.notified(&path, value, presses, choices);
        }
    }

    /// An access to an operation region by a method that the OS runs.
    fn region(
        &mut self,
        id: ThreadId,
        access: &RegionAccess,
        choices: &mut dyn Choices,
    ) -> Result<Answer, Error> {
        let served = self.wires.served(access);
        if served.is_none() && access.space == RegionSpace::SystemMemory {
            return Err(Error::Firmware(firmware::Error::NobodyThere {
                path: self.thread_path(id),
                does: if access.write.is_some() {
                    "writes"
                } else {
                    "reads"
                },
                bits: access.width_bits,
                address: access.address,
                place: self.firmware.where_is(id),
            }));
        }
        let result = served.unwrap_or_else(|| unserved(access));
        self.log(
            Actor::Aml,
            What::Region {
                space: format!("{:?}", access.space),
                address: access.address,
                width: access.width_bits,
                write: access.write.is_some(),
                value: access.write.or(result.as_ref().ok().copied()).unwrap_or(0),
            },
        );
        self.flush_registers();
        self.drain_reports(choices);
        Ok(match (result, access.write) {
            (Err(error), _) => Answer::Fail(error),
            (Ok(_), Some(_)) => Answer::Done,
            (Ok(value), None) => Answer::Value(value),
        })
    }

    /// The run ended badly while the method that should have told the OS of a press waits for
    /// something that cannot come any more: that is no verdict on the OS.
    pub(super) fn refuse_endless_wait(&self) -> Result<(), Error> {
        let endless = self.threads.blocked.iter().find_map(|blocked| {
            let evaluation = self.threads.running.get(&blocked.thread)?;
            let unheard = self.buttons.is_unheard(&evaluation.then.presses());
            (blocked.deadline.is_none() && unheard).then_some((blocked, evaluation))
        });
        let Some((blocked, evaluation)) = endless else {
            return Ok(());
        };
        Err(Error::Firmware(firmware::Error::EndlessWait {
            path: evaluation.path.clone(),
            object: self.firmware.machine.path(blocked.object),
            place: self.firmware.where_is(blocked.thread),
        }))
    }

    fn answer(&mut self, id: ThreadId, answer: Answer) -> Result<(), Error> {
        let path = self.thread_path(id);
        let answered = self.firmware.machine.answer(id, answer);
        answered.map_err(|error| Error::Firmware(firmware::Error::Runaway { path, error }))
    }

    fn thread_path(&self, id: ThreadId) -> String {
        self.threads
            .running
            .get(&id)
            .map(|thread| thread.path.clone())
            .unwrap_or_default()
    }

    /// The thread's AML has run; its caller hears of it once the interpreter's own time has gone
    /// by.
    fn thread_ended(
        &mut self,
        id: ThreadId,
        result: Result<Option<Value>, aml_vm::Error>,
        choices: &mut dyn Choices,
    ) -> Result<(), Error> {
        let error = match result {
            Err(error) => Some(firmware::survivable(&self.thread_path(id), error)?.to_string()),
            Ok(_) => None,
        };
        let Some(evaluation) = self.threads.running.remove(&id) else {
            return Ok(());
        };
        let runs_pin = matches!(evaluation.then, Then::EventThread { .. });
        let returned = Pending::Returned(Box::new(Ended { evaluation, error }));
        // What hot-plug evaluates costs nothing but its own sleeps, so that its delays are the
        // model's alone.
        if runs_pin {
            let window = self.setup.settings.os.method_us;
            self.delayed("os.method_us", window, returned, choices);
        } else {
            self.after(Micros::ZERO, returned);
        }
        Ok(())
    }

    /// The caller of an evaluation hears of its end.
    pub(super) fn returned(&mut self, ended: Ended, choices: &mut dyn Choices) {
        let Ended {
            evaluation: Evaluation { path, then },
            error,
        } = ended;
        let failed = error.is_some();
        self.log(
            Actor::Aml,
            What::MethodReturned {
                path: path.clone(),
                error: error.clone(),
            },
        );
        match then {
            Then::EventThread { pin, .. } => {
                self.gpio.failures.extend(error.map(|error| (pin, error)));
                self.event_thread_done(pin, &path, choices);
            }
            Then::Eject { thread } => {
                let outcome = if failed {
                    MethodOutcome::Failed
                } else {
                    MethodOutcome::Ok
                };
                self.ejected(thread, outcome, choices);
            }
            Then::Nothing => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::setup::Options;
    use crate::simulation::run;
    use crate::trace::What;

    /// A method of hot-plug runs while that of a button has run but not returned: its thread takes the number of the
    /// other, which returns all the same.
    #[test]
    fn a_method_returns_though_another_has_its_number() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("both.toml");
        let text = "name = \"both\"\ndescription = \"x\"\nproperties = [\"clean-shutdown\"]\n\
            step = [{ do = \"boot\" }, \
            { do = \"wait\", for = \"2s\" }, { do = \"press\" }, { do = \"wait\", for = \"1ms\" }, \
            { do = \"attach\", volume = \"a\" }, { do = \"wait\" }]\n";
        std::fs::write(&path, text).expect("writable");
        let options = Options {
            quirks: "8".to_owned(),
            set: vec!["os.method_us=50000..50000".to_owned()],
            ..Options::new(path.to_str().expect("UTF-8"))
        };
        let trace = run(&options, &mut std::io::empty()).expect("it runs");
        let count = |is: fn(&What) -> bool| trace.events.iter().filter(|e| is(&e.what)).count();
        let entered = count(|what| matches!(what, What::MethodEntered { .. }));
        let returned = count(|what| matches!(what, What::MethodReturned { .. }));
        assert_eq!((entered, returned), (2, 2));
    }
}
