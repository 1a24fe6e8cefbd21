//! What is told beside an answer, on stderr, whatever the format: errors, gaps, and that something is withheld.

use serde_json::Value;

use crate::cli::plain::shown;
use crate::table::{Gap, reason, withheld};

/// Errors of an answer that has data too.
pub fn errors(answer: &Value) {
    for one in answer["errors"].as_array().into_iter().flatten() {
        anstream::eprintln!("error: {}", error(one));
    }
}

/// One error in a line: where, what, and its code.
pub fn error(error: &Value) -> String {
    let line = error["locations"][0]["line"].as_u64().map(|line| format!("line {line}: ")).unwrap_or_default();
    let path: Vec<String> = error["path"].as_array().into_iter().flatten().map(step).collect();
    let path = if path.is_empty() { String::new() } else { format!(" at {}", path.join(".")) };
    let code = error["extensions"]["code"].as_str().map(|code| format!(" ({code})")).unwrap_or_default();
    shown(&format!("{line}{}{path}{code}", error["message"].as_str().unwrap_or_default()))
}

fn step(step: &Value) -> String {
    step.as_str().map_or_else(|| step.to_string(), str::to_owned)
}

/// Feeds that lack or are shown old.
pub fn gaps(gaps: &[Gap]) {
    for gap in gaps {
        let feed = gap.feed.as_ref().map(|feed| format!("/{feed}")).unwrap_or_default();
        let sentence = gap.message.clone().unwrap_or_else(|| reason(&gap.reason));
        anstream::eprintln!("gap: {}", shown(&format!("{}{feed}: {sentence} ({})", gap.nation, gap.reason)));
    }
}

/// Whether labels keep something back.
pub fn withholding(answer: &Value) {
    match withheld(answer) {
        Some("SOMETHING") => anstream::eprintln!("withheld: some of what matches is kept from you"),
        Some("POSSIBLE") => anstream::eprintln!("withheld: some records may not be shown to you; whether any match is not said"),
        _ => {}
    }
}
