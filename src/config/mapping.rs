//! Where each field of a record comes from. Everything is resolved: defaults of the feed are merged in, fields are
//! numbers into the record's shape, constants and tables are checked against the codes that the field can hold.

use super::each::Each;
use super::expression::Expression;
use super::path::Path;
use super::reading::{CountryScheme, DateFormats, Missing, NumberFormat, Words};
use crate::model::codes::{CodeList, DateKind, DatePrecision, PriceBasis, RecordKind, Unit, UnitScheme};
use crate::model::values::{CountryCode, Currency, Text};

/// How a row gives a record of one kind.
#[derive(Debug, Clone)]
pub struct RecordMapping {
    /// What it gives.
    pub kind: RecordKind,
    /// The record's type: `Donation`.
    pub record: &'static str,
    /// The entries of a row that give one each; none: the row itself does. All paths below start at the entry.
    pub each: Option<Each>,
    /// Only rows or entries that pass give one.
    pub when: Option<RowTest>,
    /// The nation's own key, parts joined with `/`; empty: the feed has none.
    pub key: Vec<Path>,
    /// Rows that give the same key are one record: its lists and lines come from all of them, all else from the first that
    /// says it.
    pub once: bool,
    /// Where the fields come from, at most one entry per field.
    pub fields: Vec<FieldMapping>,
    /// The lines of a donation or transfer.
    pub line: Option<LineMapping>,
}

/// How a row gives the lines of its donation or transfer.
#[derive(Debug, Clone)]
pub struct LineMapping {
    /// The line's type: `DonationLine`.
    pub record: &'static str,
    /// The lines of a row; none: the row itself is the one line. All paths below start at the line.
    pub each: Option<Each>,
    /// Only lines that pass.
    pub when: Option<RowTest>,
    /// The line's key within its donation; empty: its number, from 1.
    pub key: Vec<Path>,
    /// Where the fields come from, at most one entry per field.
    pub fields: Vec<FieldMapping>,
}

/// Where one field comes from.
#[derive(Debug, Clone)]
pub struct FieldMapping {
    /// Number of the field in the record's `FIELDS` and `SHAPE`, or in the part's.
    pub index: usize,
    /// Its name: `unit_value`.
    pub name: &'static str,
    /// Where from, and how it is read.
    pub source: FieldSource,
}

/// Where a value comes from and how it is read, by the field's kind.
#[derive(Debug, Clone)]
pub enum FieldSource {
    /// For `Kind::Quantity`.
    Quantity {
        /// The number.
        number: Source,
        /// How it is written.
        format: NumberFormat,
        /// What it counts.
        unit: UnitSource,
    },
    /// For `Kind::Money`.
    Money {
        /// The amount.
        amount: Source,
        /// How it is written.
        format: NumberFormat,
        /// In which currency; its sign is no part of the number.
        currency: CurrencySource,
        /// What the amount means.
        basis: PriceBasis,
    },
    /// For `Kind::When`.
    When {
        /// The date.
        date: Source,
        /// How it is written.
        formats: DateFormats,
        /// How exactly it is known, where that is not what the format tells.
        precision: Option<DatePrecision>,
        /// How certain it is.
        kind: KindSource,
    },
    /// For `Kind::Text`.
    Text(Source),
    /// For `Kind::Language`: a BCP 47 tag.
    Language(Source),
    /// For `Kind::Languages`.
    Languages(ListSource),
    /// For `Kind::Code`. The table, the default and a constant give names of the list.
    Code {
        /// The word.
        word: Source,
        /// The enumeration.
        list: &'static CodeList,
    },
    /// For `Kind::Condition`. The table and the default give names of `ConditionGroup`.
    Condition {
        /// The nation's code.
        code: Source,
        /// Whose codes they are.
        scheme: Text,
    },
    /// For `Kind::Country`.
    Country(NationSource),
    /// For `Kind::Integer`.
    Integer {
        /// The number.
        number: Source,
        /// How it is written.
        format: NumberFormat,
    },
    /// For `Kind::Item`; at least one part is there.
    Item {
        /// NSN or NIIN. A text that is neither becomes the local number, and is flagged.
        number: Option<NumberSource>,
        /// The nation's own number.
        local: Option<Source>,
        /// The name.
        name: Option<Source>,
    },
    /// For `Kind::System`: an alias or slug, looked up in the reference data. Constants and tables hold slugs.
    System(Source),
    /// For `Kind::Node`, likewise.
    Node(Source),
    /// For `Kind::Coalition`, likewise.
    Coalition(Source),
    /// For `Kind::Coordinates`, in degrees.
    Coordinates {
        /// North is positive.
        latitude: Source,
        /// East is positive.
        longitude: Source,
        /// How the numbers are written.
        format: NumberFormat,
    },
    /// For `Kind::Link` and `Kind::Links`.
    Link {
        /// Which kind of record it leads to.
        kind: RecordKind,
        /// The keys that the nation uses for it.
        keys: ListSource,
        /// Whose record it is; none: the feed's nation.
        nation: Option<NationSource>,
    },
    /// For `Kind::Parts`.
    Parts {
        /// The parts of a row; none: the row itself is the one part. All paths below start at the part.
        each: Option<Each>,
        /// Where the part's fields come from, by their number in the part's shape.
        fields: Vec<FieldMapping>,
    },
}

/// Where a stock number comes from.
#[derive(Debug, Clone)]
pub enum NumberSource {
    /// From one place.
    Whole(Source),
    /// Its supply class from one place, its NIIN from another.
    Parts {
        /// The supply class, four digits.
        class: Source,
        /// The NIIN.
        niin: Source,
        /// Zeros that a spreadsheet cut from the NIIN's start are put back, and counted.
        leading_zeros: bool,
    },
}

/// Where a text comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// From where.
    pub from: Where,
    /// What the nation's words stand for; a word that is not in it stays as it is.
    pub table: Option<Words>,
    /// Taken where there is no value.
    pub default: Option<Text>,
    /// Texts that stand for no value: the feed's and the field's own.
    pub missing: Missing,
}

/// The place of a text.
#[derive(Debug, Clone)]
pub enum Where {
    /// In the row.
    Path(Path),
    /// The same for all rows.
    Constant(Text),
    /// Several places of the row, joined; blank ones are left out.
    Concat(Vec<Path>, Text),
    /// The first place of the row that is not blank.
    FirstOf(Vec<Path>),
    /// What an expression makes of the row.
    Jq(Expression),
}

/// Where several texts come from: a path with `[*]`, or one cell that is split.
#[derive(Debug, Clone)]
pub struct ListSource {
    /// The texts.
    pub source: Source,
    /// What stands between them in one cell.
    pub split: Option<Text>,
}

/// Where a nation comes from.
#[derive(Debug, Clone)]
pub struct NationSource {
    /// The word. The table, the default and a constant give trigrams, whatever the scheme.
    pub source: Source,
    /// In which scheme words that are not in the table stand.
    pub scheme: CountryScheme,
    /// In which language names are, besides English; none: the feed's.
    pub language: Option<Text>,
}

/// What a quantity counts.
#[derive(Debug, Clone)]
pub enum UnitSource {
    /// The feed doesn't say. People for seats, kilograms for mass, else the system's counted-as unit where the record names one.
    Undeclared,
    /// The same for all rows.
    Constant(Unit),
    /// In the row. The table and the default give codes of the scheme.
    Cell(Source, UnitScheme),
}

/// The currency of an amount.
#[derive(Debug, Clone)]
pub enum CurrencySource {
    /// The same for all rows.
    Constant(Currency),
    /// In the row, as an ISO 4217 code.
    Cell(Source),
}

/// How certain a date is.
#[derive(Debug, Clone)]
pub enum KindSource {
    /// The same for all rows.
    Constant(DateKind),
    /// In the row. The table and the default give names of `DateKind`.
    Cell(Source),
}

/// A test that a row passes or not; the cell's text is trimmed first, and an absent cell counts as blank.
#[derive(Debug, Clone)]
pub struct RowTest {
    /// Which cell.
    pub path: Path,
    /// What it has to be. All that are there must hold.
    pub tests: Vec<Test>,
}

/// What a cell has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One of these.
    Is(Vec<Text>),
    /// None of these.
    IsNot(Vec<Text>),
    /// Starts so.
    StartsWith(Text),
    /// Ends so.
    EndsWith(Text),
    /// Has it somewhere.
    Contains(Text),
}

/// A control total: rows that pass `when` are no records, but say what others must add up to.
#[derive(Debug, Clone)]
pub struct Total {
    /// Its name in reports.
    pub name: Text,
    /// Which rows are such totals.
    pub when: RowTest,
    /// Rows with the same texts in these places as the total's belong to it; empty: all rows.
    pub group_by: Vec<Path>,
    /// What the total's row says.
    pub expected: Source,
    /// What it is compared with.
    pub of: TotalOf,
    /// How the numbers are written.
    pub format: NumberFormat,
}

/// What a control total is compared with.
#[derive(Debug, Clone)]
pub enum TotalOf {
    /// The sum of this number over the group's rows.
    Sum(Source),
    /// How many rows the group has.
    Count,
}

/// The nation that a constant names, where the source is one.
impl NationSource {
    /// The trigram, where it is the same for all rows.
    pub fn constant(&self) -> Option<CountryCode> {
        match &self.source.from {
            Where::Constant(code) => CountryCode::new(code),
            Where::Path(_) | Where::Concat(..) | Where::FirstOf(_) | Where::Jq(_) => None,
        }
    }
}
