//! The inventory of a nation that shows none: what it holds of the items that it is asked for, by number.

use std::collections::HashSet;

use super::codification::niin;
use super::document::Document;
use super::field::Fields;
use super::json::{JsonWriting, string};
use super::record::Extent;
use super::words;
use crate::demo::truth::holding::{Holding, Number};

/// Numbers that one question may name.
pub const MOST: usize = 50;

/// What the service answers: the holdings of the items of those numbers, as JSON.
#[must_use]
pub fn answer(document: &Document<'_>, asked: &[&str]) -> Vec<u8> {
    let writer = document.writer;
    let asked: HashSet<String> = asked.iter().filter_map(|number| niin(number)).collect();
    let is_asked = |holding: &Holding| {
        let article = writer.truth.articles().get(holding.article);
        holding.number == Number::Nsn && article.is_some_and(|article| asked.contains(&article.niin))
    };
    let holdings = writer.holdings(Extent::ALL).filter(|holding| is_asked(holding)).map(|holding| writer.holding(&holding));
    written(document, holdings)
}

fn written(document: &Document<'_>, holdings: impl Iterator<Item = Fields>) -> Vec<u8> {
    let publisher = document.writer.publisher;
    let mut text = format!("{{\"publisher\":\"{}\",\"asOf\":\"{}\",\"note\":", publisher.code, document.as_of).into_bytes();
    // Memory takes all that is written to it.
    let _written = string(words::of(words::MADE_UP, publisher.tongue), &mut text);
    text.extend_from_slice(b",\"holdings\":");
    let _written = JsonWriting::of(document.writer).array(holdings, &mut text);
    text.extend_from_slice(b"}\n");
    text
}
