//! From what was typed to the command that does it.

use std::process::ExitCode;

use clap::Parser as _;

use super::args::{Args, Command};
use super::{accept, check, demo, fields, infer, log, schema, serve};

/// Runs what was typed. 0: done; 1: it could not be done; 2: the configuration or the command line is wrong.
pub fn run() -> ExitCode {
    let args = Args::parse();
    log::begin(&args);
    match args.command {
        Command::Demo(command) => demo::run(&args.config, &command),
        Command::Serve(command) => serve::run(&args.config, &command),
        Command::Check(command) => check::run(command.dir.as_ref().unwrap_or(&args.config)),
        Command::Infer(command) => infer::run(&args.config, &command),
        Command::Accept(command) => accept::run(&command),
        Command::Schema(command) => schema::run(&command),
        Command::Fields(command) => fields::run(command.record.as_deref()),
    }
}

/// A command that could not be carried out: says why on stderr.
pub fn failed(why: impl std::fmt::Display) -> ExitCode {
    anstream::eprintln!("error: {why}");
    ExitCode::FAILURE
}
