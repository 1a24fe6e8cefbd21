//! Who publishes what, in which shape and language, how often, and with which defects.

pub use super::nations::NATIONS;

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
    /// Seats that are open just now, asked by course only.
    Seat,
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
    /// One JSON object a line; camelCase keys.
    JsonLines,
    /// A workbook: a title above the table, typed cells, a second sheet that is not for programs.
    Workbook,
    /// A GraphQL service with Relay's connections; camelCase fields.
    GraphQl,
    /// An OData 4 service in pages; `PascalCase` properties.
    OData,
    /// Catalogue entries, by stock number only.
    Codification,
    /// Holdings, by stock number only; written as [`Shape::FlatJson`].
    HoldingsByNumber,
    /// Open seats, by course code only.
    OpenSeats,
}

impl Shape {
    /// Answers by key only: there is no document of all that it knows.
    #[must_use]
    pub fn by_key(self) -> bool {
        matches!(self, Self::Codification | Self::HoldingsByNumber | Self::OpenSeats)
    }

    /// Flat JSON of some kind, in English, with constants for codes.
    #[must_use]
    pub fn is_flat_json(self) -> bool {
        matches!(self, Self::FlatJson | Self::PagedJson | Self::JsonLines | Self::GraphQl | Self::OData | Self::HoldingsByNumber)
    }
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
    /// Kinds that it publishes in another shape.
    pub but: &'static [(Kind, Shape)],
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
    /// Half of its holdings are one row per rifle; its rows have no key.
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
                Kind::TrainingFacility if together => vec![Kind::TrainingFacility, Kind::Course, Kind::CourseIteration],
                Kind::Course | Kind::CourseIteration if together => continue,
                single => vec![single],
            };
            feeds.push(self.feed(kinds, together));
        }
        feeds
    }

    fn feed(&self, kinds: Vec<Kind>, together: bool) -> Feed {
        let first = kinds.first().copied().unwrap_or(Kind::Holding);
        let stem = if first == Kind::TrainingFacility && together { training_stem(self.tongue) } else { stem(self.tongue, first) };
        let shape = self.but.iter().find(|(kind, _)| *kind == first).map_or(self.shape, |(_, shape)| *shape);
        let home = self.code.to_ascii_lowercase();
        let slug = format!("{home}-{stem}");
        let ending = match shape {
            Shape::NestedJson | Shape::FlatJson => ".json",
            Shape::SemicolonCsv | Shape::CommaCsv => ".csv",
            Shape::NestedXml => ".xml",
            Shape::JsonLines => ".ndjson",
            Shape::Workbook => ".xlsx",
            Shape::PagedJson | Shape::GraphQl | Shape::OData | Shape::Codification | Shape::HoldingsByNumber | Shape::OpenSeats => "",
        };
        let path = match shape {
            Shape::GraphQl => format!("/{home}/graphql"),
            Shape::OData => format!("/{home}/odata/{stem}"),
            _ => format!("/{home}/{stem}{ending}"),
        };
        Feed {
            nation: self.code,
            path,
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
        ("ALB" | "MNE", Kind::Holding) => 90,
        (_, Kind::Transfer | Kind::Seat) => 1,
        (_, Kind::Holding | Kind::Donation | Kind::RepairOrder | Kind::EquipmentType) => 7,
        (_, Kind::Requirement | Kind::TrainingFacility | Kind::Course | Kind::CourseIteration) => 30,
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
        (Tongue::De, Kind::Holding) => "bestand",
        (Tongue::De, Kind::Donation) => "abgaben",
        (Tongue::De, Kind::Transfer) => "transporte",
        (Tongue::De, Kind::RepairOrder) => "instandsetzung",
        (Tongue::Pl, Kind::Holding) => "zasoby",
        (Tongue::Pl, Kind::Donation) => "darowizny",
        (Tongue::Pl, Kind::Transfer) => "transporty",
        (Tongue::Pl, Kind::RepairOrder) => "naprawy",
        (Tongue::Fr, Kind::Holding) => "stocks",
        (Tongue::Fr, Kind::Donation) => "cessions",
        (Tongue::Fr, Kind::TrainingFacility) => "centres",
        (Tongue::Fr, Kind::Course) => "stages",
        (Tongue::Fr, Kind::CourseIteration) => "sessions",
        (Tongue::Es, Kind::Holding) => "existencias",
        (Tongue::Es, Kind::Donation) => "donaciones",
        (Tongue::Es, Kind::TrainingFacility) => "centros",
        (Tongue::Es, Kind::Course) => "cursos",
        (Tongue::Es, Kind::CourseIteration) => "ediciones",
        (Tongue::It, Kind::Holding) => "scorte",
        (Tongue::It, Kind::Donation) => "cessioni",
        (Tongue::It, Kind::RepairOrder) => "riparazioni",
        (_, Kind::Holding) => "holdings",
        (_, Kind::Donation) => "donations",
        (_, Kind::Transfer) => "transfers",
        (_, Kind::RepairOrder) => "repairs",
        (_, Kind::Requirement) => "requirements",
        (_, Kind::TrainingFacility) => "facilities",
        (_, Kind::Course) => "courses",
        (_, Kind::CourseIteration) => "iterations",
        (_, Kind::EquipmentType) => "codification",
        (_, Kind::Seat) => "seats",
    }
}
