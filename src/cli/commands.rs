//! From what was typed to the command that does it.

use std::process::ExitCode;

use clap::Parser as _;

use super::args::{Args, Command, ConfigCommand};
use super::{
    accept, aliases, check, demo, fields, infer, log, manual, quarantine, query, record, refresh, rules, schema, serve, test, trace,
    try_mapping, upgrade,
};

/// Runs what was typed. 0: done; 1: it could not be done; 2: the configuration or the command line is wrong.
pub fn run() -> ExitCode {
    let args = Args::parse();
    log::begin(&args);
    match args.command {
        Command::Demo(command) => demo::run(&args.config, &command),
        Command::Serve(command) => serve::run(&args.config, &command),
        Command::Query(command) => query::run(&command),
        Command::Check(command) => check::run(command.dir.as_ref().unwrap_or(&args.config), &command),
        Command::Try(command) => try_mapping::run(&args.config, &command),
        Command::Test(command) => test::run(&args.config, &command),
        Command::Record(command) => record::run(&args.config, &command),
        Command::Infer(command) => infer::run(&args.config, &command),
        Command::Accept(command) => accept::run(&command),
        Command::Refresh(command) => refresh::run(&command),
        Command::Trace(command) => trace::run(&command),
        Command::Quarantine(command) => quarantine::run(&command),
        Command::Aliases(command) => aliases::run(&command),
        Command::Config(ConfigCommand::Upgrade(command)) => upgrade::run(&args.config, &command),
        Command::Schema(command) => schema::run(&command),
        Command::Fields(command) => fields::run(command.record.as_deref()),
        Command::Rules(command) => rules::run(command.rule.as_deref()),
        Command::Completions(command) => manual::completions(&command),
        Command::Man(command) => manual::man(&command),
    }
}

/// A command that could not be carried out: says why on stderr.
pub fn failed(why: impl std::fmt::Display) -> ExitCode {
    anstream::eprintln!("error: {why}");
    ExitCode::FAILURE
}

/// A command line that names what is not there: says so on stderr.
pub fn mistyped(what: impl std::fmt::Display) -> ExitCode {
    anstream::eprintln!("error: {what}");
    ExitCode::from(2)
}
