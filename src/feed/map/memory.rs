//! What was read once from a text need not be read again: columns repeat themselves.

use foldhash::fast::RandomState;
use hashbrown::HashMap;

use crate::model::values::Text;

/// Distinct texts of a column that are remembered; beyond that each is read anew.
const MOST: usize = 65_536;
/// After so many distinct texts a column has shown whether it repeats itself.
const TRIAL: usize = 4_096;

/// Readings of one column's texts.
#[derive(Debug)]
pub struct Memory<T> {
    readings: HashMap<Text, T, RandomState>,
    /// How often a text came again.
    again: usize,
    /// Nearly every text is another one: remembering costs more than reading.
    given_up: bool,
}

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self { readings: HashMap::default(), again: 0, given_up: false }
    }
}

impl<T: Clone> Memory<T> {
    /// The reading of this text, made by `read` the first time.
    pub fn of(&mut self, text: &str, read: impl FnOnce(&str) -> T) -> T {
        if self.given_up {
            return read(text);
        }
        if let Some(reading) = self.readings.get(text) {
            self.again += 1;
            return reading.clone();
        }
        let reading = read(text);
        if self.readings.len() < MOST {
            self.readings.insert(Text::from(text), reading.clone());
            if self.readings.len() == TRIAL && self.again < TRIAL / 4 {
                *self = Self { given_up: true, ..Self::default() };
            }
        }
        reading
    }
}
