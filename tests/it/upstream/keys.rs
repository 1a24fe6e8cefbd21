//! How keys are sent, and how often.

use muster::config::{Gives, KeyPart, Lookup, Send};
use muster::store::{Allowance, Key};

use super::*;

fn lookup(by: &[KeyPart], send: Send) -> Lookup {
    Lookup { by: by.to_vec(), send, within: "/".into(), max_keys: 100, gives: Gives::Holding }
}

fn keys(keys: &[&[&str]]) -> Vec<Key> {
    keys.iter().map(|parts| Key(parts.iter().map(|part| (*part).into()).collect())).collect()
}

/// Keys, each with its parts.
type Asked<'a> = &'a [&'a [&'a str]];

/// What the service is sent: the target, and what is posted.
async fn sent(path: &str, lookup: Lookup, asked: &[&[&str]]) -> (String, String) {
    let upstream = Upstream::always(answer(200, &[], BODY)).await;
    let feed = Feed { lookup: Some(lookup), ..feed(upstream.url(path)) };
    let document = transport::ask(&Client::new().unwrap(), &feed, &keys(asked), &Allowance::new(1)).await.unwrap();
    assert_eq!(document.pages.len(), 1);
    let request = upstream.requests().pop().unwrap();
    (request.target, request.body)
}

#[tokio::test]
async fn keys_go_where_the_settings_say() {
    use KeyPart::{Course, Nsn, Starts};
    let (one, both) = (&[Course][..], &[Course, Starts][..]);
    let texts = |names: &[&str]| names.iter().map(|name| (*name).into()).collect::<Vec<_>>();
    let joined = |params: &[&str]| Send::Joined { params: texts(params), join: ",".into() };
    let repeated = |params: &[&str]| Send::Repeated { params: texts(params) };
    let path = || Send::Path { join: ",".into() };
    let body = |list: &str, names: &[&str]| Send::Body { list: list.into(), names: texts(names) };
    let runs: &[&[&str]] = &[&["A 1", "2026-12-01"], &["Ä&2", "2027-01-04"]];
    let table: [(&str, Lookup, Asked<'_>, &str, &str); 14] = [
        ("/c?v=1", lookup(&[Nsn], joined(&["nsn"])), &[&["1005-00-073-9421"], &["2320"]], "/c?v=1&nsn=1005-00-073-9421%2C2320", ""),
        ("/c", lookup(one, joined(&["course"])), &[&[""]], "/c?course=", ""),
        ("/c", lookup(one, joined(&["course"])), &[&["0"], &[""]], "/c?course=0%2C", ""),
        ("/c", lookup(both, joined(&["run"])), runs, "/c?run=A+1%2F2026-12-01%2C%C3%84%262%2F2027-01-04", ""),
        ("/c", lookup(both, joined(&["course", "from"])), runs, "/c?course=A+1%2C%C3%84%262&from=2026-12-01%2C2027-01-04", ""),
        ("/c", lookup(one, repeated(&["c"])), &[&["A"], &[""], &["0"]], "/c?c=A&c=&c=0", ""),
        ("/c", lookup(both, repeated(&["c", "s"])), runs, "/c?c=A+1&s=2026-12-01&c=%C3%84%262&s=2027-01-04", ""),
        ("/c/{key}", lookup(one, path()), &[&["A/../b?#%"]], "/c/A%2F..%2Fb%3F%23%25", ""),
        ("/c/{course}/r/{starts}", lookup(both, path()), &[&["Ä", "2026-12-01"]], "/c/%C3%84/r/2026-12-01", ""),
        ("/c/{key}?v=1", lookup(one, path()), &[&["A"], &["B"]], "/c/A,B?v=1", ""),
        ("/c", lookup(one, body("codes", &[])), &[&["A"], &[""], &["\"0"]], "/c", r#"{"codes":["A","","\"0"]}"#),
        ("/c", lookup(both, body("runs", &[])), runs, "/c", r#"{"runs":["A 1/2026-12-01","Ä&2/2027-01-04"]}"#),
        (
            "/c",
            lookup(both, body("runs", &["course", "from"])),
            runs,
            "/c",
            r#"{"runs":[{"course":"A 1","from":"2026-12-01"},{"course":"Ä&2","from":"2027-01-04"}]}"#,
        ),
        ("/c", lookup(one, body("runs", &["course"])), &[&["A"]], "/c", r#"{"runs":[{"course":"A"}]}"#),
    ];
    for (address, lookup, asked, target, posted) in table {
        let told = sent(address, lookup, asked).await;
        assert_eq!(told, (target.to_owned(), posted.to_owned()), "{address} {asked:?}");
    }
}

#[test]
fn keys_that_would_be_taken_for_others_are_not_sent() {
    use KeyPart::{Course, Starts};
    let joined = lookup(&[Course], Send::Joined { params: vec!["c".into()], join: ",".into() });
    let path = lookup(&[Course], Send::Path { join: ",".into() });
    let one = |lookup: &Lookup, key: &str| transport::sendable(lookup, &Key::of(key));
    assert!(one(&joined, "A.B/C") && one(&joined, "") && one(&joined, "0"));
    assert!(!one(&joined, "A,B"));
    assert!(one(&Lookup { max_keys: 1, ..joined }, "A,B"), "alone it is what it is");
    assert!(one(&path, "...") && !one(&path, "..") && !one(&path, "."));
    let both = lookup(&[Course, Starts], Send::Repeated { params: vec!["run".into()] });
    assert!(!transport::sendable(&both, &Key(["A/B".into(), "2026-12-01".into()].into())));
    let apart = lookup(&[Course, Starts], Send::Repeated { params: vec!["c".into(), "s".into()] });
    assert!(transport::sendable(&apart, &Key(["A/B".into(), "2026-12-01".into()].into())));
}

#[tokio::test]
async fn each_request_takes_one_of_the_allowance() {
    let upstream = Upstream::always(answer(503, &[], "later")).await;
    let mut feed = Feed { lookup: Some(lookup(&[KeyPart::Nsn], Send::Repeated { params: vec!["nsn".into()] })), ..feed(upstream.url("/")) };
    feed.fetch.retries = 5;
    feed.fetch.timeout = Duration::from_secs(20);
    let failure = transport::ask(&Client::new().unwrap(), &feed, &keys(&[&["1"]]), &Allowance::new(2)).await.unwrap_err();
    assert!(matches!(failure.what, What::TooManyRequests { .. }), "{failure}");
    assert_eq!(upstream.requests().len(), 2, "repeated ones count too");
}

#[tokio::test]
async fn what_is_posted_is_not_sent_elsewhere() {
    let other = Upstream::always(answer(200, &[], BODY)).await;
    let to = other.url("/").to_string();
    let upstream = Upstream::serve(move |_, _| answer(307, &[("Location", &to)], "")).await;
    let send = Send::Body { list: "keys".into(), names: Vec::new() };
    let mut feed = Feed { lookup: Some(lookup(&[KeyPart::Nsn], send)), ..feed(upstream.url("/")) };
    feed.fetch.redirects = Redirects::Any;
    transport::ask(&Client::new().unwrap(), &feed, &keys(&[&["1"]]), &Allowance::new(9)).await.unwrap_err();
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_feed_that_is_fetched_whole_is_not_asked_by_key() {
    let upstream = Upstream::always(answer(200, &[], BODY)).await;
    let failure = transport::ask(&Client::new().unwrap(), &feed(upstream.url("/")), &keys(&[&["1"]]), &Allowance::new(1)).await;
    assert_eq!(failure.unwrap_err().what, What::NotAskedByKey);
}

#[tokio::test]
async fn keys_are_variables_of_a_query() {
    let upstream = Upstream::always(answer(200, &[], r#"{"data": {"rows": [{"nsn": "1"}]}}"#)).await;
    let (_directory, whole) = written(
        &upstream,
        "format = \"GRAPHQL\"\ngraphql = { query = \"query($keys: [ID!]) { rows(keys: $keys) { nsn } }\", variables = { keys = [] } }\nrecords = \"$.data.rows[*]\"\n",
    );
    let params = || vec!["keys".into()];
    let ways = [
        (Send::Joined { params: params(), join: ",".into() }, r#""1,2""#),
        (Send::Repeated { params: params() }, r#"["1","2"]"#),
        (Send::Body { list: "keys".into(), names: Vec::new() }, r#"["1","2"]"#),
    ];
    for (send, sent) in ways {
        let feed = Feed { lookup: Some(lookup(&[KeyPart::Nsn], send)), ..(*whole).clone() };
        let document = transport::ask(&Client::new().unwrap(), &feed, &keys(&[&["1"], &["2"]]), &Allowance::new(1)).await.unwrap();
        assert_eq!(numbers(&document, &feed), ["1"]);
        let body = upstream.requests().pop().unwrap().body;
        assert!(body.ends_with(&format!(r#""variables":{{"keys":{sent}}}}}"#)), "{body}");
    }
}

#[tokio::test]
async fn keys_stand_in_the_filter_of_odata() {
    let upstream = Upstream::always(answer(200, &[], r#"{"value": [{"nsn": "1"}]}"#)).await;
    let directory = Directory::new("odata-keys");
    directory.write("muster.toml", format!("version = 1\nbase = \"{}\"\n", upstream.url("").as_str().trim_end_matches('/')));
    directory.write(
        "nations/xaa.toml",
        "version = 1\n[[feed]]\nslug = \"xaa-test\"\ntitle = \"Test\"\nurl = \"/Items?v=1\"\nformat = \"ODATA\"\naccess = \"LOOKUP\"\nodata = { select = [\"nsn\"], filter = \"nsn in ({keys}) and n gt 0\" }\nlookup = { by = \"NSN\", param = \"$filter\" }\n[feed.equipment]\nnsn = \"nsn\"\n",
    );
    let feed = read(&directory);
    let document = transport::ask(&Client::new().unwrap(), &feed, &keys(&[&["1"], &["it's & 2"]]), &Allowance::new(1)).await.unwrap();
    assert_eq!(numbers(&document, &feed), ["1"]);
    let target = upstream.requests().pop().unwrap().target;
    assert_eq!(target, "/Items?v=1&$select=nsn&$filter=nsn%20in%20(%271%27,%27it%27%27s%20%26%202%27)%20and%20n%20gt%200");
}
