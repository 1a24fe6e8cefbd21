//! Nations that publish garbage: their runs end with a reason, nothing is lost, and the others are answered.

use serde_json::{Value, json};

use crate::gateway::small::{HOLDINGS, Small, feed};

const ROUGH: &str = "label_from = { classification = \"c\" }\n";
const PLAIN: &str =
    "[feed.holding]\nkey = \"key\"\nitem = { nsn = \"nsn\", name = \"name\" }\nquantity = \"q\"\nholder = \"holder\"\nsystem = \"s\"\n";

#[test]
fn garbage_fails_its_own_feed_alone() {
    let header = "key,nsn,name,q,holder,s\n";
    let xml = |row: &str| format!("<root>{row}</root>");
    let rows = |row: Value, count: usize| json!({ "rows": vec![row; count] }).to_string();
    let garbage: Vec<(&str, String)> = vec![
        ("JSON", format!("{{\"rows\":{}{}}}", "[".repeat(200_000), "]".repeat(200_000))),
        ("JSON", format!("{{\"rows\":[{}1{}]}}", "{\"a\":".repeat(200_000), "}".repeat(200_000))),
        ("JSON", rows(Value::Null, 1_000)),
        ("JSON", rows(json!({ "key": ["a"], "nsn": {}, "q": [[]], "c": "UNCLASSIFIED" }), 1_000)),
        ("JSON", rows(json!({ "key": "k".repeat(1_000_000), "nsn": "1005-01-123-4567", "q": 1, "c": "UNCLASSIFIED" }), 3)),
        ("JSON", rows(json!({ "key": "same", "nsn": "1005-01-123-4567", "q": 1, "c": "UNCLASSIFIED" }), 20_000)),
        ("JSON", format!("{{\"rows\":[{{{}\"q\":1}}]}}", (0..50_000).map(|number| format!("\"a{number}\":1,")).collect::<String>())),
        (
            "JSON",
            "{\"rows\":[{\"key\":\"a\",\"q\":1e400,\"c\":\"UNCLASSIFIED\"},{\"key\":\"b\",\"q\":\"NaN\"},{\"key\":\"c\",\"q\":-1e99999}]}"
                .into(),
        ),
        ("JSON", "{\"rows\":[{\"key\":\"\\ud800\"}]}".into()),
        ("JSON", "<html>not here</html>".into()),
        ("JSON", String::new()),
        ("CSV", format!("{},{}\na,1,n,1,h,s{}\n", header.trim(), vec!["c"; 100_000].join(","), ",".repeat(100_000))),
        ("CSV", format!("{header}a,\"unclosed{}", "\n".repeat(100_000))),
        ("CSV", format!("{header}{}", "a\0,\0,\u{202e}x,-1,\u{1b}[31m,=1\n".repeat(1_000))),
        ("CSV", format!("{header}{}", "\n".repeat(1_000_000))),
        ("CSV", format!("{}key\n{}a\n", "key,".repeat(50_000), "a,".repeat(50_000))),
        ("XML", xml(&format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000)))),
        ("XML", xml(&format!("<row {}><q>1</q></row>", (0..20_000).map(|number| format!("a{number}=\"1\" ")).collect::<String>()))),
        ("XML", "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><root><row><key>&x;</key><q>1</q></row></root>".into()),
        ("XML", format!("<root>{}", "<row><key>a</key>".repeat(50_000))),
    ];
    let small = Small::new("garbage");
    let mut feeds = Vec::new();
    for (number, (format, document)) in garbage.iter().enumerate() {
        let (records, label) = match *format {
            "JSON" => ("records = \"$.rows[*]\"\n", ROUGH),
            "XML" => ("records = \"root/row\"\n", ""),
            _ => ("", ""),
        };
        small.publisher.put(&format!("/{number}"), document.as_str());
        let text = feed(&format!("deu-garbage-{number}"), &format!("/{number}"), "", &format!("{records}{label}{PLAIN}"));
        feeds.push(text.replace("format = \"JSON\"", &format!("format = \"{format}\"")));
    }
    small.nation("deu", &feeds);
    small.nation("pol", &[feed("pol-stocks", "/stocks", "", HOLDINGS)]);
    small.rows("/stocks", &[json!({ "key": "1", "nsn": "1005-01-123-4567", "quantity": 7, "unit": "EA" })]);
    let house = small.fetched();
    let told = house.get("{ feeds { slug lastError run { rows { seen accepted flagged quarantined } } } }");
    for feed in told["feeds"].as_array().unwrap() {
        let rows = &feed["run"]["rows"];
        let [seen, accepted, flagged, quarantined] =
            ["seen", "accepted", "flagged", "quarantined"].map(|count| rows[count].as_u64().unwrap());
        assert_eq!(seen, accepted + flagged + quarantined, "{feed}");
        assert!(feed["lastError"].as_str().is_none_or(|reason| reason.len() < 600), "{:.700}", feed["lastError"].to_string());
        assert!(seen > 0 || feed["lastError"].is_string(), "neither rows nor a reason: {feed}");
    }
    assert!(!house.text("{ feeds { lastError } }").contains("passwd"));
    let others = house.get("{ holdings(filter: { nation: \"POL\" }) { totalCount nodes { quantity { value } } } }");
    assert_eq!(others["holdings"]["totalCount"], 1);
}
