//! QEMU driven from outside: its qtest socket for registers and interrupt lines, its QMP socket for the
//! operator's side. No guest code runs.
//!
//! Debian's QEMU has no qtest accelerator, so a machine is started with TCG and processors that never run:
//! [`Qemu::arm`] powers them off (virtual time passes), [`Qemu::x86`] stops the machine (it does not, so
//! QEMU's own time-outs never expire there).
//!
//! Protocol: QEMU `docs/devel/testing/qtest.rst` and `system/qtest.c`; QMP `docs/interop/qmp-spec.rst`.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long QEMU may take to start, or to answer. Only one that hangs takes so long.
const PATIENCE: Duration = Duration::from_secs(120);

/// The width of one access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// 8 bits.
    Byte,
    /// 16 bits.
    Word,
    /// 32 bits.
    Long,
    /// 64 bits; memory only.
    Quad,
}

impl Width {
    const fn suffix(self) -> char {
        match self {
            Self::Byte => 'b',
            Self::Word => 'w',
            Self::Long => 'l',
            Self::Quad => 'q',
        }
    }
}

/// A change of an intercepted interrupt line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineChange {
    /// The line's number at the intercepted device.
    pub line: u32,
    /// Its new level.
    pub raised: bool,
}

/// The answer to one command of a [`Qemu::batch`].
#[derive(Debug, Clone)]
pub struct Answer {
    /// The words after `OK`.
    pub words: Vec<String>,
    /// The line changes that arrived since the answer before.
    pub lines: Vec<LineChange>,
}

impl Answer {
    /// The value that a read answered.
    ///
    /// # Errors
    /// The answer has no number.
    pub fn number(&self) -> io::Result<u64> {
        let word = self.words.first().map_or("", String::as_str);
        u64::from_str_radix(word.trim_start_matches("0x"), 16)
            .map_err(|error| io::Error::other(format!("qtest: {word:?} for a number: {error}")))
    }
}

/// One running QEMU. Killed when dropped.
#[derive(Debug)]
pub struct Qemu {
    child: Child,
    qtest: BufReader<UnixStream>,
    qmp: BufReader<UnixStream>,
    lines: Vec<LineChange>,
    events: Vec<Value>,
    /// Holds the two sockets.
    _directory: tempfile::TempDir,
}

impl Qemu {
    /// Starts `qemu-system-aarch64` with its processors powered off.
    ///
    /// # Errors
    /// QEMU could not be started, refused its arguments or did not connect.
    pub fn arm(arguments: &[&str]) -> io::Result<Self> {
        let off = ["-global", "arm-cpu.start-powered-off=on"];
        Self::start("qemu-system-aarch64", &[&off, arguments].concat())
    }

    /// Starts `qemu-system-x86_64`, stopped.
    ///
    /// # Errors
    /// As [`Qemu::arm`].
    pub fn x86(arguments: &[&str]) -> io::Result<Self> {
        Self::start("qemu-system-x86_64", &[&["-S"], arguments].concat())
    }

    /// Starts `program` without display, default devices or guest.
    ///
    /// # Errors
    /// QEMU could not be started, refused its arguments or did not connect.
    pub fn start(program: &str, arguments: &[&str]) -> io::Result<Self> {
        let directory = tempfile::tempdir()?;
        let (qtest, qmp) = (directory.path().join("qtest"), directory.path().join("qmp"));
        let (qtest_door, qmp_door) = (UnixListener::bind(&qtest)?, UnixListener::bind(&qmp)?);
        let mut child = Command::new(program)
            .args([
                "-display",
                "none",
                "-nodefaults",
                "-audiodev",
                "none,id=none",
                "-accel",
                "tcg",
            ])
            .args(["-qtest-log", "none", "-qtest"])
            .arg(format!("unix:{}", qtest.display()))
            .arg("-qmp")
            .arg(format!("unix:{}", qmp.display()))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()?;
        let connected = accept(&qtest_door, &mut child)
            .and_then(|qtest| Ok((qtest, accept(&qmp_door, &mut child)?)));
        let (qtest, qmp) = match connected {
            Ok(both) => both,
            Err(error) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(error);
            }
        };
        let mut qemu = Self {
            child,
            qtest: BufReader::new(qtest),
            qmp: BufReader::new(qmp),
            lines: Vec::new(),
            events: Vec::new(),
            _directory: directory,
        };
        qemu.receive()?;
        qemu.qmp("qmp_capabilities", json!({}))?;
        Ok(qemu)
    }

    /// Sends one qtest command and returns the words of its answer after `OK`.
    ///
    /// # Errors
    /// The connection broke, or QEMU answered other than `OK`.
    pub fn command(&mut self, command: &str) -> io::Result<Vec<String>> {
        writeln!(self.qtest.get_mut(), "{command}")?;
        self.answer(command)
    }

    /// Sends many qtest commands at once and returns each one's answer, with the line changes that
    /// it caused; [`Qemu::take_lines`] does not give these again. Some ten times faster than
    /// [`Qemu::command`], whose every answer is waited for.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn batch(&mut self, commands: &[String]) -> io::Result<Vec<Answer>> {
        let mut answers = Vec::with_capacity(commands.len());
        // Few enough that QEMU's answers fit into the socket while we are still writing.
        for some in commands.chunks(256) {
            let mut text = some.join("\n");
            text.push('\n');
            self.qtest.get_mut().write_all(text.as_bytes())?;
            for command in some {
                let earlier = self.lines.len();
                let words = self.answer(command)?;
                answers.push(Answer {
                    words,
                    lines: self.lines.split_off(earlier),
                });
            }
        }
        Ok(answers)
    }

    /// Reads the answer to `command`; the line changes that arrive before it are kept.
    fn answer(&mut self, command: &str) -> io::Result<Vec<String>> {
        loop {
            let line = read_line(&mut self.qtest)?;
            let mut words = line.split_whitespace();
            match (words.next(), words.next(), words.next()) {
                (Some("IRQ"), Some(change), Some(number)) => {
                    let line = number.parse().map_err(io::Error::other)?;
                    self.lines.push(LineChange {
                        line,
                        raised: change == "raise",
                    });
                }
                (Some("OK"), ..) => {
                    return Ok(line.split_whitespace().skip(1).map(str::to_owned).collect());
                }
                _ => {
                    return Err(io::Error::other(format!(
                        "qtest: {command}: {}",
                        line.trim()
                    )));
                }
            }
        }
    }

    fn number(&mut self, command: &str) -> io::Result<u64> {
        let words = self.command(command)?;
        Answer {
            words,
            lines: Vec::new(),
        }
        .number()
    }

    /// Reads guest memory.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn read(&mut self, width: Width, address: u64) -> io::Result<u64> {
        self.number(&format!("read{} {address:#x}", width.suffix()))
    }

    /// Writes guest memory.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn write(&mut self, width: Width, address: u64, value: u64) -> io::Result<()> {
        self.command(&format!("write{} {address:#x} {value:#x}", width.suffix()))
            .map(drop)
    }

    /// Reads an I/O port, x86 only.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn port_in(&mut self, width: Width, port: u16) -> io::Result<u64> {
        self.number(&format!("in{} {port:#x}", width.suffix()))
    }

    /// Writes an I/O port, x86 only.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn port_out(&mut self, width: Width, port: u16, value: u64) -> io::Result<()> {
        self.command(&format!("out{} {port:#x} {value:#x}", width.suffix()))
            .map(drop)
    }

    /// Reports the input lines of the device at this QOM path from now on. One device in a QEMU's life.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn intercept_in(&mut self, path: &str) -> io::Result<()> {
        self.command(&format!("irq_intercept_in {path}")).map(drop)
    }

    /// Reports the output lines of the device at this QOM path from now on. One device in a QEMU's life.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn intercept_out(&mut self, path: &str) -> io::Result<()> {
        self.command(&format!("irq_intercept_out {path}")).map(drop)
    }

    /// Drives an input line of the device at this QOM path.
    ///
    /// # Errors
    /// As [`Qemu::command`].
    pub fn set_irq_in(&mut self, path: &str, name: &str, line: u32, high: bool) -> io::Result<()> {
        self.command(&format!(
            "set_irq_in {path} {name} {line} {}",
            u8::from(high)
        ))
        .map(drop)
    }

    /// The line changes since the last call, in order.
    pub fn take_lines(&mut self) -> Vec<LineChange> {
        std::mem::take(&mut self.lines)
    }

    /// Executes a QMP command: its `return` value.
    ///
    /// # Errors
    /// The connection broke, or QEMU answered with an error, whose text is the error's.
    pub fn qmp(&mut self, execute: &str, arguments: Value) -> io::Result<Value> {
        let message = json!({ "execute": execute, "arguments": arguments });
        writeln!(self.qmp.get_mut(), "{message}")?;
        loop {
            let mut answer = self.receive()?;
            if answer.get("event").is_some() {
                self.events.push(answer);
            } else if let Some(error) = answer.get("error") {
                return Err(io::Error::other(format!("QMP: {execute}: {error}")));
            } else {
                return Ok(answer["return"].take());
            }
        }
    }

    /// The QMP events that came before the answer to a harmless command sent now.
    ///
    /// # Errors
    /// As [`Qemu::qmp`].
    pub fn take_events(&mut self) -> io::Result<Vec<Value>> {
        self.qmp("query-status", json!({}))?;
        Ok(std::mem::take(&mut self.events))
    }

    /// QOM paths of the devices of this type, such as `pl061`.
    ///
    /// # Errors
    /// As [`Qemu::qmp`].
    pub fn find(&mut self, kind: &str) -> io::Result<Vec<String>> {
        let wanted = format!("child<{kind}>");
        let mut found = Vec::new();
        for place in ["", "/unattached", "/peripheral", "/peripheral-anon"] {
            let path = format!("/machine{place}");
            let listed = self.qmp("qom-list", json!({ "path": path }))?;
            for entry in listed.as_array().into_iter().flatten() {
                if entry["type"] == wanted.as_str() {
                    found.push(format!(
                        "{path}/{}",
                        entry["name"].as_str().unwrap_or_default()
                    ));
                }
            }
        }
        Ok(found)
    }

    fn receive(&mut self) -> io::Result<Value> {
        let line = read_line(&mut self.qmp)?;
        serde_json::from_str(&line).map_err(io::Error::other)
    }
}

impl Drop for Qemu {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_line(stream: &mut BufReader<UnixStream>) -> io::Result<String> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "QEMU closed the connection",
        ));
    }
    Ok(line)
}

/// Waits for QEMU to connect, but not for one that has already ended.
fn accept(door: &UnixListener, child: &mut Child) -> io::Result<UnixStream> {
    door.set_nonblocking(true)?;
    let until = Instant::now() + PATIENCE;
    loop {
        match door.accept() {
            Ok((stream, _)) => {
                stream.set_nonblocking(false)?;
                stream.set_read_timeout(Some(PATIENCE))?;
                return Ok(stream);
            }
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => return Err(error),
            Err(_) => {}
        }
        if let Some(status) = child.try_wait()? {
            return Err(io::Error::other(format!("QEMU did not start: {status}")));
        }
        if Instant::now() > until {
            return Err(io::Error::new(
                io::ErrorKind::TimedOut,
                "QEMU did not connect",
            ));
        }
        thread::sleep(Duration::from_millis(2));
    }
}
