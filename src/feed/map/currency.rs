//! Currency signs beside a number: `$1,234.00`, `12,50 zł`, `1 000 EUR`.

use crate::model::values::Currency;

/// Signs that name one currency where a feed declares it; `$` and `kr` are many countries', so the declaration decides.
const SIGNS: &[(&str, &[&str])] = &[
    ("USD", &["US$", "$"]),
    ("CAD", &["CA$", "C$", "$"]),
    ("AUD", &["AU$", "A$", "$"]),
    ("NZD", &["NZ$", "$"]),
    ("EUR", &["€"]),
    ("GBP", &["£"]),
    ("PLN", &["zł"]),
    ("CZK", &["Kč"]),
    ("SEK", &["kr"]),
    ("NOK", &["kr"]),
    ("DKK", &["kr.", "kr"]),
    ("ISK", &["kr"]),
    ("HUF", &["Ft"]),
    ("RON", &["lei"]),
    ("BGN", &["лв.", "лв"]),
    ("UAH", &["₴", "грн"]),
    ("TRY", &["₺"]),
    ("JPY", &["¥"]),
    ("CHF", &["Fr.", "Fr"]),
];

/// The number without the sign or the code of its declared currency; another currency's sign stays, so that the number is not read.
pub fn without_sign(text: &str, currency: Currency) -> (bool, &str) {
    let text = text.trim();
    // Most amounts stand alone.
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.ends_with(|last: char| last.is_ascii_digit()) {
        return (false, text);
    }
    // Below zero the sign of the number may stand first: -$5.00.
    let (negative, text) = text.strip_prefix(['-', '\u{2212}']).map_or((false, text), |rest| (true, rest.trim_start()));
    let signs = SIGNS.iter().filter(|(code, _)| *code == currency.as_str()).flat_map(|(_, signs)| signs.iter().copied());
    for sign in std::iter::once(currency.as_str()).chain(signs) {
        if let Some(rest) = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)) {
            return (negative, rest.trim());
        }
    }
    (negative, text)
}
