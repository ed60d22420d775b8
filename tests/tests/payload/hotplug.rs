//! Native PCIe hot-plug on hardware that we did not write: QEMU's root port. The slot is driven by
//! the state machine that the simulator runs against its own model of that port.

use crate::machine::Payload;
use serde_json::json;

const CYCLES: usize = 100;

#[test]
fn a_hundred_devices_come_and_go() {
    let settings = [
        ("payload", "hotplug"),
        ("hw.pci.pcie_hp_detach_timeout", "0"),
    ];
    let port = ["-device", "pcie-root-port,id=rp0,slot=7,chassis=1"];
    let Some(mut payload) = Payload::boot("a_hundred_devices_come_and_go", &settings, &port) else {
        return;
    };
    payload.wait_for("slot ready", 1);
    let mut ejected = 0;
    for cycle in 1..=CYCLES {
        payload.command(
            "device_add",
            json!({ "driver": "virtio-rng-pci", "id": "r0", "bus": "rp0" }),
        );
        payload.wait_for("child bus added: config reads 10441af4", cycle);
        payload.command("device_del", json!({ "id": "r0" }));
        payload.wait_for("child bus deleted: config reads ffffffff", cycle);
        // The event comes when QEMU has let the device go; a bridge that never finished would not
        // raise it.
        payload.wait_until(&format!("ejected device in cycle {cycle}"), |payload| {
            let events = payload.events().into_iter();
            let deleted = events.filter(|event| {
                event["event"] == "DEVICE_DELETED" && event["data"]["device"] == "r0"
            });
            ejected += deleted.count();
            ejected >= cycle
        });
    }
    assert_eq!(ejected, CYCLES);
    let console = payload.console();
    assert!(!console.contains("timed out"), "{console}");
    let pressed = console
        .matches("attention button: detach asked for")
        .count();
    assert_eq!(
        pressed, CYCLES,
        "each device_del presses the button once:\n{console}"
    );
}
