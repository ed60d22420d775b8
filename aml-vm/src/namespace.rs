//! The tree of names.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::cow::CowVec;
use crate::decode::{Name, repaired};
use crate::heap::{Marks, Val};
use crate::index::Index;
use crate::value::ObjectType;

/// A node of the namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) u32);

pub(crate) const ROOT: NodeId = NodeId(0);

/// No node has this number.
const NONE: NodeId = NodeId(u32::MAX);

/// One name.
#[derive(Clone, Debug)]
pub(crate) struct NodeData {
    pub(crate) name: [u8; 4],
    pub(crate) kind: ObjectType,
    pub(crate) value: Val,
    pub(crate) parent: NodeId,
    /// First and last child, next and previous sibling, or [`NONE`].
    first: NodeId,
    last: NodeId,
    next: NodeId,
    prev: NodeId,
    /// Levels below the root.
    pub(crate) depth: u16,
    /// The table that made it, or `OWNER_NONE` (predefined or made by a method).
    pub(crate) owner: u16,
    /// Children made so far; once there were more than [`FEW`] they are in the index.
    children: u16,
    /// A bit for the name of each child that was ever made: most searches are for a name that is
    /// not there (the outer scopes, a name to be made), and end here.
    filter: u64,
    /// Still in the tree? A removed node lives on while something refers to it.
    pub(crate) attached: bool,
}

pub(crate) const OWNER_NONE: u16 = u16::MAX;

/// Bytes charged for a node.
pub(crate) const NODE_COST: u64 = 128;

/// A search among so many children needs no index: they were made together and lie together.
const FEW: u16 = 12;

/// All names, with an index by parent and name. Children keep their order of creation.
#[derive(Clone, Debug)]
pub(crate) struct Namespace {
    nodes: CowVec<Option<NodeData>>,
    index: Index,
    free: Vec<u32>,
    /// Nodes in the tree.
    pub(crate) count: u32,
    /// Nodes removed and not yet freed.
    detached: u32,
}

/// Has an object of this type names below it (`AcpiNsOpensScope`)?
fn opens_scope(kind: ObjectType) -> bool {
    use ObjectType::{Device, Method, PowerResource, Processor, Scope, ThermalZone};
    matches!(
        kind,
        Device | Method | PowerResource | Processor | Scope | ThermalZone
    )
}

fn key(parent: NodeId, name: [u8; 4]) -> u64 {
    u64::from(parent.0) << 32 | u64::from(u32::from_le_bytes(name))
}

/// The bit of a name in the filter of its parent.
fn filter_bit(name: [u8; 4]) -> u64 {
    1 << (u32::from_le_bytes(name).wrapping_mul(0x9E37_79B1) >> 26)
}

/// The key of a node in the index.
fn key_of(nodes: &CowVec<Option<NodeData>>) -> impl Fn(u32) -> u64 + '_ {
    |number| match nodes.get(number as usize) {
        Some(Some(node)) => key(node.parent, node.name),
        _ => u64::MAX,
    }
}

impl Namespace {
    pub(crate) fn new() -> Self {
        let mut nodes = CowVec::new();
        let (name, kind) = (*b"\\___", ObjectType::Device);
        let root = NodeData::new(name, kind, Val::Uninit, ROOT, OWNER_NONE);
        nodes.push(Some(root));
        Namespace {
            nodes,
            index: Index::new(),
            free: Vec::new(),
            count: 0,
            detached: 0,
        }
    }

    /// Before much is added.
    pub(crate) fn own(&mut self) {
        self.nodes.own();
        self.index.own();
    }

    /// Before clones are made.
    pub(crate) fn share(&mut self) {
        self.nodes.share();
        self.index.share();
    }

    pub(crate) fn get(&self, id: NodeId) -> Option<&NodeData> {
        self.nodes.get(id.0 as usize)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, id: NodeId) -> Option<&mut NodeData> {
        self.nodes.get_mut(id.0 as usize)?.as_mut()
    }

    pub(crate) fn kind(&self, id: NodeId) -> ObjectType {
        self.get(id)
            .map_or(ObjectType::Uninitialized, |node| node.kind)
    }

    pub(crate) fn value(&self, id: NodeId) -> Val {
        self.get(id).map_or(Val::Uninit, |node| node.value)
    }

    pub(crate) fn set(&mut self, id: NodeId, kind: ObjectType, value: Val) {
        if let Some(node) = self.get_mut(id) {
            node.kind = kind;
            node.value = value;
        }
    }

    pub(crate) fn child(&self, parent: NodeId, name: [u8; 4]) -> Option<NodeId> {
        let data = self.get(parent)?;
        if data.filter & filter_bit(name) == 0 {
            return None;
        }
        self.child_of(parent, data, name)
    }

    fn child_of(&self, parent: NodeId, data: &NodeData, name: [u8; 4]) -> Option<NodeId> {
        if data.children > FEW {
            let found = self.index.get(key(parent, name), key_of(&self.nodes));
            return found.map(NodeId);
        }
        let mut at = data.first;
        while let Some(node) = self.get(at) {
            if node.name == name {
                return Some(at);
            }
            at = node.next;
        }
        None
    }

    /// Appends a name that does not exist yet. Below a node that has been removed it is removed too.
    pub(crate) fn add(
        &mut self,
        parent: NodeId,
        name: [u8; 4],
        kind: ObjectType,
        value: Val,
        owner: u16,
    ) -> NodeId {
        if self.get(parent).is_some_and(|parent| !parent.attached) {
            return self.add_detached(parent, name, kind, value, owner);
        }
        let mut data = NodeData::new(name, kind, value, parent, owner);
        let id = NodeId(
            self.free
                .last()
                .map_or(self.nodes.len() as u32, |free| *free),
        );
        let mut children = 0;
        if let Some(parent) = self.get_mut(parent) {
            data.depth = parent.depth.saturating_add(1);
            data.prev = core::mem::replace(&mut parent.last, id);
            if parent.first == NONE {
                parent.first = id;
            }
            parent.filter |= filter_bit(name);
            parent.children = parent.children.saturating_add(1);
            children = parent.children;
        }
        if let Some(previous) = self.get_mut(data.prev) {
            previous.next = id;
        }
        self.place(data);
        if children == FEW + 1 {
            self.index_children(parent);
        } else if children > FEW {
            self.index_child(id);
        }
        self.count += 1;
        id
    }

    fn index_child(&mut self, child: NodeId) {
        let key_of = key_of(&self.nodes);
        self.index.insert(key_of(child.0), child.0, &key_of);
    }

    fn index_children(&mut self, parent: NodeId) {
        let mut at = self.get(parent).map_or(NONE, |node| node.first);
        while let Some(next) = self.get(at).map(|node| node.next) {
            self.index_child(at);
            at = next;
        }
    }

    /// Adds a node that is not in the tree: something still refers to it, or to what it was put below.
    pub(crate) fn add_detached(
        &mut self,
        parent: NodeId,
        name: [u8; 4],
        kind: ObjectType,
        value: Val,
        owner: u16,
    ) -> NodeId {
        let mut data = NodeData::new(name, kind, value, parent, owner);
        data.attached = false;
        self.detached += 1;
        self.place(data)
    }

    fn place(&mut self, data: NodeData) -> NodeId {
        if let Some(index) = self.free.pop()
            && let Some(slot) = self.nodes.get_mut(index as usize)
        {
            *slot = Some(data);
            return NodeId(index);
        }
        self.nodes.push(Some(data));
        NodeId((self.nodes.len() - 1) as u32)
    }

    /// Takes a node and everything below it out of the tree.
    pub(crate) fn remove(&mut self, id: NodeId) {
        if id == ROOT || !self.get(id).is_some_and(|node| node.attached) {
            return;
        }
        self.unlink(id);
        let mut todo: Vec<NodeId> = [id].into();
        while let Some(id) = todo.pop() {
            let Some(node) = self.get_mut(id) else {
                continue;
            };
            node.attached = false;
            let (parent, name) = (node.parent, node.name);
            let mut child = core::mem::replace(&mut node.first, NONE);
            node.last = NONE;
            if self.get(parent).is_some_and(|node| node.children > FEW) {
                self.index.remove(key(parent, name), id.0);
            }
            self.count = self.count.saturating_sub(1);
            self.detached += 1;
            while let Some(node) = self.get(child) {
                todo.push(child);
                child = node.next;
            }
        }
    }

    fn unlink(&mut self, id: NodeId) {
        let Some(node) = self.get(id) else { return };
        let (parent, prev, next) = (node.parent, node.prev, node.next);
        match self.get_mut(prev) {
            Some(prev) => prev.next = next,
            None => {
                if let Some(parent) = self.get_mut(parent) {
                    parent.first = next;
                }
            }
        }
        match self.get_mut(next) {
            Some(next) => next.prev = prev,
            None => {
                if let Some(parent) = self.get_mut(parent) {
                    parent.last = prev;
                }
            }
        }
    }

    /// Frees removed nodes that nothing refers to.
    pub(crate) fn sweep(&mut self, marked: &Marks) {
        if self.detached == 0 {
            return;
        }
        for index in 0..self.nodes.len() {
            let gone = matches!(self.nodes.get(index), Some(Some(node)) if !node.attached);
            if gone && !marked.contains(index as u32) {
                if let Some(slot) = self.nodes.get_mut(index) {
                    *slot = None;
                }
                self.free.push(index as u32);
                self.detached = self.detached.saturating_sub(1);
            }
        }
    }

    /// Nodes, free ones included.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Bytes charged for all nodes.
    pub(crate) fn bytes(&self) -> u64 {
        (u64::from(self.count) + u64::from(self.detached)) * NODE_COST
    }

    /// Every node that is in the tree, in no order that means something.
    pub(crate) fn attached(&self) -> impl Iterator<Item = (NodeId, &NodeData)> {
        let numbered = self.nodes.iter().zip(0..);
        numbered.filter_map(|(node, number)| match node {
            Some(node) if node.attached => Some((NodeId(number), node)),
            _ => None,
        })
    }

    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let link = |link: NodeId| (link != NONE).then_some(link);
        let first = self.get(id).and_then(|node| link(node.first));
        core::iter::successors(first, move |id| link(self.get(*id)?.next))
    }

    /// The next node, depth first, within `top` (which is not itself given).
    pub(crate) fn after(&self, id: NodeId, top: NodeId) -> Option<NodeId> {
        match self.get(id)?.first {
            NONE => self.after_subtree(id, top),
            first => Some(first),
        }
    }

    /// As [`Namespace::after`], passing over what is below `id`.
    pub(crate) fn after_subtree(&self, mut id: NodeId, top: NodeId) -> Option<NodeId> {
        while id != top && id != ROOT {
            let node = self.get(id)?;
            if node.next != NONE {
                return Some(node.next);
            }
            id = node.parent;
        }
        None
    }

    /// The node that an alias stands for.
    pub(crate) fn follow_alias(&self, id: NodeId) -> NodeId {
        match self.get(id) {
            Some(NodeData {
                kind: ObjectType::Alias | ObjectType::MethodAlias,
                value: Val::NameRef(target),
                ..
            }) => *target,
            _ => id,
        }
    }

    /// Where the names below a name are: those of an alias below what it stands for, if that may have some, or else
    /// below the alias itself (`AcpiNsLookup`).
    pub(crate) fn holder(&self, id: NodeId) -> NodeId {
        let target = self.follow_alias(id);
        match opens_scope(self.kind(target)) {
            true => target,
            false => id,
        }
    }

    /// Where names go and are looked up that stand within an object: there, or around it, if it has no names below it
    /// (`AcpiNsLookup`).
    pub(crate) fn scope_of(&self, mut id: NodeId) -> NodeId {
        let has_names = |kind| kind == ObjectType::Uninitialized || opens_scope(kind);
        while id != ROOT && !has_names(self.kind(id)) {
            id = self.get(id).map_or(ROOT, |data| data.parent);
        }
        id
    }

    /// Where the segments of a name string begin, seen from `scope`.
    pub(crate) fn base(&self, scope: NodeId, name: &Name<'_>) -> Option<NodeId> {
        let mut at = if name.root { ROOT } else { scope };
        for _ in 0..name.carets {
            if at == ROOT {
                return None;
            }
            at = self.get(at)?.parent;
        }
        Some(at)
    }

    /// Where a name string leads from `scope`: the node of all segments but the last, and the last.
    pub(crate) fn locate(
        &self,
        scope: NodeId,
        name: &Name<'_>,
    ) -> Option<(NodeId, Option<[u8; 4]>)> {
        if let Some(segment) = name.single() {
            return Some((scope, Some(repaired(segment))));
        }
        let mut at = self.base(scope, name)?;
        let mut segments = name.segments().map(repaired).peekable();
        while let Some(segment) = segments.next() {
            if segments.peek().is_none() {
                return Some((at, Some(segment)));
            }
            at = self.holder(self.child(at, segment)?);
        }
        Some((at, None))
    }

    /// Looks a name up (ACPI 6.5 §5.3): a single segment without a prefix is searched upwards.
    pub(crate) fn lookup(&self, scope: NodeId, name: &Name<'_>) -> Option<NodeId> {
        self.look_up(scope, name).0
    }

    /// As [`Self::lookup`]; also gives how many scopes were looked into.
    pub(crate) fn look_up(&self, scope: NodeId, name: &Name<'_>) -> (Option<NodeId>, u64) {
        let (found, scopes) = self.find(scope, name);
        (found.map(|found| self.follow_alias(found)), scopes)
    }

    /// As [`Self::look_up`], but an alias is found itself.
    pub(crate) fn find(&self, scope: NodeId, name: &Name<'_>) -> (Option<NodeId>, u64) {
        let Some(segment) = name.single() else {
            return (self.follow(scope, name), name.steps());
        };
        let (found, scopes) = self.search(scope, segment);
        if found.is_some() {
            return (found, scopes);
        }
        // Names are entered as they are repaired, so that any other is not there.
        match repaired(segment) {
            same if same == segment => (None, scopes),
            repaired => {
                let (found, more) = self.search(scope, repaired);
                (found, scopes + more)
            }
        }
    }

    /// Where a name of several segments, or with a prefix, leads.
    fn follow(&self, scope: NodeId, name: &Name<'_>) -> Option<NodeId> {
        match self.locate(scope, name)? {
            (at, None) => Some(at),
            (at, Some(last)) => self.child(at, last),
        }
    }

    /// Looks a single segment up in a scope and those around it.
    fn search(&self, scope: NodeId, name: [u8; 4]) -> (Option<NodeId>, u64) {
        let (mut at, bit, mut scopes) = (scope, filter_bit(name), 0);
        while let Some(data) = self.get(at) {
            scopes += 1;
            if data.filter & bit != 0
                && let Some(found) = self.child_of(at, data, name)
            {
                return (Some(found), scopes);
            }
            if at == ROOT {
                break;
            }
            at = data.parent;
        }
        (None, scopes)
    }

    /// Do all names, also those that were removed, lead up to the root, over so many levels at most?
    pub(crate) fn is_rooted(&self, levels: u32) -> bool {
        // The names that the machine begins with have one whatever the limit is.
        let most = levels.max(1);
        let mut depths = vec![None; self.len()];
        for number in 0..self.len() as u32 {
            let (mut at, mut way) = (number, Vec::new());
            let mut depth = loop {
                match (depths.get(at as usize), self.get(NodeId(at))) {
                    (None, _) => return false,
                    (Some(Some(depth)), _) => break *depth,
                    (Some(None), Some(data)) if at != ROOT.0 => {
                        way.push(at);
                        at = data.parent.0;
                    }
                    _ => break 0,
                }
                // It may go round.
                if way.len() > most as usize {
                    return false;
                }
            };
            for number in way.into_iter().rev() {
                depth += 1;
                if let Some(known) = depths.get_mut(number as usize) {
                    *known = Some(depth);
                }
            }
            if depth > most {
                return false;
            }
        }
        true
    }

    /// Bytes of the path.
    pub(crate) fn path_length(&self, id: NodeId) -> u64 {
        self.get(id).map_or(0, |node| u64::from(node.depth) * 5)
    }

    /// `\_SB_.GPO0`.
    pub(crate) fn path(&self, id: NodeId) -> String {
        let depth = self.get(id).map_or(0, |node| usize::from(node.depth));
        let mut names: Vec<[u8; 4]> = Vec::with_capacity(depth);
        let mut at = id;
        while at != ROOT && names.len() < usize::from(u16::MAX) {
            let Some(node) = self.get(at) else { break };
            names.push(node.name);
            at = node.parent;
        }
        let mut path = String::with_capacity(names.len() * 5 + 1);
        path.push('\\');
        for (index, name) in names.iter().rev().enumerate() {
            if index > 0 {
                path.push('.');
            }
            path.extend(name.iter().map(|byte| char::from(*byte)));
        }
        path
    }
}

impl NodeData {
    fn new(name: [u8; 4], kind: ObjectType, value: Val, parent: NodeId, owner: u16) -> Self {
        NodeData {
            name,
            kind,
            value,
            parent,
            first: NONE,
            last: NONE,
            next: NONE,
            prev: NONE,
            depth: 0,
            owner,
            children: 0,
            filter: 0,
            attached: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_below_a_removed_one_is_not_in_the_tree() {
        let mut names = Namespace::new();
        let add = |names: &mut Namespace, parent, name: &[u8; 4]| {
            names.add(parent, *name, ObjectType::Device, Val::Uninit, OWNER_NONE)
        };
        let gone = add(&mut names, ROOT, b"GONE");
        names.remove(gone);
        add(&mut names, gone, b"LATE");
        let mut walked = 0;
        let mut at = ROOT;
        while let Some(node) = names.after(at, ROOT) {
            (walked, at) = (walked + 1, node);
        }
        assert_eq!(names.count, walked, "a snapshot counts on it");
        assert_eq!(names.child(gone, *b"LATE"), None);
    }
}
