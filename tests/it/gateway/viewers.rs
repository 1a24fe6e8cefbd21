//! Who asks is told by a token, and nobody is told of tokens.

use base64::Engine as _;
use muster::config::{Overrides, load};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, wait};

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

/// A WebSocket as a client has it: just enough of RFC 6455 for short texts.
struct Socket(TcpStream);

impl Socket {
    /// Opens one with that header; or the head of the answer that refuses it.
    async fn open(house: &House, header: &str) -> Result<Self, String> {
        let mut stream = TcpStream::connect(("127.0.0.1", house.address().port().unwrap())).await.unwrap();
        let head = format!(
            "GET /graphql/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n{header}\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            answer.push(stream.read_u8().await.unwrap());
        }
        let answer = String::from_utf8(answer).unwrap();
        if answer.starts_with("HTTP/1.1 101") { Ok(Self(stream)) } else { Err(answer) }
    }

    async fn say(&mut self, message: Value) {
        let text = message.to_string();
        let mut frame = vec![0x81, 0x80 | 126];
        frame.extend(u16::try_from(text.len()).unwrap().to_be_bytes());
        // A mask of zeros changes nothing.
        frame.extend([0; 4]);
        frame.extend(text.bytes());
        self.0.write_all(&frame).await.unwrap();
    }

    /// The next frame: its kind and what is in it.
    async fn hear(&mut self) -> (u8, Vec<u8>) {
        let (kind, length) = (self.0.read_u8().await.unwrap() & 0x0f, self.0.read_u8().await.unwrap());
        let length = if length == 126 { self.0.read_u16().await.unwrap().into() } else { usize::from(length) };
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).await.unwrap();
        (kind, body)
    }

    /// Who the client is after saying this first; or why the connection was closed.
    async fn introduced(mut self, payload: Value) -> Result<(String, u64), String> {
        self.say(json!({ "type": "connection_init", "payload": payload })).await;
        if let (8, reason) = self.hear().await {
            return Err(String::from_utf8_lossy(&reason[2..]).into_owned());
        }
        self.say(json!({ "type": "subscribe", "id": "1", "payload": { "query": WHO } })).await;
        let (_, answer) = self.hear().await;
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        Ok(who(&answer["payload"].to_string()))
    }
}

#[test]
fn over_a_websocket_he_is_known_by_the_header_or_by_what_he_says_first() {
    let (_small, house) = house();
    let [aa, bb] = TOKENS.map(|token| format!("Bearer {token}"));
    wait(async {
        let open = async |header: &str| Socket::open(&house, header).await.unwrap_or_else(|answer| panic!("{answer}"));
        let header = format!("Authorization: {aa}\r\n");
        let known = |name: &str, count| Ok((name.to_owned(), count));
        assert_eq!(open("").await.introduced(json!({})).await, known("anybody", 1));
        assert_eq!(open("").await.introduced(Value::Null).await, known("anybody", 1));
        assert_eq!(open(&header).await.introduced(json!({})).await, known("reader of XAA", 2));
        assert_eq!(open("").await.introduced(json!({ "Authorization": bb })).await, known("reader of XBB", 3));
        assert_eq!(open(&header).await.introduced(json!({ "authorization": bb })).await, known("reader of XBB", 3));
        for strange in [json!("Bearer hunter2"), json!("hunter2"), json!(7)] {
            let closed = open(&header).await.introduced(json!({ "Authorization": strange })).await.unwrap_err();
            assert!(!closed.is_empty() && !closed.contains("hunter2"), "{closed}");
        }
        let refused = Socket::open(&house, "Authorization: Bearer hunter2\r\n").await.err().unwrap();
        assert!(refused.starts_with("HTTP/1.1 401") && refused.to_lowercase().contains("www-authenticate: bearer"), "{refused}");
    });
}
