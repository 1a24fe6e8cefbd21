//! Open seats of the runs of courses that are asked for: what the booking desk says this minute, not what the monthly
//! list said.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::document::Document;

/// Courses that one question may name.
pub const MOST: usize = 40;

/// What the service answers: the runs of those courses that have not begun, as JSON.
#[must_use]
pub fn answer(document: &Document<'_>, asked: &[&str]) -> Value {
    let asked: HashSet<&str> = asked.iter().copied().collect();
    let writer = document.writer;
    let runs = writer.iterations().filter_map(|run| {
        let course = writer.truth.courses().get(run.course)?;
        let begins = run.starts.date()?;
        if !asked.contains(course.code.as_str()) || begins <= writer.truth.today() {
            return None;
        }
        let open = run.open_now()?;
        Some(json!({ "courseCode": course.code, "id": run.key, "starts": begins.to_string(), "seatsOpen": open }))
    });
    Value::Array(runs.collect())
}
