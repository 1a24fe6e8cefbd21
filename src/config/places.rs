//! Where a field's value stands in a row, for people who look for it there.

use super::mapping::{FieldMapping, FieldSource, ListSource, NumberSource, RecordMapping, Source, Where};
use super::nation::Feed;
use super::path::Path;

impl Feed {
    /// The places of a row from which a record's field is read: columns, or paths. Empty: it is the same for all rows, is
    /// made by an expression, or the feed does not give it. `field` is a path in the record: `quantity`, `legs[1].departs`.
    pub fn places(&self, record: &str, field: &str) -> Vec<&Path> {
        let (first, rest) = field.split_once('.').map_or((field, None), |(first, rest)| (first, Some(rest)));
        let name = first.split('[').next().unwrap_or(first);
        let Some((key, fields)) = self.records.iter().find_map(|mapping| given(mapping, record)) else { return Vec::new() };
        if name == "key" {
            return key.iter().collect();
        }
        match (named(fields, name), rest) {
            (Some(FieldSource::Parts { fields, .. }), Some(part)) => named(fields, part).map(FieldSource::places).unwrap_or_default(),
            (Some(source), _) => source.places(),
            (None, _) => Vec::new(),
        }
    }
}

/// Where the key and the fields of a record or line come from, if this mapping gives it.
fn given<'m>(mapping: &'m RecordMapping, record: &str) -> Option<(&'m [Path], &'m [FieldMapping])> {
    if mapping.record == record {
        return Some((&mapping.key, &mapping.fields));
    }
    mapping.line.as_ref().filter(|line| line.record == record).map(|line| (&*line.key, &*line.fields))
}

fn named<'m>(fields: &'m [FieldMapping], name: &str) -> Option<&'m FieldSource> {
    fields.iter().find(|field| field.name == name).map(|field| &field.source)
}

impl FieldSource {
    /// The places of the value itself; those of its unit, currency or certainty are left out.
    fn places(&self) -> Vec<&Path> {
        match self {
            Self::Quantity { number, .. } | Self::Integer { number, .. } => number.places(),
            Self::Money { amount, .. } => amount.places(),
            Self::When { date, .. } => date.places(),
            Self::Text(source) | Self::Language(source) | Self::System(source) | Self::Node(source) | Self::Coalition(source) => {
                source.places()
            }
            Self::Languages(ListSource { source, .. }) | Self::Link { keys: ListSource { source, .. }, .. } => source.places(),
            Self::Code { word, .. } => word.places(),
            Self::Condition { code, .. } => code.places(),
            Self::Country(nation) => nation.source.places(),
            Self::Item { number, local, name } => {
                let number = match number {
                    Some(NumberSource::Whole(source)) => source.places(),
                    Some(NumberSource::Parts { class, niin, .. }) => [class.places(), niin.places()].concat(),
                    None => Vec::new(),
                };
                let others = [local, name].into_iter().flatten().flat_map(Source::places);
                number.into_iter().chain(others).collect()
            }
            Self::Coordinates { latitude, longitude, .. } => [latitude.places(), longitude.places()].concat(),
            Self::Parts { .. } => Vec::new(),
        }
    }
}

impl Source {
    fn places(&self) -> Vec<&Path> {
        match &self.from {
            Where::Path(path) => vec![path],
            Where::Concat(paths, _) | Where::FirstOf(paths) => paths.iter().collect(),
            Where::Constant(_) | Where::Jq(_) => Vec::new(),
        }
    }
}
