//! `muster fields`: what a nation's mapping can fill.

use std::process::ExitCode;

use super::listing::{led, sentence, width};
use super::{mistyped, shown::shown};
use crate::graph::{FieldLine, RecordPage, record_pages};

/// Prints all records, or one. 0: printed; 2: there is no such record.
pub fn run(record: Option<&str>) -> ExitCode {
    let pages = record_pages();
    let plain = |text: &str| text.replace(['_', '-'], "").to_ascii_lowercase();
    let wanted: Vec<&RecordPage> = match record {
        None => pages.iter().collect(),
        Some(record) => pages.iter().filter(|page| plain(page.name) == plain(record)).collect(),
    };
    if wanted.is_empty() {
        let names: Vec<&str> = pages.iter().map(|page| page.name).collect();
        return mistyped(format!("no record `{}`; there are {}", shown(record.unwrap_or_default()), names.join(", ")));
    }
    let listed: Vec<String> = wanted.iter().map(|page| listed(page, width())).collect();
    anstream::print!("{}", listed.join("\n\n"));
    ExitCode::SUCCESS
}

fn listed(page: &RecordPage, width: usize) -> String {
    let mut text = format!("{}, under [{}]\n{}", page.name, page.table, sentence(page.about, width));
    for FieldLine { name, required, kind, words, about, example } in &page.fields {
        let required = if *required { ", required" } else { "" };
        text += &format!("\n{name} ({}{required})\n{}", kind.replace('`', ""), sentence(about, width));
        if !words.is_empty() {
            text += &led("one of", &words.join(", "), width);
        }
        text += &format!("    {example}\n");
    }
    text
}
