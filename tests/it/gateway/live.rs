//! Questions over the WebSocket, asked as a front-end's client asks them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::service::{PATIENT, Service};
use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, wait};
use crate::support::socket::{Closed, Socket};
use crate::support::upstream::Act;

static HOUSE: LazyLock<(Small, House)> = LazyLock::new(|| {
    let small = Small::new("live");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    small.rows("/pol", &["one", "two", "three"].map(|key| json!({ "key": key, "name": key, "quantity": 1, "unit": "EA" })));
    let house = small.fetched();
    (small, house)
});

const COUNT: &str = "query Count($words: String) { holdings(filter: { text: $words }) { totalCount } } query Other { __typename }";

/// That a connection still answers.
async fn answers(socket: &mut Socket) {
    let asked = json!({ "query": COUNT, "operationName": "Count", "variables": { "words": "two" } });
    let [told] = &socket.asked("still there", asked).await[..] else { panic!("one answer") };
    assert_eq!((&told["type"], &told["payload"]["data"]), (&json!("next"), &json!({ "holdings": { "totalCount": 1 } })), "{told}");
}

#[test]
fn a_subscription_is_told_that_there_are_no_events_and_the_connection_lives_on() {
    let house = &HOUSE.1;
    wait(async {
        let (mut socket, mut messages) = (Socket::ready(house).await, BTreeSet::new());
        for subscription in [
            "subscription { changes(filter: { kind: [ADDED] }) { id } }",
            "subscription($of: [CountryCode!]) { feedStatus(nations: $of) { slug } }",
        ] {
            let [told] = &socket.asked("events", json!({ "query": subscription, "variables": { "of": ["POL"] } })).await[..] else {
                panic!("one message of {subscription}")
            };
            assert_eq!((&told["type"], &told["payload"][0]["extensions"]), (&json!("error"), &json!({ "code": "NO_HISTORY" })), "{told}");
            messages.insert(told["payload"][0]["message"].as_str().unwrap().to_owned());
            answers(&mut socket).await;
        }
        insta::assert_snapshot!(Vec::from_iter(messages).join("\n"), @"this gateway keeps no history of feeds yet; ask `changes` for what their runs have changed since it began");
    });
}

#[test]
fn what_does_not_run_ends_alone_with_its_code() {
    let refused = [
        (json!({ "query": "{ holdings" }), "PARSE_FAILED"),
        (json!({ "query": "{ nonsense }" }), "VALIDATION_FAILED"),
        (json!({ "query": COUNT }), "OPERATION_NOT_FOUND"),
        (json!({ "query": COUNT, "operationName": "Count", "variables": { "words": 7 } }), "BAD_USER_INPUT"),
        (json!({ "query": "subscription { changes { nonsense } }" }), "VALIDATION_FAILED"),
    ];
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::ready(house).await;
        for (asked, code) in refused {
            let [told] = &socket.asked("1", asked.clone()).await[..] else { panic!("one message of {asked}") };
            assert_eq!((&told["type"], &told["payload"][0]["extensions"]["code"]), (&json!("error"), &json!(code)), "{told}");
            answers(&mut socket).await;
        }
    });
}

#[test]
fn a_field_that_fails_is_null_in_an_answer() {
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::ready(house).await;
        let asked = json!({ "query": "{ world { today } knownAt(instant: \"2026-11-01T00:00:00Z\") { __typename } }" });
        let [told] = &socket.asked("1", asked).await[..] else { panic!("one message") };
        assert_eq!(told["payload"]["data"], json!({ "world": { "today": "2026-11-24" }, "knownAt": null }));
        assert_eq!(told["payload"]["errors"][0]["extensions"]["code"], "NO_HISTORY");
        answers(&mut socket).await;
    });
}

#[test]
fn a_client_of_the_older_protocol_is_answered_too() {
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::open(house, &[("sec-websocket-protocol", "graphql-ws")]).await.unwrap();
        socket.say(json!({ "type": "connection_init", "payload": {} })).await;
        assert_eq!(socket.hear().await.unwrap()["type"], "connection_ack");
        let asked = json!({ "query": COUNT, "operationName": "Count", "variables": { "words": "two" } });
        socket.say(json!({ "type": "start", "id": "1", "payload": asked })).await;
        let told = socket.hear().await.unwrap();
        assert_eq!((&told["type"], &told["payload"]["data"]), (&json!("data"), &json!({ "holdings": { "totalCount": 1 } })), "{told}");
        assert_eq!(socket.hear().await.unwrap(), json!({ "type": "complete", "id": "1" }));
        let subscription = "subscription { changes(filter: { kind: [ADDED] }) { id } }";
        socket.say(json!({ "type": "start", "id": "2", "payload": { "query": subscription } })).await;
        assert_eq!(socket.hear().await.unwrap()["payload"]["errors"][0]["extensions"]["code"], "NO_HISTORY");
    });
}

#[test]
fn many_operations_of_one_connection_are_told_apart_by_their_ids() {
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::ready(house).await;
        let ids: Vec<String> = (0..100).map(|number| format!("operation {number}")).collect();
        for id in &ids {
            let query = format!("{{ holdings(first: 0, filter: {{ text: \"{id}\" }}) {{ totalCount }} id: __typename }}");
            socket.say(json!({ "type": "subscribe", "id": id, "payload": { "query": query } })).await;
        }
        let (mut answered, mut over) = (Vec::new(), Vec::new());
        while over.len() < ids.len() {
            let told = socket.hear().await.unwrap();
            let id = told["id"].as_str().unwrap().to_owned();
            match told["type"].as_str() {
                Some("next") => answered.push(id),
                Some("complete") if answered.contains(&id) => over.push(id),
                _ => panic!("{told}"),
            }
        }
        over.sort_by_key(|id| ids.iter().position(|known| known == id));
        assert_eq!(over, ids);
        answers(&mut socket).await;
    });
}

#[test]
fn one_may_be_let_go_and_one_is_alive_when_asked() {
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::ready(house).await;
        socket.say(json!({ "type": "complete", "id": "never begun" })).await;
        socket.say(json!({ "type": "pong" })).await;
        socket.say(json!({ "type": "ping", "payload": { "any": "thing" } })).await;
        assert_eq!(socket.hear().await.unwrap(), json!({ "type": "pong" }));
        answers(&mut socket).await;
        // Under the same id again, since the one before is over.
        answers(&mut socket).await;
    });
}

const ITEMS: [&str; 2] = ["1005-01-231-0973", "2320-01-371-9584"];

/// A house whose answers wait for a service that never answers, and the service.
fn waiting() -> (Small, Service, House) {
    let service = Service::open(|_| vec![Act::Stall]);
    let small = Small::new("live-waiting");
    let gives = "[feed.holding]\nkey = \"lot\"\nitem = { nsn = \"nsn\" }\nquantity = { path = \"quantity\", unit = \"unit\" }\n";
    small.nation("nld", &[service.feed("nld-held", "by = \"NSN\"", "", gives)]);
    small.nation("pol", &[feed("pol-stock", "/pol", PATIENT, HOLDINGS)]);
    small.rows("/pol", &[json!({ "key": "two", "name": "two", "quantity": 1, "unit": "EA" })]);
    let house = small.fetched();
    (small, service, house)
}

/// A question that waits for the service, under that id.
fn waits(id: &str, nsn: &str) -> Value {
    let query = format!("{{ holdings(filter: {{ nsn: [\"{nsn}\"] }}) {{ totalCount }} }}");
    json!({ "type": "subscribe", "id": id, "payload": { "query": query } })
}

async fn until_asked(service: &Service) {
    while service.requests() == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

#[test]
fn one_that_runs_on_holds_up_no_other_and_is_let_go_when_nobody_wants_it() {
    let (_small, service, house) = waiting();
    wait(async {
        let mut socket = Socket::ready(&house).await;
        for nsn in ITEMS {
            socket.say(waits("slow", nsn)).await;
            until_asked(&service).await;
            answers(&mut socket).await;
            socket.say(json!({ "type": "complete", "id": "slow" })).await;
            answers(&mut socket).await;
        }
    });
}

#[test]
fn an_id_names_one_operation_at_a_time() {
    let (_small, service, house) = waiting();
    wait(async {
        let mut socket = Socket::ready(&house).await;
        socket.say(waits("slow", ITEMS[0])).await;
        until_asked(&service).await;
        socket.say(waits("slow", ITEMS[1])).await;
        assert_eq!(socket.hear().await.unwrap_err().code, 4409);
    });
}

/// How the connection ends over these messages, the last of which is not of the protocol.
fn ended(messages: &[Value]) -> Closed {
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::open(house, &[]).await.unwrap();
        for message in messages {
            socket.say(message.clone()).await;
        }
        loop {
            if let Err(closed) = socket.hear().await {
                return closed;
            }
        }
    })
}

#[test]
fn a_client_that_does_not_keep_to_the_protocol_hears_why_it_is_left() {
    let begin = json!({ "type": "connection_init" });
    let ask = |id: Value, payload: Value| json!({ "type": "subscribe", "id": id, "payload": payload });
    let query = json!({ "query": "{ __typename }" });
    let cases = [
        (4400, json!("text")),
        (4400, json!({ "type": "hello" })),
        (4400, json!({ "type": "connection_ack" })),
        (4400, json!({ "id": "1" })),
        (4400, json!({ "type": "ping", "payload": 1 })),
        (4400, ask(json!(1), query.clone())),
        (4400, ask(json!(""), query.clone())),
        (4400, ask(json!("1"), Value::Null)),
        (4400, ask(json!("1"), json!({ "query": 1 }))),
        (4400, ask(json!("1"), json!({ "query": "{ __typename }", "variables": [] }))),
        (4429, begin.clone()),
    ];
    for (code, message) in cases {
        let closed = ended(&[begin.clone(), message.clone()]);
        assert!(closed.code == code && !closed.reason.is_empty(), "{message}: {closed:?}");
    }
    assert_eq!(ended(&[ask(json!("1"), query)]).code, 4401);
    let stranger = ended(&[json!({ "type": "connection_init", "payload": { "Authorization": "Bearer nobody" } })]);
    assert_eq!(stranger.code, 4403);
    insta::assert_snapshot!(stranger.reason, @"no viewer has this token; ask the operators of the gateway for yours, or send none");
}

#[test]
fn a_page_of_another_host_opens_nothing() {
    let house = &HOUSE.1;
    let own = house.address().origin().ascii_serialization();
    wait(async {
        let mut socket = Socket::open(house, &[("origin", &own)]).await.unwrap();
        socket.say(json!({ "type": "connection_init" })).await;
        assert_eq!(socket.hear().await.unwrap()["type"], "connection_ack");
        for protocol in ["graphql-transport-ws", "graphql-ws"] {
            for origin in ["https://evil.example", "null"] {
                let refused = Socket::open(house, &[("sec-websocket-protocol", protocol), ("origin", origin)]).await.err().unwrap();
                assert_eq!(refused.status(), 403, "{protocol} {origin}");
            }
        }
        let plain = reqwest::Client::builder().no_proxy().build().unwrap().get(house.address().join("/graphql/ws").unwrap());
        let plain = plain.send().await.unwrap();
        assert_eq!((plain.status().as_u16(), plain.headers()["upgrade"].to_str().unwrap()), (426, "websocket"));
    });
}

#[test]
fn a_message_that_is_too_large_or_none_is_answered_by_the_last_frame() {
    let begin = json!({ "type": "connection_init" });
    let large = json!({ "type": "subscribe", "id": "1", "payload": { "query": " ".repeat(1 << 20) } });
    assert_eq!(ended(&[begin, large.clone()]), Closed { code: 1009, reason: "a message may have at most 1048576 bytes".to_owned() });
    let house = &HOUSE.1;
    wait(async {
        let mut socket = Socket::ready(house).await;
        socket.say_as_bytes(large.clone()).await;
        assert_eq!(socket.hear().await.unwrap_err().code, 1009, "bytes have the same bound");
        let mut older = Socket::open(house, &[("sec-websocket-protocol", "graphql-ws")]).await.unwrap();
        older.say(large).await;
        assert!(older.is_over().await, "the older protocol has no more room");
        let mut socket = Socket::ready(house).await;
        socket.garble().await;
        assert_eq!(socket.hear().await.unwrap_err().code, 1002);
    });
}
