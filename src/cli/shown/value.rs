//! A value in a few words, as it lies in the record.

use crate::model::codes::{DatePrecision, Unit};
use crate::model::values::{Item, Quantity, When};
use crate::model::{Cell, Code as _};

/// A value in a few words; none where nothing was given.
pub fn value(cell: Cell<'_>) -> Option<String> {
    let some = |text: String| (!text.is_empty()).then_some(text);
    match cell {
        Cell::Quantity(quantity) => of_quantity(quantity),
        Cell::Money(money) => money.map(|money| format!("{} {} {}", money.amount(), money.currency(), money.basis().name())),
        Cell::When(when) => when.map(of_when),
        Cell::Text(text) => text.map(|text| format!("{:?}", text.as_str())),
        Cell::Code(code) => code.map(|(name, _)| name.to_owned()).filter(|name| name != "UNKNOWN"),
        Cell::Condition(condition) => {
            let scheme = condition.scheme().map(|scheme| format!(" of {scheme}")).unwrap_or_default();
            condition.code().map(|code| format!("{} `{code}`{scheme}", condition.group().name()))
        }
        Cell::Country(country) => country.map(|country| country.to_string()),
        Cell::Integer(number) => number.map(|number| number.to_string()),
        Cell::Item(item) => item.map(of_item),
        Cell::Coordinates(place) => place.map(|place| format!("{} {}", place.latitude, place.longitude)),
        Cell::Languages(tags) => some(tags.join(" ")),
        Cell::Links(links) => some(links.iter().map(|link| format!("{}:{}", link.nation, link.key)).collect::<Vec<_>>().join(", ")),
        // Each part has a line of its own.
        Cell::Parts(_) => None,
    }
}

fn of_quantity(quantity: &Quantity) -> Option<String> {
    let number = quantity.number().map_or_else(|| quantity.state().name().to_owned(), |number| number.to_string());
    let raw = quantity.raw().filter(|raw| *raw != number).map(|raw| format!(" `{raw}`")).unwrap_or_default();
    let unit = if quantity.unit() == Unit::UNKNOWN { String::new() } else { format!(" {}", quantity.unit().code()) };
    let silent = quantity.number().is_none() && raw.is_empty();
    (!silent).then(|| format!("{number}{unit}{raw}"))
}

fn of_when(when: &When) -> String {
    let precision = if when.precision == DatePrecision::Day { String::new() } else { format!(" {}", when.precision.name()) };
    let raw = when.raw.as_deref().map(|raw| format!(" `{raw}`")).unwrap_or_default();
    format!("{}{precision} {}{raw}", when.date, when.kind.name())
}

fn of_item(item: &Item) -> String {
    let number = item.nsn().map_or_else(|| format!("{} {}", item.key.scheme().name(), item.key.value()), |nsn| format!("NSN {nsn}"));
    let name = item.name.as_deref().map(|name| format!(" {name:?}")).unwrap_or_default();
    format!("{number}{name}")
}
