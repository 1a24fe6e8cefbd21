//! One place of the rows, with the values that stand there.

use hashbrown::HashMap;

use super::typed;
use crate::infer::codes;

/// Different values that are kept of one place.
const KEPT: usize = 20_000;

/// A place, and what stands there.
#[derive(Debug, Clone)]
pub struct Column {
    /// As a mapping writes it.
    pub path: String,
    /// What words are looked for in: its own name first.
    pub names: Vec<String>,
    /// Rows in all.
    pub rows: usize,
    /// Rows with something there.
    pub filled: usize,
    /// Rows whose value is a number or a date of the format's own.
    pub native: usize,
    /// It lies in what is around the row.
    pub outside: bool,
    /// Different values without blanks around them, in the order of their first row, and how often each stands there.
    pub values: Vec<(String, usize)>,
    places: HashMap<String, usize>,
    /// For each of these values whether it stands for none, and for which.
    markers: Vec<Option<&'static str>>,
}

impl Column {
    /// A place without rows yet.
    pub fn new(path: String, names: Vec<String>, outside: bool) -> Self {
        Self { path, names, rows: 0, filled: 0, native: 0, outside, values: Vec::new(), places: HashMap::new(), markers: Vec::new() }
    }

    /// Takes the value of the next row.
    pub fn add(&mut self, text: Option<&str>, native: bool) {
        self.rows = self.rows.saturating_add(1);
        let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return };
        self.filled = self.filled.saturating_add(1);
        self.native = self.native.saturating_add(usize::from(native));
        if let Some((_, count)) = self.places.get(text).and_then(|at| self.values.get_mut(*at)) {
            *count = count.saturating_add(1);
        } else if self.values.len() < KEPT {
            self.places.insert(text.to_owned(), self.values.len());
            self.values.push((text.to_owned(), 1));
            self.markers.push(marker(text));
        }
    }

    /// How many of the values that are kept pass, each as often as it stands there.
    pub fn count(&self, test: impl Fn(&str) -> bool) -> usize {
        self.values.iter().filter(|(text, _)| test(text)).map(|(_, count)| count).sum()
    }

    /// Values that are kept, each as often as it stands there.
    pub fn kept(&self) -> usize {
        self.values.iter().map(|(_, count)| count).sum()
    }

    /// Values that stand for something.
    pub fn told(&self) -> usize {
        self.values_told().map(|(_, count)| count).sum()
    }

    /// Values that stand for something, and how often.
    fn values_told(&self) -> impl Iterator<Item = (&str, usize)> {
        self.values.iter().zip(&self.markers).filter(|(_, marker)| marker.is_none()).map(|((text, count), _)| (text.as_str(), *count))
    }

    /// Which part of the values that stand for something passes.
    pub fn share(&self, test: impl Fn(&str) -> bool) -> f64 {
        let told = self.told();
        let passing: usize = self.values_told().filter(|(text, _)| test(text)).map(|(_, count)| count).sum();
        if told == 0 { 0.0 } else { passing as f64 / told as f64 }
    }

    /// `415 of 415`.
    pub fn of(&self, count: usize) -> String {
        format!("{count} of {}", self.kept())
    }

    /// Whether rows have a value of their own here; of a hundred a few may lack one, or repeat one.
    pub fn is_unique(&self) -> bool {
        self.rows > 1 && self.filled * 100 >= self.rows * 97 && self.values.len() * 100 >= self.rows * 97
    }

    /// The first values, in quotes, each in short.
    pub fn examples(&self, count: usize) -> String {
        let short = |text: &str| {
            let text: String = text.chars().filter(|one| !one.is_control()).collect();
            if text.chars().count() > 40 { format!("`{}…`", text.chars().take(39).collect::<String>()) } else { format!("`{text}`") }
        };
        self.values.iter().take(count).map(|(text, _)| short(text)).collect::<Vec<_>>().join(", ")
    }

    /// Texts that stand for no value, as they are written here.
    pub fn markers(&self) -> Vec<(String, &'static str)> {
        self.values.iter().zip(&self.markers).filter_map(|((text, _), marker)| Some((text.clone(), (*marker)?))).collect()
    }

    /// Whether it holds words, not numbers, dates or codes with digits.
    pub fn wordy(&self) -> f64 {
        self.share(|text| text.chars().filter(|one| one.is_alphabetic()).count() >= 3 && !typed::is_value(text))
    }
}

/// Whether a text stands for no value, and for which: `NOT_APPLICABLE` or `NOT_REPORTED`.
pub fn marker(text: &str) -> Option<&'static str> {
    if text.chars().all(|one| "-–—?./*".contains(one)) {
        return Some("NOT_REPORTED");
    }
    if text.chars().count() > 30 { None } else { codes::is_word("Missing", text) }
}
