//! What can be typed, and the text of `--help`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueHint};
use url::Url;

use super::help::{
    ACCEPT, AFTER, ALIASES, CHECK, COMPLETIONS, DEMO, EVERYWHERE, INFER, MAN, QUARANTINE, QUERY, RECORD, REFRESH, TEST, TRACE, TRY,
};
use super::query::QueryArgs;
use super::spell::{self, Spell};
use crate::feed::map::by_alpha3;
use crate::infer;
use crate::model::codes::{Code as _, RecordKind};
use crate::model::values::CountryCode;

/// One graph over many nations' inventory and training feeds.
///
/// Muster fetches the feeds that `config/` describes, maps them into one model and answers GraphQL queries over all of
/// them. It only reads: nothing is ever written to a nation.
#[derive(Parser)]
#[command(name = "muster", version, after_help = AFTER)]
pub struct Args {
    /// Directory of the configuration: muster.toml, nations/, reference/.
    #[arg(long, global = true, value_name = "DIR", default_value = "config", help_heading = EVERYWHERE)]
    pub config: PathBuf,
    /// Write the log as JSON, one object a line. RUST_LOG says what is logged: `RUST_LOG=muster=debug`.
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub log_json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Serve made-up feeds of thirty-two nations and the graph over them.
    #[command(after_help = DEMO)]
    Demo(DemoArgs),
    /// Serve the graph over the feeds of the configuration.
    Serve(ServeArgs),
    /// Ask a running gateway a question; the answer as a table, CSV, JSON or a workbook.
    #[command(after_help = QUERY)]
    Query(QueryArgs),
    /// Read the configuration, name every mistake in it, and run the tests beside nations' files.
    #[command(after_help = CHECK)]
    Check(CheckArgs),
    /// Draft a nation's file out of a document, with the evidence for each guess.
    #[command(after_help = INFER)]
    Infer(InferArgs),
    /// Show what a nation's file makes of a document: rows beside records, and the report.
    #[command(after_help = TRY)]
    Try(TryArgs),
    /// Run the tests that stand beside nations' files.
    #[command(after_help = TEST)]
    Test(TestArgs),
    /// Fetch a feed once and keep all that is said in an HTTP Archive, without secrets.
    #[command(after_help = RECORD)]
    Record(RecordArgs),
    /// Let a running gateway serve a document that it held back.
    #[command(after_help = ACCEPT)]
    Accept(AcceptArgs),
    /// Let a running gateway fetch feeds now, and tell how it went.
    #[command(after_help = REFRESH)]
    Refresh(RefreshArgs),
    /// Tell what became of a row of a nation, run after run.
    #[command(after_help = TRACE)]
    Trace(TraceArgs),
    /// List rows that can't be served, so that they can be repaired.
    #[command(after_help = QUARANTINE)]
    Quarantine(QuarantineArgs),
    /// List names of weapon systems that no alias catches.
    #[command(after_help = ALIASES)]
    Aliases(GatewayArgs),
    /// Change the files of the configuration.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print the schema in SDL, or write all generated files.
    Schema(SchemaArgs),
    /// List what a nation's mapping can fill, with an example each.
    Fields(FieldsArgs),
    /// List what is noticed in nations' documents, with an example each.
    Rules(RulesArgs),
    /// Print completions for a shell.
    #[command(after_help = COMPLETIONS)]
    Completions(CompletionsArgs),
    /// Print the manual page, or that of one command.
    #[command(after_help = MAN)]
    Man(ManArgs),
}

#[derive(clap::Args)]
pub struct DemoArgs {
    /// Where to listen; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4000", value_parser = listener)]
    pub listen: SocketAddr,
    /// Makes other data; the same number makes the same data on the same day.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Makes so many times as much data.
    #[arg(long, value_name = "F", default_value_t = 1.0, allow_negative_numbers = true)]
    pub scale: f64,
    /// Begin today: leave out the earlier editions of the feeds, which are read first so that feeds have a history. Above a
    /// scale of 10 they are left out anyway.
    #[arg(long)]
    pub no_past: bool,
    /// Let the services of these nations fail, always or from when to when after the demo is ready.
    #[arg(long, value_name = "NATION[@FROM[-UNTIL]]", value_delimiter = ',', value_parser = spell::failing)]
    pub fail: Vec<Spell>,
    /// Let the documents of these nations be older than promised, always or from when to when after the demo is ready.
    #[arg(long, value_name = "NATION[@FROM[-UNTIL]]", value_delimiter = ',', value_parser = spell::late)]
    pub late: Vec<Spell>,
    /// Serve real public documents instead: US excess defence articles, training reports, LESO inventories.
    #[arg(long, conflicts_with_all = ["seed", "scale", "no_past", "fail", "late"])]
    pub real: bool,
    /// Where the documents of `--real` lie.
    #[arg(long, value_name = "DIR", default_value = "tests/documents/us", requires = "real")]
    pub documents: PathBuf,
    /// Directory of this gateway alone: `muster accept` and `muster refresh` reach it there.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub state: PathBuf,
    /// Publish the feeds only, without a gateway over them: for `muster serve --base` in another process.
    #[arg(long)]
    pub only_feeds: bool,
}

#[derive(clap::Args)]
pub struct ServeArgs {
    /// Where to listen; port 0 takes a free one. Without: `listen` of muster.toml, else 127.0.0.1:4000.
    #[arg(long, value_name = "ADDRESS", value_parser = listener)]
    pub listen: Option<SocketAddr>,
    /// Address under which nations write their paths, instead of `base` of muster.toml.
    #[arg(long, value_name = "URL", value_parser = base)]
    pub base: Option<Url>,
    /// End with 2 if any nation's file has a mistake, instead of serving without that nation.
    #[arg(long)]
    pub strict: bool,
    /// Directory of this gateway alone: `muster accept` and `muster refresh` reach it there.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub state: PathBuf,
}

#[derive(clap::Args)]
pub struct CheckArgs {
    /// Directory of the configuration, in place of `--config`.
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Fetch each feed once too that is fetched whole, and print its report, with the fields that its mapping leaves unread.
    #[arg(long)]
    pub fetch: bool,
    /// Address under which nations write their paths, instead of `base` of muster.toml.
    #[arg(long, value_name = "URL", value_parser = base)]
    pub base: Option<Url>,
}

#[derive(clap::Args)]
pub struct TryArgs {
    /// Nation and feed, in either case: `POL/stocks`. Of a nation that has one feed the nation alone will do.
    #[arg(value_name = "NATION/FEED")]
    pub feed: String,
    /// A document in place of the feed's, in the format that the nation's file says.
    #[arg(long, value_name = "FILE", conflicts_with = "replay")]
    pub file: Option<PathBuf>,
    /// An archive of `muster record`, or of a browser, in place of the network.
    #[arg(long, value_name = "FILE")]
    pub replay: Option<PathBuf>,
    /// Rows to show. The report is of all.
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub rows: usize,
    /// Print one JSON object: the report as `FeedRun` of the schema has it, all records, and all that can't be served.
    #[arg(long)]
    pub json: bool,
    /// Write the document and what comes out of it as a test beside the nation's file, in place of one of the same name.
    #[arg(long)]
    pub bless: bool,
    /// What the test is called. Without: the name of the file, else the feed's.
    #[arg(long, value_name = "NAME", requires = "bless")]
    pub name: Option<String>,
    /// Columns to fill. Without: those of the terminal, else 80.
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
    /// Address under which nations write their paths, instead of `base` of muster.toml.
    #[arg(long, value_name = "URL", value_parser = base)]
    pub base: Option<Url>,
}

#[derive(clap::Args)]
pub struct TestArgs {
    /// Only the tests of this nation, by its trigram in either case.
    #[arg(value_name = "NATION")]
    pub nation: Option<String>,
    /// Write what comes out now in place of what was expected: look at the difference before you commit it.
    #[arg(long)]
    pub bless: bool,
}

#[derive(clap::Args)]
pub struct RecordArgs {
    /// Nation and feed, in either case: `POL/stocks`. Of a nation that has one feed the nation alone will do.
    #[arg(value_name = "NATION/FEED")]
    pub feed: String,
    /// Where to write. Without: the feed's name and `.har`, here.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Address under which nations write their paths, instead of `base` of muster.toml.
    #[arg(long, value_name = "URL", value_parser = base)]
    pub base: Option<Url>,
}

#[derive(clap::Args)]
pub struct InferArgs {
    /// The document: a file, or the address at which the nation publishes it.
    #[arg(value_name = "FILE-OR-URL")]
    pub document: String,
    /// Whose document it is: a trigram, POL. Gives names of feeds and, where none is written, the currency.
    #[arg(long, value_name = "XXX", value_parser = nation)]
    pub nation: Option<CountryCode>,
    /// What its rows are: HOLDING, DONATION, TRANSFER, REPAIR_ORDER, REQUIREMENT, TRAINING_FACILITY, COURSE or
    /// COURSE_ITERATION. Without it the columns tell.
    #[arg(long, value_name = "KIND", value_parser = kind)]
    pub kind: Option<RecordKind>,
}

#[derive(clap::Args)]
pub struct AcceptArgs {
    /// Nation and feed, in either case: `POL/stocks`. Of a nation that has one feed the nation alone will do.
    #[arg(value_name = "NATION/FEED")]
    pub feed: String,
    /// State directory of the gateway, as `muster serve` was given it.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub state: PathBuf,
}

#[derive(clap::Args)]
pub struct RefreshArgs {
    /// Nation or one feed of it, in either case: `POL`, `POL/stocks`.
    #[arg(value_name = "NATION[/FEED]")]
    pub feed: String,
    /// State directory of the gateway, as `muster serve` was given it.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub state: PathBuf,
}

/// Where a running gateway answers, and who asks it.
#[derive(clap::Args)]
pub struct GatewayArgs {
    /// Where the gateway answers.
    #[arg(long, value_name = "URL", env = "MUSTER_URL", hide_env_values = true, default_value = "http://127.0.0.1:4000", value_parser = base)]
    pub url: Url,
    /// Bearer token that says who asks. In the environment, or in a file, other users of the machine don't see it.
    #[arg(long, value_name = "TOKEN", env = "MUSTER_TOKEN", hide_env_values = true)]
    pub token: Option<String>,
    /// File that holds the token, in place of `--token`.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub token_file: Option<PathBuf>,
}

#[derive(clap::Args)]
pub struct TraceArgs {
    /// Nation, or one feed of it, in either case: `POL`, `POL/stocks`.
    #[arg(value_name = "NATION[/FEED]")]
    pub nation: String,
    /// The nation's own key of the record, or the row's position in the document: `17-a`, `line 17`, `/stock/3`.
    #[arg(value_name = "KEY-OR-POSITION")]
    pub row: String,
    #[command(flatten)]
    pub gateway: GatewayArgs,
}

#[derive(clap::Args)]
pub struct QuarantineArgs {
    /// Nation and feed, in either case: `POL/stocks`. Of a nation that has one feed the nation alone will do.
    #[arg(value_name = "NATION/FEED")]
    pub feed: String,
    /// How they are written.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: QuarantineFormat,
    #[command(flatten)]
    pub gateway: GatewayArgs,
}

/// How quarantined rows are written.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum QuarantineFormat {
    /// For people: some lines a row.
    Text,
    /// For spreadsheets; texts are as they came, formulas too.
    Csv,
    /// For programs: a list of objects.
    Json,
}

#[derive(clap::Args)]
pub struct SchemaArgs {
    /// Write schema/muster.graphql, ERRORS.md, FIELDS.md, RULES.md and nation.schema.json.
    #[arg(long)]
    pub write: bool,
}

#[derive(clap::Args)]
pub struct FieldsArgs {
    /// Only this record: Holding, DonationLine, CourseIteration.
    #[arg(value_name = "RECORD")]
    pub record: Option<String>,
}

#[derive(clap::Args)]
pub struct RulesArgs {
    /// Only this rule, or those of a category: NUMBER_NOT_NSN, quantities.
    #[arg(value_name = "RULE")]
    pub rule: Option<String>,
}

#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Rename keys that a later version calls otherwise, show what changes, and write it.
    Upgrade(UpgradeArgs),
}

#[derive(clap::Args)]
pub struct UpgradeArgs {
    /// Only show what would change.
    #[arg(long)]
    pub diff: bool,
}

#[derive(clap::Args)]
pub struct CompletionsArgs {
    /// Which shell.
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

#[derive(clap::Args)]
pub struct ManArgs {
    /// Only this command: `accept`, `config upgrade`.
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// A nation's trigram, in either case.
fn nation(text: &str) -> Result<CountryCode, String> {
    let known = by_alpha3(text).ok_or("write a trigram of three letters (ISO 3166-1 alpha-3) that a nation has, such as POL");
    known.map_err(str::to_owned)
}

/// A kind of record that a document can hold, in either case.
fn kind(text: &str) -> Result<RecordKind, String> {
    let kind = RecordKind::named(&text.to_ascii_uppercase().replace('-', "_"));
    kind.filter(|kind| infer::KINDS.contains(kind)).ok_or_else(|| {
        let kinds: Vec<&str> = infer::KINDS.iter().map(|kind| kind.name()).collect();
        format!("write one of {}", kinds.join(", "))
    })
}

/// An address to listen on; `localhost` is one too.
fn listener(text: &str) -> Result<SocketAddr, String> {
    let wrong = || "write an address and a port, such as 127.0.0.1:4000, or [::]:4000 for all of this machine's".to_owned();
    let text = text.strip_prefix("localhost:").map_or_else(|| text.to_owned(), |port| format!("127.0.0.1:{port}"));
    text.parse().map_err(|_| wrong())
}

/// Where nations' paths begin.
fn base(text: &str) -> Result<Url, String> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(url),
        _ => Err("write a whole address that begins with http:// or https://, such as http://127.0.0.1:4100".to_owned()),
    }
}
