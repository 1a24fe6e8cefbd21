//! Laws: what holds of any text.

use muster::config::Path;
use muster::model::codes::FeedFormat;
use proptest::prelude::*;

use super::report;

/// A file that is right, to be spoilt.
const GOOD: &str = r#"version = 1
[[feed]]
slug = "pol-stany"
title = "Stany"
language = "pl"
url = "/pol/stany.json"
format = "JSON"
records = "$.pozycje[*]"
as_of = { path = "$.meta.stan_na", dates = ["%d.%m.%Y"] }
auth = { basic = { user = "u", password = { env = "NO_SUCH_VARIABLE" } } }
[feed.holding]
item = { nsn = "nsn", local = "a.b[0]" }
quantity = { path = "ilosc", unit = { const = "EA" } }
unit_value = { path = "cena", currency = { const = "PLN" } }
"#;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// No text makes the reader panic.
    #[test]
    fn any_text_is_read(text in any::<String>(), more in "[\\[\\]{}a-z\"'=.,#\n0-9 é]{0,80}") {
        report(&[("nations/pol.toml", &text), ("reference/nodes.toml", &more), ("reference/items.csv", &text)]);
        report(&[("muster.toml", &more)]);
    }

    /// However a file is spoilt, the reader comes back, and what it shows never holds the marks of a secret.
    #[test]
    fn any_spoilt_file_is_read(at in 0..GOOD.len(), cut in 0..12usize, put in "[\\[\\]{}=\"'.é\n0-9a-z ]{0,4}") {
        let end = (at + cut).min(GOOD.len());
        let text = format!("{}{put}{}", GOOD.get(..at).unwrap(), GOOD.get(end..).unwrap());
        let said = report(&[("nations/pol.toml", &text)]);
        prop_assert!(said.ends_with('\n'));
    }

    /// Any text is a path or is none; what is one says itself again.
    #[test]
    fn a_path_is_what_it_was_parsed_from(text in "[a-z.\\[\\]*@/\"0-9é ]{0,16}") {
        for format in [FeedFormat::Json, FeedFormat::Csv, FeedFormat::Xml] {
            match Path::parse(&text, format) {
                Ok(path) => {
                    prop_assert_eq!(path.as_str(), &text);
                    prop_assert!(!path.steps().is_empty());
                }
                Err(error) => prop_assert!(error.at <= text.len()),
            }
        }
    }
}
