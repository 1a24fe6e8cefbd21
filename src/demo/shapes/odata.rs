//! An OData 4 service: one entity set in pages that the server cuts, with `$select`, `$count` and `@odata.nextLink`.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::document::Document;
use super::json::{JsonWriting, string};
use super::record::Extent;
use super::words;

/// Records that the service puts into a page, unless fewer are preferred.
pub const SIZE: u64 = 200;

/// What a request asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Records to leave out.
    pub skip: u64,
    /// Records in a page.
    pub size: u64,
    /// Properties; empty: all.
    pub select: Vec<String>,
    /// How many there are in all is to be said.
    pub count: bool,
}

impl Asked {
    /// That page, from 1, of whole records.
    #[must_use]
    pub fn page(page: u64) -> Self {
        Self { skip: page.saturating_sub(1).saturating_mul(SIZE), size: SIZE, select: Vec::new(), count: true }
    }

    /// What a query asks for, with the `Prefer` header beside it.
    ///
    /// # Errors
    /// An option that the service does not know or cannot read, said in a sentence.
    pub fn read(query: &str, preferred: &str) -> Result<Self, String> {
        let size = preferred.split(&[',', ';']).find_map(|wish| wish.trim().strip_prefix("odata.maxpagesize=")?.parse().ok());
        let size = size.map_or(SIZE, |size: u64| size.clamp(1, SIZE));
        let mut asked = Self { skip: 0, size, select: Vec::new(), count: false };
        for (option, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match option.as_ref() {
                "$skiptoken" | "$skip" => asked.skip = value.parse().map_err(|_| format!("{option}: `{value}` is no number"))?,
                "$select" => asked.select = value.split(',').map(|name| name.trim().to_owned()).filter(|name| name != "*").collect(),
                "$count" => asked.count = value == "true",
                other if other.starts_with('$') => return Err(format!("{other} is not supported")),
                _ => {}
            }
        }
        Ok(asked)
    }
}

/// One page.
///
/// # Errors
/// Those of the writer; a property that records do not have.
pub fn write(document: &Document<'_>, asked: &Asked, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let writing = JsonWriting::of(document.writer);
    let all = document.total();
    write!(out, "{{\"@odata.context\":\"$metadata#{}\",\"@demo.publisher\":\"{}\",\"@demo.note\":", document.stem(), publisher.code)?;
    string(words::of(words::MADE_UP, publisher.tongue), out)?;
    write!(out, ",\"@demo.asOf\":\"{}\"", document.as_of)?;
    if asked.count {
        write!(out, ",\"@odata.count\":{all}")?;
    }
    let records = document.part(Extent { first: asked.skip, records: asked.size });
    if asked.select.is_empty() {
        out.write_all(b",\"value\":")?;
        writing.array(records, out)?;
    } else {
        let values = records.map(|record| selected(writing.value_of(&record)?, &asked.select)).collect::<io::Result<Vec<_>>>()?;
        write!(out, ",\"value\":{}", Value::Array(values))?;
    }
    let next = asked.skip.saturating_add(asked.size);
    if next < all {
        out.write_all(b",\"@odata.nextLink\":")?;
        let mut link = url::form_urlencoded::Serializer::new(String::new());
        if !asked.select.is_empty() {
            link.append_pair("$select", &asked.select.join(","));
        }
        if asked.count {
            link.append_pair("$count", "true");
        }
        link.append_pair("$skiptoken", &next.to_string());
        // Relative to the address of the set, as the standard allows.
        string(&format!("{}?{}", document.stem(), link.finish()), out)?;
    }
    out.write_all(b"}\n")
}

/// Only these properties, in the order of the record.
fn selected(record: Value, select: &[String]) -> io::Result<Value> {
    let Value::Object(properties) = record else { return Ok(record) };
    if let Some(unknown) = select.iter().find(|name| !properties.contains_key(*name)) {
        return Err(io::Error::other(format!("$select: there is no property `{unknown}`")));
    }
    Ok(Value::Object(properties.into_iter().filter(|(name, _)| select.contains(name)).collect::<Map<_, _>>()))
}

/// How many pages there are; at least one.
#[must_use]
pub fn pages(document: &Document<'_>) -> u64 {
    document.total().div_ceil(SIZE).max(1)
}
