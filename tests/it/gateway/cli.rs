//! The commands as they are typed: what they print, how they end.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::small::{HOLDINGS, Small, feed};
use crate::support::directory::Directory;
use crate::support::gateway::wait;

/// A debug build on a busy machine makes up its nations slowly.
const PATIENCE: Duration = Duration::from_secs(120);

pub(super) fn muster(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_muster"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).env("NO_COLOR", "1").env("COLUMNS", "80");
    command.env_remove("RUST_LOG").env_remove("MUSTER_TOKEN").env_remove("MUSTER_URL");
    command
}

pub(super) fn ran(arguments: &[&str]) -> (Option<i32>, String, String) {
    let state = Directory::new("state");
    let Output { status, stdout, stderr } = muster(&stated(arguments, &state)).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A gateway that is not told which gets a state directory of its own: others run beside it.
fn stated<'a>(arguments: &[&'a str], state: &'a Directory) -> Vec<&'a str> {
    let has = |word: &str| arguments.contains(&word);
    let own: &[&str] = if (has("serve") || has("demo")) && !has("--state") { &["--state", state.path().to_str().unwrap()] } else { &[] };
    [arguments, own].concat()
}

/// A command that goes on; it is killed if the test fails.
pub(super) struct Running {
    child: Child,
    lines: Receiver<String>,
    _state: Directory,
}

impl Running {
    pub(super) fn start(arguments: &[&str]) -> Self {
        let state = Directory::new("state");
        let mut child = muster(&stated(arguments, &state)).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (send, lines) = channel();
        let printed = child.stdout.take().unwrap();
        std::thread::spawn(move || BufReader::new(printed).lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
        Self { child, lines, _state: state }
    }

    /// What follows the first of the line that begins so.
    pub(super) fn line(&self, beginning: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            let line = self
                .lines
                .recv_timeout(until.saturating_duration_since(Instant::now()))
                .unwrap_or_else(|_| panic!("no line `{beginning}`"));
            if let Some(rest) = line.strip_prefix(beginning) {
                return rest.trim().to_owned();
            }
        }
    }

    pub(super) fn terminate(&mut self) -> ExitStatus {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
        let asked = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(asked.elapsed() < Duration::from_secs(15), "still there 15 s after SIGTERM");
            wait(async { tokio::time::sleep(Duration::from_millis(50)).await });
        }
    }
}

impl Running {
    /// Ends it without a farewell.
    pub(super) fn kill(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

pub(super) fn ask(address: &str, query: &str) -> Value {
    ask_with(address, query, Value::Null)
}

/// The same with variables.
pub(super) fn ask_with(address: &str, query: &str, variables: Value) -> Value {
    wait(async {
        let body = serde_json::json!({ "query": query, "variables": variables }).to_string();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let response = client.post(address).header("content-type", "application/json").body(body).send().await.unwrap();
        serde_json::from_str(&response.text().await.unwrap()).unwrap()
    })
}

fn status(address: &str) -> u16 {
    wait(async { reqwest::Client::builder().no_proxy().build().unwrap().get(address).send().await.unwrap().status().as_u16() })
}

#[test]
fn help_names_every_command_and_how_to_begin() {
    let (code, printed, _) = ran(&["--help"]);
    assert_eq!(code, Some(0));
    for word in ["demo", "serve", "check", "schema", "fields", "--config", "muster demo"] {
        assert!(printed.contains(word), "{word}: {printed}");
    }
    for command in ["demo", "serve", "check", "schema", "fields"] {
        assert_eq!(ran(&[command, "--help"]).0, Some(0), "{command}");
    }
}

#[test]
fn what_is_no_command_ends_with_2() {
    let (code, _, said) = ran(&["serv"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("serve"), "names the nearest: {said}");
    assert_eq!(ran(&[]).0, Some(2));
    assert_eq!(ran(&["demo", "--listen", "nowhere"]).0, Some(2));
    let (code, _, said) = ran(&["demo", "--scale", "-1"]);
    assert!(matches!(code, Some(1 | 2)) && said.contains("--scale"), "{code:?} {said}");
}

#[test]
fn the_configurations_that_are_handed_out_are_right() {
    let (code, printed, _) = ran(&["check"]);
    assert_eq!((code, printed.lines().next()), (Some(0), Some("32 nations, 110 feeds: no mistakes")));
    let (code, printed, _) = ran(&["check", "config/examples/us"]);
    assert_eq!((code, printed.lines().next()), (Some(0), Some("1 nation, 7 feeds: no mistakes")));
    assert_eq!(ran(&["--config", "config/examples/us", "check"]).1, printed);
}

#[test]
fn schema_and_fields_are_printed() {
    let (code, sdl, _) = ran(&["schema"]);
    assert_eq!(code, Some(0));
    assert!(sdl.contains("type Query") && sdl.contains("type HoldingConnection"), "{sdl}");
    let (code, fields, _) = ran(&["fields", "holding"]);
    assert_eq!(code, Some(0));
    assert!(fields.contains("quantity") && fields.contains("serial_or_lot"), "{fields}");
    let (code, _, said) = ran(&["fields", "tank"]);
    assert!(code == Some(2) && said.contains("Holding"), "{code:?} {said}");
}

/// A nation with a mistake beside one without.
fn mistaken() -> Small {
    let small = Small::new("cli");
    small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS)]);
    small.nation("pol", &[feed("pol-stock", "/pol", "langauge = \"pl\"", HOLDINGS)]);
    small.rows("/deu", &[serde_json::json!({ "key": "1", "name": "tent", "quantity": 1, "unit": "EA" })]);
    small
}

fn path(small: &Small) -> &str {
    small.directory.path().to_str().unwrap()
}

#[test]
fn a_mistake_is_shown_with_place_caret_and_suggestion() {
    let small = mistaken();
    let (code, printed, _) = ran(&["check", path(&small)]);
    assert_eq!(code, Some(2));
    for part in ["nations/pol.toml:8:1", "^^^^^^^^", "`language`", "1 mistake in 1 file"] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
}

#[test]
fn every_mistake_is_shown_at_once() {
    let small = mistaken();
    let secret = "auth = { bearer = { env = \"MUSTER_TEST_NO_SUCH_VARIABLE\" } }";
    small.nation("fra", &[feed("fra-stock", "/fra", secret, HOLDINGS)]);
    small.nation("FRA", &[feed("fra-other", "/fra", "title = 3", HOLDINGS)]);
    let (code, printed, _) = ran(&["check", path(&small)]);
    assert_eq!(code, Some(2));
    for part in ["`langauge`", "`MUSTER_TEST_NO_SUCH_VARIABLE` is not set", "nation `FRA` is there twice"] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
}

#[test]
fn strict_refuses_what_the_others_are_served_without() {
    let small = mistaken();
    let base = small.publisher.base().to_string();
    let arguments = ["--config", path(&small), "serve", "--base", &base, "--listen", "127.0.0.1:0"];
    let (code, _, said) = ran(&[&arguments[..], &["--strict"]].concat());
    assert_eq!(code, Some(2));
    assert!(said.contains("nations/pol.toml:8:1"), "{said}");

    let mut running = Running::start(&arguments);
    let address = running.line("graphql ");
    running.line("ready ");
    let answer = ask(&address, "{ holdings { totalCount } nations { code setAside } }");
    assert_eq!(answer["data"]["holdings"]["totalCount"], 1);
    let aside = answer["data"]["nations"].as_array().unwrap().iter().filter(|nation| !nation["setAside"].is_null());
    assert_eq!(aside.map(|nation| nation["code"].as_str().unwrap()).collect::<Vec<_>>(), ["POL"]);
    assert_eq!(running.terminate().code(), Some(0));
}

#[test]
fn a_mistake_in_what_holds_for_all_stops_the_start() {
    for (file, text) in [
        ("muster.toml", "version = 1\nbase = \"http://127.0.0.1:9\"\nlisen = \"127.0.0.1:0\"\n"),
        ("muster.toml", "version = 1\nbase = \"http://127.0.0.1:9\"\n[limits]\ndept = 3\n"),
        ("reference/groups.toml", "version = 1\n[[group]]\nname = \"NATO\"\nmember = [\"POL\"]\n"),
    ] {
        let small = mistaken();
        small.directory.write(file, text);
        let (code, _, said) = ran(&["--config", path(&small), "serve", "--listen", "127.0.0.1:0"]);
        assert_eq!(code, Some(2), "{text}: {said}");
        assert!(said.contains(file), "{said}");
    }
    let (code, _, said) = ran(&["--config", "/nowhere/at/all", "serve"]);
    assert!(code == Some(2) && said.contains("/nowhere/at/all"), "{code:?} {said}");
}

#[test]
fn a_port_in_use_is_said_with_a_way_out() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let small = mistaken();
    let (code, _, said) = ran(&["--config", path(&small), "serve", "--listen", &address]);
    assert_eq!(code, Some(1));
    assert!(said.contains(&address) && said.contains("--listen"), "{said}");
}

/// Starts, answers from the first second, names what fails, and ends when it is told.
fn demonstrates(arguments: &[&str], query: &str, holds: impl Fn(&Value)) {
    let mut running = Running::start(&[&["demo", "--listen", "127.0.0.1:0"], arguments].concat());
    let address = running.line("graphql ");
    let workbench = running.line("workbench ");
    assert_eq!(ask(&address, "{ world { today } }")["errors"], Value::Null, "answered before all feeds are there");
    running.line("ready ");
    holds(&ask(&address, query));
    assert_eq!((status(&workbench), status(&format!("{workbench}healthz")), status(&format!("{workbench}readyz"))), (200, 200, 200));
    running.line("Three questions to try:");
    assert_eq!(running.terminate().code(), Some(0));
}

#[test]
fn the_demo_starts_answers_and_ends() {
    demonstrates(&["--scale", "0.02"], "{ nations { code } holdings { totalCount } feeds { slug freshness lastError } }", |answer| {
        assert_eq!(answer["data"]["nations"].as_array().unwrap().len(), 32);
        assert!(answer["data"]["holdings"]["totalCount"].as_u64().unwrap() > 300, "{answer}");
        let feeds = answer["data"]["feeds"].as_array().unwrap();
        let some = |freshness: &[&str]| feeds.iter().any(|feed| freshness.contains(&feed["freshness"].as_str().unwrap()));
        assert!(feeds.len() == 110 && some(&["UP_TO_DATE"]) && some(&["OVERDUE", "DELINQUENT"]) && some(&["NEVER"]));
    });
}

#[test]
fn the_demo_of_real_documents_starts_answers_and_ends() {
    demonstrates(
        &["--real"],
        "{ holdings(filter: {feed: [\"us-leso-va-2020-03-31\"]}) { totalCount } donations { totalCount } }",
        |answer| {
            assert_eq!(answer["data"]["holdings"]["totalCount"], 2_464);
            assert_eq!(answer["data"]["donations"]["totalCount"], 4_116);
        },
    );
}

#[test]
fn the_demo_ends_at_once_while_it_still_fetches() {
    let mut running = Running::start(&["demo", "--listen", "127.0.0.1:0", "--scale", "0.2"]);
    running.line("graphql ");
    assert_eq!(running.terminate().code(), Some(0));
}

#[test]
fn feeds_and_gateway_run_apart() {
    let mut feeds = Running::start(&["demo", "--only-feeds", "--scale", "0.02"]);
    let base = feeds.line("feeds ");
    let mut gateway = Running::start(&["serve", "--base", &base, "--listen", "127.0.0.1:0"]);
    let address = gateway.line("graphql ");
    gateway.line("ready ");
    assert!(ask(&address, "{ holdings { totalCount } }")["data"]["holdings"]["totalCount"].as_u64().unwrap() > 300);
    assert_eq!((gateway.terminate().code(), feeds.terminate().code()), (Some(0), Some(0)));
}

#[test]
fn without_the_demo_every_feed_is_marked_as_never_delivered() {
    let mut running = Running::start(&["serve", "--base", "http://127.0.0.1:9", "--listen", "127.0.0.1:0"]);
    let address = running.line("graphql ");
    let answer = ask(&address, "{ feeds(filter: {access: [SNAPSHOT]}) { freshness } nations { freshness } }");
    let feeds = answer["data"]["feeds"].as_array().unwrap();
    assert!(feeds.len() == 107 && feeds.iter().all(|feed| feed["freshness"] == "NEVER"));
    assert_eq!(running.terminate().code(), Some(0));
}

#[test]
fn logs_are_json_if_asked_for() {
    let small = mistaken();
    let base = small.publisher.base().to_string();
    let state = Directory::new("state");
    let arguments = ["--log-json", "--config", path(&small), "serve", "--base", &base, "--listen", "127.0.0.1:0"];
    let mut child =
        muster(&stated(&arguments, &state)).env("RUST_LOG", "muster=info").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let printed = BufReader::new(child.stdout.take().unwrap());
    assert!(printed.lines().map_while(Result::ok).any(|line| line.starts_with("ready ")));
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    child.wait().unwrap();
    let run =
        said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).find(|line| line["fields"]["message"] == "run ended");
    assert_eq!(run.unwrap_or_else(|| panic!("{said}"))["span"]["feed"], "deu-stock");
}

#[test]
fn the_configuration_may_lie_anywhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    let output = muster(&["check", root.to_str().unwrap()]).current_dir(std::env::temp_dir()).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_file_that_nobody_reads_is_told() {
    let small = mistaken();
    small.directory.write("nations/fra.tml", "version = 1\n");
    let (code, printed, _) = ran(&["check", path(&small)]);
    assert_eq!(code, Some(2));
    assert!(printed.contains("nations/fra.tml") && printed.contains("rename it to `fra.toml`"), "{printed}");
}
