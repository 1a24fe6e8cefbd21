//! Where something stands in a document, as clients count it: lines by the line ends of GraphQL, columns by the units of UTF-16
//! that editors and other servers count, both from 1.

use apollo_compiler::parser::{SourceMap, SourceSpan};

/// Line and column of a byte of the text.
pub(super) fn at(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let mut lines = before.split_inclusive(['\n', '\r']);
    // The two signs of one line end.
    let ends = before.matches(['\n', '\r']).count() - before.matches("\r\n").count();
    let last = lines.next_back().filter(|line| !line.ends_with(['\n', '\r'])).unwrap_or_default();
    (ends + 1, last.encode_utf16().count() + 1)
}

/// The same of a span, as a list of at most one: what the library made up stands nowhere.
pub(super) fn of_span(span: Option<SourceSpan>, sources: &SourceMap) -> Vec<(usize, usize)> {
    let place = span.and_then(|span| Some(at(sources.get(&span.file_id())?.source_text(), span.offset())));
    place.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::at;

    #[test]
    fn lines_by_any_line_end_and_columns_by_what_editors_count() {
        let text = "{ a: b(c: \"ż\u{1f69c}\")\r\n\r  d\n\ne }";
        let place = |of: &str| at(text, text.find(of).unwrap());
        assert_eq!(place("{"), (1, 1));
        assert_eq!(place(")"), (1, 16), "one unit for ż, two for the tractor");
        assert_eq!(place("d"), (3, 3));
        assert_eq!(place("e }"), (5, 1));
        assert_eq!(at(text, text.len()), (5, 4));
        assert_eq!(at("", 0), (1, 1));
        assert_eq!(at("a\r\n", 2), (2, 1), "within a line end");
    }
}
