//! Laws of what follows from several nations' spares.

use std::collections::BTreeSet;

use muster::model::values::{CountryCode, ItemKey, Niin};
use muster::store::{Interchange, Spares};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{ALL, NEW, Reports, published, pumps};
use crate::support::gateway::viewer;

fn number(number: u32) -> Niin {
    Niin::new(&format!("{number:09}")).unwrap()
}

fn links() -> impl Strategy<Value = Vec<(u32, u32)>> {
    prop::collection::vec((0_u32..24, 0_u32..24), 0..40)
}

fn interchange(links: &[(u32, u32)]) -> Interchange {
    Interchange::of(links.iter().map(|(older, newer)| (number(*older), number(*newer))))
}

/// The numbers that are reached from one by going along links, either way, until nothing new is found.
fn reached(links: &[(u32, u32)], from: u32) -> BTreeSet<Niin> {
    let mut known = BTreeSet::from([from]);
    loop {
        let next: Vec<u32> = links
            .iter()
            .flat_map(|(a, b)| [(*a, *b), (*b, *a)])
            .filter(|(a, b)| known.contains(a) && !known.contains(b))
            .map(|(_, b)| b)
            .collect();
        if next.is_empty() {
            return known.into_iter().map(number).collect();
        }
        known.extend(next);
    }
}

fn nation(place: usize) -> CountryCode {
    CountryCode::new(["AUT", "BEL", "CZE", "DEU"][place]).unwrap()
}

type Reported = Vec<(usize, u32)>;

fn reported() -> impl Strategy<Value = Reported> {
    prop::collection::vec((0_usize..4, 0_u32..24), 0..16)
}

fn keys(reported: &Reported) -> Vec<(CountryCode, ItemKey)> {
    reported.iter().map(|(place, item)| (nation(*place), ItemKey::Niin(number(*item)))).collect()
}

fn spares(links: &[(u32, u32)], awaited: &Reported, held: &Reported) -> Spares {
    let (awaited, held) = (keys(awaited), keys(held));
    Spares::of(&interchange(links), awaited.iter().map(|(nation, key)| (*nation, key)), held.iter().map(|(nation, key)| (*nation, key)))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn interchangeable_is_symmetric_and_transitive(links in links()) {
        let interchange = interchange(&links);
        for from in 0..24 {
            let with: BTreeSet<ItemKey> = interchange.with(&ItemKey::Niin(number(from))).into_iter().collect();
            prop_assert_eq!(&with, &reached(&links, from).into_iter().map(ItemKey::Niin).collect::<BTreeSet<_>>());
            for other in &with {
                prop_assert_eq!(&interchange.with(other).into_iter().collect::<BTreeSet<_>>(), &with);
            }
        }
    }

    #[test]
    fn spares_are_what_another_nation_holds_under_any_number(links in links(), awaited in reported(), held in reported()) {
        let spares = spares(&links, &awaited, &held);
        for item in 0..24 {
            let same = reached(&links, item);
            let waiting: Vec<usize> = awaited.iter().filter(|(_, one)| same.contains(&number(*one))).map(|(nation, _)| *nation).collect();
            let holding = |nation: &usize| held.iter().any(|(holder, one)| holder != nation && same.contains(&number(*one)));
            let key = ItemKey::Niin(number(item));
            prop_assert_eq!(spares.awaits(&key), !waiting.is_empty());
            prop_assert_eq!(spares.held_elsewhere(&key), waiting.iter().any(holding));
        }
    }

    #[test]
    fn the_order_of_reports_does_not_matter(links in links(), awaited in reported(), held in reported(), seed in any::<u64>()) {
        let told = |spares: &Spares| (0..24).map(|item| ItemKey::Niin(number(item))).map(|key| (spares.awaits(&key), spares.held_elsewhere(&key))).collect::<Vec<_>>();
        let turned = |list: &Reported| {
            let mut list = list.clone();
            let middle = usize::try_from(seed % (list.len().max(1) as u64)).unwrap();
            list.rotate_left(middle);
            list.reverse();
            list
        };
        let (turned_links, rest): (Vec<_>, Vec<_>) = links.iter().rev().partition(|(a, _)| u64::from(*a) % 2 == seed % 2);
        let turned_links: Vec<(u32, u32)> = turned_links.into_iter().chain(rest).copied().collect();
        prop_assert_eq!(told(&spares(&links, &awaited, &held)), told(&spares(&turned_links, &turned(&awaited), &turned(&held))));
    }
}

#[test]
fn the_order_in_which_feeds_come_does_not_matter() {
    let asked = |late: &[&str]| -> Value {
        let mut nations = pumps();
        let named = |key: &str, nsn: &str| json!({ "key": key, "nsn": nsn, "name": "FUEL PUMP, LEOPARD", "quantity": 1, "unit": "EA" });
        nations[1].stock.push(named("named", NEW));
        nations[2].stock.push(named("unnumbered", ""));
        let at_first = |nation: &Reports<'static>| {
            if late.contains(&nation.code) { Reports { code: nation.code, ..Reports::default() } } else { nation.clone() }
        };
        let small = published(&nations.iter().map(at_first).collect::<Vec<_>>());
        let house = small.fetched();
        // Asked before all is there, and again when it is.
        house.get(ALL);
        for nation in nations.iter().filter(|nation| late.contains(&nation.code)) {
            small.rows(&format!("/{}/stock", nation.code), &nation.stock);
            small.rows(&format!("/{}/repairs", nation.code), &nation.repairs);
            house.fetch();
            house.get(ALL);
        }
        house.seen_by(viewer("one", None, &[], "UNCLASSIFIED")).get(ALL)
    };
    let all = asked(&[]);
    assert_eq!(all["helped"]["totalCount"], 2, "{all}");
    assert!(all.to_string().contains("the same name"), "{all}");
    for late in [&["pol"][..], &["nld"], &["swe", "pol"], &["nld", "pol", "swe"]] {
        assert_eq!(asked(late), all, "{late:?} late");
    }
}
