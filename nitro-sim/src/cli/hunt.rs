//! `nitro-sim hunt` and `nitro-sim merge`

use std::sync::Arc;

use crate::explore::Progress;
use crate::explore::hunt::Shard;
use crate::hunt::{Request, hunt as run, merge as join};
use crate::input::{Unread, read_text};
use crate::report::style::counted;
use crate::report::{explore, json};
use crate::setup::Setup;

use super::args::{HuntArgs, MergeArgs};
use super::output::{Format, write_file};
use super::prove::Watcher;
use super::{FOUND, Failure, OK, Process, tokens};

/// How a scheduler tells a job of an array which one it is.
struct Array {
    /// The variable with the job's index.
    index: &'static str,
    /// The variable with the number of jobs.
    count: &'static str,
    /// The variables with the first job's index and with the distance between two, where they are
    /// not 0 and 1.
    steps: Option<(&'static str, &'static str)>,
}

/// Slurm, AWS Batch, Kubernetes. A Kubernetes job does not know its completions by itself: set
/// `JOB_COMPLETION_COUNT` in its manifest.
const ARRAYS: [Array; 3] = [
    Array {
        index: "SLURM_ARRAY_TASK_ID",
        count: "SLURM_ARRAY_TASK_COUNT",
        steps: Some(("SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_STEP")),
    },
    Array {
        index: "AWS_BATCH_JOB_ARRAY_INDEX",
        count: "AWS_BATCH_JOB_ARRAY_SIZE",
        steps: None,
    },
    Array {
        index: "JOB_COMPLETION_INDEX",
        count: "JOB_COMPLETION_COUNT",
        steps: None,
    },
];

pub(super) fn hunt(args: &HuntArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args.output.format("hunt", &[Format::Text, Format::Json])?;
    let variable = |name: &str| std::env::var(name).ok();
    let (index, of) = match &args.shard {
        Some(text) => parse_shard(text)?,
        None => array_job(&variable)?.unwrap_or((0, 1)),
    };
    let shard = Shard::new(index, of).ok_or_else(|| {
        Failure(format!(
            "shard {index}/{of}: write I/N with N from 1 on and I from 0 to N - 1, such as 0/16"
        ))
    })?;
    let options = args.machine.options(&args.scenario);
    let setup = Arc::new(Setup::new(&options, process.stdin)?);
    let request = Request {
        slots: args.many.slots,
        schedules: args.schedules,
        shard,
    };
    let mut watcher = Watcher::new(args.output.quiet);
    let found = run(&setup, &request, &mut |progress: &Progress| {
        watcher.look(progress)
    })?;
    watcher.bar.finish_and_clear();
    let text = match format {
        Format::Json => json::line(&explore::hunt_json(&setup, &request, &found)),
        _ => {
            let (verbosity, style) = (args.output.verbosity(), args.output.style(process));
            explore::hunt_text(&setup, &request, &found, verbosity, style)
        }
    };
    if let Some(path) = &args.record {
        let all = found.found.iter();
        let all = all.map(|one| (one.property, &one.counterexample));
        write_file(path, tokens::file(&setup, all, found.finished).as_bytes())?;
    }
    args.output.write(&text, process)?;
    Ok(if found.found.is_empty() { OK } else { FOUND })
}

fn parse_shard(text: &str) -> Result<(u64, u64), Failure> {
    let parts = text.split_once('/');
    let number = |part: &str| part.parse::<u64>().ok();
    parts
        .and_then(|(index, of)| Some((number(index)?, number(of)?)))
        .ok_or_else(|| {
            Failure(format!(
                "`--shard {text}`: write I/N with I from 0 to N - 1, such as 0/16"
            ))
        })
}

/// The shard of an array job, if this is one.
fn array_job(variable: &dyn Fn(&str) -> Option<String>) -> Result<Option<(u64, u64)>, Failure> {
    let number = |name: &str| {
        let text = variable(name);
        let parsed = text.map(|text| text.parse::<u64>().map_err(|_| (name.to_owned(), text)));
        parsed.transpose().map_err(|(name, text)| {
            Failure(format!("{name}={text} is no number; give --shard I/N"))
        })
    };
    let mut found: Option<(&str, (u64, u64))> = None;
    for array in &ARRAYS {
        let Some(index) = number(array.index)? else {
            if variable(array.count).is_some() {
                return Err(Failure(format!(
                    "{} is set but {} is not, so it is unknown which shard this is; give --shard I/N",
                    array.count, array.index
                )));
            }
            continue;
        };
        let Some(count) = number(array.count)? else {
            return Err(Failure(format!(
                "{} is set but {} is not, so the number of shards is unknown; give --shard I/N",
                array.index, array.count
            )));
        };
        let (first, step) = match array.steps {
            Some((first, step)) => (number(first)?.unwrap_or(0), number(step)?.unwrap_or(1)),
            None => (0, 1),
        };
        let shard = index
            .checked_sub(first)
            .filter(|distance| step > 0 && distance.is_multiple_of(step))
            .map(|distance| distance / step)
            .filter(|shard| *shard < count);
        let Some(shard) = shard else {
            return Err(Failure(format!(
                "{}={index} is not one of {count} jobs from {first} in steps of {step} ({}); give \
                 --shard I/N",
                array.index, array.count
            )));
        };
        match found {
            Some((other, known)) if known != (shard, count) => {
                return Err(Failure(format!(
                    "by {other} this is shard {}/{}, by {} it is {shard}/{count}; give --shard I/N",
                    known.0, known.1, array.index
                )));
            }
            _ => found = Some((array.index, (shard, count))),
        }
    }
    Ok(found.map(|(_, shard)| shard))
}

pub(super) fn merge(args: &MergeArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args.output.format("merge", &[Format::Json, Format::Text])?;
    let mut files = Vec::new();
    for name in &args.files {
        let text = read_text(name).map_err(|error| {
            let what = match error {
                Unread::Absent(hint) => format!("no such file{hint}"),
                Unread::Unfit(what) => what,
            };
            Failure(format!(
                "{name}: {what}; give results of `hunt --format json`"
            ))
        })?;
        files.push((name.clone(), text));
    }
    let merged = join::merge(&files)?;
    let text = match format {
        Format::Json => json::line(&merged),
        _ => merged_text(&merged),
    };
    args.output.write(&text, process)?;
    let nothing = merged["found"].as_array().is_none_or(Vec::is_empty);
    Ok(if nothing { OK } else { FOUND })
}

/// How many schedules of the campaign were not run.
fn left_over(merged: &serde_json::Value) -> u64 {
    let number = |key: &str| merged[key].as_u64().unwrap_or(0);
    number("campaign_schedules").saturating_sub(number("schedules"))
}

fn merged_text(merged: &serde_json::Value) -> String {
    let mut text = format!(
        "{} in {}\n",
        counted(merged["schedules"].as_u64().unwrap_or(0), "schedule"),
        counted(
            merged["shards"].as_array().map_or(0, Vec::len) as u64,
            "shard"
        )
    );
    if let Some(missing) = merged["missing_shards"]
        .as_array()
        .filter(|m| !m.is_empty())
    {
        let names: Vec<&str> = missing.iter().filter_map(|name| name.as_str()).collect();
        text += &format!(
            "NOT the whole campaign: no result of {}\n",
            names.join(", ")
        );
    }
    let left = left_over(merged);
    if left > 0 {
        let schedules = counted(left, "schedule");
        text += &format!("NOT the whole campaign: {schedules} of it were not run\n");
    }
    if let Some(cut) = merged["cut"].as_u64().filter(|cut| *cut > 0) {
        text += &format!("{cut} of them given up, not at their end\n");
    }
    for found in merged["found"].as_array().into_iter().flatten() {
        text += &format!(
            "FOUND  {} schedule {}\n  replay it: nitro-sim replay {}\n",
            found["property"].as_str().unwrap_or_default(),
            found["schedule"],
            found["token"].as_str().unwrap_or_default()
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_environment(variables: &[(&str, &str)]) -> Result<Option<(u64, u64)>, Failure> {
        let find = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        array_job(&find)
    }

    #[test]
    fn array_jobs_are_recognised() {
        let slurm = [
            ("SLURM_ARRAY_TASK_ID", "5"),
            ("SLURM_ARRAY_TASK_COUNT", "8"),
            ("SLURM_ARRAY_TASK_MIN", "1"),
        ];
        assert_eq!(in_environment(&slurm).unwrap(), Some((4, 8)));
        let steps = |id| {
            let every_fourth = [
                ("SLURM_ARRAY_TASK_ID", id),
                ("SLURM_ARRAY_TASK_COUNT", "3"),
                ("SLURM_ARRAY_TASK_MIN", "2"),
                ("SLURM_ARRAY_TASK_STEP", "4"),
            ];
            in_environment(&every_fourth)
        };
        assert_eq!(steps("10").unwrap(), Some((2, 3)));
        for wrong in ["1", "7", "14"] {
            assert!(steps(wrong).is_err(), "{wrong}");
        }
        let batch = [
            ("AWS_BATCH_JOB_ARRAY_INDEX", "0"),
            ("AWS_BATCH_JOB_ARRAY_SIZE", "3"),
        ];
        assert_eq!(in_environment(&batch).unwrap(), Some((0, 3)));
        assert_eq!(in_environment(&[]).unwrap(), None);
        assert!(in_environment(&[("JOB_COMPLETION_INDEX", "2")]).is_err());
        let kubernetes = [("JOB_COMPLETION_INDEX", "2"), ("JOB_COMPLETION_COUNT", "3")];
        assert_eq!(in_environment(&kubernetes).unwrap(), Some((2, 3)));
        let beyond = [
            ("AWS_BATCH_JOB_ARRAY_INDEX", "3"),
            ("AWS_BATCH_JOB_ARRAY_SIZE", "3"),
        ];
        assert!(in_environment(&beyond).is_err());
        assert!(in_environment(&[("SLURM_ARRAY_TASK_ID", "x")]).is_err());
        assert!(in_environment(&[("AWS_BATCH_JOB_ARRAY_SIZE", "8")]).is_err());
        let still = [("SLURM_ARRAY_TASK_STEP", "0")];
        assert!(in_environment(&[&slurm[..], &still].concat()).is_err());
        assert!(in_environment(&[&slurm[..], &batch].concat()).is_err());
        let both = [
            &batch[..],
            &[("JOB_COMPLETION_INDEX", "0"), ("JOB_COMPLETION_COUNT", "3")],
        ];
        assert_eq!(in_environment(&both.concat()).unwrap(), Some((0, 3)));
    }

    #[test]
    fn shards_are_parsed() {
        assert_eq!(parse_shard("3/16").unwrap(), (3, 16));
        for wrong in ["", "3", "a/b", "1/2/3", "-1/2"] {
            assert!(parse_shard(wrong).is_err(), "{wrong}");
        }
    }
}
