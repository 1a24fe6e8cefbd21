//! Labels of rows: the feed's, or what the row itself says.

use std::sync::Arc;

use super::list::ListPlan;
use super::locate::{Found, SourcePlan, Word};
use super::reading::Reading;
use super::record::Belongs;
use crate::config::Feed;
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::codes::{Classification, Code as _, ValueState};
use crate::model::values::{CountryCode, Label, Source, Text};

/// Labels of a feed, each once, as its records carry them.
#[derive(Debug)]
pub struct Labels<'f> {
    /// The feed's own stands first.
    known: Vec<Arc<Source>>,
    from: Option<LabelPlan<'f>>,
}

#[derive(Debug)]
struct LabelPlan<'f> {
    policy: Option<SourcePlan<'f>>,
    classification: Option<SourcePlan<'f>>,
    releasable_to: Option<ListPlan<'f>>,
    caveats: Option<ListPlan<'f>>,
}

impl<'f> Labels<'f> {
    /// The feed's own label, as long as no row says otherwise.
    pub fn new(feed: &'f Feed, reading: &mut Reading<'f>) -> Self {
        let from = feed.label_from.as_ref().map(|source| LabelPlan {
            policy: source.policy.as_ref().map(|source| SourcePlan::new(source, reading)),
            classification: source.classification.as_ref().map(|source| SourcePlan::new(source, reading)),
            releasable_to: source.releasable_to.as_ref().map(|list| ListPlan::new(list, reading)),
            caveats: source.caveats.as_ref().map(|list| ListPlan::new(list, reading)),
        });
        Self { known: vec![source(feed, feed.label.clone())], from }
    }

    /// Where the row's records belong by its label. None where it can't be read: the reading says why, and nobody may see
    /// the row.
    pub fn of(&mut self, row: &Row, reading: &mut Reading<'f>) -> Option<Belongs<'_>> {
        let number = match &self.from {
            None => 0,
            Some(from) => {
                let own = Label::clone(&self.known.first()?.label);
                let label = from.read(row, own, reading)?;
                // A feed has few labels, so a walk is quicker than a map.
                let number = self.known.iter().position(|known| *known.label == label).unwrap_or(self.known.len());
                if number == self.known.len() {
                    self.known.push(source(reading.feed, label));
                }
                number
            }
        };
        Some(Belongs { number, source: self.known.get(number)?, line_of: None })
    }

    /// What records under the label of that number have in common.
    pub fn get(&self, number: usize) -> Arc<Source> {
        self.known.get(number).cloned().unwrap_or_default()
    }
}

fn source(feed: &Feed, label: Label) -> Arc<Source> {
    Arc::new(Source { nation: feed.nation, feed: feed.slug.clone(), label: Arc::new(label) })
}

impl<'f> LabelPlan<'f> {
    /// The row's label; what the row leaves blank is as in `own`.
    fn read(&self, row: &Row, own: Label, reading: &mut Reading<'f>) -> Option<Label> {
        let mut label = own;
        if let Some(word) = word(self.policy.as_ref(), row, reading)? {
            label.policy = reading.texts.text(&word.text);
        }
        if let Some(word) = word(self.classification.as_ref(), row, reading)? {
            let Some(classification) = Classification::named(&word.text.to_ascii_uppercase()) else {
                let why = "names no classification; add the word to the label's table";
                reading.refuse(&rules::LABEL_UNREADABLE, "label", Some(word.raw()), why);
                return None;
            };
            label.classification = classification;
        }
        if let Some(list) = &self.releasable_to
            && let Some(names) = names(list, row, reading)?
        {
            label.releasable_to = names;
        }
        if let Some(list) = &self.caveats
            && let Some(names) = names(list, row, reading)?
        {
            label.caveats = names;
        }
        Some(label)
    }
}

/// A word of the label; `Some(None)` where the row has none. What is there and is no text can't be read.
fn word<'a, 'f>(source: Option<&'a SourcePlan<'f>>, row: &'a Row, reading: &mut Reading<'f>) -> Option<Option<Word<'a>>> {
    let Some(source) = source else { return Some(None) };
    let found = source.find(row, reading, "label");
    if let Found::Missing { state: ValueState::Unparseable, .. } = found {
        reading.refuse(&rules::LABEL_UNREADABLE, "label", None, "has something where a word is wanted, but no word");
        return None;
    }
    Some(found.word())
}

/// Names of a list, sorted; `Some(None)` where the row has none. An empty list would be open to all, so a cell that has
/// something but no name can't be read.
fn names<'f>(list: &ListPlan<'f>, row: &Row, reading: &mut Reading<'f>) -> Option<Option<Vec<Text>>> {
    let words = list.find(row, reading, "label");
    if words.is_empty() {
        if list.is_blank(row, reading) {
            return Some(None);
        }
        reading.refuse(&rules::LABEL_UNREADABLE, "label", None, "has something where a list of names is wanted, but no name");
        return None;
    }
    let mut names: Vec<Text> = words.iter().map(|word| name(&word.text, reading)).collect();
    names.sort_unstable();
    names.dedup();
    Some(Some(names))
}

/// Trigrams and groups are compared in the letters of the reference data: trigrams in capitals.
fn name(text: &str, reading: &mut Reading<'_>) -> Text {
    if let Some(group) = reading.reference.groups.iter().find(|group| group.name.eq_ignore_ascii_case(text)) {
        return group.name.clone();
    }
    match CountryCode::new(text) {
        Some(code) => reading.texts.text(code.as_str()),
        None => reading.texts.text(text),
    }
}
