//! The C face of the harness: `include/nitro_sim.h` is made from this crate.
//!
//! `machine` serves the driver, `explore` runs it; here C's pointers become Rust's values.
#![allow(non_camel_case_types)] // the names are C's
#![allow(clippy::missing_safety_doc)] // cbindgen.toml has the contract, at the top of the header

pub mod explore;
pub mod machine;

use std::ffi::{CStr, CString, c_char, c_void};
use std::ops::ControlFlow;
use std::ptr;

use nitro_sim::explore::stateless::{self, Budget};
use pci_hotplug_model::config::{Access, Width};
use pci_hotplug_model::{Operator, Slot, SlotSet};

use explore::{Experiment, Subject};
use machine::{Blueprint, Machine};

/// The machine during a run. It exists only while the driver's function is being called, and may be
/// used only from within that call.
pub struct ns_machine {
    _private: [u8; 0],
}

/// What the harness returns.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ns_status {
    /// Every run that was made met all expectations. Whether all were made, `finished` says.
    Ok = 0,
    /// An expectation failed; `message` says which, `schedule` when.
    Failed = 1,
    /// An argument is null or not text, or the machine cannot be built; `message` says why.
    Invalid = 2,
}

/// The driver under test.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ns_driver {
    /// Handed to `run`; may be null.
    pub context: *mut c_void,
    /// Runs the scenario once, from the beginning: it must not remember anything of earlier runs.
    /// It is called on threads of the harness, never on two at once. Must not be null.
    pub run: Option<unsafe extern "C" fn(context: *mut c_void, machine: *mut ns_machine)>,
}

/// The machine to run on. All text is borrowed during the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ns_options {
    /// A firmware profile's name; null for "graviton3".
    pub firmware: *const c_char,
    /// Settings such as "nitro.bus_lag_us=0..9000", separated by blanks; null for none.
    pub settings: *const c_char,
    /// Bit n: slot n holds a device when a run begins.
    pub occupied: u32,
}

/// What came of it. Give it back with `ns_report_free`.
#[repr(C)]
pub struct ns_report {
    /// Runs made.
    pub schedules: u64,
    /// 1 if every order and every timing was run: only then is the absence of a failure a proof.
    pub finished: u32,
    /// What failed first, or why nothing could be run; null if nothing did.
    pub message: *mut c_char,
    /// The shortest schedule that fails, one choice a line, as `ns_replay` takes it; null if none
    /// does.
    pub schedule: *mut c_char,
}

#[derive(Clone, Copy)]
struct Function(ns_driver);

// SAFETY: the header says that `run` is called on threads of the harness, one at a time.
unsafe impl Send for Function {}

impl Subject for Function {
    fn run(&self, machine: &mut Machine) {
        // The C code gets the machine by a pointer that is good for this call only.
        let handle = ptr::from_mut(machine).cast::<ns_machine>();
        if let Some(run) = self.0.run {
            // SAFETY: the caller of `ns_once`, `ns_replay` and `ns_explore` vouches for its
            // function.
            unsafe { run(self.0.context, handle) }
        }
    }
}

/// Runs the driver once; where an order or a time is open, the seed decides. `report` is written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_once(
    options: *const ns_options,
    driver: *const ns_driver,
    seed: u64,
    report: *mut ns_report,
) -> ns_status {
    // SAFETY: the caller's promise.
    unsafe {
        with_experiment(options, driver, report, |experiment| {
            let mut state = seed;
            let failures = experiment.once(move |choices| {
                // Knuth's MMIX generator; the low bits are the weak ones.
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                ((state >> 33) % choices.len() as u64) as usize
            });
            Outcome {
                schedules: 1,
                finished: false,
                failures,
                schedule: None,
            }
        })
    }
}

/// Runs the driver once with the choices of a schedule, as a report gave it. Where the schedule has
/// no line that fits, the first choice is taken. `report` is written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_replay(
    options: *const ns_options,
    driver: *const ns_driver,
    schedule: *const c_char,
    report: *mut ns_report,
) -> ns_status {
    // SAFETY: the caller's promise.
    unsafe {
        let lines: Vec<String> = text(schedule)
            .unwrap_or_default()
            .lines()
            .map(str::to_owned)
            .collect();
        with_experiment(options, driver, report, |experiment| Outcome {
            schedules: 1,
            finished: false,
            failures: experiment.once(following(lines)),
            schedule: None,
        })
    }
}

/// Runs the driver in every order and timing that the firmware's windows allow, or in `schedules`
/// of them, one at least. `report` is written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_explore(
    options: *const ns_options,
    driver: *const ns_driver,
    schedules: u64,
    report: *mut ns_report,
) -> ns_status {
    // SAFETY: the caller's promise.
    unsafe {
        with_experiment(options, driver, report, |experiment| {
            let budget = Budget {
                schedules,
                max_steps: 10_000,
            };
            let explored =
                stateless::explore(experiment, &budget, &mut |_| ControlFlow::Continue(()));
            let shortest = explored.found.into_iter().next().map(|(_, steps)| steps);
            let failures = shortest
                .clone()
                .map(|steps| experiment.once(following(steps)));
            let mut failures = failures.unwrap_or_default();
            if explored.diverged {
                failures.push("the driver behaves differently under the same choices".to_owned());
            }
            Outcome {
                schedules: explored.schedules,
                finished: explored.finished,
                failures,
                schedule: shortest.map(|steps| steps.join("\n")),
            }
        })
    }
}

/// Frees what a report holds. It must have been written by this library, and is empty afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_report_free(report: *mut ns_report) {
    // SAFETY: the caller's promise: null, or a report whose texts are ours.
    if let Some(report) = unsafe { report.as_mut() } {
        for owned in [&mut report.message, &mut report.schedule] {
            let owned = std::mem::replace(owned, ptr::null_mut());
            if !owned.is_null() {
                // SAFETY: made by `CString::into_raw` in `publish`, and forgotten in the line
                // above.
                drop(unsafe { CString::from_raw(owned) });
            }
        }
    }
}

/// Reads `width` (1, 2 or 4) bytes at `offset` of the config space of the device in `slot` (0 to
/// 31). All ones where the bus shows nothing, and for an access that no bus can carry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_config_read(
    machine: *mut ns_machine,
    slot: u8,
    offset: u16,
    width: u8,
) -> u32 {
    // SAFETY: the caller's promise.
    let machine = unsafe { of(machine) };
    match place(slot, offset, width) {
        Some((slot, access)) => machine.config_read(slot, access),
        None => u32::MAX,
    }
}

/// Writes config space; see `ns_config_read`. An access that no bus can carry is dropped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_config_write(
    machine: *mut ns_machine,
    slot: u8,
    offset: u16,
    width: u8,
    value: u32,
) {
    // SAFETY: the caller's promise.
    let machine = unsafe { of(machine) };
    if let Some((slot, access)) = place(slot, offset, width) {
        machine.config_write(slot, access, value);
    }
}

/// Reads the NVMe controller status register (CSTS) of the device in `slot` by MMIO: 1 while it is
/// there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_mmio_read_csts(machine: *mut ns_machine, slot: u8) -> u32 {
    // SAFETY: the caller's promise.
    let machine = unsafe { of(machine) };
    Slot::new(slot).map_or(u32::MAX, |slot| machine.device_read(slot))
}

/// Waits: virtual time passes, and with it the firmware's work.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_delay(machine: *mut ns_machine, us: u64) {
    // SAFETY: the caller's promise.
    unsafe { of(machine) }.delay(us);
}

/// Microseconds since the run began.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_now(machine: *mut ns_machine) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { of(machine) }.now_us()
}

/// Evaluates an object of the firmware's own tables, such as "\\_SB.PCI0.S1F._EJ0", with one
/// integer argument. 0 if it succeeded. `result` gets its integer result, or 0; it may be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_evaluate(
    machine: *mut ns_machine,
    path: *const c_char,
    argument: u64,
    result: *mut u64,
) -> i32 {
    // SAFETY: the caller's promise, for all three.
    let (machine, path, result) = unsafe { (of(machine), text(path), result.as_mut()) };
    let Some(Ok(value)) = path.map(|path| machine.evaluate(path, argument)) else {
        return -1;
    };
    if let Some(result) = result {
        *result = value;
    }
    0
}

/// Takes the OS's topology lock. Taking it twice is a failure of the run.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_lock(machine: *mut ns_machine) {
    // SAFETY: the caller's promise.
    unsafe { of(machine) }.lock(true);
}

/// Gives the lock back. Without holding it that is a failure of the run.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_unlock(machine: *mut ns_machine) {
    // SAFETY: the caller's promise.
    unsafe { of(machine) }.lock(false);
}

/// The operator attaches a volume in `slot`, as the EC2 API does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_operator_attach(machine: *mut ns_machine, slot: u8) {
    // SAFETY: the caller's promise.
    let machine = unsafe { of(machine) };
    if let Some(slot) = Slot::new(slot) {
        machine.operator(Operator::Attach(slot));
    }
}

/// The operator asks for the volume in `slot` back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_operator_detach(machine: *mut ns_machine, slot: u8) {
    // SAFETY: the caller's promise.
    let machine = unsafe { of(machine) };
    if let Some(slot) = Slot::new(slot) {
        machine.operator(Operator::Detach(slot));
    }
}

/// Says what must be true here: the run fails with `what` if `holds` is 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ns_expect(machine: *mut ns_machine, holds: u32, what: *const c_char) {
    // SAFETY: the caller's promise, for both.
    let (machine, what) = unsafe { (of(machine), text(what)) };
    machine.expect(holds != 0, what.unwrap_or("an expectation without words"));
}

/// What came of a call.
struct Outcome {
    schedules: u64,
    finished: bool,
    failures: Vec<String>,
    schedule: Option<String>,
}

/// # Safety
/// As the header says of `options`, `driver` and `report`.
unsafe fn with_experiment(
    options: *const ns_options,
    driver: *const ns_driver,
    report: *mut ns_report,
    body: impl FnOnce(&Experiment<Function>) -> Outcome,
) -> ns_status {
    // SAFETY: the caller's promise, for all three.
    let (options, driver) = unsafe { (options.as_ref(), driver.as_ref()) };
    if report.is_null() {
        return ns_status::Invalid;
    }
    // SAFETY: the caller's promise.
    let experiment = unsafe { experiment(options, driver) };
    let (status, outcome) = match experiment {
        Ok(experiment) => {
            let outcome = body(&experiment);
            let good = outcome.failures.is_empty();
            (
                if good {
                    ns_status::Ok
                } else {
                    ns_status::Failed
                },
                outcome,
            )
        }
        Err(why) => {
            let outcome = Outcome {
                schedules: 0,
                finished: false,
                failures: vec![why],
                schedule: None,
            };
            (ns_status::Invalid, outcome)
        }
    };
    let written = ns_report {
        schedules: outcome.schedules,
        finished: outcome.finished.into(),
        message: publish(outcome.failures.into_iter().next()),
        schedule: publish(outcome.schedule),
    };
    // SAFETY: not null, and the caller's promise; what it held before, if anything, is the caller's
    // to free.
    unsafe { report.write(written) };
    status
}

/// # Safety
/// The texts are null or end in a NUL.
unsafe fn experiment(
    options: Option<&ns_options>,
    driver: Option<&ns_driver>,
) -> Result<Experiment<Function>, String> {
    let options = options.ok_or("the options are null")?;
    let driver = driver
        .filter(|driver| driver.run.is_some())
        .ok_or("the driver is null")?;
    // SAFETY: the caller's promise.
    let (firmware, settings) = unsafe { (text(options.firmware), text(options.settings)) };
    let set: Vec<String> = settings
        .unwrap_or_default()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    let occupied = SlotSet(options.occupied);
    let blueprint = Blueprint::new(firmware.unwrap_or("graviton3"), &set, occupied)?;
    Ok(Experiment {
        blueprint,
        subject: Function(*driver),
    })
}

/// A scheduler that takes the lines of a schedule, in their order.
fn following(lines: Vec<String>) -> impl FnMut(&[String]) -> usize {
    let mut lines = lines.into_iter().peekable();
    move |choices| {
        let wanted = lines
            .peek()
            .and_then(|line| choices.iter().position(|choice| choice == line));
        if wanted.is_some() {
            lines.next();
        }
        wanted.unwrap_or(0)
    }
}

/// # Safety
/// `machine` is the pointer that the harness gave to the running driver.
unsafe fn of<'a>(machine: *mut ns_machine) -> &'a mut Machine {
    assert!(!machine.is_null(), "nitro_sim: the machine is null");
    // SAFETY: the caller's promise; `ns_machine` is a `Machine` under another name.
    unsafe { &mut *machine.cast::<Machine>() }
}

/// # Safety
/// `text` is null, or ends in a NUL and is not changed during `'a`.
unsafe fn text<'a>(text: *const c_char) -> Option<&'a str> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the caller's promise.
    unsafe { CStr::from_ptr(text) }.to_str().ok()
}

fn publish(text: Option<String>) -> *mut c_char {
    text.and_then(|text| CString::new(text).ok())
        .map_or(ptr::null_mut(), CString::into_raw)
}

fn place(slot: u8, offset: u16, width: u8) -> Option<(Slot, Access)> {
    Some((
        Slot::new(slot)?,
        Access::new(offset, Width::from_bytes(width)?)?,
    ))
}
