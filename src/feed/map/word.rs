//! Words of rows: texts, codes of the contract, conditions and languages.

use super::intern::Habit;
use super::list::ListPlan;
use super::locate::SourcePlan;
use super::memory::Memory;
use super::reading::Reading;
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Given;
use crate::model::codes::{CONDITION_SCHEME_US, Code as _, CodeList, ConditionGroup, condition_group};
use crate::model::values::{Condition, Text};

/// Reads a text; none where it is missing.
pub fn text<'f>(source: &SourcePlan<'f>, habit: &mut Habit, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
    let word = source.find(row, reading, field).word()?;
    Some(Given::Text(reading.texts.of_column(&word.text, habit)))
}

/// How a code of the contract is read.
#[derive(Debug)]
pub struct CodePlan<'f> {
    word: SourcePlan<'f>,
    list: &'static CodeList,
    known: Memory<Option<&'static str>>,
}

impl<'f> CodePlan<'f> {
    /// Compiles a code.
    pub fn new(word: SourcePlan<'f>, list: &'static CodeList) -> Self {
        Self { word, list, known: Memory::default() }
    }

    /// Reads it by the feed's table, else by the contract's name in either case; none where it is missing or unknown.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let word = self.word.find(row, reading, field).word()?;
        let list = self.list;
        let code = self.known.of(&word.text, |text| list.values.iter().map(|(name, _)| *name).find(|name| name.eq_ignore_ascii_case(text)));
        if code.is_none() {
            reading.note(&rules::CODE_UNKNOWN, field, Some(word.raw()), || {
                format!("is in no table and no value of {}; add it to the field's table in the feed's settings", list.name)
            });
        }
        code.map(Given::Code)
    }
}

/// How a condition is read.
#[derive(Debug)]
pub struct ConditionPlan<'f> {
    code: SourcePlan<'f>,
    scheme: &'f Text,
    /// What codes mean, as records share it, and whether that is known.
    known: Memory<(Condition, bool)>,
    /// The same where the settings give a meaning, by that and by the code.
    settled: Memory<(Condition, bool)>,
    /// Room for both.
    both: String,
}

impl<'f> ConditionPlan<'f> {
    /// Compiles a condition.
    pub fn new(code: SourcePlan<'f>, scheme: &'f Text) -> Self {
        Self { code, scheme, known: Memory::default(), settled: Memory::default(), both: String::new() }
    }

    /// Reads it by the feed's table, else by its scheme's; the nation's code is kept whatever it means.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let word = self.code.find(row, reading, field).word()?;
        let us = self.scheme.as_str() == CONDITION_SCHEME_US;
        let (scheme, texts) = (self.scheme, &mut reading.texts);
        let mut said = |group: Option<ConditionGroup>, code: Option<&str>| {
            (Condition::new(group.unwrap_or_default(), scheme.clone(), code.map(|code| texts.text(code))), group.is_some())
        };
        let (condition, known) = if word.settled {
            // What it means does not follow from what was received: that is nothing where an expression gave it.
            self.both.clear();
            self.both.extend([word.text.as_ref(), "\n", word.received().unwrap_or_default()]);
            self.settled.of(&self.both, |_| said(ConditionGroup::named(&word.text), word.received()))
        } else {
            self.known.of(&word.text, |text| {
                let capitals = text.to_ascii_uppercase();
                said(if us { condition_group(&capitals) } else { ConditionGroup::named(&capitals) }, Some(text))
            })
        };
        if !known {
            reading.note(&rules::CONDITION_UNKNOWN, field, Some(word.raw()), || {
                format!("is no condition code of {}; add it to the field's table in the feed's settings", self.scheme)
            });
        }
        Some(Given::Condition(condition))
    }
}

/// Reads a language tag; none where it is missing or can't be read.
pub fn language<'f>(source: &SourcePlan<'f>, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
    let word = source.find(row, reading, field).word()?;
    tag_or_note(&word.text, word.raw(), reading, field).map(Given::Text)
}

/// Reads language tags; those that can't be read are noted and left out.
pub fn languages<'f>(list: &ListPlan<'f>, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
    let words = list.find(row, reading, field);
    let mut tags = Vec::new();
    for word in &words {
        tags.extend(tag_or_note(&word.text, word.raw(), reading, field));
    }
    (!tags.is_empty()).then_some(Given::Languages(tags))
}

fn tag_or_note(text: &str, raw: &str, reading: &mut Reading<'_>, field: &'static str) -> Option<Text> {
    match tag(text) {
        Some(tag) => Some(reading.texts.text(&tag)),
        None => {
            reading.note(&rules::LANGUAGE_UNREADABLE, field, Some(raw), || "is no language tag such as `en` or `uk-UA`".to_owned());
            None
        }
    }
}

/// A BCP 47 tag in its usual letters: language in small ones, script with a capital, region in capitals.
fn tag(text: &str) -> Option<String> {
    let mut tag = String::with_capacity(text.len());
    for (place, part) in text.split(['-', '_']).enumerate() {
        let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let fits = if place == 0 { letters && (2..=3).contains(&part.len()) } else { (1..=8).contains(&part.len()) };
        if !fits || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        if place > 0 {
            tag.push('-');
        }
        match part.len() {
            2 if place > 0 && letters => tag.push_str(&part.to_ascii_uppercase()),
            4 if place > 0 && letters => {
                tag.push_str(&part[..1].to_ascii_uppercase());
                tag.push_str(&part[1..].to_ascii_lowercase());
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(tag)
}
