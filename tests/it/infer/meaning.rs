//! What columns mean: small tables in which one thing can be misread, and either is not or is asked about.

use super::{NOBODY, one};

#[test]
fn dashes_in_the_place_of_cents_make_no_number_negative() {
    let csv = "Číslo;Název;Množství;Cena\n1;Stan;4;1 200,- Kč\n2;Přilba;12;99,- Kč\n3;Lano;7;45,-- Kč\n4;Deka;9;12,– Kč\n";
    let (text, mapped) = one("sklad.csv", csv.as_bytes(), NOBODY);
    let amounts: Vec<String> =
        mapped.tables.holdings.iter().filter_map(|one| one.unit_value).map(|value| value.amount.to_string()).collect();
    assert_eq!(amounts, ["1200", "99", "45", "12"], "{text}");
    assert!(!text.contains("TRAILING"), "{text}");
}
