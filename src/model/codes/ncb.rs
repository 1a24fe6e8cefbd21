//! National Codification Bureau codes: the embedded table of ACodP-1.

use std::sync::LazyLock;

use hashbrown::HashMap;

use crate::model::values::CountryCode;

static TABLE: LazyLock<HashMap<CountryCode, Vec<String>>> = LazyLock::new(|| {
    let mut codes: HashMap<CountryCode, Vec<String>> = HashMap::new();
    let mut reader = csv::Reader::from_reader(include_str!("tables/ncb_codes.csv").as_bytes());
    for row in reader.records().flatten() {
        if let (Some(code), Some(nation)) = (row.get(0), row.get(1).and_then(CountryCode::new)) {
            codes.entry(nation).or_default().push(code.to_owned());
        }
    }
    codes
});

/// Codification bureau codes of a nation, two digits each; empty if it has none.
pub fn ncb_codes(nation: CountryCode) -> &'static [String] {
    TABLE.get(&nation).map_or(&[], Vec::as_slice)
}
