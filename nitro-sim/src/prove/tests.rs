//! The reduction to one slot in company against slots as they are.

use std::collections::HashSet;
use std::sync::Arc;

use crate::explore::hunt::{self, Campaign, Shard};
use crate::explore::timed::StateClasses;
use crate::explore::{Limits, Model, Status, search, unwatched};
use crate::setup::{Options, Setup};

use super::hotplug::{Company, FirstCopy, Hotplug, Parameters};
use super::machine::Whole;
use super::script::{self, Act, Rounds};
use super::world::{RESTS, World};
use super::{parameters, single, without_irqs};

const ALL: Limits = Limits {
    max_bytes: 4 << 30,
    threads: 2,
    stop_when_settled: false,
};

fn explored(scenario: &str, quirks: &str, lag: &str, slots: u16) -> Parameters {
    let options = Options {
        firmware: "graviton2".to_owned(),
        quirks: quirks.to_owned(),
        set: vec![format!("nitro.bus_lag_us={lag}")],
        ..Options::new(scenario)
    };
    let setup = Setup::new(&options, &mut std::io::empty()).expect("built in");
    without_irqs(parameters(&Arc::new(setup), slots).expect("it can be explored"))
}

/// What the first copy goes through.
fn first_copy(parameters: Parameters) -> HashSet<FirstCopy> {
    let model = StateClasses::new(Hotplug::<0>::new(parameters));
    let classes = search::reachable(&model, &ALL).expect("it fits");
    assert_eq!(model.0.trouble(), None);
    classes
        .map(|class| model.0.first_copy(&class.world))
        .collect()
}

fn in_company(parameters: &Parameters, others: u16) -> Parameters {
    let latest = parameters.irq_latency.latest().map(u64::from);
    Parameters {
        company: Company::Others(others),
        irq_latency: crate::explore::zone::Window::new(0, latest).expect("not empty"),
        ..single(parameters)
    }
}

/// Whatever one of two real slots goes through, a slot in company goes through: with and without
/// ghosts. And the company does not keep the scenario from ending, so that nothing is proved of an
/// empty set of ends.
#[test]
fn a_slot_in_company_does_all_that_a_real_one_does() {
    for (scenario, quirks, lag) in [
        ("eject", "48", "0..9000"),
        ("eject-then-attach", "48", "1..9"),
    ] {
        let two = explored(scenario, quirks, lag, 2);
        let company = first_copy(in_company(&two, 1));
        let real = first_copy(two.clone());
        let missing: Vec<_> = real.difference(&company).collect();
        assert!(missing.is_empty(), "{scenario} {quirks}: {missing:#?}");
        assert!(
            company.iter().any(|copy| copy.over),
            "{scenario} never ends"
        );
        assert!(first_copy(single(&two)).is_subset(&real));
    }
}

/// So it is where a device never leaves, and the next volume needs a spare slot: with slots for all, with one
/// for which two compete, and with none.
#[test]
fn a_slot_in_company_takes_spare_slots_as_a_real_one_does() {
    for (slots, refusals) in [(4, false), (3, true), (2, true)] {
        let mut two = explored("eject-then-attach", "32", "1..9", 2);
        two.order.truncate(slots);
        let company = first_copy(in_company(&two, 1));
        let real = first_copy(two.clone());
        let missing: Vec<_> = real.difference(&company).collect();
        assert!(missing.is_empty(), "{slots} slots: {missing:#?}");
        assert!(real.iter().any(|copy| copy.volumes[1].is_some()) || slots == 2);
        assert_eq!(real.iter().any(|copy| copy.refused), refusals);
        // It can fail: who has no competitor is never refused.
        let unrivalled = first_copy(in_company(&two, 0));
        assert!(!unrivalled.iter().any(|copy| copy.refused));
    }
}

/// From wherever two slots are, as they are, everything can still come to rest.
#[test]
fn two_slots_can_always_come_to_rest() {
    let model = StateClasses::new(Hotplug::<0>::new(explored("eject", "48", "0..9000", 2)));
    let report = search::search(&model, &ALL, &mut unwatched);
    assert_eq!(report.status(RESTS), Some(&Status::Holds));
}

/// A repetition without end goes through all that rounds written out go through.
#[test]
fn any_number_of_rounds_covers_a_given_number() {
    let written = explored("attach-detach-cycles", "48", "0..9000", 1);
    let options = Options {
        firmware: "graviton2".to_owned(),
        ..Options::new("attach-detach-cycles")
    };
    let setup = Setup::new(&options, &mut std::io::empty()).expect("built in");
    let acts = |rounds| script::acts(&setup.scenario, rounds).expect("few");
    let slots = |acts| {
        let parameters = Parameters {
            acts,
            ..written.clone()
        };
        let seen = first_copy(parameters).into_iter();
        seen.map(|copy| (copy.slot, copy.over))
            .collect::<HashSet<_>>()
    };
    let (three, any) = (slots(acts(Rounds::Written(3))), slots(acts(Rounds::Any)));
    assert!(three.is_subset(&any) && any.iter().any(|(_, over)| *over));
    // It can fail: a round that ends with the attach never shows a slot that is empty again.
    let attached_only = slots(acts(Rounds::Written(1))[..2].to_vec());
    assert!(!three.is_subset(&attached_only));
}

/// Two executors, one written for many slots and one for a whole machine, around the same step
/// functions: the same verdicts on the same properties.
#[test]
fn slots_and_the_whole_machine_agree() {
    let mut broken = 0;
    for (scenario, firmware, quirks, lag) in [
        ("eject", "graviton2", "none", "0..9000"),
        ("eject", "graviton2", "48", "0..9000"),
        ("eject-then-attach", "graviton2", "48", "0..9999"),
        ("eject-then-attach", "graviton2", "48", "0..10000"),
        ("eject-then-attach", "graviton4", "none", "1..1"),
        ("eject-then-attach", "nitro-x86", "32", "0..9999"),
        ("pcie-unplug", "nitro-x86-pcie", "none", "0..0"),
    ] {
        let options = Options {
            firmware: firmware.to_owned(),
            quirks: quirks.to_owned(),
            set: vec![format!("nitro.bus_lag_us={lag}")],
            ..Options::new(scenario)
        };
        let setup = Arc::new(Setup::new(&options, &mut std::io::empty()).expect("built in"));
        let slots = StateClasses::new(Hotplug::<0>::new(without_irqs(
            parameters(&setup, 1).expect("it can be explored"),
        )));
        let whole = StateClasses::new(Whole::new(&setup).expect("the tables load"));
        let slots = search::search(&slots, &ALL, &mut unwatched);
        let machine = search::search(&whole, &ALL, &mut unwatched);
        assert_eq!(whole.0.trouble(), None);
        for (one, other) in slots.verdicts.iter().zip(&machine.verdicts) {
            let holds = |status: &Status<_>| *status == Status::Holds;
            let other_holds = matches!(other.status, Status::Holds);
            assert_eq!(one.property, other.property);
            assert_eq!(
                holds(&one.status),
                other_holds,
                "{scenario} {firmware} {quirks} {lag}: {}",
                one.property.name
            );
            broken += usize::from(!other_holds);
        }
    }
    assert!(broken > 2, "only {broken} verdicts could have differed");
}

/// The check above can fail: a company that may do nothing hides what a real neighbour does.
#[test]
fn a_hole_in_the_reduction_is_noticed() {
    let two = explored("eject", "16", "0..9000", 2);
    let alone = first_copy(single(&two));
    let real = first_copy(two);
    assert!(
        real.difference(&alone).next().is_some(),
        "a neighbour makes no difference"
    );
}

/// A hunt may go on for days: it keeps the ends of schedules, to know them again, and no other state.
#[test]
fn a_hunt_keeps_nothing_of_the_states_on_its_way() {
    let slots = explored("eject-then-attach", "48", "1..9", 4);
    keeps_nothing(&StateClasses::new(Hotplug::<0>::new(slots)), 10, 500);
    let options = Options::new("attach-detach-cycles");
    let setup = Setup::new(&options, &mut std::io::empty()).expect("built in");
    let machine = Whole::new(&Arc::new(setup)).expect("it can be explored");
    keeps_nothing(&StateClasses::new(machine), 1, 5);
}

fn keeps_nothing<M: Model>(model: &M, few: u64, many: u64) {
    let kept = |schedules| {
        let campaign = Campaign {
            seed: 1,
            schedules,
            shard: Shard::new(0, 1).expect("the only one"),
            max_steps: 10_000,
        };
        let report = hunt::hunt(model, &campaign, &mut unwatched);
        assert_eq!(report.schedules, schedules);
        assert!(report.steps > 20 * schedules, "{} steps", report.steps);
        model.shared_bytes()
    };
    let (few, many) = (kept(few), kept(many));
    assert!(many < 2 * few.max(1 << 14), "{few}, then {many} bytes");
}

/// What company can do again depends on how often its operators act before they wait for rest.
#[test]
fn acts_without_rest_are_counted() {
    use script::most_unrested;
    let (attach, detach) = (
        Act::Attach {
            volume: 0,
            slot: None,
        },
        Act::Detach { volume: 0 },
    );
    assert_eq!(most_unrested(&[]), Some(0));
    let usual = [attach, Act::Rest, detach, Act::Rest, Act::Again(0)];
    assert_eq!(most_unrested(&usual), Some(1));
    let hasty = [Act::Rest, attach, Act::Pause(3), detach, Act::Rest, attach];
    assert_eq!(most_unrested(&hasty), Some(2));
    // Round from the last act to the first.
    let round = [detach, Act::Rest, attach, Act::Rescan, Act::Again(0)];
    assert_eq!(most_unrested(&round), Some(3));
    let endless = [attach, Act::Pause(3), detach, Act::Again(1), Act::Rest];
    assert_eq!(most_unrested(&endless), None);
}

/// Tables in which slot 30 ejects slot 29.
fn tables_with_a_slot_of_its_own(directory: &std::path::Path) -> String {
    let mut table = include_bytes!("../../data/tables/graviton-virt/dsdt.aml").to_vec();
    let number = table
        .windows(8)
        .position(|name| name == *b"\x08_SUN\x0a\x1e\x14");
    table[number.expect("slot 30") + 6] = 29;
    table[9] = table[9].wrapping_add(1);
    let path = directory.join("dsdt.aml");
    std::fs::write(&path, table).expect("writable");
    path.display().to_string()
}

/// One slot stands for others that are like it, and for no others: a fault that names one of them, or a method
/// that does something else for it, is found.
#[test]
fn slots_that_are_not_alike_are_each_explored() {
    let directory = std::env::temp_dir().join(format!("nitro-sim-alike-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("writable");
    let own = tables_with_a_slot_of_its_own(&directory);
    let named = |slots: &str| format!("[faults]\ndriver_refuses = {slots}\n");
    for (faults, tables, slots, holds) in [
        (String::new(), None, 4, true),
        (named("[30]"), None, 2, false),
        (named("[29]"), None, 2, true),
        (String::new(), Some(own), 2, false),
    ] {
        let text = format!(
            "name = \"x\"\ndescription = \"x\"\nproperties = [\"eject-completes\"]\nstep = [{{ do = \"boot\" }}, \
             {{ do = \"attach\", volume = \"a\" }}, {{ do = \"wait\" }}, \
             {{ do = \"detach\", volume = \"a\" }}]\n{faults}"
        );
        let path = directory.join("scenario.toml");
        std::fs::write(&path, text).expect("writable");
        let options = Options {
            firmware: "graviton2".to_owned(),
            quirks: "56".to_owned(),
            tunables: vec!["hw.pci.intx_reroute=0".to_owned()],
            tables: tables.clone(),
            ..Options::new(path.to_str().expect("UTF-8"))
        };
        let setup = Arc::new(Setup::new(&options, &mut std::io::empty()).expect("sound"));
        let request = super::Request { slots, limits: ALL };
        let proof = super::prove(&setup, &request, &mut unwatched).expect("it can be explored");
        assert_eq!(
            (proof.complete, proof.verdicts[0].holds),
            (true, Some(holds)),
            "{faults}{tables:?}: {}",
            proof.statement
        );
    }
    std::fs::remove_dir_all(&directory).expect("it was made");
}

/// A scenario of its own, in a file.
fn written(directory: &std::path::Path, properties: &str, steps: &str) -> String {
    let text = format!(
        "name = \"x\"\ndescription = \"x\"\nproperties = [{properties}]\nstep = [{{ do = \"boot\" }}, {steps}]\n"
    );
    let path = directory.join("scenario.toml");
    std::fs::write(&path, text).expect("writable");
    path.display().to_string()
}

fn proved(options: &Options, slots: u16) -> super::Proof {
    let setup = Arc::new(Setup::new(options, &mut std::io::empty()).expect("sound"));
    let request = super::Request { slots, limits: ALL };
    super::prove(&setup, &request, &mut unwatched).expect("it can be explored")
}

const ATTACH_A: &str = "{ do = \"attach\", volume = \"a\" }, { do = \"wait\" }";
const DETACH_A: &str = "{ do = \"detach\", volume = \"a\" }, { do = \"wait\" }";
const ATTACH_B: &str = "{ do = \"attach\", volume = \"b\" }, { do = \"wait\" }";

/// A volume whose slot another one has taken is nowhere: to detach it again detaches nothing, and to attach it
/// again is no mistake.
#[test]
fn a_volume_is_not_the_one_that_took_its_slot() {
    let directory = tempfile::tempdir().expect("a directory");
    for (last, holds) in [
        (ATTACH_B, false),
        (ATTACH_A, true),
        ("{ do = \"rescan\" }", true),
    ] {
        let steps = format!("{ATTACH_A}, {DETACH_A}, {ATTACH_B}, {DETACH_A}, {last}");
        let options = Options {
            firmware: "graviton4".to_owned(),
            quirks: "32".to_owned(),
            tunables: vec!["hw.pci.intx_reroute=0".to_owned()],
            ..Options::new(&written(directory.path(), "\"attach-succeeds\"", &steps))
        };
        let trace = crate::simulation::run(&options, &mut std::io::empty()).expect("it runs");
        assert_eq!(trace.verdict.violations.is_empty(), holds, "{last}");
        for slots in [1, 2] {
            let verdict = &proved(&options, slots).verdicts[0];
            assert_eq!(verdict.holds, Some(holds), "{last} {slots}");
        }
    }
}

/// Where each volume takes the slot after the one before, a ghost that an early one left is in nobody's way.
#[test]
fn a_volume_that_comes_again_moves_on() {
    let directory = tempfile::tempdir().expect("a directory");
    let steps =
        format!("{{ do = \"repeat\", times = 3, steps = [{ATTACH_A}, {DETACH_A}] }}, {ATTACH_A}");
    for (same_slot, holds) in [("true", false), ("false", true)] {
        let options = Options {
            firmware: "graviton4".to_owned(),
            quirks: "none".to_owned(),
            tunables: vec!["hw.pci.intx_reroute=0".to_owned()],
            set: vec![
                format!("nitro.same_slot={same_slot}"),
                "nitro.bus_lag_us=1..1".to_owned(),
            ],
            ..Options::new(&written(directory.path(), "\"attach-succeeds\"", &steps))
        };
        assert_eq!(
            proved(&options, 1).verdicts[0].holds,
            Some(holds),
            "{same_slot}"
        );
    }
}

/// What one slot alone does in a slot that is another's, with more of them, is nothing that those do.
#[test]
fn a_slot_alone_refutes_nothing_in_slots_of_others() {
    let directory = tempfile::tempdir().expect("a directory");
    // The second volume's driver refuses in the slot after the first one's, which another operator has.
    let steps = format!(
        "{ATTACH_A}, {ATTACH_B}, {{ do = \"detach\", volume = \"b\" }}, {{ do = \"wait\" }}"
    );
    let scenario = written(directory.path(), "\"no-ghost\"", &steps);
    let text = std::fs::read_to_string(&scenario).expect("written");
    std::fs::write(&scenario, text + "[faults]\ndriver_refuses = [3]\n").expect("writable");
    let options = Options {
        firmware: "nitro-x86-pcie".to_owned(),
        quirks: "none".to_owned(),
        tunables: vec!["hw.pci.pcie_hp_detach_timeout=0".to_owned()],
        ..Options::new(&scenario)
    };
    for (slots, holds) in [(1, false), (2, true)] {
        assert_eq!(
            proved(&options, slots).verdicts[0].holds,
            Some(holds),
            "{slots}"
        );
    }
}

/// One operator can have volumes in two slots at once, where the interrupt map has room for one.
#[test]
fn volumes_of_one_operator_share_the_interrupt_map() {
    let directory = tempfile::tempdir().expect("a directory");
    let steps = format!("{ATTACH_A}, {ATTACH_B}");
    let scenario = written(directory.path(), "\"no-irq-exhaustion\"", &steps);
    for (capacity, holds) in [(59, false), (60, true)] {
        let options = Options {
            firmware: "graviton4".to_owned(),
            tunables: vec!["hw.pci.intx_reroute=0".to_owned()],
            set: vec![format!("irq.capacity={capacity}")],
            ..Options::new(&scenario)
        };
        let trace = crate::simulation::run(&options, &mut std::io::empty()).expect("it runs");
        assert_eq!(trace.verdict.violations.is_empty(), holds, "{capacity}");
        assert_eq!(
            proved(&options, 1).verdicts[0].holds,
            Some(holds),
            "{capacity}"
        );
    }
}

/// A machine that panics proves nothing of the machine at rest, whether its slots are explored or all of it.
#[test]
fn a_whole_machine_that_panics_is_no_machine_at_rest() {
    let directory = tempfile::tempdir().expect("a directory");
    let properties = "\"attach-succeeds\", \"no-irq-exhaustion\", \"no-nvme-panic\"";
    let scenario = written(directory.path(), properties, ATTACH_A);
    let options = Options {
        firmware: "graviton4".to_owned(),
        set: vec!["irq.capacity=55".to_owned()],
        ..Options::new(&scenario)
    };
    let holds = || {
        let proof = proved(&options, 1);
        assert_eq!(proof.unrest.len(), 1, "{}", proof.statement);
        let verdicts = proof.verdicts.into_iter();
        verdicts.map(|verdict| verdict.holds).collect::<Vec<_>>()
    };
    let slots = holds();
    assert_eq!(slots, [None, Some(false), Some(true)]);
    let text = std::fs::read_to_string(&scenario).expect("written");
    std::fs::write(&scenario, text + "[faults]\neject_fails = true\n").expect("writable");
    assert_eq!(holds(), slots);
}

/// An interrupt map that attaches are too few to use up is not followed; around the bound that is told from others,
/// proofs are those of the map as it is.
#[test]
fn a_map_that_cannot_be_used_up_need_not_be_followed() {
    let directory = tempfile::tempdir().expect("a directory");
    let cycle = format!("{{ do = \"repeat\", times = 2, steps = [{ATTACH_A}, {DETACH_A}] }}");
    let property = "\"no-irq-exhaustion\"";
    let (mut followed, mut broken) = (0, 0);
    for steps in [format!("{ATTACH_A}, {ATTACH_B}"), cycle] {
        for first_free in [238, 239, 240, 243, 247, 248, 251, 255, 256] {
            let options = Options {
                firmware: "graviton4".to_owned(),
                quirks: "32".to_owned(),
                set: vec![
                    format!("irq.first_free={first_free}"),
                    "nitro.bus_lag_us=none".to_owned(),
                    "nitro.device_gone_us=none".to_owned(),
                ],
                ..Options::new(&written(directory.path(), property, &steps))
            };
            let setup = Arc::new(Setup::new(&options, &mut std::io::empty()).expect("sound"));
            for slots in [1, 2] {
                let parameters = parameters(&setup, slots).expect("it can be explored");
                followed += usize::from(super::hotplug::irq_matters(&parameters));
                let real = StateClasses::new(Hotplug::<1024>::new(parameters));
                let real = search::search(&real, &ALL, &mut unwatched);
                let holds = !matches!(real.verdicts[0].status, Status::Broken(_));
                assert_eq!(
                    proved(&options, slots).verdicts[0].holds,
                    Some(holds),
                    "{steps} {first_free} {slots}"
                );
                broken += usize::from(!holds);
            }
        }
    }
    assert!(
        followed > broken && broken > 3 && followed < 36,
        "{followed} {broken}"
    );
}

/// Notifies arrive in the order in which they were sent, whatever they are for: Linux's one queue rescans for the new
/// device before it lets go of the other.
#[test]
fn notifies_of_different_slots_keep_their_order() {
    let directory = tempfile::tempdir().expect("a directory");
    let last =
        "{ do = \"attach\", volume = \"b\", slot = 30 }, { do = \"detach\", volume = \"a\" }";
    let scenario = written(
        directory.path(),
        "\"no-ghost\"",
        &format!("{ATTACH_A}, {last}, {{ do = \"wait\" }}"),
    );
    let options = Options {
        firmware: "nitro-x86".to_owned(),
        os: "linux".to_owned(),
        set: vec!["nitro.departing_reads=zeros".to_owned()],
        ..Options::new(&scenario)
    };
    assert_eq!(proved(&options, 1).verdicts[0].holds, Some(true));
}

/// What one slot alone breaks at rest, several do not come to where their interrupts run out first.
#[test]
fn a_slot_alone_refutes_nothing_at_rest_that_others_never_reach() {
    let directory = tempfile::tempdir().expect("a directory");
    let scenario = written(
        directory.path(),
        "\"no-ghost\"",
        &format!("{ATTACH_A}, {DETACH_A}"),
    );
    // Two attaches leak two indexes and take three vectors.
    for (capacity, slots, holds) in [(58, 1, Some(false)), (58, 2, None), (59, 2, Some(false))] {
        let options = Options {
            quirks: "0x18".to_owned(),
            tunables: vec!["hw.pci.intx_reroute=1".to_owned()],
            set: vec![format!("irq.capacity={capacity}")],
            ..Options::new(&scenario)
        };
        let proof = proved(&options, slots);
        assert_eq!(proof.verdicts[0].holds, holds, "{capacity} {slots}");
    }
}
