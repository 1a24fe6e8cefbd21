//! Elements of an XML document, read one after another into trees. Nothing is ever fetched or expanded: an entity that
//! is neither one of the five nor a character by its number is a failure.

use encoding_rs::Encoding;
use quick_xml::errors::SyntaxError;
use quick_xml::escape::{EscapeError, resolve_predefined_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Error, Reader, XmlVersion};

use super::charset::declared;
use super::text::{Blocks, Text};
use super::tree::{Excess, NodeId, Shape, Tree};
use crate::feed::{Body, What};
use crate::model::codes::FeedFormat;

/// Levels of nesting that are followed.
const LEVELS: usize = 128;

/// A document's elements.
#[derive(Debug)]
pub(super) struct Elements {
    text: Text,
    reader: Reader<Blocks>,
    buffer: Vec<u8>,
    /// Own text of the elements that are open and have others in them, by level; the strings are used again.
    texts: Vec<String>,
    /// The elements that are open and kept, likewise.
    open: Vec<NodeId>,
}

/// What comes next at the level where one reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// An element begins; its name and attributes are the root of the tree that was given.
    Begin,
    /// An element without anything below it, likewise.
    Complete,
    /// The element around ends.
    End,
    /// Text that is no white space.
    Text,
    /// The document ends.
    Eof,
}

/// Why reading stops; [`Elements::failure`] adds the place.
enum Stop {
    Xml(Error),
    Entity(String),
    Deep,
    Large,
}

impl From<Excess> for Stop {
    fn from(Excess: Excess) -> Self {
        Self::Large
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        match error {
            Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => Self::Entity(name),
            error => Self::Xml(error),
        }
    }
}

impl Elements {
    /// Elements of a document in the encoding that it declares, else in this one.
    pub(super) fn new(body: &Body, encoding: Option<&'static Encoding>) -> Result<Self, What> {
        let text = Text::shaped(body, declared(&body.head(200)?).or(encoding))?;
        let reader = Reader::from_reader(text.open());
        Ok(Self { text, reader, buffer: Vec::new(), texts: Vec::new(), open: Vec::new() })
    }

    /// Whether the document came in another encoding than UTF-8.
    pub(super) fn recoded(&self) -> bool {
        self.text.is_recoded()
    }

    /// Bytes that were read, and all; none where that can't be told.
    pub(super) fn progress(&self) -> Option<(u64, u64)> {
        (!self.recoded()).then(|| (self.reader.buffer_position(), self.text.length()))
    }

    /// Reads on to the next tag; the one of an element goes into the tree, as its root.
    pub(super) fn next(&mut self, tree: &mut Tree) -> Result<Next, What> {
        self.tag(tree).map_err(|stop| self.failure(stop))
    }

    /// Reads what lies below an element that began, up to its end; at most `most` nodes of it are kept.
    pub(super) fn fill(&mut self, tree: &mut Tree, node: NodeId, most: usize) -> Result<(), What> {
        self.below(tree, node, most).map_err(|stop| self.failure(stop))
    }

    /// The document ends although elements are open.
    pub(super) fn truncated(&self) -> What {
        What::Truncated { line: self.text.line(u64::MAX) }
    }

    /// Something stands here that cannot stand here.
    pub(super) fn malformed(&self, reason: &str) -> What {
        let line = self.text.line(self.reader.buffer_position());
        What::Malformed { format: FeedFormat::Xml, reason: reason.to_owned(), line, column: 0 }
    }

    fn tag(&mut self, tree: &mut Tree) -> Result<Next, Stop> {
        loop {
            self.buffer.clear();
            match self.reader.read_event_into(&mut self.buffer)? {
                Event::Start(tag) => return begin(tree, None, &tag).map(|_| Next::Begin),
                Event::Empty(tag) => {
                    let node = begin(tree, None, &tag)?;
                    finish(tree, node, "")?;
                    return Ok(Next::Complete);
                }
                Event::End(_) => return Ok(Next::End),
                Event::Eof => return Ok(Next::Eof),
                Event::Text(text) if !text.trim_ascii().is_empty() => return Ok(Next::Text),
                Event::CData(_) | Event::GeneralRef(_) => return Ok(Next::Text),
                Event::Text(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
    }

    fn below(&mut self, tree: &mut Tree, node: NodeId, most: usize) -> Result<(), Stop> {
        let Self { reader, buffer, texts, open, .. } = self;
        open.clear();
        open.push(node);
        // Elements that are open and not kept.
        let mut beyond = 0_usize;
        texts.iter_mut().for_each(String::clear);
        loop {
            buffer.clear();
            let event = reader.read_event_into(buffer)?;
            let level = open.len();
            if texts.len() < level {
                texts.push(String::new());
            }
            let own = open.last().zip(texts.get_mut(level.saturating_sub(1)));
            match event {
                Event::Start(tag) => {
                    if level.saturating_add(beyond) >= LEVELS {
                        return Err(Stop::Deep);
                    }
                    if beyond > 0 || tree.len() >= most {
                        beyond = beyond.saturating_add(1);
                    } else {
                        open.push(below(tree, own, &tag)?);
                    }
                }
                Event::Empty(tag) if beyond == 0 && tree.len() < most => {
                    let node = below(tree, own, &tag)?;
                    finish(tree, node, "")?;
                }
                Event::End(_) if beyond > 0 => beyond = beyond.saturating_sub(1),
                Event::End(_) => {
                    if let Some((node, text)) = own {
                        finish(tree, *node, text)?;
                        text.clear();
                    }
                    open.pop();
                    if open.is_empty() {
                        return Ok(());
                    }
                }
                Event::Text(piece) if beyond == 0 => add(tree, own, &piece.xml10_content())?,
                Event::CData(piece) if beyond == 0 => add(tree, own, &piece.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let meant = resolve(&reference)?;
                    if beyond == 0 {
                        add(tree, own, &meant)?;
                    }
                }
                Event::Eof => return Err(Error::Syntax(SyntaxError::UnclosedTag).into()),
                Event::Text(_) | Event::CData(_) => {}
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
    }

    fn failure(&self, stop: Stop) -> What {
        let line = self.text.line(self.reader.buffer_position());
        match stop {
            Stop::Deep => What::TooDeep { limit: LEVELS, line },
            Stop::Large => What::ValueTooLarge,
            Stop::Entity(name) => What::Entity { name: name.chars().take(80).collect(), line },
            Stop::Xml(Error::Io(error)) => What::Disk { reason: error.to_string() },
            Stop::Xml(Error::Encoding(_)) => {
                What::NotText { encoding: self.text.charset.name(), byte: self.text.unsound().unwrap_or_default() }
            }
            Stop::Xml(Error::Syntax(error)) if error != SyntaxError::InvalidBangMarkup => self.truncated(),
            Stop::Xml(error) => {
                let at = self.reader.error_position();
                let line = if at > 0 { self.text.line(at) } else { line };
                What::Malformed { format: FeedFormat::Xml, reason: error.to_string().chars().take(200).collect(), line, column: 0 }
            }
        }
    }
}

/// An open element, and the text of its own that does not lie in the tree.
type Own<'e> = Option<(&'e NodeId, &'e mut String)>;

/// Adds an element that begins in another: the text of that one is gathered aside from then on.
fn below(tree: &mut Tree, own: Own<'_>, tag: &BytesStart<'_>) -> Result<NodeId, Stop> {
    let Some((parent, text)) = own else { return begin(tree, None, tag) };
    if tree.shape(*parent) == Shape::Text {
        tree.take(*parent, text);
    }
    begin(tree, Some(*parent), tag)
}

/// Adds to an element's own text: in the tree at once while no element has begun in it, as in nearly all that have text.
fn add(tree: &mut Tree, own: Own<'_>, piece: &str) -> Result<(), Stop> {
    match own {
        Some((node, _)) if tree.shape(*node) == Shape::Text => tree.append(*node, piece)?,
        Some((_, text)) => text.push_str(piece),
        None => {}
    }
    Ok(())
}

/// Adds an element's name and attributes.
fn begin(tree: &mut Tree, parent: Option<NodeId>, tag: &BytesStart<'_>) -> Result<NodeId, Stop> {
    let node = tree.open(parent, tag.name().as_ref(), Shape::Text)?;
    if let Some(parent) = parent {
        tree.reshape(parent, Shape::Fields);
    }
    if tag.attributes_raw().is_empty() {
        return Ok(node);
    }
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(Error::from)?;
        let name = attribute.key.as_ref();
        let child = tree.open(Some(node), name, Shape::Attribute)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0)?;
        tree.write(child, &value)?;
        if matches!(name, "xsi:nil") && matches!(value.trim(), "true" | "1") {
            tree.reshape(node, Shape::Null);
        }
    }
    tree.close(node);
    Ok(node)
}

/// Ends an element; the text that was gathered aside is its own: white space between child elements is no text.
fn finish(tree: &mut Tree, node: NodeId, text: &str) -> Result<(), Stop> {
    if !text.trim().is_empty() {
        tree.write(node, text)?;
    }
    tree.close(node);
    Ok(())
}

/// The text that a reference stands for.
fn resolve(reference: &BytesRef<'_>) -> Result<String, Stop> {
    if let Some(letter) = reference.resolve_char_ref()? {
        return Ok(letter.to_string());
    }
    resolve_predefined_entity(reference).map(str::to_owned).ok_or_else(|| Stop::Entity(reference.to_string()))
}
