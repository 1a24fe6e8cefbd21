//! `muster record`: one run's whole exchange, kept without secrets.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::RecordArgs;
use super::chosen::chosen;
use super::clock::now;
use super::failed;
use super::serve::block_on;
use crate::feed::fetch_once;
use crate::feed::transport::Client;
use crate::model::codes::FeedAccess;

/// 0: the document came and is kept; 1: it did not come, or can't be kept; 2: mistyped.
pub fn run(directory: &Path, args: &RecordArgs) -> ExitCode {
    let (_, feed) = match chosen(directory, args.base.clone(), &args.feed) {
        Ok(chosen) => chosen,
        Err(code) => return code,
    };
    let name = format!("{}/{}", feed.nation, feed.slug);
    if feed.access == FeedAccess::Lookup {
        return failed(format!("{name} is asked by key while a query runs; only feeds that are fetched whole can be recorded"));
    }
    let client = match Client::recording(now()) {
        Ok(client) => client,
        Err(failure) => return failed(failure),
    };
    block_on(async {
        let came = fetch_once(&client, &feed).await;
        let archive = client.recorded();
        let path = args.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}.har", feed.slug)));
        if !archive.exchanges.is_empty() {
            let written = File::create(&path).and_then(|file| archive.write(&format!("A run of {name}"), BufWriter::new(file)));
            if let Err(error) = written {
                return failed(format!("`{}` can't be written: {error}", path.display()));
            }
            let (count, path) = (archive.exchanges.len(), path.display());
            let answers = if count == 1 { "answer" } else { "answers" };
            anstream::println!("{name}: {count} {answers} in {path}; `muster try {name} --replay {path}` reads it");
        }
        match came {
            Ok(_) => ExitCode::SUCCESS,
            Err(failure) => failed(failure),
        }
    })
}
