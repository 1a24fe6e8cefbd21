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
    // Most amounts stand alone.
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.ends_with(|last: char| last.is_ascii_digit()) {
        return (false, text);
    }
    let text = text.trim();
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

/// The currency that a text names: by its code, alone or beside an amount, or by a sign that is no other currency's.
pub fn named(text: &str) -> Option<Currency> {
    let text = text.trim().trim_start_matches(['-', '(', '\u{2212}']).trim_end_matches(')');
    if let Some(currency) = Currency::new(text) {
        return Some(currency);
    }
    let code = |code: &str, rest: &str, near: Option<char>| {
        let alone = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) && !near.is_some_and(char::is_alphabetic);
        if alone && rest.contains(|one: char| one.is_ascii_digit()) { Currency::new(code) } else { None }
    };
    let (first, last) = (text.split_at_checked(3), text.len().checked_sub(3).and_then(|at| text.split_at_checked(at)));
    first
        .and_then(|(first, rest)| code(first, rest, rest.chars().next()))
        .or_else(|| last.and_then(|(rest, last)| code(last, rest, rest.chars().next_back())))
        .or_else(|| signed(text))
}

/// The currency of a sign at the start or the end of a text; none where several have it. The longest sign counts.
fn signed(text: &str) -> Option<Currency> {
    let all = SIGNS.iter().flat_map(|(code, signs)| signs.iter().map(move |sign| (*code, *sign)));
    let fitting = all.filter(|(_, sign)| text.starts_with(sign) || text.ends_with(sign)).collect::<Vec<_>>();
    let longest = fitting.iter().map(|(_, sign)| sign.len()).max()?;
    let mut codes = fitting.iter().filter(|(_, sign)| sign.len() == longest).map(|(code, _)| *code);
    let first = codes.next()?;
    codes.all(|code| code == first).then(|| Currency::new(first)).flatten()
}
