//! The bare-metal payload in a running QEMU: its console, and the operator's side by QMP.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::freestanding::{BARE_METAL, Build};
use tests::qtest::{Qemu, Width};
use tests::tool;

/// How long the payload may take for anything it is waited for. Only one that hangs takes so long:
/// what it does takes milliseconds, and more on a machine that has other work.
const PATIENCE: Duration = Duration::from_secs(180);

pub(crate) struct Payload {
    qemu: Qemu,
    console: PathBuf,
    _directory: TempDir,
}

impl Payload {
    /// Builds the payload and boots it, with these settings in the machine's firmware configuration
    /// and these further arguments to QEMU. `None`: something is not installed, which was said.
    pub(crate) fn boot(test: &str, settings: &[(&str, &str)], arguments: &[&str]) -> Option<Self> {
        if !tool::available(test, "qemu-system-aarch64", "qemu-system-arm") {
            return None;
        }
        let build = Build {
            test,
            package: "examples/baremetal-virt",
            target: BARE_METAL,
            features: "",
            artefact: "baremetal-virt",
        };
        let kernel = build.run()?;
        let directory = tempfile::tempdir().expect("a temporary directory");
        let console = directory.path().join("console");
        let serial = format!("file:{}", console.display());
        let settings = settings
            .iter()
            .map(|(name, value)| format!("name=opt/nitro/{name},string={value}"));
        let settings: Vec<String> = settings.collect();
        // Without firmware: with it, `virt` has no PL061. A guest that powers off leaves QEMU there
        // to be asked.
        let mut all = vec!["-M", "virt,gic-version=2", "-cpu", "cortex-a57", "-m", "64"];
        all.extend(["-action", "shutdown=pause", "-serial", &serial]);
        all.extend(["-kernel", kernel.to_str().expect("a path in UTF-8")]);
        all.extend(settings.iter().flat_map(|setting| ["-fw_cfg", setting]));
        all.extend(arguments);
        let qemu = Qemu::start("qemu-system-aarch64", &all).expect("QEMU starts");
        Some(Self {
            qemu,
            console,
            _directory: directory,
        })
    }

    /// What the payload has printed so far.
    pub(crate) fn console(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.console).unwrap_or_default()).into_owned()
    }

    /// Waits until `done` says so.
    ///
    /// # Panics
    /// When it takes too long, or the payload panics.
    pub(crate) fn wait_until(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            let console = self.console();
            assert!(!console.contains("panic:"), "{console}");
            assert!(start.elapsed() < PATIENCE, "no {what} after:\n{console}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until the payload has printed `line` as a line of its own `times` times.
    pub(crate) fn wait_for(&mut self, line: &str, times: usize) {
        self.wait_until(&format!("{line:?} ({times} times)"), |payload| {
            let console = payload.console();
            console.lines().filter(|printed| *printed == line).count() >= times
        });
    }

    /// Sends a QMP command, which must succeed.
    pub(crate) fn command(&mut self, command: &str, arguments: Value) -> Value {
        self.qemu.qmp(command, arguments).expect("QEMU answers")
    }

    /// Whether the guest turned the machine off.
    pub(crate) fn is_off(&mut self) -> bool {
        self.command("query-status", json!({}))["status"] == "shutdown"
    }

    /// A register of one byte, read from outside.
    pub(crate) fn register(&mut self, address: u64) -> u8 {
        let value = self.qemu.read(Width::Byte, address);
        value.expect("QEMU answers") as u8
    }

    /// QMP events since the last call.
    pub(crate) fn events(&mut self) -> Vec<Value> {
        self.qemu.take_events().expect("QEMU answers")
    }
}
