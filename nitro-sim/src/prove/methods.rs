//! The firmware's methods, as its own AML, run inside a step.
//!
//! `_EJ0` and the event method take no time but their own sleeps, so where they do not sleep one
//! step runs them from beginning to end. Each call starts from the namespace as it was after boot.
//! That is only right if methods leave the namespace as they found it, so this is checked of each
//! course that a call takes, and a firmware whose methods sleep or keep state is refused rather than
//! misjudged.
//!
//! A call that starts as every other and is answered as another was does the same. So each course is
//! run once, as AML, and kept as what it asks of the world; the next call that is answered alike asks
//! the same, and no AML runs.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use aml_vm::{Host, HostError, RegionAccess, RegionSpace, Value};
use pci_hotplug_model::config::{Access, Width};
use pci_hotplug_model::{Actions, MethodOutcome, Setup, Slot, Target, World};

use crate::explore::interner::Shared;

/// The objects of the tables that hot-plug goes through, and the interpreter that has loaded them.
#[derive(Clone, Debug)]
pub struct Methods {
    /// The namespace after boot.
    pub machine: aml_vm::Machine,
    /// Its canonical bytes.
    pub after_boot: Arc<[u8]>,
    /// The host bridge.
    pub bus: Option<String>,
    /// The slots' devices.
    pub slots: BTreeMap<Slot, String>,
    /// The method of the GPE or of the generic event device, with its argument.
    pub event: Option<(String, Option<u64>)>,
    /// Where the hot-plug registers are, and how many bytes they take.
    pub registers: Option<(RegionSpace, u64, u32)>,
    /// What calls did, by slot; without one, those of the event method.
    pub(crate) courses: Arc<Shared<Courses>>,
}

/// The courses that calls took, as trees.
#[derive(Debug, Default)]
pub(crate) struct Courses {
    starts: BTreeMap<Option<Slot>, u32>,
    points: Vec<Point>,
    /// There was a course for which there was no room.
    is_full: bool,
}

/// A course: what a call asked, each with the answer, and how it ended.
pub(super) type Course = (Vec<(RegionAccess, u64)>, Ran);

/// What a call does from some point on.
#[derive(Debug)]
enum Point {
    /// It accesses a region, and goes on at another point as it is answered, by answer.
    Asks(RegionAccess, Vec<(u64, u32)>),
    /// It ends.
    Ends(Ran),
}

/// Most points that are kept; calls that come to others run as AML each time.
const MOST_POINTS: usize = 1 << 14;

/// Bytes of a point: in a list that may have room for as many again, with a way or a notify.
const POINT_BYTES: usize = 2 * size_of::<Point>() + 32;

impl Courses {
    /// Adds a course that a call took: what it asked, each with the answer, and how it ended.
    fn add(&mut self, slot: Option<Slot>, asked: Vec<(RegionAccess, u64)>, ran: Ran) {
        let mut asked = asked.into_iter();
        let mut at = self.starts.get(&slot).copied();
        // The point at which it leaves those that are known, and the place of its answer there.
        let mut fork = None;
        while let Some(point) = at {
            let (Point::Asks(_, ways), Some((_, answer))) =
                (&self.points[point as usize], asked.next())
            else {
                return;
            };
            match ways.binary_search_by_key(&answer, |way| way.0) {
                Ok(place) => at = Some(ways[place].1),
                Err(place) => {
                    fork = Some((point, place, answer));
                    break;
                }
            }
        }
        if self.points.len() + asked.len() + 1 > MOST_POINTS {
            self.is_full = true;
            return;
        }
        let first = self.points.len() as u32;
        for (next, (access, answer)) in (first + 1..).zip(asked) {
            self.points.push(Point::Asks(access, vec![(answer, next)]));
        }
        self.points.push(Point::Ends(ran));
        match fork {
            None => _ = self.starts.insert(slot, first),
            Some((point, place, answer)) => {
                if let Point::Asks(_, ways) = &mut self.points[point as usize] {
                    ways.insert(place, (answer, first));
                }
            }
        }
    }

    /// All courses of a slot's calls, or those of the event's method, unless there are too many to keep.
    fn of(&self, slot: Option<Slot>) -> Option<Vec<Course>> {
        let mut courses = Vec::new();
        let start = self.starts.get(&slot).map(|start| (*start, Vec::new()));
        let mut open: Vec<(u32, Vec<(RegionAccess, u64)>)> = start.into_iter().collect();
        while let Some((at, asked)) = open.pop() {
            match &self.points[at as usize] {
                Point::Ends(ran) => courses.push((asked, ran.clone())),
                Point::Asks(access, ways) => open.extend(ways.iter().map(|&(answer, next)| {
                    let mut asked = asked.clone();
                    asked.push((access.clone(), answer));
                    (next, asked)
                })),
            }
        }
        (!self.is_full).then_some(courses)
    }

    /// Bytes that they take. Which points are kept of too many depends on who came first; how many does not.
    pub(crate) fn bytes(&self) -> usize {
        let points = match self.is_full {
            true => MOST_POINTS,
            false => self.points.len(),
        };
        points * POINT_BYTES
    }
}

/// Why what a method did cannot be explored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It sleeps or stalls.
    #[error("{0} sleeps; methods that take time are not explored yet")]
    Sleeps(String),
    /// It changed the namespace.
    #[error("{0} keeps state from call to call; such methods are not explored yet")]
    KeepsState(String),
    /// It reaches something that the explored world does not have.
    #[error("{path} reaches {space} at {address:#x}, which the explored world does not have")]
    Foreign {
        /// The method.
        path: String,
        /// The address space.
        space: String,
        /// Where in it.
        address: u64,
    },
}

/// A method and its arguments.
#[derive(Clone, Debug)]
pub(super) struct Call {
    /// The method.
    pub(super) path: String,
    /// Its arguments.
    pub(super) arguments: Vec<Value>,
}

/// What a method did besides its register accesses.
#[derive(Clone, Debug)]
pub struct Ran {
    /// How it ended.
    pub outcome: MethodOutcome,
    /// Whom it notified of what.
    pub notified: Vec<(Target, u8)>,
}

impl Methods {
    /// Runs the event method on `world`.
    pub fn event<const C: usize>(
        &self,
        setup: &Setup,
        world: &mut World<32, C>,
        out: &mut Actions,
    ) -> Result<Ran, Error> {
        self.run(None, Bus::new(self, setup, world, out))
    }

    /// Runs `_EJ0(1)` of a slot on `world`.
    pub fn eject<const C: usize>(
        &self,
        slot: Slot,
        setup: &Setup,
        world: &mut World<32, C>,
        out: &mut Actions,
    ) -> Result<Ran, Error> {
        self.run(Some(slot), Bus::new(self, setup, world, out))
    }

    /// The call of a slot's `_EJ0`, or of the event's method.
    pub(super) fn call(&self, slot: Option<Slot>) -> Option<Call> {
        let (path, argument) = match slot {
            Some(slot) => (format!("{}._EJ0", self.slots.get(&slot)?), Some(1)),
            None => self.event.clone()?,
        };
        Some(Call {
            path,
            arguments: argument.into_iter().map(Value::Integer).collect(),
        })
    }

    /// The courses that calls for a slot took, or those of the event's method: what they asked, each with the
    /// answer, and how they ended; `None` if there were too many to keep.
    pub(super) fn known(&self, slot: Option<Slot>) -> Option<Vec<Course>> {
        self.courses.look(|courses| courses.of(slot))
    }

    fn run<const C: usize>(&self, slot: Option<Slot>, mut bus: Bus<'_, C>) -> Result<Ran, Error> {
        let known = self.courses.look(|courses| {
            let mut at = *courses.starts.get(&slot)?;
            loop {
                match &courses.points[at as usize] {
                    Point::Asks(access, ways) => {
                        let answer = bus.access(access)?;
                        bus.answered.push_back(answer);
                        let way = ways.binary_search_by_key(&answer, |way| way.0).ok()?;
                        at = ways[way].1;
                    }
                    Point::Ends(ran) => return Some(ran.clone()),
                }
            }
        });
        if let Some(ran) = known {
            return Ok(ran);
        }
        let Some(Call { path, arguments }) = self.call(slot) else {
            return Ok(Ran {
                outcome: MethodOutcome::Failed,
                notified: Vec::new(),
            });
        };
        let mut machine = self.machine.clone();
        let result = machine.evaluate(&path, &arguments, &mut bus);
        if let Some((space, address)) = bus.foreign {
            return Err(Error::Foreign {
                path,
                space,
                address,
            });
        }
        if bus.slept {
            return Err(Error::Sleeps(path));
        }
        if *machine.snapshot() != *self.after_boot {
            return Err(Error::KeepsState(path));
        }
        let outcome = if result.is_ok() {
            MethodOutcome::Ok
        } else {
            MethodOutcome::Failed
        };
        let notified = bus.notified;
        let ran = Ran { outcome, notified };
        self.courses
            .change(|courses| courses.add(slot, bus.asked, ran.clone()));
        Ok(ran)
    }

    /// What a notify says to this world, if its target is in it.
    pub(super) fn notified(&self, path: &str, value: u64) -> Option<(Target, u8)> {
        Some((self.target(path)?, u8::try_from(value).ok()?))
    }

    fn target(&self, path: &str) -> Option<Target> {
        if self.bus.as_deref() == Some(path) {
            return Some(Target::Bus);
        }
        let slot = self.slots.iter().find(|(_, name)| *name == path);
        slot.map(|(slot, _)| Target::Slot(*slot))
    }
}

/// Serves a method's accesses from a world.
struct Bus<'a, const C: usize> {
    methods: &'a Methods,
    setup: &'a Setup,
    world: &'a mut World<32, C>,
    out: &'a mut Actions,
    /// Answers that the world has given already.
    answered: VecDeque<u64>,
    asked: Vec<(RegionAccess, u64)>,
    notified: Vec<(Target, u8)>,
    slept: bool,
    foreign: Option<(String, u64)>,
}

impl<'a, const C: usize> Bus<'a, C> {
    fn new(
        methods: &'a Methods,
        setup: &'a Setup,
        world: &'a mut World<32, C>,
        out: &'a mut Actions,
    ) -> Self {
        Bus {
            methods,
            setup,
            world,
            out,
            answered: VecDeque::new(),
            asked: Vec::new(),
            notified: Vec::new(),
            slept: false,
            foreign: None,
        }
    }

    fn access(&mut self, access: &RegionAccess) -> Option<u64> {
        self.registers(access).or_else(|| self.config(access))
    }

    fn registers(&mut self, access: &RegionAccess) -> Option<u64> {
        let (space, base, size) = self.methods.registers?;
        let offset = u32::try_from(access.address.checked_sub(base)?).ok()?;
        let width = Width::from_bytes(access.width_bits / 8)?;
        if access.space != space || offset >= size {
            return None;
        }
        Some(match access.write {
            Some(value) => {
                self.world
                    .register_write(self.setup, offset, width, value as u32, self.out);
                0
            }
            None => self.world.register_read(self.setup, offset, width).into(),
        })
    }

    fn config(&mut self, access: &RegionAccess) -> Option<u64> {
        let address = access
            .pci
            .filter(|_| access.space == RegionSpace::PciConfig)?;
        let slot = Slot::new(address.device)?;
        if address.bus != 0 || address.function != 0 || !self.methods.slots.contains_key(&slot) {
            return None;
        }
        let width = Width::from_bytes(access.width_bits / 8)?;
        let place = Access::new(u16::try_from(access.address).ok()?, width)?;
        Some(match access.write {
            Some(value) => {
                self.world
                    .config_write(self.setup, slot, place, value as u32, self.out);
                0
            }
            None => self.world.config_read(self.setup, slot, place).into(),
        })
    }
}

impl<const C: usize> Host for Bus<'_, C> {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let given = self.answered.pop_front();
        let Some(answer) = given.or_else(|| self.access(access)) else {
            self.foreign = Some((format!("{:?}", access.space), access.address));
            return Err(HostError::NoHandler);
        };
        self.asked.push((access.clone(), answer));
        Ok(answer)
    }

    fn notify(&mut self, path: &str, value: u64) {
        self.notified.extend(self.methods.notified(path, value));
    }

    fn sleep(&mut self, _: u64) {
        self.slept = true;
    }

    fn stall(&mut self, _: u64) {
        self.slept = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: u64) -> RegionAccess {
        RegionAccess {
            region: aml_vm::Machine::new(aml_vm::Config::default()).root(),
            space: RegionSpace::SystemIo,
            address,
            pci: None,
            width_bits: 32,
            write: None,
            connection: None,
            buffer: None,
        }
    }

    fn ran(value: u8) -> Ran {
        Ran {
            outcome: MethodOutcome::Ok,
            notified: vec![(Target::Bus, value)],
        }
    }

    /// Whatever hostile methods access, and however often, what is kept of them is bounded and known.
    #[test]
    fn courses_take_a_bounded_memory() {
        let mut courses = Courses::default();
        for answer in 0..1000 {
            let asked = (0..900).map(|address| (read(address), answer)).collect();
            courses.add(None, asked, ran(0));
        }
        assert!(courses.is_full && courses.points.len() <= MOST_POINTS);
        assert_eq!(courses.bytes(), MOST_POINTS * POINT_BYTES);
    }

    /// What begins alike is kept once, and what comes again not at all.
    #[test]
    fn courses_share_how_they_begin() {
        let mut courses = Courses::default();
        let course = |last| vec![(read(0), 7), (read(4), last)];
        for last in [3, 1, 2, 3, 1] {
            courses.add(None, course(last), ran(last as u8));
        }
        assert_eq!(courses.points.len(), 2 + 3);
        let Some(Point::Asks(_, ways)) = courses.points.get(1) else {
            panic!("the second access");
        };
        let ends = ways
            .iter()
            .map(|(answer, end)| (*answer, &courses.points[*end as usize]));
        for (answer, end) in ends {
            let Point::Ends(ran) = end else {
                panic!("an end");
            };
            assert_eq!(ran.notified, [(Target::Bus, answer as u8)]);
        }
        assert_eq!(ways.iter().map(|way| way.0).collect::<Vec<_>>(), [1, 2, 3]);
    }
}
