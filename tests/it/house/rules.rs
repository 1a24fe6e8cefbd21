//! The rules of the house as tables: to change a rule is to change a line here, in a commit that says why.

/// Rooms, and the rooms that each may name. An arrow that is not here does not exist.
pub const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["cli"]),
    ("cli", &["demo", "infer", "table", "server", "graph", "engine", "view", "feed", "store", "config", "model"]),
    ("demo", &[]), // its truth is the tests' oracle, so it shares no code with what is tested
    ("infer", &["feed", "store", "config", "model"]), // a document is drafted without a gateway over it
    ("table", &[]), // documents, the contract and JSON: it is held to what the workbench does, not to the gateway
    ("server", &["graph", "engine", "view", "feed", "store", "config", "model"]),
    ("graph", &["engine", "view", "store", "config", "model"]),
    ("engine", &[]),                         // GraphQL itself: knows no entity and no view
    ("view", &["store", "config", "model"]), // not feed: they meet in store
    ("feed", &["store", "config", "model"]), // not view: they meet in store
    ("store", &["config", "model"]),
    ("config", &["model"]), // it checks mappings against the model's fields
    ("model", &[]),
];

/// Names of files and directories that say nothing about what is in them.
pub const DRAWERS: &[&str] =
    &["utils", "util", "common", "types", "helpers", "helper", "misc", "shared", "manager", "handlers", "base", "core"];

/// Lines that no file of Rust may go beyond.
pub const LONGEST: usize = 400;

/// Calls that have a place of their own: what is written, the rooms or files where it may be, and why nowhere else.
pub const PLACES: &[(&str, &[&str], &str)] = &[
    ("println!(", &["src/cli/", "src/main.rs"], "only the command line speaks to the terminal; the rest logs"),
    ("print!(", &["src/cli/", "src/main.rs"], "only the command line speaks to the terminal; the rest logs"),
    ("eprintln!(", &["src/cli/", "src/main.rs"], "only the command line speaks to the terminal; the rest logs"),
    ("eprint!(", &["src/cli/", "src/main.rs"], "only the command line speaks to the terminal; the rest logs"),
    ("dbg!(", &[], "it is a note to oneself"),
    ("todo!(", &[], "what is not there is not called done"),
    ("unimplemented!(", &[], "what is not there is not called done"),
    ("#[allow(", &[], "silence a lint with `#[expect(…, reason = \"…\")]`"),
    ("#![allow(", &[], "silence a lint with `#[expect(…, reason = \"…\")]`"),
    ("Timestamp::now(", &["src/cli/"], "time is an argument; only the command line reads the clock"),
    ("ZonedDateTime::now(", &["src/cli/"], "time is an argument; only the command line reads the clock"),
    ("SystemTime::now(", &["src/cli/"], "time is an argument; only the command line reads the clock"),
    // Durations are measured where work begins and ends; no answer depends on them.
    (
        "Instant::now(",
        &["src/cli/", "src/server/", "src/feed/transport/", "src/feed/lookup/"],
        "time is an argument; durations are measured at the two edges",
    ),
    ("env::var", &["src/cli/", "src/config/secret.rs"], "secrets come through `config::secret`, settings through `cli`"),
    ("unsafe ", &[], "the crate forbids it"),
];

/// Where nations may be named: made-up ones, and the tables of codes.
pub const NATIONS_MAY_STAND_IN: &[&str] = &["src/demo/", "src/model/codes/"];

/// Nations that feeds are likely to be about, by trigram and name: those that report, give, receive and train today.
pub const NATIONS: &[(&str, &str)] = &[
    ("ALB", "Albania"),
    ("AUS", "Australia"),
    ("AUT", "Austria"),
    ("BEL", "Belgium"),
    ("BGR", "Bulgaria"),
    ("CAN", "Canada"),
    ("CHE", "Switzerland"),
    ("CYP", "Cyprus"),
    ("CZE", "Czechia"),
    ("DEU", "Germany"),
    ("DNK", "Denmark"),
    ("ESP", "Spain"),
    ("EST", "Estonia"),
    ("FIN", "Finland"),
    ("FRA", "France"),
    ("GBR", "United Kingdom"),
    ("GEO", "Georgia"),
    ("GRC", "Greece"),
    ("HRV", "Croatia"),
    ("HUN", "Hungary"),
    ("IRL", "Ireland"),
    ("ISL", "Iceland"),
    ("ITA", "Italy"),
    ("JPN", "Japan"),
    ("KOR", "Korea"),
    ("LTU", "Lithuania"),
    ("LUX", "Luxembourg"),
    ("LVA", "Latvia"),
    ("MDA", "Moldova"),
    ("MKD", "North Macedonia"),
    ("MLT", "Malta"),
    ("MNE", "Montenegro"),
    ("NLD", "Netherlands"),
    ("NOR", "Norway"),
    ("NZL", "New Zealand"),
    ("POL", "Poland"),
    ("PRT", "Portugal"),
    ("ROU", "Romania"),
    ("SVK", "Slovakia"),
    ("SVN", "Slovenia"),
    ("SWE", "Sweden"),
    ("TUR", "Türkiye"),
    ("UKR", "Ukraine"),
    ("USA", "United States"),
];
