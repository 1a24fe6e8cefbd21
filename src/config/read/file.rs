//! A file that is being read, and what was wrong in it so far.

use std::cell::RefCell;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::table::Table;
use crate::config::mistake::{Mistake, Place};
use crate::config::upgrade::VERSION;
use crate::config::what::What;

/// A file's text, as it may be shown, and its mistakes.
pub(in crate::config) struct File {
    path: Arc<PathBuf>,
    shown: Arc<str>,
    mistakes: RefCell<Vec<Mistake>>,
    /// Mistakes of files that this one names.
    adopted: RefCell<Vec<Mistake>>,
}

impl File {
    /// A file whose text holds no secret.
    pub(in crate::config) fn new(path: PathBuf, text: &str) -> Self {
        Self { path: Arc::new(path), shown: text.into(), mistakes: RefCell::default(), adopted: RefCell::default() }
    }

    /// A place in it.
    pub(in crate::config) fn place(&self, span: Option<Range<usize>>) -> Place {
        Place::new(Arc::clone(&self.path), Arc::clone(&self.shown), span)
    }

    /// Reports what is wrong there.
    pub(in crate::config) fn report(&self, span: Range<usize>, what: What) {
        self.mistakes.borrow_mut().push(Mistake::new(self.place(Some(span)), what));
    }

    /// Takes what is wrong in a file that this one names; the same file may be named twice.
    pub(in crate::config) fn adopt(&self, mistakes: impl IntoIterator<Item = Mistake>) {
        let mut adopted = self.adopted.borrow_mut();
        for mistake in mistakes {
            if !adopted.iter().any(|known| known.place == mistake.place && known.what.to_string() == mistake.what.to_string()) {
                adopted.push(mistake);
            }
        }
    }

    /// All that was reported, in the order of the text, then what is wrong in files that it names.
    pub(in crate::config) fn into_mistakes(self) -> Vec<Mistake> {
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort_by_key(|mistake| mistake.place.span.as_ref().map(|span| (span.start, span.end)));
        mistakes.extend(self.adopted.into_inner());
        mistakes
    }
}

/// Reads a TOML file: hands its root to `read`, unless it is no TOML or of another version.
pub(in crate::config) fn parsed<T>(path: PathBuf, bytes: &[u8], read: impl FnOnce(Table<'_>) -> T) -> (Option<T>, Vec<Mistake>) {
    // Some editors begin a file with a byte order mark, which would shift the columns of its first line.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = std::str::from_utf8(bytes.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default();
            let file = File::new(path, &cautious(good));
            file.report(good.len()..good.len(), What::NotText);
            return (None, file.into_mistakes());
        }
    };
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        // What the parser makes up to go on is no base for further complaints.
        let file = File::new(path, &cautious(text));
        for error in errors {
            file.report(error.span().unwrap_or(0..0), What::Syntax(error.message().to_owned()));
        }
        return (None, file.into_mistakes());
    }
    let file = File::new(path, &masked(text, root.get_ref()));
    let first_line = 0..text.find('\n').unwrap_or(text.len());
    let table = Table::new(&file, root.get_ref(), first_line, "this file");
    let value = versioned(&table).then(|| read(table));
    let mistakes = file.into_mistakes();
    (value.filter(|_| mistakes.is_empty()), mistakes)
}

/// Whether the file is of the version that is read here.
fn versioned(table: &Table<'_>) -> bool {
    let Some(version) = table.required("version", "version = 1") else { return true };
    match version.value() {
        DeValue::Integer(number) if number.as_str().parse() == Ok(VERSION) => true,
        DeValue::Integer(number) => {
            version.report(What::Version(number.to_string()));
            false
        }
        _ => {
            version.wrong_type("a whole number", "1");
            true
        }
    }
}

/// The text with asterisks for everything that could be a secret: texts of `auth`, values of `headers`, users in addresses.
fn masked(text: &str, root: &DeTable<'_>) -> String {
    let mut spans = Vec::new();
    find_secrets(root, false, &mut spans);
    starred(text, &spans)
}

/// Spans of texts that could be secrets.
fn find_secrets(table: &DeTable<'_>, inside: bool, spans: &mut Vec<Range<usize>>) {
    // Names of the place where a secret lies are no secrets, as long as they look like names.
    let harmless = |key: &str, text: &str| match key {
        "env" => variable_name(text),
        "file" | "header" | "query" | "user" | "send" | "scope" => true,
        _ => false,
    };
    for (key, value) in table.iter() {
        let key: &str = key.get_ref();
        let inside = inside || matches!(key, "auth" | "headers" | "tls" | "token");
        find_secret(key, value, inside, &harmless, spans);
    }
}

/// Spans of texts in one value that could be secrets.
fn find_secret(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    inside: bool,
    harmless: &impl Fn(&str, &str) -> bool,
    spans: &mut Vec<Range<usize>>,
) {
    match value.get_ref() {
        DeValue::Table(table) => find_secrets(table, inside, spans),
        DeValue::Array(list) => {
            for element in list.iter() {
                find_secret(key, element, inside, harmless, spans);
            }
        }
        DeValue::String(text) if inside && !harmless(key, text) => spans.push(value.span()),
        DeValue::String(text) if matches!(key, "url" | "base") && text.contains('@') => spans.push(value.span()),
        DeValue::Integer(_) | DeValue::Float(_) if inside => spans.push(value.span()),
        _ => {}
    }
}

/// Whether a text is a name of an environment variable as they are written by custom.
pub(super) fn variable_name(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_uppercase() || first == '_')
        && text.chars().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit() || one == '_')
}

/// The text with asterisks for everything in quotes on lines that speak of secrets: for a file that is no TOML.
fn cautious(text: &str) -> String {
    const WORDS: [&str; 10] = ["auth", "bearer", "basic", "password", "value", "secret", "token", "key", "cookie", "headers"];
    let mut spans = Vec::new();
    let mut at = 0;
    let mut in_secrets = false;
    for line in text.split_inclusive('\n') {
        let small = line.to_lowercase();
        if small.trim_start().starts_with('[') {
            in_secrets = ["auth", "headers", "tls"].iter().any(|word| small.contains(word));
        } else if let Some(equals) = line.find('=')
            && (in_secrets || line.contains('@') || WORDS.iter().any(|word| small.contains(word)))
        {
            spans.push(at + equals + 1..at + line.trim_end().len().max(equals + 1));
        }
        at += line.len();
    }
    starred(text, &spans)
}

/// The text with asterisks in these spans, byte for byte, so that places stay where they are.
fn starred(text: &str, spans: &[Range<usize>]) -> String {
    if spans.is_empty() {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for (at, one) in text.char_indices() {
        let hidden = spans.iter().any(|span| span.contains(&at)) && !matches!(one, '\n' | '\r');
        if hidden {
            shown.extend(std::iter::repeat_n('*', one.len_utf8()));
        } else {
            shown.push(one);
        }
    }
    shown
}
