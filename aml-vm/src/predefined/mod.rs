//! Predefined names: what ACPICA's kernels make of their values before a host sees them.
//!
//! Firmware gives strings where numbers are expected, a package where a list of packages is, lists out of order
//! and with holes in them. ACPICA compares every value that a host asks for with what the specification says of
//! its name, and mends what it can (`AcpiNsCheckReturnValue`: `FreeBSD sys/contrib/dev/acpica/components/namespace/`
//! `nspredef.c`, `nsprepkg.c`, `nsrepair.c`, `nsrepair2.c`, `nsconvert.c`). It never fails an evaluation for it: what
//! cannot be mended stops the mending, and all that was mended before stays.
//!
//! Unlike ACPICA's, this mending does not reach into the namespace: there, a package that is a name's value stays as
//! it was mended, and AML sees it so from then on.

mod names;
#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::{iter, mem};

use crate::convert::{self, Radix};
use crate::value::Value;
use names::{BUFFER, INTEGER, Lead, NOTHING, PACKAGE, REFERENCE, Row, STRING, Shape, Types};

/// The end tag of a resource template, with a checksum that is not looked at (ACPI 6.5 §6.4.2.9).
const END_TAG: [u8; 2] = [0x79, 0];

/// What a value is mended by besides itself.
pub(crate) struct Surroundings<'a> {
    /// Of the machine's integers, in bytes.
    pub(crate) width: usize,
    /// Whether there is a `_PSS` beside the object, if that is a `_TSS`.
    pub(crate) performance: bool,
    /// The path of what this name means to the object, if it means something: the object itself is the scope in which
    /// it is looked up.
    pub(crate) find: &'a dyn Fn(&str) -> Option<String>,
}

/// The value that a host gets of an object of this name whose evaluation gave `value`.
///
/// A reference that is not in a package ACPICA resolves only after this: what it then is, is not mended. See [`wraps`].
pub(crate) fn repair(
    name: [u8; 4],
    value: Option<Value>,
    around: &Surroundings<'_>,
) -> Option<Value> {
    let Some(expected) = names::expected(name) else {
        return value;
    };
    let mender = Mender { name, around };
    let mut value = value.unwrap_or(Value::Uninitialized);
    if mender.check(&mut value, expected.types, None).is_ok() {
        if let Value::Package(elements) = &mut value {
            // How far it came does not matter.
            let _ = mender.package(elements, &expected.shape);
        }
        mender.finish(&mut value);
    }
    (!matches!(value, Value::Uninitialized)).then_some(value)
}

/// Whether a reference that an object of this name evaluates to is wrapped into a package, like all that is no package.
/// ACPICA cannot give such a package out: the evaluation fails with `AE_TYPE`.
pub(crate) fn wraps(name: [u8; 4]) -> bool {
    names::expected(name).is_some_and(|expected| expected.types & PACKAGE != 0)
}

/// There is something that cannot be mended.
struct Stop;

struct Mender<'a> {
    name: [u8; 4],
    around: &'a Surroundings<'a>,
}

impl Mender<'_> {
    /// Makes a value one of the types, if that can be done (`AcpiNsCheckObjectType`, `AcpiNsSimpleRepair`). `index` is
    /// that of an element in its package.
    fn check(&self, value: &mut Value, types: Types, index: Option<usize>) -> Result<(), Stop> {
        let found = type_of(value).ok_or(Stop)?;
        if found & types == REFERENCE {
            return match value {
                Value::Reference(_) => Ok(()),
                _ => Err(Stop),
            };
        }
        if let Some(special) = self.special(value, index)? {
            *value = special;
            return Ok(());
        }
        if found & types != 0 {
            return Ok(());
        }
        let converted = if found == NOTHING {
            index.and_then(|_| nothing_as(types))
        } else {
            self.converted(value, types)
        };
        match converted {
            Some(converted) => *value = converted,
            None if found != NOTHING && types & PACKAGE != 0 => {
                *value = Value::Package(vec![mem::replace(value, Value::Uninitialized)]);
            }
            None => return Err(Stop),
        }
        Ok(())
    }

    /// Conversions that a name has for itself: of what is expected, too.
    fn special(&self, value: &Value, index: Option<usize>) -> Result<Option<Value>, Stop> {
        let buffer = |bytes| Ok(Some(Value::Buffer(bytes)));
        match (&self.name, index, value) {
            // Resource templates: nothing, zero or an empty buffer is an empty template.
            (b"_CRS" | b"_DMA" | b"_PRS", None, _) => match value {
                Value::Uninitialized | Value::Integer(0) => buffer(END_TAG.to_vec()),
                Value::Buffer(bytes) if bytes.is_empty() => buffer(END_TAG.to_vec()),
                Value::Integer(_) | Value::String(_) => Err(Stop),
                _ => Ok(None),
            },
            // Texts in UTF-16, with a zero at the end (ACPI 6.5 §6.1.10, §6.1.7).
            (b"_STR", None, Value::String(text)) | (b"_MLS", Some(1), Value::String(text)) => {
                buffer(wide(text))
            }
            (b"_STR", None, Value::Buffer(bytes)) if bytes.len() < 2 => Err(Stop),
            // Names, as text, of what must be there first.
            (b"_DEP", _, Value::String(text)) => {
                let name = text.split('\0').next().unwrap_or_default();
                let path = Some(name).filter(|name| !name.is_empty());
                let path = path.and_then(self.around.find).ok_or(Stop)?;
                Ok(Some(Value::Reference(path)))
            }
            _ => Ok(None),
        }
    }

    /// The value as the first of these types that it can be converted to (`nsconvert.c`).
    fn converted(&self, value: &Value, types: Types) -> Option<Value> {
        let width = self.around.width;
        let of = |which| types & which != 0;
        of(INTEGER)
            .then(|| integer(value).map(Value::Integer))
            .flatten()
            .or_else(|| of(STRING).then(|| string(value, width))?.map(Value::String))
            .or_else(|| of(BUFFER).then(|| buffer(value, width))?.map(Value::Buffer))
    }

    /// Looks through a package (`AcpiNsCheckPackage`).
    fn package(&self, elements: &mut Vec<Value>, shape: &Shape) -> Result<(), Stop> {
        match shape {
            Shape::List(..) | Shape::Counted(..) => close_up(elements),
            Shape::Flat(row) if row.least() == 0 => close_up(elements),
            _ => (),
        }
        if let Shape::List(Lead::Nothing, _) | Shape::Counted(..) = shape
            && !matches!(elements.first(), None | Some(Value::Package(_)))
        {
            // The only package of a list, without the list.
            *elements = vec![Value::Package(mem::take(elements))];
        }
        match shape {
            Shape::Free => Ok(()),
            Shape::Flat(row) => self.row(elements, row),
            Shape::Battery => {
                let Some(Value::Integer(revision)) = elements.first() else {
                    return Err(Stop);
                };
                let [old, new] = &names::BATTERY;
                let row = if *revision as u32 == 0 { old } else { new };
                self.row(elements, row)
            }
            Shape::Pairs => self.pairs(elements),
            Shape::Counted(types, least) => elements
                .iter_mut()
                .try_for_each(|inner| self.counted(inner, *types, *least)),
            Shape::List(lead, row) => {
                let list = match lead {
                    Lead::Nothing => elements,
                    _ => self.led(elements, *lead == Lead::Count)?,
                };
                list.iter_mut().try_for_each(|inner| match inner {
                    Value::Package(inner) => self.row(inner, row),
                    _ => Err(Stop),
                })
            }
        }
    }

    /// The packages of a list after its first number, as many as that says if it counts them.
    fn led<'v>(&self, elements: &'v mut [Value], counts: bool) -> Result<&'v mut [Value], Stop> {
        let (lead, list) = elements.split_first_mut().ok_or(Stop)?;
        self.check(lead, INTEGER, Some(0))?;
        match lead {
            Value::Integer(count) if counts => list.get_mut(..*count as u32 as usize).ok_or(Stop),
            _ => Ok(list),
        }
    }

    fn row(&self, elements: &mut [Value], row: &Row) -> Result<(), Stop> {
        if elements.len() < row.least() {
            return Err(Stop);
        }
        let types = row
            .runs
            .iter()
            .flat_map(|(types, count)| iter::repeat_n(*types, *count))
            .chain(iter::repeat(row.rest))
            .take_while(|types| *types != 0);
        let mut each = elements.iter_mut().zip(types).enumerate();
        each.try_for_each(|(index, (element, types))| self.check(element, types, Some(index)))
    }

    /// A package that begins with its length. If that is zero, it is set.
    fn counted(&self, value: &mut Value, types: Types, least: usize) -> Result<(), Stop> {
        let Value::Package(elements) = value else {
            return Err(Stop);
        };
        let length = elements.len();
        let (first, rest) = elements.split_first_mut().ok_or(Stop)?;
        self.check(first, INTEGER, Some(0))?;
        let Value::Integer(number) = first else {
            return Err(Stop);
        };
        if length < least.max(*number as u32 as usize) {
            return Err(Stop);
        }
        if *number as u32 == 0 {
            *number = length as u64;
        }
        let last = *number as u32 as usize;
        let mut each = (1..last).zip(rest);
        each.try_for_each(|(index, element)| self.check(element, types, Some(index)))
    }

    fn pairs(&self, elements: &mut [Value]) -> Result<(), Stop> {
        if !elements.len().is_multiple_of(2) {
            return Err(Stop);
        }
        elements.chunks_exact_mut(2).try_for_each(|pair| {
            let [uuid, data] = pair else { return Err(Stop) };
            self.check(uuid, BUFFER, Some(0))?;
            if uuid.as_buffer().is_none_or(|bytes| bytes.len() != 16) {
                return Err(Stop);
            }
            self.check(data, PACKAGE, Some(0))
        })
    }

    /// What is known to be wrong with single names (`nsrepair2.c`), whatever the above has come to.
    fn finish(&self, value: &mut Value) {
        match (&self.name, value) {
            // Responses to light, states of performance and of throttling, in order (ACPI 6.5 §9.3.5, §8.4.5.2,
            // §8.4.4.2). In a `_TSS` beside a `_PSS` powers mean nothing.
            (b"_ALR", Value::Package(list)) => sort(list, 2, 1, Order::Rising),
            (b"_PSS", Value::Package(list)) => sort(list, 6, 0, Order::Falling),
            (b"_TSS", Value::Package(list)) if !self.around.performance => {
                sort(list, 5, 1, Order::Falling);
            }
            (b"_CST", Value::Package(elements)) => states(elements),
            (b"_PRT", Value::Package(routes)) => routes.iter_mut().for_each(route),
            (b"_HID", id) => identifier(id),
            (b"_CID", Value::Package(ids)) => ids.iter_mut().for_each(identifier),
            (b"_CID", id) => identifier(id),
            // Five bytes where five times four are expected.
            (b"_FDE" | b"_GTM", Value::Buffer(bytes)) if bytes.len() == 5 => {
                *bytes = dwords(mem::take(bytes).into_iter().map(u32::from));
            }
            _ => (),
        }
    }
}

/// The type of a value; of objects that are no data there is none.
fn type_of(value: &Value) -> Option<Types> {
    match value {
        Value::Uninitialized => Some(NOTHING),
        Value::Integer(_) => Some(INTEGER),
        Value::String(_) => Some(STRING),
        Value::Buffer(_) => Some(BUFFER),
        Value::Package(_) => Some(PACKAGE),
        Value::Reference(_) | Value::Element(_) => Some(REFERENCE),
        Value::Object(..) => None,
    }
}

/// What stands for an element that was never set (`AcpiNsRepairNullElement`).
fn nothing_as(types: Types) -> Option<Value> {
    match types {
        _ if types & INTEGER != 0 => Some(Value::Integer(0)),
        _ if types & STRING != 0 => Some(Value::String(String::new())),
        _ if types & BUFFER != 0 => Some(Value::Buffer(Vec::new())),
        _ => None,
    }
}

/// Strings are read as C reads numbers, which is not how AML does; of buffers up to eight bytes are.
fn integer(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => convert::c_number(&convert::text_bytes(text)),
        Value::Buffer(bytes) => {
            let mut all = [0; 8];
            all.get_mut(..bytes.len())?.copy_from_slice(bytes);
            Some(u64::from_le_bytes(all))
        }
        _ => None,
    }
}

/// Zero is an empty string, another integer its hexadecimal digits; a buffer is text up to its first zero.
fn string(value: &Value, width: usize) -> Option<String> {
    match value {
        Value::Integer(0) => Some(String::new()),
        Value::Integer(number) => {
            let digits = convert::integer_to_string(*number, Radix::Implicit, width);
            Some(convert::text(&digits))
        }
        Value::Buffer(bytes) => Some(convert::text(convert::c_string(bytes))),
        _ => None,
    }
}

/// A package of nothing but integers becomes their low halves.
fn buffer(value: &Value, width: usize) -> Option<Vec<u8>> {
    match value {
        Value::Integer(number) => number.to_le_bytes().get(..width).map(<[u8]>::to_vec),
        Value::String(text) => Some(convert::text_bytes(text)),
        Value::Package(elements) => {
            let numbers = elements.iter().map(Value::as_integer);
            let numbers: Vec<u64> = numbers.collect::<Option<_>>()?;
            Some(dwords(numbers.into_iter().map(|number| number as u32)))
        }
        _ => None,
    }
}

fn dwords(numbers: impl Iterator<Item = u32>) -> Vec<u8> {
    numbers.flat_map(u32::to_le_bytes).collect()
}

/// UTF-16, as ACPICA makes it of `char`s with a sign.
fn wide(text: &str) -> Vec<u8> {
    let letters = convert::text_bytes(text).into_iter().chain([0]);
    letters
        .flat_map(|letter| (letter as i8 as u16).to_le_bytes())
        .collect()
}

/// Removes the elements that were never set (`AcpiNsRemoveNullElements`).
fn close_up(elements: &mut Vec<Value>) {
    elements.retain(|element| !matches!(element, Value::Uninitialized));
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Rising,
    Falling,
}

/// Sorts packages by one of their elements, if there is a step in the wrong direction before there is a package
/// shorter than `least` or without such an integer (`AcpiNsCheckSortedList`). Behind that step ACPICA takes whatever
/// is there for an integer; it falls over nothing at all, and here the list is left then.
fn sort(list: &mut [Value], least: usize, at: usize, order: Order) {
    // Before the first: the least or most of 32 bits, which is also what is remembered of a key.
    let mut last = if order == Order::Rising { 0 } else { u32::MAX };
    let wrong = |inner: &Value| {
        let inner = inner.as_package().filter(|inner| inner.len() >= least)?;
        let key = inner.get(at)?.as_integer()?;
        let wrong = match order {
            Order::Rising => key < last.into(),
            Order::Falling => key > last.into(),
        };
        last = key as u32;
        Some(wrong)
    };
    let key = |inner: &Value| taken_for_integer(inner.as_package()?.get(at)?);
    let found = list.iter().map_while(wrong).any(|wrong| wrong);
    if found && list.iter().all(|inner| key(inner).is_some()) {
        match order {
            Order::Rising => list.sort_by_key(key),
            Order::Falling => list.sort_by_key(|inner| Reverse(key(inner))),
        }
    }
}

/// What ACPICA reads of an object that should have been an integer: of data an address, which is more than integers
/// are; of a reference to a device nothing.
fn taken_for_integer(value: &Value) -> Option<u64> {
    match value {
        Value::Uninitialized => None,
        Value::Integer(number) => Some(*number),
        Value::Reference(_) => Some(0),
        _ => Some(u64::MAX),
    }
}

/// Removes the C-states that are empty or of type zero, counts the others, and puts them in order (`_CST`,
/// ACPI 6.5 §8.4.1.1; `AcpiNsRepair_CST`). acpiexec falls over a package without a count and over a state without a
/// type.
fn states(elements: &mut Vec<Value>) {
    let mut first = true;
    elements.retain(|element| mem::take(&mut first) || is_state(element));
    if let Some((count, states)) = elements.split_first_mut() {
        if let Value::Integer(count) = count {
            *count = states.len() as u64;
        }
        sort(states, 4, 1, Order::Rising);
    }
}

/// What is no package counts as an empty one.
fn is_state(element: &Value) -> bool {
    match element {
        Value::Package(state) => match state.get(1).and_then(taken_for_integer) {
            Some(kind) => kind as u32 != 0,
            None => !state.is_empty(),
        },
        _ => false,
    }
}

/// Puts the source of a route and the index in it in order, if the index is no integer (`AcpiNsRepair_PRT`).
fn route(route: &mut Value) {
    if let Value::Package(elements) = route
        && let [_, _, source, index, ..] = elements.as_mut_slice()
        && index.as_integer().is_none()
    {
        mem::swap(source, index);
    }
}

/// A hardware ID in capitals and without an asterisk before it. What is behind a zero is lost.
fn identifier(id: &mut Value) {
    if let Value::String(text) = id {
        let bare = text.strip_prefix('*').unwrap_or(text);
        let mut ended = false;
        let capital = |letter: char| {
            ended |= letter == '\0';
            if ended {
                '\0'
            } else {
                letter.to_ascii_uppercase()
            }
        };
        *text = bare.chars().map(capital).collect();
    }
}
