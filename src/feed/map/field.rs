//! One field of a record: from the row to the value that goes into the record, by the field's kind.

use super::amount::{MoneyPlan, QuantityPlan, coordinates, integer};
use super::day::DatePlan;
use super::intern::Habit;
use super::item::{ItemPlan, NumberPlan};
use super::link::LinkPlan;
use super::list::ListPlan;
use super::locate::SourcePlan;
use super::named::{Named, NamedPlan, Nation, NationPlan, SystemPlan};
use super::part::PartsPlan;
use super::reading::Reading;
use super::word::{CodePlan, ConditionPlan, language, languages, text};
use crate::config::{FieldMapping, FieldSource, NumberFormat};
use crate::feed::decode::Row;
use crate::model::{FieldShape, Given, Kind};

/// How one field is filled.
#[derive(Debug)]
pub struct FieldPlan<'f> {
    /// Number of the field in its record.
    pub index: usize,
    /// Its name.
    pub name: &'static str,
    reader: Reader<'f>,
}

#[derive(Debug)]
enum Reader<'f> {
    Quantity(QuantityPlan<'f>),
    Money(MoneyPlan<'f>),
    When(DatePlan<'f>),
    Text(SourcePlan<'f>, Habit),
    Language(SourcePlan<'f>),
    Languages(ListPlan<'f>),
    Code(CodePlan<'f>),
    Condition(ConditionPlan<'f>),
    Country(NationPlan<'f>),
    Integer(SourcePlan<'f>, &'f NumberFormat),
    Item(ItemPlan<'f>),
    System(SystemPlan<'f>),
    Named(NamedPlan<'f>),
    Coordinates(SourcePlan<'f>, SourcePlan<'f>, &'f NumberFormat),
    Link(LinkPlan<'f>),
    Parts(PartsPlan<'f>),
}

impl<'f> FieldPlan<'f> {
    /// Compiles the fields of a record or part. A weapon system comes first: it says what quantities count.
    pub fn all(fields: &'f [FieldMapping], record: &str, shape: &'static [FieldShape], reading: &mut Reading<'f>) -> Vec<Self> {
        let mut plans: Vec<Self> = fields.iter().map(|field| Self::new(field, record, shape, reading)).collect();
        plans.sort_by_key(|plan| (!matches!(plan.reader, Reader::System(_)), plan.index));
        plans
    }

    fn new(field: &'f FieldMapping, record: &str, shape: &'static [FieldShape], reading: &mut Reading<'f>) -> Self {
        let source = |source, reading: &mut Reading<'f>| SourcePlan::new(source, reading);
        let part = |part: &'f Option<_>, reading: &mut Reading<'f>| part.as_ref().map(|it| SourcePlan::new(it, reading));
        let kind = shape.get(field.index).map(|shape| shape.kind);
        let reader = match &field.source {
            FieldSource::Quantity { number, format, unit } => {
                Reader::Quantity(QuantityPlan::new(source(number, reading), format, unit, record, field.name, reading))
            }
            FieldSource::Money { amount, format, currency, basis } => {
                Reader::Money(MoneyPlan::new(source(amount, reading), format, currency, *basis, reading))
            }
            FieldSource::When { date, formats, precision, kind } => {
                Reader::When(DatePlan::new(source(date, reading), formats, *precision, kind, reading))
            }
            FieldSource::Text(text) => Reader::Text(source(text, reading), Habit::default()),
            FieldSource::Language(text) => Reader::Language(source(text, reading)),
            FieldSource::Languages(list) => Reader::Languages(ListPlan::new(list, reading)),
            FieldSource::Code { word, list } => Reader::Code(CodePlan::new(source(word, reading), list)),
            FieldSource::Condition { code, scheme } => Reader::Condition(ConditionPlan::new(source(code, reading), scheme)),
            FieldSource::Country(nation) => Reader::Country(NationPlan::new(nation, reading)),
            FieldSource::Integer { number, format } => Reader::Integer(source(number, reading), format),
            FieldSource::Item { number, local, name } => {
                let number = number.as_ref().map(|number| NumberPlan::new(number, reading));
                Reader::Item(ItemPlan::new(number, part(local, reading), part(name, reading)))
            }
            FieldSource::System(name) => Reader::System(SystemPlan::new(source(name, reading))),
            FieldSource::Node(name) => Reader::Named(NamedPlan::new(source(name, reading), Named::Node)),
            FieldSource::Coalition(name) => Reader::Named(NamedPlan::new(source(name, reading), Named::Coalition)),
            FieldSource::Coordinates { latitude, longitude, format } => {
                Reader::Coordinates(source(latitude, reading), source(longitude, reading), format)
            }
            FieldSource::Link { keys, nation, .. } => {
                Reader::Link(LinkPlan::new(keys, nation.as_ref(), matches!(kind, Some(Kind::Links(_))), reading))
            }
            FieldSource::Parts { each, fields } => {
                let shape = if let Some(Kind::Parts(shape)) = kind { Some(shape) } else { None };
                Reader::Parts(PartsPlan::new(each.as_ref(), fields, shape, reading))
            }
        };
        Self { index: field.index, name: field.name, reader }
    }

    /// Whether equal parts that two rows give are two.
    pub fn counts_repeats(&self) -> bool {
        matches!(&self.reader, Reader::Parts(plan) if plan.counts_repeats())
    }

    /// Reads the field from the row; none where it is missing or can't be read.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>) -> Option<Given> {
        let field = self.name;
        match &mut self.reader {
            Reader::Quantity(plan) => Some(plan.read(row, reading, field)),
            Reader::Money(plan) => plan.read(row, reading, field),
            Reader::When(plan) => plan.read(row, reading, field),
            Reader::Text(source, habit) => text(source, habit, row, reading, field),
            Reader::Language(source) => language(source, row, reading, field),
            Reader::Languages(list) => languages(list, row, reading, field),
            Reader::Code(plan) => plan.read(row, reading, field),
            Reader::Condition(plan) => plan.read(row, reading, field),
            Reader::Country(plan) => match plan.read(row, reading, field) {
                Nation::Code(code) => Some(Given::Country(code)),
                Nation::Missing | Nation::Unreadable => None,
            },
            Reader::Integer(source, format) => integer(source, format, row, reading, field),
            Reader::Item(plan) => plan.read(row, reading, field),
            Reader::System(plan) => plan.read(row, reading, field),
            Reader::Named(plan) => plan.read(row, reading, field),
            Reader::Coordinates(latitude, longitude, format) => coordinates((latitude, longitude), format, row, reading, field),
            Reader::Link(plan) => plan.read(row, reading, field),
            Reader::Parts(plan) => plan.read(row, reading, field),
        }
    }
}
