//! Pages: a title, files, and what `muster check` says of them. With `UPDATE_CASES=1` it is written anew.

use std::fs;
use std::path::Path;

use super::report;

#[test]
fn every_page_says_what_check_says() {
    let mut pages: Vec<_> = fs::read_dir("tests/cases/config").unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    assert!(pages.len() > 30, "pages are missing");
    let wrong: Vec<String> = pages.iter().filter_map(|page| differs(page)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is different, if anything is.
fn differs(path: &Path) -> Option<String> {
    let page = fs::read_to_string(path).unwrap();
    let blocks = blocks(&page);
    let files: Vec<(&str, &str)> = blocks.iter().filter_map(|(head, text)| Some((head.split_once(' ')?.1, *text))).collect();
    let said = report(&files);
    let (_, expected) = blocks.iter().find(|(head, _)| *head == "text").unwrap_or(&("", ""));
    if said.trim_end() == expected.trim_end() {
        return None;
    }
    if update() {
        let before = page.split("```text\n").next().unwrap().trim_end();
        fs::write(path, format!("{before}\n\n```text\n{}\n```\n", said.trim_end())).unwrap();
        return None;
    }
    Some(format!("{}: expected\n{expected}\nbut it says\n{said}", path.display()))
}

/// Blocks between fences: the fence's words and the text.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let parts: Vec<&str> = page.split("```").collect();
    parts.iter().skip(1).step_by(2).filter_map(|part| part.split_once('\n')).collect()
}

#[expect(clippy::disallowed_methods, reason = "whoever runs the tests decides whether they write")]
fn update() -> bool {
    std::env::var("UPDATE_CASES").is_ok()
}
