//! Who publishes what, in which shape and language, how often, and with which defects.

/// A kind of record that a feed carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// What a nation holds.
    Holding,
    /// What a nation gives, with lines.
    Donation,
    /// Movements, with lines and legs.
    Transfer,
    /// Equipment under repair.
    RepairOrder,
    /// What is asked of the nations.
    Requirement,
    /// Places that train.
    TrainingFacility,
    /// What is taught.
    Course,
    /// Runs of courses.
    CourseIteration,
    /// Catalogue entries, asked by number only.
    EquipmentType,
}

/// The published shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Nested JSON with a head, keys in the nation's language.
    NestedJson,
    /// Flat JSON: an array at the root or under a key; camelCase keys.
    FlatJson,
    /// Semicolons, decimal comma, windows-1252.
    SemicolonCsv,
    /// Commas, byte order mark, CRLF, American dates and amounts.
    CommaCsv,
    /// XML whose parent elements hold what their rows share.
    NestedXml,
    /// JSON in pages of [`PAGE`] rows with a `Link` header; `snake_case` keys.
    PagedJson,
    /// Answers by stock number only.
    Codification,
}

/// Rows in a page of [`Shape::PagedJson`].
pub const PAGE: u64 = 500;

/// Language of keys, codes and names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// English.
    En,
    /// German.
    De,
    /// Polish.
    Pl,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Italian.
    It,
}

impl Tongue {
    /// BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Pl => "pl",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::It => "it",
        }
    }
}

/// How dates are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateWriting {
    /// 2026-11-24
    Iso,
    /// 24.11.2026
    Dots,
    /// 24/11/2026
    Slashes,
    /// 11/24/2026
    MonthFirst,
}

/// How other nations are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NationWriting {
    /// ISO 3166-1 alpha-3.
    Alpha3,
    /// ISO 3166-1 alpha-2.
    Alpha2,
    /// FIPS digrams: GM is Germany, UP Ukraine, UK the United Kingdom.
    Fips,
    /// English names.
    English,
    /// French names.
    French,
}

/// How serviceability is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConditionWriting {
    /// Letters A to S.
    Letters,
    /// Digits 1 to 6.
    Digits,
    /// Words of the nation's language.
    Words,
}

/// How a feed behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Delivers, fresh.
    Steady,
    /// Delivers, but its as-of date lies this many days beyond the promised rhythm.
    Overdue(i32),
    /// Answers once, then with 500.
    FailsAfterFirst,
    /// Always 503.
    NeverDelivers,
}

/// One nation that publishes.
#[derive(Debug)]
pub struct Publisher {
    /// Trigram.
    pub code: &'static str,
    /// Shape of its documents.
    pub shape: Shape,
    /// Language of its documents.
    pub tongue: Tongue,
    /// How it writes dates.
    pub dates: DateWriting,
    /// How it names nations.
    pub nations: NationWriting,
    /// How it writes serviceability.
    pub conditions: ConditionWriting,
    /// Currency of its amounts, ISO 4217.
    pub currency: &'static str,
    /// Its share of all holdings, against the others'.
    pub weight: u32,
    /// Kinds that it publishes.
    pub kinds: &'static [Kind],
    /// Its records carry labels, a few of them restrictive.
    pub labels: bool,
    /// Half of its holdings are one row per rifle, without a key.
    pub one_row_per_rifle: bool,
    /// Its texts have trailing blanks now and then.
    pub padded: bool,
    /// JSON documents have their array at the root, without a head.
    pub bare: bool,
}

/// One publication of a nation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Trigram of the nation.
    pub nation: &'static str,
    /// Name of the feed, unique: `deu-bestand`.
    pub slug: String,
    /// Where it is served: `/deu/bestand.json`.
    pub path: String,
    /// Shape of the document.
    pub shape: Shape,
    /// What is in it; several kinds share a document where training is published as one.
    pub kinds: Vec<Kind>,
    /// Language of its texts.
    pub tongue: Tongue,
    /// Promised rhythm in days.
    pub rhythm_days: i32,
    /// How it behaves.
    pub manner: Manner,
}

const H: Kind = Kind::Holding;
const D: Kind = Kind::Donation;
const T: Kind = Kind::Transfer;
const R: Kind = Kind::RepairOrder;
const Q: Kind = Kind::Requirement;
const F: Kind = Kind::TrainingFacility;
const C: Kind = Kind::Course;
const I: Kind = Kind::CourseIteration;
const E: Kind = Kind::EquipmentType;

const BASE: Publisher = Publisher {
    code: "",
    shape: Shape::FlatJson,
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
    Publisher { code: "GBR", kinds: &[H, D, F, C, I], currency: "GBP", weight: 12, labels: true, ..BASE },
    Publisher { code: "NOR", kinds: &[H, D, F, C, I], currency: "NOK", nations: NationWriting::Alpha2, ..BASE },
    Publisher { code: "DNK", kinds: &[H, D, F, C, I], currency: "DKK", nations: NationWriting::Alpha2, ..BASE },
    Publisher { code: "EST", kinds: &[H, D, T], weight: 2, bare: true, ..BASE },
    Publisher { code: "LVA", weight: 2, ..BASE },
    Publisher { code: "LTU", kinds: &[H, D, T, R], weight: 3, ..BASE },
    Publisher { code: "NLD", kinds: &[H, D, T, E], weight: 6, ..BASE },
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
    Publisher { code: "TUR", currency: "TRY", weight: 10, ..COMMA },
    Publisher { code: "ALB", kinds: &[H], currency: "ALL", weight: 1, ..COMMA },
    // XML with context in parent elements.
    Publisher { code: "CZE", kinds: &[H, D, T, R, F, C, I], currency: "CZK", weight: 6, labels: true, ..XML },
    Publisher { code: "SVK", kinds: &[H, D, T, R], weight: 4, ..XML },
    Publisher { code: "ROU", kinds: &[H, D, T, Q, F, C, I], currency: "RON", weight: 7, ..XML },
    Publisher { code: "BGR", kinds: &[H, D, R], weight: 5, one_row_per_rifle: true, ..XML },
    // Hungary announced a feed and never delivered one.
    Publisher { code: "HUN", kinds: &[H], currency: "HUF", weight: 0, ..XML },
    Publisher { code: "HRV", weight: 3, ..XML },
    // JSON in pages.
    Publisher { code: "SWE", kinds: &[H, D, F, C, I], currency: "SEK", weight: 7, labels: true, ..PAGED },
    Publisher { code: "FIN", kinds: &[H, D, T], weight: 7, ..PAGED },
    Publisher { code: "SVN", weight: 2, ..PAGED },
    Publisher { code: "MNE", kinds: &[H], weight: 1, ..PAGED },
];

/// Publisher of that trigram.
#[must_use]
pub fn publisher(code: &str) -> Option<&'static Publisher> {
    NATIONS.iter().find(|nation| nation.code == code)
}

/// Place of that nation in [`NATIONS`].
#[must_use]
pub fn place(code: &str) -> usize {
    NATIONS.iter().position(|nation| nation.code == code).unwrap_or(NATIONS.len())
}

impl Publisher {
    /// Whether it publishes that kind.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// Its feeds. Facilities, courses and iterations share a document where the shape can nest them.
    #[must_use]
    pub fn feeds(&self) -> Vec<Feed> {
        let together = matches!(self.shape, Shape::NestedJson | Shape::NestedXml);
        let mut feeds = Vec::new();
        for &kind in self.kinds {
            let kinds = match kind {
                F if together => vec![F, C, I],
                C | I if together => continue,
                single => vec![single],
            };
            feeds.push(self.feed(kinds, together));
        }
        feeds
    }

    fn feed(&self, kinds: Vec<Kind>, together: bool) -> Feed {
        let first = kinds.first().copied().unwrap_or(H);
        let stem = if first == F && together { training_stem(self.tongue) } else { stem(self.tongue, first) };
        let shape = if first == E { Shape::Codification } else { self.shape };
        let home = self.code.to_ascii_lowercase();
        let slug = format!("{home}-{stem}");
        let ending = match shape {
            Shape::NestedJson | Shape::FlatJson => ".json",
            Shape::SemicolonCsv | Shape::CommaCsv => ".csv",
            Shape::NestedXml => ".xml",
            Shape::PagedJson | Shape::Codification => "",
        };
        Feed {
            nation: self.code,
            path: format!("/{home}/{stem}{ending}"),
            shape,
            tongue: self.tongue,
            rhythm_days: rhythm(self.code, first),
            manner: manner(&slug),
            kinds,
            slug,
        }
    }
}

/// All feeds of all nations.
#[must_use]
pub fn feeds() -> Vec<Feed> {
    NATIONS.iter().flat_map(Publisher::feeds).collect()
}

fn rhythm(nation: &str, kind: Kind) -> i32 {
    match (nation, kind) {
        ("ALB" | "MNE", H) => 90,
        (_, T) => 1,
        (_, H | D | R | E) => 7,
        (_, Q | F | C | I) => 30,
    }
}

fn manner(slug: &str) -> Manner {
    match slug {
        "lva-holdings" => Manner::Overdue(9),
        "hrv-donations" => Manner::Overdue(12),
        "est-donations" => Manner::FailsAfterFirst,
        "hun-holdings" => Manner::NeverDelivers,
        _ => Manner::Steady,
    }
}

fn training_stem(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::De => "ausbildung",
        Tongue::Pl => "szkolenie",
        Tongue::En | Tongue::Fr | Tongue::Es | Tongue::It => "training",
    }
}

fn stem(tongue: Tongue, kind: Kind) -> &'static str {
    match (tongue, kind) {
        (Tongue::De, H) => "bestand",
        (Tongue::De, D) => "abgaben",
        (Tongue::De, T) => "transporte",
        (Tongue::De, R) => "instandsetzung",
        (Tongue::Pl, H) => "zasoby",
        (Tongue::Pl, D) => "darowizny",
        (Tongue::Pl, T) => "transporty",
        (Tongue::Pl, R) => "naprawy",
        (Tongue::Fr, H) => "stocks",
        (Tongue::Fr, D) => "cessions",
        (Tongue::Fr, F) => "centres",
        (Tongue::Fr, C) => "stages",
        (Tongue::Fr, I) => "sessions",
        (Tongue::Es, H) => "existencias",
        (Tongue::Es, D) => "donaciones",
        (Tongue::Es, F) => "centros",
        (Tongue::Es, C) => "cursos",
        (Tongue::Es, I) => "ediciones",
        (Tongue::It, H) => "scorte",
        (Tongue::It, D) => "cessioni",
        (Tongue::It, R) => "riparazioni",
        (_, H) => "holdings",
        (_, D) => "donations",
        (_, T) => "transfers",
        (_, R) => "repairs",
        (_, Q) => "requirements",
        (_, F) => "facilities",
        (_, C) => "courses",
        (_, I) => "iterations",
        (_, E) => "codification",
    }
}
