//! One feed of a nation's file.

use encoding_rs::Encoding;
use serde_json_path::JsonPath;
use url::Url;

use super::entry::{Entry, trigram};
use super::field::{language_tag, list_source, name_in};
use super::nation::Surroundings;
use super::record::{equipment, records, totals};
use super::source::{Reading, anything, country_scheme, dates, missing, numbers, path, simple};
use super::table::Table;
use super::transport::{auth, fetch, headers, paging};
use crate::config::layout::{CsvLayout, DocumentPath, Layout, Selector};
use crate::config::nation::{AsOf, Expect, Feed, LabelSource, Lookup, LookupKey};
use crate::config::path::Step;
use crate::config::reading::{DateFormats, Missing, NumberFormat};
use crate::config::what::{What, fit, nearest};
use crate::model::codes::{CONDITION_SCHEME_US, Classification, Code as _, FeedAccess, FeedFormat};
use crate::model::values::{Label, Text};

/// Reads a feed.
pub(super) fn feed(table: Table<'_>, around: &mut Surroundings<'_>) -> Option<Feed> {
    let slug = table.required("slug", "slug = \"pol-stocks\"").and_then(|entry| slug(&entry));
    let title = table.required("title", "title = \"…\"").and_then(|entry| entry.word());
    let language = table.get("language").and_then(|entry| match language_tag(entry.word()?) {
        Ok(tag) => Some(tag),
        Err(what) => {
            entry.report(what);
            None
        }
    });
    if let (Some(slug), Some(entry)) = (&slug, table.get("slug")) {
        around.claim(slug, &entry);
    }
    let url = table.required("url", "url = \"/pol/stocks.json\"").and_then(|entry| address(&entry, around));
    let format = table.required("format", "format = \"JSON\"").and_then(|entry| format(&entry));
    let access = table.code("access").unwrap_or(FeedAccess::Snapshot);
    let promised_every = table.get("promised_every").and_then(|entry| rhythm(&entry));
    let csv = csv(&table, format);
    let records_at = table.get("records");
    let reading = reading(&table, around, format.unwrap_or_default(), csv.is_some_and(|csv| !csv.header));
    let as_of = table.get("as_of").and_then(|entry| as_of(&entry, &reading));
    let fetch = fetch(table.table("fetch"), &around.fetch);
    let auth = table.table("auth").map(|table| auth(table, &around.directory));
    let headers = table.table("headers").map(headers).unwrap_or_default();
    let paging = table.table("paging").map(paging);
    let label = label(&table, around);
    let label_from = table.table("label_from").map(|table| label_from(table, &reading));
    let records = records(&table, &reading);
    let totals = totals(&table, &reading);
    let expect = expect(&table);
    let lookup = lookup(&table, access, &reading);
    only_what_the_access_means(&table, access, records.is_empty());
    let layout = format.and_then(|format| layout(format, csv, records_at));
    table.finish();
    Some(Feed {
        nation: around.nation,
        slug: slug?,
        title: title?.into(),
        language,
        url: url?,
        format: format?,
        access,
        promised_every,
        layout: layout?,
        as_of,
        fetch,
        auth: auth.flatten(),
        headers,
        paging: paging.flatten(),
        label,
        label_from,
        records,
        totals,
        expect,
        lookup,
    })
}

/// A name for addresses and reports.
pub(super) fn slug(entry: &Entry<'_>) -> Option<Text> {
    let text = entry.word()?;
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if text.len() > 64 || !text.split('-').all(part) {
        entry.malformed("slug", "small letters and digits, in words joined by `-`, at most 64 characters", "pol-stocks");
        return None;
    }
    Some(text.into())
}

/// The address: whole, or a path under the base.
fn address(entry: &Entry<'_>, around: &Surroundings<'_>) -> Option<Url> {
    let text = entry.word()?;
    if !text.starts_with('/') || text.starts_with("//") {
        return whole_address(entry);
    }
    match &around.base {
        Some(base) => {
            let under = format!("{}{text}", base.as_str().trim_end_matches('/'));
            Url::parse(&under).map_err(|error| entry.malformed("address", error, "/pol/stocks.json")).ok()
        }
        None => {
            // A base that is there but wrong is reported where it stands.
            if !around.base_is_wrong {
                entry.report(What::NoBase);
            }
            None
        }
    }
}

/// A whole address of HTTP, without user, password or fragment.
pub(super) fn whole_address(entry: &Entry<'_>) -> Option<Url> {
    const EXAMPLE: &str = "https://feeds.example/pol";
    let url = match Url::parse(entry.word()?) {
        Ok(url) => url,
        Err(error) => {
            entry.malformed("address", error, EXAMPLE);
            return None;
        }
    };
    if !url.username().is_empty() || url.password().is_some() {
        entry.report(What::SecretInText);
        return None;
    }
    let why = match url.scheme() {
        "http" | "https" if url.fragment().is_some() => "what stands after `#` is never sent",
        "http" | "https" => return Some(url),
        _ => "it starts with `http://` or `https://`",
    };
    entry.malformed("address", why, EXAMPLE);
    None
}

/// A format that is read here.
fn format(entry: &Entry<'_>) -> Option<FeedFormat> {
    let read = [FeedFormat::Json, FeedFormat::Ndjson, FeedFormat::Csv, FeedFormat::Xml].map(|format| (format.name(), format));
    entry.choice("format", &read)
}

/// How often a feed promises to publish.
fn rhythm(entry: &Entry<'_>) -> Option<jiff::Span> {
    let text = entry.word()?;
    let span = text.starts_with('P').then(|| text.parse::<jiff::Span>().ok()).flatten().filter(jiff::Span::is_positive);
    if span.is_none() {
        entry.malformed("duration", "ISO 8601 is wanted, longer than nothing", "P1D");
    }
    span
}

/// How delimited text is written; none for other formats.
fn csv(feed: &Table<'_>, format: Option<FeedFormat>) -> Option<CsvLayout> {
    let entry = feed.get("csv");
    if format != Some(FeedFormat::Csv) {
        if let (Some(entry), Some(_)) = (entry, format) {
            let what = What::Misplaced {
                key: "csv".to_owned(),
                why: "the feed has another format",
                step: "take it out, or write `format = \"CSV\"`",
            };
            entry.file.report(entry.key_span.clone(), what);
        }
        return None;
    }
    let plain = CsvLayout { delimiter: b',', quote: Some(b'"'), encoding: encoding_rs::UTF_8, skip_lines: 0, header: true };
    let Some(table) = entry.and_then(|entry| entry.table("`[feed.csv]`")) else { return Some(plain) };
    let one = |key, example| {
        let entry = table.get(key)?;
        match entry.text()?.as_bytes() {
            [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'\n' | b'\r' | 0) => Some((*byte, entry)),
            _ => {
                entry.malformed("mark between cells", "it is one ASCII character, no letter or digit", example);
                None
            }
        }
    };
    let delimiter = one("delimiter", ";").map_or(plain.delimiter, |(byte, _)| byte);
    let quote = match table.get("quote") {
        Some(none) if none.as_text() == Some("") => None,
        Some(_) => one("quote", "'").map(|(byte, entry)| {
            if byte == delimiter {
                entry.malformed("quote", "`delimiter` is the same", "\\\"");
            }
            byte
        }),
        None => plain.quote,
    };
    let layout = CsvLayout {
        delimiter,
        quote,
        encoding: table.get("encoding").and_then(|entry| encoding(&entry)).unwrap_or(plain.encoding),
        skip_lines: table.whole("skip_lines", 0, 10_000).and_then(|lines| usize::try_from(lines).ok()).unwrap_or_default(),
        header: table.get("header").and_then(|entry| entry.boolean()).unwrap_or(true),
    };
    table.finish();
    Some(layout)
}

/// An encoding by one of its WHATWG names.
fn encoding(entry: &Entry<'_>) -> Option<&'static Encoding> {
    const USUAL: [&str; 12] = [
        "utf-8",
        "windows-1252",
        "windows-1250",
        "windows-1251",
        "windows-1253",
        "windows-1254",
        "windows-1257",
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-15",
        "utf-16le",
        "koi8-u",
    ];
    let text = entry.word()?;
    // The encoding `replacement` stands for those that must not be read.
    let found = Encoding::for_label_no_replacement(text.as_bytes());
    if found.is_none() {
        entry.report(What::NoSuchWord { kind: "encoding", given: fit(text), allowed: USUAL.map(str::to_owned).to_vec() });
    }
    found
}

/// The layout, from the format's own settings and the place of the rows.
fn layout(format: FeedFormat, csv: Option<CsvLayout>, records: Option<Entry<'_>>) -> Option<Layout> {
    let misplaced = |entry: &Entry<'_>| {
        let what = What::Misplaced { key: "records".to_owned(), why: "in this format each line is a row", step: "take it out" };
        entry.file.report(entry.key_span.clone(), what);
    };
    match (format, records) {
        (FeedFormat::Json, None) => Some(Layout::Json { records: None }),
        (FeedFormat::Json, Some(entry)) => Some(Layout::Json { records: Some(selector(&entry)?) }),
        (FeedFormat::Xml, Some(entry)) => Some(Layout::Xml { records: elements(&entry)? }),
        (_, Some(entry)) => {
            misplaced(&entry);
            None
        }
        (FeedFormat::Ndjson, None) => Some(Layout::Ndjson),
        (FeedFormat::Csv, None) => csv.map(Layout::Csv),
        // XML without `records` was reported with the feed's other missing keys.
        (FeedFormat::Xml | FeedFormat::Xlsx | FeedFormat::Graphql | FeedFormat::Odata, None) => None,
    }
}

/// A JSONPath.
fn selector(entry: &Entry<'_>) -> Option<Selector> {
    let text = entry.word()?;
    match JsonPath::parse(text) {
        Ok(path) => Some(Selector { text: text.into(), path }),
        Err(error) => {
            let what = What::Malformed { kind: "JSONPath", why: fit(error.message()), example: "$.items[*]" };
            entry.report_at(error.position(), what);
            None
        }
    }
}

/// Names of elements on the way to a row.
fn elements(entry: &Entry<'_>) -> Option<Vec<Text>> {
    let text = entry.word()?;
    let wrong = |at, why: &str| {
        entry.report_at(at, What::Malformed { kind: "path of elements", why: why.to_owned(), example: "report/store/item" });
        None
    };
    let path = match crate::config::Path::parse(text, FeedFormat::Xml) {
        Ok(path) => path,
        Err(error) => return wrong(error.at, error.why),
    };
    let names: Option<Vec<Text>> =
        path.steps().iter().map(|step| if let Step::Key(name) = step { Some(name.clone()) } else { None }).collect();
    names.or_else(|| wrong(0, "only names of elements can stand in it, the root first"))
}

/// What holds for all fields of the feed.
fn reading<'r>(feed: &Table<'_>, around: &Surroundings<'r>, format: FeedFormat, numbered: bool) -> Reading<'r> {
    let number_table = feed.table("numbers");
    let numbers = numbers(number_table.as_ref(), &NumberFormat::default());
    number_table.into_iter().for_each(Table::finish);
    let date_table = feed.table("dates");
    let dates = dates(date_table.as_ref().and_then(|table| table.get("formats")), &DateFormats::default());
    date_table.into_iter().for_each(Table::finish);
    let missing_table = feed.table("missing");
    let missing = missing_table.as_ref().map(|table| missing(table, &Missing::default())).unwrap_or_default();
    missing_table.into_iter().for_each(Table::finish);
    let conditions = feed.word("conditions").unwrap_or(around.nation.as_str());
    if let Some(entry) = feed.get("conditions")
        && conditions != CONDITION_SCHEME_US
        && let Some(near) = nearest(conditions, [CONDITION_SCHEME_US])
    {
        entry.report(What::NoSuchWord { kind: "scheme of conditions", given: fit(conditions), allowed: vec![near.to_owned()] });
    }
    Reading {
        format,
        numbered,
        numbers,
        dates,
        missing,
        countries: feed.get("countries").and_then(|entry| country_scheme(&entry)),
        conditions: conditions.into(),
        reference: around.reference,
    }
}

/// Where the as-of date stands.
fn as_of(entry: &Entry<'_>, reading: &Reading<'_>) -> Option<AsOf> {
    if entry.as_text().is_some() {
        return Some(AsOf::Document(document_path(entry, reading)?, reading.dates.clone()));
    }
    let table = entry.table("`as_of`")?;
    let (constant, place) = (table.get("const"), table.get("path"));
    let formats = dates(table.get("dates"), &reading.dates);
    let as_of = match (constant, place) {
        (Some(constant), None) => constant.date().map(AsOf::Constant),
        (None, Some(place)) => document_path(&place, reading).map(|place| AsOf::Document(place, formats)),
        (Some(_), Some(place)) => {
            let what = What::Misplaced { key: "path".to_owned(), why: "`const` is there too", step: "keep one of `path` and `const`" };
            place.file.report(place.key_span.clone(), what);
            None
        }
        (None, None) => {
            table.report(What::MissingKey {
                inside: "`as_of`".to_owned(), key: "path", example: "path = \"…\"` or `const = \"2026-01-31"
            });
            None
        }
    };
    table.finish();
    as_of
}

/// A place in the document outside its rows.
fn document_path(entry: &Entry<'_>, reading: &Reading<'_>) -> Option<DocumentPath> {
    match reading.format {
        FeedFormat::Json => selector(entry).map(DocumentPath::Json),
        FeedFormat::Xml => path(entry, reading).map(DocumentPath::Xml),
        FeedFormat::Ndjson | FeedFormat::Csv | FeedFormat::Xlsx | FeedFormat::Graphql | FeedFormat::Odata => {
            let what = What::Misplaced {
                key: "path".to_owned(),
                why: "in this format nothing stands outside the rows",
                step: "take `as_of` out: the header `Last-Modified` counts; or write `{ const = \"2026-01-31\" }`",
            };
            entry.file.report(entry.key_span.clone(), what);
            None
        }
    }
}

/// The label of the feed's records.
fn label(feed: &Table<'_>, around: &Surroundings<'_>) -> Label {
    let plain = Label::default();
    let Some(table) = feed.table("label") else { return plain };
    let texts = |key| table.get(key).map(|entry| entry.list("text")).unwrap_or_default();
    let label = Label {
        policy: table.word("policy").map_or(plain.policy, Text::from),
        classification: table.code("classification").unwrap_or(plain.classification),
        releasable_to: texts("releasable_to").iter().filter_map(|entry| releasable(entry, around)).collect(),
        caveats: texts("caveats").iter().filter_map(|entry| entry.word().map(Text::from)).collect(),
    };
    table.finish();
    label
}

/// A nation or group that may see something. A word that is neither would hide the records from everybody.
fn releasable(entry: &Entry<'_>, around: &Surroundings<'_>) -> Option<Text> {
    let text = entry.word()?;
    if let Some(nation) = trigram(text) {
        return Some(nation.as_str().into());
    }
    let Some(reference) = around.reference else { return Some(text.into()) };
    if reference.groups.iter().any(|group| group.name == text) {
        return Some(text.into());
    }
    let near = nearest(text, reference.groups.iter().map(|group| group.name.as_str())).map(str::to_owned);
    entry.report(What::NotInReference { kind: "nation or group", given: fit(text), file: "reference/groups.toml", nearest: near });
    None
}

/// Where a record's own label comes from.
fn label_from(table: Table<'_>, reading: &Reading<'_>) -> LabelSource {
    let source = LabelSource {
        policy: table.get("policy").and_then(|entry| simple(entry, reading, &anything)),
        classification: table.get("classification").and_then(|entry| simple(entry, reading, &name_in(Classification::LIST))),
        releasable_to: table.get("releasable_to").and_then(|entry| list_source(entry, reading, &anything)),
        caveats: table.get("caveats").and_then(|entry| list_source(entry, reading, &anything)),
    };
    table.finish();
    source
}

/// What a good run looks like.
fn expect(feed: &Table<'_>) -> Expect {
    let plain = Expect::default();
    let Some(table) = feed.table("expect") else { return plain };
    let expect = Expect {
        min_rows: table.whole("min_rows", 0, 1 << 40).unwrap_or(plain.min_rows),
        shrink: table.get("shrink").and_then(|entry| entry.number(0.0, 1.0)).unwrap_or(plain.shrink),
    };
    table.finish();
    expect
}

/// By what a lookup is asked.
fn lookup(feed: &Table<'_>, access: FeedAccess, reading: &Reading<'_>) -> Option<Lookup> {
    let (asked, given) = (feed.get("lookup"), feed.get("equipment"));
    if access == FeedAccess::Snapshot {
        for entry in [asked, given].into_iter().flatten() {
            let step = "take it out, or write `access = \"LOOKUP\"`";
            let what = What::Misplaced { key: entry.key.to_owned(), why: "the feed is fetched as a whole", step };
            entry.file.report(entry.key_span.clone(), what);
        }
        return None;
    }
    let missing = |key, example| feed.report(What::MissingKey { inside: "a feed that is asked by key".to_owned(), key, example });
    if asked.is_none() {
        missing("lookup", "[feed.lookup]");
    }
    if given.is_none() {
        missing("equipment", "[feed.equipment]");
    }
    let equipment = given.and_then(|entry| entry.table("`[feed.equipment]`")).map(|table| equipment(table, reading));
    let table = asked.and_then(|entry| entry.table("`[feed.lookup]`"))?;
    let by = [("NSN", LookupKey::Nsn), ("NIIN", LookupKey::Niin)];
    let by = table.required("by", "by = \"NSN\"").and_then(|entry| entry.choice("kind of key", &by));
    let param = table.required("param", "param = \"nsn\"").and_then(|entry| entry.word());
    let join = table.word("join").unwrap_or(",");
    let max_keys = table.whole("max_keys", 1, 10_000).and_then(|keys| usize::try_from(keys).ok()).unwrap_or(100);
    table.finish();
    Some(Lookup { by: by?, param: param?.into(), join: join.into(), max_keys, equipment: equipment? })
}

/// A snapshot gives records; a lookup gives catalogue entries alone, in one page. XML needs to know where its rows are.
fn only_what_the_access_means(feed: &Table<'_>, access: FeedAccess, empty: bool) {
    const KINDS: [&str; 10] = [
        "holding",
        "donation",
        "transfer",
        "repair_order",
        "requirement",
        "training_facility",
        "course",
        "course_iteration",
        "total",
        "paging",
    ];
    match access {
        FeedAccess::Snapshot => {
            if empty && !KINDS.iter().any(|kind| feed.has(kind)) {
                feed.report(What::MissingKey {
                    inside: "a feed".to_owned(),
                    key: "holding",
                    example: "[feed.holding]` or another kind of record: `[feed.donation]",
                });
            }
        }
        FeedAccess::Lookup => {
            for entry in feed.all().filter(|entry| KINDS.contains(&entry.key)) {
                let step = "take it out, or write it in a feed of its own";
                let what = What::Misplaced { key: entry.key.to_owned(), why: "the feed is asked by key", step };
                entry.file.report(entry.key_span.clone(), what);
            }
        }
    }
    let xml = feed.get("format").is_some_and(|entry| entry.as_text() == Some(FeedFormat::Xml.name()));
    if xml && !feed.has("records") {
        feed.report(What::MissingKey { inside: "a feed in XML".to_owned(), key: "records", example: "records = \"report/store/item\"" });
    }
}
