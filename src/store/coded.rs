//! Keys of groups as small numbers: a dictionary, and per row its places in it.

use hashbrown::HashMap;

use super::join::Joins;
use super::packed::Packed;
use crate::model::values::Text;

/// The keys by which the rows of one part are grouped.
#[derive(Debug)]
pub struct Coded {
    /// Code 1 is the first.
    keys: Vec<Text>,
    codes: Codes,
}

/// Per row the codes of its keys; 0 where it has none.
#[derive(Debug)]
pub enum Codes {
    /// All rows have this one.
    Same(u32),
    /// Each row has one.
    One(Packed),
    /// Rows have one or several, none of them twice.
    Several {
        /// Per row where its codes end.
        ends: Box<[u32]>,
        /// The codes of all rows.
        codes: Packed,
    },
}

impl Coded {
    /// Gathers the keys of all rows.
    pub fn of<T>(records: &[T], joins: &Joins<'_>, each: impl for<'a> Fn(&'a T, &'a Joins<'a>, &mut dyn FnMut(&str))) -> Self {
        let mut dictionary = Dictionary::default();
        let codes = Codes::of(records.len(), |row, give| each(&records[row], joins, &mut |text| give(dictionary.code(text))));
        Self { keys: dictionary.keys, codes }
    }

    /// The dictionary; code 1 is its first key.
    pub fn keys(&self) -> &[Text] {
        &self.keys
    }

    /// The codes of the rows.
    pub fn codes(&self) -> &Codes {
        &self.codes
    }
}

impl Codes {
    /// Gathers the codes of so many rows; a code that a row gives twice counts once.
    pub fn of(rows: usize, mut each: impl FnMut(usize, &mut dyn FnMut(u32))) -> Self {
        let (mut codes, mut ends) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
        for row in 0..rows {
            let start = codes.len();
            each(row, &mut |code| {
                if !codes[start..].contains(&code) {
                    codes.push(code);
                }
            });
            if codes.len() == start {
                codes.push(0);
            }
            ends.push(u32::try_from(codes.len()).unwrap_or(u32::MAX));
        }
        let first = codes.first().copied().unwrap_or_default();
        match codes.len() == rows {
            true if codes.iter().all(|code| *code == first) => Self::Same(first),
            true => Self::One(Packed::of(&codes)),
            false => Self::Several { ends: ends.into(), codes: Packed::of(&codes) },
        }
    }

    /// The codes of a row.
    pub fn row(&self, row: u32) -> impl Iterator<Item = u32> {
        let row = row as usize;
        let places = match self {
            Self::Same(_) => 0..1,
            Self::One(_) => row..row + 1,
            Self::Several { ends, .. } => row.checked_sub(1).map_or(0, |before| ends[before] as usize)..ends[row] as usize,
        };
        places.map(move |place| match self {
            Self::Same(code) => *code,
            Self::One(codes) | Self::Several { codes, .. } => codes.at(place),
        })
    }
}

/// Keys while they are gathered.
#[derive(Default)]
struct Dictionary {
    keys: Vec<Text>,
    codes: HashMap<Text, u32, foldhash::fast::RandomState>,
}

impl Dictionary {
    fn code(&mut self, text: &str) -> u32 {
        if let Some(code) = self.codes.get(text) {
            return *code;
        }
        let text = Text::from(text);
        self.keys.push(text.clone());
        let code = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.codes.insert(text, code);
        code
    }
}
