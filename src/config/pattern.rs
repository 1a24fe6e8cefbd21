//! How a piece of a packed cell is read: `{name} ({quantity:number})`.

use crate::model::values::Text;

/// Most names that a pattern can have.
const MOST: usize = 8;

/// A pattern: what stands between names, and the names of what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// As it is written.
    pub text: Text,
    /// Its parts, at least one; two names never stand side by side.
    pub parts: Vec<PatternPart>,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PatternPart {
    /// These words; blanks before, between and behind them may be there or not. No word at all: at least one blank.
    Words(Vec<Text>),
    /// A text, as long as it can be.
    Name(Text),
    /// A text of digits and of signs that stand in numbers.
    Number(Text),
}

/// Why a text is no pattern, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct PatternError {
    /// Byte of the text at which it goes wrong.
    pub at: usize,
    /// What is wrong there.
    pub why: &'static str,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PatternError`] says at which byte the text stops to be one.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let (mut parts, mut at) = (Vec::new(), 0);
        let fail = |at, why| Err(PatternError { at, why });
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let Some(open) = rest.strip_prefix('{') else {
                let length = rest.find(['{', '}']).unwrap_or(rest.len());
                if rest.get(length..).is_some_and(|rest| rest.starts_with('}')) {
                    return fail(at + length, "this brace was never opened");
                }
                parts.push(PatternPart::Words(rest.get(..length).unwrap_or_default().split_whitespace().map(Text::from).collect()));
                at += length;
                continue;
            };
            let Some(length) = open.find('}') else { return fail(at, "this brace is never closed") };
            let inside = open.get(..length).unwrap_or_default();
            let (name, kind) = inside.split_once(':').map_or((inside, None), |(name, kind)| (name, Some(kind)));
            if name.is_empty() || !name.chars().all(|one| one.is_alphanumeric() || one == '_') {
                return fail(at + 1, "a name of letters, digits and `_` stands between braces");
            }
            if !matches!(kind, None | Some("number")) {
                return fail(at + name.len() + 2, "only `number` can stand behind the colon");
            }
            if parts.last().is_some_and(|part| !matches!(part, PatternPart::Words(_))) {
                return fail(at, "between two names there has to be something that parts them");
            }
            if named(&parts).any(|known| known.as_str() == name) {
                return fail(at + 1, "this name is there already");
            }
            parts.push(if kind.is_some() { PatternPart::Number(name.into()) } else { PatternPart::Name(name.into()) });
            at += length + 2;
        }
        match named(&parts).count() {
            0 => fail(0, "it names nothing"),
            count if count > MOST => fail(0, "it has more than eight names"),
            _ => Ok(Self { text: text.into(), parts }),
        }
    }

    /// Its names, in order.
    pub fn names(&self) -> impl Iterator<Item = &Text> {
        named(&self.parts)
    }
}

fn named(parts: &[PatternPart]) -> impl Iterator<Item = &Text> {
    parts.iter().filter_map(|part| match part {
        PatternPart::Name(name) | PatternPart::Number(name) => Some(name),
        PatternPart::Words(_) => None,
    })
}
