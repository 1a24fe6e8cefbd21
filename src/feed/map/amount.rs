//! Numbers of rows: quantities with their units, money with its currency, whole numbers, places on the map.

use super::currency::{named, without_sign};
use super::locate::{Found, SourcePlan, Word};
use super::memory::Memory;
use super::number;
use super::reading::Reading;
use crate::config::{CurrencySource, NumberFormat, UnitSource};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Given;
use crate::model::codes::{PriceBasis, Unit, UnitScheme, ValueState, unit, units};
use crate::model::values::{Coordinates, Currency, Money, Quantity};

/// How a quantity is read.
#[derive(Debug)]
pub struct QuantityPlan<'f> {
    number: SourcePlan<'f>,
    format: &'f NumberFormat,
    unit: UnitPlan<'f>,
}

#[derive(Debug)]
enum UnitPlan<'f> {
    Fixed(Unit),
    /// The counted-as unit of the system that the record names, if any.
    OfSystem,
    Cell(SourcePlan<'f>, UnitScheme, Memory<Option<Unit>>),
}

impl<'f> QuantityPlan<'f> {
    /// Compiles a quantity of that record's field.
    pub fn new(
        number: SourcePlan<'f>,
        format: &'f NumberFormat,
        source: &'f UnitSource,
        record: &str,
        field: &str,
        reading: &mut Reading<'f>,
    ) -> Self {
        let plan = match source {
            UnitSource::Constant(unit) => UnitPlan::Fixed(*unit),
            UnitSource::Cell(source, scheme) => UnitPlan::Cell(SourcePlan::new(source, reading), *scheme, Memory::default()),
            UnitSource::Undeclared if record == "CourseIteration" => UnitPlan::Fixed(Unit::PEOPLE),
            UnitSource::Undeclared if field == "mass" => UnitPlan::Fixed(unit(UnitScheme::Measure, "KG").unwrap_or_default()),
            UnitSource::Undeclared => UnitPlan::OfSystem,
        };
        Self { number, format, unit: plan }
    }

    /// Reads it; a quantity always comes out, if only to say how it is missing.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Given {
        let unit = self.unit.read(row, reading, field);
        let quantity = match self.number.find(row, reading, field) {
            Found::Missing { state, raw } => {
                let raw = raw.filter(|raw| !raw.trim().is_empty()).map(|raw| reading.texts.text(raw));
                Quantity::missing(state, unit, raw)
            }
            found @ Found::Text { .. } => {
                let Some(word) = found.word() else { return Given::Quantity(Quantity::missing(ValueState::NotReported, unit, None)) };
                // Nearly all cells: a whole number and nothing else, of which the text needs no keeping.
                if let Some(value) = number::whole(word.raw()) {
                    return Given::Quantity(Quantity::plainly(value, unit));
                }
                let raw = reading.texts.text(word.raw());
                match number::quantity(&word.text, &self.number.written(&word, self.format, row, reading)) {
                    Ok(value) => {
                        if value < 0.0 {
                            reading.note(&rules::QUANTITY_NEGATIVE, field, Some(word.raw()), || "is below zero".to_owned());
                        }
                        Quantity::reported(value, unit, &raw)
                    }
                    Err(error) => {
                        reading.note(&rules::QUANTITY_UNREADABLE, field, Some(word.raw()), || format!("is no number: it {error}"));
                        Quantity::missing(ValueState::Unparseable, unit, Some(raw))
                    }
                }
            }
        };
        Given::Quantity(quantity)
    }
}

impl<'f> UnitPlan<'f> {
    fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Unit {
        match self {
            Self::Fixed(unit) => *unit,
            Self::OfSystem => reading.system.map_or(Unit::UNKNOWN, |system| Unit::counted_as(system.counted_as)),
            Self::Cell(source, scheme, known) => {
                let Some(word) = source.find(row, reading, field).word() else { return Unit::UNKNOWN };
                let unit = known.of(&word.text, |text| named_unit(*scheme, text));
                if unit.is_none() {
                    reading.note(&rules::UNIT_UNKNOWN, field, Some(word.raw()), || {
                        "has a unit that is in no table; add it to the unit's table in the feed's settings".to_owned()
                    });
                }
                unit.unwrap_or(Unit::UNKNOWN)
            }
        }
    }
}

/// The unit of that code, or of that name in English.
fn named_unit(scheme: UnitScheme, text: &str) -> Option<Unit> {
    unit(scheme, &text.to_uppercase()).or_else(|| {
        let (code, _) = units(scheme).find(|(_, name)| name.eq_ignore_ascii_case(text))?;
        unit(scheme, code)
    })
}

/// How an amount of money is read.
#[derive(Debug)]
pub struct MoneyPlan<'f> {
    amount: SourcePlan<'f>,
    format: &'f NumberFormat,
    currency: CurrencyPlan<'f>,
    basis: PriceBasis,
}

#[derive(Debug)]
enum CurrencyPlan<'f> {
    Fixed(Currency),
    Cell(SourcePlan<'f>),
}

impl<'f> MoneyPlan<'f> {
    /// Compiles an amount.
    pub fn new(
        amount: SourcePlan<'f>,
        format: &'f NumberFormat,
        source: &'f CurrencySource,
        basis: PriceBasis,
        reading: &mut Reading<'f>,
    ) -> Self {
        let currency = match source {
            CurrencySource::Constant(currency) => CurrencyPlan::Fixed(*currency),
            CurrencySource::Cell(source) => CurrencyPlan::Cell(SourcePlan::new(source, reading)),
        };
        Self { amount, format, currency, basis }
    }

    /// Reads it; none where it is missing or can't be read.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let word = self.amount.find(row, reading, field).word()?;
        let currency = match &self.currency {
            CurrencyPlan::Fixed(currency) => *currency,
            CurrencyPlan::Cell(source) => {
                let code = source.find(row, reading, field).word();
                let Some(currency) = code.as_ref().and_then(|code| named(&code.text)) else {
                    let raw = code.as_ref().map(|code| code.raw());
                    reading.note(&rules::CURRENCY_UNKNOWN, field, raw, || {
                        "has no currency of three letters beside it, and no sign of one".to_owned()
                    });
                    return None;
                };
                currency
            }
        };
        let format = self.amount.written(&word, self.format, row, reading);
        let (below, text) = number::below_zero(&word.text, &format).map_or((false, word.text.as_ref()), |text| (true, text));
        let (minus, text) = without_sign(text, currency);
        let negative = below || minus;
        match number::exact(text, &format) {
            Ok(amount) => Some(Given::Money(Money::new(if negative { -amount } else { amount }, currency, self.basis))),
            Err(error) => {
                reading.note(&rules::AMOUNT_UNREADABLE, field, Some(word.raw()), || format!("is no amount in {currency}: it {error}"));
                None
            }
        }
    }
}

/// Reads a whole number; none where it is missing or can't be read.
pub fn integer<'f>(
    source: &SourcePlan<'f>,
    format: &NumberFormat,
    row: &Row,
    reading: &mut Reading<'f>,
    field: &'static str,
) -> Option<Given> {
    let word = source.find(row, reading, field).word()?;
    let whole = number::exact(&word.text, &source.written(&word, format, row, reading)).ok().map(|number| number.normalize());
    match whole.filter(|number| number.scale() == 0).and_then(|number| i32::try_from(number).ok()) {
        Some(number) => Some(Given::Integer(number)),
        None => {
            reading.note(&rules::NUMBER_UNREADABLE, field, Some(word.raw()), || "is no whole number that fits".to_owned());
            None
        }
    }
}

/// Reads a place on the map; none where either number is missing or can't be read.
pub fn coordinates<'f>(
    (latitude, longitude): (&SourcePlan<'f>, &SourcePlan<'f>),
    format: &NumberFormat,
    row: &Row,
    reading: &mut Reading<'f>,
    field: &'static str,
) -> Option<Given> {
    let (north, east) = (latitude.find(row, reading, field).word(), longitude.find(row, reading, field).word());
    if north.is_none() && east.is_none() {
        return None;
    }
    let degrees = |source: &SourcePlan<'f>, word: Option<&Word<'_>>| {
        word.and_then(|word| number::quantity(&word.text, &source.written(word, format, row, reading)).ok())
    };
    let place = degrees(latitude, north.as_ref()).zip(degrees(longitude, east.as_ref()));
    let place = place.and_then(|(north, east)| Coordinates::new(north, east));
    if place.is_none() {
        let raw = format!("{} {}", north.as_ref().map_or("", |word| word.raw()), east.as_ref().map_or("", |word| word.raw()));
        reading.note(&rules::POSITION_UNREADABLE, field, Some(&raw), || "is no latitude with its longitude in degrees".to_owned());
    }
    place.map(Given::Coordinates)
}
