//! What someone may have meant by a name that does not exist.

/// A name less like the one that was written is not worth suggesting.
const ALIKE: f64 = 0.75;

/// The name among `known` that is most like `wrong`, however unlike; the first of equals.
pub(crate) fn nearest<'a>(
    wrong: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let unlike = |name: &&str| -likeness(wrong, name);
    let known = known.into_iter();
    known.min_by(|left, right| unlike(left).total_cmp(&unlike(right)))
}

/// The end of a message about `wrong`; empty if no name among `known` is like it.
pub(crate) fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, known)
        .filter(|name| likeness(wrong, name) >= ALIKE)
        .map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

/// Jaro and Winkler's, 0 to 1. Of a name with dots the last part counts as much as the whole, since
/// the beginning is what people leave out; a piece of it is as good as all of it. One slip of the
/// finger is alike even in a name so short that it changes most of it.
fn likeness(wrong: &str, known: &str) -> f64 {
    const PIECE: usize = 3;
    let (wrong, known) = (wrong.to_lowercase(), known.to_lowercase());
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let (wrong_end, known_end) = (last(&wrong), last(&known));
    let end = if wrong_end.len() >= PIECE && known_end.contains(&wrong_end) {
        1.0
    } else {
        strsim::jaro_winkler(&wrong_end, &known_end)
    };
    let alike = f64::midpoint(strsim::jaro_winkler(&wrong, &known), end);
    if known.len() >= PIECE && strsim::osa_distance(&wrong, &known) == 1 {
        alike.max(ALIKE)
    } else {
        alike
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_is_suggested_and_nothing_else() {
        let scenarios = [
            "attach-detach-cycles",
            "eject-then-attach",
            "eject",
            "power-button",
        ];
        for (wrong, wanted) in [
            ("ejct", "; did you mean `eject`?"),
            ("EJECT", "; did you mean `eject`?"),
            ("powerbutton", "; did you mean `power-button`?"),
            ("eject-attach", "; did you mean `eject-then-attach`?"),
            ("zzz", ""),
            ("", ""),
            ("no-such", ""),
        ] {
            assert_eq!(did_you_mean(wrong, scenarios), wanted, "{wrong}");
        }
        for (wrong, wanted) in [("alm", "aml"), ("ml", "aml"), ("rnu", "run")] {
            let wanted = format!("; did you mean `{wanted}`?");
            assert_eq!(did_you_mean(wrong, ["run", "aml", "list"]), wanted);
        }
        let graviton = ["graviton1", "graviton2", "graviton3", "graviton4"];
        assert_eq!(nearest("gravitn3", graviton), Some("graviton3"));
        assert_eq!(nearest("gravitn", graviton), Some("graviton1"));
        let fields = [
            "irq.intrng",
            "nitro.bus_lag_us",
            "nitro.first_slot",
            "irq.vectors",
        ];
        for (wrong, wanted) in [
            ("lag", "nitro.bus_lag_us"),
            ("bus_lag_us", "nitro.bus_lag_us"),
            ("nitro.bus_lag", "nitro.bus_lag_us"),
            ("irq.bus_lag_us", "nitro.bus_lag_us"),
            ("irq.vecs", "irq.vectors"),
            ("nitr.first_slot", "nitro.first_slot"),
        ] {
            assert_eq!(nearest(wrong, fields), Some(wanted), "{wrong}");
        }
        assert_eq!(nearest("x", []), None);
    }
}
