//! All files of a directory, as one configuration.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hashbrown::HashMap;
use url::Url;

use super::mistake::{Mistake, Place};
use super::nation::Nation;
use super::questions::{Question, questions};
use super::read::{self, REFERENCE_FILES, Surroundings, Unchecked, no_nation, parsed, trigram};
use super::reference::Reference;
use super::settings::{Fetch, Settings};
use super::spelling::fit;
use super::tests::tests_of;
use super::what::What;
use crate::model::values::{CountryCode, Text};

/// What the files say.
#[derive(Debug, Clone)]
pub struct Config {
    /// What holds for the whole gateway.
    pub settings: Settings,
    /// Reference data.
    pub reference: Reference,
    /// Nations whose files have no mistake, by trigram.
    pub nations: Vec<Nation>,
    /// Nations whose files have mistakes, by file name.
    pub set_aside: Vec<SetAside>,
    /// The operator's questions for the workbench, by name.
    pub questions: Vec<Question>,
    /// What is wrong with questions that are left out.
    pub no_questions: Vec<Mistake>,
}

/// A nation that is left out because its file has mistakes.
#[derive(Debug, Clone)]
pub struct SetAside {
    /// The file's name without `.toml`, as it stands.
    pub name: Text,
    /// The nation, where the file's name is a trigram.
    pub code: Option<CountryCode>,
    /// What is wrong; not empty.
    pub mistakes: Vec<Mistake>,
}

/// What the command line says instead of the files.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// Where nations' paths lead.
    pub base: Option<Url>,
}

/// Reads `muster.toml`, `reference/`, `nations/` and `questions/` of a directory.
///
/// A nation's file with mistakes sets that nation aside, a question's that question; the others are loaded.
///
/// # Errors
/// Every mistake of all files, nations' too, as soon as one lies in `muster.toml` or `reference/`, or a directory is missing.
pub fn load(directory: &Path, overrides: Overrides) -> Result<Config, Vec<Mistake>> {
    let (settings, mut mistakes) = match open(&directory.join("muster.toml"), "what holds for the whole gateway") {
        Ok((path, bytes)) => parsed(path, &bytes, |table| read::settings(table, directory)),
        Err(mistake) => (None, vec![mistake]),
    };
    let settings_are_wrong = settings.is_none();
    let (reference, of_reference) = reference(directory);
    let known = of_reference.is_empty().then_some(&reference);
    mistakes.extend(of_reference);
    let base = overrides.base.or_else(|| settings.as_ref().and_then(|settings| settings.base.clone()));
    let around = Surroundings {
        nation: CountryCode::default(),
        directory: directory.to_owned(),
        base_is_wrong: settings_are_wrong,
        base: base.clone(),
        fetch: settings.as_ref().map(|settings| settings.fetch.clone()).unwrap_or_default(),
        reference: known,
        slugs: HashMap::new(),
    };
    let (nations, set_aside) = match nations(directory, around) {
        Ok(nations) => nations,
        Err(mistake) => {
            mistakes.push(mistake);
            Default::default()
        }
    };
    let (questions, no_questions) = questions(directory);
    match settings {
        Some(settings) if mistakes.is_empty() => {
            Ok(Config { settings: Settings { base, ..settings }, reference, nations, set_aside, questions, no_questions })
        }
        _ => {
            mistakes.extend(set_aside.into_iter().flat_map(|nation| nation.mistakes));
            mistakes.extend(no_questions);
            Err(mistakes)
        }
    }
}

/// Reads one nation's file as if it stood in a configuration with these settings; `name` is what mistakes call it.
///
/// # Errors
/// Every mistake in it.
pub fn load_nation(name: &str, text: &str, nation: CountryCode, fetch: &Fetch, reference: &Reference) -> Result<Nation, Vec<Mistake>> {
    let mut around =
        Surroundings { nation, base_is_wrong: false, fetch: fetch.clone(), reference: Some(reference), ..Surroundings::alone() };
    match parsed(PathBuf::from(name), text.as_bytes(), |table| read::nation(table, &mut around)) {
        (Some(nation), mistakes) if mistakes.is_empty() => Ok(nation),
        (_, mistakes) => Err(mistakes),
    }
}

/// The files of `reference/`, each of which may be absent.
fn reference(directory: &Path) -> (Reference, Vec<Mistake>) {
    let directory = directory.join("reference");
    let (mut unchecked, mut mistakes) = (Unchecked::default(), Vec::new());
    let files = match listed(&directory) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return (Reference::default(), vec![whole(&directory, What::Unreadable(error.to_string()))]),
    };
    let mut items = None;
    for path in files {
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default().to_owned();
        if !REFERENCE_FILES.contains(&name.as_str()) {
            if [".toml", ".csv"].iter().any(|ending| name.ends_with(ending)) {
                mistakes.push(whole(&path, What::NoSuchFile { given: fit(&name), allowed: &REFERENCE_FILES }));
            }
            continue;
        }
        match open(&path, "reference data") {
            Ok((path, bytes)) if name == "items.csv" => items = Some((path, bytes)),
            Ok((path, bytes)) => mistakes.extend(parsed(path, &bytes, |table| unchecked.read(&name, table)).1),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    // What a file says of another is looked at only where both could be read.
    let readable = mistakes.is_empty();
    if readable {
        mistakes.extend(unchecked.check());
    }
    let mut reference = unchecked.reference;
    if let Some((path, bytes)) = items {
        let (items, more) = read::items(path, &bytes, readable.then_some(&reference.systems));
        reference.items = items;
        mistakes.extend(more);
    }
    (reference.indexed(), mistakes)
}

/// The files of `nations/`, in the order of their names.
fn nations(directory: &Path, mut around: Surroundings<'_>) -> Result<(Vec<Nation>, Vec<SetAside>), Mistake> {
    let directory = directory.join("nations");
    let files = listed(&directory).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => whole(&directory, What::NoFile { holds: "a file per nation" }),
        _ => whole(&directory, What::Unreadable(error.to_string())),
    })?;
    let (mut nations, mut set_aside) = (Vec::new(), Vec::new());
    let mut seen: HashMap<CountryCode, Place> = HashMap::new();
    let files = files.into_iter().filter(|path| tests_of(path).is_none());
    let (files, others): (Vec<_>, Vec<_>) = files.partition(|path| path.extension() == Some(OsStr::new("toml")));
    set_aside.extend(others.iter().filter_map(|path| misnamed(path, &files)));
    for path in files {
        let name = path.file_stem().map(OsStr::to_string_lossy).unwrap_or_default().into_owned();
        let code = trigram(&name);
        let mut mistakes = Vec::new();
        let mut known_twice = false;
        match code {
            None => mistakes.push(whole(&path, no_nation(&name))),
            Some(code) => match seen.get(&code) {
                Some(first) => {
                    known_twice = true;
                    mistakes.push(whole(&path, What::Twice { kind: "nation", given: code.to_string(), first: Box::new(first.clone()) }));
                }
                None => {
                    seen.insert(code, place(&path));
                }
            },
        }
        around.nation = code.unwrap_or_default();
        let nation = match open(&path, "a nation's feeds") {
            Ok((path, bytes)) => {
                let (nation, mut more) = parsed(path, &bytes, |table| read::nation(table, &mut around));
                // Its feeds are there twice too; saying so for each would bury the one thing to do.
                more.retain(|mistake| !known_twice || !matches!(*mistake.what, What::Twice { .. }));
                mistakes.extend(more);
                nation
            }
            Err(mistake) => {
                mistakes.push(mistake);
                None
            }
        };
        match nation {
            Some(nation) if mistakes.is_empty() => nations.push(nation),
            _ => set_aside.push(SetAside { name: name.into(), code, mistakes }),
        }
    }
    nations.sort_by_key(|nation| nation.code);
    Ok((nations, set_aside))
}

/// A file that is meant for a nation, and is called so that nobody reads it. Copies beside the nation's file are none.
fn misnamed(path: &Path, read: &[PathBuf]) -> Option<SetAside> {
    let name = path.file_name().and_then(OsStr::to_str).filter(|_| path.is_file())?;
    let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
    let code = trigram(stem);
    let meant = code.is_some() || strsim::damerau_levenshtein(&ending.to_ascii_lowercase(), "toml") <= 1;
    let right = format!("{}.toml", stem.to_ascii_lowercase());
    let there = |path: &PathBuf| path.file_name().is_some_and(|name| name.eq_ignore_ascii_case(&right));
    if !meant || read.iter().any(there) {
        return None;
    }
    let mistakes = vec![whole(path, What::Misnamed { given: fit(name), right })];
    Some(SetAside { name: name.into(), code, mistakes })
}

/// Files of a directory by name, hidden ones left out.
pub(super) fn listed(directory: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(directory)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    paths.sort();
    Ok(paths)
}

/// A file's bytes.
pub(super) fn open(path: &Path, holds: &'static str) -> Result<(PathBuf, Vec<u8>), Mistake> {
    match fs::read(path) {
        Ok(bytes) => Ok((path.to_owned(), bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(whole(path, What::NoFile { holds })),
        Err(error) => Err(whole(path, What::Unreadable(error.to_string()))),
    }
}

/// A mistake of a file as a whole.
pub(super) fn whole(path: &Path, what: What) -> Mistake {
    Mistake::new(place(path), what)
}

/// A file as a whole.
fn place(path: &Path) -> Place {
    Place::new(Arc::new(path.to_owned()), "".into(), None)
}
