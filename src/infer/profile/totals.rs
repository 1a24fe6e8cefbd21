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
    let number = Path::parse(&sum.path, format).ok()?;
    let amount = |row: &Row| {
        let plain = if native(row, &number, &sum.path) { Locale::PLAIN } else { locale };
        map::read_amount(bare(row.text(&number).text()?), &plain.format()).ok()
    };
    let amounts: Vec<Option<Decimal>> = rows.kept.iter().map(amount).collect();
    let texts = rows.columns.iter().filter(|column| !column.outside && column.path != sum.path);
    let found = texts.filter_map(|column| {
        let ways = labelled(rows, column, &amounts, format)?;
        ways.into_iter().find_map(|labels| of_labels(rows, column, &labels, &amounts, format))
    });
    found.max_by_key(|found| found.rows.0).map(|found| Totals { sum: sum.path.clone(), ..found })
}

/// Rows that a column may tell to be totals.
struct Labels {
    rows: Vec<bool>,
    /// Something besides their words says so.
    sure: bool,
}

/// The totals that rows with these labels are, if they are some.
fn of_labels(rows: &Rows, column: &Column, labels: &Labels, amounts: &[Option<Decimal>], format: FeedFormat) -> Option<Totals> {
    let Labels { rows: labels, sure } = labels;
    let at = Path::parse(&column.path, format).ok()?;
    let count = count(labels);
    let best = groups(rows, column).into_iter().map(|group| (matching(rows, labels, amounts, &group, format), group));
    let (matches, group_by) = best.reduce(|best, one| if one.0 > best.0 { one } else { best })?;
    let mut words: Vec<&str> =
        rows.kept.iter().zip(labels).filter(|(_, label)| **label).filter_map(|(row, _)| row.text(&at).text()).map(str::trim).collect();
    words.sort_unstable();
    words.dedup();
    (*sure || matches * 10 >= count * 6).then(|| Totals {
        when: format!("{{ path = {}, {} }}", quoted(&column.path), test(&words)),
        group_by,
        sum: String::new(),
        rows: (count, matches),
    })
}

fn count(labels: &[bool]) -> usize {
    labels.iter().filter(|label| **label).count()
}

/// Which rows may say in that column that they are totals, the likeliest way first: those that have fewer cells than rows
/// usually have; as full ones those whose number is a sum of others; a last one that has no other word.
fn labelled(rows: &Rows, column: &Column, amounts: &[Option<Decimal>], format: FeedFormat) -> Option<Vec<Labels>> {
    let totals: HashSet<&str> = column.values.iter().map(|(text, _)| text.as_str()).filter(|text| codes::borders("Total", text)).collect();
    if totals.is_empty() {
        return None;
    }
    let path = Path::parse(&column.path, format).ok()?;
    let text = |row: &Row| row.text(&path).text().map(|text| text.trim().to_owned());
    let bordered: Vec<bool> = rows.kept.iter().map(|row| text(row).is_some_and(|text| totals.contains(text.as_str()))).collect();
    let whole: Vec<bool> = rows.kept.iter().map(|row| text(row).is_some_and(|text| codes::is_word("Total", &text).is_some())).collect();
    let narrow = narrow(rows, &bordered, format);
    let all_whole = narrow.iter().zip(&whole).all(|(label, whole)| !label || *whole);
    let last = amounts.iter().rposition(Option::is_some);
    let at_end = count(&whole) == 1 && whole.iter().position(|label| *label) == last;
    let (of_sums, of_words) = (are_sums(&bordered, amounts), are_sums(&whole, amounts));
    let ways = [(narrow, all_whole), (bordered, of_sums), (whole, of_words || at_end)].into_iter().enumerate();
    let ways = ways.filter(|(way, (labels, sure))| (*way == 0 || *sure) && count(labels) > 0 && count(labels) * 2 <= rows.count);
    Some(ways.map(|(_, (rows, sure))| Labels { rows, sure }).collect())
}

/// Those of the rows that have fewer cells than the others usually have; a footnote has one, and is no measure.
fn narrow(rows: &Rows, labels: &[bool], format: FeedFormat) -> Vec<bool> {
    let paths: Vec<Path> =
        rows.columns.iter().filter(|column| !column.outside).filter_map(|column| Path::parse(&column.path, format).ok()).collect();
    let cells = |row: &Row| paths.iter().filter(|path| row.text(path).text().is_some_and(|text| !text.trim().is_empty())).count();
    let widths: Vec<usize> = rows.kept.iter().map(cells).collect();
    let mut others: Vec<usize> =
        widths.iter().zip(labels).filter(|(width, label)| !**label && **width > 1).map(|(width, _)| *width).collect();
    others.sort_unstable();
    let usual = others.get(others.len() / 2).copied().unwrap_or_default();
    widths.iter().zip(labels).map(|(width, label)| *label && *width < usual).collect()
}

/// Whether most of the rows add up others: all, those before them, or those since the one before.
fn are_sums(labels: &[bool], amounts: &[Option<Decimal>]) -> bool {
    let plus = |sum: Decimal, amount: &Option<Decimal>| sum.checked_add(amount.unwrap_or_default()).unwrap_or(sum);
    let whole = labels.iter().zip(amounts).filter(|(label, _)| !**label).fold(Decimal::ZERO, |sum, (_, amount)| plus(sum, amount));
    let (mut before, mut since, mut sums) = (Decimal::ZERO, Decimal::ZERO, 0_usize);
    for (label, amount) in labels.iter().zip(amounts) {
        if *label {
            let equal = |amount: &Decimal| !amount.is_zero() && [whole, before, since].contains(amount);
            sums = sums.saturating_add(usize::from(amount.as_ref().is_some_and(equal)));
            since = Decimal::ZERO;
        } else {
            (before, since) = (plus(before, amount), plus(since, amount));
        }
    }
    sums > 0 && sums * 10 >= count(labels) * 6
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
