//! From a document to its records and what is told of it: decode and map, one row after another.

use hashbrown::HashMap;
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

use super::decode::{self, Fields, Row, document_value};
use super::judge::rules;
use super::map::{Mapper, read_date};
use super::transport::Validators;
use super::{Document, Failure};
use crate::config::{AsOf, DateFormats, Feed, Reference};
use crate::model::codes::RowOutcome;
use crate::model::values::{Position, Text};
use crate::store::{IssueCount, Mapped, Sample, Shape};

/// What came out of a document.
#[derive(Debug)]
pub struct Read {
    /// Its records, and what became of its rows.
    pub mapped: Mapped,
    /// The fields of its rows.
    pub shape: Shape,
    /// Flagged rows as received, in short.
    pub excerpts: HashMap<Position, Text>,
    /// The nation's own as-of date.
    pub as_of: Option<Timestamp>,
    /// Its bytes, unpacked.
    pub bytes: u64,
    /// Hash of its bytes.
    pub hash: blake3::Hash,
    /// What the service said of it.
    pub validators: Validators,
}

/// Decodes and maps a document.
///
/// # Errors
/// The document can't be read to its end.
pub fn read(document: &Document, feed: &Feed, reference: &Reference) -> Result<Read, Failure> {
    watched(document, feed, reference, &mut |_, _, _| {})
}

/// The same, for somebody who looks at each row once it is mapped: what became of it, and what has come out so far.
///
/// # Errors
/// As for [`read`].
pub fn watched(document: &Document, feed: &Feed, reference: &Reference, watch: &mut Watch<'_>) -> Result<Read, Failure> {
    let mut hasher = blake3::Hasher::new();
    for page in &document.pages {
        hasher.update(page.bytes.hash()?.as_bytes());
    }
    let (as_of, undated) = as_of(document, feed)?;
    let (mut mapped, shape, excerpts) = mapped(document, feed, reference, watch)?;
    if let Some(told) = undated {
        IssueCount::of_document(&mut mapped.report.document, &rules::AS_OF_UNREADABLE, Some(told.into()));
    }
    let (hash, validators) = (hasher.finalize(), Validators::of(document));
    Ok(Read { mapped, shape, excerpts: excerpts.rows, as_of, bytes: document.bytes_total, hash, validators })
}

/// Looks at a row once it is mapped: what became of it (nothing of totals), and what has come out so far.
pub type Watch<'w> = dyn FnMut(&Row, Option<RowOutcome>, &Mapper<'_>) + 'w;

/// Rows that are served with issues, as received: who looks into an issue wants to see them.
#[derive(Default)]
struct Excerpts {
    rows: HashMap<Position, Text>,
    bytes: usize,
}

impl Excerpts {
    /// Bytes of one row, and of all: what a bad document costs is bounded.
    const MOST: (usize, usize) = (1_000, 256 << 10);

    fn add(&mut self, row: &Row) {
        if self.bytes < Self::MOST.1 {
            let text = row.excerpt(Self::MOST.0);
            self.bytes = self.bytes.saturating_add(text.len());
            self.rows.insert(row.position.clone(), Text::from(text));
        }
    }
}

/// Row after row, so that rows are never held besides the records that they become.
fn mapped(document: &Document, feed: &Feed, reference: &Reference, watch: &mut Watch<'_>) -> Result<(Mapped, Shape, Excerpts), Failure> {
    let mut rows = decode::rows(document, &feed.layout)?;
    let (mut mapper, mut fields, mut excerpts) = (Mapper::new(feed, reference), Fields::default(), Excerpts::default());
    if let Some(columns) = rows.columns() {
        fields.table(columns);
        mapper.columns(columns);
    }
    let mut room = None;
    loop {
        rows.advance(&mut room)?;
        let Some(row) = &room else { break };
        if let Some(more) = rows.outlook() {
            mapper.expect(more);
        }
        fields.see(row);
        let fate = mapper.row(row);
        if fate == Some(RowOutcome::Flagged) {
            excerpts.add(row);
        }
        watch(row, fate, &mapper);
    }
    let mut mapped = mapper.finish();
    // What decoding noticed in rows is counted with those rows already, by label.
    let counted = mapped.report.all();
    let of_document = document.findings.iter().chain(rows.findings()).filter(|finding| counted.count(finding.rule) == 0);
    mapped.report.document.extend(of_document.map(|finding| {
        IssueCount {
            rule: finding.rule,
            count: finding.count,
            samples: finding
                .samples
                .iter()
                .map(|sample| Sample { position: sample.position.clone(), field: None, raw: Some(sample.message.as_str().into()) })
                .collect(),
        }
    }));
    let shape = fields.shape(mapped.used.clone());
    Ok((mapped, shape, excerpts))
}

/// The nation's own as-of date: as the settings say, else when the service says that it last changed the document. What the
/// settings look for and do not find is told beside it.
pub(super) fn as_of(document: &Document, feed: &Feed) -> Result<(Option<Timestamp>, Option<String>), Failure> {
    let changed = || {
        let modified = document.last_modified.as_deref().and_then(|text| httpdate::parse_http_date(text).ok());
        modified.and_then(|instant| Timestamp::try_from(instant).ok())
    };
    match &feed.as_of {
        Some(AsOf::Constant(date)) => Ok((begins(date.to_datetime(Time::midnight())), None)),
        Some(AsOf::Document(path, formats)) => {
            let text = document_value(document, &feed.layout, path)?;
            let told = match text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
                None => "nothing stands there".to_owned(),
                Some(text) => match instant(text, formats) {
                    Some(instant) => return Ok((Some(instant), None)),
                    None => quoted(text),
                },
            };
            Ok((changed(), Some(told)))
        }
        None => Ok((changed(), None)),
    }
}

/// An instant, or a day or a time of day without a zone, which is that of UTC.
fn instant(text: &str, formats: &DateFormats) -> Option<Timestamp> {
    let timed = || formats.0.iter().find_map(|format| DateTime::strptime(&format.text, text).ok());
    let read = || timed().or_else(|| text.parse().ok().filter(|_| text.contains(':')));
    let dated = || read_date(text, &formats.0).map(|(date, _)| date.to_datetime(Time::midnight()));
    text.parse().ok().or_else(|| begins(read().or_else(dated)?))
}

fn begins(time: DateTime) -> Option<Timestamp> {
    TimeZone::UTC.to_timestamp(time).ok()
}

/// The beginning of a text: it may be anything.
fn quoted(text: &str) -> String {
    let end = text.floor_char_boundary(60);
    if end < text.len() { format!("`{}…`", &text[..end]) } else { format!("`{text}`") }
}
