//! The library of questions: each a document that begins with the question in words.

use rust_embed::Embed;

/// The questions, as they were when this was built.
#[derive(Embed)]
#[folder = "schema/questions"]
struct Files;

/// A question of the library.
pub struct Question {
    /// What its file is called: `06-air-defence-pledges`.
    pub name: String,
    /// The document, comment and all.
    pub text: String,
}

/// By number.
pub fn library() -> Vec<Question> {
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    let question = |name: &str| {
        let text = String::from_utf8(Files::get(name)?.data.into_owned()).ok()?;
        Some(Question { name: name.trim_end_matches(".graphql").to_owned(), text })
    };
    names.iter().filter_map(|name| question(name)).collect()
}

impl Question {
    /// Number and name apart: `06`, `air-defence-pledges`.
    pub fn parts(&self) -> (&str, &str) {
        self.name.split_once('-').unwrap_or(("", &self.name))
    }

    /// Whether it is meant: by its number, with or without noughts before it, by its name, or both.
    pub fn is_called(&self, given: &str) -> bool {
        let (number, name) = self.parts();
        let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
        let is_number = !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit());
        same(given, &self.name) || same(given, name) || (is_number && same(given.trim_start_matches('0'), number.trim_start_matches('0')))
    }
}

/// What a document's opening comment says: the question, which ends with its question mark, and help.
pub fn words(text: &str) -> (String, String) {
    let lines = text.lines().map_while(|line| line.strip_prefix('#')).map(str::trim);
    let words = lines.collect::<Vec<_>>().join(" ").trim().to_owned();
    match words.find('?') {
        Some(end) => (words[..=end].to_owned(), words[end + 1..].trim().to_owned()),
        None => (words, String::new()),
    }
}
