//! Amounts of money, and the question in which currency they are.

use super::field::{Context, path, source};
use super::settings::numbers;
use super::toml::quoted;
use crate::feed::map::named_currency;
use crate::infer::codes;
use crate::infer::guess::Feature;
use crate::infer::look::Said;
use crate::infer::profile::native;
use crate::model::codes::{Code as _, PriceBasis, country};

/// An amount of money with its currency.
pub(super) fn money(name: &str, field: &str, feature: &Feature, context: Context<'_>) -> Said {
    let column = &feature.column;
    let (currency, mut why) = currency(feature, context);
    let locale = feature.own.unwrap_or(context.settings.locale);
    let count = if native(column) { column.kept() } else { column.count(|text| locale.reads(text)) };
    why.insert(0, format!("{} values are amounts, such as {}", column.of(count), column.examples(2)));
    let basis = match field {
        "value_acquisition" => Some("ACQUISITION"),
        "value_current" => Some("CURRENT"),
        "value_estimate" if feature.means("estimated value") >= 0.45 => Some("ESTIMATE"),
        _ if feature.means("acquisition value") >= 0.8 => Some("ACQUISITION"),
        _ => None,
    };
    if field == "value_estimate" && feature.means("estimated value") < 0.45 {
        why.push(
            "? Is it the value at acquisition, of today, or an estimate? Then it is value_acquisition, value_current or value_estimate."
                .to_owned(),
        );
    }
    let mut more = vec![format!("currency = {}", currency.as_deref().unwrap_or("{ const = \"…\" }"))];
    more.extend(basis.filter(|basis| is_basis(basis)).map(|basis| format!("basis = {}", quoted(basis))));
    more.extend(feature.own.and_then(|own| numbers(own, context.settings.locale)));
    let line = source(name, &path(feature, context), &more);
    Said { line: if currency.is_some() { line } else { format!("# {line}") }, why }
}

fn is_basis(basis: &str) -> bool {
    PriceBasis::named(basis).is_some()
}

/// The currency of a column's amounts: beside it, in the cells, in its name, else that of the nation.
fn currency(feature: &Feature, context: Context<'_>) -> (Option<String>, Vec<String>) {
    let constant = |code: &str| format!("{{ const = {} }}", quoted(code));
    let column = &feature.column;
    if let Some(beside) = context.features.iter().find(|other| other.currencies >= 0.8 && other.means("currency") >= 0.5) {
        return (Some(path(beside, context)), Vec::new());
    }
    let named: Vec<_> = column.values.iter().filter_map(|(text, _)| named_currency(text)).collect();
    if let Some(first) = named.first().filter(|_| named.len() * 2 > column.values.len()) {
        let alike = named.iter().all(|currency| currency == first);
        let source = if alike { constant(first.as_str()) } else { path(feature, context) };
        return (Some(source), vec![format!("its cells name the currency, {} first", first.as_str())]);
    }
    if let Some(code) = column.names.iter().find_map(|name| codes::coded("Currency", name)) {
        return (Some(constant(code)), vec!["its name has the currency".to_owned()]);
    }
    let own = context.nation.and_then(country).and_then(|country| country.currency.clone());
    let spoken = context.settings.language.and_then(|language| codes::is_word("LanguageCurrency", language));
    let dollars = column.share(|text| text.contains('$')) >= 0.5;
    match own {
        Some(own) => {
            let why = format!("? Is it in {own}? No cell names a currency for sure, so that of the nation is taken.");
            (Some(constant(&own)), vec![why])
        }
        None if spoken.is_some() && !dollars => {
            let code = spoken.unwrap_or_default();
            (Some(constant(code)), vec![format!("? Is it in {code}? No cell names a currency; the language alone speaks for it.")])
        }
        None if dollars => (Some(constant("USD")), vec!["? Is it in USD? Several currencies have the sign `$`.".to_owned()]),
        None => (
            None,
            vec![
                "? In which currency is it? Write it below, and take the `#` away; or give --nation, whose currency is taken then."
                    .to_owned(),
            ],
        ),
    }
}
