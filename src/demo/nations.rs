//! The thirty-two nations: shape, language, share and kinds of each.

use super::plan::{ConditionWriting, DateWriting, Kind, NationWriting, Publisher, Shape, Tongue};

const H: Kind = Kind::Holding;
const D: Kind = Kind::Donation;
const T: Kind = Kind::Transfer;
const R: Kind = Kind::RepairOrder;
const Q: Kind = Kind::Requirement;
const F: Kind = Kind::TrainingFacility;
const C: Kind = Kind::Course;
const I: Kind = Kind::CourseIteration;
const E: Kind = Kind::EquipmentType;
const S: Kind = Kind::Seat;

const BASE: Publisher = Publisher {
    code: "",
    shape: Shape::FlatJson,
    but: &[],
    tongue: Tongue::En,
    dates: DateWriting::Iso,
    nations: NationWriting::Alpha3,
    conditions: ConditionWriting::Letters,
    currency: "EUR",
    weight: 4,
    kinds: &[H, D],
    labels: false,
    one_row_per_rifle: false,
    padded: false,
    bare: false,
};
const GERMAN: Publisher = Publisher { shape: Shape::NestedJson, tongue: Tongue::De, dates: DateWriting::Dots, ..BASE };
const SEMICOLON: Publisher =
    Publisher { shape: Shape::SemicolonCsv, dates: DateWriting::Slashes, conditions: ConditionWriting::Digits, padded: true, ..BASE };
const COMMA: Publisher =
    Publisher { shape: Shape::CommaCsv, dates: DateWriting::MonthFirst, nations: NationWriting::English, padded: true, ..BASE };
const XML: Publisher = Publisher { shape: Shape::NestedXml, conditions: ConditionWriting::Words, padded: true, ..BASE };
const PAGED: Publisher = Publisher { shape: Shape::PagedJson, ..BASE };

/// The thirty-two nations.
pub const NATIONS: &[Publisher] = &[
    // Nested JSON in German and Polish.
    Publisher { code: "DEU", kinds: &[H, D, T, R, F, C, I], weight: 12, labels: true, ..GERMAN },
    Publisher { code: "AUT", kinds: &[H, D, R], weight: 3, ..GERMAN },
    Publisher { code: "LUX", weight: 1, ..GERMAN },
    Publisher {
        code: "POL",
        tongue: Tongue::Pl,
        dates: DateWriting::Iso,
        currency: "PLN",
        kinds: &[H, D, T, R, F, C, I],
        weight: 12,
        labels: true,
        ..GERMAN
    },
    // Flat JSON in English.
    Publisher { code: "GBR", kinds: &[H, D, F, C, I, S], but: &[(S, Shape::OpenSeats)], currency: "GBP", weight: 12, labels: true, ..BASE },
    Publisher { code: "NOR", kinds: &[H, D, F, C, I], currency: "NOK", nations: NationWriting::Alpha2, ..BASE },
    Publisher { code: "DNK", kinds: &[H, D, F, C, I], currency: "DKK", nations: NationWriting::Alpha2, ..BASE },
    Publisher { code: "EST", kinds: &[H, D, T], but: &[(T, Shape::JsonLines)], weight: 2, bare: true, ..BASE },
    Publisher { code: "LVA", weight: 2, ..BASE },
    Publisher { code: "LTU", kinds: &[H, D, T, R], weight: 3, ..BASE },
    Publisher { code: "NLD", kinds: &[H, D, T, E], but: &[(E, Shape::Codification)], weight: 6, ..BASE },
    Publisher { code: "UKR", kinds: &[H, T, R, Q], currency: "UAH", weight: 10, ..BASE },
    // Semicolons, decimal comma, windows-1252.
    Publisher { code: "FRA", tongue: Tongue::Fr, kinds: &[H, D, F, C, I], nations: NationWriting::French, weight: 12, ..SEMICOLON },
    Publisher { code: "BEL", tongue: Tongue::Fr, dates: DateWriting::Dots, weight: 3, ..SEMICOLON },
    Publisher { code: "ESP", tongue: Tongue::Es, kinds: &[H, D, F, C, I], weight: 9, ..SEMICOLON },
    Publisher { code: "ITA", tongue: Tongue::It, kinds: &[H, D, R], weight: 9, ..SEMICOLON },
    // Commas, byte order mark, American dates.
    Publisher {
        code: "USA",
        kinds: &[H, D, F, C, I],
        currency: "USD",
        nations: NationWriting::Fips,
        weight: 20,
        one_row_per_rifle: true,
        ..COMMA
    },
    Publisher { code: "CAN", kinds: &[H, D, R], currency: "CAD", weight: 6, ..COMMA },
    Publisher { code: "PRT", weight: 3, ..COMMA },
    Publisher { code: "GRC", kinds: &[H, D, R], weight: 7, one_row_per_rifle: true, ..COMMA },
    Publisher { code: "TUR", but: &[(D, Shape::Workbook)], currency: "TRY", weight: 10, ..COMMA },
    Publisher { code: "ALB", kinds: &[H], but: &[(H, Shape::HoldingsByNumber)], currency: "ALL", weight: 1, ..COMMA },
    // XML with context in parent elements.
    Publisher { code: "CZE", dates: DateWriting::Dots, kinds: &[H, D, T, R, F, C, I], currency: "CZK", weight: 6, labels: true, ..XML },
    Publisher { code: "SVK", dates: DateWriting::Dots, kinds: &[H, D, T, R], weight: 4, ..XML },
    Publisher { code: "ROU", kinds: &[H, D, T, Q, F, C, I], currency: "RON", weight: 7, ..XML },
    Publisher { code: "BGR", kinds: &[H, D, R], weight: 5, one_row_per_rifle: true, ..XML },
    // Hungary announced a feed and never delivered one.
    Publisher { code: "HUN", kinds: &[H], currency: "HUF", weight: 0, ..XML },
    Publisher { code: "HRV", weight: 3, ..XML },
    // JSON in pages.
    Publisher { code: "SWE", kinds: &[H, D, F, C, I], currency: "SEK", weight: 7, labels: true, ..PAGED },
    Publisher { code: "FIN", kinds: &[H, D, T], but: &[(T, Shape::GraphQl)], weight: 7, ..PAGED },
    Publisher { code: "SVN", but: &[(H, Shape::OData)], weight: 2, ..PAGED },
    Publisher { code: "MNE", kinds: &[H], weight: 1, ..PAGED },
];
