//! Which feeds are meant by what was typed: `POL/pol-stock`, or a nation alone; in either case of letters.

/// The feeds that were meant: one, `nation/feed`, or all of a nation. `has` is what whoever has these feeds does: "the
/// gateway serves".
pub fn meant<'f, T>(has: &str, feeds: &'f [T], name: impl Fn(&T) -> (&str, &str), given: &str) -> Result<Vec<&'f T>, String> {
    let (nation, feed) = parts(given);
    let of_nation: Vec<&T> = feeds.iter().filter(|feed| name(feed).0.eq_ignore_ascii_case(nation)).collect();
    if of_nation.is_empty() {
        let mut nations: Vec<&str> = feeds.iter().map(|feed| name(feed).0).collect();
        nations.dedup();
        return Err(no_nation(has, nation, &nations));
    }
    let Some(feed) = feed else { return Ok(of_nation) };
    let found = of_nation.iter().find(|one| name(one).1.eq_ignore_ascii_case(feed));
    found.map(|found| vec![*found]).ok_or_else(|| no_feed(nation, feed, &names(&of_nation, name)))
}

/// The only one of the feeds that were meant.
pub fn only<'f, T>(meant: &[&'f T], name: impl Fn(&T) -> (&str, &str), given: &str) -> Result<&'f T, String> {
    match meant {
        [only] => Ok(only),
        several => Err(too_many(given, &names(several, name))),
    }
}

/// Nation and, where it is named, feed.
pub fn parts(given: &str) -> (&str, Option<&str>) {
    given.split_once('/').map_or((given, None), |(nation, feed)| (nation, Some(feed)))
}

fn names<T>(feeds: &[&T], name: impl Fn(&T) -> (&str, &str)) -> Vec<String> {
    feeds.iter().map(|feed| name(feed)).map(|(nation, feed)| format!("{nation}/{feed}")).collect()
}

/// There is no such nation.
pub fn no_nation(has: &str, nation: &str, nations: &[&str]) -> String {
    let it = has.split(' ').next_back().unwrap_or_default();
    format!("{has} no nation `{nation}`; it {it} {}", nations.join(", "))
}

/// The nation has no such feed.
pub fn no_feed(nation: &str, feed: &str, names: &[String]) -> String {
    format!("{} has no feed `{feed}`; it has {}", nation.to_ascii_uppercase(), names.join(", "))
}

/// The nation has several feeds, and one is wanted.
pub fn too_many(nation: &str, names: &[String]) -> String {
    format!("{} has {} feeds; name one of {}", nation.to_ascii_uppercase(), names.len(), names.join(", "))
}
