//! Tables of words: in the file itself, or in a file of two columns beside it.

use std::fs;
use std::path::Path;

use hashbrown::HashMap;

use super::entry::Entry;
use super::file::File;
use super::source::{Check, Reading};
use crate::config::reading::Words;
use crate::config::spelling::fit;
use crate::config::what::What;
use crate::model::values::Text;

/// Largest file of words that is read, in bytes.
const LARGEST: u64 = 64 << 20;
/// What such a file begins with.
const HEADER: &str = "from,to";

/// The nation's words and what they stand for.
pub(super) fn words(entry: &Entry<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<Words> {
    let table = entry.table("a table of words")?;
    let file = table.all().next().filter(|only| only.key == "file" && table.all().count() == 1);
    if let Some(file) = file {
        return of_file(&file, reading, check);
    }
    Some(Words::new(table.all().filter_map(|entry| Some((Text::from(entry.key), checked(&entry, check)?)))))
}

/// A constant, checked.
pub(super) fn checked(entry: &Entry<'_>, check: Check<'_>) -> Option<Text> {
    check(&entry.literal()?).map_err(|what| entry.report(what)).ok()
}

/// The words of a file; its path starts at the file that names it.
fn of_file(entry: &Entry<'_>, reading: &Reading<'_>, check: Check<'_>) -> Option<Words> {
    let name = entry.word()?;
    if !Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        entry.malformed("name of a file of words", "it does not end in `.csv`", "tables/conditions.csv");
        return None;
    }
    let path = reading.directory.join(name);
    let unreadable = |why| entry.report(What::NoTable { path: fit(name), why });
    let bytes = match fs::metadata(&path).and_then(|file| if file.len() > LARGEST { Ok(None) } else { fs::read(&path).map(Some) }) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            unreadable("it is larger than 64 MiB".to_owned());
            return None;
        }
        Err(error) => {
            unreadable(error.to_string());
            return None;
        }
    };
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let file = File::new(path, std::str::from_utf8(good).unwrap_or_default());
            file.report(good.len()..good.len(), What::NotText);
            entry.file.adopt(file.into_mistakes());
            return None;
        }
    };
    let file = File::new(path, text);
    let words = table(&file, text, check);
    let mistakes = file.into_mistakes();
    let whole = mistakes.is_empty();
    entry.file.adopt(mistakes);
    whole.then_some(words)
}

/// Lines of two cells, below the header `from,to` or `from;to`.
fn table(file: &File, text: &str, check: Check<'_>) -> Words {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let shift = text.len() - body.len();
    let header = body.lines().next().unwrap_or_default();
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(body.as_bytes());
    let mut words: HashMap<Text, (Text, usize)> = HashMap::new();
    let mut row = csv::StringRecord::new();
    let mut first = true;
    while reader.read_record(&mut row).unwrap_or(false) {
        let start = row.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or_default();
        let end = usize::try_from(reader.position().byte()).unwrap_or(start);
        let line = body.get(start..end).unwrap_or_default();
        // Blank lines before a row belong to no row.
        let start = shift + start + (line.len() - line.trim_start_matches(['\r', '\n']).len());
        let span = start..start + line.trim_matches(['\r', '\n']).len();
        if std::mem::take(&mut first) {
            if row.iter().map(str::trim).ne(HEADER.split(',')) {
                file.report(span, What::Malformed { kind: "header", why: "other columns are wanted".to_owned(), example: HEADER });
                break;
            }
            continue;
        }
        let (Some(from), Some(to), 2) = (row.get(0), row.get(1), row.len()) else {
            let why = format!("it has {} cells", row.len());
            file.report(span, What::Malformed { kind: "line", why, example: "sprawny,SERVICEABLE" });
            continue;
        };
        let to = match check(to.trim()) {
            Ok(to) => to,
            Err(what) => {
                file.report(span.end - to.len().min(span.len())..span.end, what);
                continue;
            }
        };
        let (from, place) = (Text::from(from.trim()), span.start);
        if let Some((_, earlier)) = words.insert(from.clone(), (to, place)) {
            let first = Box::new(file.place(Some(earlier..earlier + from.len())));
            file.report(span.start..span.start + from.len(), What::Twice { kind: "word", given: from.to_string(), first });
        }
    }
    Words::new(words.into_iter().map(|(from, (to, _))| (from, to)))
}
