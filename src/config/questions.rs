//! The operator's questions: documents that the workbench shows beside its own library.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::load::{listed, open, whole};
use super::mistake::{Mistake, Place};
use super::what::What;
use crate::model::values::Text;

/// Questions of one configuration at most: all are sent to each page that opens.
const MOST: usize = 200;
/// Bytes of one document at most.
const BYTES_MOST: u64 = 64 << 10;

/// A question that the operator puts beside the library.
#[derive(Debug, Clone)]
pub struct Question {
    /// The file's name without its ending: what addresses call it.
    pub name: Text,
    /// The document; its first lines are a comment that asks it in words.
    pub text: Arc<str>,
    file: Arc<PathBuf>,
}

impl Question {
    /// What is wrong with it, at a line and a column from 1 where that is known.
    pub fn mistake(&self, at: Option<(usize, usize)>, why: String) -> Mistake {
        let span = at.and_then(|(line, column)| {
            let start: usize = self.text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
            let rest = self.text.get(start..)?;
            let from = start + rest.char_indices().nth(column.checked_sub(1)?).map_or(rest.len(), |(at, _)| at);
            let word = self.text.get(from..)?.find(|sign: char| !sign.is_alphanumeric() && sign != '_');
            Some(from..word.map_or(self.text.len(), |length| from + length.max(1)))
        });
        Mistake::new(Place::new(Arc::clone(&self.file), Arc::clone(&self.text), span), What::Question(why))
    }
}

/// The questions of `questions/`, which may be absent, by name, and what is wrong with those that are left out.
pub(super) fn questions(directory: &Path) -> (Vec<Question>, Vec<Mistake>) {
    let directory = directory.join("questions");
    let files = match listed(&directory) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Default::default(),
        Err(error) => return (Vec::new(), vec![whole(&directory, What::Unreadable(error.to_string()))]),
    };
    let files: Vec<_> = files.into_iter().filter(|path| path.extension() == Some(OsStr::new("graphql"))).collect();
    let (mut questions, mut mistakes) = (Vec::new(), Vec::new());
    if files.len() > MOST {
        mistakes.push(whole(&directory, What::TooManyQuestions { given: files.len(), most: MOST }));
    }
    for path in files.into_iter().take(MOST) {
        match question(&path) {
            Ok(question) => questions.push(question),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    (questions, mistakes)
}

fn question(path: &Path) -> Result<Question, Mistake> {
    let given = fs::metadata(path).map_or(0, |about| about.len());
    if given > BYTES_MOST {
        return Err(whole(path, What::QuestionTooLarge { given, most: BYTES_MOST }));
    }
    let (path, bytes) = open(path, "a question")?;
    let name = Text::from(&*path.file_stem().map(OsStr::to_string_lossy).unwrap_or_default());
    let text = String::from_utf8(bytes).map_err(|_| whole(&path, What::NotText))?;
    let question = Question { name, text: text.into(), file: Arc::new(path) };
    let asked = question.text.lines().map_while(|line| line.strip_prefix('#')).any(|line| line.contains('?'));
    if asked {
        Ok(question)
    } else {
        Err(question.mistake(Some((1, 1)), "the document does not begin with its question in words".to_owned()))
    }
}
