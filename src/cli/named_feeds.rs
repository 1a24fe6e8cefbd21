//! Feeds as operators name them: `POL/pol-stock`, or the nation alone; in either case of letters.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::asking::{Asking, Unanswered};
use super::named::{no_feed, no_nation, parts, too_many};
use super::plain::shown;
use super::{failed, mistyped};

/// The slugs of the feeds that are fetched whole and were meant, with their nation.
pub struct NamedFeeds {
    /// The trigram.
    pub nation: String,
    /// All feeds of the nation, or the one that was named.
    pub slugs: Vec<String>,
}

/// Why no feed was meant.
pub enum NotNamed {
    /// The gateway was not reached, or refused.
    Unanswered(Unanswered),
    /// There is no such nation or feed.
    Mistyped(String),
}

const FEEDS: &str = "query($nation: [CountryCode!]) { feeds(filter: { nation: $nation, access: [SNAPSHOT] }) { slug } }";
const NATIONS: &str = "{ nations { code } }";

impl NamedFeeds {
    /// Asks the gateway which feeds are meant.
    pub async fn of(asking: &Asking, given: &str) -> Result<Self, NotNamed> {
        let (nation, feed) = parts(given);
        let nation = nation.to_ascii_uppercase();
        let known = asking.ask(NATIONS, Value::Null).await?;
        let nations: Vec<&str> = known["nations"].as_array().into_iter().flatten().filter_map(|nation| nation["code"].as_str()).collect();
        if !nations.contains(&nation.as_str()) {
            return Err(NotNamed::Mistyped(no_nation("the gateway serves", &nation, &nations)));
        }
        let answer = asking.ask(FEEDS, json!({ "nation": [nation] })).await?;
        let feeds = answer["feeds"].as_array().into_iter().flatten().filter_map(|feed| feed["slug"].as_str());
        let (meant, all): (Vec<String>, Vec<String>) = (
            feeds.clone().filter(|slug| feed.is_none_or(|feed| feed.eq_ignore_ascii_case(slug))).map(str::to_owned).collect(),
            feeds.map(|slug| format!("{nation}/{slug}")).collect(),
        );
        match (meant.is_empty(), feed) {
            (false, _) => Ok(Self { nation, slugs: meant }),
            (true, _) if all.is_empty() => {
                Err(NotNamed::Mistyped(format!("{nation} has no feed that is fetched whole, so no rows are kept")))
            }
            (true, feed) => Err(NotNamed::Mistyped(no_feed(&nation, feed.unwrap_or_default(), &all))),
        }
    }

    /// The only one of them.
    pub fn only(&self) -> Result<&str, NotNamed> {
        match self.slugs.as_slice() {
            [only] => Ok(only),
            several => {
                let names: Vec<String> = several.iter().map(|slug| format!("{}/{slug}", self.nation)).collect();
                Err(NotNamed::Mistyped(too_many(&self.nation, &names)))
            }
        }
    }
}

impl From<Unanswered> for NotNamed {
    fn from(unanswered: Unanswered) -> Self {
        Self::Unanswered(unanswered)
    }
}

/// Says why a question of the operator has no answer. 1: no gateway answers; 2: mistyped.
pub fn ended(done: Result<ExitCode, NotNamed>) -> ExitCode {
    match done {
        Ok(code) => code,
        Err(NotNamed::Unanswered(why)) => failed(why),
        Err(NotNamed::Mistyped(why)) => mistyped(shown(&why)),
    }
}
