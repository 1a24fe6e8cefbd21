//! Finding by name, over all that the graph holds.

use super::code::Code;
use super::inputs::key_text;
use super::query::open;
use super::scope::Scope;
use crate::config::WeaponSystem;
use crate::engine::{Arg, Args, Fault, Graph, Type, TypeRef, Values};
use crate::model::Code as _;
use crate::model::codes::RecordKind;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::store::{Entry, Sought};
use crate::view::{Best, Hit};

/// Hits where nobody says how many.
const DEFAULT: i64 = 20;
/// At most so many hits.
const MOST: i64 = 100;
/// Characters of a question.
const TEXT: usize = 200;
/// Objects for which one search counts: it looks through the names of all records.
const EFFORT: usize = 500;

/// What is sought.
struct Asked {
    sought: Sought,
    kinds: Option<Vec<RecordKind>>,
    first: usize,
}

/// A hit.
pub fn hits(graph: Graph<Scope>) -> Graph<Scope> {
    graph.object(
        Type::<Hit, Scope>::new("SearchHit", "Something that was found by name.")
            .leaf("score", "From 0 to 1: 1 is the whole name as it is written. It follows from the text and the name alone.", |hit, _| {
                hit.score
            })
            .field("matched", "The text that matched, in its own language.", |hit| &hit.matched)
            .field("kind", "What was found. Lines belong to DONATION and TRANSFER.", |hit| &hit.kind)
            .any_one("node", "What was found.", "Node", |hit, scope| {
                let gone = || Fault::new(Code::NotVisible.name(), "what was found is not there for this viewer");
                open(scope, &hit.id).ok_or_else(gone)
            }),
    )
}

/// Adds the field by which all is searched.
pub fn searched(query: Type<Scope, Scope>) -> Type<Scope, Scope> {
    query.made_many_with(
        "search",
        "Free text over names, designations, aliases, NSNs (with or without dashes), titles and places in every language that the feeds use; diacritics folded, prefixes and one typo in each word tolerated, best match first. All words must occur in one text. At most 100.",
        Args::new(
            vec![
                Arg::new("text", "What to look for, at most 200 characters; eight words of it count.", TypeRef::named_nn(TypeRef::STRING)),
                Arg::new("kinds", "Which kinds; null: all.", TypeRef::named_nn_list("RecordKind")),
                Arg::new("first", "How many hits, at most 100.", TypeRef::named(TypeRef::INT)).default(DEFAULT),
            ],
            asked,
        )
        .sized(|asked| asked.first)
        .laborious(|_| EFFORT),
        |_, scope, asked| Ok(found(scope, asked)),
    )
}

fn asked(values: &Values<'_>) -> Result<Asked, String> {
    let text = values.text("text").unwrap_or_default();
    let length = text.chars().count();
    if length > TEXT {
        return Err(format!("`text` has {length} characters; give at most {TEXT}"));
    }
    let first = values.integer("first").unwrap_or(DEFAULT);
    let Some(first) = usize::try_from(first).ok().filter(|_| first <= MOST) else {
        return Err(format!("`first` is {first}; give a number from 0 to {MOST}"));
    };
    let kinds = values.list("kinds").map(|kinds| kinds.iter().filter_map(key_text).filter_map(|kind| RecordKind::named(&kind)).collect());
    Ok(Asked { sought: Sought::new(text), kinds, first })
}

fn found(scope: &Scope, asked: &Asked) -> Vec<Hit> {
    let Asked { sought, kinds, first } = asked;
    let (view, wants) = (&scope.view, |kind| kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind)));
    let mut best = Best::new(*first);
    for kind in RecordKind::LIST.values.iter().filter_map(|(name, _)| RecordKind::named(name)).filter(|kind| wants(*kind)) {
        match kind {
            RecordKind::Holding => view.find_named::<Holding>(sought, &mut best),
            RecordKind::Donation => {
                view.find_named::<Donation>(sought, &mut best);
                view.find_named::<DonationLine>(sought, &mut best);
            }
            RecordKind::Transfer => {
                view.find_named::<Transfer>(sought, &mut best);
                view.find_named::<TransferLine>(sought, &mut best);
            }
            RecordKind::RepairOrder => view.find_named::<RepairOrder>(sought, &mut best),
            RecordKind::Requirement => view.find_named::<Requirement>(sought, &mut best),
            RecordKind::TrainingFacility => view.find_named::<TrainingFacility>(sought, &mut best),
            RecordKind::Course => view.find_named::<Course>(sought, &mut best),
            RecordKind::CourseIteration => view.find_named::<CourseIteration>(sought, &mut best),
            RecordKind::EquipmentType => view.find_named::<Entry>(sought, &mut best),
            RecordKind::WeaponSystem => view.find_named::<WeaponSystem>(sought, &mut best),
            RecordKind::LogisticsNode => view.find_nodes(sought, &mut best),
            RecordKind::Nation => view.find_nations(sought, &mut best),
        }
    }
    best.into_hits()
}
