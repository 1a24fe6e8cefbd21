//! What numbers count: units and currencies.

use super::entry::Entry;
use super::source::{Reading, Spelled, simple};
use crate::config::mapping::{CurrencySource, UnitSource, Where};
use crate::config::spelling::{fit, nearest};
use crate::config::what::What;
use crate::model::codes::{Code as _, UnitScheme, unit, units};
use crate::model::values::Currency;

/// What a quantity counts.
pub(super) fn unit_source(entry: Entry<'_>, reading: &Reading<'_>) -> Option<UnitSource> {
    if let Some(text) = entry.as_text()
        && (unit(UnitScheme::Issue, text).is_some() || unit(UnitScheme::CountedAs, text).is_some())
    {
        entry.report(What::CellOrConstant { kind: "unit code", given: text.to_owned() });
        return None;
    }
    let spelled = Spelled::open(entry)?;
    let scheme = spelled.get("scheme").and_then(|entry| entry.code()).unwrap_or(UnitScheme::Issue);
    let check = |text: &str| {
        let allowed = || units(scheme).map(|(code, _)| code.to_owned()).collect::<Vec<_>>();
        let wrong = || match UnitScheme::LIST
            .values
            .iter()
            .find(|(name, _)| UnitScheme::named(name).is_some_and(|other| unit(other, text).is_some()))
        {
            Some((other, _)) => What::Malformed {
                kind: "code of the scheme ISSUE",
                why: format!("`{}` is one of {other}", fit(text)),
                example: "{ const = \"BATTERY\", scheme = \"COUNTED_AS\" }",
            },
            None => What::NoSuchWord { kind: "unit code".to_owned(), given: fit(text), allowed: short(text, allowed()) },
        };
        unit(scheme, text).map(|_| text.into()).ok_or_else(wrong)
    };
    let source = spelled.source(reading, &check);
    spelled.finish();
    let source = source?;
    match &source.from {
        Where::Constant(code) => unit(scheme, code).map(UnitSource::Constant),
        _ => Some(UnitSource::Cell(source, scheme)),
    }
}

/// A long list is of no help: its nearest, else its first ones.
fn short(given: &str, allowed: Vec<String>) -> Vec<String> {
    match nearest(given, allowed.iter().map(String::as_str)) {
        Some(nearest) => vec![nearest.to_owned()],
        None => allowed.into_iter().take(12).collect(),
    }
}

/// In which currency an amount is.
pub(super) fn currency_source(entry: Entry<'_>, reading: &Reading<'_>) -> Option<CurrencySource> {
    if let Some(text) = entry.as_text()
        && ["EUR", "USD", "GBP", "PLN", "CZK", "SEK", "NOK", "DKK", "HUF", "RON", "BGN", "CHF", "CAD", "TRY", "UAH"].contains(&text)
    {
        entry.report(What::CellOrConstant { kind: "currency", given: text.to_owned() });
        return None;
    }
    let check = |text: &str| match Currency::new(text) {
        Some(currency) => Ok(currency.as_str().into()),
        None => Err(What::Malformed { kind: "currency", why: "three letters of ISO 4217 are wanted".to_owned(), example: "EUR" }),
    };
    let source = simple(entry, reading, &check)?;
    match &source.from {
        Where::Constant(code) => Currency::new(code).map(CurrencySource::Constant),
        _ => Some(CurrencySource::Cell(source)),
    }
}
