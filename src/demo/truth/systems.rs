//! Weapon systems that the made-up nations name: public names, categories and users; every figure elsewhere is made up.

/// What pledges and courses name.
#[derive(Debug, Clone, Copy)]
pub struct System {
    /// Readable key.
    pub slug: &'static str,
    /// Name in English.
    pub name: &'static str,
    /// Slug of its category.
    pub category: &'static str,
    /// Field of use, as the contract spells it.
    pub domain: &'static str,
    /// Unit in which it is counted.
    pub counted_as: &'static str,
    /// Calibre of the main armament in millimetres; 0: none.
    pub calibre: f64,
    /// Slug of the system that it is a variant of; empty: none.
    pub variant_of: &'static str,
    /// Trigrams of nations that hold it.
    pub users: &'static str,
    /// Other spellings by language; an empty language is used by everybody.
    pub aliases: &'static [(&'static str, &'static str)],
}

impl System {
    /// Whether that nation holds it.
    #[must_use]
    pub fn used_by(&self, nation: &str) -> bool {
        self.users.split(' ').any(|user| user == nation)
    }

    /// One of the ways in which somebody who writes that language names it.
    #[must_use]
    pub fn spoken(&self, language: &str, turn: usize) -> &'static str {
        let mut spellings: Vec<&'static str> =
            self.aliases.iter().filter(|(tongue, _)| tongue.is_empty() || *tongue == language).map(|(_, spelling)| *spelling).collect();
        spellings.push(self.name);
        spellings.get(turn % spellings.len()).copied().unwrap_or(self.name)
    }
}

/// Place of that slug in [`SYSTEMS`].
#[must_use]
pub fn place(slug: &str) -> Option<usize> {
    SYSTEMS.iter().position(|system| system.slug == slug)
}

/// (slug, title, domain, counted as) of every category.
pub const CATEGORIES: &[(&str, &str, &str, &str)] = &[
    ("main-battle-tank", "Main battle tank", "ARMOUR", "PLATFORM"),
    ("infantry-fighting-vehicle", "Infantry fighting vehicle", "ARMOUR", "PLATFORM"),
    ("armoured-personnel-carrier", "Armoured personnel carrier", "ARMOUR", "PLATFORM"),
    ("protected-patrol-vehicle", "Protected patrol vehicle", "INFANTRY", "PLATFORM"),
    ("howitzer", "Howitzer", "ARTILLERY", "PLATFORM"),
    ("rocket-artillery", "Rocket artillery", "ARTILLERY", "LAUNCHER"),
    ("mortar", "Mortar", "ARTILLERY", "EACH"),
    ("artillery-ammunition", "Artillery ammunition", "ARTILLERY", "ROUND"),
    ("counter-battery-radar", "Counter-battery radar", "ARTILLERY", "SET"),
    ("long-range-air-defence", "Long-range air defence", "AIR_DEFENCE", "BATTERY"),
    ("medium-range-air-defence", "Medium-range air defence", "AIR_DEFENCE", "FIRE_UNIT"),
    ("short-range-air-defence", "Short-range air defence", "AIR_DEFENCE", "LAUNCHER"),
    ("man-portable-air-defence", "Man-portable air defence", "AIR_DEFENCE", "EACH"),
    ("anti-aircraft-gun", "Anti-aircraft gun", "AIR_DEFENCE", "PLATFORM"),
    ("air-defence-missile", "Air-defence missile", "AIR_DEFENCE", "ROUND"),
    ("air-surveillance-radar", "Air surveillance radar", "AIR_DEFENCE", "SET"),
    ("anti-tank-missile", "Anti-tank missile", "INFANTRY", "LAUNCHER"),
    ("anti-tank-weapon", "Light anti-tank weapon", "INFANTRY", "EACH"),
    ("machine-gun", "Machine gun", "INFANTRY", "EACH"),
    ("rifle", "Rifle", "INFANTRY", "EACH"),
    ("fighter-aircraft", "Fighter aircraft", "AIR_FORCE", "PLATFORM"),
    ("transport-helicopter", "Transport helicopter", "AIR_FORCE", "PLATFORM"),
    ("transport-aircraft", "Transport aircraft", "AIR_FORCE", "PLATFORM"),
    ("reconnaissance-drone", "Reconnaissance drone", "DRONE", "SET"),
    ("combat-drone", "Combat drone", "DRONE", "PLATFORM"),
    ("loitering-munition", "Loitering munition", "DRONE", "ROUND"),
    ("counter-drone-system", "Counter-drone system", "DRONE", "SET"),
    ("patrol-boat", "Patrol boat", "MARITIME", "PLATFORM"),
    ("minehunter", "Minehunter", "MARITIME", "PLATFORM"),
    ("anti-ship-missile", "Anti-ship missile", "MARITIME", "LAUNCHER"),
    ("demining-vehicle", "Demining vehicle", "DEMINING", "PLATFORM"),
    ("mine-detector", "Mine detector", "DEMINING", "SET"),
    ("radio", "Radio", "IT_C2", "SET"),
    ("satellite-terminal", "Satellite terminal", "IT_C2", "SET"),
    ("recovery-vehicle", "Recovery vehicle", "LOGISTICS", "PLATFORM"),
    ("bridge-layer", "Bridge layer", "LOGISTICS", "PLATFORM"),
    ("truck", "Truck", "LOGISTICS", "PLATFORM"),
    ("generator", "Generator set", "LOGISTICS", "SET"),
    ("ambulance", "Ambulance", "MEDICAL", "PLATFORM"),
    ("field-hospital", "Field hospital", "MEDICAL", "SET"),
];

type Aliases = &'static [(&'static str, &'static str)];

#[rustfmt::skip]
const fn s(slug: &'static str, name: &'static str, category: usize, calibre: f64, variant_of: &'static str, users: &'static str, aliases: Aliases) -> System {
    let (category, _, domain, counted_as) = CATEGORIES[category];
    System { slug, name, category, domain, counted_as, calibre, variant_of, users, aliases }
}

// Places of the categories above, so that the table below stays one line per system.
const MBT: usize = 0;
const IFV: usize = 1;
const APC: usize = 2;
const PPV: usize = 3;
const HOW: usize = 4;
const MLRS: usize = 5;
const MOR: usize = 6;
const SHELL: usize = 7;
const CBR: usize = 8;
const LRAD: usize = 9;
const MRAD: usize = 10;
const SHORAD: usize = 11;
const MANPAD: usize = 12;
const AAG: usize = 13;
const SAM: usize = 14;
const RADAR: usize = 15;
const ATGM: usize = 16;
const LAW: usize = 17;
const MG: usize = 18;
const RIFLE: usize = 19;
const JET: usize = 20;
const HELI: usize = 21;
const LIFT: usize = 22;
const RECCE: usize = 23;
const UCAV: usize = 24;
const LOITER: usize = 25;
const CUAS: usize = 26;
const BOAT: usize = 27;
const MCM: usize = 28;
const ASM: usize = 29;
const DEMINE: usize = 30;
const DETECT: usize = 31;
const RADIO: usize = 32;
const SAT: usize = 33;
const ARV: usize = 34;
const BRIDGE: usize = 35;
const TRUCK: usize = 36;
const GEN: usize = 37;
const AMB: usize = 38;
const HOSP: usize = 39;

/// All systems; variants after what they are variants of.
#[rustfmt::skip]
pub const SYSTEMS: &[System] = &[
    // Armour
    s("leopard-2", "Leopard 2", MBT, 120.0, "", "DEU POL ESP GRC TUR FIN SWE NOR DNK CAN AUT PRT UKR", &[("", "LEOPARD 2"), ("de", "Kampfpanzer Leopard 2"), ("pl", "czołg Leopard 2"), ("fr", "char Leopard 2"), ("es", "Leopardo 2")]),
    s("leopard-2a4", "Leopard 2A4", MBT, 120.0, "leopard-2", "DEU POL ESP GRC TUR FIN AUT UKR CZE SVK", &[("", "LEOPARD 2A4"), ("", "LEO 2A4"), ("de", "KPz Leopard 2 A4"), ("es", "Leopardo 2A4")]),
    s("leopard-2a5", "Leopard 2A5", MBT, 120.0, "leopard-2", "DEU POL", &[("", "LEO 2A5"), ("de", "KPz Leopard 2 A5")]),
    s("leopard-2a6", "Leopard 2A6", MBT, 120.0, "leopard-2", "DEU PRT GRC FIN CAN UKR NLD", &[("", "LEOPARD 2A6"), ("", "LEO 2A6"), ("de", "KPz Leopard 2 A6")]),
    s("leopard-2a7", "Leopard 2A7", MBT, 120.0, "leopard-2", "DEU DNK", &[("", "LEO 2A7"), ("de", "KPz Leopard 2 A7V")]),
    s("leopard-1", "Leopard 1", MBT, 105.0, "", "DEU DNK GRC TUR BEL UKR", &[("", "LEOPARD 1"), ("de", "Kampfpanzer Leopard 1")]),
    s("leopard-1a5", "Leopard 1A5", MBT, 105.0, "leopard-1", "DEU DNK GRC BEL UKR", &[("", "LEO 1A5"), ("de", "KPz Leopard 1 A5")]),
    s("m1-abrams", "M1 Abrams", MBT, 120.0, "", "USA POL ROU UKR", &[("", "ABRAMS"), ("pl", "czołg Abrams")]),
    s("m1a1-abrams", "M1A1 Abrams", MBT, 120.0, "m1-abrams", "USA POL UKR", &[("", "M1A1"), ("", "TANK, COMBAT M1A1")]),
    s("challenger-2", "Challenger 2", MBT, 120.0, "", "GBR UKR", &[("", "CR2")]),
    s("t-72", "T-72", MBT, 125.0, "", "POL CZE SVK BGR HUN UKR MNE HRV", &[("", "T72"), ("pl", "czołg T-72")]),
    s("pt-91", "PT-91 Twardy", MBT, 125.0, "t-72", "POL UKR", &[("", "PT-91"), ("pl", "Twardy")]),
    s("m-84", "M-84", MBT, 125.0, "t-72", "SVN HRV", &[]),
    s("leclerc", "Leclerc", MBT, 120.0, "", "FRA", &[("fr", "char Leclerc")]),
    s("ariete", "Ariete", MBT, 120.0, "", "ITA", &[("", "C1 Ariete")]),
    s("marder", "Marder", IFV, 20.0, "", "DEU GRC UKR", &[("", "MARDER 1A3"), ("de", "Schützenpanzer Marder")]),
    s("m2-bradley", "M2 Bradley", IFV, 25.0, "", "USA GRC HRV UKR", &[("", "BRADLEY"), ("", "M2A2 ODS BRADLEY FIGHTING VEHICLE")]),
    s("cv90", "CV90", IFV, 40.0, "", "SWE NOR FIN DNK NLD EST CZE UKR", &[("", "Combat Vehicle 90"), ("", "CV 90")]),
    s("cv9040", "CV9040", IFV, 40.0, "cv90", "SWE UKR", &[("", "Strf 9040")]),
    s("cv9035", "CV9035", IFV, 35.0, "cv90", "DNK NLD EST", &[("", "CV 9035")]),
    s("bmp-1", "BMP-1", IFV, 73.0, "", "POL CZE SVK GRC UKR BGR", &[("", "BWP-1"), ("", "BVP-1")]),
    s("puma", "Puma", IFV, 30.0, "", "DEU", &[("de", "Schützenpanzer Puma")]),
    s("m113", "M113", APC, 12.7, "", "USA DEU ESP ITA GRC DNK NOR NLD PRT LTU UKR BEL", &[("", "M-113"), ("es", "TOA M113")]),
    s("patria-amv", "Patria AMV", APC, 12.7, "", "FIN POL SWE HRV SVN SVK UKR", &[("", "AMV"), ("pl", "KTO Rosomak")]),
    s("boxer", "Boxer", APC, 12.7, "", "DEU NLD LTU GBR", &[("de", "GTK Boxer"), ("", "Vilkas")]),
    s("vab", "VAB", APC, 12.7, "", "FRA UKR", &[("fr", "véhicule de l'avant blindé"), ("", "VAB 4x4")]),
    s("stryker", "Stryker", APC, 12.7, "", "USA UKR BGR", &[("", "M1126 STRYKER")]),
    s("fuchs", "Fuchs", APC, 7.62, "", "DEU NLD", &[("de", "TPz Fuchs"), ("", "TPz 1")]),
    s("dingo-2", "Dingo 2", PPV, 7.62, "", "DEU AUT LUX BEL NOR UKR CZE", &[("", "ATF DINGO 2"), ("de", "ATF Dingo")]),
    s("mastiff", "Mastiff", PPV, 12.7, "", "GBR DNK UKR", &[]),
    s("mrap-maxxpro", "MaxxPro", PPV, 12.7, "", "USA HRV UKR", &[("", "MRAP MAXXPRO")]),
    s("iveco-lmv", "Iveco LMV", PPV, 12.7, "", "ITA ESP BEL NOR CZE SVK AUT", &[("", "Lince"), ("", "LMV")]),
    // Artillery
    s("pzh-2000", "PzH 2000", HOW, 155.0, "", "DEU NLD ITA GRC HRV LTU UKR HUN", &[("", "Panzerhaubitze 2000"), ("de", "PzH2000"), ("it", "semovente PzH 2000")]),
    s("caesar", "CAESAR", HOW, 155.0, "", "FRA DNK CZE BEL UKR", &[("", "CAESAR 6x6"), ("fr", "canon CAESAR"), ("", "CAESAR 8x8")]),
    s("archer", "Archer", HOW, 155.0, "", "SWE GBR UKR", &[("", "ARCHER FH77BW"), ("", "Artillerisystem 08")]),
    s("m109", "M109", HOW, 155.0, "", "USA ESP ITA GRC NOR AUT BEL PRT LVA UKR ROU", &[("", "M-109"), ("es", "ATP M109"), ("de", "Panzerhaubitze M109")]),
    s("m109a6", "M109A6 Paladin", HOW, 155.0, "m109", "USA UKR", &[("", "PALADIN")]),
    s("as90", "AS90", HOW, 155.0, "", "GBR UKR", &[("", "AS-90")]),
    s("krab", "AHS Krab", HOW, 155.0, "", "POL UKR", &[("", "KRAB"), ("pl", "armatohaubica Krab")]),
    s("zuzana-2", "Zuzana 2", HOW, 155.0, "", "SVK UKR", &[("", "ZUZANA 2"), ("", "ShKH Zuzana 2")]),
    s("dana", "DANA", HOW, 152.0, "", "CZE POL SVK UKR", &[("", "vz. 77 DANA"), ("pl", "Dana vz. 77")]),
    s("m777", "M777", HOW, 155.0, "", "USA CAN UKR", &[("", "M777A2"), ("", "HOWITZER, 155MM M777")]),
    s("fh70", "FH70", HOW, 155.0, "", "ITA EST GRC UKR", &[("", "FH-70")]),
    s("l119", "L119 light gun", HOW, 105.0, "", "GBR PRT ESP USA UKR", &[("", "L119")]),
    s("himars", "HIMARS", MLRS, 227.0, "", "USA POL ROU EST LVA LTU UKR ITA", &[("", "M142 HIMARS"), ("pl", "Homar-A")]),
    s("m270", "M270 MLRS", MLRS, 227.0, "", "USA GBR DEU ITA FRA NOR FIN GRC UKR", &[("de", "MARS II"), ("fr", "LRU"), ("", "M270")]),
    s("rm-70", "RM-70", MLRS, 122.0, "", "CZE SVK GRC POL UKR", &[("", "RM-70 Vampire")]),
    s("mortar-120", "Mortar 120 mm", MOR, 120.0, "", "EST LVA LTU FIN ESP ITA POL USA UKR DNK NOR AUT", &[("de", "Mörser 120 mm"), ("fr", "mortier de 120"), ("es", "mortero 120 mm"), ("it", "mortaio 120 mm"), ("pl", "moździerz 120 mm")]),
    s("round-155", "Round 155 mm HE", SHELL, 155.0, "", "USA DEU GBR FRA ITA ESP POL CZE SVK BGR NOR FIN NLD GRC UKR CAN", &[("", "155mm HE"), ("de", "Geschoss 155 mm Spreng"), ("fr", "obus de 155 mm"), ("es", "proyectil 155 mm"), ("it", "colpo 155 mm"), ("pl", "pocisk 155 mm")]),
    s("round-152", "Round 152 mm HE", SHELL, 152.0, "", "BGR CZE SVK POL ROU UKR", &[("", "152mm HE"), ("pl", "pocisk 152 mm")]),
    s("cobra-radar", "COBRA radar", CBR, 0.0, "", "DEU FRA GBR TUR UKR", &[("", "COBRA"), ("de", "Artillerieortungsradar COBRA")]),
    s("arthur-radar", "ARTHUR", CBR, 0.0, "", "NOR SWE CZE DNK GRC UKR ESP", &[("", "ARTHUR radar")]),
    // Air defence
    s("patriot", "Patriot", LRAD, 0.0, "", "USA DEU NLD ESP GRC POL ROU SWE UKR", &[("", "PATRIOT"), ("", "MIM-104 Patriot"), ("pl", "Wisła")]),
    s("patriot-pac-2", "Patriot PAC-2", LRAD, 0.0, "patriot", "DEU NLD ESP GRC UKR", &[("", "PATRIOT PAC-2")]),
    s("patriot-pac-3", "Patriot PAC-3", LRAD, 0.0, "patriot", "USA DEU NLD POL ROU SWE UKR", &[("", "PATRIOT PAC-3"), ("", "PAC-3 MSE battery")]),
    s("samp-t", "SAMP/T", LRAD, 0.0, "", "FRA ITA UKR", &[("", "SAMP-T"), ("fr", "SAMP/T Mamba"), ("", "Aster 30 SAMP/T")]),
    s("s-300", "S-300", LRAD, 0.0, "", "GRC BGR SVK UKR", &[("", "S-300PMU")]),
    s("iris-t-slm", "IRIS-T SLM", MRAD, 0.0, "", "DEU UKR AUT BGR LVA EST SVN", &[("", "IRIS-T"), ("de", "Flugabwehrsystem IRIS-T SLM")]),
    s("nasams", "NASAMS", MRAD, 0.0, "", "NOR ESP NLD FIN LTU USA CAN UKR HUN", &[("", "NASAMS 2"), ("", "NASAMS III")]),
    s("hawk", "MIM-23 Hawk", MRAD, 0.0, "", "ESP GRC SWE ROU TUR UKR", &[("", "HAWK"), ("", "I-HAWK")]),
    s("skynex", "Skynex", AAG, 35.0, "", "DEU ITA ROU UKR AUT", &[("de", "Skynex 35 mm")]),
    s("crotale", "Crotale NG", SHORAD, 0.0, "", "FRA GRC FIN UKR", &[("", "CROTALE")]),
    s("avenger", "Avenger", SHORAD, 12.7, "", "USA UKR", &[("", "AN/TWQ-1 AVENGER")]),
    s("gepard", "Gepard", AAG, 35.0, "", "DEU BEL ROU UKR", &[("", "GEPARD 1A2"), ("de", "Flakpanzer Gepard"), ("fr", "blindé antiaérien Gepard")]),
    s("zu-23-2", "ZU-23-2", AAG, 23.0, "", "POL BGR EST FIN GRC UKR LTU", &[("", "ZU-23")]),
    s("stinger", "FIM-92 Stinger", MANPAD, 70.0, "", "USA DEU NLD DNK ITA GRC TUR LVA LTU NOR FIN PRT UKR", &[("", "STINGER"), ("de", "FliegerFaust 2")]),
    s("mistral", "Mistral", MANPAD, 90.0, "", "FRA ESP BEL NOR EST FIN UKR HUN AUT", &[("", "MISTRAL 3")]),
    s("piorun", "Piorun", MANPAD, 72.0, "", "POL EST LVA NOR UKR", &[("", "PPZR Piorun")]),
    s("starstreak", "Starstreak", MANPAD, 130.0, "", "GBR UKR", &[("", "STARSTREAK HVM")]),
    s("aster-30", "Aster 30", SAM, 180.0, "", "FRA ITA UKR", &[("", "ASTER 30 B1")]),
    s("gem-t", "PAC-2 GEM-T", SAM, 410.0, "", "DEU NLD ESP ROU USA UKR SWE", &[("", "GEM-T"), ("de", "Lenkflugkörper PAC-2 GEM-T")]),
    s("amraam", "AIM-120 AMRAAM", SAM, 178.0, "", "USA NOR ESP NLD CAN FIN UKR BEL DNK", &[("", "AMRAAM"), ("", "AIM-120C")]),
    s("trml-4d", "TRML-4D", RADAR, 0.0, "", "DEU UKR LVA EST SVN", &[("", "TRML4D")]),
    s("giraffe", "Giraffe AMB", RADAR, 0.0, "", "SWE GBR FRA EST LVA UKR", &[("", "GIRAFFE")]),
    // Infantry
    s("javelin", "Javelin", ATGM, 127.0, "", "USA GBR FRA NOR CZE EST LTU POL UKR ALB", &[("", "FGM-148 JAVELIN")]),
    s("milan", "MILAN", ATGM, 115.0, "", "FRA DEU ITA ESP GRC BEL PRT UKR", &[("", "MILAN 2")]),
    s("spike", "Spike LR", ATGM, 130.0, "", "DEU POL ROU ITA ESP NLD FIN LVA SVN HRV", &[("de", "MELLS"), ("", "SPIKE")]),
    s("nlaw", "NLAW", LAW, 150.0, "", "GBR SWE FIN LUX UKR", &[("", "RB 57")]),
    s("at4", "AT4", LAW, 84.0, "", "SWE USA FRA DNK EST LVA LTU GRC UKR NLD", &[("", "M136 AT4")]),
    s("panzerfaust-3", "Panzerfaust 3", LAW, 110.0, "", "DEU NLD ITA AUT BEL UKR", &[("", "PzF 3")]),
    s("carl-gustaf", "Carl Gustaf M4", LAW, 84.0, "", "SWE NOR DNK CAN EST LVA LTU GRC PRT UKR USA", &[("", "CARL-GUSTAF")]),
    s("m2hb", "M2 Browning", MG, 12.7, "", "USA GBR FRA ITA ESP NOR SWE DNK EST LTU CAN GRC TUR PRT BEL ROU ALB UKR", &[("", "M2HB"), ("", "MACHINE GUN, CALIBER .50")]),
    s("mg3", "MG3", MG, 7.62, "", "DEU NOR AUT ESP ITA GRC TUR EST LVA", &[("de", "Maschinengewehr MG3")]),
    s("m4-carbine", "M4 carbine", RIFLE, 5.56, "", "USA CAN ALB HUN UKR GRC BGR", &[("", "CARBINE,5.56 MILLIMETER")]),
    s("m16", "M16", RIFLE, 5.56, "", "USA GRC LTU LVA TUR PRT DNK ALB BGR", &[("", "RIFLE,5.56 MILLIMETER")]),
    s("g36", "G36", RIFLE, 5.56, "", "DEU ESP LTU LVA HRV MNE PRT", &[("de", "Gewehr G36")]),
    s("akm", "AKM", RIFLE, 7.62, "", "BGR ROU POL ALB MNE UKR SVK", &[("", "AK-47 type")]),
    // Air
    s("f-16", "F-16", JET, 20.0, "", "USA NLD BEL DNK NOR GRC TUR PRT POL ROU UKR SVK BGR", &[("", "F-16AM"), ("", "Fighting Falcon")]),
    s("mirage-2000", "Mirage 2000", JET, 30.0, "", "FRA GRC UKR", &[("", "MIRAGE 2000-5")]),
    s("mig-29", "MiG-29", JET, 30.0, "", "POL SVK BGR UKR", &[("", "MIG-29")]),
    s("gripen", "JAS 39 Gripen", JET, 27.0, "", "SWE CZE HUN", &[("", "GRIPEN C/D")]),
    s("mi-17", "Mi-17", HELI, 0.0, "", "POL CZE SVK HRV BGR UKR LVA", &[("", "MI-17")]),
    s("sea-king", "Sea King", HELI, 0.0, "", "GBR NOR BEL DEU UKR CAN", &[("", "SEA KING MK41"), ("", "WS-61 Sea King")]),
    s("c-130", "C-130 Hercules", LIFT, 0.0, "", "USA GBR ITA GRC TUR PRT POL ROU NOR SWE AUT", &[("", "HERCULES")]),
    // Drones
    s("vector-drone", "Vector", RECCE, 0.0, "", "DEU UKR CZE LUX", &[("de", "Aufklärungsdrohne VECTOR")]),
    s("puma-drone", "RQ-20 Puma", RECCE, 0.0, "", "USA NLD DNK SWE CZE PRT EST LTU LUX UKR", &[("", "PUMA LE"), ("", "RQ-20")]),
    s("black-hornet", "Black Hornet", RECCE, 0.0, "", "NOR GBR FRA USA NLD UKR", &[("", "PD-100 Black Hornet")]),
    s("bayraktar-tb2", "Bayraktar TB2", UCAV, 0.0, "", "TUR POL ALB ROU UKR HRV", &[("", "TB2")]),
    s("switchblade", "Switchblade 300", LOITER, 0.0, "", "USA GBR UKR LTU", &[("", "SWITCHBLADE")]),
    s("warmate", "Warmate", LOITER, 0.0, "", "POL UKR", &[("pl", "amunicja krążąca Warmate")]),
    s("drone-gun", "Counter-drone gun", CUAS, 0.0, "", "LTU LVA EST DEU BEL UKR CZE SVN", &[("", "anti-drone rifle"), ("de", "Drohnenabwehrgewehr"), ("fr", "fusil anti-drone")]),
    // Maritime
    s("cb90", "CB90", BOAT, 12.7, "", "SWE NOR GRC UKR", &[("", "Stridsbåt 90")]),
    s("island-class", "Island-class patrol boat", BOAT, 25.0, "", "USA GRC UKR", &[("", "ISLAND CLASS WPB")]),
    s("sandown", "Sandown-class minehunter", MCM, 30.0, "", "GBR EST ROU UKR", &[("", "SANDOWN")]),
    s("tripartite", "Tripartite minehunter", MCM, 20.0, "", "NLD BEL FRA BGR UKR LVA", &[("", "Alkmaar class"), ("fr", "chasseur de mines tripartite")]),
    s("harpoon", "Harpoon", ASM, 343.0, "", "USA DNK NLD GBR ESP GRC TUR PRT CAN UKR", &[("", "RGM-84 HARPOON")]),
    // Demining
    s("wisent-1", "Wisent 1 MC", DEMINE, 0.0, "", "DEU DNK UKR", &[("de", "Minenräumpanzer WISENT 1"), ("", "WISENT 1")]),
    s("dok-ing-mv4", "DOK-ING MV-4", DEMINE, 0.0, "", "HRV SWE UKR BEL", &[("", "MV-4")]),
    s("bozena-5", "Bozena 5", DEMINE, 0.0, "", "SVK CZE LUX UKR", &[("", "BOZENA 5")]),
    s("vallon-vmh4", "Vallon VMH4", DETECT, 0.0, "", "DEU GBR NLD CAN LTU UKR SVN AUT MNE", &[("", "VMH4"), ("de", "Minensuchgerät VMH4")]),
    // Command and information
    s("harris-falcon", "Falcon III radio", RADIO, 0.0, "", "USA GBR POL EST LVA LTU ROU CAN UKR", &[("", "AN/PRC-152"), ("", "FALCON III")]),
    s("sem-80", "SEM 80/90", RADIO, 0.0, "", "DEU", &[("de", "Funkgerät SEM 80/90")]),
    s("starlink", "Starlink terminal", SAT, 0.0, "", "POL USA DEU EST UKR", &[("", "STARLINK")]),
    // Logistics
    s("bergepanzer-2", "Bergepanzer 2", ARV, 0.0, "", "DEU DNK GRC CAN NOR BEL UKR", &[("", "BPz 2"), ("", "ARV Leopard 1")]),
    s("bergepanzer-3", "Bergepanzer 3 Büffel", ARV, 0.0, "", "DEU NLD SWE CAN ESP AUT UKR", &[("", "BPz 3"), ("", "ARV Leopard 2")]),
    s("m88", "M88A2 Hercules", ARV, 0.0, "", "USA GRC TUR PRT AUT ESP UKR POL", &[("", "M88A2")]),
    s("biber", "Biber", BRIDGE, 0.0, "", "DEU DNK CAN NOR UKR ITA", &[("de", "Brückenlegepanzer Biber"), ("", "BIBER AVLB")]),
    s("m3-amphibious-rig", "M3 amphibious rig", BRIDGE, 0.0, "", "DEU GBR UKR LVA SWE", &[("", "M3 ferry"), ("de", "Amphibie M3")]),
    s("unimog-u5000", "Unimog U5000", TRUCK, 0.0, "", "DEU BEL PRT NOR LUX LTU UKR SVN", &[("", "UNIMOG")]),
    s("hmmwv", "HMMWV", TRUCK, 0.0, "", "USA GRC PRT BGR ALB HRV EST LVA LTU ROU UKR SVN MNE ESP", &[("", "HUMVEE"), ("", "M998 HMMWV")]),
    s("tatra-t815", "Tatra T815", TRUCK, 0.0, "", "CZE SVK POL UKR HRV", &[("", "T-815")]),
    s("man-sx", "MAN SX", TRUCK, 0.0, "", "GBR DEU AUT NOR DNK SWE", &[("de", "MAN SX 8x8"), ("", "MAN SV")]),
    s("generator-30kw", "Generator 30 kW", GEN, 0.0, "", "DEU FRA ITA ESP POL NLD LTU SWE FIN UKR AUT LUX BEL MNE", &[("de", "Stromerzeuger 30 kW"), ("fr", "groupe électrogène 30 kW"), ("es", "grupo electrógeno 30 kW"), ("it", "gruppo elettrogeno 30 kW"), ("pl", "agregat prądotwórczy 30 kW")]),
    // Medical
    s("bv206-ambulance", "Bv 206 ambulance", AMB, 0.0, "", "SWE NOR FIN DEU LVA UKR ITA", &[("", "BV206 AMB")]),
    s("land-rover-ambulance", "Land Rover ambulance", AMB, 0.0, "", "GBR PRT LUX EST UKR ALB", &[("", "LR 127 ambulance")]),
    s("role-2-hospital", "Role 2 hospital", HOSP, 0.0, "", "DEU FRA NLD EST NOR ESP CAN UKR LUX HRV", &[("de", "Rettungszentrum Role 2"), ("fr", "hôpital de campagne Role 2"), ("es", "hospital Role 2")]),
];
