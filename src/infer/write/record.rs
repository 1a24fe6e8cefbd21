//! One table of a mapping: a record, its lines, what is made of the same row besides.

use super::field::{Context, field, unit};
use super::toml::{list, quoted};
use crate::infer::guess::{Assigned, Each, Feature, Guess, Part, Sight, assign, shape_of, table_of};
use crate::infer::look::Said;
use crate::infer::profile::Packing;
use crate::model::codes::RecordKind;
use crate::model::{FieldShape, Kind};

/// A table of a nation's file.
#[derive(Debug, Clone)]
pub struct Table {
    /// `feed.holding`.
    pub name: String,
    /// Its lines.
    pub lines: Vec<Said>,
}

/// The tables that map a document as it was guessed; `asked`: fields that values alone speak for.
pub fn tables(sight: &Sight, guess: &Guess, asked: &[&str], context: Context<'_>) -> Vec<Table> {
    let Some((record, table, line)) = table_of(guess.kind) else { return Vec::new() };
    let mut tables = Vec::new();
    let packed = if let (Each::Cell(column, packing), None) = (&guess.each, line) { Some((*column, packing)) } else { None };
    let mut lines = Vec::new();
    if guess.kind == RecordKind::CourseIteration {
        tables.extend(course(sight, guess, context));
        tables.extend(facility(sight, guess, context));
    }
    if let Some((column, packing)) = packed {
        lines.push(each(&sight.features, column, packing));
    }
    let inner = if packed.is_some() { Context { up: "../", ..context } } else { context };
    if packed.is_none() {
        lines.extend(key(record, sight, guess, context));
    }
    lines.extend(fields(record, &guess.record, asked, packed.map(|(_, packing)| packing), inner));
    lines.extend(guess.parts.iter().filter_map(|part| of_parts(sight, part, context)));
    tables.push(Table { name: format!("feed.{table}"), lines });
    if let Some(line) = line {
        tables.push(Table { name: format!("feed.{table}.line"), lines: of_line(line, sight, guess, asked, context) });
    }
    tables
}

fn of_line(line: &str, sight: &Sight, guess: &Guess, asked: &[&str], context: Context<'_>) -> Vec<Said> {
    match &guess.each {
        Each::Row => fields(line, &guess.line, asked, None, context),
        Each::Cell(column, packing) => {
            let mut lines = vec![each(&sight.features, *column, packing)];
            lines.extend(fields(line, &guess.line, asked, Some(packing), Context { up: "../", ..context }));
            lines
        }
        Each::List(number) => {
            let Some((path, features)) = sight.lists.get(*number) else { return Vec::new() };
            let mut lines = vec![Said::new(format!("each = {}", quoted(path)), "rows have a list there: an entry is a line")];
            let numbered = features.iter().find(|feature| feature.means("line key") >= 0.9 && !feature.column.outside);
            lines.extend(numbered.map(|feature| Said { line: format!("key = {}", quoted(&feature.column.path)), why: Vec::new() }));
            lines.extend(fields(line, &guess.line, asked, None, Context { features, ..context }));
            lines
        }
    }
}

/// Parts of a record, in one line.
fn of_parts(sight: &Sight, part: &Part, context: Context<'_>) -> Option<Said> {
    let (path, features) = sight.lists.get(part.list)?;
    let mut why = vec!["rows have a list there".to_owned()];
    let mut keys = vec![format!("each = {}", quoted(path))];
    for said in fields(part.record, &part.entry, &[], None, Context { features, ..context }) {
        why.extend(said.why);
        if !said.line.starts_with('#') {
            keys.push(said.line);
        }
    }
    Some(Said { line: format!("{} = {{ {} }}", part.field, keys.join(", ")), why })
}

fn each(features: &[Feature], column: usize, packing: &Packing) -> Said {
    let path = features.get(column).map_or("", |feature| feature.column.path.as_str());
    let read = match packing.patterns.as_slice() {
        [one] => quoted(one),
        several => list(several.iter().copied()),
    };
    let (all, fits) = packing.pieces;
    Said::new(
        format!("each = {{ path = {}, split = {}, read = {read} }}", quoted(path), quoted(packing.separator)),
        format!(
            "{} cells of {} hold several pieces, and {fits} of {all} pieces are an item with its number",
            packing.several,
            quoted(path)
        ),
    )
}

/// The nation's own key of a record, where a column gives each row one.
fn key(record: &str, sight: &Sight, guess: &Guess, context: Context<'_>) -> Vec<Said> {
    // A code of its own names a course or a place, whatever field it fills besides.
    let code = guess.record.iter().find(|one| matches!((record, one.field), ("Course", "code") | ("TrainingFacility", "slug")));
    if let Some(feature) = code.and_then(|one| sight.features.get(one.column)).filter(|feature| feature.column.is_unique()) {
        return vec![Said { line: format!("key = {}", quoted(&feature.column.path)), why: Vec::new() }];
    }
    let used: Vec<usize> = guess.of_row().map(|one| one.column).collect();
    let named = |feature: &Feature| feature.means("key") >= 0.6 || feature.means("consignment") >= 0.9 || feature.column.path == "@key";
    let free = || {
        sight
            .features
            .iter()
            .enumerate()
            .filter(|(column, feature)| named(feature) && (!used.contains(column) || feature.column.path == "@key"))
    };
    if let Some((_, feature)) = free().find(|(_, feature)| feature.column.is_unique()) {
        return vec![Said::new(
            format!("key = {}", quoted(&feature.column.path)),
            format!("{} rows have {} different ones", feature.column.rows, feature.column.values.len()),
        )];
    }
    let repeats = free().find(|(_, feature)| feature.means("key") >= 0.9 && feature.column.filled == feature.column.rows);
    let lines = matches!(record, "Donation" | "Transfer") && guess.each == Each::Row;
    match repeats.filter(|_| context.up.is_empty()) {
        Some((_, feature)) if lines && feature.column.values.len() > 1 => vec![Said {
            line: format!("key = {}\nonce = true", quoted(&feature.column.path)),
            why: vec![
                format!("{} rows share {} keys: rows of one key are lines of one record", feature.column.rows, feature.column.values.len()),
                "? Is that so? If each row is a record of its own, take both lines out.".to_owned(),
            ],
        }],
        Some((_, feature)) => vec![Said {
            line: format!("# key = {}", quoted(&feature.column.path)),
            why: vec![format!(
                "? Is {} a key? {}",
                quoted(&feature.column.path),
                match feature.column.rows {
                    1 => "One row does not tell.",
                    _ => "Some of its values come several times.",
                }
            )],
        }],
        None => Vec::new(),
    }
}

/// The fields of a record, in the order of its description.
fn fields(record: &str, assigned: &[Assigned], asked: &[&str], packed: Option<&Packing>, context: Context<'_>) -> Vec<Said> {
    let mut lines = Vec::new();
    for shape in shape_of(record) {
        let mut own: Vec<(Assigned, &Feature)> = assigned
            .iter()
            .filter(|one| one.field == shape.name || one.field.split_once('.').is_some_and(|(first, _)| first == shape.name))
            .filter_map(|one| Some((*one, context.features.get(one.column)?)))
            .collect();
        own.sort_by_key(|(one, _)| {
            ["item.nsn", "item.class", "item.niin", "item.local", "item.name"].iter().position(|field| *field == one.field)
        });
        let asked = own.iter().any(|(one, _)| asked.contains(&one.field));
        let said = match packed.and_then(|packing| of_piece(record, shape, packing, context)) {
            Some(said) => Some(said),
            None if own.is_empty() => required(record, shape, assigned, context),
            None => complete(shape, &own).then(|| field(record, shape, &own, context)).flatten(),
        };
        if let Some(mut said) = said {
            if asked {
                said.why.push(format!("? Is this the {}? No name says so, only the values do.", shape.name));
            }
            lines.push(said);
        }
    }
    lines.extend(lacking(record, assigned, packed.is_some()));
    lines
}

/// What a record can do without, and says little without: its item or system, and how many there are.
fn lacking(record: &str, assigned: &[Assigned], packed: bool) -> Vec<Said> {
    let has = |field: &str| assigned.iter().any(|one| one.field.split('.').next() == Some(field));
    let ask = |field: &str, what: &str, line: &str| Said::new(line.to_owned(), format!("? Which column is the {field}? {what}"));
    let mut asked = Vec::new();
    if record == "Requirement" && !has("item") && !has("system") {
        asked.push(ask("item or weapon system", "No name says so, and no requirement can be met without.", "# item = { name = \"…\" }"));
    }
    if record == "Holding" && !packed && !has("quantity") {
        asked.push(ask("quantity", "No name says so.", "# quantity = \"…\""));
    }
    asked
}

/// Whether there is enough of a field to be written: half a place on the map is none.
fn complete(shape: &FieldShape, own: &[(Assigned, &Feature)]) -> bool {
    let has = |field: &str| own.iter().any(|(one, _)| one.field == field);
    match shape.kind {
        Kind::Coordinates => own.len() == 2,
        Kind::Item if has("item.class") && !has("item.niin") => own.len() > 1 && !has("item.class"),
        Kind::Item if has("item.niin") => has("item.class"),
        _ => true,
    }
}

/// What a piece of a packed cell gives: the item, its number, and what a line is called.
fn of_piece(record: &str, shape: &FieldShape, packing: &Packing, context: Context<'_>) -> Option<Said> {
    let item = if packing.numbered { "nsn" } else { "name" };
    let unit = match packing.patterns.iter().any(|pattern| pattern.contains("{unit}")) {
        true => Some("\"unit\"".to_owned()),
        false => unit(context).map(|(unit, _)| unit),
    };
    let quantity = unit.map_or_else(|| "\"quantity\"".to_owned(), |unit| format!("{{ path = \"quantity\", unit = {unit} }}"));
    let line = match (record, shape.name) {
        (_, "item") => format!("item = {{ {item} = \"item\" }}"),
        ("DonationLine", "description") => "description = \"item\"".to_owned(),
        ("DonationLine", "pledged") => format!("pledged = {quantity}"),
        ("Holding" | "TransferLine", "quantity") => format!("quantity = {quantity}"),
        _ => return None,
    };
    Some(Said { line, why: Vec::new() })
}

/// A field without which a record can't be served, where no name speaks for a column.
fn required(record: &str, shape: &FieldShape, assigned: &[Assigned], context: Context<'_>) -> Option<Said> {
    if !shape.required {
        return None;
    }
    let of = |fields: &[&str]| {
        fields.iter().find_map(|field| assigned.iter().find(|one| one.field == *field)).and_then(|one| context.features.get(one.column))
    };
    // A line that tells its item is called by it.
    if let Some(feature) = of(&["item.name", "item.nsn", "item.local", "system"]).filter(|_| record == "DonationLine") {
        let line = format!("{} = {}", shape.name, quoted(&format!("{}{}", context.up, feature.column.path)));
        return Some(Said { line, why: Vec::new() });
    }
    let used = |column: usize| assigned.iter().any(|one| one.column == column);
    let free = context.features.iter().enumerate().filter(|(column, _)| !used(*column)).map(|(_, feature)| feature);
    let feature = free.chain(context.features).reduce(|best, one| if wordy(one) > wordy(best) { one } else { best })?;
    let at = quoted(&format!("{}{}", context.up, feature.column.path));
    let line = if shape.kind == Kind::Item { format!("{} = {{ name = {at} }}", shape.name) } else { format!("{} = {at}", shape.name) };
    Some(Said::new(line, format!("? Which column is the {}? This one is a guess: a row without it can't be served.", shape.name)))
}

fn wordy(feature: &Feature) -> f64 {
    if feature.column.outside { 0.0 } else { feature.column.wordy() }
}

/// The course of which a row is a run.
fn course(sight: &Sight, guess: &Guess, context: Context<'_>) -> Option<Table> {
    let link = guess.record.iter().find(|one| one.field == "course")?;
    let mut assigned = assign("Course", &sight.features, &taken(guess, &["course", "language"]));
    assigned.retain(|one| one.column == link.column || hangs(sight, link.column, one.column));
    // A code alone is no title: the course itself stands in another document.
    let named = sight.features.get(link.column)?;
    if named.means("course code") > named.means("course title") {
        assigned.retain(|one| one.field != "title" || one.column != link.column);
        assigned.iter().find(|one| one.field == "title")?;
    }
    if !assigned.iter().any(|one| one.field == "title") {
        assigned.retain(|one| one.column != link.column);
        assigned.push(Assigned { field: "title", ..*link });
    }
    Some(besides("course", "Course", link, &assigned, "rows of one course are one course", context))
}

/// The place where a row's run takes place.
fn facility(sight: &Sight, guess: &Guess, context: Context<'_>) -> Option<Table> {
    let link = guess.record.iter().find(|one| one.field == "facility")?;
    let mut assigned = assign("TrainingFacility", &sight.features, &taken(guess, &["facility"]));
    assigned.retain(|one| one.column == link.column || hangs(sight, link.column, one.column));
    let named = sight.features.get(link.column)?;
    if named.means("facility code") > named.means("facility name").max(named.means("location")) {
        assigned.retain(|one| one.field != "name" || one.column != link.column);
        assigned.iter().find(|one| one.field == "name")?;
    }
    if !assigned.iter().any(|one| one.field == "name") {
        assigned.retain(|one| one.column != link.column);
        assigned.push(Assigned { field: "name", ..*link });
    }
    Some(besides("training_facility", "TrainingFacility", link, &assigned, "rows of one place are one facility", context))
}

/// Whether a column says the same wherever another does: then it tells of what that one names, and not of the row.
fn hangs(sight: &Sight, on: usize, column: usize) -> bool {
    let (Some(on), Some(column)) = (sight.features.get(on), sight.features.get(column)) else { return false };
    sight.rows.agree(&on.column.path, &column.column.path)
}

/// A record that several rows give together.
fn besides(table: &str, record: &str, link: &Assigned, assigned: &[Assigned], why: &str, context: Context<'_>) -> Table {
    let path = context.features.get(link.column).map_or("", |feature| feature.column.path.as_str());
    let mut lines = vec![Said::new(format!("key = {}\nonce = true", quoted(path)), why)];
    lines.extend(fields(record, assigned, &[], None, context));
    Table { name: format!("feed.{table}"), lines }
}

/// Columns that the run itself has, but for those of these fields.
fn taken(guess: &Guess, but: &[&str]) -> Vec<usize> {
    guess.record.iter().filter(|one| !but.contains(&one.field)).map(|one| one.column).collect()
}
