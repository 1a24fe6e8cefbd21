//! In which questions of `schema/questions` nations have no part, because their files give nothing for them.

use std::collections::BTreeMap;

use async_graphql::parser::parse_query;
use async_graphql::parser::types::{ExecutableDocument, Field, Selection};
use async_graphql::{Name, Value};

use super::library::{Question, library};
use crate::config::{Config, FieldMapping, Nation};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::{Entity, FieldShape};
use crate::store::camel;

/// Filters by what a record is about: any of these fields will do.
const SUBJECT: (&[&str], &[&str]) = (&["category", "domain", "calibre", "system", "nsn", "niin", "supplyClass"], &["item", "system"]);

const RECORDS: [(&str, &[FieldShape]); 10] = [
    (Holding::NAME, Holding::SHAPE),
    (Donation::NAME, Donation::SHAPE),
    (DonationLine::NAME, DonationLine::SHAPE),
    (Transfer::NAME, Transfer::SHAPE),
    (TransferLine::NAME, TransferLine::SHAPE),
    (RepairOrder::NAME, RepairOrder::SHAPE),
    (Requirement::NAME, Requirement::SHAPE),
    (TrainingFacility::NAME, TrainingFacility::SHAPE),
    (Course::NAME, Course::SHAPE),
    (CourseIteration::NAME, CourseIteration::SHAPE),
];

/// A line for each question in which nations have no part.
pub fn without_part(config: &Config) -> Vec<String> {
    library().iter().filter_map(|question| of_question(question, config)).collect()
}

fn of_question(question: &Question, config: &Config) -> Option<String> {
    let document = parse_query(&question.text).ok()?;
    let asked: Vec<Asked> = roots(&document).filter_map(asked).collect();
    let mut why: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for nation in &config.nations {
        if let Some(lack) = asked.iter().find_map(|asked| asked.lack(nation)) {
            why.entry(lack).or_default().push(nation.code.as_str());
        }
    }
    let without: usize = why.values().map(Vec::len).sum();
    let reasons = why.into_iter().map(|(lack, nations)| format!("{lack} ({})", nations.join(" "))).collect::<Vec<_>>().join("; ");
    let question = &question.name;
    (without > 0).then(|| format!("question {question}: {without} of {} nations take no part: {reasons}", config.nations.len()))
}

/// The fields at the root of a question.
fn roots(document: &ExecutableDocument) -> impl Iterator<Item = &Field> {
    let selections = document.operations.iter().flat_map(|(_, operation)| &operation.node.selection_set.node.items);
    selections.filter_map(|selection| if let Selection::Field(field) = &selection.node { Some(&field.node) } else { None })
}

/// What a question wants of a nation's file.
struct Asked {
    record: &'static str,
    shape: &'static [FieldShape],
    filters: Vec<Name>,
}

fn asked(field: &Field) -> Option<Asked> {
    let (record, shape) = *RECORDS.iter().find(|(record, _)| plural(record) == field.name.node.as_str())?;
    // What stands in variables is not looked at: only which filters there are.
    let filter = field.get_argument("filter").and_then(|filter| filter.node.clone().into_const_with(|_| Ok::<_, ()>(Value::Null)).ok());
    let filters = if let Some(Value::Object(filters)) = filter { filters.into_keys().collect() } else { Vec::new() };
    Some(Asked { record, shape, filters })
}

impl Asked {
    /// What the nation's file lacks; none: it has a part.
    fn lack(&self, nation: &Nation) -> Option<String> {
        let mappings: Vec<&[FieldMapping]> = nation
            .feeds
            .iter()
            .flat_map(|feed| &feed.records)
            .flat_map(|mapping| {
                let line = mapping.line.as_ref().filter(|line| line.record == self.record).map(|line| line.fields.as_slice());
                let own = (mapping.record == self.record).then_some(mapping.fields.as_slice());
                own.into_iter().chain(line)
            })
            .collect();
        if mappings.is_empty() {
            return Some(format!("no {}", self.record));
        }
        let has = |names: &[&str]| mappings.iter().any(|fields| fields.iter().any(|field| names.contains(&field.name)));
        self.filters.iter().find_map(|filter| {
            if SUBJECT.0.contains(&filter.as_str()) {
                return (!has(SUBJECT.1)).then(|| format!("no `item` or `system` in {}", self.record));
            }
            let field = self.shape.iter().find(|shape| camel(shape.name) == filter.as_str())?;
            (!has(&[field.name])).then(|| format!("no `{}` in {}", field.name, self.record))
        })
    }
}

/// What a list of such records is called at the root: `trainingFacilities`.
fn plural(record: &str) -> String {
    let mut letters = record.chars();
    let first: String = letters.next().map(|first| first.to_lowercase().collect()).unwrap_or_default();
    let rest = letters.as_str();
    match rest.strip_suffix('y') {
        Some(rest) => format!("{first}{rest}ies"),
        None => format!("{first}{rest}s"),
    }
}
