//! AML threads in virtual time: each runs until it needs the machine, and is resumed when the
//! machine has what it needs.

use std::collections::BTreeMap;

use aml_vm::{Answer, Outcome, Request, ThreadId, Value};
use pci_hotplug_model::{MethodOutcome, Thread};

use crate::engine::Choices;
use crate::firmware::{self, Bus, find_table};
use crate::time::Micros;
use crate::trace::{Actor, What};

use super::{Error, Machine, Pending};

/// Operations between two looks at the thread; only bounds the length of a call.
const SLICE: u64 = 100_000;

/// The evaluations in flight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Threads {
    running: BTreeMap<ThreadId, Evaluation>,
    blocked: Vec<ThreadId>,
    /// A method asked for the time of a machine that has no clock.
    pub(super) clock_was_read: bool,
}

impl Threads {
    /// The processors that ran them are off.
    pub(super) fn kill_all(&mut self, machine: &mut aml_vm::Machine) {
        for id in core::mem::take(&mut self.running).into_keys() {
            machine.kill(id);
        }
        self.blocked.clear();
    }

    /// The evaluations that wait for a mutex or an event.
    pub(super) fn blocked_paths(&self) -> Vec<String> {
        self.blocked
            .iter()
            .filter_map(|id| self.running.get(id))
            .map(|evaluation| evaluation.path.clone())
            .collect()
    }
}

/// One evaluation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Evaluation {
    path: String,
    then: Then,
    ended: Option<Result<Option<Value>, aml_vm::Error>>,
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
                    ended: None,
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
            Err(error) => self.ended(path, then, Err(error), choices),
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
            Resume::TimedOut if self.threads.blocked.contains(&id) => Some(Answer::TimedOut),
            Resume::TimedOut => return Ok(()),
        };
        self.threads.blocked.retain(|blocked| *blocked != id);
        if let Some(answer) = answer {
            self.answer(id, answer)?;
        }
        self.run_thread(id, choices)?;
        self.retry_blocked(choices)
    }

    /// Whoever waits for a mutex or an event looks again after any other thread has run.
    fn retry_blocked(&mut self, choices: &mut dyn Choices) -> Result<(), Error> {
        for id in core::mem::take(&mut self.threads.blocked) {
            self.run_thread(id, choices)?;
        }
        Ok(())
    }

    fn run_thread(&mut self, id: ThreadId, choices: &mut dyn Choices) -> Result<(), Error> {
        loop {
            let outcome = self.firmware.machine.run(id, SLICE);
            let path = self.thread_path(id);
            self.firmware.check(&path)?;
            let request = match outcome {
                Outcome::OutOfBudget => continue,
                Outcome::Finished(value) => return self.thread_ended(id, Ok(value), choices),
                Outcome::Failed(error) => return self.thread_ended(id, Err(error), choices),
                Outcome::Request(request) => request,
                _ => return Ok(()),
            };
            match self.serve(id, request, choices) {
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
    ) -> Option<Answer> {
        match request {
            Request::Sleep { ms } => {
                let path = self.thread_path(id);
                self.log(Actor::Aml, What::Sleep { path, ms });
                self.after(
                    Micros::from_millis(ms),
                    Pending::Aml {
                        thread: id,
                        resume: Resume::Done,
                    },
                );
                return None;
            }
            Request::Stall { us } => {
                self.after(
                    Micros(us),
                    Pending::Aml {
                        thread: id,
                        resume: Resume::Done,
                    },
                );
                return None;
            }
            Request::Acquire { timeout_ms, .. } | Request::Wait { timeout_ms, .. } => {
                if let Some(ms) = timeout_ms {
                    self.after(
                        Micros::from_millis(ms),
                        Pending::Aml {
                            thread: id,
                            resume: Resume::TimedOut,
                        },
                    );
                }
                self.threads.blocked.push(id);
                return None;
            }
            Request::Notify { path, value, .. } => {
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
                let window = self.setup.settings.os.notify_us;
                self.delayed(
                    "os.notify_us",
                    window,
                    Pending::Notify {
                        path,
                        value,
                        presses,
                    },
                    choices,
                );
            }
            Request::Region(access) => {
                let result = self.wires.access(&access);
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
                return Some(match (result, access.write) {
                    (Err(error), _) => Answer::Fail(error),
                    (Ok(_), Some(_)) => Answer::Done,
                    (Ok(value), None) => Answer::Value(value),
                });
            }
            Request::Fatal {
                kind,
                code,
                argument,
            } => {
                self.console(format!(
                    "ACPI: Fatal opcode: type {kind:#x} code {code:#x} argument {argument:#x}"
                ));
            }
            Request::Timer => {
                self.threads.clock_was_read |= !self.queue.has_clock();
                return Some(Answer::Value(self.now.0.saturating_mul(10)));
            }
            Request::FindTable {
                signature,
                oem_id,
                oem_table_id,
            } => {
                let table = find_table(&self.setup.tables, signature, &oem_id, &oem_table_id);
                return Some(table.map_or(Answer::Done, Answer::Bytes));
            }
            // A store to Debug, and whatever else needs no more than to be acknowledged.
            _ => {}
        }
        Some(Answer::Done)
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
        let result = match result {
            Err(error) => Err(firmware::survivable(&self.thread_path(id), error)?),
            Ok(value) => Ok(value),
        };
        if let Some(thread) = self.threads.running.get_mut(&id) {
            thread.ended = Some(result);
        }
        let returned = Pending::Returned { thread: id };
        // What hot-plug evaluates costs nothing but its own sleeps, so that its delays are the
        // model's alone.
        match self
            .threads
            .running
            .get(&id)
            .map(|evaluation| &evaluation.then)
        {
            Some(Then::EventThread { .. }) => self.delayed(
                "os.method_us",
                self.setup.settings.os.method_us,
                returned,
                choices,
            ),
            _ => self.after(Micros::ZERO, returned),
        };
        Ok(())
    }

    pub(super) fn returned(&mut self, id: ThreadId, choices: &mut dyn Choices) {
        if let Some(Evaluation {
            path,
            then,
            ended: Some(result),
        }) = self.threads.running.remove(&id)
        {
            self.ended(&path, then, result, choices);
        }
    }

    fn ended(
        &mut self,
        path: &str,
        then: Then,
        result: Result<Option<Value>, aml_vm::Error>,
        choices: &mut dyn Choices,
    ) {
        let error = result.as_ref().err().map(ToString::to_string);
        let failed = error.is_some();
        self.log(
            Actor::Aml,
            What::MethodReturned {
                path: path.to_owned(),
                error: error.clone(),
            },
        );
        match then {
            Then::EventThread { pin, .. } => {
                self.gpio.failures.extend(error.map(|error| (pin, error)));
                self.event_thread_done(pin, path, choices);
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
