//! NATO supply classes: the embedded table.

use std::sync::LazyLock;

use hashbrown::HashMap;

/// Supply group: two digits.
#[derive(Debug)]
pub struct SupplyGroup {
    /// Two digits.
    pub code: String,
    /// Title in English.
    pub title: String,
}

/// Supply class: four digits, within a group of two.
#[derive(Debug)]
pub struct SupplyClass {
    /// Four digits.
    pub code: String,
    /// Title in English.
    pub title: String,
}

static TABLE: LazyLock<(HashMap<String, SupplyGroup>, HashMap<String, SupplyClass>)> = LazyLock::new(|| {
    let (mut groups, mut classes) = (HashMap::new(), HashMap::new());
    let mut reader = csv::Reader::from_reader(include_str!("tables/supply_classes.csv").as_bytes());
    for row in reader.records().flatten() {
        match (row.get(0), row.get(1), row.get(2)) {
            (Some(code), Some(""), Some(title)) => {
                groups.insert(code.to_owned(), SupplyGroup { code: code.to_owned(), title: title.to_owned() });
            }
            (Some(_), Some(code), Some(title)) => {
                classes.insert(code.to_owned(), SupplyClass { code: code.to_owned(), title: title.to_owned() });
            }
            _ => {}
        }
    }
    (groups, classes)
});

/// The supply class of these four digits.
pub fn supply_class(code: &str) -> Option<&'static SupplyClass> {
    TABLE.1.get(code)
}

/// Whether the table has a class of these four digits: every row with a stock number asks.
pub fn is_supply_class(code: &str) -> bool {
    static KNOWN: LazyLock<Vec<bool>> = LazyLock::new(|| {
        let mut known = vec![false; 10_000];
        for place in TABLE.1.keys().filter(|code| code.len() == 4).filter_map(|code| code.parse::<usize>().ok()) {
            known.get_mut(place).into_iter().for_each(|known| *known = true);
        }
        known
    });
    let digits = Some(code.as_bytes()).filter(|code| code.len() == 4 && code.iter().all(u8::is_ascii_digit));
    let place = digits.map(|digits| digits.iter().fold(0, |place, digit| place * 10 + usize::from(digit - b'0')));
    place.and_then(|place| KNOWN.get(place)).copied().unwrap_or(false)
}

/// The supply group of these two digits.
pub fn supply_group(code: &str) -> Option<&'static SupplyGroup> {
    TABLE.0.get(code)
}
