//! The matrix for people and for programs.

use acpi_quirks::Quirks;
use serde_json::{Value, json};

use crate::matrix::{Broken, Choice, Matrix, Row, SCENARIOS};
use crate::report::style::{COLUMNS, Style, hanging, wrap};
use crate::setup::Os;

/// What the EC2 images of FreeBSD set (release/tools/ec2.conf, 15.0).
pub const EC2_IMAGE: Choice = Choice {
    quirks: 56,
    intx_reroute: false,
};

/// The smallest sets, whether the image's is enough everywhere, and where each part of it is
/// needed.
pub fn text(matrix: &Matrix, verbose: bool, style: Style) -> String {
    let mut text = heading(style);
    let width = matrix
        .rows
        .iter()
        .map(|row| row.firmware.len())
        .max()
        .unwrap_or(0);
    for row in matrix.minimal() {
        text += &format!(
            "  {:width$}  {:17}  {}\n",
            row.firmware,
            row.os.name(),
            setting(row.os, row.choice)
        );
    }
    for (firmware, os) in matrix.incurable() {
        let nothing = style.bad("no setting is enough");
        text += &format!("  {firmware:width$}  {:17}  {nothing}\n", os.name());
    }
    for os in Os::ALL {
        text += &image(matrix, os, style);
    }
    if verbose {
        text += &format!("\n{}\n\n", style.strong("Every cell"));
        for row in &matrix.rows {
            text += &cell(row, width, style);
        }
    }
    text
}

/// What is claimed, and of what.
fn heading(style: Style) -> String {
    let claim = "The smallest settings with which every property of these scenarios holds";
    let extent = format!(
        "{}; each with the shortest and with the longest of all delays",
        SCENARIOS.join(", ")
    );
    let extent = wrap(&extent, COLUMNS - 2).join("\n  ");
    format!("{}\n  {extent}\n\n", style.strong(claim))
}

/// What the image's settings do for one system, if the matrix has it.
fn image(matrix: &Matrix, os: Os, style: Style) -> String {
    if os == Os::Linux || !matrix.rows.iter().any(|row| row.os == os) {
        return String::new();
    }
    let verdict = if matrix.suffices_everywhere(os, EC2_IMAGE) {
        style.good("enough on every profile")
    } else {
        style.bad("not enough everywhere")
    };
    let mut text = format!(
        "\nThe EC2 image's settings with {}: {verdict}\n  {}\n",
        os.name(),
        setting(os, EC2_IMAGE)
    );
    let anyway = matrix.broken(os, EC2_IMAGE);
    let nothing = if anyway.is_empty() {
        "nothing"
    } else {
        text += &breaks(&anyway, "even so, breaks");
        "nothing more"
    };
    for necessity in matrix.necessity(os, EC2_IMAGE) {
        let name = match necessity.quirk {
            0 => "hw.pci.intx_reroute=0".to_owned(),
            quirk => format!("{quirk} {}", quirk_name(quirk)),
        };
        text += &format!("  without {name}\n");
        text += &match necessity.breaks.as_slice() {
            [] => format!("    breaks {nothing}\n"),
            some => breaks(some, "breaks"),
        };
    }
    text
}

/// Where what breaks, behind a verb.
fn breaks(broken: &[Broken<'_>], verb: &str) -> String {
    let place = |broken: &Broken<'_>| {
        let names: Vec<&str> = broken.properties.iter().map(|one| one.name()).collect();
        format!("{} ({})", broken.firmware, names.join(", "))
    };
    let places: Vec<String> = broken.iter().map(place).collect();
    let lines = wrap(&format!("{verb} {}", places.join("; ")), COLUMNS - 4);
    lines.iter().map(|line| format!("    {line}\n")).collect()
}

fn cell(row: &Row, width: usize, style: Style) -> String {
    let margin = format!(
        "  {:width$}  {:17}  {:>2} {}  ",
        row.firmware,
        row.os.name(),
        row.choice.quirks,
        u8::from(row.choice.intx_reroute)
    );
    if row.is_sufficient() {
        return format!("{margin}{}\n", style.good("all hold"));
    }
    let broken: Vec<&str> = row.broken().map(|property| property.name()).collect();
    let margin = (margin.as_str(), margin.chars().count());
    hanging(margin, &broken.join(", "), |line| style.bad(line))
}

/// As loader.conf would have it.
fn setting(os: Os, choice: Choice) -> String {
    let quirks = (choice.quirks != 0).then(|| format!("debug.acpi.quirks={}", choice.quirks));
    let reroute = (!choice.intx_reroute).then(|| "hw.pci.intx_reroute=0".to_owned());
    let parts: Vec<String> = quirks.into_iter().chain(reroute).collect();
    match (os, parts.is_empty()) {
        (Os::Linux, _) => "nothing (Linux has none of these settings)".to_owned(),
        (_, true) => "nothing".to_owned(),
        (_, false) => parts.join(" "),
    }
}

fn quirk_name(quirk: u32) -> &'static str {
    Quirks::all()
        .iter_names()
        .find(|(_, known)| known.bits() == quirk)
        .map_or("", |(name, _)| name)
}

/// What `matrix --format json` prints.
pub fn json(matrix: &Matrix) -> Value {
    let row = |row: &Row| {
        let holds: serde_json::Map<String, Value> = row
            .holds
            .iter()
            .map(|(property, holds)| (property.name().to_owned(), (*holds).into()))
            .collect();
        json!({
            "firmware": row.firmware,
            "os": row.os,
            "quirks": row.choice.quirks,
            "tunables": row.choice.tunables(),
            "holds": holds,
        })
    };
    let minimal = |row: &Row| {
        json!({
            "firmware": row.firmware, "os": row.os,
            "quirks": row.choice.quirks, "tunables": row.choice.tunables(),
        })
    };
    let necessity = |os: Os| {
        let all = matrix.necessity(os, EC2_IMAGE).into_iter();
        let one = |necessity: crate::matrix::Necessity<'_>| {
            let breaks = necessity.breaks.iter();
            let firmware: Vec<&str> = breaks.map(|broken| broken.firmware).collect();
            json!({
                "os": os, "quirk": necessity.quirk,
                "intx_reroute": necessity.quirk == 0, "necessary_on": firmware,
            })
        };
        all.map(one).collect::<Vec<_>>()
    };
    json!({
        "scenarios": SCENARIOS,
        "rows": matrix.rows.iter().map(row).collect::<Vec<_>>(),
        "minimal": matrix.minimal().into_iter().map(minimal).collect::<Vec<_>>(),
        "sufficient_everywhere": matrix.suffices_everywhere(Os::FreeBsd, EC2_IMAGE),
        "necessity": necessity(Os::FreeBsd),
    })
}
