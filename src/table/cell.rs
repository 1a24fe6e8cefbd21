//! One value of a table: what it is, and how it is told to people.

use std::borrow::Cow;
use std::fmt;

use super::words::{basis, enum_words, state, unit};
use super::{dates, numbers};

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing is known.
    Blank,
    /// A text, a code, an id.
    Text(Cow<'a, str>),
    /// A value of an enum, by its name.
    Enum(&'a str),
    /// Yes or no.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// An exact decimal.
    Decimal(&'a str),
    /// An ISO date.
    Day(&'a str),
    /// An RFC 3339 instant.
    Instant(&'a str),
    /// What a thing is called.
    Named {
        /// Its trigram, number or slug.
        code: Option<&'a str>,
        /// Its name.
        name: Option<&'a str>,
    },
    /// How many, or why nobody knows.
    Quantity {
        /// None where the state says why.
        value: Option<f64>,
        /// Code of the unit.
        unit: Option<&'a str>,
        /// State of the value.
        state: &'a str,
    },
    /// A sum of quantities.
    Sum {
        /// Of those that have a value.
        value: f64,
        /// Code of the unit.
        unit: Option<&'a str>,
        /// How many records have no value.
        missing: f64,
    },
    /// An amount, or a sum of them.
    Money {
        /// Exact decimal.
        amount: &'a str,
        /// ISO 4217.
        currency: &'a str,
        /// At which prices.
        basis: Option<&'a str>,
        /// Of a sum: how many records have no value.
        missing: f64,
    },
    /// A day, as exactly as it is known.
    When {
        /// First day that is meant.
        iso: &'a str,
        /// Day, month, quarter or year.
        precision: &'a str,
        /// Planned, estimated, actual.
        certainty: &'a str,
    },
    /// A calendar period, by its title.
    Period(&'a str),
    /// Serviceability.
    Condition {
        /// The group that all nations share.
        group: &'a str,
        /// The nation's own code.
        code: Option<&'a str>,
    },
    /// A place on the map.
    Place {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
    /// Where a record comes from.
    Origin {
        /// Slug of the feed.
        feed: &'a str,
        /// Where in its document.
        position: &'a str,
    },
    /// Who may see a record.
    Label {
        /// How secret.
        classification: &'a str,
        /// To whom; empty: all.
        releasable_to: Vec<&'a str>,
    },
    /// Several values.
    Several(Vec<Cell<'a>>),
    /// Rows of their own.
    Rows {
        /// How many.
        total: f64,
    },
}

/// As people read it.
impl fmt::Display for Cell<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => Ok(()),
            Self::Text(text) => out.write_str(text),
            Self::Enum(name) | Self::Condition { group: name, .. } => out.write_str(&enum_words(name)),
            Self::Boolean(yes) => out.write_str(if *yes { "Yes" } else { "No" }),
            Self::Number(value) | Self::Rows { total: value } => out.write_str(&numbers::number(*value)),
            Self::Decimal(text) => out.write_str(&numbers::decimal(text)),
            Self::Day(iso) => out.write_str(&dates::day(iso)),
            Self::Instant(iso) => out.write_str(&dates::instant(iso)),
            Self::Named { code, name } => {
                let parts: Vec<&str> = [*code, *name].into_iter().flatten().collect();
                out.write_str(&parts.join(" "))
            }
            Self::Quantity { value: None, state: why, .. } => out.write_str(&state(why)),
            Self::Quantity { value: Some(value), unit, .. } | Self::Sum { value, unit, .. } => with_unit(out, *value, *unit),
            Self::Money { amount, currency, basis: at, .. } => {
                write!(out, "{} {currency}", numbers::decimal(amount))?;
                at.map_or(Ok(()), |at| write!(out, " {}", basis(at)))
            }
            Self::When { iso, precision, certainty } => {
                let about = if *certainty == "ESTIMATED" { "≈ " } else { "" };
                write!(out, "{about}{}", dates::day_to(precision, iso))
            }
            Self::Period(title) => out.write_str(title),
            Self::Place { latitude, longitude } => {
                write!(out, "{}, {}", numbers::degrees(*latitude), numbers::degrees(*longitude))
            }
            Self::Origin { feed, position } => write!(out, "{feed}, {position}"),
            Self::Label { classification, releasable_to } if releasable_to.is_empty() => out.write_str(classification),
            Self::Label { classification, releasable_to } => write!(out, "{classification} REL {}", releasable_to.join(", ")),
            Self::Several(cells) => {
                for (at, cell) in cells.iter().enumerate() {
                    write!(out, "{}{cell}", if at == 0 { "" } else { "; " })?;
                }
                Ok(())
            }
        }
    }
}

fn with_unit(out: &mut fmt::Formatter<'_>, value: f64, of: Option<&str>) -> fmt::Result {
    out.write_str(&numbers::number(value))?;
    of.map_or(Ok(()), |of| write!(out, " {}", unit(of, value)))
}
