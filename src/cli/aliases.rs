//! `muster aliases`: names of weapon systems that no alias catches, ready to be pasted into the reference data.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::GatewayArgs;
use super::asking::{Asking, Unanswered, text};
use super::failed;
use super::serve::block_on;

/// Names that are listed: the most that the gateway tells.
const MOST: usize = 500;

const NAMES: &str = "
query($first: Int!) {
  unknownSystems(first: $first) { name records feeds { slug nation { code } } likeness likeliest { slug name } }
}";

const HEAD: &str = "\
# Names of weapon systems that no alias catches. Put each into `aliases = [ … ]`
# of the system that it means, in reference/weapon_systems.toml; it holds from
# the next start of the gateway on.
";

/// 0: they are listed, if there are any; 1: no gateway answers.
pub fn run(args: &GatewayArgs) -> ExitCode {
    block_on(async {
        match names(args).await {
            Ok(names) if names.is_empty() => {
                anstream::eprintln!("every name of a weapon system in the records that you may see is known");
                ExitCode::SUCCESS
            }
            Ok(names) => {
                let listed: Vec<String> = names.iter().map(entry).collect();
                anstream::println!("{HEAD}\n{}", listed.join("\n"));
                if names.len() >= MOST {
                    anstream::eprintln!("there may be more: only the {MOST} most frequent are listed");
                }
                ExitCode::SUCCESS
            }
            Err(why) => failed(why),
        }
    })
}

async fn names(args: &GatewayArgs) -> Result<Vec<Value>, Unanswered> {
    let mut answer = Asking::new(args)?.ask(NAMES, json!({ "first": MOST })).await?;
    Ok(answer["unknownSystems"].as_array_mut().map(std::mem::take).unwrap_or_default())
}

/// One name: who writes it how often, what it likely means, and the line to paste.
fn entry(unknown: &Value) -> String {
    let feeds = unknown["feeds"].as_array().into_iter().flatten();
    let feeds: Vec<String> = feeds.map(|feed| format!("{}/{}", text(&feed["nation"]["code"]), text(&feed["slug"]))).collect();
    let records = match unknown["records"].as_u64() {
        Some(1) => "1 record".to_owned(),
        records => format!("{} records", records.unwrap_or_default()),
    };
    let likely = match unknown["likeness"].as_f64() {
        Some(likeness) => {
            format!(
                "likely `{}`, {} ({:.0} % alike)",
                text(&unknown["likeliest"]["slug"]),
                text(&unknown["likeliest"]["name"]),
                likeness * 100.0
            )
        }
        None => "like no system that is known; it may want an entry of its own".to_owned(),
    };
    // Quoted as TOML quotes it, whatever is in it.
    let name = toml_edit::Value::from(unknown["name"].as_str().unwrap_or_default());
    format!("# {records} of {}: {likely}\n{name},\n", feeds.join(", "))
}
