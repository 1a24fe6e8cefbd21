//! What can be typed, and the text of `--help`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use url::Url;

use crate::infer;
use crate::model::codes::{Code as _, RecordKind};
use crate::model::values::CountryCode;

/// One graph over many nations' inventory and training feeds.
///
/// Muster fetches the feeds that `config/` describes, maps them into one model and answers GraphQL queries over all of
/// them. It only reads: nothing is ever written to a nation.
#[derive(Parser)]
#[command(name = "muster", version, after_help = "Begin with `muster demo`: thirty-two made-up nations, nothing to configure.")]
pub struct Args {
    /// Directory of the configuration: muster.toml, nations/, reference/.
    #[arg(long, global = true, value_name = "DIR", default_value = "config")]
    pub config: PathBuf,
    /// Write the log as JSON, one object a line. RUST_LOG says what is logged: `RUST_LOG=muster=debug`.
    #[arg(long, global = true)]
    pub log_json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Serve made-up feeds of thirty-two nations and the graph over them.
    Demo(DemoArgs),
    /// Serve the graph over the feeds of the configuration.
    Serve(ServeArgs),
    /// Read the configuration and name every mistake in it. Ends with 2 if there is one.
    Check(CheckArgs),
    /// Draft a nation's file out of a document, with the evidence for each guess and questions to you.
    Infer(InferArgs),
    /// Let a running gateway serve a document that it held back because it has far fewer rows than the last one.
    Accept(AcceptArgs),
    /// Print the schema in SDL, or write all generated files.
    Schema(SchemaArgs),
    /// List what a nation's mapping can fill.
    Fields(FieldsArgs),
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
    /// Serve real public documents instead: US excess defence articles, training reports, LESO inventories.
    #[arg(long, conflicts_with_all = ["seed", "scale", "no_past"])]
    pub real: bool,
    /// Where the documents of `--real` lie.
    #[arg(long, value_name = "DIR", default_value = "tests/documents/us", requires = "real")]
    pub documents: PathBuf,
    /// Where `muster accept` finds which runs are held back, and leaves which of them may be served.
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
    /// Where `muster accept` finds which runs are held back, and leaves which of them may be served.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub state: PathBuf,
}

#[derive(clap::Args)]
pub struct CheckArgs {
    /// Directory of the configuration, in place of `--config`.
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
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

/// A nation's trigram, in either case.
fn nation(text: &str) -> Result<CountryCode, String> {
    CountryCode::new(text).ok_or_else(|| "write a trigram of three letters (ISO 3166-1 alpha-3), such as POL".to_owned())
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
