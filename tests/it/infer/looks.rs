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
