//! Files are small and named after what they hold; a door holds no logic.

use super::hold;
use super::rules::{DRAWERS, LONGEST};
use super::source::{File, files};

#[test]
fn no_drawers() {
    let names = |path: &str| path.trim_end_matches(".rs").split('/').any(|name| DRAWERS.contains(&name));
    let broken: Vec<String> = files("src", &[".rs"]).into_iter().map(|file| file.path).filter(|path| names(path)).collect();
    hold("a drawer to throw things into; name the file after what it holds:", &broken);
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let all = files("src", &[".rs"]).into_iter().chain(files("tests", &[".rs"])).chain(files("benches", &[".rs"]));
    let long = all.map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > LONGEST);
    let broken: Vec<String> = long.map(|(lines, path)| format!("{path}: {lines} lines")).collect();
    hold(&format!("longer than {LONGEST} lines; which two nouns are in it?"), &broken);
}

#[test]
fn every_door_has_a_page_and_no_logic() {
    let broken: Vec<String> = files("src", &[".rs"]).iter().filter(|file| file.is_mod()).flat_map(overgrown).collect();
    hold("a mod.rs is the room's door: its page of docs, `mod` lines, `pub use`, at most a list:", &broken);
}

fn overgrown(file: &File) -> Vec<String> {
    let mut broken = Vec::new();
    if !file.text.starts_with("//! ") {
        broken.push(format!("{} does not begin with a page of `//!`", file.path));
    }
    for (at, line) in file.without_tests().code().lines().enumerate() {
        let line = line.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub ");
        let logic = ["fn ", "async fn ", "const fn ", "impl", "struct ", "enum ", "trait ", "macro_rules!"];
        if logic.iter().any(|word| line.starts_with(word)) {
            broken.push(format!("{}:{} {}", file.path, at + 1, line.trim_end()));
        }
    }
    broken
}

#[test]
fn sees_logic_in_a_door() {
    let door = |text: &str| overgrown(&File { path: "src/feed/mod.rs".to_owned(), text: text.to_owned() }).len();
    assert_eq!(door("//! Feeds.\n\nmod run;\n\npub use run::run;\npub const ALL: &[&str] = &[\"fn \"];\n"), 0);
    assert_eq!(door("mod run;\npub fn f() {}\nimpl X {}\n"), 3);
}
