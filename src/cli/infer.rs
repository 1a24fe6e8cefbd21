//! `muster infer`: a draft of a nation's file, out of a document.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use url::Url;

use super::args::InferArgs;
use super::serve::block_on;
use crate::config::{Fetch, Overrides, Reference, load, load_nation};
use crate::feed::transport::Client;
use crate::feed::{Document, Failure, fetch_once};
use crate::infer::{Asked, draft};
use crate::model::values::CountryCode;

/// The largest file that is drafted of, in bytes: more rows tell nothing more.
const LARGEST: u64 = 256 << 20;

/// Prints the draft; 2 if the document can't be read or drafted of.
pub fn run(config: &Path, args: &InferArgs) -> ExitCode {
    // A directory without settings will do: then nothing is known of weapon systems, and documents are fetched as usual.
    let loaded = load(config, Overrides::default()).ok();
    let (fetch, reference) = loaded.map_or_else(Default::default, |config| (config.settings.fetch, config.reference));
    let url = Url::parse(&args.document).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let Some(url) = url else {
        return drafted(args, opened(Path::new(&args.document)), None, &fetch, &reference);
    };
    block_on(async {
        let came = fetched(&url, args.nation, &fetch, &reference).await;
        drafted(args, came, Some(&url), &fetch, &reference)
    })
}

/// Prints the draft of what came.
fn drafted(args: &InferArgs, came: Result<Document, String>, url: Option<&Url>, fetch: &Fetch, reference: &Reference) -> ExitCode {
    let document = match came {
        Ok(document) => document,
        Err(why) => return refused(&args.document, &why, None),
    };
    let name = url.map_or_else(|| of_path(&args.document), of_url);
    let asked = Asked { name: &name, url: url.map(Url::as_str), nation: args.nation, kind: args.kind };
    match draft(&document, asked, fetch, reference) {
        Ok(text) => match anstream::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => super::failed(format!("the draft can't be written: {error}")),
        },
        Err(refusal) => refused(&args.document, &refusal.to_string(), refusal.next_step()),
    }
}

/// Says what is wrong with a document, and what to do.
fn refused(document: &str, why: &str, step: Option<&str>) -> ExitCode {
    anstream::eprintln!("error: {document}: {why}");
    if let Some(step) = step {
        anstream::eprintln!("  {step}");
    }
    ExitCode::from(2)
}

/// A document of the file system.
fn opened(path: &Path) -> Result<Document, String> {
    let file = std::fs::File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            "there is no such file; give a file's path, or an address that begins with http:// or https://".to_owned()
        }
        _ => error.to_string(),
    })?;
    let mut bytes = Vec::new();
    let read = file.take(LARGEST.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| match error.kind() {
        std::io::ErrorKind::IsADirectory => "it is a directory; give one of its files".to_owned(),
        _ => error.to_string(),
    })?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("the file is larger than {} MiB; give its first rows alone: they tell as much", LARGEST >> 20));
    }
    Ok(Document::of("document", bytes))
}

/// A document of a nation's service, by the rules that hold for feeds: this address and no other.
async fn fetched(url: &Url, nation: Option<CountryCode>, settings: &Fetch, reference: &Reference) -> Result<Document, String> {
    let quoted = toml::Value::String(url.as_str().to_owned()).to_string();
    let feed = format!(
        "version = 1\n[[feed]]\nslug = \"document\"\ntitle = \"Document\"\nurl = {quoted}\nformat = \"JSON\"\n[feed.holding]\nitem = {{ name = \"name\" }}\n"
    );
    let settings = Fetch { max_bytes: settings.max_bytes.min(LARGEST), ..settings.clone() };
    let nation = load_nation("the address", &feed, nation.unwrap_or_default(), &settings, reference);
    let nation = nation.map_err(|mistakes| {
        mistakes.first().map_or_else(String::new, |mistake| format!("{}; {}", mistake.what, mistake.what.next_step()))
    })?;
    let Some(feed) = nation.feeds.first() else { return Err("it is no address".to_owned()) };
    let client = Client::new().map_err(|failure| of_failure(&failure))?;
    fetch_once(&client, feed).await.map_err(|failure| of_failure(&failure))
}

/// The address stands before the message already.
fn of_failure(failure: &Failure) -> String {
    Failure { url: None, page: None, what: failure.what.clone() }.to_string()
}

fn of_path(document: &str) -> String {
    Path::new(document).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn of_url(url: &Url) -> String {
    let last = url.path_segments().and_then(|mut parts| parts.next_back()).filter(|part| !part.is_empty());
    last.or_else(|| url.host_str()).unwrap_or("document").to_owned()
}
