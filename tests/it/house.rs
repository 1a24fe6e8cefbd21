//! What the compiler cannot see: who may name whom, no drawers, no nation in the code, one noun per file.
//! The tables are in `rules`; a test that fails lists every place at once.

mod arrows;
mod nations;
mod places;
mod rules;
mod shapes;
mod source;

/// Ends the test with all places that break a rule, if there are any.
fn hold(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}\n", broken.join("\n  "));
}
