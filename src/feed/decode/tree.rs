//! One JSON value or XML element with all that lies below it, in two allocations.

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// JSON's null, XML's `xsi:nil`.
    Null,
    /// Text; an XML element without children.
    Text,
    /// JSON's `true` or `false`.
    Bool,
    /// A JSON number, with its digits as they came.
    Number,
    /// A JSON object, or an XML element with children: its own text stands beside them.
    Fields,
    /// A JSON list.
    List,
    /// An XML attribute.
    Attribute,
    /// A value whose name came again in the same object: the last one counts, this one is not found.
    Replaced,
}

/// Place of a node in its tree; the first is the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The node that all others lie below.
    pub const ROOT: Self = Self(0);
}

#[derive(Debug, Clone, Copy)]
struct Span {
    start: u32,
    end: u32,
}

#[derive(Debug, Clone)]
struct Node {
    name: Span,
    text: Span,
    parent: u32,
    /// One past the last node below this one: nodes lie in the order of the document.
    end: u32,
    shape: Shape,
    /// Of the name without its prefix.
    outline: u32,
}

/// Nodes in the order of the document, and all their names and texts in one string.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    text: String,
    nodes: Vec<Node>,
    /// Whether names may carry a prefix that a path can leave out, as in XML.
    prefixed: bool,
}

impl Tree {
    /// An empty tree, to be filled by [`Self::open`] and [`Self::close`].
    pub fn with_capacity(nodes: usize, bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), nodes: Vec::with_capacity(nodes), prefixed: false }
    }

    /// An empty tree whose names may carry a namespace prefix.
    pub fn prefixed() -> Self {
        Self { prefixed: true, ..Self::default() }
    }

    /// Lets go of all nodes; the room that they took is used again.
    pub fn clear(&mut self) {
        self.text.clear();
        self.nodes.clear();
    }

    /// Adds a node below `parent` (none: the root), after all that were added before.
    ///
    /// # Errors
    /// More than four billion nodes or bytes in one tree.
    pub fn open(&mut self, parent: Option<NodeId>, name: &str, shape: Shape) -> Result<NodeId, Excess> {
        let number = u32::try_from(self.nodes.len()).map_err(|_| Excess)?;
        let outline = outline(if self.prefixed { local(name) } else { name });
        let name = self.put(name)?;
        let parent = parent.map_or(number, |parent| parent.0);
        let nothing = Span { start: 0, end: 0 };
        self.nodes.push(Node { name, text: nothing, parent, end: number.checked_add(1).ok_or(Excess)?, shape, outline });
        Ok(NodeId(number))
    }

    /// Says that nothing more comes below the node.
    pub fn close(&mut self, node: NodeId) {
        let end = self.nodes.len() as u32;
        self.at_mut(node, |it| it.end = end);
    }

    /// Gives a node its text.
    ///
    /// # Errors
    /// More than four billion bytes in one tree.
    pub fn write(&mut self, node: NodeId, text: &str) -> Result<(), Excess> {
        let span = self.put(text)?;
        self.at_mut(node, |it| it.text = span);
        Ok(())
    }

    /// Adds to the text of the node that was written last, or has none yet.
    ///
    /// # Errors
    /// More than four billion bytes in one tree.
    pub fn append(&mut self, node: NodeId, text: &str) -> Result<(), Excess> {
        let more = self.put(text)?;
        self.at_mut(node, |it| it.text = if it.text.end == more.start { Span { end: more.end, ..it.text } } else { more });
        Ok(())
    }

    /// Takes the text away from the node that was written last.
    pub fn take(&mut self, node: NodeId, into: &mut String) {
        into.push_str(self.text(node));
        let Some(it) = self.nodes.get_mut(node.0 as usize) else { return };
        let Span { start, end } = std::mem::replace(&mut it.text, Span { start: 0, end: 0 });
        if end as usize == self.text.len() {
            self.text.truncate(start as usize);
        }
    }

    /// Changes what a node is: whether an XML element has children is known at its end only.
    pub fn reshape(&mut self, node: NodeId, shape: Shape) {
        self.at_mut(node, |it| it.shape = shape);
    }

    /// Adds a copy of another tree's node and of all below it.
    ///
    /// # Errors
    /// More than four billion nodes or bytes in one tree.
    pub fn graft(&mut self, parent: NodeId, from: &Self, node: NodeId) -> Result<NodeId, Excess> {
        let copy = self.open(Some(parent), from.name(node), from.shape(node))?;
        self.write(copy, from.text(node))?;
        for child in from.children(node) {
            self.graft(copy, from, child)?;
        }
        self.close(copy);
        Ok(copy)
    }

    /// Says that nothing more comes below the node and below those that it lies in.
    pub fn close_up(&mut self, node: NodeId) {
        let mut here = Some(node);
        while let Some(node) = here {
            self.close(node);
            here = self.parent(node);
        }
    }

    /// All names and texts, behind one another.
    pub fn all_text(&self) -> &str {
        &self.text
    }

    /// Names and texts of a node of JSON and of all below it.
    pub fn text_below(&self, node: NodeId) -> &str {
        let start = self.nodes.get(node.0 as usize).map_or(0, |it| it.name.start as usize);
        let next = self.nodes.get(node.0 as usize).and_then(|it| self.nodes.get(it.end as usize));
        let end = next.map_or(self.text.len(), |it| it.name.start as usize);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Whether there is no node.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// What the node is; null where there is no such node.
    pub fn shape(&self, node: NodeId) -> Shape {
        self.nodes.get(node.0 as usize).map_or(Shape::Null, |it| it.shape)
    }

    /// Name of the node in its parent; empty for the root and in lists.
    pub fn name(&self, node: NodeId) -> &str {
        self.nodes.get(node.0 as usize).map_or("", |it| self.cut(it.name))
    }

    /// The node's own text.
    pub fn text(&self, node: NodeId) -> &str {
        self.nodes.get(node.0 as usize).map_or("", |it| self.cut(it.text))
    }

    /// The node above; none above the root.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        let above = self.nodes.get(node.0 as usize)?.parent;
        (above != node.0).then_some(NodeId(above))
    }

    /// The nodes right below, in the order of the document.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.nodes.get(node.0 as usize).map_or(0, |it| it.end);
        let mut next = node.0.saturating_add(1);
        std::iter::from_fn(move || {
            let child = (next < end).then_some(NodeId(next))?;
            next = self.nodes.get(next as usize).map_or(end, |it| it.end);
            Some(child)
        })
        .filter(|child| self.shape(*child) != Shape::Replaced)
    }

    /// The nodes right below that a path calls so, attributes or not, in the order of the document: see [`Self::is_called`].
    pub fn called<'a>(&'a self, node: NodeId, name: &'a str, attributes: bool) -> impl Iterator<Item = NodeId> + 'a {
        let sought = outline(if self.prefixed { local(name) } else { name });
        let end = self.nodes.get(node.0 as usize).map_or(0, |it| it.end);
        let mut next = node.0.saturating_add(1);
        std::iter::from_fn(move || {
            while next < end {
                let (child, it) = (NodeId(next), self.nodes.get(next as usize)?);
                next = it.end;
                let may_be = it.outline == sought && (it.shape == Shape::Attribute) == attributes && it.shape != Shape::Replaced;
                if may_be && self.is_called(child, name) {
                    return Some(child);
                }
            }
            None
        })
    }

    /// The node that is added next; none where the tree is full.
    pub fn next(&self) -> Option<NodeId> {
        u32::try_from(self.nodes.len()).ok().map(NodeId)
    }

    /// Whether names may carry a prefix: so it is in XML.
    pub fn has_prefixes(&self) -> bool {
        self.prefixed
    }

    /// Whether the node is the child that a path calls so: without a prefix in the path, the prefix does not count.
    pub fn is_called(&self, node: NodeId, name: &str) -> bool {
        let own = self.name(node);
        own == name || (self.prefixed && !name.contains(':') && own.split_once(':').is_some_and(|(_, local)| local == name))
    }

    fn put(&mut self, text: &str) -> Result<Span, Excess> {
        let start = u32::try_from(self.text.len()).map_err(|_| Excess)?;
        let end = u32::try_from(self.text.len().saturating_add(text.len())).map_err(|_| Excess)?;
        self.text.push_str(text);
        Ok(Span { start, end })
    }

    fn cut(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    fn at_mut(&mut self, node: NodeId, change: impl FnOnce(&mut Node)) {
        if let Some(it) = self.nodes.get_mut(node.0 as usize) {
            change(it);
        }
    }
}

/// A name without its namespace's prefix.
fn local(name: &str) -> &str {
    let colon = name.bytes().position(|byte| byte == b':');
    colon.and_then(|colon| name.get(colon.saturating_add(1)..)).unwrap_or(name)
}

/// A name at a glance: names that differ in it are others, and nearly all others differ in it.
fn outline(name: &str) -> u32 {
    let bytes = name.as_bytes();
    let at = |place: usize| bytes.get(place).copied().unwrap_or_default();
    u32::from_le_bytes([bytes.len() as u8, at(0), at(bytes.len() / 2), at(bytes.len().saturating_sub(1))])
}

/// One tree holds at most four billion nodes and bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("one value is larger than 4 GiB")]
pub struct Excess;
