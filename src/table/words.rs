//! Names of the graph as people write them. The workbench has the same in `format/words.ts` and `words/words.ts`.

/// Parts of names that stay as they are.
const KEPT: [(&str, &str); 13] = [
    ("nsn", "NSN"),
    ("niin", "NIIN"),
    ("id", "Id"),
    ("it", "IT"),
    ("c2", "C2"),
    ("ncb", "NCB"),
    ("json", "JSON"),
    ("csv", "CSV"),
    ("xml", "XML"),
    ("xlsx", "XLSX"),
    ("graphql", "GraphQL"),
    ("odata", "OData"),
    ("ndjson", "NDJSON"),
];

const STATES: [(&str, &str); 5] = [
    ("REPORTED", "reported"),
    ("ZERO", "zero"),
    ("NOT_REPORTED", "not reported"),
    ("NOT_APPLICABLE", "N/A"),
    ("UNPARSEABLE", "not readable"),
];

const BASES: [(&str, &str); 4] =
    [("ACQUISITION", "at cost"), ("CURRENT", "at current value"), ("ESTIMATE", "estimated"), ("UNKNOWN", "basis not said")];

/// Units as a number is followed by them: one, several. Others are their code.
const UNITS: [(&str, [&str; 2]); 11] = [
    ("BATTERY", ["battery", "batteries"]),
    ("FIRE_UNIT", ["fire unit", "fire units"]),
    ("LAUNCHER", ["launcher", "launchers"]),
    ("PLATFORM", ["platform", "platforms"]),
    ("ROUND", ["round", "rounds"]),
    ("SET", ["set", "sets"]),
    ("EACH", ["each", "each"]),
    ("PEOPLE", ["person", "people"]),
    ("KG", ["kg", "kg"]),
    ("EA", ["each", "each"]),
    ("UNKNOWN", ["of an unknown unit", "of an unknown unit"]),
];

const REASONS: [(&str, &str); 6] = [
    ("NO_FEED", "publishes no such feed."),
    ("NEVER_DELIVERED", "has delivered nothing yet."),
    ("STALE", "the newest run failed."),
    ("OVERDUE", "later than promised."),
    ("LOOKUP_FAILED", "did not answer what was asked of it."),
    ("KEY_NEEDED", "answers by number only, and this question gives none."),
];

fn found<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == name).map(|(_, words)| *words)
}

/// `IN_TRANSIT` is "In transit", `IT_C2` is "IT C2".
pub fn enum_words(name: &str) -> String {
    let lower = name.to_lowercase();
    sentence(lower.split('_'))
}

/// `stageSince` is "Stage since", `nsn` is "NSN".
pub fn field_words(name: &str) -> String {
    let mut apart = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            apart.push(' ');
        }
        apart.push(letter);
        before = letter;
    }
    let lower = apart.to_lowercase();
    sentence(lower.split([' ', '_']))
}

fn sentence<'n>(parts: impl Iterator<Item = &'n str>) -> String {
    let words: Vec<&str> = parts.filter(|part| !part.is_empty()).map(|part| found(&KEPT, part).unwrap_or(part)).collect();
    with_first(&words.join(" "), |first| first.to_uppercase().collect())
}

/// The text with its first letter changed.
pub fn with_first(text: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = text.chars();
    letters.next().map(change).unwrap_or_default() + letters.as_str()
}

/// Why a number has no value.
pub fn state(state: &str) -> String {
    found(&STATES, state).map_or_else(|| enum_words(state).to_lowercase(), str::to_owned)
}

/// At which prices an amount is counted.
pub fn basis(basis: &str) -> String {
    found(&BASES, basis).map_or_else(|| enum_words(basis).to_lowercase(), str::to_owned)
}

/// The unit that follows a number.
pub fn unit(code: &str, value: f64) -> &str {
    found(&UNITS, code).map_or(code, |[one, several]| if value.abs() == 1.0 { one } else { several })
}

/// Why an answer lacks a feed or shows it old.
pub fn reason(reason: &str) -> String {
    found(&REASONS, reason).map_or_else(|| enum_words(reason), str::to_owned)
}
