//! What columns mean: small tables in which one thing can be misread, and either is not or is asked about.

use jiff::civil::date;
use muster::model::codes::RecordKind;

use super::{NOBODY, Said, drafted, one, sum};

#[test]
fn dashes_in_the_place_of_cents_make_no_number_negative() {
    let csv = "Číslo;Název;Množství;Cena\n1;Stan;4;1 200,- Kč\n2;Přilba;12;99,- Kč\n3;Lano;7;45,-- Kč\n4;Deka;9;12,– Kč\n";
    let (text, mapped) = one("sklad.csv", csv.as_bytes(), NOBODY);
    let amounts: Vec<String> =
        mapped.tables.holdings.iter().filter_map(|one| one.unit_value).map(|value| value.amount().to_string()).collect();
    assert_eq!(amounts, ["1200", "99", "45", "12"], "{text}");
    assert!(!text.contains("TRAILING"), "{text}");
}

#[test]
fn what_is_named_by_a_currency_or_as_a_value_is_no_quantity() {
    let (text, mapped) = one("stock.csv", b"Item,Total stock,Stock value\nTent,12,3600\nRope,7,140\n", NOBODY);
    assert_eq!(sum(mapped.tables.holdings.iter().map(|one| &one.quantity)), 19.0, "{text}");
    for name in ["Stock value EUR", "Stock (€)", "Bestand Wert"] {
        let csv = format!("Item,{name},Depot\nTent,3600,North\nRope,140,South\n");
        let text = drafted("stock.csv", csv, NOBODY).unwrap();
        let mapped: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && line.contains(name)).collect();
        assert!(mapped.is_empty(), "{text}");
    }
    let csv = "ID,Item,Value allocated (USD),Value delivered (USD),Announced,Recipient\nA1,Tent,1200,600,2025-01-31,Ukraine\nA2,Rope,90,90,2025-02-28,Moldova\n";
    let text = drafted("aid.csv", csv, NOBODY).unwrap();
    assert!(!text.contains("\nallocated =") && !text.contains("\ndelivered ="), "{text}");
}

#[test]
fn a_column_called_recipient_is_the_recipient() {
    let csv = "ref;donor;country;recipient;equipment;quantity\nR1;Poland;Germany;Ukraine;Tent;12\nR2;Norway;France;Moldova;Rope;7\n";
    let text = drafted("aid.csv", csv, NOBODY).unwrap();
    assert!(text.contains("recipient = \"recipient\"") && text.contains("donor = \"donor\""), "{text}");
    assert!(text.contains("# ? Countries that have no place in this record, or another than was taken: \"country\""), "{text}");
    let csv = "Supplier,Recipient,Weapon designation,Number ordered,Number delivered\nGermany,Ukraine,Leopard 2A4,18,18\nFrance,Poland,Caesar,36,12\n";
    let text = drafted("arms.csv", csv, NOBODY).unwrap();
    assert!(
        text.lines().any(|line| line.contains("\"Supplier\"") && (line.starts_with("donor") || line.starts_with("# ? Countries"))),
        "{text}"
    );
}

#[test]
fn two_columns_that_write_days_and_months_the_other_way_round_have_formats_of_their_own() {
    let csv = "Course,Start date,End date,Students\nGunner,25/01/2025,01/31/2025,12\nDriver,02/09/2025,02/10/2025,8\nMedic,13/03/2025,03/28/2025,9\n";
    let (text, mapped) = one("courses.csv", csv.as_bytes(), NOBODY);
    let run = &mapped.tables.iterations[1];
    let days = [&run.starts, &run.ends].map(|day| day.as_ref().unwrap().date);
    assert_eq!(days, [date(2025, 9, 2), date(2025, 2, 10)], "{text}");
}

#[test]
fn one_column_with_days_and_months_in_both_orders_is_asked_about() {
    let csv = "Course,Start date,Students\nGunner,31/12/2024,12\nDriver,12/31/2024,8\nMedic,02/10/2025,9\n";
    let (text, _) = one("courses.csv", csv.as_bytes(), NOBODY);
    assert!(text.contains("# ? Some values are only %d/%m/%Y, others only %m/%d/%Y."), "{text}");
    assert!(!text.contains("Both read all of its values"), "{text}");
}

#[test]
fn years_of_two_digits_may_come_first() {
    for sign in ["/", ".", "-"] {
        let csv = "Course,Start date,Students\nGunner,24/02/01,12\nDriver,24/05/12,8\nMedic,24/05/31,9\n".replace('/', sign);
        let (text, mapped) = one("courses.csv", csv.as_bytes(), NOBODY);
        let starts: Vec<_> = mapped.tables.iterations.iter().map(|run| run.starts.as_ref().unwrap().date).collect();
        assert_eq!(starts, [date(2024, 2, 1), date(2024, 5, 12), date(2024, 5, 31)], "{text}");
    }
    let csv = "Course,Start date,Students\nGunner,24/02/21,12\nDriver,22/05/20,8\n";
    let text = drafted("courses.csv", csv, NOBODY).unwrap();
    assert!(text.contains("# ? Is the day, the month or the year first in `Start date`?"), "{text}");
    let (text, mapped) = one("courses.csv", csv.replace("21,", "24,").replace("20,", "24,").as_bytes(), NOBODY);
    assert_eq!(mapped.tables.iterations[1].starts.as_ref().unwrap().date, date(2024, 5, 22), "{text}");
}

#[test]
fn what_points_are_in_one_column_does_not_tell_what_commas_are_in_another() {
    let csv = "Nr;Nazwa;Ilość kg;Szerokość;Długość\n1;Kabel 1;1,125;52.1001;21.2001\n2;Kabel 2;2,250;52.1002;21.2002\n";
    let text = drafted("stan.csv", csv, NOBODY).unwrap();
    assert!(text.contains("part a fraction? No number tells; look at `Ilość kg`."), "{text}");
    assert!(text.contains("\nitem = { name = \"Nazwa\" }") && !text.contains("# ? Is this the item?"), "{text}");
    let csv = "Item,Qty,Unit price (USD)\nTent,\"1,125\",\"1,200.50\"\nRope,\"2,250\",12.25\n";
    let (text, mapped) = one("stock.csv", csv.as_bytes(), NOBODY);
    assert!(!text.contains("part a fraction?"), "{text}");
    assert_eq!(sum(mapped.tables.holdings.iter().map(|one| &one.quantity)), 3_375.0, "{text}");
}

#[test]
fn numbers_are_no_names() {
    let json =
        r#"[{"weapon type": "Tank", "special equipment": 3, "count": 4}, {"weapon type": "Gun", "special equipment": 0, "count": 9}]"#;
    let text = drafted("stock.json", json, NOBODY).unwrap();
    assert!(!text.lines().any(|line| line.starts_with("item") && line.contains("special equipment")), "{text}");
    let csv = "item_desc,item_numb\nTent,12\nRope,7\n";
    let (text, mapped) = one("stock.csv", csv.as_bytes(), NOBODY);
    assert_eq!(sum(mapped.tables.holdings.iter().map(|one| &one.quantity)), 19.0, "{text}");
    assert!(text.contains("# ? Is this the quantity?"), "{text}");
}

#[test]
fn a_requirement_of_nothing_is_asked_about() {
    let csv = "Потреба;Кількість\n12;3\n7;9\n";
    let text = drafted("потреби.csv", csv, Said { kind: Some(RecordKind::Requirement), ..NOBODY }).unwrap();
    assert!(text.contains("# ? Which column is the item or weapon system?"), "{text}");
}

#[test]
fn words_in_a_column_that_is_called_as_a_number_is_are_asked_about() {
    let csv = "Потреба;Кількість\nНамет великий;3\nМотузка довга;9\n";
    let text = drafted("потреби.csv", csv, Said { kind: Some(RecordKind::Requirement), ..NOBODY }).unwrap();
    assert!(text.contains("# ? Is this the item?"), "{text}");
}

#[test]
fn a_state_of_two_letters_is_no_status() {
    let csv = "Consignment,From,To,State,Item,Quantity\nC1,Kiel,Lviv,KS,Tent,12\nC2,Kiel,Lviv,TX,Rope,7\n";
    let text = drafted("moves.csv", csv, NOBODY).unwrap();
    assert!(!text.lines().any(|line| line.starts_with("status")), "{text}");
}

#[test]
fn columns_with_a_plain_name_and_odd_values_are_asked_about() {
    let csv = "NSN,Item,Qty\n'2320015197366,Truck,4\n'1005012310973,Rifle,9\n";
    let text = drafted("stock.csv", csv, NOBODY).unwrap();
    assert!(text.contains("# ? Called as the item.nsn is, and its values are not as such: \"NSN\""), "{text}");
    let csv = "Назва;Кількість;Од. виміру\nНамет;3;шт\nМотузка;9;шт\n";
    let (text, mapped) = one("майно.csv", csv.as_bytes(), NOBODY);
    assert!(mapped.tables.holdings.iter().all(|one| one.quantity.unit().code() == "EA"), "{text}");
}

#[test]
fn usual_names_of_countries_stand_in_a_table() {
    let csv = "Course,Start date,Country,Students\nGunner,2025-01-25,USA,12\nDriver,2025-02-13,Great Britain,8\nMedic,2025-03-28,Czech Republic,9\nCook,2025-03-29,Poland,2\nScout,2025-03-30,Holland,3\n";
    let (text, mapped) = one("courses.csv", csv.as_bytes(), NOBODY);
    let nations: Vec<String> =
        mapped.tables.iterations.iter().filter_map(|run| run.trainee_nation).map(|nation| nation.to_string()).collect();
    assert_eq!(nations, ["USA", "GBR", "CZE", "POL", "NLD"], "{text}");
}

#[test]
fn a_missing_unit_and_a_key_of_one_row_are_asked_about() {
    let text = drafted("stock.csv", "Ref,NSN,Qty\nA1,1005-01-231-0973,3\n", NOBODY).unwrap();
    assert!(text.contains("# ? In which unit is it?") && !text.contains("come several times"), "{text}");
    let text = drafted("stock.csv", "NSN,Qty,UI\n1005-01-231-0973,3,EA\n", NOBODY).unwrap();
    assert!(!text.contains("# ? In which unit is it?"), "{text}");
}
