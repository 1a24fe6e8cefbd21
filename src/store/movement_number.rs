//! How the number of a movement is compared across nations.

/// A movement's number, so that equal ones are written alike; none: it says nothing. Letter case, the kind of dash, and white
/// space at the ends and around dashes tell no numbers apart; anything else does, for digits that run together could be
/// another movement's.
pub fn movement_number(written: &str) -> Option<String> {
    let mut number = String::with_capacity(written.len());
    for word in written.split_whitespace() {
        if !number.is_empty() {
            number.push(' ');
        }
        number.extend(word.chars().flat_map(char::to_uppercase).map(|letter| if is_dash(letter) { '-' } else { letter }));
    }
    for (spaced, plain) in [(" -", "-"), ("- ", "-")] {
        number = number.replace(spaced, plain);
    }
    (!number.is_empty()).then_some(number)
}

/// Hyphens, dashes and the minus sign.
fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

#[cfg(test)]
mod tests {
    use super::movement_number;

    #[test]
    fn spelling_that_tells_no_numbers_apart_is_one() {
        for spelled in ["MV-2026-001001", " mv-2026-001001 ", "MV – 2026 – 001001", "Mv\u{2011}2026\u{2212}001001"] {
            assert_eq!(movement_number(spelled).as_deref(), Some("MV-2026-001001"), "{spelled}");
        }
        for other in ["MV-2026-1001", "MV2026-001001", "MV 2026-001001", "MV/2026/001001"] {
            assert_ne!(movement_number(other).as_deref(), Some("MV-2026-001001"), "{other}");
        }
        assert_eq!(movement_number(" "), None);
    }
}
