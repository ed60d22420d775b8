//! Random programs, many to a process, in ACPICA and in `aml-vm`; what differs is cut down.

use std::fmt;
use std::time::Duration;

use super::program::{self, Program};
use super::{generate, suite, vm};
use crate::acpica::{self, Evaluation, NoVerdict};

/// What one program did: its evaluations, each as its lines.
type Behaviour = Vec<Vec<String>>;

/// How long acpiexec may take for a table, which it needs a fraction of a second for.
const HANG: Duration = Duration::from_secs(20);

/// A program on which the two do not agree.
#[derive(Debug, Clone)]
pub struct Disagreement {
    /// Where it came from.
    pub seed: u64,
    /// Its table, cut down as far as the difference stays.
    pub source: String,
    /// What ACPICA says.
    pub acpica: Behaviour,
    /// What `aml-vm` says.
    pub vm: Behaviour,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "seed {}:\n{}", self.seed, self.source)?;
        for (who, behaviour) in [("acpica", &self.acpica), ("aml-vm", &self.vm)] {
            for lines in behaviour {
                writeln!(f, "  {who}: {}", lines.join("; "))?;
            }
        }
        Ok(())
    }
}

/// What a batch gave.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Programs on which both gave a verdict.
    pub compared: usize,
    /// Of these, programs that ran to their end.
    pub completed: usize,
    /// Programs that were not compared: the seed, and what crashed, hung, refused or hit a limit.
    pub no_verdict: Vec<(u64, String)>,
    /// The rest.
    pub disagreements: Vec<Disagreement>,
}

impl Tally {
    /// Adds what another batch gave.
    pub fn add(&mut self, other: Self) {
        self.compared += other.compared;
        self.completed += other.completed;
        self.no_verdict.extend(other.no_verdict);
        self.disagreements.extend(other.disagreements);
    }

    /// Counts one program, of which these are ACPICA's behaviour and `aml-vm`'s.
    fn judge(
        &mut self,
        revision: u8,
        seed: u64,
        program: &Program,
        (acpica, vm): (Behaviour, Behaviour),
    ) {
        self.compared += 1;
        let failed = |line: &String| line.contains("expect: AE_");
        if !acpica.iter().flatten().any(failed) {
            self.completed += 1;
        }
        if !agree(&acpica, &vm) {
            self.disagreements.push(Disagreement {
                seed,
                source: program::table(revision, std::slice::from_ref(program)),
                acpica,
                vm,
            });
        }
    }
}

/// Compares the programs of these seeds, in tables of this revision.
///
/// Disagreements beyond the first `shrink` are reported as they are.
#[must_use]
pub fn compare(revision: u8, seeds: std::ops::Range<u64>, shrink: usize) -> Tally {
    let programs: Vec<(u64, Program)> = seeds.map(|seed| (seed, generate::program(seed))).collect();
    let mut tally = Tally::default();
    compare_into(revision, &programs, &mut tally);
    for disagreement in tally.disagreements.iter_mut().take(shrink) {
        let found = programs.iter().find(|(seed, _)| *seed == disagreement.seed);
        if let Some((_, program)) = found {
            reduce(revision, program.clone(), disagreement);
        }
    }
    tally
}

/// A batch that gives no verdict is halved until it does or is one program.
///
/// `aml-vm` goes first: strings that grow in a loop end there at a limit, where ACPICA would take all the memory.
fn compare_into(revision: u8, programs: &[(u64, Program)], tally: &mut Tally) {
    let only: Vec<Program> = programs
        .iter()
        .map(|(_, program)| program.clone())
        .collect();
    match run(revision, &only) {
        Ok(Run::Compared(pairs)) => {
            for ((seed, program), pair) in programs.iter().zip(pairs) {
                tally.judge(revision, *seed, program, pair);
            }
        }
        Ok(Run::Limited(numbers)) => {
            let mut rest = Vec::new();
            for (number, program) in programs.iter().enumerate() {
                if numbers.contains(&number) {
                    let why = "aml-vm: a limit was exceeded".to_owned();
                    tally.no_verdict.push((program.0, why));
                } else {
                    rest.push(program.clone());
                }
            }
            if !rest.is_empty() {
                compare_into(revision, &rest, tally);
            }
        }
        Err(NoVerdict(why)) if programs.len() == 1 => tally.no_verdict.push((programs[0].0, why)),
        Err(_) => {
            let (left, right) = programs.split_at(programs.len() / 2);
            compare_into(revision, left, tally);
            compare_into(revision, right, tally);
        }
    }
}

/// What a table of programs gave.
enum Run {
    /// Both behaviours of each program, ACPICA's first.
    Compared(Vec<(Behaviour, Behaviour)>),
    /// ACPICA was not asked: these programs are at a limit of `aml-vm`.
    Limited(Vec<usize>),
}

fn run(revision: u8, programs: &[Program]) -> Result<Run, NoVerdict> {
    let table = acpica::compile(&program::table(revision, programs))
        .map_err(|error| NoVerdict(error.to_string()))?;
    let session = acpica::Session::new(&[&table]).timeout(HANG);
    let numbers = 0..programs.len();
    let vm: Vec<Behaviour> = match vm::Session::load(&[table]) {
        Ok(mut session) => {
            let mut evaluations = session.all("MAIN");
            evaluations.extend(session.all("STAT"));
            numbers.clone().map(|n| of(n, &evaluations)).collect()
        }
        Err(error) => vec![vec![vec![format!("refused: {error}")]]; programs.len()],
    };
    let at_limit = |n: &usize| {
        vm[*n]
            .iter()
            .flatten()
            .any(|line| line == "expect: AE_LIMIT")
    };
    let limited: Vec<usize> = numbers.clone().filter(at_limit).collect();
    if !limited.is_empty() {
        return Ok(Run::Limited(limited));
    }
    let acpica = session.all("MAIN").all("STAT").run()?.evaluations;
    if acpica.len() != 2 * programs.len() {
        return Err(NoVerdict("acpiexec did not answer all".to_owned()));
    }
    let acpica = numbers.map(|number| of(number, &acpica));
    Ok(Run::Compared(acpica.zip(vm).collect()))
}

fn agree(acpica: &Behaviour, vm: &Behaviour) -> bool {
    acpica.len() == vm.len() && acpica.iter().zip(vm).all(|(a, b)| suite::alike(a, b))
}

fn of(number: usize, evaluations: &[Evaluation]) -> Behaviour {
    let device = format!("\\P{number:03X}.");
    let mine = evaluations
        .iter()
        .filter(|evaluation| evaluation.path.starts_with(&device));
    // A thread of ACPICA's own prints the notifies, when it pleases.
    let kept = |evaluation| {
        let mut lines = suite::lines(evaluation);
        lines.retain(|line| !line.starts_with("notify: "));
        lines
    };
    mine.map(kept).collect()
}

/// Cuts a program down while the two still disagree: all cuts of a round share a process.
fn reduce(revision: u8, mut program: Program, disagreement: &mut Disagreement) {
    // 40 rounds of at most 200 candidates bound the time.
    for _ in 0..40 {
        let candidates: Vec<Program> = program.simpler().into_iter().take(200).collect();
        let Some((smaller, acpica, vm)) = first_that_differs(revision, &candidates) else {
            break;
        };
        program = smaller;
        disagreement.acpica = acpica;
        disagreement.vm = vm;
    }
    disagreement.source = program::table(revision, &[program]);
}

fn first_that_differs(
    revision: u8,
    candidates: &[Program],
) -> Option<(Program, Behaviour, Behaviour)> {
    // A cut can be refused by iasl, or crash ACPICA: such a candidate must not spoil the others.
    let compiles = |program: &&Program| {
        let one = std::slice::from_ref(*program);
        acpica::compile(&program::table(revision, one)).is_ok()
    };
    let usable: Vec<Program> = candidates.iter().filter(compiles).cloned().collect();
    differs_in(revision, &usable)
}

fn differs_in(revision: u8, usable: &[Program]) -> Option<(Program, Behaviour, Behaviour)> {
    if usable.is_empty() {
        return None;
    }
    match run(revision, usable) {
        Ok(Run::Limited(numbers)) => {
            let numbered = usable.iter().enumerate();
            let rest = numbered.filter(|(number, _)| !numbers.contains(number));
            let rest: Vec<Program> = rest.map(|(_, program)| program.clone()).collect();
            differs_in(revision, &rest)
        }
        Ok(Run::Compared(pairs)) => usable
            .iter()
            .zip(pairs)
            .find(|(_, (acpica, vm))| !agree(acpica, vm))
            .map(|(program, (acpica, vm))| (program.clone(), acpica, vm)),
        Err(_) if usable.len() == 1 => None,
        Err(_) => {
            let (left, right) = usable.split_at(usable.len() / 2);
            differs_in(revision, left).or_else(|| differs_in(revision, right))
        }
    }
}
