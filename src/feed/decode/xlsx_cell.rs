//! The text of a cell, as a person would have written it.

use std::fmt::Write as _;

use calamine::{DataRef, ExcelDateTime};

/// Digits of a number that a workbook keeps.
const DIGITS: usize = 15;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    Number,
    Text,
    Date,
    Boolean,
    /// An error such as `#N/A`.
    Wrong,
}

impl Kind {
    /// All kinds, in their order.
    pub(super) const ALL: [Self; 6] = [Self::Blank, Self::Number, Self::Text, Self::Date, Self::Boolean, Self::Wrong];

    /// What messages call several of it.
    pub(super) fn several(self) -> &'static str {
        match self {
            Self::Blank => "blanks",
            Self::Number => "numbers",
            Self::Text => "texts",
            Self::Date => "dates",
            Self::Boolean => "booleans",
            Self::Wrong => "errors",
        }
    }
}

/// Writes a cell's text behind `text`; says what it holds. `zeros`: the format that fills a whole number up.
pub(super) fn write(value: &DataRef<'_>, zeros: Option<&str>, text: &mut String) -> Kind {
    match value {
        DataRef::Empty => Kind::Blank,
        DataRef::Int(number) => {
            text.push_str(&number.to_string());
            Kind::Number
        }
        DataRef::Float(number) => {
            let start = text.len();
            plain(*number, text);
            if let Some(filled) = zeros.and_then(|zeros| filled(text.get(start..)?, zeros)) {
                text.truncate(start);
                text.push_str(&filled);
            }
            Kind::Number
        }
        DataRef::Bool(yes) => {
            text.push_str(if *yes { "true" } else { "false" });
            Kind::Boolean
        }
        DataRef::DateTime(moment) => match iso(moment) {
            Some(iso) => {
                text.push_str(&iso);
                Kind::Date
            }
            None => {
                plain(moment.as_f64(), text);
                Kind::Number
            }
        },
        DataRef::DateTimeIso(iso) | DataRef::DurationIso(iso) => {
            text.push_str(iso);
            Kind::Date
        }
        DataRef::String(own) => word(own, text),
        DataRef::SharedString(shared) => word(shared, text),
        DataRef::Error(_) => Kind::Wrong,
    }
}

fn word(word: &str, text: &mut String) -> Kind {
    text.push_str(word);
    if word.is_empty() { Kind::Blank } else { Kind::Text }
}

/// Writes a number with the digits that a workbook keeps, without an exponent and without zeros that nobody wrote.
fn plain(number: f64, text: &mut String) {
    if !number.is_finite() {
        return;
    }
    // Nearly all numbers are whole, or short enough as they are; writing into a text never fails.
    let start = text.len();
    if number.fract() == 0.0 && number.abs() < 1e15 {
        // Minus nothing is nothing.
        _ = write!(text, "{}", number as i64);
        return;
    }
    _ = write!(text, "{number}");
    let digits = text.get(start..).unwrap_or_default().bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    if digits > DIGITS {
        text.truncate(start);
        let rounded: f64 = format!("{number:.*e}", DIGITS - 1).parse().unwrap_or(number);
        _ = write!(text, "{rounded}");
    }
}

/// A whole number in a format of zeros: `000000000` keeps the zeros that a number loses, `0000-00-000-0000` its dashes.
fn filled(plain: &str, zeros: &str) -> Option<String> {
    if plain.is_empty() || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut digits = plain.bytes().rev();
    let mut text: Vec<char> =
        zeros.chars().rev().map(|letter| if letter == '0' { char::from(digits.next().unwrap_or(b'0')) } else { letter }).collect();
    text.extend(digits.map(char::from));
    Some(text.into_iter().rev().collect())
}

/// The pattern of a format that fills whole numbers up with zeros; none for other formats.
pub(super) fn zeros(format: &str) -> Option<String> {
    let pattern: String = format.chars().filter(|letter| !matches!(letter, '\\' | '"')).collect();
    let count = pattern.chars().filter(|letter| *letter == '0').count();
    let fills = count > 1 && pattern.chars().all(|letter| matches!(letter, '0' | '-' | ' ' | '/'));
    fills.then_some(pattern)
}

/// A date as ISO 8601 writes it, with its time unless it is midnight; a time alone; a duration in hours. None for numbers
/// that are no date, whatever their format says.
fn iso(moment: &ExcelDateTime) -> Option<String> {
    let value = moment.as_f64();
    if moment.is_duration() {
        let seconds = (value * 86_400.0).round();
        let whole = (0.0..1e12).contains(&seconds).then_some(seconds as u64)?;
        return Some(format!("{:02}:{:02}:{:02}", whole / 3_600, whole / 60 % 60, whole % 60));
    }
    if !(0.0..2_958_466.0).contains(&value) {
        return None;
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let time =
        if milli == 0 { format!("{hour:02}:{minute:02}:{second:02}") } else { format!("{hour:02}:{minute:02}:{second:02}.{milli:03}") };
    Some(match (value < 1.0, hour, minute, second, milli) {
        (true, ..) if value > 0.0 => time,
        (_, 0, 0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{time}"),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_has_the_digits_that_a_workbook_keeps(
            number in prop_oneof![
                any::<f64>(), -1e16..1e16, -1.0..1.0, (-1_000_000_i64..1_000_000).prop_map(|cents| cents as f64 / 100.0),
                any::<i64>().prop_map(|whole| whole as f64), Just(-0.0), Just(475.599_999_999_999_97),
            ],
        ) {
            let mut text = String::new();
            plain(number, &mut text);
            // However it is found that a number is short, rounding it says the same.
            let rounded: f64 = format!("{number:.14e}").parse().unwrap();
            let expected = if !number.is_finite() { String::new() } else if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() };
            prop_assert_eq!(text, expected);
        }
    }
}
