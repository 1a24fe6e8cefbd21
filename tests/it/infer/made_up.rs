//! Documents of each kind that nations publish, made up and small: what is drafted of them maps all that stands there.

use jiff::civil::date;
use muster::model::codes::{ConditionGroup, DonationStage, RecordKind};
use muster::model::values::{CountryCode, ItemKey};

use super::{NOBODY, Said, count, one, sum};

const POLISH: &str = "Ministerstwo Obrony Narodowej;;;;;;\nInspektorat Wsparcia;;;;;;\nRaport: \"stan zapasów;;;;;;\nStan na dzień: 2026-03-31;;;;;;\n;;;;;;\nSporządził: kpt. Nowak, tel. 123 456;;;;;;\nUwaga: dane robocze;;;;;;\n;;;;;;\nJednostki: szt. (sztuki), kpl. (komplety);;;;;;\nWersja 2;;;;;;\n;;;;;;\nLp.;JIM;Nazwa sprzętu;Ilość;J.m.;Stan techniczny;Cena jednostkowa [PLN]\n1;1005-01-231-0973;Karabin 5,56 mm;1 240;szt.;sprawny;4 512,50\n2;2320-01-519-7366;Samochód ciężarowy;24;szt.;niesprawny;385 000,00\n3;2350-14-123-4567;Wóz bojowy;1;szt.;w remoncie;12 500 000,00\n4;1025-01-445-0991;Haubica 155 mm;12;szt.;sprawny;2 000 000,00\n5;6515-12-345-6789;Zestaw medyczny;350;zestaw;sprawny;199,99\n6;brak;Namiot;brak;szt.;;\nRazem;;;1 627;;;\n";

fn polish(bytes: &[u8]) {
    let (text, mapped) = one("stan.csv", bytes, NOBODY);
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|one| &one.quantity))), (6, 1_627.0), "{text}");
    let worth: Vec<String> =
        holdings.iter().filter_map(|one| one.unit_value).map(|value| format!("{} {}", value.amount(), value.currency())).collect();
    assert_eq!(worth, ["4512.50 PLN", "385000.00 PLN", "12500000.00 PLN", "2000000.00 PLN", "199.99 PLN"]);
    let groups: Vec<ConditionGroup> = holdings.iter().map(|one| one.condition.group()).collect();
    use ConditionGroup::{InRepair, Repairable, Serviceable, Unknown};
    assert_eq!(groups, [Serviceable, Repairable, InRepair, Serviceable, Serviceable, Unknown], "{text}");
    let units: Vec<&str> = holdings.iter().map(|one| one.quantity.unit().code()).collect();
    assert_eq!(units, ["EA", "EA", "EA", "EA", "SE", "EA"]);
    assert_eq!(holdings[1].item.name.as_deref(), Some("Samochód ciężarowy"));
    assert!(matches!(holdings[5].item.key, ItemKey::Name(_)), "`brak` is no number: {text}");
    // The last line adds up the others.
    assert_eq!((mapped.report.totals.len(), mapped.report.totals[0].matches), (1, true), "{text}");
    assert!(text.contains("language = \"pl\""), "{text}");
}

#[test]
fn a_table_behind_eleven_lines_of_words() {
    polish(POLISH.as_bytes());
}

#[test]
fn the_same_in_an_eight_bit_encoding_with_other_line_ends() {
    let text = POLISH.replace('\n', "\r\n");
    polish(&encoding_rs::WINDOWS_1250.encode(&text).0);
}

#[test]
fn the_same_in_two_bytes_a_character() {
    let bytes: Vec<u8> = std::iter::once(0xfeff).chain(POLISH.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    polish(&bytes);
}

#[test]
fn json_whose_keys_are_data() {
    let json = r#"{"as_of": "2026-02-01", "depots": {
        "Nord": {"1005-01-231-0973": {"name": "Rifle", "count": 3, "price": "1.020,50 €"}, "1025-01-445-0991": {"name": "Howitzer", "count": 1, "price": "2.000.000,00 €"}},
        "Süd": {"2320-01-519-7366": {"name": "Truck", "count": 2, "price": "38.500,00 €"}}}}"#;
    let (text, mapped) = one("stock.json", json.as_bytes(), NOBODY);
    let holdings = &mapped.tables.holdings;
    assert_eq!(sum(holdings.iter().map(|one| &one.quantity)), 6.0, "{text}");
    assert!(holdings.iter().all(|one| matches!(one.item.key, ItemKey::Niin(_)) && one.item.name.is_some()), "{text}");
    let held: Vec<&str> = holdings.iter().filter_map(|one| one.holder.as_deref()).collect();
    assert_eq!(held, ["Nord", "Nord", "Süd"]);
    assert_eq!(holdings[1].unit_value.unwrap().amount().to_string(), "2000000.00");
    assert!(text.contains("as_of = { path = \"$.as_of\""), "{text}");
}

#[test]
fn json_whose_keys_are_stock_numbers_of_single_values() {
    let json = r#"{"source": "depot", "stock": {"1005-01-231-0973": 3, "1025-01-445-0991": 1, "2320-01-519-7366": 2}}"#;
    let (text, mapped) = one("stock.json", json.as_bytes(), Said { kind: Some(RecordKind::Holding), ..NOBODY });
    assert_eq!((mapped.tables.holdings.len(), sum(mapped.tables.holdings.iter().map(|one| &one.quantity))), (3, 6.0), "{text}");
    assert!(mapped.tables.holdings.iter().all(|one| matches!(one.item.key, ItemKey::Niin(_))), "{text}");
}

#[test]
fn json_in_an_envelope() {
    let json = r#"{"meta": {"generated": "2026-03-01", "columns": [{"name": "nsn", "type": "text"}, {"name": "qty", "type": "int"}]},
        "data": {"page": 1, "items": [
        {"stockNumber": "1005012310973", "itemName": "Rifle", "qtyOnHand": 12, "depot": {"name": "North", "city": "Oslo"}, "unitPrice": {"amount": 1020.5, "currency": "NOK"}},
        {"stockNumber": "2320015197366", "itemName": "Truck", "qtyOnHand": 4, "depot": {"name": "South", "city": "Bergen"}, "unitPrice": {"amount": 385000, "currency": "NOK"}}]}}"#;
    let (text, mapped) = one("answer.json", json.as_bytes(), NOBODY);
    let first = &mapped.tables.holdings[0];
    assert_eq!((mapped.tables.holdings.len(), first.quantity.number()), (2, Some(12.0)), "{text}");
    assert_eq!((first.holder.as_deref(), first.location.as_deref()), (Some("North"), Some("Oslo")), "{text}");
    assert_eq!(
        first.unit_value.map(|value| (value.amount().to_string(), value.currency().as_str().to_owned())),
        Some(("1020.5".to_owned(), "NOK".to_owned()))
    );
}

#[test]
fn cells_that_hold_several_items() {
    let csv = "Ref,Recipient,Announced,Items,Value (EUR)\nD-1,Ukraine,2026-01-15,\"Helmet (1400); Vest (500); Radio (12)\",\"1,250,000.00\"\nD-2,Moldova,2026-01-20,\"Truck (5); Tent (20)\",\"310,000.50\"\nD-3,Ukraine,2026-02-02,Howitzer (4),\"8,000,000.00\"\n";
    let (text, mapped) = one("aid.csv", csv.as_bytes(), NOBODY);
    let (donations, lines) = (&mapped.tables.donations, &mapped.tables.donation_lines);
    assert_eq!((donations.len(), lines.len()), (3, 6), "{text}");
    assert_eq!(sum(lines.iter().map(|line| &line.pledged)), 1_941.0, "{text}");
    assert_eq!(lines[1].description.as_str(), "Vest");
    assert_eq!(donations[1].recipient, CountryCode::new("MDA"));
    assert_eq!(donations[0].announced.as_ref().unwrap().date, date(2026, 1, 15));
    assert_eq!(donations[2].value_estimate.unwrap().amount().to_string(), "8000000.00", "{text}");
}

#[test]
fn packed_stock_with_stock_numbers() {
    let csv = "Depot|Contents\nNord|3 x 1005-01-231-0973, 1 x 1025-01-445-0991\nSüd|2 x 2320-01-519-7366, 40 x 6515-12-345-6789\n";
    let (text, mapped) = one("bestand.csv", csv.as_bytes(), NOBODY);
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|one| &one.quantity))), (4, 46.0), "{text}");
    assert!(holdings.iter().all(|one| matches!(one.item.key, ItemKey::Niin(_)) && one.holder.is_some()), "{text}");
}

#[test]
fn donations_with_lists_of_lines() {
    let json = r#"[{"id": "X1", "beneficiary": "UKR", "announcedOn": "12/03/2026", "status": "delivered", "lines": [{"nsn": "1005-01-231-0973", "description": "Rifle", "quantity": 100}, {"nsn": "1025-01-445-0991", "description": "Howitzer", "quantity": 2}]},
        {"id": "X2", "beneficiary": "MDA", "announcedOn": "25/03/2026", "status": "in transit", "lines": [{"nsn": "2320-01-519-7366", "description": "Truck", "quantity": 10}]}]"#;
    let (text, mapped) = one("donations.json", json.as_bytes(), NOBODY);
    let (donations, lines) = (&mapped.tables.donations, &mapped.tables.donation_lines);
    assert_eq!((donations.len(), lines.len(), sum(lines.iter().map(|line| &line.pledged))), (2, 3, 112.0), "{text}");
    assert_eq!(donations[0].origin.key.as_deref(), Some("X1"), "{text}");
    assert_eq!(donations[1].announced.as_ref().unwrap().date, date(2026, 3, 25));
    assert_eq!(
        lines.iter().map(|line| line.stage).collect::<Vec<_>>(),
        [DonationStage::Delivered, DonationStage::Delivered, DonationStage::InTransit]
    );
}

#[test]
fn xml_with_values_around_its_rows() {
    let xml = "<?xml version=\"1.0\"?>\n<bestand stand=\"2026-03-01\"><dienststelle name=\"Depot Nord\" ort=\"Kiel\"><artikel vnr=\"1005-01-231-0973\"><bezeichnung>Gewehr</bezeichnung><menge einheit=\"EA\">1.240</menge><zustand>einsatzbereit</zustand><preis>1.020,50</preis></artikel><artikel vnr=\"2320-01-519-7366\"><bezeichnung>Lastkraftwagen</bezeichnung><menge einheit=\"EA\">24</menge><zustand>in Instandsetzung</zustand><preis>38.500,00</preis></artikel></dienststelle><dienststelle name=\"Depot Süd\" ort=\"München\"><artikel vnr=\"1025-01-445-0991\"><bezeichnung>Haubitze</bezeichnung><menge einheit=\"EA\">6</menge><zustand>einsatzbereit</zustand><preis>2.000.000,00</preis></artikel></dienststelle></bestand>";
    let (text, mapped) = one("bestand.xml", xml.as_bytes(), NOBODY);
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|one| &one.quantity))), (3, 1_270.0), "{text}");
    assert_eq!((holdings[2].holder.as_deref(), holdings[2].location.as_deref()), (Some("Depot Süd"), Some("München")), "{text}");
    assert!(holdings.iter().all(|one| one.quantity.unit().code() == "EA" && one.unit_value.is_some()), "{text}");
    assert!(text.contains("as_of = { path = \"bestand/@stand\""), "{text}");
}

#[test]
fn training_in_another_language() {
    let csv = "Intitulé du stage\tLieu\tDate de début\tDate de fin\tPays\tStagiaires\tCoût (€)\nChef de char\tSaumur\t03/09/2026\t25/09/2026\tPologne\t12\t12 500,00 €\nTireur\tDraguignan\t14/10/2026\t30/10/2026\tUkraine\t24\t8 000,00 €\nMaintenance\tBourges\t02/11/2026\t27/11/2026\tAllemagne\t8\t15 250,50 €\n";
    let (text, mapped) = one("stages.tsv", csv.as_bytes(), NOBODY);
    let runs = &mapped.tables.iterations;
    assert_eq!((runs.len(), sum(runs.iter().map(|run| &run.seats_filled))), (3, 44.0), "{text}");
    let nations: Vec<String> = runs.iter().filter_map(|run| run.trainee_nation).map(|nation| nation.to_string()).collect();
    assert_eq!(nations, ["POL", "UKR", "DEU"]);
    assert_eq!(runs[2].starts.as_ref().unwrap().date, date(2026, 11, 2), "{text}");
    assert_eq!(runs[2].cost.unwrap().amount().to_string(), "15250.50");
    assert_eq!((mapped.tables.courses.len(), mapped.tables.facilities.len()), (3, 3));
}

#[test]
fn ukrainian_headers() {
    let csv = "№;Номенклатурний номер;Назва майна;Кількість;Одиниця виміру;Технічний стан;Місце зберігання\n1;1005-01-231-0973;Гвинтівка;1 200;шт;справний;Львів\n2;2320-01-519-7366;Автомобіль;15;шт;на ремонті;Рівне\n";
    let (text, mapped) = one("майно.csv", csv.as_bytes(), Said { nation: Some("UKR"), ..NOBODY });
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|one| &one.quantity))), (2, 1_215.0), "{text}");
    assert_eq!(holdings[1].condition.group(), ConditionGroup::InRepair, "{text}");
    assert!(holdings.iter().all(|one| one.location.is_some() && one.quantity.unit().code() == "EA"), "{text}");
}

#[test]
fn lines_of_json_and_local_numbers() {
    let lines = "{\"nsn\":\"1005-01-231-0973\",\"qty\":3}\n{\"nsn\":\"1025-01-445-0991\",\"qty\":4}\n{\"nsn\":\"local-7\",\"qty\":5}\n";
    let (text, mapped) = one("stock.ndjson", lines.as_bytes(), NOBODY);
    assert_eq!((mapped.tables.holdings.len(), sum(mapped.tables.holdings.iter().map(|one| &one.quantity))), (3, 12.0), "{text}");
    assert_eq!(count(&mapped, "NUMBER_NOT_NSN"), 1);
}

#[test]
fn a_table_without_header_is_guessed_by_its_values_and_asked_about() {
    let csv = "1005-01-231-0973;RIFLE 5.56 MM;300;EA;Curragh\n2320-01-519-7366;TRUCK UTILITY;24;EA;Curragh\n1025-01-445-0991;HOWITZER 155 MM;4;EA;Cork\n6515-12-345-6789;MEDICAL KIT;40;KT;Cork\n";
    let (text, mapped) = one("stock.txt", csv.as_bytes(), NOBODY);
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|one| &one.quantity))), (4, 368.0), "{text}");
    assert_eq!((holdings[0].item.name.as_deref(), holdings[3].quantity.unit().code()), (Some("RIFLE 5.56 MM"), "KT"), "{text}");
    assert!(text.contains("# ? Is this the quantity?"), "{text}");
}

#[test]
fn days_and_months_that_could_change_places_are_asked_about() {
    let csv = "Course,Start date,End date,Students\nGunner,03/04/2026,05/06/2026,12\nDriver,01/02/2026,07/08/2026,8\n";
    let (text, _) = one("courses.csv", csv.as_bytes(), NOBODY);
    assert!(text.contains("# ? Is the day or the month first in `Start date`?"), "{text}");
    let (text, mapped) = one("courses.csv", csv.replace("05/06/2026", "06/25/2026").as_bytes(), NOBODY);
    assert!(!text.contains("# ? Is the day or the month first"), "its neighbour tells: {text}");
    assert_eq!(mapped.tables.iterations[0].starts.as_ref().unwrap().date, date(2026, 3, 4), "{text}");
}

#[test]
fn a_kind_that_is_asked_for_is_drafted_whatever_the_columns_say() {
    let csv = "NSN,Item,Qty\n1005-01-231-0973,Rifle,3\n";
    let (text, mapped) = one("doc.csv", csv.as_bytes(), Said { kind: Some(RecordKind::Requirement), ..NOBODY });
    assert_eq!(mapped.tables.requirements[0].requested.number(), Some(3.0), "{text}");
}

#[test]
fn the_stock_of_the_readme() {
    let readme = include_str!("../../../README.md");
    let stock = readme.split("```csv\n").nth(1).unwrap().split("```").next().unwrap();
    let (text, mapped) = one("stock.csv", stock.as_bytes(), Said { nation: Some("IRL"), ..NOBODY });
    let holdings = &mapped.tables.holdings;
    assert_eq!((holdings.len(), sum(holdings.iter().map(|one| &one.quantity))), (4, 330.0), "{text}");
    assert_eq!((mapped.report.all().accepted, count(&mapped, "NUMBER_NOT_NSN")), (3, 1), "{text}");
    assert_eq!(holdings.iter().filter(|one| one.unit_value.is_some() && one.holder.is_some()).count(), 2);
}

#[test]
fn movements_with_their_legs() {
    let json = r#"{"shipments": [
        {"consignmentNumber": "C-1", "status": "delivered", "legs": [{"mode": "rail", "departs": "2026-03-01", "arrives": "2026-03-04"}, {"mode": "road", "departs": "2026-03-05", "arrives": "2026-03-06"}],
         "items": [{"nsn": "1005-01-231-0973", "quantity": 100}, {"nsn": "1025-01-445-0991", "quantity": 2}]},
        {"consignmentNumber": "C-2", "status": "in transit", "legs": [{"mode": "sea", "departs": "2026-03-10", "arrives": null}], "items": [{"nsn": "2320-01-519-7366", "quantity": 10}]}]}"#;
    let (text, mapped) = one("shipments.json", json.as_bytes(), NOBODY);
    let (transfers, lines) = (&mapped.tables.transfers, &mapped.tables.transfer_lines);
    assert_eq!((transfers.len(), lines.len(), sum(lines.iter().map(|line| &line.quantity))), (2, 3, 112.0), "{text}");
    assert_eq!(transfers.iter().map(|one| one.legs.len()).collect::<Vec<_>>(), [2, 1], "{text}");
    assert_eq!(transfers[0].legs[1].arrives.as_ref().unwrap().date, date(2026, 3, 6), "{text}");
    assert_eq!(transfers[0].consignment.as_deref(), Some("C-1"));
}
