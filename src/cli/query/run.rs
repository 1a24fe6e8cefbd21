//! The way of a question, from what was typed to what is written.

use std::process::ExitCode;

use serde_json::Value;

use super::answered::{Asked, answered};
use super::args::QueryArgs;
use super::listed;
use super::output::Output;
use super::question::Question;
use super::told;
use super::trouble::Trouble;
use super::variables::variables;
use super::written::written;
use crate::cli::asking::Asking;
use crate::cli::plain::shown;
use crate::cli::serve::block_on;
use crate::cli::{clock, signals};
use crate::table::{Head, Table, gaps, tables};

/// 0: answered; 1: with errors, or not at all; 2: asked wrongly; 3: with gaps that must not be; 130: interrupted.
pub fn run(args: &QueryArgs) -> ExitCode {
    if args.list {
        return listed::run(args.question.as_deref()).unwrap_or_else(Trouble::end);
    }
    block_on(async { query(args).await.unwrap_or_else(Trouble::end) })
}

async fn query(args: &QueryArgs) -> Result<ExitCode, Trouble> {
    let question = Question::find(args.question.as_deref().unwrap_or_default())?;
    let document = question.document()?;
    let variables = Value::Object(variables(&document, args)?);
    let tables = chosen(tables(&document), args.table.as_deref())?;
    let output = Output::of(args, &tables)?;
    let asked = Asked { asking: Asking::new(&args.gateway)?, document: &document, variables: &variables, tables: &tables };
    let (now, stop) = (clock::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), signals::ending());
    let answer = answered(&asked, args.all_pages, &stop).await?;
    let gaps = gaps(&answer);
    told::errors(&answer);
    told::gaps(&gaps);
    told::withholding(&answer);
    if args.fail_on_gaps && !gaps.is_empty() {
        return Err(Trouble::Gaps(gaps.len()));
    }
    let head = Head { question: &question.title, variables: &variables, answer: &answer, asked: &now };
    output.write(&written(&output, &head, &tables)?, &stop)?;
    Ok(if answer["errors"].is_null() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The tables that are wanted.
fn chosen(tables: Vec<Table>, wanted: Option<&str>) -> Result<Vec<Table>, Trouble> {
    let Some(wanted) = wanted else { return Ok(tables) };
    let ids = tables.iter().map(Table::id).filter(|id| !id.is_empty()).collect::<Vec<_>>().join(", ");
    let found: Vec<Table> = tables.into_iter().filter(|table| table.id() == wanted).collect();
    if found.is_empty() {
        let has = if ids.is_empty() { "none" } else { &ids };
        return Err(Trouble::Wrong(format!("the answer has no list `{}`; it has {has}", shown(wanted))));
    }
    Ok(found)
}
