//! Documentation that is generated from the graph's own lists.

use std::fmt::Write as _;

use super::code::Code;
use crate::engine::RefusalCode;

/// `schema/ERRORS.md`: every code that an answer can carry.
pub fn errors_markdown() -> String {
    let mut text =
        String::from("# Error codes\n\nEach entry of `errors` has one of these in `extensions.code`.\n\n| code | meaning |\n|---|---|\n");
    let refused = RefusalCode::ALL.iter().map(|code| (code.name(), code.about()));
    let mut all: Vec<_> = refused.chain(Code::ALL.iter().map(|code| (code.name(), code.about()))).collect();
    all.sort_unstable();
    all.dedup_by_key(|(name, _)| *name);
    for (name, about) in all {
        // Writing to a String never fails.
        let _ = writeln!(text, "| `{name}` | {about} |");
    }
    text
}
