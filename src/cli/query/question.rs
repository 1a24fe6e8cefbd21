//! Which question is meant: one of the library, a file, the text of a document, or standard input.

use std::io::Read as _;
use std::path::Path;

use super::trouble::Trouble;
use crate::cli::library::{self, library};
use crate::cli::plain::shown;
use crate::config::nearest;
use crate::table::Document;

/// A question that was found.
pub struct Question {
    /// The question in words; the name where it has none.
    pub title: String,
    /// Where its document stands, for messages.
    pub place: String,
    /// Its document.
    pub text: String,
}

impl Question {
    /// Finds what was typed. The library goes before files: a file of such a name is `./NAME`.
    pub fn find(given: &str) -> Result<Self, Trouble> {
        if given == "-" {
            let mut text = String::new();
            let read = std::io::stdin().lock().read_to_string(&mut text);
            read.map_err(|error| Trouble::Wrong(format!("standard input can't be read: {error}; give it a document in UTF-8")))?;
            return Ok(Self::of("standard input".to_owned(), text));
        }
        if given.contains('{') {
            return Ok(Self::of("the document".to_owned(), given.to_owned()));
        }
        if let Some(found) = library().into_iter().find(|question| question.is_called(given)) {
            return Ok(Self::of(format!("question {}", found.name), found.text));
        }
        match std::fs::read_to_string(given) {
            Ok(text) => Ok(Self::of(shown(given), text)),
            Err(error) => Err(Trouble::Wrong(unknown(given, &error))),
        }
    }

    /// Its document, read.
    pub fn document(&self) -> Result<Document, Trouble> {
        Document::read(self.text.clone()).map_err(|why| Trouble::Wrong(format!("{}: {}", self.place, shown(&why.to_string()))))
    }

    fn of(place: String, text: String) -> Self {
        let (title, _) = library::words(&text);
        Self { title: if title.is_empty() { place.clone() } else { title }, place, text }
    }
}

/// What is said of a name that is neither a question's nor a file's.
fn unknown(given: &str, error: &std::io::Error) -> String {
    let path = Path::new(given);
    let is_path = given.contains('/') || path.extension().is_some() || path.exists();
    if is_path {
        return format!("{}: {error}; `muster query --list` shows the questions of the library", shown(given));
    }
    let questions = library();
    let small = given.to_lowercase();
    let names: Vec<(&str, &str)> = questions.iter().map(library::Question::parts).collect();
    let near = nearest(given, names.iter().map(|(_, name)| *name));
    let within = || names.iter().find(|(_, name)| !small.is_empty() && name.contains(&small)).map(|(_, name)| *name);
    let meant = near.or_else(within).map(|name| format!("is `{name}` meant? ")).unwrap_or_default();
    format!("there is no question `{}`, and no such file; {meant}`muster query --list` shows them all", shown(given))
}
