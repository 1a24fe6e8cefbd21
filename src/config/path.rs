//! A path into a row, parsed once.

use std::fmt;

use crate::model::codes::FeedFormat;
use crate::model::values::Text;

/// Where a value lies, seen from its row.
///
/// CSV: the column's name, as it stands in the header. JSON: keys with dots, `artikel.nummer`; `[0]` and `[*]` for
/// lists; a key with a dot in it in quotes, `"a.b"`; `../` for the object around; `@key` for the key under which the row,
/// or with `../` what is around it, stands. XML: names of child elements with slashes, `ort/name`; `@nr` for an attribute;
/// `../` for the element around; `.` for the element's own text. In an entry that was cut out or made of a row: its names,
/// with dots as in JSON, and `../` for the row, whatever its format.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Path {
    text: Text,
    steps: Vec<Step>,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// To the value of that key, the cell of that column, or the child elements of that name.
    Key(Text),
    /// To an element of a list, counted from 0.
    Index(usize),
    /// To each element of a list.
    Each,
    /// To the object or element around this one.
    Parent,
    /// To an attribute of this element, or in JSON to the key under which it stands; always the last step.
    Attribute(Text),
    /// Stays here: the row's own text or value; always the last step.
    Own,
    /// To what an entry itself says that was cut out or made of a row; always the first step.
    Entry,
}

/// Why a text is no path, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct PathError {
    /// Byte of the text at which it goes wrong.
    pub at: usize,
    /// What is wrong there.
    pub why: &'static str,
}

impl Path {
    /// Its steps, at least one.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl Path {
    /// Reads a path of that format.
    ///
    /// # Errors
    /// [`PathError`] says at which byte the text stops to be a path.
    pub fn parse(text: &str, format: FeedFormat) -> Result<Self, PathError> {
        let steps = match format {
            FeedFormat::Csv | FeedFormat::Xlsx => column(text)?,
            FeedFormat::Xml => elements(text)?,
            FeedFormat::Json | FeedFormat::Ndjson | FeedFormat::Graphql | FeedFormat::Odata => keys(text)?,
        };
        Ok(Self { text: text.into(), steps })
    }

    /// Reads a path within an entry that was cut out or made of a row; `around` reads what stands behind `../`.
    ///
    /// # Errors
    /// As for [`Self::parse`].
    pub fn parse_in_entry(text: &str, around: impl FnOnce(&str) -> Result<Self, PathError>) -> Result<Self, PathError> {
        let (first, rest) = match text.strip_prefix("../") {
            Some(rest) => (Step::Parent, around(rest).map_err(|error| PathError { at: error.at + 3, ..error })?.steps),
            None => (Step::Entry, keys(text)?),
        };
        Ok(Self { text: text.into(), steps: std::iter::once(first).chain(rest).collect() })
    }
}

/// A column's name: any text.
fn column(text: &str) -> Result<Vec<Step>, PathError> {
    if text.trim().is_empty() {
        return Err(PathError { at: 0, why: "a column has a name" });
    }
    Ok(vec![Step::Key(text.into())])
}

/// `../ort/name`, `@nr`, `.`
fn elements(text: &str) -> Result<Vec<Step>, PathError> {
    let mut steps = Vec::new();
    let mut at = 0;
    for part in text.split('/') {
        let fail = |why| Err(PathError { at, why });
        match steps.last() {
            Some(Step::Attribute(_)) => return fail("nothing can follow an attribute"),
            Some(Step::Own) => return fail("nothing can follow `.`"),
            _ => {}
        }
        steps.push(match part {
            "" => return fail("an element's name is missing here"),
            "." => Step::Own,
            ".." if steps.iter().all(|step| *step == Step::Parent) => Step::Parent,
            ".." => return fail("`..` can only stand at the start"),
            "@" => return fail("an attribute's name is missing after `@`"),
            name => {
                let bare = name.strip_prefix('@').unwrap_or(name);
                if let Some((byte, _)) = bare.char_indices().find(|(_, one)| one.is_whitespace() || "@[]\"'$*".contains(*one)) {
                    return Err(PathError {
                        at: at + (name.len() - bare.len()) + byte,
                        why: "this character cannot stand in a name of XML",
                    });
                }
                if name.starts_with('@') { Step::Attribute(bare.into()) } else { Step::Key(bare.into()) }
            }
        });
        at += part.len() + 1;
    }
    Ok(steps)
}

/// `../artikel.nummer`, `preise[0].wert`, `pozycje[*]`, `"a.b"`, `.`
fn keys(text: &str) -> Result<Vec<Step>, PathError> {
    let mut steps = Vec::new();
    let mut at = 0;
    let rest = |at: usize| text.get(at..).unwrap_or_default();
    if text == "." {
        return Ok(vec![Step::Own]);
    }
    if text.starts_with('$') {
        return Err(PathError { at: 0, why: "a path in a row starts at the row, without `$`" });
    }
    while rest(at).starts_with("../") {
        steps.push(Step::Parent);
        at += 3;
    }
    if rest(at) == "@key" {
        steps.push(Step::Attribute("key".into()));
        return Ok(steps);
    }
    let mut key_wanted = !rest(at).starts_with('[');
    loop {
        if key_wanted {
            let (key, length) = key(rest(at)).map_err(|error| PathError { at: at + error.at, ..error })?;
            steps.push(Step::Key(key));
            at += length;
        }
        match rest(at).chars().next() {
            None => return Ok(steps),
            Some('.') => {
                at += 1;
                key_wanted = true;
            }
            Some('[') => {
                let Some(length) = rest(at).find(']') else {
                    return Err(PathError { at, why: "this `[` is never closed" });
                };
                let inside = rest(at).get(1..length).unwrap_or_default();
                steps.push(match inside {
                    "*" => Step::Each,
                    number => match number.parse() {
                        Ok(index) if number.bytes().all(|byte| byte.is_ascii_digit()) => Step::Index(index),
                        _ => return Err(PathError { at: at + 1, why: "a number or `*` stands between `[` and `]`" }),
                    },
                });
                at += length + 1;
                key_wanted = false;
            }
            Some(_) => return Err(PathError { at, why: "`.` or `[` goes on here" }),
        }
    }
}

/// A key, in quotes or bare, and how many bytes it takes.
fn key(text: &str) -> Result<(Text, usize), PathError> {
    if let Some(quoted) = text.strip_prefix('"') {
        let Some(length) = quoted.find('"') else {
            return Err(PathError { at: 0, why: "this quote is never closed" });
        };
        return Ok((quoted.get(..length).unwrap_or_default().into(), length + 2));
    }
    let length = text.find(['.', '[']).unwrap_or(text.len());
    let key = text.get(..length).unwrap_or_default();
    if key.trim().is_empty() {
        return Err(PathError { at: 0, why: "a key is missing here" });
    }
    if let Some(at) = key.find(['/', ']', '"']) {
        return Err(PathError { at, why: "this character stands in a key only in quotes" });
    }
    Ok((key.into(), length))
}
