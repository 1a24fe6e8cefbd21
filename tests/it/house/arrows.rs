//! A room names only rooms below it.

use super::hold;
use super::rules::ARROWS;
use super::source::{File, files};

#[test]
fn rooms_name_only_the_rooms_that_they_may() {
    let broken: Vec<String> = files("src", &[".rs"]).iter().filter(|file| file.room() != "lib").flat_map(strangers).collect();
    hold("an arrow that is not in the table (tests/it/house/rules.rs):", &broken);
}

#[test]
fn every_room_is_in_the_table() {
    let known = |file: &&File| file.room() == "lib" || ARROWS.iter().any(|(room, _)| *room == file.room());
    let broken: Vec<String> = files("src", &[".rs"]).iter().filter(|file| !known(file)).map(|file| file.path.clone()).collect();
    hold("a room that the table of arrows (tests/it/house/rules.rs) does not know:", &broken);
}

#[test]
fn the_table_has_no_way_back() {
    for (room, below) in ARROWS {
        for other in *below {
            let back = ARROWS.iter().any(|(from, to)| from == other && to.contains(room));
            assert!(!back, "{room} and {other} name each other");
        }
    }
}

/// The rooms that this file names and may not, each with its line.
fn strangers(file: &File) -> Vec<String> {
    let allowed = ARROWS.iter().find(|(room, _)| *room == file.room()).map_or(&[][..], |(_, below)| below);
    let is_room = |name: &str| ARROWS.iter().any(|(room, _)| *room == name);
    named(file)
        .into_iter()
        .filter(|(_, name)| is_room(name) && name != file.room() && !allowed.contains(&name.as_str()))
        .map(|(line, name)| format!("{}:{line} names {name}", file.path))
        .collect()
}

/// What follows `crate::` (in `main.rs`, `muster::`), or as many `super::` as lead to the root, each with its line.
fn named(file: &File) -> Vec<(usize, String)> {
    let code = file.code();
    let mut found = Vec::new();
    for root in ["crate::".to_owned(), "muster::".to_owned(), "super::".repeat(file.depth())] {
        for (at, _) in code.match_indices(&root) {
            if code[..at].ends_with(|char: char| char.is_alphanumeric() || char == '_' || char == ':') {
                continue;
            }
            let line = 1 + code[..at].matches('\n').count();
            found.extend(heads(&code[at + root.len()..]).into_iter().map(|name| (line, name)));
        }
    }
    found
}

/// The first names of a path: of `feed::run` it is `feed`, of `{model::Code, store}` both.
fn heads(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim_start().chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect::<String>();
    let Some(group) = path.trim_start().strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

#[test]
fn sees_every_way_of_naming_a_room() {
    let text = "use crate::{model::{A, B}, store,\n feed::C};\nfn f() { $crate::view::g(); super::super::graph::h(); super::own(); mycrate::demo::x() }\n// crate::cli";
    let file = File { path: "src/engine/plan.rs".to_owned(), text: text.to_owned() };
    let broken = strangers(&file);
    let expected = ["1 names model", "1 names store", "1 names feed", "3 names view", "3 names graph"];
    assert_eq!(broken, expected.map(|end| format!("src/engine/plan.rs:{end}")));
}
