//! `muster check`: every mistake of a configuration.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;

use crate::config::{Overrides, check_report, load};
use crate::server::limits;

/// Prints the report; 2 if there is a mistake.
pub fn run(dir: &Path) -> ExitCode {
    let loaded = load(dir, Overrides::default()).and_then(|config| limits(&config.settings.limits).map(|_| config));
    let report = check_report(&loaded, std::io::stdout().is_terminal());
    anstream::println!("{}", report.text.trim_end());
    if report.mistakes == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) }
}
