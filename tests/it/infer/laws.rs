//! Laws: no bytes make a draft panic, and a draft has no mistake.

use std::fmt::Write as _;

use muster::infer::{KINDS, Refusal};
use proptest::prelude::*;

use super::{Said, drafted};

/// Texts as they stand in documents, and some that no document should have.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("1005-01-231-0973".to_owned()),
        Just("N/A".to_owned()),
        Just("Total".to_owned()),
        Just("A (14); B (5)".to_owned()),
        "[0-9]{1,3}([.,][0-9]{3}){0,2}",
        "(\\$|€)?[0-9]{1,4}[.,][0-9]{2}",
        "[0-3][0-9][./][01][0-9][./]20[0-9]{2}",
        "20[0-9]{2}-[01][0-9]-[0-3][0-9]",
        "(Ukraine|POL|PL|Nord|sprawny|delivered|EA|szt\\.)",
        "\\PC{0,12}",
        "[\"\\\\#'\\[\\]{}=@./]{1,6}",
    ]
}

/// Names of columns, known and unknown.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("NSN".to_owned()),
        Just("Quantity".to_owned()),
        Just("Recipient".to_owned()),
        Just("Start date".to_owned()),
        Just("Course".to_owned()),
        Just("Status".to_owned()),
        Just("id".to_owned()),
        Just("price".to_owned()),
        "\\PC{1,10}",
        "[\"\\\\#'\\[\\]{}=@./$]{1,4}",
    ]
}

fn table() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    (2_usize..6).prop_flat_map(|width| {
        let rows = prop::collection::vec(prop::collection::vec(cell(), width), 1..12);
        (prop::collection::vec(name(), width), rows)
    })
}

/// The draft of a document has no mistake, whatever kind is asked for.
fn law(name: &str, bytes: Vec<u8>, kind: usize) -> Result<(), TestCaseError> {
    let said = Said { nation: Some("POL"), kind: KINDS.get(kind).copied() };
    match drafted(name, bytes, said) {
        Err(Refusal::Draft(mistakes)) => {
            let mistakes: Vec<String> = mistakes.iter().map(|mistake| mistake.render(false)).collect();
            Err(TestCaseError::fail(mistakes.join("\n")))
        }
        _ => Ok(()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_bytes_make_a_draft_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in 0_usize..10) {
        law("a document", bytes, kind)?;
    }

    #[test]
    fn no_text_makes_a_draft_panic(text in "[\\PC\n;,|\"<>{}\\[\\]:]{0,300}", kind in 0_usize..10) {
        law("Ein Dokument.txt", text.into_bytes(), kind)?;
    }

    #[test]
    fn a_table_has_a_draft_without_mistakes((names, rows) in table(), semicolon: bool, kind in 0_usize..10) {
        let mut writer = csv::WriterBuilder::new().delimiter(if semicolon { b';' } else { b',' }).from_writer(Vec::new());
        writer.write_record(&names).unwrap();
        rows.iter().for_each(|row| writer.write_record(row).unwrap());
        law("stock.csv", writer.into_inner().unwrap(), kind)?;
    }

    #[test]
    fn json_has_a_draft_without_mistakes((names, rows) in table(), shape in 0_usize..4, kind in 0_usize..10) {
        let objects: Vec<serde_json::Value> = rows
            .iter()
            .map(|row| names.iter().cloned().zip(row.iter().map(|cell| serde_json::Value::from(cell.as_str()))).collect::<serde_json::Map<_, _>>().into())
            .collect();
        let keyed: serde_json::Map<_, _> = rows.iter().map(|row| row.concat()).zip(objects.clone()).collect();
        let json = match shape {
            0 => serde_json::json!(objects),
            1 => serde_json::json!({ "meta": { "generated": "2026-03-01" }, names.first().unwrap().as_str(): objects }),
            2 => serde_json::json!({ "depots": { "Nord": keyed, "Süd": keyed } }),
            _ => serde_json::json!([{ "id": "1", "lines": objects }, { "id": "2", "lines": objects }]),
        };
        law("stock.json", json.to_string().into_bytes(), kind)?;
    }

    #[test]
    fn xml_has_a_draft_without_mistakes((_, rows) in table(), kind in 0_usize..10) {
        let names = ["nsn", "Menge", "kraj", "start_date", "status"];
        let mut xml = String::from("<stock as-of=\"2026-03-01\"><depot name=\"Nord\"><where>here</where>");
        for row in &rows {
            xml.push_str("<item>");
            for (name, cell) in names.iter().zip(row) {
                let cell = quick_xml::escape::escape(cell.as_str());
                write!(xml, "<{name}>{cell}</{name}>").unwrap();
            }
            xml.push_str("</item>");
        }
        xml.push_str("</depot></stock>");
        law("stock.xml", xml.into_bytes(), kind)?;
    }
}
