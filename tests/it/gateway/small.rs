//! A small configuration of a test's own: nations whose services the test publishes, over the handed-out reference data.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::directory::Directory;
use crate::support::gateway::House;
use crate::support::publisher::Publisher;

/// How holdings are read: a JSON document of rows, each with a label of its own if it says so.
pub const HOLDINGS: &str = r#"
records = "$.rows[*]"
as_of = "$.as_of"
label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }
conditions = "US_SUPPLY_CONDITION"
[feed.holding]
key = "key"
item = { nsn = "nsn", name = "name" }
holder = "holder"
location = "location"
quantity = { path = "quantity", unit = "unit" }
offered = { path = "offered", unit = "unit" }
condition = "condition"
unit_value = { path = "price", currency = { const = "EUR" } }
system = "system"
"#;

/// Donations with lines.
pub const DONATIONS: &str = r#"
records = "$.rows[*]"
as_of = "$.as_of"
countries = "ALPHA3"
label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }
[feed.donation]
key = "key"
recipient = "recipient"
kind = { const = "IN_KIND" }
description = "text"
announced = "announced"
[feed.donation.line]
each = "lines[*]"
key = "key"
description = "text"
item = { nsn = "nsn" }
system = "system"
stage = { path = "stage" }
pledged = "pledged"
delivered = "delivered"
planned_delivery = "planned"
"#;

/// Facilities, courses and their runs: one row per run.
pub const TRAINING: &str = r#"
records = "$.rows[*]"
as_of = "$.as_of"
countries = "ALPHA3"
label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }
[feed.training_facility]
key = "facility.key"
once = true
slug = "facility.key"
name = "facility.name"
place = "facility.place"
[feed.course]
key = "course.code"
once = true
code = "course.code"
title = "course.title"
languages = "course.languages[*]"
[feed.course_iteration]
key = "key"
course = "course.code"
facility = "facility.key"
starts = "starts"
ends = "ends"
seats = "seats"
seats_filled = "filled"
trainee_nation = "nation"
"#;

/// The codification service at `/codes`, with `hold` milliseconds of holding, and patience until an answer begins.
pub fn codification(hold: u64, patience: u64) -> String {
    format!(
        r#"
[[feed]]
slug = "nld-codes"
title = "Codification"
url = "/codes"
format = "JSON"
access = "LOOKUP"
fetch = {{ hold_ms = {hold}, retries = 0, timeout_ms = 20000, first_byte_timeout_ms = {patience}, concurrent = 64 }}
[feed.lookup]
by = "NSN"
param = "nsn"
max_keys = 100
[feed.equipment]
nsn = "nsn"
name = "approved"
"#
    )
}

/// A snapshot feed of that mapping; `more` are further lines of the feed, such as `fetch = {…}`.
pub fn feed(slug: &str, path: &str, more: &str, mapping: &str) -> String {
    format!("\n[[feed]]\nslug = \"{slug}\"\ntitle = \"{slug}\"\nurl = \"{path}\"\nformat = \"JSON\"\n{more}\n{mapping}")
}

/// A configuration in a directory of its own, and the services to which it leads.
pub struct Small {
    pub directory: Directory,
    pub publisher: Publisher,
}

impl Small {
    /// The handed-out reference data, and no nation yet.
    pub fn new(purpose: &str) -> Self {
        let directory = Directory::new(purpose);
        let fetch = "[fetch]\nretries = 0\ntimeout_ms = 2000\nfirst_byte_timeout_ms = 500\n";
        directory.write(
            "muster.toml",
            format!("version = 1\nbase = \"http://127.0.0.1:9\"\n{fetch}[viewer]\nname = \"staff\"\nclearance = \"UNCLASSIFIED\"\n"),
        );
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("config/reference")).unwrap() {
            let entry = entry.unwrap();
            directory.write(&format!("reference/{}", entry.file_name().to_string_lossy()), fs::read(entry.path()).unwrap());
        }
        Self { directory, publisher: Publisher::open() }
    }

    /// Adds lines to the settings.
    pub fn set(&self, more: &str) {
        let settings = fs::read_to_string(self.directory.path().join("muster.toml")).unwrap();
        self.directory.write("muster.toml", format!("{settings}{more}\n"));
    }

    /// Writes a nation's file: its feeds.
    pub fn nation(&self, code: &str, feeds: &[String]) {
        self.directory.write(&format!("nations/{code}.toml"), format!("version = 1\n{}", feeds.concat()));
    }

    /// Publishes rows as of noon of the day before.
    pub fn rows(&self, path: &str, rows: &[Value]) {
        self.publisher.put(path, json!({ "as_of": "2026-11-23", "rows": rows }).to_string());
    }

    pub fn open(&self) -> House {
        House::open(self.directory.path(), &self.publisher.base())
    }

    pub fn fetched(&self) -> House {
        House::fetched(self.directory.path(), &self.publisher.base())
    }
}
