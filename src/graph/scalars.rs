//! Scalars and enumerations of the contract, and how values are written as them.

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::engine::{ConstValue, Enumeration, Leaf, Out, Scalar, TypeRef};
use crate::model::Code as _;
use crate::model::codes::{
    ChangeKind, Classification, ConditionGroup, CountedAs, CoverageState, CrewRole, DateKind, DatePrecision, Domain, DonationKind,
    DonationSource, DonationStage, FeedAccess, FeedFormat, Freshness, GapReason, HoldupKind, IssueCategory, IssueSeverity, ItemScheme,
    IterationStatus, LogisticsNodeKind, PriceBasis, ReadinessState, RecordKind, RepairStage, RowOutcome, RunOutcome, TransferStatus,
    TransportMode, UnitScheme, ValueState, Withholding,
};
use crate::model::values::{CountryCode, Currency, Niin, Nsn, OwnKey, Text};

/// A leaf of a named type that is written as text.
macro_rules! text_leaves {
    ($( $type:ty => $name:literal, |$it:ident| $text:expr; )+) => {$(
        impl Leaf for $type {
            fn type_ref() -> TypeRef { TypeRef::named_nn($name) }
            fn write(&self, out: &mut Out) { let $it = self; out.text(&$text); }
        }
    )+};
}

text_leaves! {
    CountryCode => "CountryCode", |it| it.as_str();
    Currency => "CurrencyCode", |it| it.as_str();
    Date => "Date", |it| it.to_string();
    // Whole seconds: feeds know no more, and equal instants must read equal.
    Timestamp => "DateTime", |it| it.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    Decimal => "Decimal", |it| it.to_string();
    Nsn => "NSN", |it| it.to_string();
}

impl Leaf for OwnKey {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::STRING)
    }
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

/// A BCP 47 tag.
pub struct LanguageTag(pub Text);

impl Leaf for LanguageTag {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn("LanguageCode")
    }
    fn write(&self, out: &mut Out) {
        out.text(&self.0);
    }
}

/// A whole number up to 2^53 - 1.
pub struct SafeInt(pub u64);

impl Leaf for SafeInt {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn("SafeInt")
    }
    fn write(&self, out: &mut Out) {
        out.integer(i64::try_from(self.0).unwrap_or(i64::MAX).min((1 << 53) - 1));
    }
}

/// Enumerations of the model: leaves that are written by name, and all of them as descriptions.
macro_rules! enumerations {
    ($( $Code:ident ),+ $(,)?) => {
        $( impl Leaf for $Code {
            fn type_ref() -> TypeRef { TypeRef::named_nn($Code::LIST.name) }
            fn write(&self, out: &mut Out) { out.text(self.name()); }
        } )+

        /// The enumerations that records and feeds carry.
        pub fn enumerations() -> Vec<Enumeration> {
            vec![ $( Enumeration::new($Code::LIST.name, $Code::LIST.about, $Code::LIST.values.iter().copied()) ),+ ]
        }
    };
}

enumerations!(
    ChangeKind,
    Classification,
    ConditionGroup,
    CountedAs,
    CoverageState,
    CrewRole,
    DateKind,
    DatePrecision,
    Domain,
    DonationKind,
    DonationSource,
    DonationStage,
    FeedAccess,
    FeedFormat,
    Freshness,
    GapReason,
    HoldupKind,
    IssueCategory,
    IssueSeverity,
    ItemScheme,
    IterationStatus,
    LogisticsNodeKind,
    PriceBasis,
    ReadinessState,
    RecordKind,
    RepairStage,
    RowOutcome,
    RunOutcome,
    TransferStatus,
    TransportMode,
    UnitScheme,
    ValueState,
    Withholding,
);

/// A text that the check accepts, or what is wrong with it.
fn text(value: &ConstValue, what: &str, accepts: impl Fn(&str) -> bool) -> Result<(), String> {
    match value {
        ConstValue::String(text) if accepts(text) => Ok(()),
        _ => Err(format!("must be {what}")),
    }
}

/// The scalars of the contract.
pub fn scalars() -> Vec<Scalar> {
    let scalar = |name: &str, about: &str, url: &str, check| Scalar {
        name: name.to_owned(),
        about: about.to_owned(),
        specified_by: Some(url.to_owned()),
        check,
    };
    vec![
        scalar(
            "CountryCode",
            "ISO 3166-1 alpha-3 trigram, as STANAG 1059 uses it: POL, DEU, GBR.",
            "https://www.iso.org/iso-3166-country-codes.html",
            |value| text(value, "a trigram such as \"POL\"", |text| CountryCode::new(text).is_some()),
        ),
        scalar("CurrencyCode", "ISO 4217 code: EUR, USD, PLN.", "https://www.iso.org/iso-4217-currency-codes.html", |value| {
            text(value, "a currency code such as \"EUR\"", |text| Currency::new(text).is_some())
        }),
        scalar("Date", "Calendar date, RFC 3339 full-date: 2026-11-24.", "https://www.rfc-editor.org/rfc/rfc3339", |value| {
            text(value, "a date such as \"2026-11-24\"", |text| text.len() == 10 && text.parse::<Date>().is_ok())
        }),
        scalar(
            "DateTime",
            "Instant, RFC 3339, answered in UTC with `Z`; any offset is understood on input.",
            "https://www.rfc-editor.org/rfc/rfc3339",
            |value| text(value, "an instant such as \"2026-11-24T12:00:00Z\"", |text| text.parse::<Timestamp>().is_ok()),
        ),
        scalar(
            "Decimal",
            "Exact decimal number in a string, so that no client rounds it: \"25101958.05\".",
            "https://www.w3.org/TR/xmlschema11-2/#decimal",
            |value| text(value, "a decimal number in a string, such as \"12.50\"", |text| Decimal::from_str_exact(text).is_ok()),
        ),
        scalar("LanguageCode", "BCP 47 language tag: uk, de, en-GB.", "https://www.rfc-editor.org/info/bcp47", |value| {
            text(value, "a language tag such as \"uk\"", is_language)
        }),
        scalar(
            "NSN",
            "NATO Stock Number, answered as FSC(4)-NCB(2)-serial(7): 2355-01-602-3357; dashes are optional on input. The NIIN (last nine) is the identity; a letter in the serial is legal.",
            "https://en.wikipedia.org/wiki/NATO_Stock_Number",
            |value| text(value, "an NSN such as \"2355-01-602-3357\"", |text| Nsn::new(text).is_ok() || Niin::new(text).is_ok()),
        ),
        scalar(
            "SafeInt",
            "Whole number up to 2^53 - 1, serialised as a JSON number.",
            "https://tc39.es/ecma262/#sec-number.max_safe_integer",
            |value| match value {
                ConstValue::Number(number) if number.as_i64().is_some_and(|number| number.unsigned_abs() < 1 << 53) => Ok(()),
                _ => Err("must be a whole number below 2^53".to_owned()),
            },
        ),
    ]
}

/// Letters and digits in parts of at most eight, joined by dashes; the first of letters only.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=8).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
