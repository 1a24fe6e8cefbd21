//! Links to other records: by nation and the key that this nation uses.

use super::list::ListPlan;
use super::named::{Nation, NationPlan};
use super::reading::Reading;
use crate::config::{ListSource, NationSource};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::{Given, Link};

/// How links are read.
#[derive(Debug)]
pub struct LinkPlan<'f> {
    keys: ListPlan<'f>,
    nation: Option<NationPlan<'f>>,
    /// The field holds several links, not one.
    several: bool,
}

impl<'f> LinkPlan<'f> {
    /// Compiles links.
    pub fn new(keys: &'f ListSource, nation: Option<&'f NationSource>, several: bool, reading: &mut Reading<'f>) -> Self {
        Self { keys: ListPlan::new(keys, reading), nation: nation.map(|nation| NationPlan::new(nation, reading)), several }
    }

    /// Reads them; none where there is no key, or where it is not clear whose key it is.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let words = self.keys.find(row, reading, field);
        let first = words.first()?;
        let nation = match self.nation.as_mut().map_or(Nation::Missing, |nation| nation.read(row, reading, field)) {
            Nation::Code(code) => code,
            Nation::Missing => reading.feed.nation,
            Nation::Unreadable => {
                reading.note(&rules::LINK_UNREADABLE, field, Some(first.raw()), || {
                    "leads to a record of a nation that can't be read".to_owned()
                });
                return None;
            }
        };
        if words.len() > 1 && !self.several {
            reading.note(&rules::VALUE_COMPOUND, field, Some(first.raw()), || "leads to several records where one is wanted".to_owned());
            return None;
        }
        Some(Given::Links(words.iter().map(|word| Link { nation, key: reading.texts.text(&word.text) }).collect()))
    }
}
