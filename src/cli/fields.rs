//! `muster fields`: what a nation's mapping can fill.

use std::process::ExitCode;

use super::failed;
use crate::graph::fields_markdown;

/// Prints all records, or one.
pub fn run(record: Option<&str>) -> ExitCode {
    let all = fields_markdown();
    let Some(wanted) = record else {
        anstream::println!("{}", all.trim_end());
        return ExitCode::SUCCESS;
    };
    let sections: Vec<&str> = all.split("\n## ").skip(1).collect();
    let name = |section: &str| section.lines().next().unwrap_or_default().to_owned();
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase();
    match sections.iter().find(|section| plain(&name(section)) == plain(wanted)) {
        Some(section) => {
            anstream::println!("{}", section.trim_end());
            ExitCode::SUCCESS
        }
        None => {
            let names: Vec<String> = sections.iter().map(|section| name(section)).collect();
            failed(format!("no record `{wanted}`; there are {}", names.join(", ")))
        }
    }
}
