//! Where few of many rows have a key, pages are walked to, along all rows or along the key's, or gathered.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{FIELDS, Key, few, order_by, orders, page_of, rows, sorted};
use crate::gateway::small::{HOLDINGS, Small, feed};
use crate::support::gateway::House;

/// Depots among which the rows of the large feed lie evenly.
const DEPOTS: u32 = 15;

/// A feed of many rows, and one of few with the same values.
static HOUSE: LazyLock<(Small, House)> = LazyLock::new(|| {
    let small = Small::new("narrow");
    small.nation("pol", &[feed("pol-a", "/pol-a", "", HOLDINGS), feed("pol-b", "/pol-b", "", HOLDINGS)]);
    for (feed, path, count) in [(0, "/pol-a", 3_000), (1, "/pol-b", 60)] {
        let mut rows = rows(feed, 0..count);
        for (number, row) in (0..).zip(&mut rows) {
            row["holder"] = json!(format!("depot {}", number % DEPOTS));
        }
        small.rows(path, &rows);
    }
    let house = small.fetched();
    (small, house)
});

static ALL: LazyLock<Vec<Value>> = LazyLock::new(|| HOUSE.1.all("holdings", "", FIELDS));

proptest! {
    #![proptest_config(few())]

    #[test]
    fn what_has_a_rare_key_is_paged_like_the_whole(
        leading in prop::sample::select(vec![Key::Quantity, Key::Offered, Key::Nsn, Key::Nation]), descending in any::<bool>(), then in orders(),
        depots in prop::collection::btree_set(0..DEPOTS, 1..3), least in prop::option::of(0_u64..3), size in 1_usize..8, from in 0_usize..450,
    ) {
        let orders = [vec![(leading, descending)], then].concat();
        let orders = &orders[..orders.len().min(3)];
        let named: Vec<String> = depots.iter().map(|depot| format!("depot {depot}")).collect();
        let is_kept = |record: &&Value| {
            named.iter().any(|name| record["holder"] == name.as_str())
                && least.is_none_or(|least| record["offered"]["value"].as_f64().is_some_and(|own| own >= least as f64))
        };
        let kept: Vec<Value> = ALL.iter().filter(is_kept).cloned().collect();
        let whole = sorted(orders, &kept);
        let least = least.map(|least| format!(", offered: {{gte: {least}}}")).unwrap_or_default();
        let arguments = format!("filter: {{holder: {named:?}{least}}}, {}", order_by(orders));
        // Before the whole is asked for, nothing may be remembered in the order yet.
        let last = page_of(&HOUSE.1, &format!("last: {size}, {arguments}")).ids;
        prop_assert_eq!(&last, &whole[whole.len().saturating_sub(size)..], "{}", arguments);
        let first = page_of(&HOUSE.1, &format!("first: {size}, {arguments}")).ids;
        prop_assert_eq!(&first, &whole[..size.min(whole.len())], "{}", arguments);
        let cursors = page_of(&HOUSE.1, &format!("first: 500, {arguments}")).cursors;
        prop_assert_eq!(cursors.len(), whole.len());
        let from = from % whole.len();
        let after = page_of(&HOUSE.1, &format!("first: {size}, after: \"{}\", {arguments}", cursors[from])).ids;
        prop_assert_eq!(&after, &whole[from + 1..(from + 1 + size).min(whole.len())], "{}", arguments);
        let before = page_of(&HOUSE.1, &format!("last: {size}, before: \"{}\", {arguments}", cursors[from])).ids;
        prop_assert_eq!(&before, &whole[from.saturating_sub(size)..from], "{}", arguments);
    }
}
