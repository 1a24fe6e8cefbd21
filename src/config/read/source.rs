//! A source: from where a text comes, and what its words stand for.

use std::path::PathBuf;
use std::rc::Rc;

use super::entry::Entry;
use super::formats::missing;
use super::table::Table;
use super::words::{checked, words};
use crate::config::expression::Expression;
use crate::config::mapping::{Source, Where};
use crate::config::path::{Path, PathError, Step};
use crate::config::reading::{CountryScheme, DateFormats, Missing, NumberFormat};
use crate::config::reference::Reference;
use crate::config::spelling::{fit, fit_to};
use crate::config::what::What;
use crate::model::codes::FeedFormat;
use crate::model::values::Text;

/// What holds for all fields of a feed.
#[derive(Clone)]
pub(super) struct Reading<'r> {
    /// Where paths start.
    pub(super) scope: Scope,
    /// Where the nation's file lies.
    pub(super) directory: PathBuf,
    pub(super) numbers: NumberFormat,
    pub(super) dates: DateFormats,
    pub(super) missing: Missing,
    pub(super) countries: Option<CountryScheme>,
    pub(super) conditions: Text,
    /// None while it has mistakes of its own: then nothing is said to be missing in it.
    pub(super) reference: Option<&'r Reference>,
}

/// Where paths start.
#[derive(Clone)]
pub(super) enum Scope {
    /// At a row.
    Row {
        /// Of that format.
        format: FeedFormat,
        /// Columns have numbers instead of names.
        numbered: bool,
    },
    /// At an entry that was cut out or made of a row.
    Entry {
        /// Names that it can have; none: any.
        names: Option<Vec<Text>>,
        /// Where paths start behind `../`.
        around: Rc<Scope>,
    },
    /// At what could not be read itself.
    Unknown,
}

impl Scope {
    /// Whether its rows are lines of a table.
    pub(super) fn is_table(&self) -> bool {
        matches!(self, Self::Row { format: FeedFormat::Csv | FeedFormat::Xlsx, .. })
    }
}

/// What a constant, a default and a table's right side have to be: gives it as it is kept, or says what is wrong.
pub(super) type Check<'c> = &'c dyn Fn(&str) -> Result<Text, What>;

/// Any text will do.
pub(super) fn anything(text: &str) -> Result<Text, What> {
    Ok(text.into())
}

/// A source as it is written: a path alone, or a table.
pub(super) struct Spelled<'a> {
    entry: Entry<'a>,
    table: Option<Table<'a>>,
}

impl<'a> Spelled<'a> {
    /// Begins to read a source.
    pub(super) fn open(entry: Entry<'a>) -> Option<Self> {
        if entry.as_text().is_some() {
            return Some(Self { entry, table: None });
        }
        if !matches!(entry.value(), toml::de::DeValue::Table(_)) {
            entry.wrong_type("a path or a table", "\"path\"");
            return None;
        }
        let table = entry.table(format!("`{}`", entry.key))?;
        Some(Self { entry, table: Some(table) })
    }

    /// A key of its own, besides those that all sources have.
    pub(super) fn get(&self, key: &'static str) -> Option<Entry<'a>> {
        self.table.as_ref()?.get(key)
    }

    /// The table, where it is one.
    pub(super) fn table(&self) -> Option<&Table<'a>> {
        self.table.as_ref()
    }

    /// Reports what is wrong with it as a whole.
    pub(super) fn report(&self, what: What) {
        self.entry.report(what);
    }

    /// What all sources have: the place, the table of words, the default, what stands for missing.
    pub(super) fn source(&self, reading: &Reading<'_>, check: Check<'_>) -> Option<Source> {
        let Some(table) = &self.table else {
            let from = Where::Path(path(&self.entry, reading)?);
            return Some(Source { from, table: None, default: None, missing: reading.missing.clone() });
        };
        let from = place(table, reading, check);
        let words = table.get("table").and_then(|entry| words(&entry, reading, check));
        let default = table.get("default").and_then(|entry| checked(&entry, check));
        let missing = missing(table, &reading.missing);
        Some(Source { from: from?, table: words, default, missing })
    }

    /// The source, where it has no keys of its own.
    pub(super) fn whole(self, reading: &Reading<'_>, check: Check<'_>) -> Option<Source> {
        let source = self.source(reading, check);
        self.finish();
        source
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        if let Some(table) = self.table {
            table.finish();
        }
    }
}

/// A source without keys of its own.
pub(super) fn simple(entry: Entry<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<Source> {
    Spelled::open(entry)?.whole(reading, check)
}

/// The place: exactly one of five.
fn place(table: &Table<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<Where> {
    let given = [table.get("path"), table.get("const"), table.get("concat"), table.get("first_of"), table.get("jq")];
    let with = table.get("with");
    let paths = |entry: &Entry<'_>| entry.list("text").iter().map(|part| path(part, reading)).collect::<Option<Vec<_>>>();
    if let Some(second) = given.iter().flatten().nth(1) {
        let step = "keep one of `path`, `const`, `concat`, `first_of` and `jq`";
        second
            .file
            .report(second.key_span.clone(), What::Misplaced { key: second.key.to_owned(), why: "the value has a source already", step });
    }
    if let (Some(with), None) = (&with, &given[2]) {
        let step = "take it out, or write `concat = [\"one\", \"other\"]`";
        with.file.report(with.key_span.clone(), What::Misplaced { key: "with".to_owned(), why: "nothing is joined", step });
    }
    match given {
        [Some(one), ..] => Some(Where::Path(path(&one, reading)?)),
        [None, Some(constant), ..] => Some(Where::Constant(checked(&constant, check)?)),
        [None, None, Some(parts), ..] => {
            let with = with.and_then(|with| with.text()).unwrap_or(" ");
            Some(Where::Concat(paths(&parts)?, with.into()))
        }
        [None, None, None, Some(parts), _] => Some(Where::FirstOf(paths(&parts)?)),
        [None, None, None, None, Some(expression)] => Some(Where::Jq(jq(&expression)?)),
        [None, None, None, None, None] => {
            table.report(What::MissingKey { inside: table.inside().to_owned(), key: "path", example: "path = \"…\"" });
            None
        }
    }
}

/// A jq expression.
pub(super) fn jq(entry: &Entry<'_>) -> Option<Expression> {
    match Expression::compile(entry.word()?) {
        Ok(expression) => Some(expression),
        Err(error) => {
            let what = What::Malformed { kind: "jq expression", why: fit_to(200, &error.why), example: ".name | ascii_upcase" };
            entry.report_at(error.at, what);
            None
        }
    }
}

/// A path into a row or an entry of one.
pub(super) fn path(entry: &Entry<'_>, reading: &Reading<'_>) -> Option<Path> {
    let text = entry.text()?;
    match parsed(text, &reading.scope) {
        Ok(path) => Some(path),
        Err(Wrong::Path(error, example)) => {
            entry.report_at(error.at, What::Malformed { kind: "path", why: error.to_string(), example });
            None
        }
        Err(Wrong::Column) => {
            entry.malformed("column", "without a header, columns have numbers from 1", "3");
            None
        }
        Err(Wrong::Name(given, allowed)) => {
            entry.report(What::NoSuchWord { kind: "name of the pattern (`../` leads to the row)".to_owned(), given: fit(&given), allowed });
            None
        }
    }
}

/// Why a text is no path here.
enum Wrong {
    /// It is none anywhere; what one looks like.
    Path(PathError, &'static str),
    /// Columns have numbers.
    Column,
    /// The entry has no such name; those that it has.
    Name(String, Vec<String>),
}

fn parsed(text: &str, scope: &Scope) -> Result<Path, Wrong> {
    match scope {
        Scope::Row { numbered: true, .. } if !text.parse::<u32>().is_ok_and(|number| number > 0) => Err(Wrong::Column),
        Scope::Row { format, .. } => Path::parse(text, *format).map_err(|error| Wrong::Path(error, example(*format))),
        Scope::Unknown => Path::parse("unknown", FeedFormat::Csv).map_err(|error| Wrong::Path(error, "Item Name")),
        Scope::Entry { names, around } => {
            // What is wrong behind `../` may be more than a path can say.
            let mut wrong = None;
            let path = Path::parse_in_entry(text, |rest| {
                parsed(rest, around).map_err(|error| {
                    let at = if let Wrong::Path(error, _) = &error { error.at } else { 0 };
                    wrong = Some(error);
                    PathError { at, why: "it leads nowhere" }
                })
            });
            let path = path.map_err(|error| match wrong.take() {
                None | Some(Wrong::Path(..)) => Wrong::Path(error, "name"),
                Some(other) => other,
            })?;
            match (names, path.steps()) {
                (Some(names), [Step::Entry, Step::Key(name), ..]) if !names.contains(name) => {
                    Err(Wrong::Name(name.to_string(), names.iter().map(Text::to_string).collect()))
                }
                _ => Ok(path),
            }
        }
    }
}

fn example(format: FeedFormat) -> &'static str {
    match format {
        FeedFormat::Csv | FeedFormat::Xlsx => "Item Name",
        FeedFormat::Xml => "../store/@name",
        FeedFormat::Json | FeedFormat::Ndjson | FeedFormat::Graphql | FeedFormat::Odata => "item.prices[0].amount",
    }
}
