//! JSONPaths that need no whole document in memory: names, then entries of lists.

use crate::config::{Selector, Step};

/// A selector as far as it can be followed while reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trail {
    /// Names that lead from the root to the first list.
    pub(super) names: Vec<String>,
    /// Steps from an entry of that list to the rows; none: the entries are the rows.
    pub(super) within: Vec<Step>,
}

impl Trail {
    /// `$`, `$.a.b`, `$.a[*]`, `$['a'][*].b[*]`; none for anything that needs the whole document.
    pub(super) fn of(selector: &Selector) -> Option<Self> {
        let mut rest = selector.text.trim().strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) = step(rest)?;
            steps.push(step);
            rest = after;
        }
        let names: Vec<String> =
            steps.iter().map_while(|step| if let Step::Key(name) = step { Some(name.to_string()) } else { None }).collect();
        let mut within = steps.into_iter().skip(names.len());
        match within.next() {
            None | Some(Step::Each) => Some(Self { names, within: within.collect() }),
            Some(_) => None,
        }
    }
}

fn step(text: &str) -> Option<(Step, &str)> {
    if let Some(rest) = text.strip_prefix("[*]").or_else(|| text.strip_prefix(".*")) {
        return Some((Step::Each, rest));
    }
    if let Some(rest) = text.strip_prefix('.') {
        let length = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        let (name, rest) = rest.split_at_checked(length)?;
        return (!name.is_empty()).then(|| (Step::Key(name.into()), rest));
    }
    let (inside, rest) = text.strip_prefix('[')?.split_once(']')?;
    if let Ok(index) = inside.parse::<usize>() {
        return Some((Step::Index(index), rest));
    }
    let name = ['\'', '"'].iter().find_map(|quote| inside.strip_prefix(*quote)?.strip_suffix(*quote))?;
    let plain = !name.contains(['\\', '\'', '"', '[']);
    plain.then(|| (Step::Key(name.into()), rest))
}

/// The same selector without its last bracket: where it finds something, an empty list is an empty list.
pub(super) fn without_last(text: &str) -> Option<&str> {
    let text = text.trim();
    let (mut quote, mut depth, mut start, mut escaped) = (None, 0_usize, None, false);
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(letter),
            (None, '[') => {
                start = if depth == 0 { Some(at) } else { start };
                depth = depth.saturating_add(1);
            }
            (None, ']') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
    }
    let shorter = if text.ends_with(']') { text.get(..start?) } else { text.strip_suffix(".*") };
    shorter.filter(|text| !text.ends_with(".."))
}
