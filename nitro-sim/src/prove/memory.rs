//! Sizes of memory: as an option gives them, as the system has them.

use std::path::{Path, PathBuf};

/// Why a size was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`--max-memory {0}`: not a size from 1 byte to 16777215T; write bytes, or a whole number with K, M, G or T (powers \
     of 1024), such as 2G"
)]
pub struct ParseError(pub String);

/// Reads a size such as `512M`, `2GiB` or `1000000`; units are powers of 1024.
///
/// # Errors
/// [`ParseError`]
pub fn parse_size(text: &str) -> Result<u64, ParseError> {
    let wrong = || ParseError(text.to_owned());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let shift = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        "t" | "tb" | "tib" => 40,
        _ => return Err(wrong()),
    };
    let number: u64 = number.parse().map_err(|_| wrong())?;
    number
        .checked_mul(1 << shift)
        .filter(|bytes| *bytes > 0)
        .ok_or_else(wrong)
}

/// Three quarters of what the system has to give now, and of what the process's control group
/// leaves; 2 GiB where neither says.
pub fn affordable() -> u64 {
    let groups = std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    let room = group_room(Path::new("/sys/fs/cgroup"), &groups);
    let available = field("/proc/meminfo", "MemAvailable:");
    let least = available.into_iter().chain(room).min();
    least.map_or(2 << 30, |bytes| bytes / 4 * 3)
}

/// What the limits of a process's control group and of those around it leave (Linux; where there is
/// no limit, the file says `max`, or has a number beyond any memory). `groups` is the process's
/// `/proc/self/cgroup`: the line of cgroup v2 is `0::PATH`, that of v1 `N:memory:PATH`, with other
/// controllers beside `memory` perhaps.
fn group_room(root: &Path, groups: &str) -> Option<u64> {
    let of_line = |line: &str| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, path) = (fields.next()?, fields.next()?.strip_prefix('/')?);
        if controllers.is_empty() {
            hierarchy_room(root, path, "memory.max", "memory.current")
        } else if controllers.split(',').any(|name| name == "memory") {
            let (limit, usage) = ("memory.limit_in_bytes", "memory.usage_in_bytes");
            hierarchy_room(&root.join("memory"), path, limit, usage)
        } else {
            None
        }
    };
    groups.lines().filter_map(of_line).min()
}

/// The least that a group at `path` below `root`, or one around it, has left.
fn hierarchy_room(root: &Path, path: &str, limit: &str, usage: &str) -> Option<u64> {
    let bytes = |path: PathBuf| -> Option<u64> {
        let text = std::fs::read_to_string(path).ok()?;
        text.trim().parse().ok()
    };
    let group = root.join(path);
    let around = group.ancestors().take_while(|path| path.starts_with(root));
    let room = around.filter_map(|path| {
        let used = bytes(path.join(usage)).unwrap_or(0);
        Some(bytes(path.join(limit))?.saturating_sub(used))
    });
    room.min()
}

/// The most memory that this process ever had, in bytes; 0 where the system does not say.
pub fn peak_rss() -> u64 {
    field("/proc/self/status", "VmHWM:").unwrap_or(0)
}

/// A field of a Linux status file, which counts in kB.
fn field(path: &str, name: &str) -> Option<u64> {
    let text = std::fs::read_to_string(path).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    kilobytes.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tightest_group_limits() {
        let root = tempfile::tempdir().expect("a directory");
        let own = root.path().join("job/step");
        std::fs::create_dir_all(&own).expect("made");
        let groups = "4:memory:/other\n0::/job/step\n";
        let room = || group_room(root.path(), groups);
        let write = |file: &str, text: &str| {
            std::fs::write(root.path().join(file), text).expect("written");
        };
        assert_eq!(room(), None);
        write("job/step/memory.max", "max\n");
        assert_eq!(room(), None);
        write("job/memory.max", "5000\n");
        assert_eq!(room(), Some(5000));
        write("job/memory.current", "1200\n");
        assert_eq!(room(), Some(3800));
        write("job/step/memory.max", "2000\n");
        assert_eq!(room(), Some(2000));
        write("job/step/memory.current", "2001\n");
        assert_eq!(room(), Some(0));
        assert_eq!(group_room(root.path(), "4:cpu,pids:/job\n"), None);
        let v1 = "3:cpuset,memory:/job/step\n0::/\n";
        assert_eq!(group_room(root.path(), v1), None);
        std::fs::create_dir_all(root.path().join("memory/job")).expect("made");
        write("memory/memory.limit_in_bytes", "9223372036854771712\n");
        write("memory/job/memory.limit_in_bytes", "700\n");
        write("memory/job/memory.usage_in_bytes", "200\n");
        assert_eq!(group_room(root.path(), v1), Some(500));
        assert_eq!(group_room(&root.path().join("job"), "0::/\n"), Some(3800));
    }

    #[test]
    fn sizes_are_read_as_people_write_them() {
        assert_eq!(parse_size("2G"), Ok(2 << 30));
        assert_eq!(parse_size("512MiB"), Ok(512 << 20));
        assert_eq!(parse_size("100"), Ok(100));
        for wrong in ["", "G", "-1", "1.5G", "2X", "0", "99999999999T"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }
}
