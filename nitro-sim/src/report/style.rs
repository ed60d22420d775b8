//! Colour, if it is wanted, and lines that fit a terminal.

/// How much of a terminal a text uses.
pub const COLUMNS: usize = 80;

/// Whether to write ANSI colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Write them.
    pub colour: bool,
}

impl Style {
    /// Something that is as it should be.
    pub fn good(self, text: &str) -> String {
        self.paint("32", text)
    }

    /// Something that broke.
    pub fn bad(self, text: &str) -> String {
        self.paint("1;31", text)
    }

    /// A title.
    pub fn strong(self, text: &str) -> String {
        self.paint("1", text)
    }

    /// What a reader may skip.
    pub fn faint(self, text: &str) -> String {
        self.paint("2", text)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.colour {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// A number of things, such as `1 slot` and `2 slots`.
pub fn counted(number: u64, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Breaks `text` into lines of at most `width` characters, between words where possible.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(core::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
    }
    lines.push(line);
    lines
}

/// Breaks `text` into lines beside `margin`, of which `width` characters show: it begins the first,
/// spaces begin the others. Each line's text is painted by itself.
pub fn hanging(
    (margin, width): (&str, usize),
    text: &str,
    paint: impl Fn(&str) -> String,
) -> String {
    let lines = wrap(text, COLUMNS.saturating_sub(width));
    let painted: Vec<String> = lines.iter().map(|line| paint(line)).collect();
    let between = format!("\n{}", " ".repeat(width));
    format!("{margin}{}\n", painted.join(&between))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_is_singular() {
        assert_eq!(counted(1, "slot"), "1 slot");
        assert_eq!(counted(0, "slot"), "0 slots");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("unbreakable", 4), ["unbreakable"]);
        assert_eq!(wrap("", 4), [""]);
    }

    #[test]
    fn what_hangs_beside_a_margin_is_in_line() {
        let long = format!("{} {}", "a".repeat(70), "b".repeat(70));
        let text = hanging(("\x1b[2m  x\x1b[0m ", 4), &long, |line| format!("<{line}>"));
        let lines = [
            format!("\x1b[2m  x\x1b[0m <{}>", "a".repeat(70)),
            format!("    <{}>", "b".repeat(70)),
        ];
        assert!(text.lines().eq(lines), "{text}");
    }
}
