//! How a feed's service is spoken to: dialect, certificates, and which of its answers are documents.

use std::path::Path;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use toml::de::DeValue;

use super::entry::Entry;
use super::graphql::Asked;
use super::layout::{document_path, json_path};
use super::paging::rows_of_connection;
use super::source::Reading;
use super::table::Table;
use super::transport::secret;
use crate::config::exchange::{BodyTest, Dialect, OdataQuery, Success, Tls};
use crate::config::layout::Selector;
use crate::config::secret::Secret;
use crate::config::what::What;
use crate::model::codes::{Code as _, FeedAccess, FeedFormat};
use crate::model::values::Text;

/// Reads what is said in the format's own dialect.
pub(super) fn dialect(feed: &Table<'_>, format: Option<FeedFormat>, asked: Option<&Asked>) -> Dialect {
    let only = |key: &'static str, meant: FeedFormat, step: &'static str| {
        if let Some(entry) = feed.get(key).filter(|_| format.is_some_and(|format| format != meant)) {
            let what = What::Misplaced { key: key.to_owned(), why: "the feed has another format", step };
            entry.file.report(entry.key_span.clone(), what);
        }
    };
    only("graphql", FeedFormat::Graphql, "take it out, or write `format = \"GRAPHQL\"`");
    only("odata", FeedFormat::Odata, "take it out, or write `format = \"ODATA\"`");
    match (format, asked) {
        (Some(FeedFormat::Odata), _) => {
            let by_key = feed.get("access").is_some_and(|entry| entry.as_text() == Some(FeedAccess::Lookup.name()));
            Dialect::Odata(feed.table("odata").map(|table| odata(table, by_key)).unwrap_or_default())
        }
        (Some(FeedFormat::Graphql), Some(asked)) => Dialect::Graphql(asked.query.clone()),
        (Some(FeedFormat::Graphql), None) => {
            if !feed.has("graphql") {
                feed.report(What::MissingKey {
                    inside: "a feed in GRAPHQL".to_owned(),
                    key: "graphql",
                    example: "graphql = { query = { file = \"holdings.graphql\" } }",
                });
            }
            Dialect::Plain
        }
        _ => Dialect::Plain,
    }
}

/// Where the rows of the format stand, for a feed that doesn't say so.
pub(super) fn usual_rows(feed: &Table<'_>, format: Option<FeedFormat>, asked: Option<&Asked>) -> Option<Selector> {
    match format {
        Some(FeedFormat::Odata) => json_path("$.value[*]"),
        Some(FeedFormat::Graphql) if !feed.has("records") => {
            let paging = feed.get("paging").filter(|entry| matches!(entry.value(), DeValue::Table(_)));
            let connection = paging.and_then(|entry| entry.table("`paging`")?.get("connection"));
            let connection = connection.as_ref().and_then(Entry::as_text);
            let rows = connection.zip(asked).and_then(|(connection, asked)| rows_of_connection(connection, asked));
            // A query or connection with a mistake of its own says nothing of where the rows are.
            let mistaken = asked.map_or(feed.has("graphql"), |asked| connection.is_some_and(|path| !asked.has_field(path)));
            if rows.is_none() && !mistaken {
                feed.report(What::MissingKey {
                    inside: "a feed in GRAPHQL".to_owned(),
                    key: "records",
                    example: "records = \"$.data.holdings[*]\"",
                });
            }
            rows
        }
        _ => None,
    }
}

fn odata(table: Table<'_>, by_key: bool) -> OdataQuery {
    let property = |entry: &Entry<'_>| {
        let name = entry.word()?;
        if !name.chars().all(|one| one.is_alphanumeric() || "_./-".contains(one)) {
            entry.malformed("property of OData", "letters, digits and `_` are wanted, `/` between levels", "NationalStockNumber");
            return None;
        }
        Some(Text::from(name))
    };
    let select = table.get("select").map(|entry| entry.list("text")).unwrap_or_default();
    let query = OdataQuery {
        select: select.iter().filter_map(property).collect(),
        filter: table.get("filter").and_then(|entry| filter(&entry, by_key)),
        page_size: table.whole("page_size", 1, 1_000_000),
        count: table.get("count").and_then(|entry| entry.boolean()).unwrap_or_default(),
    };
    table.finish();
    query
}

/// A filter; keys have a place in it if and only if the feed is asked by key.
fn filter(entry: &Entry<'_>, by_key: bool) -> Option<Text> {
    let text = entry.word()?;
    match (text.contains("{keys}"), by_key) {
        (true, false) => entry.malformed("filter", "only a feed with `access = \"LOOKUP\"` has keys", "Status eq 'ready'"),
        (false, true) => entry.malformed("filter", "`{keys}` has to stand in it", "Nsn in ({keys})"),
        _ => return Some(text.into()),
    }
    None
}

/// Certificates of the feed's own; what stands in their files is looked at.
pub(super) fn tls(table: Table<'_>, directory: &Path) -> Tls {
    let authorities = table.get("ca").and_then(|entry| pem(&entry, directory, certificates));
    let (certificate, key) = (table.get("certificate"), table.get("key"));
    if certificate.is_some() != key.is_some() {
        let (key, example) = match &key {
            None => ("key", "key = { file = \"muster.key\" }"),
            Some(_) => ("certificate", "certificate = { file = \"muster.pem\" }"),
        };
        table.report(What::MissingKey { inside: "`tls`".to_owned(), key, example });
    }
    let certificate = certificate.and_then(|entry| pem(&entry, directory, certificates));
    let key = key.and_then(|entry| pem(&entry, directory, private_key));
    table.finish();
    Tls { authorities, identity: certificate.zip(key) }
}

/// A secret that holds PEM; `check` says what is wrong with it.
fn pem(entry: &Entry<'_>, directory: &Path, check: fn(&[u8]) -> Option<&'static str>) -> Option<Secret> {
    let secret = secret(entry, directory)?;
    match secret.reveal().ok().and_then(|revealed| check(revealed.expose().as_bytes())) {
        None => Some(secret),
        Some(why) => {
            entry.malformed("file in PEM", why, "ca = { file = \"ca.pem\" }");
            None
        }
    }
}

fn certificates(pem: &[u8]) -> Option<&'static str> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    (!read.is_ok_and(|read| !read.is_empty())).then_some("it holds no certificate between `BEGIN CERTIFICATE` and `END CERTIFICATE`")
}

fn private_key(pem: &[u8]) -> Option<&'static str> {
    PrivateKeyDer::from_pem_slice(pem).is_err().then_some("it holds no key between `BEGIN PRIVATE KEY` and `END PRIVATE KEY`")
}

/// Which answers are documents.
pub(super) fn success(table: Table<'_>, reading: &Reading<'_>) -> Success {
    let plain = Success::default();
    let statuses = |key, least, most| {
        let list = table.get(key).map(|entry| entry.list("a status"));
        let whole = |entry: &Entry<'_>| entry.whole(least, most).and_then(|status| u16::try_from(status).ok());
        list.map(|list| list.iter().filter_map(whole).collect::<Vec<_>>())
    };
    let success = Success {
        status: statuses("status", 200, 299).filter(|list| !list.is_empty()).unwrap_or(plain.status),
        empty_on: statuses("empty_on", 204, 599).unwrap_or_default(),
        body: body(&table, reading),
    };
    table.finish();
    success
}

/// What has to stand in each page: a place, and exactly one of `is` and `is_not`.
fn body(table: &Table<'_>, reading: &Reading<'_>) -> Option<BodyTest> {
    let (place, is, is_not) = (table.get("path"), table.get("is"), table.get("is_not"));
    if let (Some(_), Some(second)) = (&is, &is_not) {
        let what = What::Misplaced { key: second.key.to_owned(), why: "`is` is there too", step: "keep one of `is` and `is_not`" };
        second.file.report(second.key_span.clone(), what);
    }
    let test = is.as_ref().or(is_not.as_ref());
    match (&place, test) {
        (None, None) => return None,
        (Some(_), None) => {
            table.report(What::MissingKey { inside: "`success`".to_owned(), key: "is", example: "is = [\"ok\"]` or `is_not = [\"error\"]" })
        }
        (None, Some(_)) => {
            table.report(What::MissingKey { inside: "`success`".to_owned(), key: "path", example: "path = \"$.status\"" });
        }
        (Some(_), Some(_)) => {}
    }
    let place = place.and_then(|entry| document_path(&entry, reading, "take it out, with `is` or `is_not`"));
    let texts = test?.one_or_many();
    let texts: Vec<Text> = texts.iter().filter_map(|entry| entry.literal().map(|text| Text::from(text.as_ref()))).collect();
    Some(BodyTest { place: place?, texts, wanted: is.is_some() })
}
