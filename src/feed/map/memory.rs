//! What was read once from a text need not be read again: columns repeat themselves.

use foldhash::fast::RandomState;
use hashbrown::HashMap;

use crate::model::values::Text;

/// Distinct texts of a column that are remembered; beyond that each is read anew.
const MOST: usize = 65_536;

/// Readings of one column's texts.
#[derive(Debug)]
pub struct Memory<T> {
    readings: HashMap<Text, T, RandomState>,
    /// The newest one: neighbours are often equal.
    newest: Option<(Text, T)>,
}

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self { readings: HashMap::default(), newest: None }
    }
}

impl<T: Clone> Memory<T> {
    /// The reading of this text, made by `read` the first time.
    pub fn of(&mut self, text: &str, read: impl FnOnce(&str) -> T) -> T {
        if let Some((known, reading)) = &self.newest
            && known.as_str() == text
        {
            return reading.clone();
        }
        if let Some((known, reading)) = self.readings.get_key_value(text) {
            self.newest = Some((known.clone(), reading.clone()));
            return reading.clone();
        }
        let reading = read(text);
        if self.readings.len() < MOST {
            self.readings.insert(Text::from(text), reading.clone());
        }
        reading
    }
}
