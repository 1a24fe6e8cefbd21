//! Who asks is told by a token, and nobody is told of tokens.

use base64::Engine as _;
use muster::config::{Overrides, load};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::http::HeaderValue;

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, wait};
use crate::support::socket::Socket;

const TOKENS: [&str; 2] = ["aa-4bX9.hW2c~", "bb+7/Qm=="];

fn house() -> (Small, House) {
    let small = Small::new("viewers");
    small.directory.write(
        "muster.toml",
        r#"
version = 1
base = "http://127.0.0.1:9"
[[viewer]]
name = "anybody"
default = true
[[viewer]]
name = "reader of XAA"
nation = "XAA"
groups = ["NATO"]
clearance = "RESTRICTED"
caveats = ["EYES ONLY"]
roles = ["analyst"]
token = { file = "aa.token" }
[[viewer]]
name = "reader of XBB"
nation = "XBB"
token = { file = "bb.token" }
"#,
    );
    small.directory.write("aa.token", format!("{}\n", TOKENS[0]));
    small.directory.write("bb.token", TOKENS[1]);
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let row = |key: &str, to: &str| json!({ "key": key, "name": key, "quantity": 1, "unit": "EA", "label": { "to": to } });
    small.rows("/pol", &[row("open", ""), row("aa", "XAA"), row("bb", "XBB"), row("bb2", "XBB")]);
    let house = small.fetched();
    (small, house)
}

const WHO: &str = "{ viewer { name nation { code } groups clearance caveats roles } holdings { totalCount } }";

fn who(body: &str) -> (String, u64) {
    let answer: Value = serde_json::from_str(body).unwrap();
    let data = &answer["data"];
    (data["viewer"]["name"].as_str().unwrap_or_else(|| panic!("{body}")).to_owned(), data["holdings"]["totalCount"].as_u64().unwrap())
}

#[test]
fn each_viewer_is_known_by_his_token() {
    let (_small, house) = house();
    let asked = |headers: &[(&str, &str)]| {
        let (_, status, body) = house.sent_with(headers, WHO);
        assert_eq!(status, 200, "{body}");
        body
    };
    assert_eq!(who(&asked(&[])), ("anybody".to_owned(), 1));
    let aa = asked(&[("authorization", &format!("Bearer {}", TOKENS[0]))]);
    assert_eq!(who(&aa), ("reader of XAA".to_owned(), 2));
    let told: Value = serde_json::from_str(&aa).unwrap();
    let expected = json!({ "name": "reader of XAA", "nation": { "code": "XAA" }, "groups": ["NATO"], "clearance": "RESTRICTED", "caveats": ["EYES ONLY"], "roles": ["analyst"] });
    assert_eq!(told["data"]["viewer"], expected);
    assert_eq!(who(&asked(&[("authorization", &format!("bEARER  {}", TOKENS[1]))])), ("reader of XBB".to_owned(), 3));
}

#[test]
fn a_stranger_is_refused_before_anything_runs() {
    let (_small, house) = house();
    let basic = format!("Basic {}", base64::engine::general_purpose::STANDARD.encode("user:hunter2"));
    let near = format!("Bearer {}x", TOKENS[0]);
    let twice = ["Bearer aa-4bX9.hW2c~", "Bearer aa-4bX9.hW2c~"].map(|shown| ("authorization", shown));
    let strange: [&[(&str, &str)]; 8] = [
        &[("authorization", "Bearer hunter2")],
        &[("authorization", &near)],
        &[("authorization", &basic)],
        &[("authorization", "Bearer")],
        &[("authorization", "Bearer ")],
        &[("authorization", "hunter2")],
        &[("authorization", "Bearer hunter2 hunter2")],
        &twice,
    ];
    for headers in strange {
        for accept in ["application/json", "application/graphql-response+json"] {
            let all: Vec<_> = headers.iter().copied().chain([("accept", accept)]).collect();
            let (sent, status, body) = house.sent_with(&all, WHO);
            assert_eq!((status.as_u16(), sent["www-authenticate"].to_str().unwrap()), (401, "Bearer"), "{headers:?}");
            assert!(sent["content-type"].to_str().unwrap().starts_with(accept), "{headers:?}");
            let answer: Value = serde_json::from_str(&body).unwrap();
            assert_eq!(answer["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
            assert!(answer.get("data").is_none() && !body.contains("hunter2") && !body.contains(TOKENS[0]), "{body}");
        }
    }
    let message = |shown: &str| {
        let (_, _, body) = house.sent_with(&[("authorization", shown)], WHO);
        serde_json::from_str::<Value>(&body).unwrap()["errors"][0]["message"].as_str().unwrap().to_owned()
    };
    insta::assert_snapshot!(message("Bearer nobody"), @"no viewer has this token; ask the operators of the gateway for yours, or send none");
    insta::assert_snapshot!(message("nobody"), @"`Authorization` is not understood; send `Authorization: Bearer <token>`, or none");
}

#[test]
fn a_token_in_an_address_makes_nobody_known() {
    let (_small, house) = house();
    let mut address = house.address().clone();
    address
        .query_pairs_mut()
        .append_pair("query", WHO)
        .append_pair("access_token", TOKENS[0])
        .append_pair("authorization", &format!("Bearer {}", TOKENS[0]));
    let body =
        wait(async { reqwest::Client::builder().no_proxy().build().unwrap().get(address).send().await.unwrap().text().await.unwrap() });
    assert_eq!(who(&body), ("anybody".to_owned(), 1));
}

#[test]
fn settings_print_no_token() {
    let (small, _house) = house();
    let config = load(small.directory.path(), Overrides::default()).unwrap();
    assert_eq!(config.settings.viewers.len(), 2);
    let printed = format!("{config:?}");
    assert!(TOKENS.iter().all(|token| !printed.contains(token)));
}

/// Who the client is after saying this first; or why the connection was closed.
async fn introduced(mut socket: Socket, payload: Value) -> Result<(String, u64), String> {
    socket.say(json!({ "type": "connection_init", "payload": payload })).await;
    socket.hear().await.map_err(|closed| closed.reason)?;
    let [answer] = &socket.asked("1", json!({ "query": WHO })).await[..] else { panic!("one answer") };
    Ok(who(&answer["payload"].to_string()))
}

#[test]
fn over_a_websocket_he_is_known_by_the_header_or_by_what_he_says_first() {
    let (_small, house) = house();
    let [aa, bb] = TOKENS.map(|token| format!("Bearer {token}"));
    wait(async {
        let open = async |headers: &[(&'static str, &str)]| Socket::open(&house, headers).await.unwrap();
        let header = [("authorization", aa.as_str())];
        let known = |name: &str, count| Ok((name.to_owned(), count));
        assert_eq!(introduced(open(&[]).await, json!({})).await, known("anybody", 1));
        assert_eq!(introduced(open(&[]).await, Value::Null).await, known("anybody", 1));
        assert_eq!(introduced(open(&header).await, json!({})).await, known("reader of XAA", 2));
        assert_eq!(introduced(open(&[]).await, json!({ "Authorization": bb })).await, known("reader of XBB", 3));
        assert_eq!(introduced(open(&header).await, json!({ "authorization": bb })).await, known("reader of XBB", 3));
        for strange in [json!("Bearer hunter2"), json!("hunter2"), json!(7)] {
            let closed = introduced(open(&header).await, json!({ "Authorization": strange })).await.unwrap_err();
            assert!(!closed.is_empty() && !closed.contains("hunter2"), "{closed}");
        }
        let refused = Socket::open(&house, &[("authorization", "Bearer hunter2")]).await.err().unwrap();
        assert_eq!((refused.status().as_u16(), &refused.headers()["www-authenticate"]), (401, &HeaderValue::from_static("Bearer")));
    });
}
