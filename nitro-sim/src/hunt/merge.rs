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
    /// A part of a campaign that was divided otherwise.
    #[error("{file}: shard {shard}, but {first} is one of {of}: not the same division")]
    OtherDivision {
        /// The file.
        file: String,
        /// The shard.
        shard: String,
        /// The first file.
        first: String,
        /// Into how many parts its campaign is divided.
        of: u64,
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
const SHARED: [&str; 10] = [
    "scenario",
    "firmware",
    "os",
    "quirks",
    "tunables",
    "set",
    "seed",
    "slots",
    "campaign_schedules",
    "model_hash",
];

/// Joins results, given as file names and contents: schedules add up, seconds are the longest, of
/// each property the earliest schedule that broke it stays, and shards without a result are named.
///
/// # Errors
/// [`Error`]
pub fn merge(files: &[(String, String)]) -> Result<Value, Error> {
    let mut parsed: Vec<(&str, Value)> = Vec::new();
    let mut seen: BTreeMap<u64, &str> = BTreeMap::new();
    let mut of = 0;
    for (file, text) in files {
        let value = parse(file, text)?;
        if let Some((first, expected)) = parsed.first() {
            same_campaign(file, &value, first, expected)?;
        }
        let (index, parts) = shard_of(file, &value)?;
        let shard = format!("{index}/{parts}");
        if let Some((first, _)) = parsed.first()
            && parts != of
        {
            let (file, first) = (file.clone(), (*first).to_owned());
            return Err(Error::OtherDivision {
                file,
                shard,
                first,
                of,
            });
        }
        of = parts;
        if let Some(first) = seen.insert(index, file) {
            let (file, first) = (file.clone(), first.to_owned());
            return Err(Error::Twice { file, shard, first });
        }
        parsed.push((file, value));
    }
    let Some((_, first)) = parsed.first() else {
        return Ok(Value::Null);
    };
    let mut merged = first.clone();
    let sum = |field: &str| -> u64 {
        let numbers = parsed.iter().filter_map(|(_, v)| v[field].as_u64());
        numbers.fold(0, u64::saturating_add)
    };
    let seconds = parsed
        .iter()
        .filter_map(|(_, v)| v["seconds"].as_f64())
        .fold(0.0, f64::max);
    let schedules = sum("schedules");
    merged["schedules"] = schedules.into();
    merged["cut"] = sum("cut").into();
    merged["steps"] = sum("steps").into();
    merged["seconds"] = seconds.into();
    merged["schedules_per_second"] = (schedules as f64 / seconds.max(1e-9)).into();
    let missing: Vec<String> = (0..of)
        .filter(|index| !seen.contains_key(index))
        .map(|index| format!("{index}/{of}"))
        .collect();
    let finished = parsed.iter().all(|(_, v)| v["finished"] == true);
    merged["finished"] = (finished && missing.is_empty()).into();
    merged["missing_shards"] = missing.into();
    merged["shards"] = seen.keys().map(|index| format!("{index}/{of}")).collect();
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
    let schedules = value["schedules"].as_u64();
    let schedules = schedules.ok_or_else(|| missing("schedules"))?;
    if let Some(all) = value["campaign_schedules"].as_u64()
        && schedules > all
    {
        let what = format!("its {schedules} schedules are more than the campaign's {all}");
        return Err(malformed(what));
    }
    let seconds = value["seconds"].as_f64();
    let seconds = seconds.ok_or_else(|| missing("seconds"))?;
    if seconds < 0.0 {
        return Err(malformed(format!("its `seconds` are {seconds}")));
    }
    let found = value["found"].as_array().ok_or_else(|| missing("found"))?;
    for item in found {
        let missing = [
            ("property", item["property"].is_string()),
            ("schedule", item["schedule"].is_u64()),
            ("token", item["token"].is_string()),
        ];
        if let Some((field, _)) = missing.into_iter().find(|(_, there)| !there) {
            return Err(malformed(format!("an item of `found` has no `{field}`")));
        }
    }
    Ok(value)
}

/// Which part of how many a result is.
fn shard_of(file: &str, value: &Value) -> Result<(u64, u64), Error> {
    let text = value["shard"].as_str().unwrap_or_default();
    let parts = text.split_once('/');
    let numbers = parts.and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
    numbers
        .filter(|(index, of): &(u64, u64)| index < of && *of <= MOST_SHARDS)
        .ok_or_else(|| Error::Malformed {
            file: file.to_owned(),
            what: format!("its `shard` is {text}, not I/N with I below N"),
        })
}

/// More parts than any scheduler's array has.
const MOST_SHARDS: u64 = 1_000_000;

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
