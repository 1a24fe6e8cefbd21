//! What the commands say of themselves, of rules, of fields and of the files of the configuration.

use super::cli::ran;
use super::small::{Small, feed};

#[test]
fn helps_say_what_can_be_typed() {
    let mut told = String::new();
    for command in [
        "",
        "infer",
        "accept",
        "refresh",
        "trace",
        "quarantine",
        "aliases",
        "rules",
        "fields",
        "config",
        "config upgrade",
        "completions",
        "man",
    ] {
        let words: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
        let (code, printed, said) = ran(&words);
        assert_eq!((code, said.as_str()), (Some(0), ""));
        told += &format!("$ muster {}\n{printed}\n", words.join(" "));
    }
    insta::assert_snapshot!("help", told);
}

#[test]
fn rules_and_fields_are_explained_with_examples() {
    use muster::feed::judge::rules::RULES;
    let (code, all, _) = ran(&["rules"]);
    assert_eq!(code, Some(0));
    for rule in RULES.iter() {
        assert!(all.contains(&format!("{} (", rule.code)) && !rule.example.is_empty(), "{}", rule.code);
        let (code, one, _) = ran(&["rules", rule.code]);
        assert!(code == Some(0) && one.contains("e.g. "), "{one}");
    }
    let mut told = String::new();
    for arguments in [
        &["rules", "niin-short"][..],
        &["rules", "totals"],
        &["rules", "niinshort"],
        &["rules", "\u{1b}x"],
        &["fields", "transfer"],
        &["fields", "tank"],
    ] {
        let (code, printed, said) = ran(arguments);
        told += &format!("muster {}\n{printed}{said}ends with {}\n\n", arguments.join(" ").escape_debug(), code.unwrap());
    }
    insta::assert_snapshot!("rules_and_fields", told);
    assert!(all.lines().chain(ran(&["fields"]).1.lines()).filter(|line| !line.contains(" = ")).all(|line| line.chars().count() <= 80));
}

#[test]
fn every_example_of_a_field_is_read() {
    use muster::graph::record_pages;
    let small = Small::new("examples");
    let pages = record_pages();
    let table = |name: &str| {
        let page = pages.iter().find(|page| page.table == name).unwrap();
        let own: Vec<&str> = page.fields.iter().filter(|field| !field.name.contains('.')).map(|field| field.example.as_str()).collect();
        format!("[{name}]\n{}\n", own.join("\n"))
    };
    for page in pages.iter().filter(|page| !page.table.ends_with(".line")) {
        let line = format!("{}.line", page.table);
        let lines = if pages.iter().any(|page| page.table == line) { table(&line) } else { String::new() };
        small.nation("pol", &[feed("pol-all", "/pol", "records = \"$.rows[*]\"", &(table(&page.table) + &lines))]);
        let parts: String =
            page.fields.iter().filter(|field| field.name.contains('.')).map(|field| format!("\n{}", field.example)).collect();
        if let Some((name, _)) = page.fields.iter().find_map(|field| field.name.split_once('.')) {
            let each = format!("[{}.{name}]\neach = \"{name}[*]\"{parts}\n", page.table);
            let without: String = table(&page.table)
                .lines()
                .filter(|line| !line.starts_with(&format!("{name} = ")))
                .map(|line| format!("{line}\n"))
                .collect();
            small.nation("deu", &[feed("deu-all", "/deu", "records = \"$.rows[*]\"", &(without + &each))]);
        }
        let (code, printed, _) = ran(&["check", small.directory.path().to_str().unwrap()]);
        assert_eq!(code, Some(0), "{printed}");
    }
}

#[test]
fn completions_and_manual_come_from_the_same_definitions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (code, script, _) = ran(&["completions", shell]);
        assert!(code == Some(0) && script.contains("quarantine") && script.contains("MUSTER_TOKEN") | script.contains("token"), "{shell}");
    }
    assert_eq!(ran(&["completions", "dos"]).0, Some(2));
    let (code, page, _) = ran(&["man"]);
    assert!(code == Some(0) && page.starts_with(".ie") && page.contains("muster\\-quarantine(1)"), "{page}");
    let (code, page, _) = ran(&["man", "config", "upgrade"]);
    assert!(code == Some(0) && page.contains("muster\\-config\\-upgrade \\- Rename keys"), "{page}");
    let (code, _, said) = ran(&["man", "serv"]);
    assert!(code == Some(2) && said.contains("no command `serv`; there are demo, serve"), "{said}");
}

#[test]
fn the_configuration_that_is_handed_out_is_of_the_newest_version() {
    let (code, printed, _) = ran(&["config", "upgrade"]);
    assert!(code == Some(0) && printed.contains("all of version 1, the newest: nothing to do"), "{printed}");
    let small = Small::new("upgrade");
    small.directory.write("nations/pol.toml", "version = 2\n");
    small.directory.write("nations/deu.toml", "# none\n");
    small.directory.write("nations/fra.toml", "version = 1\nurl = \"\n");
    small.directory.write("nations/ita.toml", "version = 0\n");
    small.directory.write("nations/ita.test.toml", "no version\n");
    let (code, printed, said) = ran(&["--config", small.directory.path().to_str().unwrap(), "config", "upgrade", "--diff"]);
    assert_eq!((code, printed.as_str()), (Some(2), ""));
    insta::assert_snapshot!("upgrade_mistakes", said.replace(&format!("{}/", small.directory.path().display()), ""));
    let (code, _, said) = ran(&["--config", "src", "config", "upgrade"]);
    assert!(code == Some(2) && said.contains("`src` is no configuration"), "{said}");
}
