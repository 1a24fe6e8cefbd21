//! The configuration and the made-up nations, side by side: neither may import the other, and both must say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use muster::config::{Config, Overrides, load};
use muster::demo::plan::{self, NATIONS, Shape};
use muster::demo::truth::places::NODES;
use muster::demo::truth::systems::{CATEGORIES, SYSTEMS};
use muster::model::codes::{Code, FeedAccess, FeedFormat};
use muster::model::values::Niin;

use super::world;

fn config() -> Config {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    match load(&directory, Overrides { base: None }) {
        Ok(config) => config,
        Err(mistakes) => panic!("{}", mistakes.iter().map(|mistake| mistake.render(false)).collect::<String>()),
    }
}

#[test]
fn thirty_two_files_have_no_mistake() {
    let config = config();
    assert!(config.set_aside.is_empty(), "{:?}", config.set_aside.iter().map(|nation| &nation.code).collect::<Vec<_>>());
    let files: BTreeSet<&str> = config.nations.iter().map(|nation| nation.code.as_str()).collect();
    let planned: BTreeSet<&str> = NATIONS.iter().map(|publisher| publisher.code).collect();
    assert_eq!(files, planned);
}

#[test]
fn each_published_feed_is_configured_as_it_is_published() {
    let config = config();
    let mut configured: BTreeMap<_, _> =
        config.nations.iter().flat_map(|nation| &nation.feeds).map(|feed| (feed.slug.to_string(), feed)).collect();
    for planned in plan::feeds() {
        let feed = configured.remove(&planned.slug).unwrap_or_else(|| panic!("{} is not configured", planned.slug));
        assert_eq!(feed.nation.as_str(), planned.nation);
        assert_eq!(feed.url.path(), planned.path);
        assert_eq!(feed.language.as_deref(), Some(planned.tongue.tag()));
        assert!(feed.title.contains("(made-up)"), "{}", planned.slug);
        let format = match planned.shape {
            Shape::NestedJson | Shape::FlatJson | Shape::PagedJson => FeedFormat::Json,
            Shape::Codification | Shape::HoldingsByNumber | Shape::OpenSeats => FeedFormat::Json,
            Shape::JsonLines => FeedFormat::Ndjson,
            Shape::Workbook => FeedFormat::Xlsx,
            Shape::GraphQl => FeedFormat::Graphql,
            Shape::OData => FeedFormat::Odata,
            Shape::SemicolonCsv | Shape::CommaCsv => FeedFormat::Csv,
            Shape::NestedXml => FeedFormat::Xml,
        };
        assert_eq!(feed.format, format, "{}", planned.slug);
        assert_eq!(feed.paging.is_some(), matches!(planned.shape, Shape::PagedJson | Shape::GraphQl | Shape::OData), "{}", planned.slug);
        if planned.shape.by_key() {
            assert_eq!(feed.access, FeedAccess::Lookup);
            continue;
        }
        assert_eq!(feed.promised_every.map(|span| span.get_days()), Some(planned.rhythm_days), "{}", planned.slug);
        let kinds: BTreeSet<String> = feed.records.iter().map(|mapping| mapping.kind.name().replace('_', "").to_lowercase()).collect();
        let published: BTreeSet<String> = planned.kinds.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
        assert_eq!(kinds, published, "{}", planned.slug);
    }
    assert!(configured.is_empty(), "configured, but not published: {:?}", configured.keys());
}

#[test]
fn every_spelling_of_a_system_means_that_system_in_every_feed_that_uses_it() {
    let reference = config().reference;
    assert_eq!(reference.systems.len(), SYSTEMS.len());
    for system in SYSTEMS {
        let known = reference.system_of_slug(system.slug).unwrap_or_else(|| panic!("no {}", system.slug));
        assert_eq!(known.name, system.name);
        assert_eq!(known.category, system.category);
        assert_eq!(known.domain.name(), system.domain);
        assert_eq!(known.counted_as.name(), system.counted_as, "{}", system.slug);
        assert_eq!(known.calibre.unwrap_or(0.0), system.calibre, "{}", system.slug);
        assert_eq!(known.variant_of.as_deref().unwrap_or_default(), system.variant_of);
        for feed in plan::feeds() {
            for turn in 0..8 {
                let text = system.spoken(feed.tongue.tag(), turn);
                let found = reference.system(text, Some(feed.tongue.tag()), &feed.slug);
                assert_eq!(found.map(|found| found.slug.as_str()), Some(system.slug), "`{text}` in {}", feed.slug);
            }
        }
    }
    let categories: BTreeSet<&str> = reference.categories.iter().map(|category| category.slug.as_str()).collect();
    assert_eq!(categories, CATEGORIES.iter().map(|(slug, ..)| *slug).collect());
}

#[test]
fn nodes_coalitions_and_currencies_are_known() {
    let reference = config().reference;
    let truth = world();
    assert_eq!(reference.nodes.len(), NODES.len());
    for node in NODES {
        let known = reference.node(node.name, None, "").unwrap_or_else(|| panic!("no {}", node.name));
        assert_eq!((known.slug.as_str(), known.kind.name(), known.nation.as_str()), (node.slug, node.kind, node.nation));
    }
    assert_eq!(reference.coalitions.len(), 8);
    for need in truth.requirements() {
        assert!(reference.coalition(need.coalition).is_some(), "{}", need.coalition);
    }
    for publisher in NATIONS.iter().filter(|publisher| publisher.currency != "EUR") {
        assert!(reference.rates.iter().any(|rate| rate.currency.as_str() == publisher.currency), "{}", publisher.currency);
    }
}

#[test]
fn items_belong_to_their_systems_and_successors() {
    let reference = config().reference;
    let truth = world();
    for article in truth.articles() {
        let system = article.system.and_then(|place| SYSTEMS.get(place)).map(|system| system.slug);
        let successor = article.superseded_by.and_then(|place| truth.articles().get(place)).map(|next| next.niin.as_str());
        let niin = Niin::new(&article.niin).expect("of the right form");
        let entry = reference.items.get(&niin);
        assert_eq!(entry.and_then(|entry| entry.system.as_deref()), system, "{}", article.niin);
        assert_eq!(entry.and_then(|entry| entry.superseded_by.as_ref()).map(Niin::as_str), successor, "{}", article.niin);
    }
}
