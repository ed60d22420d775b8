//! The PCI address of a device (`AcpiEvPciConfigRegionSetup`, `AcpiHwDerivePciId`): its host bridge's
//! `_SEG` and `_BBN`, its own `_ADR`, and the secondary bus numbers of the bridges between.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::error::{Error, Exception};
use crate::exec::{Cpu, Ctl, Flow};
use crate::heap::{ObjId, Object, Val};
use crate::host::{Answer, Node, PciAddress, RegionAccess, RegionSpace, Request};
use crate::namespace::{NodeId, ROOT};
use crate::value::{ObjectType, Value};

/// The search for the address of one device.
#[derive(Clone, Debug)]
pub(crate) struct PciJob {
    /// The region that waits for it, if one does.
    pub(crate) region: Option<ObjId>,
    pub(crate) region_node: NodeId,
    /// Devices from below the host bridge to the one sought.
    pub(crate) chain: Vec<NodeId>,
    pub(crate) stage: PciStage,
    pub(crate) address: PciAddress,
    pub(crate) value: Option<Val>,
}

impl PciJob {
    /// Is an object being evaluated? Else the host is asked.
    pub(super) fn evaluates(&self) -> bool {
        !matches!(
            self.stage,
            PciStage::HeaderType { .. } | PciStage::Secondary { .. }
        )
    }

    /// Everything that it refers to.
    pub(crate) fn references(&self, visit: &mut dyn FnMut(Val)) {
        self.value.iter().for_each(|value| visit(*value));
        self.region.iter().for_each(|id| visit(Val::Obj(*id)));
        visit(Val::NameRef(self.region_node));
        self.chain
            .iter()
            .for_each(|node| visit(Val::NameRef(*node)));
        if let PciStage::Bridge { node: at, .. }
        | PciStage::Segment { bridge: at }
        | PciStage::Bus { bridge: at } = self.stage
        {
            visit(Val::NameRef(at));
        }
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PciStage {
    /// Is this node the host bridge? `_CID` after `_HID`.
    Bridge {
        node: NodeId,
        cid: bool,
    },
    Segment {
        bridge: NodeId,
    },
    Bus {
        bridge: NodeId,
    },
    /// `_ADR` of `chain[index]`.
    Address {
        index: u32,
    },
    /// Header type, then secondary bus, of `chain[index]`, which has another device below it.
    HeaderType {
        index: u32,
    },
    Secondary {
        index: u32,
    },
}

/// EISA IDs of host bridges: PNP0A03 and PNP0A08.
const HOST_BRIDGES: [(u64, &str); 2] = [(0x030A_D041, "PNP0A03"), (0x080A_D041, "PNP0A08")];

/// Is one of these `_HID` or `_CID` a host bridge's?
fn is_host_bridge(ids: &Value) -> bool {
    let ids = ids.as_package().unwrap_or(core::slice::from_ref(ids));
    let is_one = |id: &Value| match id {
        Value::Integer(id) => HOST_BRIDGES.iter().any(|(number, _)| number == id),
        Value::String(id) => HOST_BRIDGES.iter().any(|(_, name)| name == id),
        _ => false,
    };
    ids.iter().any(is_one)
}

/// Where the search stands and goes on to.
struct Move(PciStage, Option<(NodeId, [u8; 4])>);

impl Cpu<'_, '_> {
    pub(super) fn pci_job(&self, region: ObjId, node: NodeId) -> Ctl {
        let parent = self.m.names.get(node).map_or(ROOT, |data| data.parent);
        self.pci_search(Some(region), node, parent)
    }

    /// The search for the address of `device`.
    pub(crate) fn pci_search(
        &self,
        region: Option<ObjId>,
        region_node: NodeId,
        device: NodeId,
    ) -> Ctl {
        Ctl::Pci(Box::new(PciJob {
            region,
            region_node,
            chain: Vec::new(),
            stage: PciStage::Bridge {
                node: device,
                cid: false,
            },
            address: PciAddress {
                segment: 0,
                bus: 0,
                device: 0,
                function: 0,
            },
            value: None,
        }))
    }

    pub(super) fn pci_step(&mut self) -> Result<Flow, Error> {
        let Some(Ctl::Pci(job)) = self.t.ctl.last_mut() else {
            return Ok(Flow::Next);
        };
        let (stage, value) = (job.stage, job.value.take());
        let asked = match stage {
            PciStage::Bridge { node, cid } => Some((node, if cid { *b"_CID" } else { *b"_HID" })),
            PciStage::Segment { bridge } => Some((bridge, *b"_SEG")),
            PciStage::Bus { bridge } => Some((bridge, *b"_BBN")),
            PciStage::Address { index } => {
                let device = job.chain.get(index as usize).copied();
                device.map(|device| (device, *b"_ADR"))
            }
            PciStage::HeaderType { .. } | PciStage::Secondary { .. } => None,
        };
        let value = asked.zip(value);
        let value = value.and_then(|(object, value)| self.mended(object, Some(value)));
        let number = value.as_ref().and_then(Value::as_integer);
        match stage {
            PciStage::Bridge { node, cid } => self.pci_bridge(node, cid, value),
            PciStage::Segment { bridge } => {
                self.pci_set(|address, number| address.segment = number as u16, number);
                self.pci_go(Move(PciStage::Bus { bridge }, Some((bridge, *b"_BBN"))))
            }
            PciStage::Bus { .. } => {
                self.pci_set(|address, number| address.bus = number as u8, number);
                self.pci_address_of(0)
            }
            PciStage::Address { index } => {
                let set = |address: &mut PciAddress, number: u64| {
                    address.device = (number >> 16) as u8 & 0x1F;
                    address.function = number as u8 & 7;
                };
                self.pci_set(set, number);
                let Some(Ctl::Pci(job)) = self.t.ctl.last() else {
                    return Ok(Flow::Next);
                };
                let last = index as usize + 1 >= job.chain.len();
                match number {
                    None if last => self.pci_unknown(),
                    None => self.pci_address_of(index + 1),
                    Some(_) if last => self.pci_done(),
                    Some(_) => self.pci_go(Move(PciStage::HeaderType { index }, None)),
                }
            }
            PciStage::HeaderType { index } => match self.pci_read(0x0E)? {
                None => Ok(Flow::Suspend),
                Some(kind) if matches!(kind & 0x7F, 1 | 2) => {
                    self.pci_go(Move(PciStage::Secondary { index }, None))
                }
                Some(_) => self.pci_address_of(index + 1),
            },
            PciStage::Secondary { index } => match self.pci_read(0x19)? {
                None => Ok(Flow::Suspend),
                Some(bus) => {
                    self.pci_set(|address, number| address.bus = number as u8, Some(bus));
                    self.pci_address_of(index + 1)
                }
            },
        }
    }

    fn pci_set(&mut self, set: impl Fn(&mut PciAddress, u64), number: Option<u64>) {
        if let (Some(Ctl::Pci(job)), Some(number)) = (self.t.ctl.last_mut(), number) {
            set(&mut job.address, number);
        }
    }

    /// Goes on to a stage, with the evaluation of a name if there is one.
    fn pci_go(&mut self, Move(stage, evaluate): Move) -> Result<Flow, Error> {
        if let Some(Ctl::Pci(job)) = self.t.ctl.last_mut() {
            job.stage = stage;
        }
        match evaluate.and_then(|(node, name)| self.m.names.child(node, name)) {
            Some(node) => self.begin_evaluation(node, &[]),
            None => Ok(Flow::Next),
        }
    }

    /// Walks up to the host bridge, noting the devices on the way.
    fn pci_bridge(&mut self, node: NodeId, cid: bool, value: Option<Value>) -> Result<Flow, Error> {
        if let Some(value) = value {
            if is_host_bridge(&value) {
                return self.pci_go(Move(
                    PciStage::Segment { bridge: node },
                    Some((node, *b"_SEG")),
                ));
            }
            if !cid {
                return self.pci_go(Move(
                    PciStage::Bridge { node, cid: true },
                    Some((node, *b"_CID")),
                ));
            }
        } else {
            let name = if cid { *b"_CID" } else { *b"_HID" };
            let Some(Ctl::Pci(job)) = self.t.ctl.last_mut() else {
                return Ok(Flow::Next);
            };
            let asked = job.chain.last() == Some(&node);
            if !asked {
                // The first visit: a root has no identity, everything else is asked for one.
                if node == ROOT {
                    return self.pci_unknown();
                }
                job.chain.push(node);
                if self.m.names.child(node, name).is_some() {
                    return self.pci_go(Move(
                        PciStage::Bridge { node, cid: false },
                        Some((node, name)),
                    ));
                }
            }
        }
        let parent = self.m.names.get(node).map_or(ROOT, |data| data.parent);
        self.pci_go(Move(
            PciStage::Bridge {
                node: parent,
                cid: false,
            },
            None,
        ))
    }

    /// `_ADR` of the next device below the bridge. The chain is noted upwards: the bridge last.
    fn pci_address_of(&mut self, index: u32) -> Result<Flow, Error> {
        if index == 0
            && let Some(Ctl::Pci(job)) = self.t.ctl.last_mut()
        {
            job.chain.reverse();
            // The bridge itself is the bus; a region directly in it speaks of its own `_ADR`.
            if job.chain.len() > 1 && !matches!(job.stage, PciStage::Bridge { .. }) {
                job.chain.remove(0);
            }
        }
        let Some(Ctl::Pci(job)) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        match job.chain.get(index as usize).copied() {
            None => self.pci_done(),
            Some(node) if self.m.names.kind(node) != ObjectType::Device => {
                self.pci_address_of_next(index)
            }
            Some(node) => self.pci_go(Move(PciStage::Address { index }, Some((node, *b"_ADR")))),
        }
    }

    /// Passes over what is no device, one step at a time.
    fn pci_address_of_next(&mut self, index: u32) -> Result<Flow, Error> {
        if let Some(Ctl::Pci(job)) = self.t.ctl.last_mut() {
            job.chain.remove(index as usize);
            job.stage = PciStage::Address { index };
            if index as usize >= job.chain.len() {
                return self.pci_done();
            }
        }
        let Some(Ctl::Pci(job)) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        match job.chain.get(index as usize).copied() {
            Some(node) => self.pci_go(Move(PciStage::Address { index }, Some((node, *b"_ADR")))),
            None => self.pci_done(),
        }
    }

    /// A byte of configuration space; `None` while the host is asked.
    fn pci_read(&mut self, register: u64) -> Result<Option<u64>, Error> {
        let Some(Ctl::Pci(job)) = self.t.ctl.last() else {
            return Err(Exception::AmlInternal.into());
        };
        let access = RegionAccess {
            region: Node(job.region_node.0),
            space: RegionSpace::PciConfig,
            address: register,
            pci: Some(job.address),
            width_bits: 8,
            write: None,
            connection: None,
            buffer: None,
        };
        Ok(match self.take_answer()? {
            Some(Answer::Value(value)) => Some(value & 0xFF),
            Some(_) => Some(0),
            None => {
                self.suspend(Request::Region(access));
                None
            }
        })
    }

    /// There is no host bridge, or the device has no `_ADR`: a host is told that there is no address, and a region is
    /// where those of its numbers say that are known.
    fn pci_unknown(&mut self) -> Result<Flow, Error> {
        let Some(Ctl::Pci(job)) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        match (job.region, job.stage) {
            (None, _) => {
                self.t.ctl.pop();
                self.t.finished = true;
                Ok(Flow::Next)
            }
            (_, PciStage::Bridge { .. }) => self.pci_address_of(0),
            _ => self.pci_done(),
        }
    }

    fn pci_done(&mut self) -> Result<Flow, Error> {
        let Some(Ctl::Pci(job)) = self.t.ctl.pop() else {
            return Ok(Flow::Next);
        };
        match job.region {
            Some(id) => {
                if let Some(Object::Region(region)) = self.m.heap.get_mut(id) {
                    region.pci = Some(job.address);
                }
            }
            None => {
                self.t.result = Val::Int(job.address.pack());
                self.t.finished = true;
            }
        }
        Ok(Flow::Next)
    }
}
