//! Nations are configuration: no nation is named in the code outside the demo and the tables of codes.

use super::hold;
use super::rules::{NATIONS, NATIONS_MAY_STAND_IN};
use super::source::{File, files};

#[test]
fn no_nation_is_named_in_the_code() {
    let elsewhere = |file: &&File| !NATIONS_MAY_STAND_IN.iter().any(|place| file.path.starts_with(place));
    let broken: Vec<String> = files("src", &[".rs"]).iter().filter(elsewhere).flat_map(named).collect();
    hold("a nation in the code (it belongs into config/nations/, or the sentence is better without an example):", &broken);
}

/// Nations in this file, outside its comments, its tests and the sentences that explain a trigram by examples.
fn named(file: &File) -> Vec<String> {
    let file = file.without_tests();
    let code = file.code();
    let words = code.lines().enumerate().flat_map(|(at, text)| {
        let words = text.split(|char: char| !(char.is_alphanumeric()));
        words
            .filter(|word| NATIONS.iter().any(|(trigram, name)| word == trigram || same(word, name)))
            .map(move |word| (at + 1, word.to_owned()))
    });
    let said = file.strings();
    let said = said.iter().filter(|(_, text)| NATIONS.iter().any(|nation| says(text, *nation))).cloned();
    words.chain(said).map(|(line, what)| format!("{}:{line} {what}", file.path)).collect()
}

/// A string names a nation if it is its trigram, begins a slug with it (`pol-holdings`, `/pol/`), or has its name in it.
fn says(text: &str, (trigram, name): (&str, &str)) -> bool {
    let text = text.to_lowercase();
    let first = text.trim_start_matches('/').split(['-', '/', '.', '_']).next().unwrap_or_default();
    first == trigram.to_lowercase() || text.contains(&name.to_lowercase())
}

/// `germany` and `Germany` as a name in code.
fn same(word: &str, name: &str) -> bool {
    word.to_lowercase() == name.to_lowercase().replace(' ', "_")
}

#[test]
fn sees_a_nation_in_code_and_string_and_leaves_sentences_alone() {
    let text = "fn a() { b(\"POL\"); c(\"deu-holdings\"); germany(); D::FRA; e(\"trigram: POL, DEU\") }\n/// POL\n#[cfg(test)]\nmod tests { f(\"POL\") }";
    let file = File { path: "src/feed/x.rs".to_owned(), text: text.to_owned() };
    let found: Vec<_> = named(&file).iter().map(|place| place.rsplit(' ').next().unwrap().to_owned()).collect();
    assert_eq!(found, ["germany", "FRA", "POL", "deu-holdings"]);
}
