//! Two columns beside each other, as wide as the terminal.

use textwrap::core::display_width;
use textwrap::{Options, WordSplitter, wrap};

use super::line::{Line, Look};

const BETWEEN: &str = " │ ";
/// Narrower columns than this hold no words.
const NARROWEST: usize = 12;

/// A line across all columns, with a text near its beginning.
pub fn rule(text: &str, look: Look, width: usize) -> String {
    let text = Line::new(look, text).text;
    let rest = width.saturating_sub(display_width(&text) + 4);
    format!("── {} {}", look.paint(&text), "─".repeat(rest))
}

/// Lines on the left beside lines on the right, each wrapped in its column; the left one gets two fifths.
pub fn beside(left: &[Line], right: &[Line], width: usize) -> Vec<String> {
    let inner = width.saturating_sub(BETWEEN.chars().count());
    let narrow = (inner * 2 / 5).max(NARROWEST);
    let wide = inner.saturating_sub(narrow).max(NARROWEST);
    let (mut left, mut right) = (wrapped(left, narrow).into_iter(), wrapped(right, wide).into_iter());
    let mut lines = Vec::new();
    loop {
        let (one, other) = match (left.next(), right.next()) {
            (None, None) => return lines,
            pair => pair,
        };
        let (one, look) = one.unwrap_or((String::new(), Look::Plain));
        let gap = " ".repeat(narrow.saturating_sub(display_width(&one)));
        let other = other.map(|(text, look)| look.paint(&text)).unwrap_or_default();
        lines.push(format!("{}{gap}{BETWEEN}{other}", look.paint(&one)).trim_end().to_owned());
    }
}

/// Lines of at most that width; what goes on is indented.
fn wrapped(lines: &[Line], width: usize) -> Vec<(String, Look)> {
    let of = |line: &Line| {
        let indent = line.text.len() - line.text.trim_start().len();
        let further = " ".repeat(indent + 2);
        let options = Options::new(width).subsequent_indent(&further).word_splitter(WordSplitter::NoHyphenation);
        wrap(&line.text, options).into_iter().map(|text| (text.into_owned(), line.look)).collect::<Vec<_>>()
    };
    lines.iter().flat_map(of).collect()
}
