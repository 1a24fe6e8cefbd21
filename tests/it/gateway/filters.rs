//! Filters against an oracle: the same question put to the whole list, fetched once as JSON.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use muster::demo::{serve, truth};
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization as _;

use crate::support::gateway::{House, publish};

static HOUSE: LazyLock<House> = LazyLock::new(|| {
    let made_up = truth(7, 0.06, jiff::civil::date(2026, 11, 24));
    let base = publish(serve::routes(Arc::new(made_up), Arc::default()));
    House::fetched(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"), &base)
});

/// A list with all its records: what the oracle knows.
struct List {
    name: &'static str,
    all: Vec<Value>,
}

impl List {
    fn of(name: &'static str, fields: &str) -> Self {
        let all = HOUSE.all(name, "", &format!("id nation {{ code }} provenance {{ asOf feed {{ slug }} }} issues {{ rule }} {fields}"));
        assert!(all.len() > 20, "{name}");
        Self { name, all }
    }

    fn ids(&self, filter: &str) -> Vec<Value> {
        HOUSE.all(self.name, &format!("filter: {filter}"), "id").into_iter().map(|mut record| record["id"].take()).collect()
    }

    /// The filter keeps what the predicate keeps, in the same order; some, and not all.
    fn keeps(&self, filter: &str, predicate: impl Fn(&Value) -> bool) {
        let expected = self.exactly(filter, predicate);
        assert!(0 < expected && expected < self.all.len(), "{filter} says nothing: {expected} of {}", self.all.len());
    }

    /// The same, where all or none are right too.
    fn exactly(&self, filter: &str, predicate: impl Fn(&Value) -> bool) -> usize {
        let expected: Vec<Value> = self.all.iter().filter(|record| predicate(record)).map(|record| record["id"].clone()).collect();
        let got = self.ids(filter);
        assert!(got == expected, "{} {filter}: {} came, {} expected", self.name, got.len(), expected.len());
        expected.len()
    }

    fn refuses(&self, filter: &str, says: &str) {
        let answer = HOUSE.ask(&format!("{{ {}(filter: {filter}) {{ totalCount }} }}", self.name));
        let message = answer["errors"][0]["message"].as_str().unwrap_or_else(|| panic!("{filter} was answered: {answer}"));
        assert!(message.contains(says), "{filter}: {message}");
    }
}

static HOLDINGS: LazyLock<List> = LazyLock::new(|| {
    List::of(
        "holdings",
        "holder location serialOrLot quantity { value state unit { code } } offered { value state } condition { group } \
         equipmentType { nsn key { scheme value } supplyClass { code } } system { slug domain calibre category { slug } variantOf { slug } }",
    )
});

static LINES: LazyLock<List> = LazyLock::new(|| {
    List::of(
        "donationLines",
        "stage description stageSince { date } daysInStage arrives { date } readiness { state } donor { code } requested { value state } pledged { value state } delivered { value } \
         donation { id kind source recipient { code } announced { date } } system { slug domain category { slug } coalition { slug } } \
         equipmentType { nsn } requirement { id }",
    )
});

static RUNS: LazyLock<List> = LazyLock::new(|| {
    List::of(
        "courseIterations",
        "status language starts { date } ends { date } seats { value } seatsFilled { value } seatsOpen { value } fillRate \
         traineeNation { code } facility { slug } reservedFor { id } course { id qualifiesFor { role system { slug domain } } }",
    )
});

/// The text at a place of a record; none if it has none.
fn text<'a>(record: &'a Value, pointer: &str) -> Option<&'a str> {
    record.pointer(pointer)?.as_str()
}

fn number(record: &Value, pointer: &str) -> Option<f64> {
    record.pointer(pointer)?.as_f64()
}

fn is(record: &Value, pointer: &str, any_of: &[&str]) -> bool {
    text(record, pointer).is_some_and(|text| any_of.contains(&text))
}

fn has(record: &Value, list: &str, pointer: &str, any_of: &[&str]) -> bool {
    record.pointer(list).and_then(Value::as_array).is_some_and(|items| items.iter().any(|item| is(item, pointer, any_of)))
}

#[test]
fn any_of_a_list() {
    let holdings = &*HOLDINGS;
    holdings.keeps("{nation: [\"POL\", \"deu\"]}", |record| is(record, "/nation/code", &["POL", "DEU"]));
    holdings.keeps("{nation: \"POL\"}", |record| is(record, "/nation/code", &["POL"]));
    holdings.keeps("{feed: [\"deu-bestand\", \"no-such-feed\"]}", |record| is(record, "/provenance/feed/slug", &["deu-bestand"]));
    holdings.keeps("{domain: [ARMOUR, ARTILLERY]}", |record| is(record, "/system/domain", &["ARMOUR", "ARTILLERY"]));
    holdings.keeps("{category: [\"howitzer\"]}", |record| is(record, "/system/category/slug", &["howitzer"]));
    holdings.keeps("{condition: [SERVICEABLE, IN_REPAIR]}", |record| is(record, "/condition/group", &["SERVICEABLE", "IN_REPAIR"]));
    holdings.keeps("{scheme: [LOCAL, NAME]}", |record| is(record, "/equipmentType/key/scheme", &["LOCAL", "NAME"]));
    holdings.keeps("{quantityState: [ZERO]}", |record| is(record, "/quantity/state", &["ZERO"]));
    holdings.keeps("{unit: [\"KT\", \"BX\"]}", |record| is(record, "/quantity/unit/code", &["KT", "BX"]));
    LINES.keeps("{stage: [PLEDGED, IN_TRANSIT]}", |record| is(record, "/stage", &["PLEDGED", "IN_TRANSIT"]));
    LINES.keeps("{kind: [LOAN]}", |record| is(record, "/donation/kind", &["LOAN"]));
    LINES.keeps("{source: [PROCUREMENT]}", |record| is(record, "/donation/source", &["PROCUREMENT"]));
    LINES.keeps("{donor: [\"NLD\", \"DNK\"]}", |record| is(record, "/donor/code", &["NLD", "DNK"]));
    LINES.keeps("{coalition: [\"air-missile-defence\"]}", |record| is(record, "/system/coalition/slug", &["air-missile-defence"]));
    let donation = LINES.all[0]["donation"]["id"].clone();
    LINES.keeps(&format!("{{donation: [{donation}]}}"), |record| record["donation"]["id"] == donation);
    let course = RUNS.all[0]["course"]["id"].clone();
    RUNS.keeps(&format!("{{course: [{course}]}}"), |record| record["course"]["id"] == course);
    RUNS.keeps("{status: [OPEN, FULL]}", |record| is(record, "/status", &["OPEN", "FULL"]));
    RUNS.keeps("{language: [\"en-GB\"]}", |record| text(record, "/language").is_some_and(|tag| tag.split('-').next() == Some("en")));
    RUNS.keeps("{role: [COMMANDER, MEDIC]}", |record| has(record, "/course/qualifiesFor", "/role", &["COMMANDER", "MEDIC"]));
    RUNS.keeps("{domain: [AIR_DEFENCE]}", |record| has(record, "/course/qualifiesFor", "/system/domain", &["AIR_DEFENCE"]));
    RUNS.exactly("{facility: [\"deu-munster\", \"rou-cincu\"]}", |record| is(record, "/facility/slug", &["deu-munster", "rou-cincu"]));
}

#[test]
fn systems_stand_for_their_variants() {
    let of_family = |record: &Value| is(record, "/system/slug", &["leopard-2"]) || is(record, "/system/variantOf/slug", &["leopard-2"]);
    HOLDINGS.keeps("{system: [\"leopard-2\"]}", of_family);
    HOLDINGS.exactly("{system: [\"leopard-2a6\"]}", |record| is(record, "/system/slug", &["leopard-2a6"]));
    HOLDINGS.exactly("{system: [\"no-such-system\"]}", |_| false);
    LINES.keeps("{system: [\"patriot\"]}", |record| text(record, "/system/slug").is_some_and(|slug| slug.starts_with("patriot")));
}

#[test]
fn numbers_with_dashes_without_and_as_niin() {
    let nsn = HOLDINGS.all.iter().find_map(|record| text(record, "/equipmentType/nsn")).unwrap();
    let niin: String = nsn[5..].replace('-', "");
    let same = |record: &Value| is(record, "/equipmentType/key/value", &[&niin]) && is(record, "/equipmentType/key/scheme", &["NIIN"]);
    // The class is no part of the identity: another one finds the same item.
    let elsewhere = format!("9999{}", &nsn[4..]);
    for written in [nsn.to_owned(), nsn.replace('-', ""), elsewhere] {
        HOLDINGS.keeps(&format!("{{nsn: [\"{written}\"]}}"), same);
    }
    HOLDINGS.keeps(&format!("{{niin: [\"{niin}\"]}}"), same);
    HOLDINGS.refuses("{nsn: [\"12\"]}", "must be an NSN");
    let class = text(&HOLDINGS.all[0], "/equipmentType/supplyClass/code").unwrap();
    HOLDINGS.keeps(&format!("{{supplyClass: [\"{class}\"]}}"), |record| is(record, "/equipmentType/supplyClass/code", &[class]));
    HOLDINGS.keeps(&format!("{{supplyClass: [\"{}\"]}}", &class[..2]), |record| {
        text(record, "/equipmentType/supplyClass/code").is_some_and(|code| code[..2] == class[..2])
    });
}

#[test]
fn ranges_never_match_what_is_missing() {
    let quantity = |record: &Value| number(record, "/quantity/value");
    HOLDINGS.keeps("{quantity: {gt: 10}}", |record| quantity(record).is_some_and(|value| value > 10.0));
    HOLDINGS.keeps("{quantity: {gte: 10, lt: 40.5}}", |record| quantity(record).is_some_and(|value| (10.0..40.5).contains(&value)));
    HOLDINGS.keeps("{quantity: {lte: 0}}", |record| quantity(record).is_some_and(|value| value <= 0.0));
    HOLDINGS.keeps("{not: {quantity: {gt: 10}}}", |record| !quantity(record).is_some_and(|value| value > 10.0));
    HOLDINGS.exactly("{quantity: {gt: 10, lt: 10}}", |_| false);
    HOLDINGS.keeps("{quantity: {gt: 5, gte: 10}}", |record| quantity(record).is_some_and(|value| value >= 10.0));
    HOLDINGS.keeps("{quantity: {gt: 10, lt: null}}", |record| quantity(record).is_some_and(|value| value > 10.0));
    HOLDINGS.keeps("{offered: {gt: 0}}", |record| number(record, "/offered/value").is_some_and(|value| value > 0.0));
    HOLDINGS.keeps("{calibre: {gte: 155, lte: 155}}", |record| number(record, "/system/calibre") == Some(155.0));
    // What one nation tells this minute is shown; the list that it published last is filtered.
    let listed = |record: &Value| Some(number(record, "/seats/value")? - number(record, "/seatsFilled/value")?);
    RUNS.keeps("{seatsOpen: {gt: 0}}", |record| listed(record).is_some_and(|open| open > 0.0));
    RUNS.keeps("{fillRate: {gte: 0.7, lt: 1}}", |record| number(record, "/fillRate").is_some_and(|value| (0.7..1.0).contains(&value)));
    LINES.keeps("{pledged: {gte: 5}}", |record| number(record, "/pledged/value").is_some_and(|value| value >= 5.0));
}

#[test]
fn a_range_without_a_bound_keeps_what_is_missing_too() {
    for open in ["{quantity: {}}", "{quantity: {gt: null, lte: null}}", "{asOf: {}}", "{asOf: {from: null}}"] {
        assert_eq!(HOLDINGS.exactly(open, |_| true), HOLDINGS.all.len());
    }
    for open in ["{arrives: {}}", "{daysInStage: {}}", "{arrives: {period: null}}"] {
        assert_eq!(LINES.exactly(open, |_| true), LINES.all.len());
    }
    HOLDINGS.keeps("{quantity: {}, nation: [\"POL\"]}", |record| is(record, "/nation/code", &["POL"]));
    HOLDINGS.exactly("{not: {quantity: {}}}", |_| false);
}

#[test]
fn dates_absolute_relative_and_by_period() {
    // Days as they are written compare like days.
    let within = |pointer: &'static str, from: &'static str, to: &'static str| {
        move |record: &Value| text(record, pointer).is_some_and(|day| from <= day && day <= to)
    };
    RUNS.keeps("{starts: {fromDays: 0, toDays: 30}}", within("/starts/date", "2026-11-24", "2026-12-24"));
    RUNS.keeps("{starts: {from: \"2026-11-24\", to: \"2026-12-24\"}}", within("/starts/date", "2026-11-24", "2026-12-24"));
    RUNS.keeps("{starts: {from: \"2026-11-24\", toDays: 30}}", within("/starts/date", "2026-11-24", "2026-12-24"));
    RUNS.keeps("{ends: {toDays: -60}}", within("/ends/date", "0000", "2026-09-25"));
    RUNS.keeps("{ends: {fromDays: 14}}", within("/ends/date", "2026-12-08", "9999"));
    RUNS.keeps("{starts: {period: NEXT_MONTH}}", within("/starts/date", "2026-12-01", "2026-12-31"));
    RUNS.keeps("{starts: {period: LAST_QUARTER}}", within("/starts/date", "2026-07-01", "2026-09-30"));
    RUNS.keeps("{starts: {period: NEXT_YEAR}}", within("/starts/date", "2027-01-01", "2027-12-31"));
    LINES.keeps("{announced: {period: THIS_YEAR}}", within("/donation/announced/date", "2026-01-01", "2026-12-31"));
    LINES.keeps("{arrives: {fromDays: 0}}", within("/arrives/date", "2026-11-24", "9999"));
    LINES.keeps("{stageSince: {toDays: -180}}", within("/stageSince/date", "0000", "2026-05-28"));
    LINES.keeps("{not: {arrives: {fromDays: 0}}}", |record| !within("/arrives/date", "2026-11-24", "9999")(record));
    LINES.keeps("{readiness: [CREW_NOT_PLANNED]}", |record| is(record, "/readiness/state", &["CREW_NOT_PLANNED"]));
    RUNS.exactly("{starts: {from: \"2026-12-24\", to: \"2026-11-24\"}}", |_| false);
    RUNS.refuses("{starts: {from: \"2026-12-24\", fromDays: 3}}", "exclude each other");
    RUNS.refuses("{starts: {period: NEXT_MONTH, toDays: 3}}", "both ends");
    RUNS.refuses("{starts: {from: \"2026-02-30\"}}", "must be a date");
    HOLDINGS.keeps("{asOf: {from: \"2026-11-20T00:00:00Z\"}}", |record| {
        text(record, "/provenance/asOf").is_some_and(|instant| instant >= "2026-11-20T00:00:00Z")
    });
    HOLDINGS.keeps("{asOf: {to: \"2026-11-20T01:00:00+01:00\"}}", |record| {
        text(record, "/provenance/asOf").is_some_and(|instant| instant <= "2026-11-20T00:00:00Z")
    });
}

static REPAIRS: LazyLock<List> =
    LazyLock::new(|| List::of("repairOrders", "stage stageSince { date } daysInStage received { date } completed { date } daysInRepair"));

#[test]
fn days_until_today() {
    let days = |pointer: &'static str, within: std::ops::RangeInclusive<i64>| {
        move |record: &Value| record.pointer(pointer).and_then(Value::as_i64).is_some_and(|days| within.contains(&days))
    };
    for (list, field) in [(&*LINES, "daysInStage"), (&*REPAIRS, "daysInStage"), (&*REPAIRS, "daysInRepair")] {
        let at: &'static str = if field == "daysInStage" { "/daysInStage" } else { "/daysInRepair" };
        let asked = |range: &str| format!("{{{field}: {{{range}}}}}");
        list.keeps(&asked("gt: 30"), days(at, 31..=i64::MAX));
        list.keeps(&asked("gte: 30, lt: 200"), days(at, 30..=199));
        list.keeps(&asked("lte: 100"), days(at, 0..=100));
        list.exactly(&asked("gte: 0"), days(at, 0..=i64::MAX));
        list.exactly(&asked("gt: -1"), days(at, 0..=i64::MAX));
        // What is yet to come is no day old.
        list.exactly(&asked("lte: 0"), days(at, 0..=0));
        list.exactly(&asked("lt: 0"), |_| false);
        list.exactly(&asked("lte: -1"), |_| false);
        list.keeps(&format!("{{not: {}}}", asked("gt: 30")), |record| !days(at, 31..=i64::MAX)(record));
    }
}

#[test]
fn repairs_are_ordered_by_how_long_they_take() {
    let list = "repairOrders(first: 500, filter: {daysInRepair: {gte: 0}}, orderBy: [{field: DAYS_IN_REPAIR, direction: DESC}])";
    let nodes = HOUSE.get(&format!("{{ {list} {{ nodes {{ daysInRepair completed {{ date }} }} }} }}"))["repairOrders"]["nodes"].take();
    let days: Vec<i64> = nodes.as_array().unwrap().iter().map(|node| node["daysInRepair"].as_i64().unwrap()).collect();
    assert!(days.len() > 10 && days.is_sorted_by(|longer, shorter| longer >= shorter), "{days:?}");
    let done = nodes.as_array().unwrap().iter().filter(|node| !node["completed"].is_null()).count();
    assert!(0 < done && done < days.len(), "{done} of {} are completed", days.len());
}

#[test]
fn flags_issues_and_what_is_reserved() {
    HOLDINGS.keeps("{flagged: true}", |record| record["issues"] != json!([]));
    HOLDINGS.keeps("{flagged: false}", |record| record["issues"] == json!([]));
    let rule = HOLDINGS.all.iter().find_map(|record| text(record, "/issues/0/rule")).unwrap();
    HOLDINGS.keeps(&format!("{{issue: [\"{rule}\"]}}"), |record| has(record, "/issues", "/rule", &[rule]));
    RUNS.keeps("{reserved: true}", |record| record["reservedFor"] != json!([]));
    RUNS.keeps("{reserved: false}", |record| record["reservedFor"] == json!([]));
}

#[test]
fn filters_combine() {
    let of_poland = |record: &Value| is(record, "/nation/code", &["POL"]);
    let many = |record: &Value| number(record, "/quantity/value").is_some_and(|value| value > 20.0);
    HOLDINGS.keeps("{nation: [\"POL\"], quantity: {gt: 20}}", |record| of_poland(record) && many(record));
    HOLDINGS.keeps("{anyOf: [{nation: [\"POL\"]}, {quantity: {gt: 20}}]}", |record| of_poland(record) || many(record));
    HOLDINGS.keeps("{not: {nation: [\"POL\"]}}", |record| !of_poland(record));
    HOLDINGS.keeps("{nation: [\"POL\"], anyOf: [{quantity: {gt: 20}}, {flagged: true}], not: {condition: [CONDEMNED]}}", |record| {
        of_poland(record) && (many(record) || record["issues"] != json!([])) && !is(record, "/condition/group", &["CONDEMNED"])
    });
    HOLDINGS.keeps("{not: {anyOf: [{nation: [\"POL\"]}, {not: {quantity: {gt: 20}}}]}}", |record| !of_poland(record) && many(record));
}

#[test]
fn null_does_not_filter_and_an_empty_list_keeps_nothing() {
    let holdings = &*HOLDINGS;
    for nothing in ["{}", "null", "{nation: null}", "{text: \"\"}", "{quantity: null, not: null, anyOf: null, text: null, flagged: null}"] {
        holdings.exactly(nothing, |_| true);
    }
    for empty in ["{nation: []}", "{condition: []}", "{anyOf: []}", "{not: {}}", "{nation: [\"POL\"], feed: []}"] {
        holdings.exactly(empty, |_| false);
    }
    holdings.exactly("{not: {nation: []}}", |_| true);
    let query = "query($filter: HoldingFilter, $nations: [CountryCode!]) \
                 { holdings(filter: $filter) { totalCount } by: holdings(filter: {nation: $nations}) { totalCount } }";
    let absent = HOUSE.get_with(query, json!({}));
    assert_eq!(absent["holdings"]["totalCount"], holdings.all.len());
    assert_eq!(absent["by"]["totalCount"], holdings.all.len());
    let given = HOUSE.get_with(query, json!({ "filter": { "nation": [] }, "nations": null }));
    assert_eq!((&given["holdings"]["totalCount"], &given["by"]["totalCount"]), (&json!(0), &json!(holdings.all.len())));
}

/// Lower case, marks dropped; letters that are no letter with a mark, one by one.
fn plain(text: &str) -> String {
    let bare: String = text.to_lowercase().nfkd().filter(|letter| !('\u{300}'..'\u{370}').contains(letter)).collect();
    let letters = [("ł", "l"), ("ø", "o"), ("đ", "d"), ("ß", "ss"), ("æ", "ae"), ("ı", "i"), ("œ", "oe"), ("ð", "d"), ("þ", "th")];
    letters.iter().fold(bare, |text, (letter, plain)| text.replace(letter, plain))
}

fn parts(text: &str) -> Vec<String> {
    plain(text).split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn words_are_found_in_any_writing() {
    // Nations that write in Latin letters; others are put into them by a table of their own.
    let nations = ["POL", "CZE", "DNK", "DEU", "FRA", "TUR", "SWE", "ESP"];
    let list = nations.map(|nation| format!("\"{nation}\"")).join(", ");
    let courses = HOUSE.all("courses", &format!("filter: {{nation: [{list}]}}"), "id code title discipline level audience");
    assert!(courses.len() > 10, "{}", courses.len());
    let found = |sought: &str| {
        let sought = parts(sought);
        let matches = |course: &&Value| {
            let texts = ["code", "title", "discipline", "level", "audience"].iter().filter_map(|field| course[*field].as_str());
            let words: Vec<String> = texts.flat_map(parts).collect();
            sought.iter().all(|sought| words.iter().any(|word| word.starts_with(sought.as_str())))
        };
        courses.iter().filter(matches).map(|course| course["id"].clone()).collect::<Vec<_>>()
    };
    let mut marked = 0;
    for course in &courses {
        let title = course["title"].as_str().unwrap();
        let words: Vec<&str> = title.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        marked += usize::from(!title.is_ascii());
        let start: String = first.chars().take(4).collect();
        for sought in [title.to_owned(), title.to_uppercase(), plain(title), start, format!("{last} {first}"), format!("{first} nowhere")] {
            let expected = found(&sought);
            let filter = format!("filter: {{nation: [{list}], text: {}}}", json!(sought));
            let got: Vec<Value> = HOUSE.all("courses", &filter, "id").into_iter().map(|mut course| course["id"].take()).collect();
            assert_eq!(got, expected, "{sought}");
        }
    }
    assert!(marked > 3, "titles with marks: {marked}");
}

#[test]
fn nested_lists_take_the_same_filters() {
    let nested = HOUSE.get(
        "{ nation(code: \"POL\") { holdings(filter: {quantity: {gt: 20}}) { totalCount } } \
           weaponSystem(slug: \"leopard-2\") { holdings(filter: {nation: [\"POL\", \"DEU\"]}) { totalCount } } }",
    );
    let count = |predicate: &dyn Fn(&Value) -> bool| HOLDINGS.all.iter().filter(|record| predicate(record)).count();
    let many = |record: &Value| number(record, "/quantity/value").is_some_and(|value| value > 20.0);
    assert_eq!(nested["nation"]["holdings"]["totalCount"], count(&|record| is(record, "/nation/code", &["POL"]) && many(record)));
    let leopards = count(&|record| {
        is(record, "/nation/code", &["POL", "DEU"])
            && (is(record, "/system/slug", &["leopard-2"]) || is(record, "/system/variantOf/slug", &["leopard-2"]))
    });
    assert_eq!(nested["weaponSystem"]["holdings"]["totalCount"], leopards);
}
