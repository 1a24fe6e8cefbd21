//! `muster query --list`: the questions of the library, and what one of them takes.

use std::process::ExitCode;

use super::question::Question;
use super::trouble::Trouble;
use super::typed::about;
use crate::cli::library::{library, words};
use crate::cli::listing::{sentence, width};
use crate::cli::plain::shown;

/// Lists them all, or tells of one.
pub fn run(question: Option<&str>) -> Result<ExitCode, Trouble> {
    let told = match question {
        None => library().iter().map(|question| format!("{}\n{}", question.name, sentence(&words(&question.text).0, width()))).collect(),
        Some(given) => one(&Question::find(given)?)?,
    };
    anstream::print!("{told}");
    Ok(ExitCode::SUCCESS)
}

/// A question: its words, and its variables.
fn one(question: &Question) -> Result<String, Trouble> {
    let document = question.document()?;
    let (title, help) = words(&question.text);
    let mut told = format!("{}\n", question.place);
    for text in [title, help].iter().filter(|text| !text.is_empty()) {
        told += &sentence(&shown(text), width());
    }
    let variables = &document.operation().variables;
    if variables.is_empty() {
        told += "it has no variables\n";
    }
    for variable in variables {
        let default = variable.default_value.as_ref().map(|value| format!(" = {}", value.serialize().no_indent())).unwrap_or_default();
        told += &format!("\n--var {}=…  {}{}\n", variable.name, variable.ty, shown(&default));
        if let Some(about) = about(&variable.ty) {
            told += &sentence(&about, width());
        }
    }
    Ok(told)
}
