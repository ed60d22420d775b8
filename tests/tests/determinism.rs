//! One seed, one trace: the same bytes on every run, in debug and in release.

use std::io;

use nitro_sim::builtin;
use nitro_sim::replay;
use nitro_sim::setup::Options;
use nitro_sim::simulation;

#[test]
fn two_runs_of_one_seed_are_the_same_bytes() {
    for (scenario, _) in builtin::SCENARIOS {
        for seed in [1, 7] {
            let options = Options {
                seed,
                quirks: "24".to_owned(),
                ..Options::new(scenario)
            };
            let run = || simulation::run(&options, &mut io::empty()).unwrap();
            assert_eq!(run().to_text(), run().to_text(), "{scenario}, seed {seed}");
        }
    }
}

#[test]
fn another_seed_is_another_run() {
    let hash = |seed| {
        let options = Options {
            seed,
            quirks: "8".to_owned(),
            ..Options::new("power-button")
        };
        simulation::run(&options, &mut io::empty()).unwrap().hash()
    };
    assert_ne!(hash(1), hash(2));
}

/// The recordings are committed, so whatever build runs this compares its traces with those of all
/// others.
#[test]
fn every_build_gives_the_recorded_bytes() {
    for (name, text) in builtin::REPLAYS
        .iter()
        .filter(|(_, text)| text.starts_with('{'))
    {
        let replayed = replay::replay(name, &mut io::empty()).unwrap();
        assert_eq!(replayed.difference, None, "{name}");
        assert_eq!(
            replayed.recorded.to_text(),
            *text,
            "{name} is not in its canonical form"
        );
    }
}
