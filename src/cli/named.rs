//! Which feed is meant by what was typed.

/// The feed that was meant: `nation/feed`, or the nation alone if it has one feed; in either case of letters. `has` is what
/// whoever has these feeds does: "the gateway serves".
pub fn named<'f, T>(has: &str, feeds: &'f [T], name: impl Fn(&T) -> (&str, &str), given: &str) -> Result<&'f T, String> {
    let (nation, feed) = given.split_once('/').map_or((given, None), |(nation, feed)| (nation, Some(feed)));
    let all: Vec<&T> = feeds.iter().filter(|feed| name(feed).0.eq_ignore_ascii_case(nation)).collect();
    let names =
        |of: &[&T]| of.iter().map(|feed| name(feed)).map(|(nation, feed)| format!("{nation}/{feed}")).collect::<Vec<_>>().join(", ");
    match (feed, all.as_slice()) {
        (_, []) => {
            let mut nations: Vec<&str> = feeds.iter().map(|feed| name(feed).0).collect();
            nations.dedup();
            let it = has.split(' ').next_back().unwrap_or_default();
            Err(format!("{has} no nation `{nation}`; it {it} {}", nations.join(", ")))
        }
        (None, [only]) => Ok(only),
        (None, several) => Err(format!("{} has {} feeds; name one of {}", nation.to_ascii_uppercase(), several.len(), names(several))),
        (Some(feed), of_nation) => of_nation
            .iter()
            .find(|one| name(one).1.eq_ignore_ascii_case(feed))
            .copied()
            .ok_or_else(|| format!("{} has no feed `{feed}`; it has {}", nation.to_ascii_uppercase(), names(of_nation))),
    }
}
