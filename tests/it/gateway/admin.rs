//! The operator and a running gateway: what goes over the socket in the state directory.

use std::io::{Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::cli::{Running, ask, muster, ran};
use super::small::{HOLDINGS, Small, feed};
use crate::support::directory::Directory;
use crate::support::gateway::wait;
use crate::support::upstream::answer;

const PATIENCE: Duration = Duration::from_secs(60);

/// Holdings as many as are wanted.
fn holdings(count: usize) -> Vec<Value> {
    (0..count).map(|number| json!({ "key": number.to_string(), "name": "tent", "quantity": 1, "unit": "EA" })).collect()
}

/// A gateway with a state directory of its own.
struct Served {
    small: Small,
    running: Running,
    address: String,
    state: PathBuf,
}

impl Served {
    /// Two nations: one with a feed, one with two of which one is asked by key.
    fn open(more: &str) -> Self {
        let small = Small::new("admin");
        // Where rows have labels of their own, only the log says why a run is held back.
        let plain: Vec<&str> = HOLDINGS.lines().filter(|line| !line.starts_with("label_from")).collect();
        small.nation("pol", &[feed("pol-stock", "/pol", more, &plain.join("\n"))]);
        small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS), feed("deu-gifts", "/gifts", "", HOLDINGS)]);
        small.nation("nld", &[super::small::codification(0, 500)]);
        small.rows("/pol", &holdings(10));
        small.rows("/deu", &holdings(2));
        small.rows("/gifts", &holdings(1));
        let state = small.directory.path().join("state");
        let running = serve(&small, &state);
        let address = running.line("graphql ");
        running.line("ready ");
        Self { small, running, address, state }
    }

    fn command(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        ran(&[arguments, &["--state", self.state.to_str().unwrap()]].concat())
    }

    /// What the gateway answers to these bytes; empty where it only closes.
    fn say(&self, bytes: &[u8]) -> String {
        let mut stream = UnixStream::connect(self.state.join("gateway.sock")).unwrap();
        // It may have closed before all was said.
        let _ = stream.write_all(bytes).and_then(|()| stream.shutdown(Shutdown::Write));
        let mut said = Vec::new();
        let _ = stream.read_to_end(&mut said);
        String::from_utf8(said).unwrap()
    }

    fn still_answers(&self) {
        assert_eq!(ask(&self.address, "{ __typename }")["data"]["__typename"], "Query");
    }
}

fn serve(small: &Small, state: &Path) -> Running {
    let (base, config) = (small.publisher.base().to_string(), small.directory.path());
    let state = state.to_str().unwrap();
    Running::start(&["--config", config.to_str().unwrap(), "serve", "--base", &base, "--listen", "127.0.0.1:0", "--state", state])
}

/// Waits until the gateway answers so.
fn until(address: &str, query: &str, holds: impl Fn(&Value) -> bool) -> Value {
    let until = Instant::now() + PATIENCE;
    loop {
        let answer = ask(address, query);
        if holds(&answer["data"]) {
            return answer;
        }
        assert!(Instant::now() < until, "{answer}");
        wait(async { tokio::time::sleep(Duration::from_millis(100)).await });
    }
}

const FEED: &str = r#"{ feed(slug: "pol-stock") { stale lastError run { id outcome published rows { seen } } } holdings(filter: { nation: ["POL"] }) { totalCount } }"#;

#[test]
fn the_operator_accepts_a_run_that_was_held_back() {
    let mut served = Served::open("fetch = { every_ms = 1000 }");
    let (code, _, said) = served.command(&["accept", "pol"]);
    assert!(code == Some(1) && said.contains("no run of POL/pol-stock is held back"), "{code:?} {said}");

    served.small.rows("/pol", &holdings(3));
    let held = until(&served.address, FEED, |data| data["feed"]["stale"] == true);
    let error = held["data"]["feed"]["lastError"].as_str().unwrap();
    assert!(error.contains("`muster accept POL/pol-stock`"), "{error}");
    assert_eq!(held["data"]["holdings"]["totalCount"], 10);

    let (code, printed, said) = served.command(&["accept", "POL/POL-Stock"]);
    assert_eq!(code, Some(0), "{printed} {said}");
    assert!(printed.contains("with 3 rows, where 10 are served") && printed.contains("served from now on"), "{printed}");
    let answer = ask(&served.address, FEED);
    assert_eq!((&answer["data"]["holdings"]["totalCount"], &answer["data"]["feed"]["stale"]), (&json!(3), &json!(false)));
    assert_eq!(served.command(&["accept", "pol"]).0, Some(1), "nothing is held back any more");

    // An acceptance is good for one document.
    served.small.rows("/pol", &holdings(1));
    let again = until(&served.address, FEED, |data| data["feed"]["stale"] == true);
    assert_eq!(again["data"]["holdings"]["totalCount"], 3);
    assert_eq!(served.running.terminate().code(), Some(0));
    assert!(!served.state.join("gateway.sock").exists());
}

#[test]
fn what_is_accepted_may_come_late_or_be_another_by_now() {
    let served = Served::open("");
    served.small.rows("/pol", &holdings(3));
    let (code, printed, _) = served.command(&["refresh", "pol"]);
    assert!(code == Some(1) && printed.contains("POL/pol-stock  CRITICAL  ") && printed.contains("stays"), "{code:?} {printed}");

    served.small.rows("/pol", &holdings(2));
    let (code, printed, said) = served.command(&["accept", "pol"]);
    assert_eq!(code, Some(1), "{printed} {said}");
    assert!(printed.contains("with 3 rows") && said.contains("another document by now, of 2 rows"), "{printed} {said}");

    served.small.publisher.act("/pol", answer(500, &[], ""));
    let (code, printed, said) = served.command(&["accept", "pol"]);
    assert_eq!(code, Some(0), "{printed} {said}");
    assert!(printed.contains("did not come just now") && printed.contains("500"), "{printed}");
    served.small.rows("/pol", &holdings(2));
    let (code, printed, _) = served.command(&["refresh", "pol/pol-stock"]);
    assert!(code == Some(0) && printed.contains("of 2 rows 2 accepted"), "{code:?} {printed}");
    assert_eq!(ask(&served.address, FEED)["data"]["holdings"]["totalCount"], 2);
}

#[test]
fn feeds_are_fetched_on_demand() {
    let served = Served::open("");
    let (code, printed, said) = served.command(&["refresh", "pol"]);
    assert_eq!(
        (code, printed.as_str(), said.as_str()),
        (Some(0), "POL/pol-stock  NOT_MODIFIED  nothing has changed since the document that is served\n", "")
    );

    served.small.rows("/deu", &[holdings(3), vec![json!({ "key": "x", "quantity": 1, "unit": "EA" })]].concat());
    let (code, printed, _) = served.command(&["refresh", "DEU"]);
    assert_eq!(code, Some(0), "{printed}");
    let mut lines: Vec<&str> = printed.lines().collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "DEU/deu-gifts  NOT_MODIFIED  nothing has changed since the document that is served",
            "DEU/deu-stock  ERROR  of 4 rows 3 accepted, 0 flagged, 1 quarantined: `muster quarantine DEU/deu-stock` lists these"
        ]
    );
    let counts = ask(&served.address, r#"{ holdings(filter: { nation: ["DEU"] }) { totalCount } }"#);
    assert_eq!(counts["data"]["holdings"]["totalCount"], 3, "one key is in both lists");

    served.small.publisher.act("/deu", answer(503, &[], ""));
    let (code, printed, _) = served.command(&["refresh", "deu/deu-stock"]);
    assert!(code == Some(1) && printed.contains("503") && printed.contains("what was served before stays"), "{code:?} {printed}");
}

#[test]
fn names_that_are_none_are_said_with_those_that_are() {
    let served = Served::open("");
    let mut said = String::new();
    for arguments in [
        ["accept", "fra"],
        ["accept", "pol/stok"],
        ["accept", "deu"],
        ["accept", ""],
        ["refresh", "fra"],
        ["refresh", "pol/"],
        ["refresh", "nld"],
        ["refresh", "nld/nld-codes"],
    ] {
        let (code, printed, error) = served.command(&arguments);
        assert_eq!((code, printed.as_str()), (Some(2), ""), "{arguments:?}");
        said += &format!("muster {}\n{error}", arguments.join(" "));
    }
    insta::assert_snapshot!("names_that_are_none", said);
}

#[test]
fn without_a_gateway_nothing_is_done_and_that_is_said() {
    let directory = Directory::new("nobody");
    let state = directory.path().join("state");
    for command in ["accept", "refresh"] {
        let (code, printed, said) = ran(&[command, "pol", "--state", state.to_str().unwrap()]);
        assert_eq!((code, printed.as_str()), (Some(1), ""));
        assert!(said.contains("no gateway runs with the state directory") && said.contains("--state DIR"), "{said}");
    }
    assert!(!state.exists(), "a command leaves nothing for a gateway that may come");
}

#[test]
fn only_the_gateways_user_can_open_the_socket() {
    let served = Served::open("");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(&served.state), mode(&served.state.join("gateway.sock")), mode(&served.state.join("gateway.lock"))),
        (0o700, 0o600, 0o600)
    );
    let mut left: Vec<_> = std::fs::read_dir(&served.state).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["gateway.lock", "gateway.sock"]);
}

#[test]
fn one_state_directory_is_one_gateways() {
    let served = Served::open("");
    let state = served.state.to_str().unwrap();
    let second = |state: &str| ran(&["serve", "--base", "http://127.0.0.1:9", "--listen", "127.0.0.1:0", "--state", state]);
    let (code, printed, said) = second(state);
    assert_eq!((code, printed.as_str()), (Some(1), ""));
    assert_eq!(
        said,
        format!("error: another gateway runs with the state directory `{state}`; give this one a directory of its own with --state DIR\n")
    );
    assert_eq!(served.command(&["refresh", "pol"]).0, Some(0), "the first one is still reached");

    let open = Directory::new("open");
    std::fs::set_permissions(open.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
    let (code, _, said) = second(open.path().to_str().unwrap());
    assert!(code == Some(1) && said.contains("everybody may write") && said.contains("chmod o-w"), "{code:?} {said}");

    let long = open.path().join("x".repeat(100));
    let (code, _, said) = second(long.to_str().unwrap());
    assert!(code == Some(1) && said.contains("too long for the path of a socket") && said.contains("--state"), "{code:?} {said}");
    let (code, _, said) = ran(&["accept", "pol", "--state", long.to_str().unwrap()]);
    assert!(code == Some(1) && said.contains("can't be reached"), "{code:?} {said}");

    open.write("file", "");
    let (code, _, said) = second(open.path().join("file").to_str().unwrap());
    assert!(code == Some(1) && said.contains("can't be used"), "{code:?} {said}");
}

#[test]
fn what_a_dead_gateway_left_is_replaced() {
    let mut served = Served::open("");
    served.running.kill();
    assert!(served.state.join("gateway.sock").exists(), "nobody was there to take it away");
    let (code, _, said) = served.command(&["refresh", "pol"]);
    assert!(code == Some(1) && said.contains("no gateway runs"), "{code:?} {said}");
    served.running = serve(&served.small, &served.state);
    served.running.line("ready ");
    assert_eq!(served.command(&["refresh", "pol"]).0, Some(0));
}

#[test]
fn garbage_is_refused_and_hurts_nobody() {
    let served = Served::open("");
    let deep = "[".repeat(4_000);
    let long = format!("{{\"refresh\":{{\"feed\":\"{}\"}}}}\n", "x".repeat(5_000));
    for garbage in [
        &b"\n"[..],
        b"{}\n",
        b"null",
        b"GET / HTTP/1.1\r\n\r\n",
        b"{\"refresh\":{\"feed\":\"pol\",\"more\":1}}\n",
        b"{\"refresh\":{\"feed\":\"pol\"},\"accept\":{\"feed\":\"pol\"}}\n",
        b"{\"drop\":{\"feed\":\"pol\"}}\n",
        b"\xff\xfe\x00\x01\n",
        deep.as_bytes(),
        long.as_bytes(),
        &vec![b'x'; 1 << 20],
    ] {
        let said = served.say(garbage);
        let event: Value = if said.is_empty() { Value::Null } else { serde_json::from_str(&said).unwrap() };
        // Where more comes than is read, the system may close before the refusal is heard.
        assert!(event["refused"]["mistyped"] == true || (event.is_null() && garbage.len() > 4_096), "{said}");
    }
    // A name is answered without what a terminal would obey.
    let (code, _, said) = served.command(&["refresh", "\u{1b}[2Jpol"]);
    assert!(code == Some(2) && !said.contains('\u{1b}'), "{said:?}");
    served.still_answers();
}

#[test]
fn connections_that_say_nothing_keep_nobody_out_for_long() {
    let served = Served::open("");
    let silent: Vec<UnixStream> = (0..40).map(|_| UnixStream::connect(served.state.join("gateway.sock")).unwrap()).collect();
    served.still_answers();
    let until = Instant::now() + PATIENCE;
    while served.command(&["refresh", "pol"]).0 != Some(0) {
        assert!(Instant::now() < until, "the silent ones are turned out");
    }
    drop(silent);
}

#[test]
fn a_command_that_leaves_is_carried_out() {
    let served = Served::open("");
    served.small.rows("/pol", &holdings(11));
    let mut stream = UnixStream::connect(served.state.join("gateway.sock")).unwrap();
    stream.write_all(b"{\"refresh\":{\"feed\":\"pol\"}}\n").unwrap();
    drop(stream);
    until(&served.address, FEED, |data| data["holdings"]["totalCount"] == 11);
}

#[test]
fn commands_at_once_take_turns() {
    let served = Served::open("");
    served.small.rows("/pol", &holdings(12));
    let state = served.state.to_str().unwrap();
    let children: Vec<_> = (0..6)
        .map(|_| muster(&["refresh", "pol", "--state", state]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
        .collect();
    for mut child in children {
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    assert_eq!(ask(&served.address, FEED)["data"]["holdings"]["totalCount"], 12);
}
