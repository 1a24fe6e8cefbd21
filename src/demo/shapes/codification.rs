//! The codification service: catalogue entries by number, in an order of its own, only those it knows.

use std::collections::HashSet;

use crate::demo::truth::Truth;
use crate::demo::truth::catalogue::Article;

/// Numbers that one question may name.
pub const MOST: usize = 100;

/// What the service answers: rows for the numbers that it knows, as JSON.
#[must_use]
pub fn answer(truth: &Truth, asked: &[&str]) -> String {
    let asked: HashSet<String> = asked.iter().filter_map(|number| niin(number)).collect();
    let mut known: Vec<&Article> = truth.articles().iter().filter(|article| article.codified && asked.contains(&article.niin)).collect();
    // By serial, so that the order of the question never is that of the answer, but for chance.
    known.sort_by(|one, other| one.niin.get(5..).cmp(&other.niin.get(5..)).then_with(|| one.niin.cmp(&other.niin)));
    let rows: Vec<serde_json::Value> = known
        .into_iter()
        .map(|article| {
            let successor = article.superseded_by.and_then(|place| truth.articles().get(place));
            serde_json::json!({
                "niin": article.niin,
                "nsn": article.nsn(),
                "approvedItemName": article.approved_name,
                "supplyClass": article.supply_class,
                "unitOfIssue": article.unit,
                "status": if successor.is_some() { "3" } else { "0" },
                "supersededBy": successor.map(Article::nsn),
            })
        })
        .collect();
    serde_json::Value::Array(rows).to_string()
}

/// The last nine characters of a number, with or without dashes, with or without supply class; none where it is neither.
pub fn niin(number: &str) -> Option<String> {
    let plain: String = number.chars().filter(|letter| !matches!(letter, '-' | ' ')).collect::<String>().to_ascii_uppercase();
    match plain.len() {
        9 => Some(plain),
        13 => plain.get(4..).map(str::to_owned),
        _ => None,
    }
}
