//! Where an answer goes, and in which format.

use std::io::{ErrorKind, IsTerminal as _, Write as _};
use std::path::Path;

use tokio_util::sync::CancellationToken;

use super::args::{Format, QueryArgs};
use super::trouble::Trouble;
use crate::cli::whole;
use crate::table::Table;

/// What is wanted, once it is known to be possible.
pub struct Output<'a> {
    pub format: Format,
    /// CSV for a spreadsheet.
    pub spreadsheet: bool,
    /// Columns that a table may fill; none: as many as it needs.
    pub width: Option<usize>,
    path: Option<&'a Path>,
}

impl<'a> Output<'a> {
    /// Everything that can be wrong with it is said before anybody is asked.
    pub fn of(args: &'a QueryArgs, tables: &[Table]) -> Result<Self, Trouble> {
        let wrong = |what: &str| Err(Trouble::Wrong(what.to_owned()));
        let terminal = args.out.is_none() && std::io::stdout().is_terminal();
        let format = match (args.format, &args.out) {
            (Some(format), _) => format,
            (None, Some(path)) => named(path)?,
            (None, None) if terminal => Format::Table,
            (None, None) => Format::Json,
        };
        match format {
            Format::Json if args.table.is_some() => return wrong("JSON is the whole answer: leave --table out, or add --format csv"),
            Format::Xlsx if terminal => return wrong("a workbook is nothing for a terminal: say where to with --out FILE"),
            Format::Csv if tables.len() != 1 => return Err(not_one(tables)),
            format if args.spreadsheet && format != Format::Csv => return wrong("--spreadsheet is for CSV: add --format csv"),
            _ => {}
        }
        if let Some(path) = &args.out {
            let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if path.is_dir() || !directory.is_dir() {
                return Err(Trouble::Wrong(format!(
                    "--out {}: there is no such place for a file; make the directory, or name a file in one",
                    path.display()
                )));
            }
        }
        let width = args.width.or_else(|| terminal.then(textwrap::termwidth));
        Ok(Self { format, spreadsheet: args.spreadsheet, width, path: args.out.as_deref() })
    }

    /// Writes the answer: into the file whole or not at all, or to standard output.
    pub fn write(&self, bytes: &[u8], stop: &CancellationToken) -> Result<(), Trouble> {
        if let Some(path) = self.path {
            // Ctrl-C waits until the file is whole.
            return whole::write(path, bytes).map_err(|error| Trouble::Failed(format!("{} can't be written: {error}", path.display())));
        }
        let stop = stop.clone();
        tokio::spawn(async move {
            stop.cancelled().await;
            std::process::exit(130);
        });
        let mut out = std::io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            // Who reads has enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(|error| Trouble::Failed(format!("the answer can't be written: {error}"))),
        }
    }
}

/// The format that a file's ending says.
fn named(path: &Path) -> Result<Format, Trouble> {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("csv") => Ok(Format::Csv),
        Some("json") => Ok(Format::Json),
        Some("xlsx") => Ok(Format::Xlsx),
        Some("txt") => Ok(Format::Table),
        _ => Err(Trouble::Wrong(format!(
            "--out {}: its ending says no format; end it with .csv, .json, .xlsx or .txt, or add --format",
            path.display()
        ))),
    }
}

fn not_one(tables: &[Table]) -> Trouble {
    if tables.is_empty() {
        return Trouble::Wrong("the answer has no list, so CSV would be empty: add --format json".to_owned());
    }
    // What stands alone at the root has no key.
    let ids: Vec<String> = tables.iter().map(Table::id).map(|id| if id.is_empty() { "''".to_owned() } else { id }).collect();
    Trouble::Wrong(format!("CSV holds one list, and the answer has {}: name one with --table: {}", ids.len(), ids.join(", ")))
}
