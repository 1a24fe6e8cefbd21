//! The services: conditional requests, pages, failures and codification, over real HTTP.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::date;
use muster::demo::truth::holding::Number;
use muster::demo::truth::training::Iteration;
use muster::demo::{Stage, Truth, truth};
use serde_json::{Value, json};

use super::{TODAY, world};

/// The services, on a port of their own, and how to stop them.
async fn station(truth: Truth) -> (String, Arc<Truth>, tokio_util::sync::CancellationToken) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let truth = Arc::new(truth);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("bound"));
    let stop = tokio_util::sync::CancellationToken::new();
    tokio::spawn(muster::demo::serve(Arc::clone(&truth), Arc::default(), listener, stop.clone()));
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
    assert_eq!(truth.requests().codification.load(std::sync::atomic::Ordering::Relaxed), 5);
    stop.cancel();
}

#[tokio::test]
async fn a_workbook_is_the_same_bytes_each_time() {
    let (base, truth, stop) = station(small()).await;
    let client = reqwest::Client::new();
    let one = client.get(format!("{base}/tur/donations.xlsx")).send().await.expect("answers").bytes().await.expect("whole");
    let other = client.get(format!("{base}/tur/donations.xlsx")).send().await.expect("answers").bytes().await.expect("whole");
    assert!(one.starts_with(b"PK") && one == other);
    let given = truth.donations().iter().filter(|donation| donation.nation == "TUR").count();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(one)).expect("a workbook");
    let sheet = calamine::Reader::worksheet_range(&mut book, "Donations").expect("a sheet");
    let typed = sheet.rows().skip(3).filter(|row| row.iter().any(|cell| matches!(cell, calamine::Data::DateTime(_)))).count();
    assert!(typed > given / 2, "dates are dates: {typed} of {given}");
    stop.cancel();
}

#[tokio::test]
async fn open_seats_are_told_by_course_and_a_stock_by_number() {
    let (base, truth, stop) = station(world()).await;
    let client = reqwest::Client::new();
    let ask = async |path: String| {
        let answer = client.get(format!("{base}{path}")).send().await.expect("answers");
        (answer.status().as_u16(), answer.text().await.expect("whole"))
    };
    let listed = |run: &&Iteration| run.nation == "GBR" && run.starts.date().is_some_and(|day| day > TODAY) && run.open_now().is_some();
    let run = truth.iterations().iter().find(listed).expect("some are to come");
    let course = &truth.courses()[run.course];
    let (status, body) = ask(format!("/gbr/seats?course={},none", course.code)).await;
    let rows: Vec<Value> = serde_json::from_str(&body).expect("JSON");
    let own = truth.iterations().iter().filter(listed).filter(|other| other.course == run.course).count();
    assert_eq!((status, rows.len()), (200, own));
    let row = rows.iter().find(|row| row["id"] == run.key.as_str()).expect("asked for");
    assert_eq!((&row["courseCode"], &row["seatsOpen"]), (&course.code.as_str().into(), &run.open_now().into()));
    assert_eq!(ask("/gbr/seats".to_owned()).await.0, 400);

    let albania = muster::demo::plan::publisher("ALB").expect("listed");
    let holding = truth.holdings(albania).find(|holding| holding.number == Number::Nsn).expect("some have a number");
    let number = truth.articles()[holding.article].nsn();
    let held = truth.holdings(albania).filter(|other| other.article == holding.article && other.number == Number::Nsn).count();
    let (status, body) = ask(format!("/alb/holdings?nsn={number}")).await;
    let body: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!((status, body["holdings"].as_array().map(Vec::len)), (200, Some(held)));
    assert_eq!(body["holdings"][0]["stockNumber"], number.as_str());
    assert_eq!(ask("/alb/holdings".to_owned()).await.0, 400, "there is no list");
    stop.cancel();
}

#[tokio::test]
async fn on_an_earlier_day_the_edition_of_that_day_is_served() {
    let stage = Arc::new(Stage::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("bound"));
    let stop = tokio_util::sync::CancellationToken::new();
    let _ = rustls::crypto::ring::default_provider().install_default();
    tokio::spawn(muster::demo::serve(Arc::new(small()), Arc::clone(&stage), listener, stop.clone()));
    let client = reqwest::Client::new();
    let get = async |path: &str| client.get(format!("{base}{path}")).send().await.expect("answers");
    let today = get("/deu/bestand.json").await.headers()["etag"].clone();
    stage.calendar.turn_to(date(2026, 10, 30), TODAY);
    let earlier = get("/deu/bestand.json").await;
    assert_eq!(earlier.headers()["last-modified"], "Sun, 25 Oct 2026 06:00:00 GMT");
    assert_ne!(earlier.headers()["etag"], today);
    let body: Value = serde_json::from_slice(&earlier.bytes().await.expect("whole")).expect("JSON");
    assert_eq!(body["kopf"]["stand"], "25.10.2026");
    assert_eq!(get("/ltu/repairs.json").await.status(), 404, "not opened yet");
    assert_eq!(get("/est/donations.json").await.status(), 200);
    assert_eq!(get("/est/donations.json").await.status(), 200, "it fails today only");
    stage.calendar.turn_to(TODAY, TODAY);
    assert_eq!(get("/deu/bestand.json").await.headers()["etag"], today);
    stop.cancel();
}

#[tokio::test]
async fn a_graphql_service_is_walked_by_its_cursors() {
    let (base, truth, stop) = station(world()).await;
    let client = reqwest::Client::new();
    let ask = async |query: &str, after: &Value| {
        let body = json!({ "query": query, "variables": { "after": after } }).to_string();
        let answer = client.post(format!("{base}/fin/graphql")).header("content-type", "application/json").body(body).send().await;
        serde_json::from_str::<Value>(&answer.expect("answers").text().await.expect("whole")).expect("JSON")
    };
    let query = "query($after: String) { all: transfers(first: 20, after: $after) { totalCount nodes { id legs { mode } } pageInfo { hasNextPage endCursor } } }";
    let (mut keys, mut after, mut pages) = (HashSet::new(), Value::Null, 0);
    loop {
        let mut page = ask(query, &after).await["data"]["all"].take();
        assert!(page["nodes"].as_array().expect("a list").len() <= 20);
        keys.extend(page["nodes"].as_array().expect("a list").iter().map(|node| node["id"].to_string()));
        assert!(page["nodes"][0]["legs"][0]["mode"].is_string() && page["nodes"][0].get("status").is_none(), "what is asked for, no more");
        pages += 1;
        after = page["pageInfo"]["endCursor"].take();
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], keys.len());
            break;
        }
    }
    assert_eq!(keys.len(), truth.transfers().iter().filter(|transfer| transfer.nation == "FIN").count());
    assert!(pages > 1);
    for (query, says) in [
        ("{ transfers { nodes { nothing } } }", "nothing"),
        ("{ transfers(first: 500) { totalCount } }", "first"),
        ("{ transfers { nodes } }", "fields"),
        ("{ transfers { ", "syntax"),
    ] {
        let answer = ask(query, &Value::Null).await;
        assert!(answer["data"].is_null() && answer["errors"][0]["message"].as_str().expect("text").contains(says), "{answer}");
    }
    let got = client.get(format!("{base}/fin/graphql")).send().await.expect("answers");
    assert_eq!(got.status(), 405);
    stop.cancel();
}

#[tokio::test]
async fn an_odata_service_selects_counts_and_leads_to_the_next_page() {
    let (base, truth, stop) = station(world()).await;
    let client = reqwest::Client::new();
    let mut address = format!("{base}/svn/odata/holdings?$select=Id,Quantity&$count=true");
    let mut keys = HashSet::new();
    let mut pages = 0;
    loop {
        let answer = client.get(&address).header("prefer", "odata.maxpagesize=100").send().await.expect("answers");
        let page: Value = serde_json::from_str(&answer.text().await.expect("whole")).expect("JSON");
        assert_eq!(page["@odata.count"], truth.holding_count("SVN"));
        for record in page["value"].as_array().expect("a list") {
            assert_eq!(record.as_object().expect("a record").keys().collect::<Vec<_>>(), ["Id", "Quantity"]);
            keys.insert(record["Id"].to_string());
        }
        pages += 1;
        let Some(next) = page["@odata.nextLink"].as_str() else { break };
        address = url::Url::parse(&address).expect("an address").join(next).expect("relative").to_string();
    }
    assert!(pages > 2, "{pages} pages");
    let repeated = truth.holdings(muster::demo::plan::publisher("SVN").expect("listed")).filter(|holding| holding.repeats_key).count();
    assert_eq!((keys.len() + repeated) as u64, truth.holding_count("SVN"));
    let unknown = client.get(format!("{base}/svn/odata/holdings?$select=Nothing")).send().await.expect("answers");
    assert_eq!(unknown.status(), 400);
    assert!(unknown.text().await.expect("whole").contains("Nothing"));
    stop.cancel();
}
