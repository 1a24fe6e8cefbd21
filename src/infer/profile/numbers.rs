//! How numbers are written: which sign parts the fraction, which one groups.

use std::borrow::Cow;

use super::column::Column;
use crate::config::NumberFormat;
use crate::feed::map;

/// How a document writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// Before the fraction.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: Option<char>,
    /// `(12)` is below zero.
    pub parentheses: bool,
    /// `12-` is below zero.
    pub trailing: bool,
}

impl Locale {
    /// As a mapping writes numbers where nothing is said.
    pub const PLAIN: Self = Self { decimal: '.', group: None, parentheses: false, trailing: false };

    /// The same as settings.
    pub fn format(self) -> NumberFormat {
        NumberFormat {
            decimal: self.decimal,
            group: self.group,
            parentheses: self.parentheses,
            trailing_minus: self.trailing,
            percent: false,
        }
    }

    /// Whether it reads a text.
    pub fn reads(self, text: &str) -> bool {
        let format = self.format();
        let bare = bare(text);
        map::read_amount(bare, &format).is_ok()
    }
}

/// A number without the currency or unit beside it, with its sign.
pub fn bare(text: &str) -> &str {
    let is_money = |one: char| one.is_alphabetic() || "$€£¥₴₺ł".contains(one) || one.is_whitespace();
    let trimmed = text.trim();
    let start = trimmed.trim_start_matches(|one: char| is_money(one) || one == '.');
    // A dot behind letters belongs to them: `Fr. 12`; before digits it belongs to the number.
    let start = if start.len() == trimmed.len() { trimmed } else { start };
    start.trim_end_matches(|one: char| is_money(one))
}

/// What signs in numbers tell, over many numbers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Signs {
    point: Uses,
    comma: Uses,
    blank: usize,
    quote: usize,
    no_group: usize,
    parentheses: usize,
    trailing: usize,
    /// Numbers in all.
    pub seen: usize,
}

/// How often a sign stands as what.
#[derive(Debug, Clone, Copy, Default)]
struct Uses {
    decimal: usize,
    group: usize,
    /// Before three digits at the end, and nowhere else: it can be both.
    either: usize,
}

impl Signs {
    /// Takes the numbers of a column.
    pub fn add(&mut self, column: &Column) {
        let numbers = column.values.iter().filter(|(text, _)| is_number(&with_cents(bare(text)))).count();
        if numbers * 2 < column.values.iter().filter(|(text, _)| super::marker(text).is_none()).count() {
            return;
        }
        for (text, count) in &column.values {
            self.number(&with_cents(bare(text)), *count);
        }
    }

    fn number(&mut self, text: &str, count: usize) {
        let parentheses = text.starts_with('(') && text.ends_with(')');
        let body = text.trim_start_matches(['-', '+', '(', '\u{2212}', ' ']).trim_end_matches([')', '%', ' ']);
        let trailing = body.ends_with('-');
        let body = body.trim_end_matches('-');
        if !is_number(body) {
            return;
        }
        self.seen += count;
        self.parentheses += if parentheses { count } else { 0 };
        self.trailing += if trailing { count } else { 0 };
        self.blank += if body.contains(char::is_whitespace) { count } else { 0 };
        self.quote += if body.contains(['\'', '\u{2019}']) { count } else { 0 };
        let (points, commas) = (body.matches('.').count(), body.matches(',').count());
        match (points, commas) {
            (0, 0) => self.no_group += if body.len() > 3 { count } else { 0 },
            (_, 0) => single(&mut self.point, body, '.', points, count),
            (0, _) => single(&mut self.comma, body, ',', commas, count),
            _ if body.rfind('.') > body.rfind(',') => {
                self.point.decimal += count;
                self.comma.group += count;
            }
            _ => {
                self.comma.decimal += count;
                self.point.group += count;
            }
        }
    }

    /// What those of one column tell.
    pub fn of(column: &Column) -> Self {
        let mut signs = Self::default();
        signs.add(column);
        signs
    }

    /// Whether a column's sign could both group and part fractions, and no number of the document tells of that sign.
    pub fn leave_open(&self, column: &Self) -> bool {
        let open = |own: Uses, all: Uses| own.either > 0 && all.decimal == 0 && all.group == 0;
        open(column.point, self.point) || open(column.comma, self.comma)
    }

    /// The locale, and whether it is sure: a sign that could be both leaves it open.
    pub fn locale(&self) -> (Locale, bool) {
        let of_point = self.point.decimal + self.comma.group;
        let of_comma = self.comma.decimal + self.point.group;
        let open = of_point == 0 && of_comma == 0;
        // Where no number tells, a sign before three digits groups, unless long numbers stand beside it ungrouped.
        let comma = if open { self.point.either > 0 && self.comma.either == 0 && self.no_group == 0 } else { of_comma > of_point };
        let (decimal, other, grouped) =
            if comma { (',', '.', self.point.group + self.point.either) } else { ('.', ',', self.comma.group + self.comma.either) };
        let group = match () {
            () if grouped > 0 => Some(other),
            () if self.blank > 0 => Some(' '),
            () if self.quote > 0 => Some('\''),
            () => None,
        };
        let locale = Locale { decimal, group, parentheses: self.parentheses > 0, trailing: self.trailing > 0 };
        (locale, !(open && self.point.either + self.comma.either > 0))
    }
}

/// A number with the cents that dashes stand for: `250,-` is `250,00`.
fn with_cents(text: &str) -> Cow<'_, str> {
    let whole = [',', '.'].iter().find_map(|decimal| Some((map::without_cents(text, *decimal)?, decimal)));
    whole.map_or(Cow::Borrowed(text), |(whole, decimal)| Cow::Owned(format!("{whole}{decimal}00")))
}

/// Digits, with the signs that can stand between them.
fn is_number(text: &str) -> bool {
    let body = text.trim_start_matches(['-', '+', '(', '\u{2212}', ' ']).trim_end_matches([')', '%', ' ', '-']);
    let known = |one: char| one.is_ascii_digit() || one.is_whitespace() || ".,'\u{2019}".contains(one);
    body.bytes().any(|byte| byte.is_ascii_digit())
        && body.starts_with(|one: char| one.is_ascii_digit() || ".,".contains(one))
        && body.chars().all(known)
}

/// A number in which one sign stands, once or several times.
fn single(uses: &mut Uses, body: &str, sign: char, times: usize, count: usize) {
    let behind = body.rsplit(sign).next().map_or(0, str::len);
    let before = body.split(sign).next().unwrap_or_default();
    if times > 1 {
        uses.group += count;
    } else if behind != 3 || before.len() > 3 || before.starts_with('0') || before.is_empty() {
        uses.decimal += count;
    } else {
        uses.either += count;
    }
}

/// Whether nearly all of a column are numbers of the format's own.
pub fn native(column: &Column) -> bool {
    column.filled > 0 && column.native * 10 >= column.filled * 9
}
