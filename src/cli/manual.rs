//! `muster completions` and `muster man`: what shells and readers of manuals know, from the same definitions as `--help`.

use std::io::Write as _;
use std::process::ExitCode;

use clap::CommandFactory as _;

use super::args::{Args, CompletionsArgs, ManArgs};
use super::{failed, mistyped};

/// Prints the completions of a shell.
pub fn completions(args: &CompletionsArgs) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "muster", &mut script);
    printed(&script)
}

/// Prints the manual page of the whole, or of one command. 0: printed; 2: there is no such command.
pub fn man(args: &ManArgs) -> ExitCode {
    let mut whole = Args::command();
    whole.build();
    let mut command = &whole;
    let mut name = whole.get_name().to_owned();
    for word in &args.command {
        let Some(inside) = command.find_subcommand(word) else {
            let names: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
            return mistyped(format!("no command `{}`; there are {}", super::shown::shown(word), names.join(", ")));
        };
        command = inside;
        name = format!("{name}-{}", inside.get_name());
    }
    let mut page = Vec::new();
    match clap_mangen::Man::new(command.clone()).title(name).render(&mut page) {
        Ok(()) => printed(&page),
        Err(error) => failed(format!("the page can't be made: {error}")),
    }
}

fn printed(bytes: &[u8]) -> ExitCode {
    match std::io::stdout().lock().write_all(bytes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(format!("it can't be printed: {error}")),
    }
}
