//! What constants, defaults and the right sides of tables have to be.

use super::source::Reading;
use crate::config::spelling::{fit, nearest, spoken};
use crate::config::what::What;
use crate::model::codes::CodeList;
use crate::model::values::Text;

/// A language as a BCP 47 tag.
pub(super) fn language_tag(text: &str) -> Result<Text, What> {
    let mut parts = text.split('-');
    let first = parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let rest = parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let why = || "it has two or three letters, perhaps more after a dash".to_owned();
    (first && rest).then(|| text.into()).ok_or_else(|| What::Malformed { kind: "language", why: why(), example: "pl" })
}

/// A name of that enumeration.
pub(super) fn name_in(list: &'static CodeList) -> impl Fn(&str) -> Result<Text, What> {
    move |text| match list.values.iter().find(|(name, _)| *name == text) {
        Some((name, _)) => Ok((*name).into()),
        None => {
            let allowed = list.values.iter().map(|(name, _)| (*name).to_owned()).collect();
            Err(What::NoSuchWord { kind: spoken(list.name), given: fit(text), allowed })
        }
    }
}

/// What is looked up in the reference data.
#[derive(Clone, Copy)]
pub(super) enum Referred {
    System,
    Node,
    Coalition,
}

/// A slug of the reference data.
pub(super) fn in_reference<'r>(reading: &'r Reading<'_>, kind: Referred) -> impl Fn(&str) -> Result<Text, What> + 'r {
    move |text| {
        let Some(reference) = reading.reference else { return Ok(text.into()) };
        let (kind, file, slugs): (_, _, Vec<&Text>) = match kind {
            Referred::System => {
                ("weapon system", "reference/weapon_systems.toml", reference.systems.iter().map(|system| &system.slug).collect())
            }
            Referred::Node => ("logistics node", "reference/nodes.toml", reference.nodes.iter().map(|node| &node.slug).collect()),
            Referred::Coalition => {
                ("coalition", "reference/coalitions.toml", reference.coalitions.iter().map(|coalition| &coalition.slug).collect())
            }
        };
        match slugs.iter().find(|slug| slug.as_str() == text) {
            Some(slug) => Ok((*slug).clone()),
            None => {
                let nearest = nearest(text, slugs.iter().map(|slug| slug.as_str())).map(str::to_owned);
                Err(What::NotInReference { kind, given: fit(text), file, nearest })
            }
        }
    }
}
