//! What an answer lacks or shows old, and what labels keep back.

use serde_json::Value;

use super::reading::{asked, list};

/// A feed whose records may be missing from an answer or out of date in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Trigram or name of the nation.
    pub nation: String,
    /// Slug of the feed; none: the nation has none of that kind.
    pub feed: Option<String>,
    /// Why, as the contract names it.
    pub reason: String,
    /// Of what is served instead, RFC 3339; none: nothing is.
    pub as_of: Option<String>,
    /// In a sentence, where the gateway says it in one.
    pub message: Option<String>,
}

/// All gaps that are told anywhere in an answer, each once.
pub fn gaps(answer: &Value) -> Vec<Gap> {
    let mut found = Vec::new();
    each_answer(&answer["data"], &mut |told| list(asked(told, "gaps", "gaps")).for_each(|gap| found.extend(gap_of(gap))));
    // Where the document says nothing of gaps, the answer as a whole does.
    if found.is_empty() {
        found.extend(list(&answer["extensions"]["feeds"]).filter_map(gap_of));
    }
    let mut once: Vec<Gap> = Vec::new();
    for gap in found {
        if !once.iter().any(|known| (&known.nation, &known.feed, &known.reason) == (&gap.nation, &gap.feed, &gap.reason)) {
            once.push(gap);
        }
    }
    once
}

/// The strongest word of `withheld` anywhere in an answer: SOMETHING, POSSIBLE, NOTHING; none where nothing is said.
pub fn withheld(answer: &Value) -> Option<&str> {
    let mut found = Vec::new();
    each_answer(&answer["data"], &mut |told| found.extend(asked(told, "withheld", "withheld").as_str()));
    ["SOMETHING", "POSSIBLE", "NOTHING"].into_iter().find(|word| found.contains(word))
}

fn each_answer<'a>(value: &'a Value, told: &mut impl FnMut(&'a Value)) {
    match value {
        Value::Array(members) => members.iter().for_each(|member| each_answer(member, told)),
        Value::Object(fields) => {
            told(value);
            fields.values().for_each(|inner| each_answer(inner, told));
        }
        _ => {}
    }
}

/// A gap as lists tell it, with nation and feed as objects, or as `extensions.feeds` does, by their names.
fn gap_of(gap: &Value) -> Option<Gap> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let (nation, feed) = (&gap["nation"], &gap["feed"]);
    Some(Gap {
        nation: text(&nation["code"]).or_else(|| text(&nation["name"])).or_else(|| text(nation)).unwrap_or_default(),
        feed: text(&feed["slug"]).or_else(|| text(feed)),
        reason: text(&gap["reason"])?,
        as_of: text(&gap["asOf"]),
        message: text(&gap["message"]),
    })
}
