//! Any table, written in any format, dialect, encoding and locale, comes back equal.

use encoding_rs::Encoding;
use jiff::civil::Date;
use muster::config::{Overrides, load};
use muster::feed::map::document as mapped;

use super::*;
use crate::support::directory::Directory;

/// A line of a list of needs.
#[derive(Debug, Clone, PartialEq)]
struct Need {
    name: String,
    body: String,
    /// In hundredths.
    requested: u64,
    day: Date,
}

/// How a nation writes.
#[derive(Debug, Clone, Copy)]
struct Locale {
    decimal: char,
    group: Option<char>,
    date: &'static str,
}

const LOCALES: [Locale; 6] = [
    Locale { decimal: '.', group: None, date: "%Y-%m-%d" },
    Locale { decimal: '.', group: Some(','), date: "%m/%d/%Y" },
    Locale { decimal: ',', group: Some('.'), date: "%d.%m.%Y" },
    Locale { decimal: ',', group: Some('\u{a0}'), date: "%d/%m/%Y" },
    Locale { decimal: ',', group: Some(' '), date: "%Y%m%d" },
    Locale { decimal: '.', group: Some('\''), date: "%d %b %Y" },
];

impl Locale {
    fn number(self, hundredths: u64) -> String {
        let digits = (hundredths / 100).to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.extend(self.group);
            }
            text.push(digit);
        }
        if !hundredths.is_multiple_of(100) {
            text += &format!("{}{:02}", self.decimal, hundredths % 100);
        }
        text
    }

    /// The need as four texts.
    fn cells(self, need: &Need) -> [String; 4] {
        [need.name.clone(), need.body.clone(), self.number(need.requested), need.day.strftime(self.date).to_string()]
    }

    fn settings(self) -> String {
        let group = self.group.map(|group| format!(", group = \"{group}\"")).unwrap_or_default();
        format!("numbers = {{ decimal = \"{}\"{group} }}\ndates = {{ formats = [\"{}\"] }}\n", self.decimal, self.date)
    }
}

const COLUMNS: [&str; 4] = ["name", "body", "requested", "day"];
/// Encodings that have all letters of these tables.
const ENCODINGS: [&str; 7] = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15", "windows-1254", "gb18030"];

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        label => {
            let (bytes, _, lost) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
            assert!(!lost, "{label} has no {text}");
            bytes.into_owned()
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The document, and the settings of its format.
fn written(needs: &[Need], locale: Locale, format: &str, encoding: &str, style: usize) -> (Vec<u8>, String) {
    let lines: Vec<[String; 4]> = needs.iter().map(|need| locale.cells(need)).collect();
    let object = |line: &[String; 4]| {
        let fields = COLUMNS.iter().zip(line).map(|(name, cell)| ((*name).to_owned(), serde_json::Value::from(cell.clone())));
        serde_json::Value::Object(fields.collect()).to_string()
    };
    let objects = || lines.iter().map(object).collect::<Vec<_>>();
    match format {
        "CSV" => {
            let delimiter = [b',', b';', b'\t', b'|'][style % 4];
            let quote = [b'"', b'\''][style / 4 % 2];
            let doubled = (style / 8).is_multiple_of(2);
            let mut out = csv::WriterBuilder::new()
                .delimiter(delimiter)
                .quote(quote)
                .double_quote(doubled)
                .escape(b'\\')
                .terminator(if style.is_multiple_of(3) { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
                .from_writer(Vec::new());
            out.write_record(COLUMNS).unwrap();
            lines.iter().for_each(|line| out.write_record(line).unwrap());
            let text = String::from_utf8(out.into_inner().unwrap()).unwrap();
            let escape = if doubled { "" } else { "escape = \"\\\\\"\n" };
            let layout = format!(
                "[feed.csv]\ndelimiter = {:?}\nquote = {:?}\n{escape}encoding = \"{encoding}\"\n",
                char::from(delimiter).to_string(),
                char::from(quote).to_string()
            );
            (encoded(&text, encoding), layout)
        }
        "NDJSON" => (encoded(&(objects().join("\n") + "\n"), encoding), format!("encoding = \"{encoding}\"\n")),
        "JSON" => {
            let text = format!("{{\"n\": {}, \"needs\": [{}]}}", needs.len(), objects().join(", "));
            (encoded(&text, encoding), format!("encoding = \"{encoding}\"\nrecords = \"$.needs[*]\"\n"))
        }
        "XML" => {
            let field = |(name, cell): (&&str, &String)| format!("<{name}>{}</{name}>", escaped(cell));
            let line = |line: &[String; 4]| format!("<need>{}</need>\n", COLUMNS.iter().zip(line).map(field).collect::<String>());
            let text = format!("<needs>\n{}</needs>", lines.iter().map(line).collect::<String>());
            (encoded(&text, encoding), format!("encoding = \"{encoding}\"\nrecords = \"needs/need\"\n"))
        }
        _ => {
            let mut workbook = rust_xlsxwriter::Workbook::new();
            let sheet = workbook.add_worksheet();
            for (column, name) in (0..).zip(COLUMNS) {
                sheet.write_string(0, column, name).unwrap();
            }
            let day = rust_xlsxwriter::Format::new().set_num_format(["d.m.yyyy", "mm/dd/yy"][style % 2]);
            for (row, (need, line)) in (1..).zip(needs.iter().zip(&lines)) {
                sheet.write_string(row, 0, &line[0]).unwrap();
                sheet.write_string(row, 1, &line[1]).unwrap();
                // Cells of their own kinds, or texts as the nation writes them.
                if (style / 2).is_multiple_of(2) {
                    sheet.write_number(row, 2, need.requested as f64 / 100.0).unwrap();
                    let date = rust_xlsxwriter::ExcelDateTime::parse_from_str(&need.day.to_string()).unwrap();
                    sheet.write_datetime_with_format(row, 3, date, &day).unwrap();
                } else {
                    sheet.write_string(row, 2, &line[2]).unwrap();
                    sheet.write_string(row, 3, &line[3]).unwrap();
                }
            }
            (workbook.save_to_buffer().unwrap(), String::new())
        }
    }
}

/// What the gateway makes of a document.
fn read_back(bytes: Vec<u8>, settings: &str) -> Vec<Need> {
    let directory = Directory::new("locales");
    directory.write("muster.toml", "version = 1\nbase = \"http://127.0.0.1:4100\"\n");
    directory.write("nations/xaa.toml", settings);
    let config = load(directory.path(), Overrides::default()).unwrap();
    let said = config.set_aside.iter().flat_map(|aside| &aside.mistakes).map(|mistake| mistake.render(false)).collect::<String>();
    assert!(said.is_empty(), "{said}{settings}");
    let feed = &config.nations[0].feeds[0];
    let came = document(bytes);
    let rows = decode::rows(&came, &feed.layout).unwrap().map(Result::unwrap);
    let mapped = mapped(rows, feed, &config.reference);
    assert_eq!(mapped.report.quarantined(), 0);
    let needs = mapped.tables.requirements.iter().map(|record| Need {
        name: record.item.as_ref().unwrap().name.as_deref().unwrap().to_owned(),
        body: record.stated_by.as_deref().unwrap().to_owned(),
        requested: (record.requested.number().unwrap_or_else(|| panic!("{:?}", record.requested)) * 100.0).round() as u64,
        day: record.needed_by.as_ref().unwrap().date,
    });
    needs.collect()
}

fn need() -> impl Strategy<Value = Need> {
    // Blanks at the ends are trimmed, with a count; they are no part of a text.
    let word = "[A-Za-zäöüß][A-Za-z0-9 ,;|'\"&<äöüß.-]{0,12}[a-zß]";
    (word, word, 0_u64..10_000_000_000, 0_i32..60_000).prop_map(|(name, body, requested, days)| Need {
        name,
        body,
        requested,
        day: jiff::civil::date(1950, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_table_comes_back_from_any_format_and_locale(
        needs in prop::collection::vec(need(), 1..12),
        locale in prop::sample::select(LOCALES.to_vec()),
        encoding in prop::sample::select(ENCODINGS.to_vec()),
        style in 0_usize..16,
    ) {
        for format in ["CSV", "NDJSON", "JSON", "XML", "XLSX"] {
            let (bytes, layout) = written(&needs, locale, format, encoding, style);
            let (own, tables): (Vec<&str>, Vec<&str>) = if layout.starts_with('[') { (vec![], vec![&layout]) } else { (vec![&layout], vec![]) };
            let settings = format!(
                "version = 1\n[[feed]]\nslug = \"xaa-needs\"\ntitle = \"Made up\"\nurl = \"/needs\"\nformat = \"{format}\"\n{}{}{}\
                 [feed.requirement]\nitem = {{ name = \"name\" }}\nstated_by = \"body\"\nneeded_by = \"day\"\n\
                 requested = {{ path = \"requested\", unit = {{ const = \"EA\" }} }}\n",
                locale.settings(), own.concat(), tables.concat(),
            );
            prop_assert_eq!(&read_back(bytes, &settings), &needs, "{} in {}", format, encoding);
        }
    }
}
