//! What stands beside the rows of a file: the question, the world, who asked, the highest label, and what is not current.

use serde_json::Value;

use super::gaps::gaps;
use super::origin::{highest, sources};
use super::part::Part;
use super::tables::Table;

/// What a file is taken from.
pub struct Head<'a> {
    /// The question in words, or its document.
    pub question: &'a str,
    /// Values of its variables.
    pub variables: &'a Value,
    /// The whole answer.
    pub answer: &'a Value,
    /// When it was asked, RFC 3339.
    pub asked: &'a str,
}

impl Head<'_> {
    /// Its lines: what, and the value.
    pub fn lines(&self, tables: &[Table]) -> Vec<Vec<Part>> {
        let data = &self.answer["data"];
        let rows = || tables.iter().filter_map(|table| table.rows(data)).flat_map(|rows| rows.rows);
        let none = || Part::from("none");
        let joined = |texts: Vec<String>| if texts.is_empty() { none() } else { Part::Text(texts.join("; ")) };
        let together = |parts: [Option<&str>; 3]| parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let feeds = sources(rows()).iter().map(|source| together([Some(&source.feed), source.as_of.as_deref(), None])).collect();
        let late = gaps(self.answer).iter().map(|gap| together([Some(&gap.nation), gap.feed.as_deref(), gap.as_of.as_deref()])).collect();
        let instant = data["muster_world"]["instant"].as_str();
        let viewer = &data["muster_viewer"];
        let viewer = together([viewer["name"].as_str(), viewer["nation"]["code"].as_str(), None]);
        vec![
            vec!["Question".into(), self.question.into()],
            vec!["Variables".into(), Part::Text(self.variables.to_string())],
            vec!["Asked".into(), Part::Instant(self.asked.to_owned())],
            vec!["World".into(), instant.map_or(Part::Null, |instant| Part::Instant(instant.to_owned()))],
            vec!["Viewer".into(), Part::Text(viewer)],
            vec!["Highest label".into(), highest(rows()).map_or_else(none, Part::from)],
            vec!["Feeds".into(), joined(feeds)],
            vec!["Not current".into(), joined(late)],
        ]
    }
}

/// The highest classification of the rows in these tables; none where no record of a feed is among them.
pub fn highest_label(tables: &[Table], answer: &Value) -> Option<&'static str> {
    highest(tables.iter().filter_map(|table| table.rows(&answer["data"])).flat_map(|rows| rows.rows))
}
