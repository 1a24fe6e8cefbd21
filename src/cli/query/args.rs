//! What can be typed after `muster query`.

use std::path::PathBuf;

use clap::ValueHint;

use crate::cli::args::GatewayArgs;

#[derive(clap::Args)]
pub struct QueryArgs {
    /// Number or name of a question in the library, a file, the text of a document, or `-`: standard input.
    #[arg(value_name = "QUESTION", required_unless_present = "list", value_hint = ValueHint::FilePath)]
    pub question: Option<String>,
    /// List the questions of the library with their titles; with a question, what it asks and its variables.
    #[arg(long)]
    pub list: bool,
    /// Value of a variable, as JSON or as plain text, whichever its type takes: `nations=POL`, `least=10`. Of a list: with
    /// commas between, or given again. Of a part of an object: `arrives.toDays=30`.
    #[arg(long, value_name = "NAME=VALUE")]
    pub var: Vec<String>,
    /// File with values of variables, a JSON object; what `--var` says goes before it.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub vars: Option<PathBuf>,
    /// How the answer is written.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// File for the answer, in place of standard output: written whole or not at all. Its ending says the format, where
    /// `--format` doesn't.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
    /// Only this list of the answer, by its keys with dots between. CSV holds one list, so it is needed where there are several.
    #[arg(long, value_name = "LIST")]
    pub table: Option<String>,
    /// Write CSV for a spreadsheet: the question, the world and what is not current above the rows, and an apostrophe before
    /// texts that would be taken for formulas.
    #[arg(long)]
    pub spreadsheet: bool,
    /// Ask for all pages of the answer's lists, from one world. Of lists within rows the first page stays.
    #[arg(long)]
    pub all_pages: bool,
    /// End with 3 and write nothing if the answer lacks a feed or shows it old.
    #[arg(long)]
    pub fail_on_gaps: bool,
    /// Columns that a table may fill. Without: those of the terminal; in a file or a pipe as many as it needs.
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
    #[command(flatten)]
    pub gateway: GatewayArgs,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// RFC 4180: headings and rows.
    Csv,
    /// The gateway's answer as it is.
    Json,
    /// A workbook: a sheet for each list, and one about the question.
    Xlsx,
}
