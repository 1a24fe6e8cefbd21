//! Secrets are read where they lie, and stand in no message.

use std::fs;

use muster::config::{Auth, Secret};

use super::{directory, loaded, report};

const SECRET: &str = "hunter2";

fn feed(auth: &str) -> String {
    format!(
        "version = 1\n[[feed]]\nslug = \"a\"\ntitle = \"A\"\nurl = \"/a\"\nformat = \"JSON\"\n{auth}\n[feed.training_facility]\nname = \"name\"\n"
    )
}

#[test]
fn no_message_holds_a_secret_however_it_was_written() {
    for auth in [
        "auth = { bearer = \"hunter2\" }",
        "auth = { bearer = { env = \"hunter2\" } }",
        "auth = { bearer = { value = \"hunter2\" } }",
        "auth = { bearer = [\"hunter2\"], more = 1 }",
        "auth = \"hunter2\"",
        "auth = { basic = { user = \"u\", password = \"hunter2\" } }",
        "auth = { api_key = { header = \"X-Key\", value = \"hunter2\" } }",
        "auth = { api_key = \"hunter2\" }",
        "[feed.auth]\nbearer = \"hunter2",
        "[feed.auth.basic]\nuser = \"u\"\npassword = 'hunter2' x",
        "[feed.auth]\nbearer = '''\nhunter2\n'''",
        "[feed.headers]\nAuthorization = \"Bearer hunter2\"",
        "headers = { \"bad name\" = \"hunter2\" }",
        "title = \"again\"\nauth = { bearer = \"hunter2\" }",
        "bearer = { env = \"X\" } bearer = \"hunter2\"",
    ] {
        let said = report(&[("nations/pol.toml", &feed(auth))]);
        assert!(said.contains("error: "), "{auth}\n{said}");
        assert!(!said.contains(SECRET), "{auth}\n{said}");
    }
    let said = report(&[("nations/pol.toml", &feed("").replace("\"/a\"", "\"https://user:hunter2@host/\""))]);
    assert!(said.contains("a secret must not stand in this file") && !said.contains(SECRET), "{said}");
}

#[test]
fn a_secret_in_a_file_is_read_each_time() {
    let text = feed("auth = { bearer = { file = \"key.txt\" } }");
    let directory = directory(&[("nations/pol.toml", &text), ("key.txt", "hunter2\n")]);
    let config = loaded(directory.path()).unwrap();
    let Some(Auth::Bearer(secret)) = &config.nations[0].feeds[0].auth else { panic!("{:?}", config.set_aside) };
    assert!(matches!(secret, Secret::File(_)));
    let revealed = secret.reveal().unwrap();
    assert_eq!(revealed.expose(), SECRET);
    assert!(!format!("{revealed:?} {secret:?} {config:?}").contains(SECRET));
    fs::write(directory.path().join("key.txt"), "changed").unwrap();
    assert_eq!(secret.reveal().unwrap().expose(), "changed");
}
