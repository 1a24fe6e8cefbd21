//! Files of an earlier version: keys are renamed where they stand, and nothing else changes.

use muster::config::{FileKind, Rename, STEPS, UpgradeStep, VERSION, upgraded};
use proptest::prelude::*;

const ROWS: Rename = Rename { kind: FileKind::Nation, path: "feed.records", to: "rows" };
const QUANTITY: Rename = Rename { kind: FileKind::Nation, path: "feed.holding.quantity", to: "amount" };
const DELIMITER: Rename = Rename { kind: FileKind::Nation, path: "feed.csv.delimiter", to: "separator" };
const TEXT: Rename = Rename { kind: FileKind::Reference, path: "weapon_system.aliases.text", to: "name" };
/// Two steps that a test makes up.
const MADE_UP: &[UpgradeStep] =
    &[UpgradeStep { from: 1, renames: &[ROWS, DELIMITER, TEXT] }, UpgradeStep { from: 2, renames: &[QUANTITY] }];

fn up(text: &str, kind: FileKind) -> String {
    upgraded(text, kind, MADE_UP).unwrap().unwrap()
}

#[test]
fn keys_are_renamed_where_they_stand() {
    let before = "\
# Poland
version   =  1   # of the format

[[feed]]
slug = \"a\" # the first
  records   = \"$.rows[*]\"   # where they are
csv = { delimiter = \";\" , quote = '' }
holding.quantity = { path = \"Qty\" }

[[feed]]
slug = \"b\"
[feed.csv]
# semicolons
delimiter = \";\"
quote = \"\"
[feed.holding]
quantity = \"records\"
";
    let after = up(before, FileKind::Nation);
    insta::assert_snapshot!("renamed", after);
    assert!(upgraded(&after, FileKind::Nation, MADE_UP).unwrap().is_none(), "a second time there is nothing to do");
    assert_eq!(up(before, FileKind::Settings), before.replace("version   =  1", "version   =  3"), "names of other files");
}

#[test]
fn lists_within_lists_are_reached() {
    let before = "version = 1\n[[weapon_system]]\naliases = [\"a\", { text = \"b\", language = \"pl\" },\n  # c\n  { text = \"c\" }]\n";
    assert_eq!(up(before, FileKind::Reference), before.replace("text", "name").replace("version = 1", "version = 3"));
}

#[test]
fn a_step_begins_at_the_files_own_version() {
    let before = "version = 2\n[[feed]]\nrecords = 1\n[feed.holding]\nquantity = 2\n";
    assert_eq!(up(before, FileKind::Nation), before.replace("version = 2", "version = 3").replace("quantity", "amount"));
}

#[test]
fn what_can_not_be_brought_up_is_said() {
    for (text, says) in [
        ("", "does not say its version; write `version = 1`"),
        ("version = \"1\"", "does not say its version"),
        ("version = 4", "is of version 4, and this version of Muster reads up to 3"),
        ("version = 0", "is of version 0, which never was"),
        ("version = 1\nx = = 2", "is no TOML: line 2"),
        ("version = 1\n[[feed]]\nrecords = 1\nrows = 2", "has both `feed.records` and `rows`"),
    ] {
        let error = upgraded(text, FileKind::Nation, MADE_UP).unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
}

#[test]
fn there_is_one_version_so_far() {
    assert_eq!((VERSION, STEPS.len()), (1, 0), "a new version has a step that leads to it");
    assert!(upgraded("version = 1\n", FileKind::Settings, STEPS).unwrap().is_none());
}

#[test]
fn there_and_back_every_file_that_is_handed_out_is_the_same() {
    const BACK: &[UpgradeStep] = &[UpgradeStep {
        from: 3,
        renames: &[
            Rename { kind: FileKind::Nation, path: "feed.rows", to: "records" },
            Rename { kind: FileKind::Nation, path: "feed.holding.amount", to: "quantity" },
            Rename { kind: FileKind::Nation, path: "feed.csv.separator", to: "delimiter" },
        ],
    }];
    for directory in ["config/nations", "config/examples/us/nations"] {
        for entry in std::fs::read_dir(directory).unwrap() {
            let before = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let back = upgraded(&up(&before, FileKind::Nation), FileKind::Nation, BACK).unwrap().unwrap();
            assert_eq!(back, before.replacen("version = 1", "version = 4", 1));
        }
    }
}

proptest! {
    /// Whatever is in a file, it is brought up or refused.
    #[test]
    fn no_text_makes_it_panic(text in "(version = [0-4]\n)?[\\[\\]{}=.,\"'# \na-z0-9\u{7f}ł]{0,80}") {
        let _ = upgraded(&text, FileKind::Nation, MADE_UP);
    }
}
