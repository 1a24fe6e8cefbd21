//! The whole file: a feed for each part of the document.

use super::field::{Context, unit};
use super::record::{Table, tables};
use super::settings::{Filled, Settings, settings};
use super::toml::{comment, list, quoted};
use crate::config::CountryScheme;
use crate::infer::guess::{Guess, Sight, called_by, table_of};
use crate::infer::look::{Reading, Said};
use crate::infer::profile::{Days, notes, totals};
use crate::model::values::CountryCode;
use deunicode::deunicode;

/// What a file is drafted of.
#[derive(Debug)]
pub struct Draft<'a> {
    /// Whose file it is, where that is told.
    pub nation: Option<CountryCode>,
    /// Name of the document.
    pub document: &'a str,
    /// Where it is published, where that is told.
    pub url: Option<&'a str>,
    /// A day that the document's name has.
    pub day: Option<String>,
    /// Sheets in which nothing looks like records.
    pub left: Vec<String>,
    /// Its parts.
    pub feeds: Vec<Feed>,
}

/// A part of the document that is a feed.
#[derive(Debug)]
pub struct Feed {
    /// The sheet's name; none for the whole document.
    pub title: Option<String>,
    /// How it is read.
    pub reading: Reading,
    /// What stands in it.
    pub sight: Sight,
    /// What it could be.
    pub guess: Guess,
    /// Fields that values alone speak for.
    pub asked: Vec<&'static str>,
    /// What came of a trial.
    pub trial: Vec<String>,
}

/// The file.
pub fn file(draft: &Draft<'_>) -> String {
    let mut text = String::from("version = 1\n\n");
    line(
        &mut text,
        &comment(&format!("Drafted by `muster infer` from {}. Lines that begin with `# ?` are questions to you;", draft.document)),
    );
    line(&mut text, &comment("when one is answered, mend what stands below it, and take the question out."));
    if draft.nation.is_none() {
        line(
            &mut text,
            &comment("? Whose document is it? Name this file after the nation's trigram, such as usa.toml, or draft anew with --nation."),
        );
    }
    for sheet in &draft.left {
        line(&mut text, &comment(&format!("? Is `{sheet}` a table too? It is left out: nothing in it looks like records.")));
    }
    let mut slugs: Vec<String> = Vec::new();
    for feed in &draft.feeds {
        text.push('\n');
        let mut slug = slug(draft, feed);
        if slugs.contains(&slug) {
            slug = format!("{}-{}", slug.get(..slug.len().min(58)).unwrap_or_default().trim_end_matches('-'), slugs.len() + 1);
        }
        one(&mut text, draft, feed, &slug);
        slugs.push(slug);
    }
    text
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn said(text: &mut String, said: &Said) {
    for why in &said.why {
        line(text, &comment(why));
    }
    // What is left out to be mended is a comment already.
    line(text, &said.line);
}

fn one(text: &mut String, draft: &Draft<'_>, feed: &Feed, slug: &str) {
    let (filled, start) = (filled(feed), text.len());
    let settings = settings(&filled, &feed.sight.features, feed.sight.locale);
    for note in &feed.trial {
        line(text, &comment(note));
    }
    line(text, "[[feed]]");
    line(text, &format!("slug = {}", quoted(slug)));
    line(text, &format!("title = {}", quoted(&title(draft, feed))));
    if let Some(language) = settings.language {
        said(text, &Said::new(format!("language = {}", quoted(language)), "the names of its columns are in that language"));
    }
    match draft.url {
        Some(url) => line(text, &format!("url = {}", quoted(url))),
        None => {
            let host = draft.nation.map_or_else(|| "nation".to_owned(), |nation| nation.as_str().to_ascii_lowercase());
            let name: String =
                draft.document.chars().map(|one| if one.is_ascii_alphanumeric() || "._-".contains(one) { one } else { '-' }).collect();
            said(
                text,
                &Said::new(
                    format!("url = {}", quoted(&format!("https://{host}.example/{name}"))),
                    "? Where is it published? Write its address here.",
                ),
            );
        }
    }
    feed.reading.said.iter().for_each(|one| said(text, one));
    line(text, &comment("? How often does a new document come? Write promised_every, such as \"P1D\", \"P7D\" or \"P1M\"."));
    if let Some((path, days)) = as_of(feed) {
        let line = format!("as_of = {{ path = {}, dates = {} }}", quoted(path), list(days.formats.iter().copied()));
        said(text, &Said::new(line, "that place tells the day of the whole document"));
    } else if let Some(day) = &draft.day {
        said(
            text,
            &Said::new(
                format!("as_of = {{ const = {} }}", quoted(day)),
                "its name has that day; take the line out if the document comes anew under the same name",
            ),
        );
    }
    settings.lines().iter().for_each(|one| said(text, one));
    let open = feed.sight.open.iter().filter(|path| filled.iter().any(|(.., feature)| feature.column.path == **path));
    let open: Vec<String> = open.map(|path| format!("`{path}`")).collect();
    if !open.is_empty() {
        let why = "? Does `.` or `,` before three digits group, or part a fraction? No number tells; look at";
        line(text, &comment(&format!("{why} {}.", open.join(", "))));
    }
    let context = Context { settings: &settings, features: &feed.sight.features, nation: draft.nation, up: "" };
    for Table { name, lines } in tables(&feed.sight, &feed.guess, &feed.asked, context) {
        line(text, &format!("\n[{name}]"));
        if let Some((count, column)) = feed.sight.rows.headers.as_ref().filter(|_| !name.ends_with(".line")) {
            let up = if lines.iter().any(|said| said.line.starts_with("each = ")) { "../" } else { "" };
            let line =
                format!("when = {{ path = {}, is_not = {} }}", quoted(&format!("{up}{column}")), list([column.as_str()].into_iter()));
            said(
                text,
                &Said::new(
                    line,
                    format!(
                        "? The header stands among the rows again, {count} in all, which are no records: are all parts of the document one list?"
                    ),
                ),
            );
        }
        lines.iter().for_each(|one| said(text, one));
    }
    control_totals(text, feed, &settings);
    words_behind(text, feed);
    left_over(text, start, feed, &filled, context);
}

/// Where the document tells of which day it is, and how that is written.
fn as_of(feed: &Feed) -> Option<(&str, &Days)> {
    feed.sight.features.iter().filter(|feature| feature.column.outside && feature.means("as of") >= 0.75).find_map(|feature| {
        let outside = feed.reading.outside.iter().find(|outside| outside.path == feature.column.path)?;
        Some((outside.document.as_deref()?, feature.days.as_ref().filter(|days| days.share > 0.99)?))
    })
}

/// All fields of a feed with their columns.
fn filled(feed: &Feed) -> Filled<'_> {
    let (record, _, line) = table_of(feed.guess.kind).unwrap_or(("Holding", "holding", None));
    let own = feed.guess.record.iter().filter_map(|one| Some((record, *one, feed.sight.features.get(one.column)?)));
    let features = match feed.guess.each {
        crate::infer::guess::Each::List(number) => feed.sight.lists.get(number).map_or(&[][..], |(_, features)| features),
        _ => &feed.sight.features,
    };
    let of_line = feed.guess.line.iter().filter_map(|one| Some((line?, *one, features.get(one.column)?)));
    let of_parts = feed.guess.parts.iter().flat_map(|part| {
        let features = feed.sight.lists.get(part.list).map_or(&[][..], |(_, features)| features);
        part.entry.iter().filter_map(|one| Some((part.record, *one, features.get(one.column)?)))
    });
    own.chain(of_line).chain(of_parts).collect()
}

fn control_totals(text: &mut String, feed: &Feed, settings: &Settings) {
    let numbers = ["quantity", "seats_filled", "pledged", "requested", "allocated", "delivered"];
    let Some(sum) = numbers
        .iter()
        .find_map(|field| feed.guess.of_row().find(|one| one.field == *field))
        .and_then(|one| feed.sight.features.get(one.column))
    else {
        return;
    };
    let Some(totals) = totals(&feed.sight.rows, feed.reading.format, &sum.column, settings.locale) else { return };
    line(
        text,
        &format!(
            "\n{}",
            comment(&format!(
                "Rows that are totals, never records: {}; of these {} equal the sum of their rows.",
                totals.rows.0, totals.rows.1
            ))
        ),
    );
    if totals.rows.1 < totals.rows.0 {
        line(text, &comment("? Which rows does each total add up? Mend `group_by`, or ask the nation why they differ."));
    }
    line(text, "[[feed.total]]\nname = \"Totals\"");
    line(text, &format!("when = {}", totals.when));
    if !totals.group_by.is_empty() {
        line(text, &format!("group_by = {}", list(totals.group_by.iter().map(String::as_str))));
    }
    line(text, &format!("expected = {}\nsum = {}", quoted(&totals.sum), quoted(&totals.sum)));
}

/// Words behind the table: a row each, so that they would be served where the item stands in their column.
fn words_behind(text: &mut String, feed: &Feed) {
    let notes = notes(&feed.sight.rows);
    if notes.is_empty() {
        return;
    }
    let short = |note: &&str| format!("`{}`", note.chars().take(40).collect::<String>());
    let notes = notes.iter().take(3).map(short).collect::<Vec<_>>().join(", ");
    line(
        text,
        &format!("\n{}", comment(&format!("? Are the last rows no records? {notes} stand alone there; leave them out with `when`."))),
    );
}

/// Columns that no field takes: the operator sees what is left, and asks where it belongs. The feed's own text starts at
/// `start`: another sheet may have a column of that name.
fn left_over(text: &mut String, start: usize, feed: &Feed, filled: &Filled<'_>, context: Context<'_>) {
    let records: Vec<&str> = table_of(feed.guess.kind).into_iter().flat_map(|(record, _, line)| [Some(record), line]).flatten().collect();
    let day = as_of(feed).map(|(path, _)| quoted(path)).unwrap_or_default();
    let of_day = |path: &str| {
        feed.reading
            .outside
            .iter()
            .any(|outside| outside.path == path && outside.document.as_deref().map(quoted).as_deref() == Some(day.as_str()))
    };
    let used =
        |path: &str| of_day(path) || filled.iter().any(|(.., feature)| feature.column.path == path) || text_names(&text[start..], path);
    let left: Vec<String> = feed
        .sight
        .features
        .iter()
        .filter(|feature| !used(&feature.column.path))
        .map(|feature| {
            let column = &feature.column;
            let dated =
                feature.days.as_ref().is_some_and(|days| days.formats.iter().any(|format| format.contains("%m") || format.contains("%b")));
            let nations = feature.naming.as_ref().is_some_and(|naming| {
                let meant = ["country", "recipient", "donor"].iter().any(|meaning| feature.means(meaning) >= 0.75);
                naming.share > 0.99 && (meant || matches!(naming.scheme, CountryScheme::Name | CountryScheme::Alpha3))
            });
            let called = called_by(&records, feature, |field| filled.iter().any(|(_, one, _)| one.field == field));
            let unit = (feature.means("unit") >= 0.99 && unit(context).is_none()).then_some("unit");
            let mark = match (dated, nations, called.or(unit).filter(|_| column.filled > 0)) {
                (true, ..) => "? Dates that have no place in this record: ".to_owned(),
                (_, true, _) => "? Countries that have no place in this record, or another than was taken: ".to_owned(),
                (.., Some(field)) => format!("? Called as the {field} is, and its values are not as such: "),
                _ => String::new(),
            };
            format!("{mark}{}, such as {}", quoted(&column.path), column.examples(3))
        })
        .take(60)
        .collect();
    if left.is_empty() {
        return;
    }
    line(text, &format!("\n{}", comment("Not mapped; `muster fields` lists what a record can have:")));
    left.iter().for_each(|one| line(text, &comment(one)));
}

/// Whether a mapping that is written already names a place.
fn text_names(text: &str, path: &str) -> bool {
    let quoted = quoted(path);
    let up = super::toml::quoted(&format!("../{path}"));
    text.lines().filter(|line| !line.starts_with("# ")).any(|line| line.contains(&quoted) || line.contains(&up))
}

fn title(draft: &Draft<'_>, feed: &Feed) -> String {
    let stem = draft.document.rsplit_once('.').map_or(draft.document, |(stem, _)| stem);
    let name: String = stem.chars().map(|one| if one == '_' || one.is_control() { ' ' } else { one }).collect();
    let name = if name.trim().is_empty() { "Document" } else { name.trim() };
    match &feed.title {
        Some(sheet) => format!("{name}, {}", sheet.chars().filter(|one| !one.is_control()).collect::<String>().trim()),
        None => name.to_owned(),
    }
}

/// Nation, document and sheet in small letters, at most 64 in all.
fn slug(draft: &Draft<'_>, feed: &Feed) -> String {
    let stem = draft.document.rsplit_once('.').map_or(draft.document, |(stem, _)| stem);
    let nation = draft.nation.map(|nation| nation.as_str().to_ascii_lowercase());
    let parts = nation.into_iter().chain([stem.to_owned()]).chain(feed.title.clone());
    let slug: String = slug_of(&parts.collect::<Vec<_>>().join(" ")).chars().take(64).collect();
    let slug = slug.trim_matches('-').to_owned();
    if slug.is_empty() { "feed".to_owned() } else { slug }
}

/// Small letters and digits, in words joined by dashes.
fn slug_of(text: &str) -> String {
    let plain = deunicode(text).to_ascii_lowercase();
    plain.split(|one: char| !one.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
