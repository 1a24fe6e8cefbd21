//! Texts as TOML writes them, in one line.

/// A text in quotes.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => quoted.extend(['\\', one]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            one if one.is_control() => quoted.push_str(&format!("\\u{:04X}", one as u32)),
            one => quoted.push(one),
        }
    }
    quoted.push('"');
    quoted
}

/// Texts in quotes, as a list.
pub fn list<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", texts.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A comment: one line, whatever the document's own texts hold.
pub fn comment(text: &str) -> String {
    let plain: String = text.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    format!("# {}", plain.trim_end())
}
