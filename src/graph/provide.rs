//! What nations tell of their holdings by number, asked for before a query runs: its world is the pinned one with their
//! answers, from its first field to its last.

use std::collections::BTreeMap;

use futures_util::future::join_all;

use super::code::Code;
use super::loaders::key_of;
use super::scope::Scope;
use crate::config::KeyPart;
use crate::engine::{Fault, Planned};
use crate::model::values::{CountryCode, ItemKey, Niin, Text};
use crate::store::{FoundHoldings, Key, LookupError, Way};
use crate::view::{Answer, Answers, Number};

/// What a field needs to know of holdings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// Those of some items.
    Items {
        /// Which.
        numbers: Vec<Number>,
        /// Of which nations; none: of all.
        nations: Option<Vec<CountryCode>>,
    },
    /// That of some identity.
    Record(CountryCode, u64),
    /// Several.
    All(Vec<Need>),
}

/// Lists within lists whose items only the answers to the list around them tell.
const ROUNDS: usize = 4;

/// Asks nations for what the query needs, all keys of a round at once, and gives the scope that has their answers, with
/// the faults of the answer as a whole.
pub async fn provide(planned: &Planned<Scope>, mut scope: Scope) -> (Scope, Vec<Fault>) {
    let mut faults = Vec::new();
    if scope.loaders.ways().holdings.is_empty() || !planned.may_need() {
        return (scope, faults);
    }
    let mut answers = Answers::new();
    for _ in 0..ROUNDS {
        let needs = planned.needs::<Need>(&scope);
        let asked = questions(&scope, &needs, &answers);
        if asked.is_empty() {
            break;
        }
        let found = join_all(asked.into_iter().map(|asked| ask(&scope, asked))).await;
        for (feed, answered, told) in found {
            answers.entry(feed).or_default().extend(answered);
            faults.extend(told);
        }
        let view = scope.view.answered(answers.clone());
        scope = Scope::new(view, scope.loaders);
    }
    (scope, faults)
}

/// What one feed is asked.
struct Question {
    /// Its number among the ways.
    way: usize,
    /// Its number in the world.
    feed: usize,
    /// Items, each with its key; none: it can't be asked for.
    keys: BTreeMap<Niin, Option<Key>>,
}

/// What is not known yet, by feed.
fn questions(scope: &Scope, needs: &[Need], known: &Answers) -> Vec<Question> {
    let ways = scope.loaders.ways().holdings.iter().enumerate();
    ways.filter_map(|(number, way)| {
        let (feed, _) = scope.view.feeds().iter().enumerate().find(|(_, state)| state.settings.slug == way.feed.slug)?;
        if !scope.view.may_ask(&way.feed) {
            return None;
        }
        let mut keys = BTreeMap::new();
        needs.iter().for_each(|need| gather(scope, way, need, &mut keys));
        keys.retain(|niin, _| known.get(&feed).is_none_or(|known| !known.contains_key(niin)));
        (!keys.is_empty()).then_some(Question { way: number, feed, keys })
    })
    .collect()
}

/// The keys of that feed that answer a need.
fn gather(scope: &Scope, way: &Way<FoundHoldings>, need: &Need, keys: &mut BTreeMap<Niin, Option<Key>>) {
    match need {
        Need::Items { numbers, nations } => {
            if nations.as_ref().is_none_or(|nations| nations.contains(&way.feed.nation)) {
                for number in numbers {
                    keys.entry(number.niin).or_insert_with(|| written(scope, way, number));
                }
            }
        }
        Need::Record(nation, identity) => {
            if *nation == way.feed.nation
                && let Some(key) = (way.recall)(*identity)
                && let Some(niin) = key.0.first().and_then(|part| niin_of(part))
            {
                keys.entry(niin).or_insert(Some(key));
            }
        }
        Need::All(needs) => needs.iter().for_each(|need| gather(scope, way, need, keys)),
    }
}

/// A number as the feed is asked for it. Where whoever asks gave its last nine characters, the records tell its class.
fn written(scope: &Scope, way: &Way<FoundHoldings>, number: &Number) -> Option<Key> {
    let nsn = || number.nsn.or_else(|| scope.view.entry(&ItemKey::Niin(number.niin))?.nsn());
    key_of(&way.feed.lookup.as_ref()?.by, |part| match part {
        KeyPart::Niin => Some(Text::from(number.niin.as_str())),
        KeyPart::Nsn => Some(Text::from(nsn()?.to_string())),
        KeyPart::Course | KeyPart::Starts | KeyPart::Facility | KeyPart::Iteration => None,
    })
}

fn niin_of(text: &str) -> Option<Niin> {
    super::inputs::niin_of(text).ok()
}

/// Asks one feed.
async fn ask(scope: &Scope, question: Question) -> (usize, Vec<(Niin, Answer)>, Option<Fault>) {
    let Question { way, feed, keys } = question;
    let asked = keys.values().flatten().cloned().collect();
    let found = scope.loaders.holdings(way, asked).await;
    let mut too_many: Option<(LookupError, usize)> = None;
    let answers = keys.into_iter().map(|(niin, key)| {
        let answer = match key.map(|key| found.get(&key).cloned().unwrap_or(Ok(None))) {
            None => Answer::Unasked,
            Some(Ok(found)) => Answer::Found(found),
            Some(Err(error @ LookupError::TooMany { .. })) => {
                too_many.get_or_insert((error, 0)).1 += 1;
                Answer::Failed
            }
            Some(Err(LookupError::Failed { .. })) => Answer::Failed,
        };
        (niin, answer)
    });
    let answers = answers.collect();
    (feed, answers, too_many.map(|(error, count)| fault(&error).with("count", count)))
}

/// What readers are told of a nation that did not answer.
pub fn fault(error: &LookupError) -> Fault {
    let code = match error {
        LookupError::Failed { .. } => Code::LookupFailed,
        LookupError::TooMany { .. } => Code::LookupLimit,
    };
    Fault::new(code.name(), error.to_string()).with("nation", error.nation().to_string()).with("feed", error.feed().to_string())
}
