//! From one version of the files to the next: keys that are called otherwise from then on. What else stands in a file, its
//! comments and its spacing too, stays as it is.

use toml_edit::{DocumentMut, Item, Key, TableLike, TomlError, Value};

/// The version that is read. A file of an earlier one is brought up by [`upgraded`].
pub const VERSION: i64 = 1;

/// All steps, each from one version to the next. There is one version so far.
pub const STEPS: &[UpgradeStep] = &[];

/// What changes from one version to the next.
#[derive(Debug, Clone, Copy)]
pub struct UpgradeStep {
    /// The version from which it leads.
    pub from: i64,
    /// Keys with another name.
    pub renames: &'static [Rename],
}

/// A key that is called otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Rename {
    /// Files in which it stands.
    pub kind: FileKind,
    /// Its place: `feed.csv.delimiter`. Of a list of tables each one is meant.
    pub path: &'static str,
    /// Its name from then on.
    pub to: &'static str,
}

/// Which file of the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// `muster.toml`.
    Settings,
    /// One of `nations/`.
    Nation,
    /// One of `reference/`.
    Reference,
}

/// Why a file can't be brought up.
#[derive(Debug, thiserror::Error)]
pub enum UpgradeError {
    /// It is no TOML.
    #[error("is no TOML: line {line}: {why}; `muster check` shows the place")]
    Syntax {
        /// Where.
        line: usize,
        /// What is wrong there.
        why: String,
    },
    /// It does not say of which version it is.
    #[error("does not say its version; write `version = {VERSION}` at its top, if it is written for this version of Muster")]
    NoVersion,
    /// It was written for a later Muster.
    #[error("is of version {0}, and this version of Muster reads up to {1}; take a later Muster")]
    Later(i64, i64),
    /// No step leads on from its version.
    #[error("is of version {0}, which never was; write `version = {VERSION}`, and `muster check` tells what is wrong with the rest")]
    Unknown(i64),
    /// Old and new name stand side by side.
    #[error("has both `{0}` and `{1}`, which is its name by now; take one of them out")]
    Both(&'static str, &'static str),
}

/// The text as the newest version writes it; none: it is of that version already.
///
/// # Errors
/// The file can't be read, or has a key under its old and its new name.
pub fn upgraded(text: &str, kind: FileKind, steps: &[UpgradeStep]) -> Result<Option<String>, UpgradeError> {
    let newest = steps.iter().map(|step| step.from + 1).max().unwrap_or(VERSION);
    let mut document: DocumentMut = text.parse().map_err(|error| syntax(text, &error))?;
    let mut version = document.get("version").and_then(Item::as_integer).ok_or(UpgradeError::NoVersion)?;
    match version {
        _ if version == newest => return Ok(None),
        _ if version > newest => return Err(UpgradeError::Later(version, newest)),
        _ => {}
    }
    while version < newest {
        let step = steps.iter().find(|step| step.from == version).ok_or(UpgradeError::Unknown(version))?;
        for Rename { path, to, .. } in step.renames.iter().filter(|rename| rename.kind == kind) {
            let keys: Vec<&str> = path.split('.').collect();
            rename_in_table(document.as_table_mut(), &keys, to).map_err(|Clash| UpgradeError::Both(path, to))?;
        }
        version += 1;
    }
    if let Some(value) = document.get_mut("version").and_then(Item::as_value_mut) {
        let decor = value.decor().clone();
        *value = Value::from(version);
        *value.decor_mut() = decor;
    }
    Ok(Some(document.to_string()))
}

fn syntax(text: &str, error: &TomlError) -> UpgradeError {
    let before = text.get(..error.span().map_or(0, |span| span.start)).unwrap_or_default();
    UpgradeError::Syntax { line: 1 + before.matches('\n').count(), why: error.message().to_owned() }
}

/// The new name is taken.
struct Clash;

fn rename_in(item: &mut Item, keys: &[&str], to: &str) -> Result<(), Clash> {
    match item {
        Item::Table(table) => rename_in_table(table, keys, to),
        Item::ArrayOfTables(tables) => tables.iter_mut().try_for_each(|table| rename_in_table(table, keys, to)),
        Item::Value(value) => rename_in_value(value, keys, to),
        Item::None => Ok(()),
    }
}

fn rename_in_value(value: &mut Value, keys: &[&str], to: &str) -> Result<(), Clash> {
    match value {
        Value::InlineTable(table) => rename_in_table(table, keys, to),
        Value::Array(values) => values.iter_mut().try_for_each(|value| rename_in_value(value, keys, to)),
        _ => Ok(()),
    }
}

fn rename_in_table(table: &mut dyn TableLike, keys: &[&str], to: &str) -> Result<(), Clash> {
    match keys {
        [] => Ok(()),
        [key] if !table.contains_key(key) => Ok(()),
        [_] if table.contains_key(to) => Err(Clash),
        [key] => {
            // Taken out and put back in turn, all keys stay in their order.
            let names: Vec<Key> = table.iter().filter_map(|(name, _)| table.key(name)).cloned().collect();
            for old in names {
                if let Some(item) = table.remove(old.get()) {
                    table.entry_format(&renamed(old, key, to)).or_insert(item);
                }
            }
            Ok(())
        }
        [key, inside @ ..] => table.get_mut(key).map_or(Ok(()), |item| rename_in(item, inside, to)),
    }
}

/// The key, under its new name if it is the one, with the blanks around it.
fn renamed(old: Key, key: &str, to: &str) -> Key {
    if old.get() != key {
        return old;
    }
    Key::new(to).with_leaf_decor(old.leaf_decor().clone()).with_dotted_decor(old.dotted_decor().clone())
}
