//! What follows `demo --fail` and `--late`: a nation, and from when to when its services are in trouble.

use std::fmt;

use jiff::SignedDuration;

use crate::config::nearest;
use crate::demo::plan::{Manner, NATIONS, publisher};

/// How long a nation is in trouble. Time counts from when the demo is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spell {
    /// Trigram.
    pub nation: &'static str,
    /// It begins; zero: before the first document of today is fetched.
    pub from: SignedDuration,
    /// It ends; none: it doesn't.
    pub until: Option<SignedDuration>,
}

impl Spell {
    /// Whether it lasts at that time.
    pub fn covers(&self, time: SignedDuration) -> bool {
        self.from <= time && self.until.is_none_or(|until| time < until)
    }
}

impl fmt::Display for Spell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { nation, from, until } = self;
        match (from.is_zero(), until) {
            (true, None) => write!(f, "{nation}"),
            (true, Some(until)) => write!(f, "{nation} until {until:#}"),
            (false, None) => write!(f, "{nation} from {from:#} on"),
            (false, Some(until)) => write!(f, "{nation} from {from:#} to {until:#}"),
        }
    }
}

/// A nation that is late: one of whose documents there are dates.
pub fn late(text: &str) -> Result<Spell, String> {
    let spell = failing(text)?;
    let feeds = publisher(spell.nation).map(|publisher| publisher.feeds()).unwrap_or_default();
    if feeds.iter().any(|feed| !feed.shape.by_key() && feed.manner != Manner::NeverDelivers) {
        return Ok(spell);
    }
    Err(format!("{} publishes no document that could be late; it can --fail", spell.nation))
}

/// A nation that fails, any of the demo's: `EST`, `EST@30s`, `EST@30s-90s`.
pub fn failing(text: &str) -> Result<Spell, String> {
    let (nation, time) = text.split_once('@').map_or((text, None), |(nation, time)| (nation, Some(time)));
    let nation = named(nation.trim())?;
    let Some(time) = time else { return Ok(Spell { nation, from: SignedDuration::ZERO, until: None }) };
    let (from, until) = time.split_once('-').map_or((time, None), |(from, until)| (from, Some(until)));
    let (from, until) = (duration(from, nation)?, until.map(|until| duration(until, nation)).transpose()?);
    match until {
        Some(until) if until <= from => Err(format!("it ends before it begins; write the earlier time first, such as {nation}@30s-90s")),
        until => Ok(Spell { nation, from, until }),
    }
}

fn named(given: &str) -> Result<&'static str, String> {
    let codes = || NATIONS.iter().map(|nation| nation.code);
    if let Some(code) = codes().find(|code| code.eq_ignore_ascii_case(given)) {
        return Ok(code);
    }
    let meant = nearest(given, codes()).map(|code| format!("; did you mean {code}?")).unwrap_or_else(|| ".".to_owned());
    Err(format!("the demo has no nation `{given}`{meant} It has {}", codes().collect::<Vec<_>>().join(", ")))
}

/// A time after the beginning, `30s`, `2m`, `1m30s`; a number alone is no time.
fn duration(text: &str, nation: &str) -> Result<SignedDuration, String> {
    let time = text.trim().parse::<SignedDuration>().ok().filter(|time| !time.is_negative());
    time.ok_or_else(|| format!("`{text}` is no time; write it with its unit, such as {nation}@30s, {nation}@30s-90s or {nation}@1m30s"))
}
