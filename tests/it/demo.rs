//! The made-up nations: the same for the same seed, as many as promised, readable by readers that share no code with
//! the writers, and served as real services are.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::civil::{Date, date};
use muster::demo::plan::{self, Feed, Kind, Manner, Shape};
use muster::demo::shapes::Document;
use muster::demo::truth::donation::Recipient;
use muster::demo::truth::holding::{Condition, Number};
use muster::demo::truth::systems::{CATEGORIES, SYSTEMS};
use muster::demo::truth::transfer::{Certainty, Status};
use muster::demo::truth::written::{Count, Day};
use muster::demo::{Truth, truth};
use serde_json::Value;

const TODAY: Date = date(2026, 11, 24);

fn world() -> Truth {
    truth(1, 1.0, TODAY)
}

fn pages(truth: &Truth, feed: &Feed) -> Vec<Vec<u8>> {
    let document = Document::new(truth, feed).expect("every feed has a publisher");
    (1..=document.pages())
        .map(|page| {
            let mut bytes = Vec::new();
            document.write(page, &mut bytes).expect("memory takes all");
            bytes
        })
        .collect()
}

fn hash(truth: &Truth) -> String {
    let mut hasher = blake3::Hasher::new();
    for feed in plan::feeds() {
        for page in pages(truth, &feed) {
            hasher.update(&page);
        }
    }
    hasher.finalize().to_hex().to_string()
}

#[test]
fn the_same_seed_makes_the_same_documents_on_every_machine() {
    insta::assert_snapshot!(hash(&world()), @"39be3a959b0c2860680ba3601a198fee5103f6ae48168a82470e35e526bd85a5");
    assert_ne!(hash(&truth(2, 1.0, TODAY)), hash(&world()), "another seed");
    assert_ne!(hash(&truth(1, 1.0, date(2026, 11, 25))), hash(&world()), "another day");
}

#[test]
fn volumes_are_as_promised() {
    let truth = world();
    let holdings: usize = plan::NATIONS.iter().map(|publisher| truth.holdings(publisher).count()).sum();
    assert_eq!(holdings, 40_000);
    assert_eq!(truth.donations().len(), 3_000);
    assert!(truth.donations().iter().all(|donation| (1..=4).contains(&donation.lines.len())));
    assert_eq!(truth.transfers().len(), 1_500);
    assert_eq!(truth.repairs().len(), 600);
    assert_eq!(truth.facilities().len(), 120);
    assert_eq!(truth.courses().len(), 900);
    assert_eq!(truth.iterations().len(), 5_000);
    assert_eq!(truth.requirements().len(), 250);
    let articles: HashSet<&str> = truth.articles().iter().map(|article| article.niin.as_str()).collect();
    assert_eq!(articles.len(), truth.articles().len(), "no number twice");
    assert!((1_900..3_500).contains(&articles.len()), "{} articles", articles.len());
    let scaled = muster::demo::truth(1, 3.0, TODAY);
    assert_eq!(scaled.donations().len(), 9_000);
    assert_eq!(plan::NATIONS.iter().map(|publisher| scaled.holding_count(publisher.code)).sum::<u64>(), 120_000);
    assert_eq!(scaled.facilities().len(), 360);
}

#[test]
fn thirty_two_nations_publish_in_six_shapes_with_four_nations_each() {
    assert_eq!(plan::NATIONS.len(), 32);
    let mut by_shape: BTreeMap<String, HashSet<&str>> = BTreeMap::new();
    let mut by_kind: BTreeMap<Kind, HashSet<Shape>> = BTreeMap::new();
    for feed in plan::feeds() {
        for kind in &feed.kinds {
            by_kind.entry(*kind).or_default().insert(feed.shape);
        }
        if feed.shape != Shape::Codification {
            by_shape.entry(format!("{:?}", feed.shape)).or_default().insert(feed.nation);
        }
    }
    assert_eq!(by_shape.len(), 6);
    assert!(by_shape.values().all(|nations| nations.len() >= 4), "{by_shape:?}");
    for (kind, shapes) in by_kind.iter().filter(|(kind, _)| **kind != Kind::EquipmentType) {
        assert!(shapes.len() >= 2, "{kind:?} in one shape only");
    }
    assert!(plan::NATIONS.iter().all(|publisher| (1..=5).contains(&publisher.feeds().len())), "one to five feeds each");
    let manners = |wanted: fn(&Manner) -> bool| plan::feeds().iter().filter(|feed| wanted(&feed.manner)).count();
    assert_eq!(manners(|manner| matches!(manner, Manner::Overdue(_))), 2);
    assert_eq!(manners(|manner| *manner == Manner::FailsAfterFirst), 1);
    assert_eq!(manners(|manner| *manner == Manner::NeverDelivers), 1);
}

#[test]
fn every_system_has_a_known_category_and_the_promised_ones_have_records() {
    let slugs: HashSet<&str> = SYSTEMS.iter().map(|system| system.slug).collect();
    assert_eq!(slugs.len(), SYSTEMS.len());
    for system in SYSTEMS {
        assert!(CATEGORIES.iter().any(|(slug, ..)| *slug == system.category));
        assert!(system.variant_of.is_empty() || slugs.contains(system.variant_of), "{}", system.slug);
        assert!(system.users.split(' ').all(|user| plan::publisher(user).is_some()), "{}", system.slug);
    }
    let truth = world();
    for slug in ["leopard-2a4", "leopard-2a6", "pzh-2000", "patriot", "samp-t"] {
        let place = muster::demo::truth::systems::place(slug);
        let given = truth.donations().iter().flat_map(|donation| &donation.lines).filter(|line| line.system == place).count();
        let taught = truth.iterations().iter().filter(|run| truth.courses()[run.course].system == place).count();
        let asked = truth.requirements().iter().filter(|need| need.system == place).count();
        let article = place.and_then(|place| truth.complete_article(place)).expect("the system itself is in the catalogue");
        let held =
            plan::NATIONS.iter().flat_map(|publisher| truth.holdings(publisher)).filter(|holding| holding.article == article).count();
        assert!(given > 0 && taught > 0 && asked > 0 && held > 0, "{slug}: {given} {taught} {asked} {held}");
    }
    assert!(truth.facilities().iter().any(|facility| facility.key == "deu-munster"));
    assert!(truth.transfers().iter().any(|transfer| transfer.legs.iter().any(|leg| leg.to == "rzeszow")));
}

#[test]
fn defects_come_at_the_rates_of_real_feeds() {
    let truth = world();
    let mut rows = 0_usize;
    let mut local = 0;
    let mut lettered = 0;
    let mut keyless = 0;
    let mut same_key = 0;
    let mut unexplained = 0;
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    for publisher in plan::NATIONS {
        for holding in truth.holdings(publisher) {
            rows += 1;
            local += usize::from(matches!(holding.number, Number::Local(_)));
            lettered += usize::from(truth.articles()[holding.article].has_letter());
            keyless += usize::from(holding.key.is_none());
            same_key += usize::from(holding.repeats_key);
            unexplained += usize::from(holding.condition == Condition::Unexplained);
            let state = match holding.quantity {
                Count::Number(_) => "number",
                Count::Zero => "zero",
                Count::Blank => "blank",
                Count::NotApplicable => "N/A",
                Count::Dash => "-",
                Count::About(_) => "ca.",
            };
            *states.entry(state).or_default() += 1;
        }
    }
    let per_mille = |count: usize| count * 1000 / rows;
    assert!((35..=55).contains(&per_mille(local)), "local numbers {local}");
    assert!((4..=12).contains(&per_mille(lettered)), "letters {lettered}");
    assert!(per_mille(keyless) > 60, "rows of single rifles {keyless}");
    assert!((20..=150).contains(&same_key), "equal keys {same_key}");
    assert!((80..=320).contains(&unexplained), "unknown conditions {unexplained}");
    assert_eq!(states.len(), 6, "{states:?}");
    let lines = || truth.donations().iter().flat_map(|donation| &donation.lines);
    assert!(lines().filter(|line| line.contradicts()).count() > 20, "delivered above allocated");
    assert!(truth.donations().iter().any(|donation| donation.recipient == Recipient::Unheard));
    assert!(truth.donations().iter().any(|donation| donation.donor != donation.nation));
    assert!(lines().any(|line| matches!(line.planned, Day::Impossible(_))));
    assert!(truth.holdings(plan::publisher("DEU").expect("listed")).any(|holding| holding.label.releasable_to.contains(&"XAA")));
}

#[test]
fn movements_are_shared_and_sometimes_counted_differently() {
    let truth = world();
    let mut by_number: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for transfer in truth.transfers() {
        if let Some(number) = &transfer.movement {
            by_number.entry(number).or_default().push(transfer);
        }
    }
    let shared: Vec<_> = by_number.values().filter(|reports| reports.len() > 1).collect();
    assert!(shared.len() > 150, "{} shared movements", shared.len());
    let first = |reports: &Vec<&muster::demo::truth::transfer::Transfer>| {
        reports.iter().map(|report| report.lines[0].quantity.value().map(f64::to_bits)).collect::<HashSet<_>>().len()
    };
    let conflicting = shared.iter().filter(|reports| first(reports) > 1).count();
    assert!((10..shared.len() / 2).contains(&conflicting), "{conflicting} of {}", shared.len());
    assert!(
        shared.iter().all(|reports| reports.iter().map(|report| report.nation).collect::<HashSet<_>>().len() == reports.len()),
        "one report per nation"
    );
}

#[test]
fn legs_follow_each_other_and_agree_with_the_day() {
    let truth = world();
    for transfer in truth.transfers() {
        for leg in &transfer.legs {
            let (departs, arrives) = (leg.departs.date(), leg.arrives.date());
            let happened = |day: Option<Date>, certainty| day.is_none_or(|day| (certainty == Certainty::Actual) == (day <= TODAY));
            assert!(happened(departs, leg.departs_certainty), "{}: {leg:?}", transfer.key);
            assert!(happened(arrives, leg.arrives_certainty), "{}: {leg:?}", transfer.key);
            assert!(departs.zip(arrives).is_none_or(|(departs, arrives)| departs <= arrives), "{}: {leg:?}", transfer.key);
        }
        for pair in transfer.legs.windows(2) {
            assert_eq!(pair[0].to, pair[1].from, "{}", transfer.key);
            assert!(
                pair[0].arrives.date().zip(pair[1].departs.date()).is_none_or(|(arrives, departs)| arrives <= departs),
                "{}",
                transfer.key
            );
        }
        if matches!(transfer.status, Status::Received | Status::HandedOver) {
            assert!(transfer.legs.iter().all(|leg| leg.arrives_certainty == Certainty::Actual), "{}", transfer.key);
        }
    }
}

#[test]
fn training_runs_past_now_and_soon_and_seats_are_set_aside_for_lines() {
    let truth = world();
    let days = |from: i64, to: i64| {
        let from = muster::demo::truth::written::shift(TODAY, from);
        let to = muster::demo::truth::written::shift(TODAY, to);
        truth.iterations().iter().filter(|run| run.starts.date().is_some_and(|day| (from..=to).contains(&day))).count()
    };
    assert!(days(-400, -1) > 500 && days(1, 30) > 50 && days(31, 90) > 100 && days(91, 180) > 100);
    let reserved: Vec<_> = truth.iterations().iter().filter_map(|run| run.reserved_for.as_ref().map(|line| (run, line))).collect();
    assert!(reserved.len() > 50, "{} runs with seats set aside", reserved.len());
    for (run, (key, nation)) in reserved {
        let (donation, number) = key.rsplit_once('/').expect("donation and line");
        let donation = truth.donations().iter().find(|one| one.key == donation && one.nation == *nation).expect("the donation exists");
        let line = donation.lines.iter().find(|line| line.number.to_string() == number).expect("the line exists");
        assert_eq!(line.system, truth.courses()[run.course].system);
    }
    let awaited = truth.repairs().iter().flat_map(|order| &order.waiting_for);
    assert!(awaited.filter(|part| truth.articles()[part.article].superseded_by.is_some()).count() > 20, "parts under an old number");
}

/// Rows of a document, counted by a reader that shares no code with the writers.
fn rows(feed: &Feed, pages: &[Vec<u8>]) -> usize {
    match feed.shape {
        Shape::NestedJson | Shape::FlatJson | Shape::PagedJson => pages
            .iter()
            .map(|page| {
                let value: Value = serde_json::from_slice(page).unwrap_or_else(|error| panic!("{}: {error}", feed.slug));
                let list = value.as_array().or_else(|| value.as_object().and_then(|object| object.values().find_map(Value::as_array)));
                list.expect("an array at the root or under a key").len()
            })
            .sum(),
        Shape::SemicolonCsv => {
            let (text, _, mistakes) = encoding_rs::WINDOWS_1252.decode(&pages[0]);
            assert!(!mistakes, "{}", feed.slug);
            table(feed, text.as_bytes(), b';').iter().filter(|row| !row.iter().any(|cell| matches!(cell, "TOTAL" | "TOTALE"))).count()
        }
        Shape::CommaCsv => {
            assert!(pages[0].starts_with(b"\xef\xbb\xbf"), "{}: no byte order mark", feed.slug);
            table(feed, &pages[0][3..], b',').len()
        }
        Shape::NestedXml => {
            let element = match feed.kinds[0] {
                Kind::Holding => "holding",
                Kind::Donation => "donation",
                Kind::Transfer => "transfer",
                Kind::RepairOrder => "repair",
                Kind::Requirement => "requirement",
                _ => "iteration",
            };
            elements(&pages[0], element)
        }
        Shape::Codification => 0,
    }
}

fn table(feed: &Feed, bytes: &[u8], delimiter: u8) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let headers = reader.headers().expect("a header").clone();
    assert_eq!(headers.iter().collect::<HashSet<_>>().len(), headers.len(), "{}: a column twice", feed.slug);
    reader.records().map(|row| row.unwrap_or_else(|error| panic!("{}: {error}", feed.slug))).collect()
}

/// Elements of that name that are no totals: direct children of the feed or of their context.
fn elements(bytes: &[u8], name: &str) -> usize {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut depth = 0_usize;
    let mut count = 0;
    loop {
        match reader.read_event().expect("well-formed") {
            quick_xml::events::Event::Start(start) => {
                depth += 1;
                let is_total = start.attributes().flatten().any(|attribute| &*attribute.value == "TOTAL");
                // A transfer names its donation in a child of that name, deeper down.
                let is_record = start.attributes().flatten().any(|attribute| attribute.key.as_ref() == "id") || name == "holding";
                count += usize::from(start.name().as_ref() == name && !is_total && is_record);
            }
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    count
}

#[test]
fn each_document_can_be_read_and_has_as_many_rows_as_the_truth() {
    let truth = world();
    for feed in plan::feeds().iter().filter(|feed| feed.shape != Shape::Codification) {
        let home = feed.nation;
        let training = feed.kinds.len() > 1;
        let expected = match feed.kinds[0] {
            Kind::TrainingFacility if !training => truth.facilities().iter().filter(|record| record.nation == home).count(),
            Kind::Holding => usize::try_from(truth.holding_count(home)).expect("fits"),
            Kind::Donation => truth.donations().iter().filter(|record| record.nation == home).count(),
            Kind::Transfer => truth.transfers().iter().filter(|record| record.nation == home).count(),
            Kind::RepairOrder => truth.repairs().iter().filter(|record| record.nation == home).count(),
            Kind::Requirement => truth.requirements().iter().filter(|record| record.nation == home).count(),
            Kind::Course => truth.courses().iter().filter(|record| record.nation == home).count(),
            _ => truth.iterations().iter().filter(|record| record.nation == home).count(),
        };
        assert_eq!(rows(feed, &pages(&truth, feed)), expected, "{}", feed.slug);
    }
}

#[test]
fn every_course_and_facility_stands_in_a_document_that_nests_them() {
    let truth = world();
    for course in 0..truth.courses().len() {
        assert!(truth.iterations().iter().any(|run| run.course == course));
    }
    for facility in 0..truth.facilities().len() {
        assert!(truth.iterations().iter().any(|run| run.facility == facility));
    }
}

#[test]
fn totals_rows_match_their_rows() {
    let truth = world();
    let feed = plan::feeds().into_iter().find(|feed| feed.slug == "fra-stocks").expect("planned");
    let written = pages(&truth, &feed);
    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(&written[0]);
    let number = |cell: &str| cell.replace('.', "").replace(',', ".").parse::<f64>().ok();
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    let mut totals = 0;
    for row in table(&feed, text.as_bytes(), b';') {
        let (depot, name, quantity) = (row[1].to_owned(), &row[4], number(&row[5]));
        if name == "TOTAL" {
            totals += 1;
            let expected = quantity.expect("a total is a number");
            assert!((sums[&depot] - expected).abs() < 0.05, "{depot}: {} against {expected}", sums[&depot]);
        } else {
            *sums.entry(depot).or_default() += quantity.unwrap_or(0.0);
        }
    }
    assert_eq!(totals, sums.len());
    assert!(totals > 5);
}

#[test]
fn every_document_says_that_it_is_made_up() {
    let truth = world();
    let marks = ["made-up", "Made-up", "erfunden", "zmyślone", "inventées", "inventados", "inventati"];
    for feed in plan::feeds().iter().filter(|feed| feed.shape != Shape::Codification && feed.manner != Manner::NeverDelivers) {
        let page = &pages(&truth, feed)[0];
        let text = if feed.shape == Shape::SemicolonCsv {
            encoding_rs::WINDOWS_1252.decode(page).0.into_owned()
        } else {
            String::from_utf8(page.clone()).expect("UTF-8")
        };
        assert!(marks.iter().any(|mark| text.contains(mark)), "{}", feed.slug);
    }
}

/// The services, on a port of their own, and how to stop them.
async fn station(truth: Truth) -> (String, Arc<Truth>, tokio_util::sync::CancellationToken) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let truth = Arc::new(truth);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("bound"));
    let stop = tokio_util::sync::CancellationToken::new();
    tokio::spawn(muster::demo::serve(Arc::clone(&truth), listener, stop.clone()));
    (base, truth, stop)
}

fn small() -> Truth {
    truth(1, 0.05, TODAY)
}

#[tokio::test]
async fn an_unchanged_document_is_not_sent_again() {
    let (base, _, stop) = station(small()).await;
    let client = reqwest::Client::new();
    let first = client.get(format!("{base}/deu/bestand.json")).send().await.expect("answers");
    assert_eq!(first.status(), 200);
    let tag = first.headers()["etag"].clone();
    let modified = first.headers()["last-modified"].clone();
    assert_eq!(modified, "Sun, 22 Nov 2026 06:00:00 GMT");
    let body: Value = serde_json::from_slice(&first.bytes().await.expect("whole")).expect("JSON");
    assert_eq!(body["kopf"]["stand"], "22.11.2026");
    let again = client.get(format!("{base}/deu/bestand.json")).header("if-none-match", tag).send().await.expect("answers");
    assert_eq!(again.status(), 304);
    assert!(again.bytes().await.expect("whole").is_empty());
    let since = client.get(format!("{base}/deu/bestand.json")).header("if-modified-since", modified).send().await.expect("answers");
    assert_eq!(since.status(), 304);
    assert_eq!(client.get(format!("{base}/xyz/none")).send().await.expect("answers").status(), 404);
    stop.cancel();
}

#[tokio::test]
async fn pages_lead_to_each_other_and_join_to_the_whole() {
    let (base, truth, stop) = station(world()).await;
    let client = reqwest::Client::new();
    let mut next = Some(format!("{base}/swe/holdings"));
    let mut ids = Vec::new();
    while let Some(address) = next {
        let answer = client.get(&address).send().await.expect("answers");
        let link = answer.headers().get("link").map(|link| link.to_str().expect("text").to_owned());
        let body: Value = serde_json::from_slice(&answer.bytes().await.expect("whole")).expect("JSON");
        ids.extend(body["results"].as_array().expect("results").iter().map(|row| row["id"].to_string()));
        next = link.map(|link| format!("{base}{}", link.split(['<', '>']).nth(1).expect("an address")));
    }
    assert_eq!(ids.len() as u64, truth.holding_count("SWE"));
    assert!(ids.len() > 1000, "more than two pages");
    assert_eq!(client.get(format!("{base}/swe/holdings?page=99999")).send().await.expect("answers").status(), 404);
    assert_eq!(client.get(format!("{base}/swe/holdings?page=x")).send().await.expect("answers").status(), 404);
    stop.cancel();
}

#[tokio::test]
async fn one_feed_fails_after_a_good_run_and_one_never_delivers() {
    let (base, _, stop) = station(small()).await;
    let client = reqwest::Client::new();
    let status = async |path: &str| client.get(format!("{base}{path}")).send().await.expect("answers").status().as_u16();
    assert_eq!(status("/est/donations.json").await, 200);
    assert_eq!(status("/est/donations.json").await, 500);
    assert_eq!(status("/est/donations.json").await, 500);
    assert_eq!(status("/hun/holdings.xml").await, 503);
    stop.cancel();
}

#[tokio::test]
async fn the_codification_service_answers_by_number_and_counts_its_requests() {
    let (base, truth, stop) = station(small()).await;
    let client = reqwest::Client::new();
    let ask = async |numbers: String| {
        let answer = client.get(format!("{base}/nld/codification?nsn={numbers}")).send().await.expect("answers");
        (answer.status().as_u16(), answer.text().await.expect("whole"))
    };
    let asked: Vec<_> = truth.articles().iter().take(100).collect();
    let numbers: Vec<String> =
        asked.iter().enumerate().map(|(place, article)| if place % 2 == 0 { article.nsn() } else { article.niin.clone() }).collect();
    let (status, body) = ask(numbers.join(",")).await;
    assert_eq!(status, 200);
    let rows: Vec<Value> = serde_json::from_str(&body).expect("JSON");
    let known: Vec<&str> = asked.iter().filter(|article| article.codified).map(|article| article.niin.as_str()).collect();
    let answered: Vec<&str> = rows.iter().map(|row| row["niin"].as_str().expect("text")).collect();
    assert_eq!(answered.iter().collect::<HashSet<_>>(), known.iter().collect::<HashSet<_>>());
    assert_ne!(answered, known, "in another order");
    assert!(known.len() < 100, "some numbers are not known");
    assert_eq!(ask(vec!["2350-12-345-6789"; 101].join(",")).await.0, 400);
    assert_eq!(ask(String::new()).await.0, 400);
    assert_eq!(ask("not-a-number".to_owned()).await.1, "[]");
    let known_share = truth.articles().iter().filter(|article| article.codified).count() * 100 / truth.articles().len();
    assert!((90..=95).contains(&known_share), "{known_share} %");
    let old = truth.articles().iter().find(|article| article.superseded_by.is_some()).expect("some are");
    let rows: Vec<Value> = serde_json::from_str(&ask(old.nsn()).await.1).expect("JSON");
    assert_eq!(rows[0]["status"], "3");
    assert!(rows[0]["supersededBy"].is_string());
    assert_eq!(truth.codification_requests(), 5);
    stop.cancel();
}

/// A reader that keeps nothing, to see that a document is made as it is read.
struct Nothing(usize);

impl std::io::Write for Nothing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_who_leaves_ends_the_writing() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
    }
    let truth = small();
    for feed in plan::feeds().iter().filter(|feed| feed.shape != Shape::Codification) {
        let document = Document::new(&truth, feed).expect("planned");
        assert!(document.write(1, &mut Full).is_err(), "{}", feed.slug);
        let mut sink = Nothing(0);
        document.write(1, &mut sink).expect("takes all");
        assert!(sink.0 > 0);
    }
}
