//! Tokens as people hand them around: pasted, damaged, or in the file that `prove --record` and
//! `hunt --record` write.

use crate::explore::token;
use crate::prove::Counterexample;
use crate::prove::token::ReplayError;
use crate::setup::Setup;
use crate::verdict::Property;

use super::Failure;

const PREFIX: &str = "nitro1:";
/// How a file of tokens begins; its other lines with `#` are for people, too.
const TITLE: &str = "# nitro-sim: schedules";

/// Whether a word is a token, or meant to be one: `replay` says what is wrong with it.
pub(super) fn is_token(word: &str) -> bool {
    word.trim().starts_with(PREFIX)
}

/// Whether a word that names nothing looks like a token whose beginning is damaged.
pub(super) fn is_like_token(word: &str) -> bool {
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let mut parts = word.trim().split(':');
    let begins_like_one = || word.trim().to_lowercase().starts_with("nitro1");
    parts.any(is_hash) || begins_like_one()
}

/// What to do about a word that [`is_like_token`].
pub(super) fn damaged_beginning(word: &str) -> Failure {
    damaged(
        word,
        &format!("it looks like a token but does not begin with `{PREFIX}`"),
    )
}

/// What to do about a token that cannot be replayed.
pub(super) fn refusal(word: &str, error: &ReplayError) -> Failure {
    match error {
        ReplayError::Token(token::Error::OtherModel { token, model })
            if token.eq_ignore_ascii_case(model) =>
        {
            damaged(word, "the model is in capital letters")
        }
        ReplayError::Token(token::Error::OtherModel { token, model }) => Failure(format!(
            "{}: the token is of model {token}, but what it describes is model {model} here; it was \
             damaged, or made by another version of nitro-sim or with other profiles or tables: \
             copy it again, or let `prove` or `hunt` make a new one",
            abridged(word)
        )),
        ReplayError::Token(_) | ReplayError::Context(_) => damaged(word, &error.to_string()),
        _ => Failure(format!("{}: {error}", abridged(word))),
    }
}

fn damaged(word: &str, what: &str) -> Failure {
    Failure(format!(
        "{}: {what}; the token is damaged: copy the whole word again as `prove` or `hunt` printed \
         it, without line breaks, and with its capital and small letters",
        abridged(word)
    ))
}

/// As much of a word as shows which one it is.
fn abridged(word: &str) -> String {
    const SHOWN: usize = 32;
    match word.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", word.get(..end).unwrap_or_default()),
        None => word.to_owned(),
    }
}

/// A file of the counterexamples' tokens, which [`in_file`] reads.
pub(super) fn file<'a>(
    setup: &Setup,
    found: impl Iterator<Item = (Property, &'a Counterexample)>,
) -> String {
    let header = &setup.header;
    let mut text = format!(
        "{TITLE} of {} on {}, {}; `nitro-sim replay` takes this file\n",
        header.scenario, header.firmware, header.os
    );
    for (property, found) in found {
        text += &format!("# {property}\n{}\n", found.token);
    }
    text
}

/// The tokens of a file, if it is one of tokens.
pub(super) fn in_file(text: &str) -> Option<Vec<String>> {
    if !text.starts_with(TITLE) && !is_token(text) {
        return None;
    }
    let lines = text.lines().map(str::trim);
    let tokens = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    Some(tokens.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_tokens_are_told_from_names() {
        for token in ["nitro1:0123456789abcdef:AAAA", " nitro1:", "nitro1:x"] {
            assert!(is_token(token), "{token}");
        }
        for damaged in [
            "nitro2:0123456789abcdef:AAAA",
            "0123456789abcdef:AAAA",
            ":0123456789ABCDEF:AAAA",
            "NITRO1:0123:AAAA",
            "nitro1",
        ] {
            assert!(!is_token(damaged) && is_like_token(damaged), "{damaged}");
        }
        for name in ["nitro-x86", "ghost", "a:b", "./0123456789abcdef.trace", ""] {
            assert!(!is_like_token(name), "{name}");
        }
    }

    #[test]
    fn a_file_of_tokens_is_told_from_a_trace() {
        let title = format!("{TITLE} of eject\n");
        assert_eq!(in_file(&title), Some(Vec::new()));
        let two = format!("{title}# no-ghost\nnitro1:a\n\n nitro1:b\n");
        let tokens = ["nitro1:a", "nitro1:b"].map(str::to_owned);
        assert_eq!(in_file(&two), Some(tokens.to_vec()));
        assert_eq!(in_file("nitro1:a\r\nnitro1:b\n"), Some(tokens.to_vec()));
        assert_eq!(in_file("{\"format\":2}\n"), None);
        assert_eq!(in_file(""), None);
    }
}
