//! `muster infer` as it is typed: what it prints, how it ends.

use std::process::Command;

use crate::support::upstream::{Upstream, answer};

const STOCK: &str = "NSN,Item,Qty\n1005-01-231-0973,Rifle,3\n1025-01-445-0991,Howitzer,1\n";

fn infer(arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_muster"));
    command.arg("infer").args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).env_remove("RUST_LOG").env("NO_COLOR", "1");
    let output = command.output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_file_that_is_not_there_or_no_feed_ends_with_2_and_a_next_step() {
    let (code, text, said) = infer(&["no-such-file.csv"]);
    assert_eq!((code, text.as_str()), (Some(2), ""));
    assert_eq!(
        said,
        "error: no-such-file.csv: there is no such file; give a file's path, or an address that begins with http:// or https://\n"
    );
    let (code, _, said) = infer(&["src"]);
    assert_eq!((code, said.as_str()), (Some(2), "error: src: it is a directory; give one of its files\n"));
    let (code, _, said) = infer(&["workbench/dist/index.html"]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("error: workbench/dist/index.html: the document is an HTML page, no feed\n  open it"), "{said}");
    let (code, _, said) = infer(&["README.md", "--kind", "WEAPON"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("write one of HOLDING, DONATION"), "{said}");
    let (code, text, said) = infer(&["README.md", "--nation", "ZZZ"]);
    assert_eq!((code, text.as_str()), (Some(2), ""));
    assert!(said.contains("write a trigram of three letters"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_fetched_once_and_stands_in_the_draft() {
    let upstream = Upstream::always(answer(200, &[], STOCK)).await;
    let url = upstream.url("/stock.csv").to_string();
    let address = url.clone();
    let (code, text, said) = tokio::task::spawn_blocking(move || infer(&[&address, "--nation", "irl"])).await.unwrap();
    assert_eq!(code, Some(0), "{said}");
    assert!(text.contains(&format!("url = \"{url}\"\n")) && text.contains("slug = \"irl-stock\""), "{text}");
    assert!(text.contains("item = { nsn = \"NSN\", name = \"Item\" }"), "{text}");
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_refuses_is_named_with_what_to_do() {
    let upstream = Upstream::always(answer(404, &[], "")).await;
    let url = upstream.url("/stock.csv").to_string();
    let (code, text, said) = tokio::task::spawn_blocking(move || infer(&[&url])).await.unwrap();
    assert_eq!((code, text.as_str()), (Some(2), ""));
    assert!(said.contains("status 404: check `url`"), "{said}");
}
