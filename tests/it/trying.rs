//! `muster try`, `test`, `record` and what `check` adds to them: the commands as they are typed.

mod archived;
mod blessed;
mod checked;
mod shown;

use std::process::{Command, Output};

use crate::support::directory::Directory;

/// The configuration of a test's own, with a nation's file, and a place for documents beside it.
struct Desk(Directory);

/// A nation that publishes its stock as CSV.
const STOCK: &str = r#"version = 1

[[feed]]
slug = "xaa-stock"
title = "Stock"
url = "http://127.0.0.1:9/stock.csv"
format = "CSV"
conditions = "US_SUPPLY_CONDITION"
missing = { not_applicable = ["n/a"] }

[feed.holding]
key = "Ref"
item = { nsn = "NSN", name = "Description" }
quantity = { path = "Qty", unit = { const = "EA" } }
condition = "State"
holder = "Depot"

[[feed.total]]
name = "all"
when = { path = "Ref", is = ["Total"] }
expected = "Qty"
sum = "Qty"
"#;

const DOCUMENT: &str = "Ref,NSN,Description,Qty,State,Depot,Remark
1,2320-01-519-7366,\"TRUCK, UTILITY, WITH A NAME THAT IS TOO LONG FOR ONE LINE\",24,A,Склад №1 Київ,checked
2,XAA-7788,FIELD KITCHEN,6,Z,補給処,
3,1025-01-445-0991,\"HOWITZER\n155 MM\",n/a,A,Depot \u{1b}[31m2,
4,,,ca. 5,A,Depot 2,
,1005-01-231-0973,RIFLE,3,A,Depot 2,
Total,,,30,,,
";

impl Desk {
    fn new() -> Self {
        let directory = Directory::new("desk");
        directory.write("config/muster.toml", "version = 1\n");
        directory.write("config/nations/xaa.toml", STOCK);
        directory.write("stock.csv", DOCUMENT);
        Self(directory)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        self.0.write(path, bytes);
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.0.path().join(path)).unwrap()
    }

    /// Runs a command where `config` and the documents lie: its code, what it printed, and what it said on stderr.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        self.run_with(arguments, &[("NO_COLOR", "1")])
    }

    fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_muster"));
        command.args(arguments).current_dir(self.0.path()).env_remove("RUST_LOG").env_remove("NO_COLOR");
        let Output { status, stdout, stderr } = command.envs(environment.iter().copied()).output().unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }
}
