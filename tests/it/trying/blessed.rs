//! A test is written, holds, and fails with a difference that says what.

use super::{DOCUMENT, Desk, STOCK};

const TESTS: &str = "config/nations/xaa.test.toml";

#[test]
fn what_was_blessed_is_expected_from_then_on() {
    let desk = Desk::new();
    let (code, _, said) = desk.run(&["try", "xaa", "--file", "stock.csv", "--bless", "--name", "all kinds of rows"]);
    assert_eq!(code, Some(0));
    assert!(said.contains("wrote the test `all kinds of rows` into config/nations/xaa.test.toml; `muster test XAA` runs it"), "{said}");
    let written = desk.read(TESTS);
    insta::assert_snapshot!(written.lines().filter(|line| !line.starts_with("at = ")).map(|line| format!("{line}\n")).collect::<String>());
    for arguments in [vec!["test"], vec!["test", "xaa"], vec!["check"]] {
        let (code, printed, said) = desk.run(&arguments);
        assert_eq!((code, said.as_str()), (Some(0), ""), "{printed}");
    }
    // Once more, it takes its own place.
    desk.run(&["try", "xaa", "--file", "stock.csv", "--bless", "--name", "all kinds of rows"]);
    assert_eq!(desk.read(TESTS).matches("[[test]]").count(), 1);
}

#[test]
fn a_mapping_that_changed_fails_with_the_difference() {
    let desk = Desk::new();
    desk.run(&["try", "xaa", "--file", "stock.csv", "--bless"]);
    desk.write(
        "config/nations/xaa.toml",
        STOCK.replace("holder = \"Depot\"", "location = \"Depot\"").replace(", unit = { const = \"EA\" }", ""),
    );
    let (code, printed, _) = desk.run(&["test", "XAA"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(printed);
    let (code, printed, _) = desk.run(&["check"]);
    assert!(code == Some(1) && printed.contains("1 test: 1 with another outcome"), "{code:?} {printed}");
    // If the new outcome is right, it is written, and what people wrote around it stays.
    desk.write(TESTS, format!("# Ours.\n{}", desk.read(TESTS)));
    let (code, printed, _) = desk.run(&["test", "--bless"]);
    assert!(code == Some(0) && printed.contains("written anew"), "{code:?} {printed}");
    assert!(desk.read(TESTS).starts_with("# Ours.\n"));
    assert_eq!(desk.run(&["test"]).0, Some(0));
}

#[test]
fn documents_that_are_no_plain_text_come_back_as_they_were() {
    let desk = Desk::new();
    let odd = format!("\u{feff}{}", DOCUMENT.replace('\n', "\r\n").replace("checked", "it's '''quoted''' \\ \"\"\"twice\"\"\""));
    desk.write("odd.csv", &odd);
    desk.write("latin.csv", encoding_rs::WINDOWS_1252.encode("Ref,NSN,Description,Qty,State,Depot\n1,2320-01-519-7366,café,24,A,Müll\n").0);
    desk.write(
        "config/nations/xab.toml",
        STOCK.replace("xaa", "xab").replace("format = \"CSV\"", "format = \"CSV\"\ncsv = { encoding = \"windows-1252\" }"),
    );
    assert_eq!(desk.run(&["try", "xaa", "--file", "odd.csv", "--bless"]).0, Some(0));
    assert_eq!(desk.run(&["try", "xab", "--file", "latin.csv", "--bless"]).0, Some(0));
    assert!(desk.read("config/nations/xab.test.toml").contains("file = \"../../latin.csv\""), "bytes that are no UTF-8 stay in their file");
    assert!(desk.read(TESTS).contains("sample = \"\"\"\n\\uFEFFRef"), "{}", desk.read(TESTS));
    let (code, printed, _) = desk.run(&["test"]);
    assert_eq!(code, Some(0), "{printed}");
}

#[test]
fn a_document_of_now_is_no_sample() {
    let desk = Desk::new();
    let (code, _, said) = desk.run(&["try", "xaa", "--bless"]);
    assert!(code == Some(1) && said.contains("muster record XAA/xaa-stock"), "{code:?} {said}");
}

#[test]
fn without_a_test_it_says_how_to_write_one() {
    let desk = Desk::new();
    let (code, _, said) = desk.run(&["test"]);
    assert!(code == Some(1) && said.contains("--bless"), "{code:?} {said}");
    desk.write("config/nations/xab.toml", "version = 1\nfeed = 3\n");
    let (code, _, said) = desk.run(&["test"]);
    assert!(code == Some(2) && said.contains("xab.toml"), "a nation that can't be tested is not passed over: {code:?} {said}");
    assert_eq!(desk.run(&["test", "xab"]).0, Some(2));
    let (code, _, said) = desk.run(&["test", "xac"]);
    assert!(code == Some(2) && said.contains("it has XAA"), "{code:?} {said}");
}

#[test]
fn a_sample_that_is_gone_is_told() {
    let desk = Desk::new();
    desk.write(TESTS, "version = 1\n[[test]]\nname = \"gone\"\nfile = \"gone.csv\"\nexpect = \"\"\n");
    let (code, printed, _) = desk.run(&["test"]);
    assert!(
        code == Some(1) && printed.contains("can't be run (config/nations/xaa.test.toml:5:10)") && printed.contains("gone.csv"),
        "{printed}"
    );
}

#[test]
fn the_tests_that_are_handed_out_hold() {
    for arguments in [vec!["test"], vec!["--config", "config/examples/us", "test"]] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_muster"));
        let output = command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
        assert!(output.status.success(), "{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
}
