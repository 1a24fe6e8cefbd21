//! Numbers as people read them: grouped, with a true minus sign. And as files hold them: bare.

use rust_decimal::{Decimal, RoundingStrategy};

const MINUS: char = '\u{2212}';

/// `1234.5` is "1,234.5"; of a fraction three digits.
pub fn number(value: f64) -> String {
    let size = value.abs().to_string();
    let rounded = size
        .parse::<Decimal>()
        .map_or(size, |exact| exact.round_dp_with_strategy(3, RoundingStrategy::MidpointAwayFromZero).normalize().to_string());
    let (whole, fraction) = rounded.split_once('.').map_or((rounded.as_str(), None), |(whole, fraction)| (whole, Some(fraction)));
    signed(value.is_sign_negative(), grouped(whole), fraction)
}

/// An exact decimal in a text: grouped as it stands, never through a floating-point number. What is none stays as it is.
pub fn decimal(text: &str) -> String {
    let size = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = size.split_once('.').map_or((size, None), |(whole, fraction)| (whole, Some(fraction)));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || fraction.is_some_and(|fraction| !digits(fraction)) {
        return text.to_owned();
    }
    signed(size.len() < text.len(), grouped(whole), fraction)
}

fn signed(negative: bool, whole: String, fraction: Option<&str>) -> String {
    let sign = if negative { String::from(MINUS) } else { String::new() };
    let fraction = fraction.map(|fraction| format!(".{fraction}")).unwrap_or_default();
    format!("{sign}{whole}{fraction}")
}

/// Three digits apart.
fn grouped(digits: &str) -> String {
    let mut grouped = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// As a file holds it, and as JavaScript writes it: the shortest digits that read back equal.
pub fn bare(value: f64) -> String {
    let size = value.abs();
    if size == 0.0 {
        "0".to_owned()
    } else if size < 1e-6 {
        format!("{value:e}")
    } else if size >= 1e21 {
        format!("{value:e}").replace('e', "e+")
    } else {
        value.to_string()
    }
}

/// With four digits of a fraction, as latitudes are written.
pub fn degrees(value: f64) -> String {
    let exact = Decimal::from_f64_retain(value).unwrap_or_default();
    format!("{:.4}", exact.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero))
}
