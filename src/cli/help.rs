//! What `--help` says below the options: what a command tells, and how it is typed.

/// What stands below the list of commands.
pub const AFTER: &str = "\
Begin with `muster demo`: thirty-two made-up nations, nothing to configure.

Commands end with 0 when done, with 1 if it could not be done, and with 2 if the command line or the configuration is \
wrong.";

/// The heading of what every command takes.
pub const EVERYWHERE: &str = "Options of every command";

/// How to see what it looks like when nations fail or lag.
pub const DEMO: &str = "\
What staff see when a nation fails or lags; times count from the line `ready`, and the gateway fetches the nation's feeds \
at each of them:

    muster demo --fail POL                 POL's services answer 503 all the time: what it delivered before is served
    muster demo --fail POL@30s             all is well for thirty seconds, then they fail
    muster demo --fail POL@30s-90s,NOR     and after ninety seconds they answer again; NOR's fail all the time
    muster demo --late LVA@1m              after a minute LVA's documents are overdue
    muster demo --fail POL --no-past       POL has never delivered anything";

/// How a question is asked, and what its end says.
pub const QUERY: &str = "\
The question is a number or a name of the library (`--list` shows it), a file, the text of a document, or `-`: a \
document on standard input. Each list of its answer is a table, as in the workbench: objects are columns, lists within \
rows are their number. Without `--format` the answer is a table on a terminal, and JSON, whole as the gateway gave it, \
where standard output is a file or a pipe; with `--out` the file's ending says.

What lacks in the answer, what failed and what is withheld is told on standard error, whatever the format.

Ends with 0 if all is answered; with 1 if it is answered with errors, or not at all; with 2 if it is asked wrongly: no \
such question, variable, list or file; with 3 if the answer has gaps and `--fail-on-gaps` is given: then nothing is \
written; with 130 if it is interrupted.

    muster query --list
    muster query 2
    muster query 2 --var nations=POL,DEU --format csv > howitzers.csv
    muster query air-defence-pledges --all-pages --out pledges.xlsx
    muster query '{ nations { code name freshness } }' --format json
    MUSTER_URL=https://muster.example muster query mine.graphql --token-file ~/.muster-token";

/// What a check says with its end.
pub const CHECK: &str = "\
Ends with 1 if a test fails or a feed would not be served, with 2 if there is a mistake.

    muster check
    muster check --fetch";

/// How a draft becomes a nation's file.
pub const INFER: &str = "\
The draft goes to standard output; what could not be told stands in it as questions, `# ?`. Ends with 2 if the \
document can't be read.

    muster infer stock.csv --nation IRL > config/nations/irl.toml
    muster try irl --file stock.csv";

/// How a mapping is tried.
pub const TRY: &str = "\
Nothing is served and nothing is kept. Ends with 1 if the document would not be served, with 2 if the name is \
mistyped or the nation's file has a mistake.

    muster try irl                              fetch its only feed, show its first rows
    muster try irl/irl-stock --file stock.csv   the same with a document of your own
    muster try irl --file stock.csv --bless     write what comes out as a test
    muster try irl --file stock.csv --json      print it all as one JSON object
    muster try irl --replay irl-stock.har       a run that `muster record irl` kept";

/// What a test is.
pub const TEST: &str = "\
A test is a sample and what comes out of it, in `nations/<code>.test.toml`; `muster try --bless` writes one. \
Ends with 1 if something else comes out, with 2 if a file has a mistake.

    muster test
    muster test irl";

/// What becomes of an archive.
pub const RECORD: &str = "\
The archive is HAR 1.2; `muster try <NATION/FEED> --replay FILE` reads it without a network. Ends with 1 if the \
document did not come: what was said until then is kept all the same.

    muster record irl";

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
