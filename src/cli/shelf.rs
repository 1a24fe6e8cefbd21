//! The operator's questions against the schema that would answer them.

use crate::config::{Mistake, Question};
use crate::engine::Engine;
use crate::graph::Scope;

/// Questions that can be asked, and what is wrong with the others.
pub fn fitting(questions: &[Question], engine: &Engine<Scope>) -> (Vec<Question>, Vec<Mistake>) {
    let (mut fitting, mut mistakes) = (Vec::new(), Vec::new());
    for question in questions {
        match engine.check(&question.text) {
            Ok(()) => fitting.push(question.clone()),
            Err(refusal) => mistakes
                .extend(refusal.complaints.into_iter().map(|wrong| question.mistake(wrong.locations.first().copied(), wrong.message))),
        }
    }
    (fitting, mistakes)
}
