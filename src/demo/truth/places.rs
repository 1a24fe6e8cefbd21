//! Nodes of the movements, repair places and training towns: public town names only.

/// A logistics node: name as written in feeds, kind, nation, latitude, longitude.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// Readable key.
    pub slug: &'static str,
    /// Name of the town.
    pub name: &'static str,
    /// HUB, DEPOT, AIRHEAD, RAILHEAD, PORT, BORDER or REPAIR.
    pub kind: &'static str,
    /// Trigram.
    pub nation: &'static str,
    /// Degrees, WGS 84.
    pub latitude: f64,
    /// Degrees, WGS 84.
    pub longitude: f64,
}

#[rustfmt::skip]
const fn n(slug: &'static str, name: &'static str, kind: &'static str, nation: &'static str, latitude: f64, longitude: f64) -> Node {
    Node { slug, name, kind, nation, latitude, longitude }
}

/// All nodes.
pub const NODES: &[Node] = &[
    n("rzeszow", "Rzeszów", "HUB", "POL", 50.04, 22.00),
    n("lublin", "Lublin", "HUB", "POL", 51.25, 22.57),
    n("kosice", "Košice", "HUB", "SVK", 48.72, 21.26),
    n("suceava", "Suceava", "HUB", "ROU", 47.65, 26.26),
    n("constanta", "Constanța", "PORT", "ROU", 44.17, 28.64),
    n("gdynia", "Gdynia", "PORT", "POL", 54.52, 18.53),
    n("bremerhaven", "Bremerhaven", "PORT", "DEU", 53.54, 8.58),
    n("rotterdam", "Rotterdam", "PORT", "NLD", 51.92, 4.48),
    n("antwerp", "Antwerp", "PORT", "BEL", 51.22, 4.40),
    n("alexandroupoli", "Alexandroupoli", "PORT", "GRC", 40.85, 25.88),
    n("riga", "Riga", "PORT", "LVA", 56.95, 24.11),
    n("leipzig", "Leipzig", "AIRHEAD", "DEU", 51.34, 12.37),
    n("ramstein", "Ramstein", "AIRHEAD", "DEU", 49.44, 7.60),
    n("dover", "Dover", "AIRHEAD", "USA", 39.16, -75.52),
    n("eindhoven", "Eindhoven", "AIRHEAD", "NLD", 51.44, 5.47),
    n("medyka", "Medyka", "BORDER", "POL", 49.80, 22.93),
    n("dorohusk", "Dorohusk", "BORDER", "POL", 51.17, 23.80),
    n("vysne-nemecke", "Vyšné Nemecké", "BORDER", "SVK", 48.67, 22.26),
    n("siret", "Siret", "BORDER", "ROU", 47.95, 26.07),
    n("lviv", "Lviv", "RAILHEAD", "UKR", 49.84, 24.03),
    n("chernivtsi", "Chernivtsi", "RAILHEAD", "UKR", 48.29, 25.94),
    n("kovel", "Kovel", "RAILHEAD", "UKR", 51.22, 24.71),
    n("przemysl", "Przemyśl", "RAILHEAD", "POL", 49.78, 22.77),
    n("donnington", "Donnington", "DEPOT", "GBR", 52.72, -2.43),
    n("tallinn", "Tallinn", "DEPOT", "EST", 59.44, 24.75),
    n("kaunas", "Kaunas", "DEPOT", "LTU", 54.90, 23.91),
    n("tampere", "Tampere", "DEPOT", "FIN", 61.50, 23.76),
    n("pardubice", "Pardubice", "DEPOT", "CZE", 50.04, 15.78),
    n("trencin", "Trenčín", "DEPOT", "SVK", 48.89, 18.04),
    n("gliwice", "Gliwice", "REPAIR", "POL", 50.29, 18.67),
    n("poznan", "Poznań", "REPAIR", "POL", 52.41, 16.93),
    n("michalovce", "Michalovce", "REPAIR", "SVK", 48.75, 21.92),
    n("jonava", "Jonava", "REPAIR", "LTU", 55.07, 24.28),
    n("kassel", "Kassel", "REPAIR", "DEU", 51.31, 9.48),
    n("unterluss", "Unterlüß", "REPAIR", "DEU", 52.84, 10.29),
    n("vienna", "Vienna", "REPAIR", "AUT", 48.21, 16.37),
    n("telford", "Telford", "REPAIR", "GBR", 52.68, -2.45),
    n("bologna", "Bologna", "REPAIR", "ITA", 44.49, 11.34),
    n("montreal", "Montreal", "REPAIR", "CAN", 45.50, -73.57),
    n("velestino", "Velestino", "REPAIR", "GRC", 39.38, 22.74),
    n("novy-jicin", "Nový Jičín", "REPAIR", "CZE", 49.59, 18.01),
    n("targovishte", "Targovishte", "REPAIR", "BGR", 43.25, 26.57),
    n("kharkiv", "Kharkiv", "REPAIR", "UKR", 49.99, 36.23),
    n("zhytomyr", "Zhytomyr", "REPAIR", "UKR", 50.25, 28.66),
];

/// Node of that slug.
#[must_use]
pub fn node(slug: &str) -> Option<&'static Node> {
    NODES.iter().find(|node| node.slug == slug)
}

/// Where that nation has things repaired.
#[must_use]
pub fn repair_places(nation: &str) -> Vec<&'static Node> {
    let at_home: Vec<&Node> = NODES.iter().filter(|node| node.kind == "REPAIR" && node.nation == nation).collect();
    match nation {
        // Ukraine's equipment is repaired at home and by its neighbours.
        "UKR" => NODES.iter().filter(|node| node.kind == "REPAIR" && matches!(node.nation, "UKR" | "POL" | "SVK" | "LTU")).collect(),
        _ => at_home,
    }
}

/// A stage of a route: (mode, slug of its start, slug of its end).
pub type Stage = (&'static str, &'static str, &'static str);

/// How equipment of that donor comes to Ukraine, by the turn of the dice.
#[must_use]
pub fn route(donor: &str, turn: u64) -> &'static [Stage] {
    match donor {
        "USA" | "CAN" if turn.is_multiple_of(2) => {
            &[("AIR", "dover", "ramstein"), ("AIR", "ramstein", "rzeszow"), ("ROAD", "rzeszow", "lviv")]
        }
        "USA" | "CAN" => &[("SEA", "dover", "bremerhaven"), ("RAIL", "bremerhaven", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "GRC" | "TUR" | "ITA" | "BGR" | "ALB" | "MNE" => {
            &[("SEA", "alexandroupoli", "constanta"), ("RAIL", "constanta", "suceava"), ("ROAD", "suceava", "chernivtsi")]
        }
        "ROU" => &[("RAIL", "constanta", "suceava"), ("ROAD", "suceava", "chernivtsi")],
        "GBR" => &[("SEA", "donnington", "antwerp"), ("RAIL", "antwerp", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "FRA" | "BEL" | "LUX" | "ESP" | "PRT" if turn.is_multiple_of(3) => {
            &[("SEA", "antwerp", "constanta"), ("RAIL", "constanta", "suceava"), ("ROAD", "suceava", "chernivtsi")]
        }
        "FRA" | "BEL" | "LUX" | "ESP" | "PRT" => &[("RAIL", "antwerp", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "NLD" if turn.is_multiple_of(2) => &[("AIR", "eindhoven", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "NLD" => &[("RAIL", "rotterdam", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "EST" => &[("RAIL", "tallinn", "kaunas"), ("RAIL", "kaunas", "lublin"), ("ROAD", "lublin", "kovel")],
        "LVA" => &[("RAIL", "riga", "kaunas"), ("RAIL", "kaunas", "lublin"), ("ROAD", "lublin", "kovel")],
        "LTU" => &[("RAIL", "kaunas", "lublin"), ("ROAD", "lublin", "kovel")],
        "FIN" | "SWE" | "NOR" => &[("ROAD", "tampere", "gdynia"), ("RAIL", "gdynia", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "DNK" => &[("ROAD", "bremerhaven", "leipzig"), ("ROAD", "leipzig", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "CZE" | "AUT" if turn.is_multiple_of(2) => {
            &[("RAIL", "pardubice", "kosice"), ("ROAD", "kosice", "vysne-nemecke"), ("ROAD", "vysne-nemecke", "lviv")]
        }
        "CZE" | "AUT" => &[("RAIL", "pardubice", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        "SVK" | "HUN" | "SVN" | "HRV" => &[("RAIL", "trencin", "kosice"), ("ROAD", "kosice", "lviv")],
        "POL" if turn.is_multiple_of(2) => &[("RAIL", "gdynia", "przemysl"), ("RAIL", "przemysl", "lviv")],
        "POL" => &[("ROAD", "rzeszow", "medyka"), ("ROAD", "medyka", "lviv")],
        _ if turn.is_multiple_of(2) => &[("AIR", "leipzig", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
        _ => &[("RAIL", "bremerhaven", "rzeszow"), ("ROAD", "rzeszow", "lviv")],
    }
}

/// A training town: name, latitude, longitude.
pub type Town = (&'static str, f64, f64);

/// Towns near which that nation trains in this made-up world.
#[must_use]
pub fn training_towns(nation: &str) -> &'static [Town] {
    match nation {
        "DEU" => &[
            ("Munster", 52.99, 10.09),
            ("Bergen", 52.81, 9.96),
            ("Grafenwöhr", 49.71, 11.91),
            ("Hammelburg", 50.11, 9.89),
            ("Idar-Oberstein", 49.71, 7.31),
            ("Wildflecken", 50.38, 9.91),
            ("Klietz", 52.67, 12.06),
            ("Todendorf", 54.39, 10.58),
            ("Baumholder", 49.61, 7.34),
            ("Eckernförde", 54.47, 9.84),
            ("Ingolstadt", 48.76, 11.42),
        ],
        "POL" => &[
            ("Drawsko Pomorskie", 53.53, 15.80),
            ("Żagań", 51.62, 15.31),
            ("Orzysz", 53.81, 21.95),
            ("Nowa Dęba", 50.43, 21.75),
            ("Wędrzyn", 52.43, 15.20),
            ("Ustka", 54.58, 16.86),
            ("Toruń", 53.01, 18.60),
            ("Poznań", 52.41, 16.93),
            ("Świętoszów", 51.48, 15.40),
            ("Wrocław", 51.11, 17.04),
            ("Koszalin", 54.19, 16.17),
        ],
        "GBR" => &[
            ("Salisbury", 51.07, -1.79),
            ("Catterick", 54.37, -1.72),
            ("Lydd", 50.95, 0.91),
            ("Brecon", 51.95, -3.39),
            ("Thetford", 52.41, 0.75),
            ("Kirkcudbright", 54.84, -4.05),
            ("Otterburn", 55.23, -2.18),
            ("Warcop", 54.53, -2.39),
            ("Okehampton", 50.74, -4.00),
            ("Bovington", 50.70, -2.23),
            ("Larkhill", 51.20, -1.81),
        ],
        "NOR" => &[
            ("Rena", 61.13, 11.36),
            ("Elverum", 60.88, 11.56),
            ("Bardufoss", 69.06, 18.54),
            ("Setermoen", 68.86, 18.35),
            ("Trondheim", 63.43, 10.40),
            ("Bodø", 67.28, 14.40),
            ("Stavanger", 58.97, 5.73),
            ("Kongsvinger", 60.19, 12.00),
            ("Harstad", 68.80, 16.54),
            ("Horten", 59.42, 10.48),
            ("Ørland", 63.70, 9.60),
        ],
        "DNK" => &[
            ("Oksbøl", 55.63, 8.28),
            ("Varde", 55.62, 8.48),
            ("Holstebro", 56.36, 8.62),
            ("Aalborg", 57.05, 9.92),
            ("Karup", 56.31, 9.17),
            ("Skive", 56.57, 9.03),
            ("Fredericia", 55.57, 9.75),
            ("Slagelse", 55.40, 11.35),
            ("Skrydstrup", 55.24, 9.25),
            ("Viborg", 56.45, 9.40),
            ("Frederikshavn", 57.44, 10.54),
        ],
        "FRA" => &[
            ("Draguignan", 43.54, 6.46),
            ("Saumur", 47.26, -0.08),
            ("Bourges", 47.08, 2.40),
            ("Mourmelon", 49.13, 4.37),
            ("Mailly-le-Camp", 48.66, 4.21),
            ("Suippes", 49.13, 4.53),
            ("Valdahon", 47.15, 6.35),
            ("Castres", 43.61, 2.24),
            ("Angers", 47.47, -0.55),
            ("Bitche", 49.05, 7.43),
            ("La Courtine", 45.70, 2.26),
        ],
        "ESP" => &[
            ("Toledo", 39.86, -4.02),
            ("Zaragoza", 41.65, -0.89),
            ("Segovia", 40.95, -4.12),
            ("Cartagena", 37.60, -0.99),
            ("Hoyo de Manzanares", 40.63, -3.91),
            ("Almería", 36.84, -2.46),
            ("Valladolid", 41.65, -4.72),
            ("Burgos", 42.34, -3.70),
            ("Cádiz", 36.53, -6.29),
            ("Córdoba", 37.88, -4.77),
            ("Badajoz", 38.88, -6.97),
        ],
        "USA" => &[
            ("Lawton", 34.61, -98.39),
            ("Killeen", 31.12, -97.73),
            ("Columbus", 32.46, -84.99),
            ("Leavenworth", 39.31, -94.92),
            ("Fayetteville", 35.05, -78.88),
            ("El Paso", 31.76, -106.49),
            ("San Antonio", 29.42, -98.49),
            ("Tucson", 32.22, -110.97),
            ("Augusta", 33.47, -81.97),
            ("Huntsville", 34.73, -86.59),
            ("Monterey", 36.60, -121.89),
        ],
        "CZE" => &[
            ("Vyškov", 49.28, 17.00),
            ("Libavá", 49.73, 17.52),
            ("Hradiště", 50.24, 13.15),
            ("Boletice", 48.83, 14.22),
            ("Jince", 49.79, 13.98),
            ("Brno", 49.20, 16.61),
            ("Olomouc", 49.59, 17.25),
            ("Pardubice", 50.04, 15.78),
            ("Strakonice", 49.26, 13.90),
            ("Přáslavice", 49.58, 17.39),
            ("Prostějov", 49.47, 17.11),
        ],
        "ROU" => &[
            ("Cincu", 45.91, 24.80),
            ("Galați", 45.44, 28.05),
            ("Smârdan", 45.49, 27.94),
            ("Corbu", 44.38, 28.65),
            ("Sibiu", 45.79, 24.15),
            ("Brașov", 45.65, 25.61),
            ("Buzău", 45.15, 26.82),
            ("Ploiești", 44.94, 26.02),
            ("Constanța", 44.17, 28.64),
            ("Fetești", 44.38, 27.83),
            ("Timișoara", 45.75, 21.23),
        ],
        "SWE" => &[
            ("Skövde", 58.39, 13.85),
            ("Boden", 65.83, 21.69),
            ("Borensberg", 58.56, 15.28),
            ("Karlskrona", 56.16, 15.59),
            ("Halmstad", 56.67, 12.86),
            ("Revinge", 55.72, 13.45),
            ("Eksjö", 57.67, 14.97),
            ("Uppsala", 59.86, 17.64),
            ("Luleå", 65.58, 22.15),
            ("Enköping", 59.64, 17.08),
            ("Linköping", 58.41, 15.62),
        ],
        _ => &[],
    }
}

/// Letters that town names use, folded to ASCII, in lower case, with hyphens: deu-munster.
#[must_use]
pub fn slug(nation: &str, name: &str) -> String {
    let mut slug = nation.to_ascii_lowercase();
    slug.push('-');
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'ä' | 'á' | 'å' | 'ă' | 'â' => slug.push('a'),
            'ë' | 'é' | 'ě' | 'ę' => slug.push('e'),
            'í' => slug.push('i'),
            'ș' | 'ś' | 'š' => slug.push('s'),
            'ț' => slug.push('t'),
            'ż' | 'ž' | 'ź' => slug.push('z'),
            'ř' => slug.push('r'),
            'ń' => slug.push('n'),
            'ł' => slug.push('l'),
            _ => slug.push('-'),
        }
    }
    slug
}
