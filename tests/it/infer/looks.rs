//! Documents laid out as programs and people lay them out: what is a row, what a header, what neither.

use super::{NOBODY, one, sum};

/// Names of the items that are held, in the order of the document.
fn items(mapped: &muster::store::Mapped) -> Vec<&str> {
    mapped.tables.holdings.iter().map(|one| one.item.name.as_deref().unwrap_or_default()).collect()
}

/// How many pieces are held in all.
fn pieces(mapped: &muster::store::Mapped) -> f64 {
    sum(mapped.tables.holdings.iter().map(|one| &one.quantity))
}

#[test]
fn names_of_columns_in_several_lines() {
    let table = "\"Lfd.\nNr.\";\"Versorgungs-\nnummer\";Bezeichnung;\"Menge\n(Stk)\";Standort\n1;1005-01-231-0973;Gewehr;300;Kiel\n2;2320-01-519-7366;\"Lastwagen\nalt\";24;Ulm\n3;1025-01-445-0991;Haubitze;6;Ulm\n";
    let behind_words = format!("Heeresamt;;;;\nBestand \"alt;;;;\n\n{table}");
    let of_windows = table.replace('\n', "\r\n");
    for text in [table, &behind_words, &of_windows] {
        let (text, mapped) = one("bestand.csv", text.as_bytes(), NOBODY);
        assert_eq!((mapped.tables.holdings.len(), pieces(&mapped)), (3, 330.0), "{text}");
        assert!(text.contains("nummer\", name = \"Bezeichnung\" }"), "{text}");
        assert!(mapped.tables.holdings.iter().all(|one| one.location.is_some() && one.origin.key.is_some()), "{text}");
    }
    let named = "Heeresamt\n\"Lfd.\nNr.\",\"Artikel-\nnummer\",\"Bezeich-\nnung\",\"Menge\n(Stk)\"\n1,1005-01-231-0973,Gewehr,300\n2,2320-01-519-7366,Lastwagen,24\n";
    let (text, mapped) = one("bestand.csv", named.as_bytes(), NOBODY);
    assert!(text.contains("csv = { skip_lines = 1 }"), "no cell in one line tells the header: {text}");
    assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Gewehr", "Lastwagen"], 324.0), "{text}");
}

#[test]
fn blank_lines_count_among_those_before_a_table() {
    for end in ["\n", "\r\n", "\r"] {
        let rows = "\n\nTitle of list\n\nTent;Munster;12\nRope;Munster;7\nCable;Bonn;9\n".replace('\n', end);
        let (text, mapped) = one("list.csv", rows.as_bytes(), NOBODY);
        assert!(text.contains("skip_lines = 4, header = false"), "{text}");
        assert_eq!((mapped.tables.holdings.len(), pieces(&mapped)), (3, 28.0), "{text}");
        let headed = rows.replace("Tent;", &format!("Item;Place;Qty{end}Tent;"));
        let (text, mapped) = one("list.csv", headed.as_bytes(), NOBODY);
        assert!(text.contains("the header is line 5 of the text"), "{text}");
        assert_eq!(items(&mapped), ["Tent", "Rope", "Cable"]);
    }
}

#[test]
fn a_row_with_a_word_that_columns_are_called_by_is_no_header() {
    for rows in [
        "Zelt 4x4;Munster;A;12\nPlane;Munster;A;40\nSeil;Bonn;B;7\n",
        "Zelt;Munster;Unit;12\nPlane;Munster;Stueck;40\nSeil;Bonn;Paar;7\n",
        "Zelt;Munster;Stueck;12\nPlane;Munster;Stueck;40\nSeil;Bonn;Stueck;7\n",
    ] {
        let (text, mapped) = one("list.csv", format!("MAKTX;WERKS;KLASS;LABST\n{rows}").as_bytes(), NOBODY);
        assert!(text.contains("csv = { delimiter = \";\" }\n"), "{text}");
        assert_eq!((mapped.tables.holdings.len(), pieces(&mapped)), (3, 59.0), "{text}");
        assert!(text.contains("# ? Is this the item?") && text.contains("# ? Is this the quantity?"), "{text}");
    }
    let (text, mapped) = one("list.csv", b"MAKTX;WERKS;MEINS\nZelt;Munster;Paar\nPlane;Munster;Unit\nSeil;Bonn;Satz\n", NOBODY);
    assert_eq!(mapped.tables.holdings.len(), 3, "{text}");
}

#[test]
fn a_header_that_comes_again_is_no_record_and_is_asked_about() {
    let part = |rows: &str| format!("NSN,Item,Qty\n{rows}");
    let first = part("1005-01-231-0973,Rifle,3\n2320-01-519-7366,Truck,4\n");
    let second = part("1025-01-445-0991,Howitzer,2\n6515-12-345-6789,Kit,5\n");
    for text in [format!("{first}{second}"), format!("Report 4,,\n{first}{second}")] {
        let (text, mapped) = one("stock.csv", text.as_bytes(), NOBODY);
        assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Rifle", "Truck", "Howitzer", "Kit"], 14.0), "{text}");
        assert!(text.contains("# ? The header stands among the rows again, 1 in all"), "{text}");
        assert!(text.contains("# 4 of 4 values are numbers"), "{text}");
    }
}

#[test]
fn names_that_come_twice_are_names_and_are_asked_about() {
    let (text, mapped) = one(
        "stock.csv",
        b"NSN;Item;Qty;Value;Qty;Value\n1005-01-231-0973;Rifle;3;10,50;4;11,50\n2320-01-519-7366;Truck;4;20,50;6;11,20\n",
        NOBODY,
    );
    assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Rifle", "Truck"], 7.0), "{text}");
    assert!(text.contains("# ? Several columns are called `Qty`, `Value`"), "{text}");
    let (text, mapped) = one("stock.csv", b"Item,Qty,Value,Qty\nRifle,3,10.50,4\nTruck,4,20.50,6\n", NOBODY);
    assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Rifle", "Truck"], 7.0), "{text}");
}

#[test]
fn a_header_with_marks_at_its_end() {
    let (text, mapped) = one("stock.csv", b"NSN,Item,Qty,,,,\n1005-01-231-0973,Rifle,3,,,,\n2320-01-519-7366,Truck,4,,,,\n", NOBODY);
    assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Rifle", "Truck"], 7.0), "{text}");
    assert!(!text.contains("header = false"), "{text}");
}

#[test]
fn totals_with_as_many_cells_as_records_are_none() {
    let stocks: [(&str, &[&str], (usize, usize)); 7] = [
        ("Item,Qty\nTent,12\nRope,7\nTotal,19\n", &["Tent", "Rope"], (1, 1)),
        ("Nazwa;Ilość\nNamiot;12\nLina;7\nRazem;19\n", &["Namiot", "Lina"], (1, 1)),
        (
            "Item,Qty\nTent,12\nRope,7\nSubtotal North,19\nTent,3\nCable,5\nSubtotal South,8\nGrand total,27\n",
            &["Tent", "Rope", "Tent", "Cable"],
            (3, 1),
        ),
        (
            "Item,Depot,Qty\nTent,North,12\nRope,North,7\nTotal,North,19\nTent,South,1\nRope,South,2\nTotal,South,3\nTotal,all,22\n",
            &["Tent", "Rope", "Tent", "Rope"],
            (3, 2),
        ),
        (
            "Item,Depot,Qty\nTent,North,12\nSubtotal,,12\nRope,South,7\nCable,South,1\nSubtotal,,8\nTotal,,20\n",
            &["Tent", "Rope", "Cable"],
            (3, 1),
        ),
        ("Item,Qty\nTent,12\nRope,7\nTotal,20\n", &["Tent", "Rope"], (1, 0)),
        ("Item,Qty,Depot\nTent,12,North\nRope,7,North\nRAZEM,19,\nŹródło: MON,,\nStan na 2026-03-31,,\n", &["Tent", "Rope"], (1, 1)),
    ];
    for (stock, records, (count, equal)) in stocks {
        let (text, mapped) = one("stock.csv", stock.as_bytes(), NOBODY);
        let found = items(&mapped);
        let (found, behind) = found.split_at(records.len());
        assert_eq!(found, records, "{text}");
        assert!(text.contains(&format!("never records: {count}; of these {equal} equal")), "{text}");
        assert_eq!(text.contains("# ? Which rows does each total add up?"), equal < count, "{text}");
        assert_eq!(text.contains("# ? Are the last rows no records? `Źródło: MON`"), !behind.is_empty(), "{text}");
    }
}

#[test]
fn items_with_the_word_total_are_records() {
    let csv = "Item,Loss,Qty\nTent,total,12\nTotal station,partial,7\nCable,total,3\nAxe,partial,1\nSaw,partial,2\n";
    let (text, mapped) = one("stock.csv", csv.as_bytes(), NOBODY);
    assert_eq!((mapped.tables.holdings.len(), pieces(&mapped)), (5, 25.0), "{text}");
    assert!(!text.contains("feed.total"), "{text}");
}

#[test]
fn elements_that_have_attributes_alone() {
    let rows = "<row ref=\"1\" item=\"Tent\" qty=\"4\"/><row ref=\"2\" item=\"Rope\" qty=\"7\"/><row ref=\"3\" item=\"Axe\" qty=\"9\"/>";
    for xml in [format!("<rows>{rows}</rows>"), format!("<rows date=\"2026-03-31\">{rows}</rows>")] {
        let (text, mapped) = one("stock.xml", xml.as_bytes(), NOBODY);
        assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Tent", "Rope", "Axe"], 20.0), "{text}");
        assert!(text.contains("key = \"@ref\""), "{text}");
        assert_eq!(text.contains("as_of = { path = \"rows/@date\""), xml.contains("date"), "{text}");
    }
}

#[test]
fn lines_of_json_of_which_one_is_broken() {
    let lines = "{\"nsn\":\"1005-01-231-0973\",\"qty\":3}\n{\"nsn\":\"1025-01-445-0991\",\"qty\":4}\n{\"nsn\":\"1025-01-\n{\"nsn\":\"2320-01-519-7366\",\"qty\":5}\n";
    let (text, mapped) = one("stock.ndjson", lines.as_bytes(), NOBODY);
    assert_eq!((mapped.tables.holdings.len(), pieces(&mapped)), (3, 12.0), "{text}");
    assert!(text.contains("# ? Why is line 3 none?") && text.contains("format = \"NDJSON\""), "{text}");
}

#[test]
fn a_table_may_begin_with_a_bracket() {
    let (text, mapped) = one("stock.csv", b"[Item];[Qty]\nTent;3\nRope;4\n", NOBODY);
    assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Tent", "Rope"], 7.0), "{text}");
}

#[test]
fn places_on_a_map() {
    let json = r#"{"type": "FeatureCollection", "name": "training centres", "features": [
        {"type": "Feature", "properties": {"name": "Centre North", "city": "Oslo", "capacity": 120}, "geometry": {"type": "Point", "coordinates": [10.75, 59.91]}},
        {"type": "Feature", "properties": {"name": "Range East", "city": "Trondheim", "capacity": 40}, "geometry": {"type": "Point", "coordinates": [10.39, 63.43]}}]}"#;
    let (text, mapped) = one("facilities.json", json.as_bytes(), NOBODY);
    let names: Vec<&str> = mapped.tables.facilities.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Centre North", "Range East"], "{text}");
    assert!(text.contains("position = { longitude = \"geometry.coordinates[0]\", latitude = \"geometry.coordinates[1]\" }"), "{text}");
}

#[test]
fn json_with_data_as_keys_on_two_levels() {
    let json = r#"{"depots": {"Brno": {"T1": {"name": "Stan", "qty": 4}, "T2": {"name": "Lano", "qty": 7}}, "Praha": {"T1": {"name": "Stan", "qty": 9}}}}"#;
    let (text, mapped) = one("sklad.json", json.as_bytes(), NOBODY);
    assert_eq!((items(&mapped), pieces(&mapped)), (vec!["Stan", "Lano", "Stan"], 20.0), "{text}");
    assert!(mapped.tables.holdings.iter().all(|one| one.holder.is_some()), "{text}");
    let (text, _) = one("record.json", br#"{"item": "Tent", "qty": 4, "depot": {"name": "Brno"}}"#, NOBODY);
    assert!(text.contains("# ? Is the whole document one record?"), "{text}");
}
