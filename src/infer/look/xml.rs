//! XML: elements that come again and again are rows.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::encoding::{How, Text};
use super::part::{Outside, Part, Reading, Said};
use crate::config::Layout;
use crate::infer::profile::called;
use crate::infer::refusal::Refusal;
use crate::infer::write::quoted;
use crate::model::codes::FeedFormat;

/// Levels that are followed, kinds of elements that are told apart, and ways to rows that are tried.
const MOST: (usize, usize, usize) = (16, 2_000, 24);

/// A kind of element: all that stand on the same way from the root.
#[derive(Debug, Default)]
struct Kind {
    name: String,
    count: usize,
    attributes: Vec<String>,
    below: Vec<usize>,
    above: Option<usize>,
    /// Most of it in one element around.
    most: usize,
    /// In the element around that is open.
    here: usize,
    /// Some of them have text.
    text: bool,
}

/// The part that a text is.
pub(super) fn part(text: &Text) -> Result<Part, Refusal> {
    let kinds = kinds(&text.text)?;
    let mut rows: Vec<usize> = (0..kinds.len()).filter(|at| is_row(&kinds, *at)).collect();
    if rows.is_empty() && !kinds.is_empty() {
        rows.push(0);
    }
    rows.truncate(MOST.2);
    let readings: Vec<Reading> = rows.into_iter().map(|at| reading(&kinds, at, text)).collect();
    if readings.is_empty() {
        return Err(Refusal::NothingToMap { found: "it is XML without an element".to_owned() });
    }
    Ok(Part { title: None, readings })
}

/// An element of which one is a record: it comes several times, and holds something.
fn is_row(kinds: &[Kind], at: usize) -> bool {
    let Some(kind) = kinds.get(at) else { return false };
    kind.count > 1 && !(kind.below.is_empty() && kind.attributes.is_empty())
}

fn kinds(text: &str) -> Result<Vec<Kind>, Refusal> {
    let mut reader = Reader::from_str(text);
    let mut kinds: Vec<Kind> = Vec::new();
    let mut open: Vec<Option<usize>> = Vec::new();
    let broken = |reason: String| Refusal::Broken { format: "XML", reason: reason.chars().take(200).collect() };
    loop {
        match reader.read_event().map_err(|error| broken(error.to_string()))? {
            Event::Start(tag) => {
                let kind = begin(&mut kinds, &open, &tag);
                open.push(kind);
            }
            Event::Empty(tag) => {
                begin(&mut kinds, &open, &tag);
            }
            Event::End(_) if open.pop().is_none() => return Err(broken("an element ends that did not begin".to_owned())),
            Event::Text(piece) if !piece.trim_ascii().is_empty() => {
                if let Some(kind) = open.last().copied().flatten().and_then(|at| kinds.get_mut(at)) {
                    kind.text = true;
                }
            }
            Event::Eof if open.is_empty() => return Ok(kinds),
            Event::Eof => return Err(broken("it ends within an element".to_owned())),
            _ => {}
        }
    }
}

fn begin(kinds: &mut Vec<Kind>, open: &[Option<usize>], tag: &BytesStart<'_>) -> Option<usize> {
    let name = local(tag.name().as_ref()).to_owned();
    let above = match open.last() {
        Some(above) => Some((*above)?),
        None => None,
    };
    if open.len() >= MOST.0 {
        return None;
    }
    let siblings = above.and_then(|at| kinds.get(at)).map(|kind| kind.below.clone());
    let known = match siblings {
        Some(siblings) => siblings.into_iter().find(|at| kinds.get(*at).is_some_and(|kind| kind.name == name)),
        None => (0..kinds.len()).find(|at| kinds.get(*at).is_some_and(|kind| kind.above.is_none() && kind.name == name)),
    };
    let at = match known {
        Some(at) => at,
        None if kinds.len() < MOST.1 => {
            let at = kinds.len();
            kinds.push(Kind { name, above, ..Kind::default() });
            if let Some(above) = above.and_then(|above| kinds.get_mut(above)) {
                above.below.push(at);
            }
            at
        }
        None => return None,
    };
    // What was counted below the one before begins anew.
    for below in kinds.get(at).map(|kind| kind.below.clone()).unwrap_or_default() {
        if let Some(below) = kinds.get_mut(below) {
            below.here = 0;
        }
    }
    let kind = kinds.get_mut(at)?;
    kind.count = kind.count.saturating_add(1);
    kind.here = kind.here.saturating_add(1);
    kind.most = kind.most.max(kind.here);
    for attribute in tag.attributes().flatten() {
        let name = attribute.key.as_ref();
        let own = name.starts_with("xmlns") || name.starts_with("xsi:");
        if !own && !kind.attributes.iter().any(|known| known == name) {
            kind.attributes.push(name.to_owned());
        }
    }
    Some(at)
}

/// The name without its prefix, which is the document's own choice.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

fn reading(kinds: &[Kind], at: usize, text: &Text) -> Reading {
    let way = kinds.get(at).map_or_else(String::new, |kind| way(kinds, kind));
    let count = kinds.get(at).map_or(0, |kind| kind.count);
    let name = kinds.get(at).map_or_else(String::new, |kind| kind.name.clone());
    let encoding = (text.how == How::Guessed).then_some(text.encoding);
    let mut said = vec![
        Said::new("format = \"XML\"", "it begins with an element"),
        Said::new(format!("records = {}", quoted(&way)), format!("{count} elements `{name}` stand there")),
    ];
    if let Some(encoding) = encoding {
        said.push(Said::new(format!("encoding = {}", quoted(encoding.name())), "its bytes are no UTF-8; this is a guess by its letters"));
    }
    let records = way.split('/').map(Into::into).collect();
    Reading { format: FeedFormat::Xml, layout: Layout::Xml { records, encoding }, said, outside: outside(kinds, at), name }
}

/// Names on the way to an element, the root first.
fn way(kinds: &[Kind], kind: &Kind) -> String {
    let mut way = vec![kind.name.as_str()];
    let mut here = kind.above;
    while let Some(kind) = here.and_then(|at| kinds.get(at)) {
        way.push(kind.name.as_str());
        here = kind.above;
    }
    way.reverse();
    way.join("/")
}

/// Attributes and single small elements of what is around, the nearest first.
fn outside(kinds: &[Kind], row: usize) -> Vec<Outside> {
    let (mut outside, mut ups) = (Vec::new(), String::new());
    let mut here = kinds.get(row).and_then(|kind| kind.above);
    while let Some(kind) = here.and_then(|at| kinds.get(at)) {
        ups.push_str("../");
        let named = |name: &str| called(name, &kind.name);
        let way = way(kinds, kind);
        let place = |name: &str| (kind.count == 1).then(|| format!("{way}/{name}"));
        outside.extend(kind.attributes.iter().map(|name| Outside {
            path: format!("{ups}@{name}"),
            names: named(local(name)),
            document: place(&format!("@{name}")),
        }));
        let single =
            kind.below.iter().filter_map(|at| kinds.get(*at)).filter(|below| below.below.is_empty() && below.text && below.most == 1);
        outside.extend(single.map(|below| Outside {
            path: format!("{ups}{}", below.name),
            names: named(&below.name),
            document: place(&below.name),
        }));
        here = kind.above;
    }
    outside
}
