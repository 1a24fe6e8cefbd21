//! Numbers, amounts and dates as text.

use crate::demo::plan::DateWriting;
use crate::demo::truth::written::{Count, Day};

/// How a shape writes numbers.
#[derive(Debug, Clone, Copy)]
pub struct NumberWriting {
    /// Before the fraction.
    pub decimal: char,
    /// Between thousands.
    pub group: char,
}

/// 1.234,5
pub const CONTINENTAL: NumberWriting = NumberWriting { decimal: ',', group: '.' };
/// 1,234.5
pub const AMERICAN: NumberWriting = NumberWriting { decimal: '.', group: ',' };

/// Turns the plain decimal text of a number into that writing.
#[must_use]
pub fn number(plain: &str, writing: NumberWriting) -> String {
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut text = String::with_capacity(plain.len() + 6);
    text.push_str(sign);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(writing.group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(writing.decimal);
        text.push_str(fraction);
    }
    text
}

/// Plain decimal text of an amount in hundredths.
#[must_use]
pub fn cents(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100)
}

/// Plain decimal text of a number that is one; else what stands in its place.
pub enum Counted {
    /// Digits.
    Number(String),
    /// Words: N/A, -, ca. 12.
    Word(String),
    /// Nothing.
    Blank,
}

/// A count as digits, words or nothing.
#[must_use]
pub fn count(count: Count) -> Counted {
    match count {
        Count::Number(value) => Counted::Number(value.to_string()),
        Count::Zero => Counted::Number("0".to_owned()),
        Count::Blank => Counted::Blank,
        Count::NotApplicable => Counted::Word("N/A".to_owned()),
        Count::Dash => Counted::Word("-".to_owned()),
        Count::About(number) => Counted::Word(format!("ca. {number}")),
    }
}

/// A date; empty where there is none.
#[must_use]
pub fn day(day: Day, writing: DateWriting) -> String {
    let (year, month, number) = match day {
        Day::On(date) => (date.year(), date.month(), date.day()),
        Day::Blank => return String::new(),
        Day::Impossible(year) => (year, 2, 30),
    };
    match writing {
        DateWriting::Iso => format!("{year:04}-{month:02}-{number:02}"),
        DateWriting::Dots => format!("{number:02}.{month:02}.{year:04}"),
        DateWriting::Slashes => format!("{number:02}/{month:02}/{year:04}"),
        DateWriting::MonthFirst => format!("{month}/{number}/{year:04}"),
    }
}
