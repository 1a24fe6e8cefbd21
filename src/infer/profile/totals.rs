//! Rows that add up others: checks, never records.

use hashbrown::{HashMap, HashSet};
use rust_decimal::Decimal;

use super::column::Column;
use super::numbers::{Locale, bare};
use super::rows::{Rows, native};
use crate::config::Path;
use crate::feed::decode::Row;
use crate::feed::map;
use crate::infer::codes;
use crate::infer::write::{list, quoted};
use crate::model::codes::FeedFormat;

/// Totals rows of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// By what they are known, as a test of a mapping.
    pub when: String,
    /// Places that tell which rows belong together.
    pub group_by: Vec<String>,
    /// What is added up.
    pub sum: String,
    /// How many there are, and how many match their rows.
    pub rows: (usize, usize),
}

/// Finds totals rows over the column of a number.
pub fn totals(rows: &Rows, format: FeedFormat, sum: &Column, locale: Locale) -> Option<Totals> {
    let texts = rows.columns.iter().filter(|column| !column.outside && column.path != sum.path);
    let found = texts.filter_map(|column| labelled(rows, column, format));
    let (column, labels) = found.max_by_key(|(_, labels)| labels.iter().filter(|label| **label).count())?;
    let (at, number) = (Path::parse(&column.path, format).ok()?, Path::parse(&sum.path, format).ok()?);
    let amounts: Vec<Option<Decimal>> = rows
        .kept
        .iter()
        .map(|row| {
            let plain = if native(row, &number, &sum.path) { Locale::PLAIN } else { locale };
            map::read_amount(bare(row.text(&number).text()?), &plain.format()).ok()
        })
        .collect();
    let count = labels.iter().filter(|label| **label).count();
    let best = groups(rows, column).into_iter().map(|group| (matching(rows, &labels, &amounts, &group, format), group));
    let (matches, group_by) = best.reduce(|best, one| if one.0 > best.0 { one } else { best })?;
    let mut words: Vec<&str> =
        rows.kept.iter().zip(&labels).filter(|(_, label)| **label).filter_map(|(row, _)| row.text(&at).text()).map(str::trim).collect();
    words.sort_unstable();
    words.dedup();
    let exact = words.iter().all(|word| codes::is_word("Total", word).is_some());
    (matches * 10 >= count * 6 || exact).then(|| Totals {
        when: format!("{{ path = {}, {} }}", quoted(&column.path), test(&words)),
        group_by,
        sum: sum.path.clone(),
        rows: (count, matches),
    })
}

/// Which rows say in that column that they are totals, and have fewer cells than rows usually have.
fn labelled<'c>(rows: &Rows, column: &'c Column, format: FeedFormat) -> Option<(&'c Column, Vec<bool>)> {
    let totals: HashSet<&str> = column.values.iter().map(|(text, _)| text.as_str()).filter(|text| codes::borders("Total", text)).collect();
    if totals.is_empty() {
        return None;
    }
    let path = Path::parse(&column.path, format).ok()?;
    let paths: Vec<Path> =
        rows.columns.iter().filter(|column| !column.outside).filter_map(|column| Path::parse(&column.path, format).ok()).collect();
    let cells = |row: &Row| paths.iter().filter(|path| row.text(path).text().is_some_and(|text| !text.trim().is_empty())).count();
    let mut widths: Vec<usize> = rows.kept.iter().map(cells).collect();
    let labels: Vec<bool> = rows
        .kept
        .iter()
        .zip(&widths)
        .map(|(row, width)| (row.text(&path).text().is_some_and(|text| totals.contains(text.trim())), *width))
        .map(|(label, width)| label && width < paths.len())
        .collect();
    let count = labels.iter().filter(|label| **label).count();
    let of_totals = rows.kept.iter().zip(&labels).filter(|(_, label)| **label).map(|(row, _)| cells(row)).max()?;
    widths.sort_unstable();
    let usual = widths.get(widths.len() / 2).copied().unwrap_or_default();
    (count > 0 && count * 2 < rows.count && of_totals < usual).then_some((column, labels))
}

/// Places by which rows may belong together: none, a column that totals rows have too, what is around them.
fn groups(rows: &Rows, label: &Column) -> Vec<Vec<String>> {
    let mut groups = vec![Vec::new()];
    let (mut around, mut level) = (Vec::new(), String::new());
    for column in rows.columns.iter().filter(|column| column.outside) {
        let ups: String = column.path.chars().take_while(|one| matches!(one, '.' | '/')).collect();
        if ups != level {
            level = ups;
            around.push(column.path.clone());
            groups.push(around.clone());
            groups.push(vec![column.path.clone()]);
        }
    }
    let inside = rows.columns.iter().filter(|column| !column.outside && column.path != label.path && column.values.len() * 2 < rows.count);
    groups.extend(inside.map(|column| vec![column.path.clone()]));
    groups
}

/// How many totals rows equal the sum of the rows that they belong to.
fn matching(rows: &Rows, labels: &[bool], amounts: &[Option<Decimal>], group: &[String], format: FeedFormat) -> usize {
    let paths: Vec<Path> = group.iter().filter_map(|path| Path::parse(path, format).ok()).collect();
    let key = |row: &Row| paths.iter().map(|path| row.text(path).text().unwrap_or_default().trim().to_owned()).collect::<Vec<_>>();
    let mut sums: HashMap<Vec<String>, Decimal> = HashMap::new();
    for ((row, label), amount) in rows.kept.iter().zip(labels).zip(amounts) {
        if let (false, Some(amount)) = (*label, amount) {
            let sum = sums.entry(key(row)).or_default();
            *sum = sum.checked_add(*amount).unwrap_or(*sum);
        }
    }
    let equal = |((row, label), amount): &((&Row, &bool), &Option<Decimal>)| {
        **label && amount.is_some_and(|amount| sums.get(&key(row)) == Some(&amount))
    };
    rows.kept.iter().zip(labels).zip(amounts).filter(equal).count()
}

/// What tells the labels from other texts: one text, their common end or start, or all of them.
fn test(words: &[&str]) -> String {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return "is = []".to_owned() };
    if words.len() == 1 {
        return format!("is = {}", list([*first].into_iter()));
    }
    // Words are sorted, so what the first and the last begin with, all begin with.
    let start: String = first.chars().zip(last.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one).collect();
    let reversed = |word: &str| word.chars().rev().collect::<String>();
    let end = words
        .iter()
        .map(|word| reversed(word))
        .reduce(|end, word| end.chars().zip(word.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one).collect());
    let end = reversed(&end.unwrap_or_default()).trim().to_owned();
    let says = |text: &str| codes::borders("Total", text);
    match () {
        () if says(&end) => format!("ends_with = {}", quoted(&end)),
        () if says(start.trim()) => format!("starts_with = {}", quoted(start.trim())),
        () => format!("is = {}", list(words.iter().take(50).copied())),
    }
}
