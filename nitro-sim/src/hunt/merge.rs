//! Joining the JSON results of a campaign's shards into one.

use std::collections::BTreeMap;

use serde_json::Value;

/// Why results cannot be joined.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not the result of `hunt --format json`.
    #[error("{file}: not the JSON of `hunt --format json`: {what}")]
    Malformed {
        /// The file.
        file: String,
        /// What is wrong with it.
        what: String,
    },
    /// Results of different campaigns.
    #[error(
        "{file}: its `{field}` is {value}, that of {first} is {expected}: not the same campaign"
    )]
    OtherCampaign {
        /// The file.
        file: String,
        /// The field that differs.
        field: &'static str,
        /// As it is there.
        value: String,
        /// The first file.
        first: String,
        /// As it is there.
        expected: String,
    },
    /// The same shard twice.
    #[error("{file}: shard {shard} is already in {first}; each shard counts once")]
    Twice {
        /// The file.
        file: String,
        /// The shard.
        shard: String,
        /// The file that has it too.
        first: String,
    },
}

/// What all shards of a campaign have in common.
const SHARED: [&str; 8] = [
    "scenario",
    "firmware",
    "os",
    "quirks",
    "tunables",
    "seed",
    "slots",
    "model_hash",
];

/// Joins results, given as file names and contents: schedules add up, seconds are the longest, and
/// of each property the earliest schedule that broke it stays.
///
/// # Errors
/// [`Error`]
pub fn merge(files: &[(String, String)]) -> Result<Value, Error> {
    let mut parsed: Vec<(&str, Value)> = Vec::new();
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (file, text) in files {
        let value = parse(file, text)?;
        if let Some((first, expected)) = parsed.first() {
            same_campaign(file, &value, first, expected)?;
        }
        let shard = value["shard"].as_str().unwrap_or_default().to_owned();
        if let Some(first) = seen.insert(shard.clone(), file) {
            let (file, first) = (file.clone(), first.to_owned());
            return Err(Error::Twice { file, shard, first });
        }
        parsed.push((file, value));
    }
    let Some((_, first)) = parsed.first() else {
        return Ok(Value::Null);
    };
    let mut merged = first.clone();
    let sum = |field: &str| -> u64 { parsed.iter().filter_map(|(_, v)| v[field].as_u64()).sum() };
    let seconds = parsed
        .iter()
        .filter_map(|(_, v)| v["seconds"].as_f64())
        .fold(0.0, f64::max);
    let schedules = sum("schedules");
    merged["schedules"] = schedules.into();
    merged["steps"] = sum("steps").into();
    merged["seconds"] = seconds.into();
    merged["schedules_per_second"] = (schedules as f64 / seconds.max(1e-9)).into();
    merged["finished"] = parsed.iter().all(|(_, v)| v["finished"] == true).into();
    merged["shards"] = parsed.iter().map(|(_, v)| v["shard"].clone()).collect();
    if let Some(object) = merged.as_object_mut() {
        object.remove("shard");
    }
    merged["found"] = found(&parsed);
    Ok(merged)
}

fn parse(file: &str, text: &str) -> Result<Value, Error> {
    let malformed = |what: String| Error::Malformed {
        file: file.to_owned(),
        what,
    };
    let value: Value = serde_json::from_str(text).map_err(|error| malformed(error.to_string()))?;
    let missing = |field: &str| malformed(format!("it has no `{field}`"));
    for field in SHARED {
        value.get(field).ok_or_else(|| missing(field))?;
    }
    value["shard"].as_str().ok_or_else(|| missing("shard"))?;
    value["schedules"]
        .as_u64()
        .ok_or_else(|| missing("schedules"))?;
    value["seconds"]
        .as_f64()
        .ok_or_else(|| missing("seconds"))?;
    let found = value["found"].as_array().ok_or_else(|| missing("found"))?;
    for item in found {
        if item["property"].as_str().is_none() || item["schedule"].as_u64().is_none() {
            return Err(malformed(
                "an item of `found` has no property or no schedule".to_owned(),
            ));
        }
    }
    Ok(value)
}

fn same_campaign(file: &str, value: &Value, first: &str, expected: &Value) -> Result<(), Error> {
    let differs = SHARED
        .into_iter()
        .find(|field| value[*field] != expected[*field]);
    match differs {
        None => Ok(()),
        Some(field) => Err(Error::OtherCampaign {
            file: file.to_owned(),
            field,
            value: value[field].to_string(),
            first: first.to_owned(),
            expected: expected[field].to_string(),
        }),
    }
}

/// Of each property the earliest schedule, in the order of schedules.
fn found(parsed: &[(&str, Value)]) -> Value {
    let all = parsed
        .iter()
        .filter_map(|(_, v)| v["found"].as_array())
        .flatten();
    let mut earliest: BTreeMap<&str, &Value> = BTreeMap::new();
    for item in all {
        let kept = earliest
            .entry(item["property"].as_str().unwrap_or_default())
            .or_insert(item);
        if item["schedule"].as_u64() < kept["schedule"].as_u64() {
            *kept = item;
        }
    }
    let mut found: Vec<&Value> = earliest.into_values().collect();
    found.sort_by_key(|item| item["schedule"].as_u64());
    found.into_iter().cloned().collect()
}
