//! How a document is cut into pages.

use super::entry::Entry;
use super::graphql::Asked;
use super::layout::{document_path, json_path};
use super::source::Reading;
use super::table::Table;
use crate::config::layout::{DocumentPath, Selector};
use crate::config::paging::{Paging, PagingStyle};
use crate::config::what::What;
use crate::model::codes::FeedFormat;
use crate::model::values::Text;

/// Where OData names the next page.
const ODATA_NEXT: &str = "$['@odata.nextLink']";
/// Where OData says how many entities there are.
const ODATA_COUNT: &str = "$['@odata.count']";

/// What to do where a format has no place for what leads on.
const STEP: &str = "take it out: the styles of this format are LINK, PAGE and OFFSET";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Link,
    Page,
    Offset,
    Cursor,
    NextLink,
    Relay,
}

const STYLES: [(&str, Style); 6] = [
    ("LINK", Style::Link),
    ("PAGE", Style::Page),
    ("OFFSET", Style::Offset),
    ("CURSOR", Style::Cursor),
    ("NEXT_LINK", Style::NextLink),
    ("RELAY", Style::Relay),
];

/// Keys that some style wants, and the styles that want them.
const KEYS: [(&str, &[Style]); 7] = [
    ("param", &[Style::Page, Style::Offset, Style::Cursor]),
    ("start", &[Style::Page, Style::Offset]),
    ("size_param", &[Style::Page, Style::Offset]),
    ("size", &[Style::Page, Style::Offset]),
    ("next", &[Style::Cursor, Style::NextLink]),
    ("connection", &[Style::Relay]),
    ("variable", &[Style::Relay]),
];

/// Reads how a document is cut into pages; a service of OData says so itself.
pub(super) fn paging(table: Option<Table<'_>>, format: Option<FeedFormat>, reading: &Reading<'_>, asked: Option<&Asked>) -> Option<Paging> {
    let Some(table) = table else { return if format == Some(FeedFormat::Odata) { odata() } else { None } };
    let named = table.required("style", "style = \"LINK\"");
    let style = named.as_ref().and_then(|entry| entry.choice("style of paging", &STYLES));
    if let (Some(style), Some(entry)) = (style, &named) {
        only_what_the_format_has(entry, style, format);
        for (key, _) in KEYS.iter().filter(|(_, styles)| !styles.contains(&style)) {
            if let Some(entry) = table.get(key) {
                entry.file.report(entry.key_span.clone(), stranger(style, entry.key));
            }
        }
    }
    let style = style.and_then(|style| read(&table, style, reading, asked));
    let total = table.get("total").and_then(|entry| document_path(&entry, reading, STEP));
    // A service that counts what it sends is held to it, whoever names the next page.
    let total = total.or_else(|| if format == Some(FeedFormat::Odata) { json_path(ODATA_COUNT).map(DocumentPath::Json) } else { None });
    table.finish();
    Some(Paging { style: style?, total })
}

fn odata() -> Option<Paging> {
    let next = DocumentPath::Json(json_path(ODATA_NEXT)?);
    Some(Paging { style: PagingStyle::NextLink { next }, total: json_path(ODATA_COUNT).map(DocumentPath::Json) })
}

fn read(table: &Table<'_>, style: Style, reading: &Reading<'_>, asked: Option<&Asked>) -> Option<PagingStyle> {
    let param = |example| table.required("param", example).and_then(|entry| variable(&entry, asked));
    let next = |example| table.required("next", example).and_then(|entry| document_path(&entry, reading, STEP));
    match style {
        Style::Link => Some(PagingStyle::Link),
        Style::Page => {
            let (param, start, size) = (param("param = \"page\""), start(table, 1), size(table, asked));
            Some(PagingStyle::Page { param: param?, start: start?, size })
        }
        Style::Offset => {
            let (param, start, size) = (param("param = \"offset\""), start(table, 0), size(table, asked));
            Some(PagingStyle::Offset { param: param?, start: start?, size })
        }
        Style::Cursor => {
            let (param, next) = (param("param = \"cursor\""), next("next = \"$.meta.next_cursor\""));
            Some(PagingStyle::Cursor { param: param?, next: next? })
        }
        Style::NextLink => Some(PagingStyle::NextLink { next: next("next = \"$.links.next\"")? }),
        Style::Relay => relay(table, asked),
    }
}

fn relay(table: &Table<'_>, asked: Option<&Asked>) -> Option<PagingStyle> {
    let connection = table.required("connection", "connection = \"$.data.holdings\"");
    let variable = table.required("variable", "variable = \"after\"").and_then(|entry| self::variable(&entry, asked));
    let connection = connection?;
    let text = connection.word()?;
    let place = |below: &str| json_path(&format!("{text}.pageInfo.{below}")).map(DocumentPath::Json);
    let (Some(has_next), Some(end)) = (place("hasNextPage"), place("endCursor")) else {
        connection.malformed("JSONPath", "it cannot be read", "$.data.holdings");
        return None;
    };
    if let Some(asked) = asked {
        asked.check_connection(&connection, text);
    }
    Some(PagingStyle::Relay { variable: variable?, has_next, end })
}

/// The name of a parameter; for GraphQL, of a variable that the query declares.
fn variable(entry: &Entry<'_>, asked: Option<&Asked>) -> Option<Text> {
    let name = entry.word()?;
    if let Some(asked) = asked {
        asked.check_variable(entry, name);
    }
    Some(name.into())
}

fn start(table: &Table<'_>, usual: u64) -> Option<u64> {
    table.get("start").map_or(Some(usual), |entry| entry.whole(0, u64::from(u32::MAX)))
}

fn size(table: &Table<'_>, asked: Option<&Asked>) -> Option<(Text, u64)> {
    let (param, size) = (table.get("size_param"), table.get("size"));
    if param.is_some() != size.is_some() {
        let key = if size.is_some() { "size_param" } else { "size" };
        let example = if size.is_some() { "size_param = \"per_page\"" } else { "size = 500" };
        table.report(What::MissingKey { inside: "`paging`".to_owned(), key, example });
    }
    let (param, size) = param.zip(size)?;
    Some((variable(&param, asked)?, size.whole(1, 1_000_000)?))
}

/// Relay is GraphQL's; who asks by POST has no address to be sent to.
fn only_what_the_format_has(entry: &Entry<'_>, style: Style, format: Option<FeedFormat>) {
    let (why, step) = match (style, format) {
        (Style::Relay, Some(format)) if format != FeedFormat::Graphql => {
            ("only GraphQL has connections", "take another style, or write `format = \"GRAPHQL\"`")
        }
        (Style::Link | Style::NextLink, Some(FeedFormat::Graphql)) => (
            "a GraphQL service has one address for all pages",
            "write `style = \"RELAY\"`, or `CURSOR`, `OFFSET` or `PAGE` with a variable as `param`",
        ),
        _ => return,
    };
    entry.report(What::Misplaced { key: entry.as_text().unwrap_or_default().to_owned(), why, step });
}

fn stranger(style: Style, key: &str) -> What {
    let (why, step) = match style {
        Style::Link => ("with the style LINK, each page names the next", "take it out, or write `style = \"PAGE\"`"),
        Style::Page => ("with the style PAGE, pages are counted", "take it out"),
        Style::Offset => ("with the style OFFSET, rows are counted", "take it out"),
        Style::Cursor => ("with the style CURSOR, each page has a mark for the next", "take it out"),
        Style::NextLink => ("with the style NEXT_LINK, each page has the next one's address", "take it out"),
        Style::Relay => ("with the style RELAY, `connection` says where the cursor stands", "take it out"),
    };
    What::Misplaced { key: key.to_owned(), why, step }
}

/// Where the rows of a connection stand, for a feed that doesn't say so; none where the query asks for none.
pub(super) fn rows_of_connection(connection: &str, asked: &Asked) -> Option<Selector> {
    let rows = asked.rows_below(connection)?;
    json_path(&format!("{connection}{rows}"))
}
