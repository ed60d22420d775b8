//! Tokens as people hand them around: pasted, damaged, or in the file that `prove --record` and
//! `hunt --record` write.

use crate::explore::token;
use crate::prove::Counterexample;
use crate::prove::token::ReplayError;
use crate::report::style::counted;
use crate::setup::Setup;
use crate::verdict::Property;

use super::Failure;

const PREFIX: &str = "nitro1:";
/// How a file of tokens begins; its other lines with `#` are for people, too.
const TITLE: &str = "# nitro-sim: schedules";
/// How its last line begins, which tells a whole file from one that was cut.
const END: &str = "# end:";

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

/// A file of the counterexamples' tokens, which [`in_file`] reads, and whether the search for them
/// was finished.
pub(super) fn file<'a>(
    setup: &Setup,
    found: impl Iterator<Item = (Property, &'a Counterexample)>,
    finished: bool,
) -> String {
    let header = &setup.header;
    let mut text = format!(
        "{TITLE} of {} on {}, {}; `nitro-sim replay` takes this file\n",
        header.scenario, header.firmware, header.os
    );
    let mut count = 0;
    for (property, found) in found {
        text += &format!("# {property}\n{}\n", found.token);
        count += 1;
    }
    text + &end(count, finished) + "\n"
}

fn end(count: u64, finished: bool) -> String {
    let finished = if finished { "finished" } else { "not finished" };
    format!("{END} {}, search {finished}", counted(count, "token"))
}

/// The tokens of the file `name`, if it is one of tokens; why there are none to replay, if so.
pub(super) fn in_file(name: &str, text: &str) -> Result<Option<Vec<String>>, Failure> {
    let titled = text.starts_with(TITLE);
    let cut_title = text.starts_with('#') && TITLE.starts_with(text);
    if !titled && !cut_title && !is_token(text) {
        return Ok(None);
    }
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let tokens = lines().filter(|line| !line.starts_with('#'));
    let tokens: Vec<String> = tokens.map(str::to_owned).collect();
    // Words that somebody put into a file have neither title nor end.
    if !titled && !cut_title {
        return Ok(Some(tokens));
    }
    let count = tokens.len() as u64;
    let last = lines().next_back();
    let is_end = |finished| last == Some(end(count, finished).as_str());
    let (finished, unfinished) = (is_end(true), is_end(false));
    let what = if !finished && !unfinished {
        let holds = counted(count, "token");
        format!(
            "it is cut or changed: its last line is not the `{END}` that goes with its {holds}; \
             record it again, or give the tokens themselves"
        )
    } else if count > 0 {
        return Ok(Some(tokens));
    } else if finished {
        "no schedule to replay: nothing was broken when this file was recorded".to_owned()
    } else {
        "no schedule to replay: nothing was broken until then, but the search was not finished; \
         let it run to its end"
            .to_owned()
    };
    Err(Failure(format!("{name}: {what}")))
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
        let two = format!(
            "{TITLE} of eject\n# no-ghost\nnitro1:a\n\n nitro1:b\n{}\r\n",
            end(2, false)
        );
        let tokens = ["nitro1:a", "nitro1:b"].map(str::to_owned);
        for text in [&two, "nitro1:a\r\nnitro1:b\n"] {
            let found = in_file("f", text).expect("tokens");
            assert_eq!(found, Some(tokens.to_vec()));
        }
        for text in ["{\"format\":2}\n", "", "# a comment\n"] {
            assert_eq!(in_file("f", text).expect("no tokens"), None);
        }
    }

    #[test]
    fn an_empty_file_of_tokens_says_why_it_is_empty() {
        let title = format!("{TITLE} of eject\n");
        let why = |text: &str| in_file("f", text).expect_err("a reason").0;
        let finished = format!("{title}{}\n", end(0, true));
        assert!(why(&finished).contains("nothing was broken when"));
        let unfinished = format!("{title}{}\n", end(0, false));
        assert!(why(&unfinished).contains("the search was not finished"));
        let one = format!("{title}# no-ghost\nnitro1:a\n{}\n", end(1, true));
        for whole in [&finished, &unfinished, &one] {
            // Without its last line break a file is whole.
            for length in 1..whole.len() - 1 {
                let cut = whole.get(..length).expect("ASCII");
                assert!(why(cut).contains("cut or changed"), "{cut}");
            }
        }
        assert!(why(&one.replace("nitro1:a\n", "")).contains("0 tokens"));
    }
}
