//! Requests that are none.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

use super::{code, house};
use crate::support::gateway::{House, wait};

fn post(house: &House, body: impl Into<reqwest::Body>, headers: &[(&str, &str)]) -> (StatusCode, Value) {
    send(house, Method::POST, body, headers)
}

fn send(house: &House, method: Method, body: impl Into<reqwest::Body>, headers: &[(&str, &str)]) -> (StatusCode, Value) {
    let mut request = Client::builder().no_proxy().build().unwrap().request(method, house.address().clone()).body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    wait(async {
        let response = request.send().await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text:.200}")))
    })
}

const JSON: (&str, &str) = ("content-type", "application/json");
const QUERY: &str = r#"{"query":"{ __typename }"}"#;

#[test]
fn what_another_origin_can_send_unasked_is_not_run() {
    let house = house("csrf");
    for content_type in
        ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16"]
    {
        let (status, answer) = post(&house, QUERY, &[("content-type", content_type)]);
        assert_eq!((status, answer.get("data")), (StatusCode::UNSUPPORTED_MEDIA_TYPE, None), "{content_type}");
    }
    for coding in ["gzip", "zz"] {
        assert_eq!(post(&house, QUERY, &[JSON, ("content-encoding", coding)]).0, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        assert_eq!(send(&house, method, QUERY, &[JSON]).0, StatusCode::METHOD_NOT_ALLOWED);
    }
}

#[test]
fn empty_parameters_in_an_address_are_as_none() {
    let house = house("empty");
    let get = |parameters: &str| {
        let mut address = house.address().clone();
        address.set_query(Some(&format!("query=%7B__typename%7D{parameters}")));
        let text = wait(async { Client::builder().no_proxy().build().unwrap().get(address).send().await.unwrap().text().await.unwrap() });
        serde_json::from_str::<Value>(&text).unwrap()
    };
    for parameters in ["", "&operationName=", "&variables=", "&extensions=", "&operationName=&variables=&extensions="] {
        assert_eq!(get(parameters)["data"]["__typename"], "Query", "{parameters}");
    }
    for parameters in ["&variables=x", "&extensions=1", "&variables=&variables="] {
        assert_eq!(code(&get(parameters)), "BAD_USER_INPUT", "{parameters}");
    }
}

#[test]
fn a_request_names_one_host() {
    let house = house("hosts");
    let address = house.address().socket_addrs(|| None).unwrap()[0];
    let status = |hosts: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET /healthz HTTP/1.1\r\n{hosts}connection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split(' ').nth(1).unwrap().to_owned()
    };
    for hosts in ["host: muster.example\r\n", "host: 127.0.0.1:4000\r\n", "host: [::1]\r\n", "host:\r\n"] {
        assert_eq!(status(hosts), "200", "{hosts}");
    }
    for hosts in ["", "host: a\r\nhost: a\r\n", "host: a b/c\r\n", "host: a/b\r\n"] {
        assert_eq!(status(hosts), "400", "{hosts}");
    }
}

#[test]
fn errors_say_where_as_editors_count() {
    let house = house("places");
    let place = |document: &str| house.ask(document)["errors"][0]["locations"][0].clone();
    assert_eq!(place("{ a: weaponSystem(slug: \"é\") { name } nope }"), json!({ "line": 1, "column": 39 }));
    assert_eq!(place("# Łódź\n{ a: weaponSystem(slug: \"\u{1f69c}\") { name } nope }"), json!({ "line": 2, "column": 40 }));
    assert_eq!(place("{ a: weaponSystem(slug: \"é\") { name } ? }"), json!({ "line": 1, "column": 39 }));
    let failed = house.ask("{ a: weaponSystem(slug: \"é\") { name } knownAt(instant: \"2026-11-01T00:00:00Z\") { __typename } }");
    assert_eq!(failed["errors"][0]["locations"][0], json!({ "line": 1, "column": 39 }));
}

#[test]
fn bodies_that_are_no_request_get_one_short_error() {
    let house = house("bodies");
    let deep = |open: &str, close: &str| {
        format!("{{\"query\":\"{{__typename}}\",\"variables\":{{\"a\":{}1{}}}}}", open.repeat(100_000), close.repeat(100_000))
    };
    let bodies: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"{".to_vec(),
        b"[]".to_vec(),
        format!("[{QUERY},{QUERY}]").into(),
        b"null".to_vec(),
        br#"{"query":1}"#.to_vec(),
        br#"{"query":"{__typename}","variables":"{}"}"#.to_vec(),
        br#"{"query":"{__typename}","variables":{"a":"\ud800"}}"#.to_vec(),
        b"{\"query\":\"{__typename}\0\"}".to_vec(),
        b"{\"query\":\"{__typename} #\xff\"}".to_vec(),
        deep("[", "]").into(),
        deep("{\"a\":", "}").into(),
    ];
    for body in bodies {
        let shown = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
        let (status, answer) = post(&house, body, &[JSON]);
        assert_eq!((status, code(&answer)), (StatusCode::BAD_REQUEST, "BAD_USER_INPUT"), "{shown}");
        assert!(answer.to_string().len() < 300, "{shown}: {answer}");
    }
}

#[test]
fn errors_are_bounded_and_suggest_nothing() {
    let house = house("errors");
    let unknown: String = (0..1_000).map(|number| format!(" z{number}")).collect();
    let documents = [
        "{".repeat(100_000),
        "a".repeat(900_000),
        format!("{{ {} }}", "a".repeat(60_000)),
        format!("{{ {unknown} }}"),
        format!("{{ __typename @{} }}", "a".repeat(60_000)),
        "{ holding { id } holdngs { id } }".to_owned(),
        "{ holdings(filter: { condition: [SERVICABLE] }) { totalCount } }".to_owned(),
    ];
    for document in documents {
        let text = house.text(&document);
        assert!(text.contains("\"errors\"") && text.len() < 8_000, "{} bytes for {document:.60}", text.len());
        assert!(!text.contains("id you mean") && !text.contains("`holdings`") && !text.contains("`SERVICEABLE`"), "{text}");
    }
}

#[test]
fn bodies_of_fifty_megabytes_are_not_read() {
    let house = house("large");
    // With a length the answer may come before the body is sent, which clients take for a broken pipe.
    let request = Client::builder().no_proxy().build().unwrap().post(house.address().clone()).header(JSON.0, JSON.1);
    let answered = wait(request.body(vec![b' '; 50 << 20]).send());
    assert!(answered.map_or(true, |response| response.status() == StatusCode::PAYLOAD_TOO_LARGE));
    assert_eq!(post(&house, QUERY, &[JSON]).0, StatusCode::OK);
}
