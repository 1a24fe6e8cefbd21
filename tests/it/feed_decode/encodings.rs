//! Encodings of formats that show or declare them.

use encoding_rs::Encoding;

use super::*;

const WORD: &str = "Łódź «ж» 𝄞";

/// A text in that encoding, with or without a byte-order mark.
fn written(text: &str, encoding: &str, mark: bool) -> Vec<u8> {
    let marked = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
    match encoding {
        "utf-16le" => marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "utf-32le" => marked.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect(),
        "utf-32be" => marked.chars().flat_map(|letter| u32::from(letter).to_be_bytes()).collect(),
        "utf-8" => marked.into_bytes(),
        label => Encoding::for_label(label.as_bytes()).unwrap().encode(text).0.into_owned(),
    }
}

#[test]
fn encodings_of_two_and_four_bytes_show_themselves() {
    let list = Layout::Json { records: None, encoding: None };
    let pages = [
        (format!("[{{\"a\": \"{WORD}\"}}]"), &list, FeedFormat::Json),
        (format!("{{\"a\": \"{WORD}\"}}\n"), &Layout::Ndjson { encoding: None }, FeedFormat::Ndjson),
        (format!("<r><z><a>{WORD}</a></z></r>"), &xml("r/z"), FeedFormat::Xml),
    ];
    for encoding in ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"] {
        for mark in [true, false] {
            for (page, layout, format) in &pages {
                let (rows, findings) = read(written(page, encoding, mark), layout);
                assert_eq!(text(&rows[0], "a", *format), Located::Text(WORD), "{encoding} {format:?}");
                assert!(findings.is_empty());
            }
        }
    }
    let declared = format!("<?xml version='1.0' encoding='UTF-16'?><r><z><a>{WORD}</a></z></r>");
    assert_eq!(text(&read(written(&declared, "utf-16be", true), &xml("r/z")).0[0], "a", FeedFormat::Xml), Located::Text(WORD));
}

#[test]
fn encodings_of_one_byte_are_declared() {
    let word = "Łódź";
    for label in ["iso-8859-2", "windows-1250"] {
        let encoding = Encoding::for_label(label.as_bytes());
        let (rows, _) = read(written(&format!("[{{\"a\": \"{word}\"}}]"), label, false), &Layout::Json { records: None, encoding });
        assert_eq!(text(&rows[0], "a", FeedFormat::Json), Located::Text(word));
        let (rows, _) = read(written(&format!("{{\"a\": \"{word}\"}}"), label, false), &Layout::Ndjson { encoding });
        assert_eq!(text(&rows[0], "a", FeedFormat::Ndjson), Located::Text(word));
        let plain = Layout::Xml { records: vec!["r".into(), "z".into()], encoding };
        let (rows, _) = read(written(&format!("<r><z>{word}</z></r>"), label, false), &plain);
        assert_eq!(text(&rows[0], ".", FeedFormat::Xml), Located::Text(word));
        // What the document says of itself wins.
        let (rows, _) = read(format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><r><z>{word}</z></r>"), &plain);
        assert_eq!(text(&rows[0], ".", FeedFormat::Xml), Located::Text(word));
        let page = document(written(&format!("<r n='{word}'><z/></r>"), label, false));
        let place = DocumentPath::Xml(path("r/@n", FeedFormat::Xml));
        assert_eq!(decode::document_value(&page, &plain, &place).unwrap().as_deref(), Some(word));
    }
    let (_, findings) = read(b"[{\"a\": \"\x80\"}]".to_vec(), &Layout::Json { records: None, encoding: Encoding::for_label(b"shift_jis") });
    assert_eq!(codes(&findings), [("CONTROL_CHARACTER", 1)]);
}

#[test]
fn a_table_is_read_in_each_encoding_of_the_windows_and_iso_families() {
    // Letters that the encoding has: what it cannot write is no test of reading it.
    let families: [(&str, &str); 24] = [
        ("windows-1250", "Łódź"),
        ("windows-1251", "Склад"),
        ("windows-1252", "Œuvre €"),
        ("windows-1253", "Αθήνα"),
        ("windows-1254", "İğ"),
        ("windows-1255", "מחסן"),
        ("windows-1256", "مخزن"),
        ("windows-1257", "Šķ"),
        ("windows-1258", "đ"),
        ("windows-874", "คลัง"),
        ("iso-8859-1", "Größe"),
        ("iso-8859-2", "Łódź"),
        ("iso-8859-3", "Ħ"),
        ("iso-8859-4", "Šķ"),
        ("iso-8859-5", "Склад"),
        ("iso-8859-6", "مخزن"),
        ("iso-8859-7", "Αθήνα"),
        ("iso-8859-8", "מחסן"),
        ("iso-8859-9", "ğ"),
        ("iso-8859-10", "Ŋ"),
        ("iso-8859-13", "Šķ"),
        ("iso-8859-14", "Ŵ"),
        ("iso-8859-15", "Œ€"),
        ("iso-8859-16", "Țș"),
    ];
    for (label, word) in families {
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let (bytes, _, lost) = encoding.encode(word);
        assert!(!lost, "{label}");
        let page = [b"a;b\n".as_slice(), &bytes, b";1\n"].concat();
        let (rows, findings) = read(page, &Layout::Csv(CsvLayout { delimiter: b';', encoding, ..csv() }));
        assert_eq!((rows[0].cell(0), codes(&findings)), (Located::Text(word), vec![]), "{label}");
    }
}
