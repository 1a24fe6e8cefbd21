//! Texts of nations and services on a terminal.

/// The text in one line, without anything that a terminal would obey.
pub fn shown(text: &str) -> String {
    text.chars().map(|one| if one.is_control() || turns(one) { '\u{fffd}' } else { one }).collect()
}

/// Marks that turn the direction of what follows, so that a text looks like another.
fn turns(one: char) -> bool {
    matches!(one, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
