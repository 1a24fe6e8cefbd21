//! What `--help` says below the options: what a command tells, and how it is typed.

/// What stands below the list of commands.
pub const AFTER: &str = "\
Begin with `muster demo`: thirty-two made-up nations, nothing to configure.

Commands end with 0 when done, with 1 if it could not be done, and with 2 if the command line or the configuration is \
wrong.";

/// The heading of what every command takes.
pub const EVERYWHERE: &str = "Options of every command";

/// What a draft is for.
pub const INFER: &str = "\
The draft goes to standard output: each guess with its evidence, and what could not be told as a question to you, in \
lines that begin with `# ?`. It passes `muster check` as it is.

    muster infer stock.csv --nation IRL > config/nations/irl.toml
    muster infer https://stores.example/stock.json --nation IRL --kind HOLDING";

/// When it is right to accept a document.
pub const ACCEPT: &str = "\
A run with far fewer rows than the last one is held back: more likely a broken download than the truth. If \
it is true, accept it; the document is fetched again, and served if it is still that one.

    muster accept POL/pol-stock";

/// What is told of a run.
pub const REFRESH: &str = "\
Each feed has its line: the judgement of the run, and what became of its rows. Ends with 1 if a run failed \
or was held back.

    muster refresh POL
    muster refresh POL/pol-stock";

/// What is told of a row.
pub const TRACE: &str = "\
Each run that is kept has its line, the newest first: when it was fetched, where the row stood, whether it \
was accepted, flagged or quarantined and by which rule, and what is served instead of it.

    muster trace POL 17-a
    muster trace POL/pol-stock 'line 17'";

/// What is told of quarantined rows.
pub const QUARANTINE: &str = "\
Of each row: its position, the column, the rule, what is wrong, and the row as it came. `muster rules RULE` \
explains a rule.

    muster quarantine POL/pol-stock
    muster quarantine POL/pol-stock --format csv > repair.csv";

/// What is told of unknown names.
pub const ALIASES: &str = "\
The most frequent stand first, each with the system that is likely meant, as lines to be pasted into \
`aliases = [ ... ]` of that system in reference/weapon_systems.toml.

    muster aliases";

/// Where completions go.
pub const COMPLETIONS: &str = "\
For example:

    muster completions bash > /etc/bash_completion.d/muster
    muster completions zsh > ~/.zfunc/_muster";

/// How a page is read.
pub const MAN: &str = "\
For example:

    muster man | man -l -
    muster man config upgrade > muster-config-upgrade.1";
