//! Words in messages: likely meant, readable, fit to be shown.

/// The name that was likely meant: near in letters, whatever their case.
pub fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let small = given.to_lowercase();
    let scored = names.into_iter().map(|name| {
        let other = name.to_lowercase();
        (strsim::damerau_levenshtein(&small, &other), strsim::jaro_winkler(&small, &other), name)
    });
    let alike = scored.filter(|(_, likeness, _)| *likeness >= 0.85);
    alike.min_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1))).map(|(_, _, name)| name)
}

/// A name in capitals and small letters as words: `ConditionGroup` is a condition group.
pub(super) fn spoken(name: &str) -> String {
    let mut words = String::new();
    for one in name.chars() {
        if one.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(one.to_lowercase());
    }
    words
}

/// A text of the file, fit for a message: one line, not long, nothing that a terminal would obey.
pub(super) fn fit(text: &str) -> String {
    fit_to(60, text)
}

/// The same, not longer than so many characters.
pub(super) fn fit_to(longest: usize, text: &str) -> String {
    let mut fit: String = text.chars().take(longest).map(|one| if one.is_control() { '\u{fffd}' } else { one }).collect();
    if text.chars().nth(longest).is_some() {
        fit.push('…');
    }
    fit
}
