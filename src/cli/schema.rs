//! `muster schema`: the schema and the files that are generated from the code.

use std::path::Path;
use std::process::ExitCode;

use super::args::SchemaArgs;
use super::failed;
use crate::config::nation_schema;
use crate::engine::{Engine, Limits};
use crate::feed::judge::rules_markdown;
use crate::graph::{Scope, errors_markdown, fields_markdown, graph};

/// Where generated files go, seen from the project's root.
const DIRECTORY: &str = "schema";

/// The generated files: name and text.
pub fn generated() -> Result<Vec<(&'static str, String)>, Vec<String>> {
    let engine = Engine::<Scope>::new(graph(), Limits::default())?;
    Ok(vec![
        ("muster.graphql", engine.sdl().to_owned()),
        ("ERRORS.md", errors_markdown()),
        ("FIELDS.md", fields_markdown()),
        ("RULES.md", rules_markdown()),
        ("nation.schema.json", format!("{:#}\n", nation_schema())),
    ])
}

/// Prints the SDL, or writes all files.
pub fn run(args: &SchemaArgs) -> ExitCode {
    let files = match generated() {
        Ok(files) => files,
        Err(mistakes) => return failed(mistakes.join("\n")),
    };
    if !args.write {
        if let Some((_, sdl)) = files.first() {
            anstream::print!("{sdl}");
        }
        return ExitCode::SUCCESS;
    }
    for (name, text) in files {
        let path = Path::new(DIRECTORY).join(name);
        if let Err(error) = std::fs::create_dir_all(DIRECTORY).and_then(|()| std::fs::write(&path, text)) {
            return failed(format!("{}: {error}", path.display()));
        }
        anstream::println!("wrote {}", path.display());
    }
    ExitCode::SUCCESS
}
