//! Calls that have a place of their own, and paths that belong to one machine.

use super::hold;
use super::rules::PLACES;
use super::source::{File, files};

#[test]
fn what_has_a_place_of_its_own_stays_there() {
    let broken: Vec<String> = files("src", &[".rs"]).iter().flat_map(misplaced).collect();
    hold("in the wrong place:", &broken);
}

fn misplaced(file: &File) -> Vec<String> {
    let code = file.without_tests().code();
    let mut broken = Vec::new();
    for (call, _, why) in PLACES.iter().filter(|(_, places, _)| !places.iter().any(|place| file.path.starts_with(place))) {
        for (at, _) in code.match_indices(call) {
            let whole = !code[..at].ends_with(|char: char| char.is_alphanumeric() || char == '_');
            if whole {
                let line = 1 + code[..at].matches('\n').count();
                broken.push(format!("{}:{line} {call}…: {why}", file.path));
            }
        }
    }
    broken
}

#[test]
fn no_path_of_one_machine_is_written_down() {
    let mark = concat!("/wo", "rk/");
    let endings = [".rs", ".toml", ".md", ".ts", ".tsx", ".js", ".json", ".graphql", ".css", ".html", ".yml", "/run", "NOTICE"];
    let broken: Vec<String> = files("", &endings)
        .iter()
        .flat_map(|file| file.text.lines().enumerate().map(move |(at, line)| (file, at + 1, line)))
        .filter(|(_, _, line)| line.contains(mark))
        .map(|(file, line, _)| format!("{}:{line}", file.path))
        .collect();
    hold("a path that only one machine has:", &broken);
}

#[test]
fn sees_a_call_out_of_place_and_not_in_its_place_or_in_words() {
    let text = "fn a() { println!(\"x\"); eprintln!(\"y\"); let now = jiff::Timestamp::now(); } // dbg!(x)";
    let calls = |path: &str| misplaced(&File { path: path.to_owned(), text: text.to_owned() }).len();
    assert_eq!((calls("src/store/world.rs"), calls("src/cli/serve.rs")), (3, 0));
}
