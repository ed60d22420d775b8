//! The bare-metal payload (`examples/baremetal-virt`) on QEMU's `virt` machine.

#[path = "payload/button.rs"]
mod button;
#[path = "payload/hotplug.rs"]
mod hotplug;
#[path = "payload/machine.rs"]
mod machine;
