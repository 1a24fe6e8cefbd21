//! Keys of groups over several parts, each of which numbers its keys by itself.

use hashbrown::HashMap;

use super::group_ask::GroupKey;
use super::seen::Seat;
use super::sight::View;
use super::tally::Column;
use crate::model::codes::DatePrecision;
use crate::model::codes::{supply_class, supply_group};
use crate::model::records::{Course, TrainingFacility};
use crate::model::values::{CountryCode, Text};
use crate::store::{Codes, Extract, Grouped, Listed, fold};

/// All keys of one dimension that occur in some part.
#[derive(Debug)]
pub(super) struct Ring {
    asked: GroupKey,
    stands_for: Grouped,
    /// Code 1 is the first.
    keys: Vec<Text>,
    codes: HashMap<Text, u32, foldhash::fast::RandomState>,
}

/// How the codes of one part translate into those of all.
#[derive(Debug)]
pub(super) struct Lens {
    /// Per code of the part the code of all parts.
    table: Vec<u32>,
    /// Codes of all parts by row, where rows have several keys and some of these are one.
    rewritten: Option<Codes>,
}

impl Ring {
    /// Nothing yet.
    pub(super) fn new<T: Listed>(asked: GroupKey) -> Self {
        let stands_for = match T::dimensions().get(asked.dimension).map(|dimension| &dimension.extract) {
            Some(Extract::Group(stands_for, _)) => *stands_for,
            _ => Grouped::Text,
        };
        Self { asked, stands_for, keys: Vec::new(), codes: HashMap::default() }
    }

    /// The dimension of its keys.
    pub(super) fn dimension(&self) -> usize {
        self.asked.dimension
    }

    /// Learns the keys of a part.
    pub(super) fn lens<T: Listed>(&mut self, seat: &Seat<'_, T>) -> Lens {
        let Some(coded) = seat.part.coded(self.asked.dimension, &seat.joins) else { return Lens { table: vec![0], rewritten: None } };
        let table: Vec<u32> = std::iter::once(0).chain(coded.keys().iter().map(|key| self.code(key))).collect();
        let rewritten = match coded.codes() {
            Codes::Several { ends, .. } if !one_to_one(&table) => {
                let rows = u32::try_from(ends.len()).unwrap_or(u32::MAX);
                Some(Codes::of(rows as usize, |row, give| {
                    let own = coded.codes().row(u32::try_from(row).unwrap_or(u32::MAX));
                    own.map(|code| table[code as usize]).for_each(give);
                }))
            }
            _ => None,
        };
        Lens { table, rewritten }
    }

    fn code(&mut self, text: &Text) -> u32 {
        let period;
        let text = match (self.stands_for, self.asked.period) {
            (_, None | Some(DatePrecision::Day)) | (Grouped::Month, Some(DatePrecision::Month)) => text,
            (_, Some(precision)) => {
                period = Text::from(of_month(month_of(text), precision));
                &period
            }
        };
        if let Some(code) = self.codes.get(text) {
            return *code;
        }
        self.keys.push(text.clone());
        let code = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.codes.insert(text.clone(), code);
        code
    }

    /// The key of that code; none for 0.
    pub(super) fn text(&self, code: u32) -> Option<&str> {
        self.keys.get((code as usize).checked_sub(1)?).map(Text::as_str)
    }

    /// Per code its place in the order of titles, numbers by their value; what is missing comes last. Only these codes are
    /// ranked: titles take time.
    pub(super) fn ranks(&self, view: &View, codes: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut ranks = vec![u32::MAX; self.keys.len() + 1];
        let mut order: Vec<(i64, String, &str, u32)> = Vec::new();
        for code in codes {
            // Noted, so that it is ranked once.
            if let Some(key) = self.text(code)
                && std::mem::take(&mut ranks[code as usize]) != 0
            {
                let number = if self.stands_for == Grouped::Number { key.parse().unwrap_or_default() } else { 0 };
                order.push((number, fold(&view.group_title(self.stands_for, key)), key, code));
            }
        }
        order.sort_unstable();
        for (rank, (.., code)) in (0..).zip(order) {
            ranks[code as usize] = rank;
        }
        ranks
    }

    /// The key of that code in words.
    pub(super) fn title(&self, view: &View, code: u32) -> String {
        self.text(code).map_or_else(|| "none".to_owned(), |key| view.group_title(self.stands_for, key))
    }
}

/// The month of a day or a month as columns write it: `2026-11` of `2026-11-24`.
fn month_of(text: &str) -> &str {
    match text.rsplit_once('-') {
        Some((month, _)) if month.trim_start_matches('-').contains('-') => month,
        _ => text,
    }
}

/// The quarter or the year of a month as columns write it: `2026-Q4` or `2026` of `2026-11`.
fn of_month(month: &str, precision: DatePrecision) -> String {
    let (year, number) = month.rsplit_once('-').unwrap_or((month, ""));
    match precision {
        DatePrecision::Quarter => format!("{year}-Q{}", number.parse::<u8>().unwrap_or(1).saturating_sub(1) / 3 + 1),
        DatePrecision::Year => year.to_owned(),
        DatePrecision::Day | DatePrecision::Month => month.to_owned(),
    }
}

/// Whether no two keys of a part are one key of all.
fn one_to_one(table: &[u32]) -> bool {
    let mut codes = table.to_vec();
    codes.sort_unstable();
    codes.windows(2).all(|two| two[0] != two[1])
}

impl Lens {
    /// Whether its column is the part's own.
    pub(super) fn lasts(&self) -> bool {
        self.rewritten.is_none()
    }

    /// The part's column, or the one in its place.
    pub(super) fn column<'a, T: Listed>(&'a self, ring: &Ring, seat: &Seat<'a, T>) -> Option<Column<'a>> {
        Some(match &self.rewritten {
            Some(codes) => Column { codes, codes_most: ring.keys.len() + 1 },
            None => {
                let codes = seat.part.coded(ring.asked.dimension, &seat.joins)?.codes();
                Column { codes, codes_most: self.table.len() }
            }
        })
    }

    /// A code of the column as a code of all parts.
    pub(super) fn translated(&self, code: u32) -> u32 {
        match self.rewritten {
            Some(_) => code,
            None => self.table.get(code as usize).copied().unwrap_or_default(),
        }
    }
}

impl View {
    /// What a key stands for, in words.
    pub(super) fn group_title(&self, stands_for: Grouped, key: &str) -> String {
        let named = |name: Option<&str>| name.unwrap_or(key).to_owned();
        match stands_for {
            Grouped::Nation => named(CountryCode::new(key).and_then(|code| self.nation(code)).map(|nation| nation.name.as_str())),
            Grouped::System => named(self.system(key).map(|system| system.name.as_str())),
            Grouped::Category => named(self.category(key).map(|category| category.title.as_str())),
            Grouped::Item => named(self.entry_named(key).map(|entry| entry.reported_name())),
            Grouped::SupplyClass => named(supply_class(key).map(|class| class.title.as_str())),
            Grouped::SupplyGroup => named(supply_group(key).map(|group| group.title.as_str())),
            Grouped::Unit => named(key.split_once(':').map(|(_, code)| code)),
            Grouped::Coalition => named(self.coalition(key).map(|coalition| coalition.name.as_str())),
            Grouped::Node => named(self.node(key).map(|node| node.name.as_str())),
            Grouped::Facility => named(self.of_id::<TrainingFacility>(key).map(|facility| facility.name.as_str())),
            Grouped::Course => named(self.of_id::<Course>(key).map(|course| course.title.as_str())),
            Grouped::Feed => named(self.feed(key).map(|feed| feed.settings.title.as_str())),
            Grouped::Code(_) | Grouped::Text | Grouped::Number | Grouped::Language | Grouped::Month | Grouped::Day => key.to_owned(),
        }
    }
}
