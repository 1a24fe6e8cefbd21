//! Names of reference data, and paths into rows.

use muster::config::{Path, Reference, Step};
use muster::model::codes::FeedFormat;

use super::{directory, loaded};

const SYSTEMS: &str = r#"version = 1
[[weapon_system]]
slug = "leopard-2"
name = "Leopard 2"
domain = "ARMOUR"
category = "main-battle-tank"
counted_as = "PLATFORM"
[[weapon_system]]
slug = "leopard-2a6"
name = "Leopard 2A6"
domain = "ARMOUR"
category = "main-battle-tank"
counted_as = "PLATFORM"
variant_of = "leopard-2"
aliases = ["LEO 2A6", { text = "Czołg Leopard 2A6", language = "pl" }, { text = "MBT", language = "en" }, { text = "typ 7", feed = "one" }]
[[weapon_system]]
slug = "t-72"
name = "T-72"
domain = "ARMOUR"
category = "main-battle-tank"
counted_as = "PLATFORM"
aliases = [{ text = "MBT", language = "pl" }, { text = "typ 7", feed = "other" }]
"#;

fn reference() -> Reference {
    let categories = "version = 1\n[[category]]\nslug = \"main-battle-tank\"\ntitle = \"Main battle tank\"\n";
    let directory = directory(&[("reference/weapon_systems.toml", SYSTEMS), ("reference/categories.toml", categories)]);
    loaded(directory.path()).unwrap().reference
}

#[test]
fn a_system_is_found_by_any_of_its_names() {
    let reference = reference();
    let found = |text, language, feed| reference.system(text, language, feed).map(|system| system.slug.to_string());
    for text in ["leopard-2a6", "LEOPARD 2A6", "leo-2a6", "czolg leopard 2a6", "CZOŁG  Leopard-2A6"] {
        assert_eq!(found(text, None, "x").as_deref(), Some("leopard-2a6"), "{text}");
    }
    assert_eq!(found("leopard 2a7", None, "x"), None);
}

#[test]
fn a_name_of_two_systems_is_told_apart_by_language_and_feed() {
    let reference = reference();
    let found = |text, language, feed| reference.system(text, language, feed).map(|system| system.slug.to_string());
    assert_eq!(found("MBT", Some("en"), "x").as_deref(), Some("leopard-2a6"));
    assert_eq!(found("mbt", Some("pl"), "x").as_deref(), Some("t-72"));
    assert_eq!(found("mbt", Some("de"), "x"), None, "nothing is guessed");
    assert_eq!(found("Typ 7", None, "one").as_deref(), Some("leopard-2a6"));
    assert_eq!(found("Typ 7", None, "other").as_deref(), Some("t-72"));
    assert_eq!(found("Typ 7", None, "third"), None);
}

#[test]
fn a_system_comes_with_its_variants() {
    let reference = reference();
    let slugs = |slug| reference.with_variants(slug).iter().map(|system| system.slug.to_string()).collect::<Vec<_>>();
    assert_eq!(slugs("leopard-2"), ["leopard-2", "leopard-2a6"]);
    assert_eq!(slugs("t-72"), ["t-72"]);
    assert!(slugs("no-such").is_empty());
}

#[test]
fn paths_fall_into_steps() {
    use Step::{Attribute, Each, Index, Key, Own, Parent};
    let steps = |text, format| Path::parse(text, format).unwrap().steps().to_vec();
    assert_eq!(steps("artikel.nummer", FeedFormat::Json), [Key("artikel".into()), Key("nummer".into())]);
    assert_eq!(steps("../a[0][*].\"b.c\"", FeedFormat::Json), [Parent, Key("a".into()), Index(0), Each, Key("b.c".into())]);
    assert_eq!(steps("[2]", FeedFormat::Ndjson), [Index(2)]);
    assert_eq!(steps("Total, in $", FeedFormat::Csv), [Key("Total, in $".into())]);
    assert_eq!(steps("../../@name", FeedFormat::Xml), [Parent, Parent, Attribute("name".into())]);
    assert_eq!(steps("ort/name", FeedFormat::Xml), [Key("ort".into()), Key("name".into())]);
    assert_eq!(steps(".", FeedFormat::Xml), [Own]);
}

#[test]
fn what_is_no_path_says_where() {
    let at = |text, format| Path::parse(text, format).unwrap_err().at;
    assert_eq!(at("a..b", FeedFormat::Json), 2);
    assert_eq!(at("a[x]", FeedFormat::Json), 2);
    assert_eq!(at("a[0", FeedFormat::Json), 1);
    assert_eq!(at("$.a", FeedFormat::Json), 0);
    assert_eq!(at("a//b", FeedFormat::Xml), 2);
    assert_eq!(at("@a/b", FeedFormat::Xml), 3);
    assert_eq!(at("a/../b", FeedFormat::Xml), 2);
    assert_eq!(at(" ", FeedFormat::Csv), 0);
}
