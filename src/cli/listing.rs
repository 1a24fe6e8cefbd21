//! Lists of things that are explained: a line that names each, and below it sentences as wide as the terminal.

use textwrap::Options;

/// Wider lines are hard to read.
const WIDEST: usize = 100;
const INDENT: &str = "    ";

/// How many columns there are to write in: those of the terminal, or 80.
pub fn width() -> usize {
    textwrap::termwidth().min(WIDEST)
}

/// A sentence below the line that it explains.
pub fn sentence(text: &str, width: usize) -> String {
    textwrap::fill(text, Options::new(width).initial_indent(INDENT).subsequent_indent(INDENT).break_words(false)) + "\n"
}

/// The same, after a word that says what it is.
pub fn led(word: &str, text: &str, width: usize) -> String {
    let (first, rest) = (format!("{INDENT}{word} "), format!("{INDENT}{}", " ".repeat(word.chars().count() + 1)));
    textwrap::fill(text, Options::new(width).initial_indent(&first).subsequent_indent(&rest).break_words(false)) + "\n"
}
