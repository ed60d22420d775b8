//! A schedule as one word that can be pasted: `nitro1:<model>:<choices>`.
//!
//! `<model>` is the beginning of the model's hash, 16 hexadecimal digits, so that a token is not
//! replayed against another model. `<choices>` is base64url without padding (RFC 4648 §5) of LEB128
//! numbers: the length of a context, the context's bytes (whatever is needed to build the model
//! again), how many steps there are, and for each which of the enabled steps was taken.

use super::{Model, model_hash};

const FORMAT: &str = "nitro1";
const DIGITS: usize = 16;
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why a token is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is not a token at all, or was damaged on the way.
    #[error("not a token of the form {FORMAT}:<{DIGITS} hex digits>:<base64url>: {0}")]
    Malformed(&'static str),
    /// It was made from another model, or from the same model with other parameters.
    #[error(
        "the token is of model {token}, this model is {model}: give the same scenario and options"
    )]
    OtherModel {
        /// What the token says.
        token: String,
        /// What was given.
        model: String,
    },
    /// It names a step that is not enabled.
    #[error("step {step} of the token chooses number {choice} of {enabled} enabled steps")]
    NoSuchChoice {
        /// Which step, from 1.
        step: usize,
        /// Which choice, from 0.
        choice: u64,
        /// How many there are.
        enabled: usize,
    },
}

/// The token of `steps`, or `None` if `model` cannot take them.
pub fn encode<M: Model>(model: &M, context: &[u8], steps: &[M::Step]) -> Option<String> {
    let mut bytes = Vec::new();
    put(context.len() as u64, &mut bytes);
    bytes.extend_from_slice(context);
    put(steps.len() as u64, &mut bytes);
    let mut state = model.initial();
    let mut enabled = Vec::new();
    for step in steps {
        enabled.clear();
        model.steps(&state, &mut enabled);
        put(enabled.iter().position(|s| s == step)? as u64, &mut bytes);
        state = model.next(&state, step);
    }
    let hash = model_hash(model);
    Some(format!("{FORMAT}:{}:{}", &hash[..DIGITS], base64(&bytes)))
}

/// The steps that `token` stands for.
pub fn decode<M: Model>(model: &M, token: &str) -> Result<Vec<M::Step>, Error> {
    let (hash, choices) = split(token)?;
    let own = &model_hash(model)[..DIGITS];
    if hash != own {
        return Err(Error::OtherModel {
            token: hash.to_owned(),
            model: own.to_owned(),
        });
    }
    let bytes = unbase64(choices).ok_or(NOT_BASE64)?;
    let (_, mut rest) = parts(&bytes)?;
    let mut steps: Vec<M::Step> = Vec::new();
    let mut state = model.initial();
    let mut enabled = Vec::new();
    let count = take(&mut rest).ok_or(BREAKS_OFF)?;
    for _ in 0..count {
        let choice = take(&mut rest).ok_or(BREAKS_OFF)?;
        enabled.clear();
        model.steps(&state, &mut enabled);
        let step = usize::try_from(choice)
            .ok()
            .and_then(|choice| enabled.get(choice))
            .cloned();
        let step = step.ok_or(Error::NoSuchChoice {
            step: steps.len() + 1,
            choice,
            enabled: enabled.len(),
        })?;
        state = model.next(&state, &step);
        steps.push(step);
    }
    if !rest.is_empty() {
        return Err(Error::Malformed("something follows the choices"));
    }
    Ok(steps)
}

/// The context that `token` carries: what its model was built from.
pub fn context(token: &str) -> Result<Vec<u8>, Error> {
    let (_, choices) = split(token)?;
    let bytes = unbase64(choices).ok_or(NOT_BASE64)?;
    Ok(parts(&bytes)?.0.to_vec())
}

const BREAKS_OFF: Error = Error::Malformed("the choices break off");
const NOT_BASE64: Error = Error::Malformed("the choices are not base64url");

/// Context and choices.
fn parts(mut bytes: &[u8]) -> Result<(&[u8], &[u8]), Error> {
    let broken = Error::Malformed("its context breaks off");
    let length = take(&mut bytes).and_then(|length| usize::try_from(length).ok());
    length
        .and_then(|length| bytes.split_at_checked(length))
        .ok_or(broken)
}

/// Whether a word looks like a token, of whatever model.
pub fn is_token(word: &str) -> bool {
    split(word).is_ok()
}

fn split(token: &str) -> Result<(&str, &str), Error> {
    let mut parts = token.trim().split(':');
    let (Some(FORMAT), Some(hash), Some(choices), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Error::Malformed("it does not have these three parts"));
    };
    if hash.len() != DIGITS || !hash.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(Error::Malformed("the model is not a hash"));
    }
    Ok((hash, choices))
}

fn put(mut number: u64, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..63).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let word =
            group.iter().fold(0u32, |word, &b| word << 8 | u32::from(b)) << (8 * (3 - group.len()));
        for digit in 0..=group.len() {
            text.push(char::from(
                ALPHABET[(word >> (18 - 6 * digit)) as usize & 63],
            ));
        }
    }
    text
}

fn unbase64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for group in text.as_bytes().chunks(4) {
        let mut word = 0u32;
        for &byte in group {
            word = word << 6 | ALPHABET.iter().position(|&a| a == byte)? as u32;
        }
        word <<= 6 * (4 - group.len());
        let whole = group.len().checked_sub(1).filter(|&n| n > 0)?;
        // Bits beyond the last byte are zero: one token has one spelling.
        if word & ((1u32 << (8 * (3 - whole))) - 1) != 0 {
            return None;
        }
        bytes.extend_from_slice(&word.to_be_bytes()[1..=whole]);
    }
    Some(bytes)
}
