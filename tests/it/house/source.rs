//! Reads the project's files as the rules of the house want to see them.

use std::path::{Path, PathBuf};

/// One file of the project.
pub struct File {
    /// From the project's root, with `/`.
    pub path: String,
    /// As written.
    pub text: String,
}

impl File {
    /// The room that a file of `src/` belongs to: its first directory, or the file itself (`main`, `lib`).
    pub fn room(&self) -> &str {
        let inside = self.path.trim_start_matches("src/");
        inside.split(['/', '.']).next().unwrap_or(inside)
    }

    /// How many modules deep it lies: `src/feed/run.rs` is `crate::feed::run`, two.
    pub fn depth(&self) -> usize {
        let inside = self.path.trim_start_matches("src/").trim_end_matches("/mod.rs");
        inside.split('/').count()
    }

    pub fn is_mod(&self) -> bool {
        self.path.ends_with("/mod.rs")
    }

    /// Without comments and without what strings say; every line stays where it was.
    pub fn code(&self) -> String {
        split(&self.text).0
    }

    /// Each string of the code, with the number of its line, from 1.
    pub fn strings(&self) -> Vec<(usize, String)> {
        split(&self.text).1
    }

    /// The file without its tests: what follows the first `#[cfg(test)]` that opens a module is left out.
    pub fn without_tests(&self) -> Self {
        let text = match self.text.find("#[cfg(test)]\nmod ") {
            Some(at) => self.text[..at].to_owned(),
            None => self.text.clone(),
        };
        Self { path: self.path.clone(), text }
    }
}

/// All files under a directory of the project whose name ends so, sorted by path; what is built or fetched is left out.
pub fn files(under: &str, endings: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut left = vec![root.join(under)];
    while let Some(place) = left.pop() {
        let Ok(entries) = std::fs::read_dir(&place) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true if skipped(&path) => {}
                true => left.push(path),
                false => found.extend(read(root, &path, endings)),
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn skipped(directory: &Path) -> bool {
    let name = directory.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    ["target", "node_modules", "dist", ".git", "state"].contains(&name)
}

fn read(root: &Path, path: &PathBuf, endings: &[&str]) -> Option<File> {
    let name = path.strip_prefix(root).unwrap().to_str()?.replace('\\', "/");
    let wanted = endings.iter().any(|ending| name.ends_with(ending));
    wanted.then(|| File { path: name, text: std::fs::read_to_string(path).unwrap() })
}

/// The code with comments and strings blanked, and the strings. It knows Rust's lexis as far as that needs: nested
/// comments, raw strings, escapes, and that a quote may begin a lifetime.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let before = code.chars().next_back();
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some((open, hashes)) = raw(rest, before) {
            let close = format!("\"{}", "#".repeat(hashes));
            let end = rest[open..].find(&close).map_or(rest.len(), |at| open + at);
            strings.push((line(&code), rest[open..end].to_owned()));
            (end + close.len()).min(rest.len())
        } else if first == '"' {
            let end = quoted(rest, '"');
            strings.push((line(&code), rest[1..end].to_owned()));
            (end + 1).min(rest.len())
        } else if first == '\'' && is_character(rest) {
            (quoted(rest, '\'') + 1).min(rest.len())
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        code.push(' ');
        code.extend(rest[..taken].chars().filter(|char| *char == '\n'));
        rest = &rest[taken..];
    }
    (code, strings)
}

fn line(code: &str) -> usize {
    1 + code.matches('\n').count()
}

/// Length of the comment that begins here, with the comments in it.
fn comment(rest: &str) -> usize {
    let (mut at, mut open) = (0, 0);
    while at < rest.len() {
        match rest.as_bytes().get(at..at + 2) {
            Some(b"/*") => (at, open) = (at + 2, open + 1),
            Some(b"*/") if open == 1 => return at + 2,
            Some(b"*/") => (at, open) = (at + 2, open - 1),
            _ => at += 1,
        }
    }
    rest.len()
}

/// Where the text of a raw string begins, and its number of hashes, if one begins here.
fn raw(rest: &str, before: Option<char>) -> Option<(usize, usize)> {
    if before.is_some_and(|char| char.is_alphanumeric() || char == '_') {
        return None;
    }
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then(|| (rest.len() - after.len() + hashes + 1, hashes))
}

/// Where the quote that ends the text stands.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, char) in rest.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == quote => return at,
            _ => {}
        }
    }
    rest.len()
}

/// `'a'` and `'\n'` are characters, `'a` is a lifetime.
fn is_character(rest: &str) -> bool {
    let mut chars = rest.chars().skip(1);
    matches!((chars.next(), chars.next()), (Some('\\'), _) | (Some(_), Some('\'')))
}

#[test]
fn tells_code_from_what_is_said() {
    let text = "use a; // \"no\" 'x'\n/* /* b */ */ let c = \"d \\\" e\"; r#\"f \" g\"# '\"' &'h i br\"j\"\n\"k\nl\" m";
    let (code, strings) = split(text);
    assert_eq!(code, "use a;  \n  let c =  ;     &'h i  \n \n m");
    let strings: Vec<_> = strings.iter().map(|(line, said)| (*line, said.as_str())).collect();
    assert_eq!(strings, [(2, "d \\\" e"), (2, "f \" g"), (2, "j"), (3, "k\nl")]);
}
