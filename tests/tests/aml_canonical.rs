//! A machine's state is a value: how it came to be makes no difference, and what is different is not equal.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use aml_vm::{Answer, Config, Machine, Outcome, Request, ThreadId, Value};
use proptest::prelude::*;
use tests::acpica;
use tests::aml::world::World;

/// Methods `ST0` to `ST2`, each of which changes its own package, sleeps while it holds temporaries, and leaves
/// them behind; and one that makes nothing but garbage.
fn source() -> String {
    let step = |number: u32| {
        format!(
            r#"
    Name (PKG{number}, Package (3) {{ 0, "", Buffer (2) {{}} }})
    Method (ST{number}, 2)
    {{
        Local0 = DerefOf (PKG{number}[0])
        Local1 = Package (2) {{}}
        Local1[0] = Local0 + Arg1
        Sleep (1)
        Switch (ToInteger (Arg0))
        {{
            Case (0) {{ PKG{number}[0] = DerefOf (Local1[0]) }}
            Case (1)
            {{
                Concatenate (DerefOf (PKG{number}[1]), ToHexString (Arg1), Local2)
                PKG{number}[1] = Local2
            }}
            Case (2) {{ Local3 = Package (2) {{}} Local3[1] = Arg1 PKG{number}[2] = Local3 }}
            Default {{ PKG{number}[2] = "gone" }}
        }}
        Local4 = RefOf (Local1)
        Local5 = Buffer (Arg1) {{}}
        Sleep (1)
    }}"#
        )
    };
    let steps: String = (0..3).map(step).collect();
    format!(
        r#"DefinitionBlock ("", "DSDT", 2, "NITRO", "CANON", 1)
{{{steps}
    Method (GARB, 1, Serialized)
    {{
        Name (TMP0, Package () {{ 1, "two", Package () {{ 3 }} }})
        Local0 = Arg0
        While (Local0) {{ Local1 = Concatenate (Local1 = "x", ToHexString (Local0)) Local2 = TMP0 Local0-- }}
    }}
}}"#
    )
}

/// Which of the packages, what is done to it, and with what.
type Step = (usize, u64, u64);

fn arguments(step: &Step) -> [Value; 2] {
    [step.1.into(), step.2.into()]
}

/// One step after the other.
fn in_order(machine: &Machine, history: &[Step]) -> Machine {
    let mut machine = machine.clone();
    let mut world = World::default();
    for step in history {
        let path = format!("\\ST{}", step.0);
        machine
            .evaluate(&path, &arguments(step), &mut world)
            .expect("it runs");
    }
    machine
}

/// The steps of each package in their order, but as threads side by side, with garbage in between.
fn side_by_side(machine: &Machine, history: &[Step], choices: &[(usize, u64)]) -> Machine {
    let mut machine = machine.clone();
    let mut world = World::default();
    let mut queues: Vec<VecDeque<Step>> = vec![VecDeque::new(); 3];
    history
        .iter()
        .for_each(|step| queues[step.0].push_back(*step));
    let mut running: [Option<ThreadId>; 3] = [None; 3];
    let mut choices = choices.iter().cycle();
    while running.iter().any(Option::is_some) || queues.iter().any(|queue| !queue.is_empty()) {
        let (which, budget) = *choices.next().expect("there are choices");
        if which == 3 {
            let garbage = machine.evaluate("\\GARB", &[budget.into()], &mut world);
            garbage.expect("it runs");
        }
        let which = which % 3;
        let Some(thread) = running[which] else {
            if let Some(step) = queues[which].pop_front() {
                let path = format!("\\ST{which}");
                running[which] = machine.call(&path, &arguments(&step)).ok();
            }
            continue;
        };
        match machine.run(thread, budget) {
            Outcome::Request(Request::Sleep { .. }) => {
                machine.answer(thread, Answer::Done).expect("it sleeps");
            }
            Outcome::OutOfBudget => {}
            Outcome::Finished(_) => running[which] = None,
            other => panic!("{other:?}"),
        }
    }
    machine
}

fn hash(machine: &Machine) -> u64 {
    let mut hasher = DefaultHasher::new();
    machine.hash(&mut hasher);
    hasher.finish()
}

fn values(machine: &Machine) -> Vec<Option<Value>> {
    let value = |name: &str| machine.find(name).and_then(|node| machine.value(node));
    ["\\PKG0", "\\PKG1", "\\PKG2"].map(value).to_vec()
}

#[test]
fn states_are_equal_exactly_where_their_values_are() {
    if !acpica::available("states_are_equal_exactly_where_their_values_are") {
        return;
    }
    let table = acpica::compile(&source()).expect("it compiles");
    let mut start = Machine::new(Config::default());
    start
        .load_and_run("test", &table, &mut World::default())
        .expect("it loads");
    let steps = || prop::collection::vec((0..3usize, 0..4u64, 0..20u64), 0..8);
    let choices = prop::collection::vec((0..4usize, 1..25u64), 1..20)
        .prop_filter("each is run at some time", |choices| {
            (0..3).all(|which| choices.iter().any(|choice| choice.0 % 3 == which))
        });
    proptest!(ProptestConfig::with_cases(200), |(history in steps(), other in steps(), choices in choices)| {
        let one = in_order(&start, &history);
        let two = side_by_side(&start, &history, &choices);
        prop_assert_eq!(values(&one), values(&two));
        prop_assert!(one == two, "equal values, other states: {:?}", history);
        prop_assert_eq!(one.snapshot(), two.snapshot());
        prop_assert_eq!(hash(&one), hash(&two));
        // Another history is another state, if it led to other values.
        for changed in [in_order(&start, &other), in_order(&two, &other)] {
            let alike = values(&changed) == values(&one);
            prop_assert_eq!(changed == one, alike);
            prop_assert_eq!(changed.snapshot() == one.snapshot(), alike);
        }
    });
}
