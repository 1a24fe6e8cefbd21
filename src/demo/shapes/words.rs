//! Codes and texts in the languages of the nations: English, German, Polish, French, Spanish, Italian.

use crate::demo::plan::{ConditionWriting, NationWriting, Publisher, Shape, Tongue};
use crate::demo::truth::donation::{Manner, Source, Stage};
use crate::demo::truth::holding::Condition;
use crate::demo::truth::repair::RepairStage;
use crate::demo::truth::training::{Role, RunStatus};
use crate::demo::truth::transfer::{Certainty, Status};

/// The same in six languages.
pub type Six = [&'static str; 6];

/// The one of that language.
#[must_use]
pub fn of(six: Six, tongue: Tongue) -> &'static str {
    let [en, de, pl, fr, es, it] = six;
    match tongue {
        Tongue::En => en,
        Tongue::De => de,
        Tongue::Pl => pl,
        Tongue::Fr => fr,
        Tongue::Es => es,
        Tongue::It => it,
    }
}

/// A code of a list, as that nation writes it in that shape: JSON in English has constants, all others have words.
#[must_use]
pub fn code(six: Six, publisher: &Publisher, shape: Shape) -> String {
    let word = of(six, publisher.tongue);
    if shape.is_flat_json() { word.to_uppercase().replace(' ', "_") } else { word.to_owned() }
}

/// That the data are made up.
pub const MADE_UP: Six = [
    "Made-up data for a demonstration",
    "Frei erfundene Daten zur Vorführung",
    "Dane zmyślone na potrzeby pokazu",
    "Données inventées pour démonstration",
    "Datos inventados para demostración",
    "Dati inventati per dimostrazione",
];
/// A place where things are kept.
pub const DEPOT: Six = ["Depot", "Depot", "Skład", "Dépôt", "Depósito", "Deposito"];
/// Mark of a totals row.
pub const TOTAL: Six = ["TOTAL", "SUMME", "RAZEM", "TOTAL", "TOTAL", "TOTALE"];
/// Parts of a country.
pub const REGIONS: [Six; 4] = [
    ["North", "Nord", "Północ", "Nord", "Norte", "Nord"],
    ["South", "Süd", "Południe", "Sud", "Sur", "Sud"],
    ["East", "Ost", "Wschód", "Est", "Este", "Est"],
    ["West", "West", "Zachód", "Ouest", "Oeste", "Ovest"],
];
/// Who runs a training facility.
pub const OPERATORS: [Six; 4] = [
    ["Army", "Heer", "Wojska Lądowe", "Armée de Terre", "Ejército de Tierra", "Esercito"],
    ["Air Force", "Luftwaffe", "Siły Powietrzne", "Armée de l'Air", "Ejército del Aire", "Aeronautica"],
    ["Navy", "Marine", "Marynarka Wojenna", "Marine nationale", "Armada", "Marina"],
    ["Joint", "Streitkräftebasis", "Dowództwo połączone", "Interarmées", "Conjunto", "Interforze"],
];
/// Name of a training facility, before the town.
pub const TRAINING_CENTRE: Six = [
    "Training centre",
    "Ausbildungszentrum",
    "Centrum szkolenia",
    "Centre d'entraînement",
    "Centro de adiestramiento",
    "Centro di addestramento",
];
/// Levels of courses.
pub const LEVELS: [Six; 3] = [
    ["Basic", "Grundstufe", "Podstawowy", "Élémentaire", "Básico", "Base"],
    ["Intermediate", "Aufbaustufe", "Średni", "Intermédiaire", "Intermedio", "Intermedio"],
    ["Advanced", "Fortgeschritten", "Zaawansowany", "Avancé", "Avanzado", "Avanzato"],
];
/// Who a course is for.
pub const AUDIENCES: [Six; 3] = [
    ["Soldiers", "Mannschaften", "Szeregowi", "Militaires du rang", "Tropa", "Truppa"],
    ["Non-commissioned officers", "Unteroffiziere", "Podoficerowie", "Sous-officiers", "Suboficiales", "Sottufficiali"],
    ["Officers", "Offiziere", "Oficerowie", "Officiers", "Oficiales", "Ufficiali"],
];
/// Subjects of courses that belong to no system.
pub const SUBJECTS: [Six; 8] = [
    [
        "Combat first aid",
        "Ersthelfer Gefecht",
        "Pierwsza pomoc na polu walki",
        "Sauvetage au combat",
        "Primeros auxilios en combate",
        "Primo soccorso in combattimento",
    ],
    [
        "Battalion staff",
        "Bataillonsstab",
        "Sztab batalionu",
        "État-major de bataillon",
        "Plana mayor de batallón",
        "Stato maggiore di battaglione",
    ],
    ["Explosive ordnance disposal", "Kampfmittelabwehr", "Rozminowanie", "Déminage", "Desactivación de explosivos", "Bonifica ordigni"],
    ["Platoon leader", "Zugführer", "Dowódca plutonu", "Chef de section", "Jefe de sección", "Comandante di plotone"],
    [
        "Logistics planning",
        "Logistikplanung",
        "Planowanie logistyki",
        "Planification logistique",
        "Planeamiento logístico",
        "Pianificazione logistica",
    ],
    ["Winter warfare", "Winterkampf", "Działania zimowe", "Combat en hiver", "Combate invernal", "Combattimento invernale"],
    ["Signals and data links", "Fernmeldewesen", "Łączność", "Transmissions", "Transmisiones", "Trasmissioni"],
    ["Medical evacuation", "Verwundetentransport", "Ewakuacja medyczna", "Évacuation sanitaire", "Evacuación médica", "Evacuazione medica"],
];
/// Faults of equipment.
pub const FAULTS: [Six; 8] = [
    ["Engine failure", "Motorschaden", "Awaria silnika", "Panne moteur", "Avería de motor", "Avaria motore"],
    [
        "Transmission leak",
        "Getriebe undicht",
        "Nieszczelność przekładni",
        "Fuite de boîte",
        "Fuga en transmisión",
        "Perdita alla trasmissione",
    ],
    ["Barrel worn", "Rohr verschlissen", "Zużyta lufa", "Tube usé", "Tubo gastado", "Canna usurata"],
    ["Mine damage", "Minenschaden", "Uszkodzenie od miny", "Dégât de mine", "Daño por mina", "Danno da mina"],
    [
        "Fire control fault",
        "Störung Feuerleitung",
        "Usterka kierowania ogniem",
        "Défaut de conduite de tir",
        "Fallo de dirección de tiro",
        "Guasto direzione tiro",
    ],
    ["Track damage", "Kettenschaden", "Uszkodzona gąsienica", "Chenille endommagée", "Cadena dañada", "Cingolo danneggiato"],
    ["Splinter damage", "Splitterschaden", "Uszkodzenie odłamkami", "Dégât d'éclats", "Daño por metralla", "Danno da schegge"],
    ["Electrical fault", "Elektrikschaden", "Usterka elektryczna", "Défaut électrique", "Fallo eléctrico", "Guasto elettrico"],
];

/// Fields of use, as the contract spells them, in words.
#[must_use]
pub fn domain(domain: &str) -> Six {
    match domain {
        "AIR_DEFENCE" => ["Air defence", "Flugabwehr", "Obrona powietrzna", "Défense aérienne", "Defensa aérea", "Difesa aerea"],
        "ARTILLERY" => ["Artillery", "Artillerie", "Artyleria", "Artillerie", "Artillería", "Artiglieria"],
        "ARMOUR" => ["Armour", "Panzertruppe", "Wojska pancerne", "Blindés", "Acorazados", "Corazzati"],
        "INFANTRY" => ["Infantry", "Infanterie", "Piechota", "Infanterie", "Infantería", "Fanteria"],
        "AIR_FORCE" => ["Air force", "Fliegende Verbände", "Lotnictwo", "Aviation", "Aviación", "Aviazione"],
        "MARITIME" => ["Maritime", "See", "Morska", "Maritime", "Marítimo", "Marittimo"],
        "DRONE" => ["Drones", "Drohnen", "Drony", "Drones", "Drones", "Droni"],
        "DEMINING" => ["Demining", "Minenräumung", "Rozminowanie", "Déminage", "Desminado", "Sminamento"],
        "IT_C2" => [
            "Command and information",
            "Führung und Information",
            "Dowodzenie i łączność",
            "Commandement et information",
            "Mando e información",
            "Comando e informazione",
        ],
        "MEDICAL" => ["Medical", "Sanitätsdienst", "Medycyna", "Santé", "Sanidad", "Sanità"],
        _ => ["Logistics", "Logistik", "Logistyka", "Logistique", "Logística", "Logistica"],
    }
}

/// Stage of a donation line.
#[must_use]
pub fn stage(stage: Stage) -> Six {
    match stage {
        Stage::Offered => ["Offered", "angeboten", "zaoferowane", "proposé", "ofrecido", "offerto"],
        Stage::Pledged => ["Pledged", "zugesagt", "zadeklarowane", "promis", "comprometido", "promesso"],
        Stage::Allocated => ["Allocated", "bereitgestellt", "przydzielone", "alloué", "asignado", "assegnato"],
        Stage::Preparing => ["Preparing", "in Vorbereitung", "w przygotowaniu", "en préparation", "en preparación", "in preparazione"],
        Stage::InTransit => ["In transit", "unterwegs", "w drodze", "en route", "en tránsito", "in viaggio"],
        Stage::AtNode => ["At node", "am Umschlagpunkt", "w węźle", "en plateforme", "en nodo", "al nodo"],
        Stage::HandedOver => ["Handed over", "übergeben", "przekazane", "remis", "entregado sin confirmar", "ceduto"],
        Stage::Delivered => ["Delivered", "geliefert", "dostarczone", "livré", "entregado", "consegnato"],
        Stage::Withdrawn => ["Withdrawn", "zurückgezogen", "wycofane", "retiré", "retirado", "ritirato"],
        Stage::Rejected => ["Rejected", "abgelehnt", "odrzucone", "refusé", "rechazado", "rifiutato"],
        Stage::Cancelled => ["Cancelled", "gestrichen", "anulowane", "annulé", "cancelado", "annullato"],
    }
}

/// How something is given.
#[must_use]
pub fn manner(manner: Manner) -> Six {
    match manner {
        Manner::InKind => ["In kind", "Sachleistung", "rzeczowa", "en nature", "en especie", "in natura"],
        Manner::Funded => ["Funded", "finanziert", "finansowana", "financé", "financiado", "finanziato"],
        Manner::Loan => ["Loan", "Leihe", "użyczenie", "prêt", "préstamo", "prestito"],
        Manner::RingExchange => ["Ring exchange", "Ringtausch", "wymiana", "échange circulaire", "intercambio", "scambio"],
    }
}

/// Where a donation comes from.
#[must_use]
pub fn source(source: Source) -> Six {
    match source {
        Source::Stockpile => ["Stockpile", "Bestand", "zapasy", "stocks", "existencias", "scorte"],
        Source::Procurement => ["Procurement", "Industrie", "zakup", "industrie", "industria", "industria"],
        Source::ThirdParty => ["Third party", "Dritte", "strona trzecia", "tiers", "terceros", "terzi"],
    }
}

/// Status of a transfer.
#[must_use]
pub fn status(status: Status) -> Six {
    match status {
        Status::Planned => ["Planned", "geplant", "planowany", "prévu", "previsto", "previsto"],
        Status::Ready => ["Ready", "bereit", "gotowy", "prêt", "listo", "pronto"],
        Status::Moving => ["Moving", "rollt", "w ruchu", "en mouvement", "en movimiento", "in movimento"],
        Status::AtNode => ["At node", "am Umschlagpunkt", "w węźle", "en plateforme", "en nodo", "al nodo"],
        Status::Held => ["Held", "angehalten", "wstrzymany", "bloqué", "retenido", "bloccato"],
        Status::Cancelled => ["Cancelled", "gestrichen", "anulowany", "annulé", "cancelado", "annullato"],
        Status::Lost => ["Lost", "verloren", "utracony", "perdu", "perdido", "perso"],
        Status::HandedOver => ["Handed over", "übergeben", "przekazany", "remis", "traspasado", "ceduto"],
        Status::ReceivedPartial => {
            ["Received partial", "teilweise eingegangen", "odebrany częściowo", "reçu en partie", "recibido en parte", "ricevuto in parte"]
        }
        Status::Received => ["Received", "eingegangen", "odebrany", "reçu", "recibido", "ricevuto"],
    }
}

/// Certainty of a date.
#[must_use]
pub fn certainty(certainty: Certainty) -> Six {
    match certainty {
        Certainty::Planned => ["Planned", "geplant", "plan", "prévu", "previsto", "previsto"],
        Certainty::Estimated => ["Estimated", "geschätzt", "szacunek", "estimé", "estimado", "stimato"],
        Certainty::Actual => ["Actual", "erfolgt", "wykonano", "réel", "real", "effettivo"],
    }
}

/// Means of transport.
#[must_use]
pub fn mode(mode: &str) -> Six {
    match mode {
        "RAIL" => ["Rail", "Schiene", "kolej", "rail", "ferrocarril", "ferrovia"],
        "SEA" => ["Sea", "See", "morze", "mer", "mar", "mare"],
        "AIR" => ["Air", "Luft", "lotniczy", "air", "aire", "aereo"],
        _ => ["Road", "Straße", "droga", "route", "carretera", "strada"],
    }
}

/// Stage of a repair.
#[must_use]
pub fn repair_stage(stage: RepairStage) -> Six {
    match stage {
        RepairStage::Reported => ["Reported", "gemeldet", "zgłoszony", "signalé", "notificado", "segnalato"],
        RepairStage::Accepted => ["Accepted", "angenommen", "przyjęty", "accepté", "aceptado", "accettato"],
        RepairStage::WaitingTransport => [
            "Waiting transport",
            "wartet auf Transport",
            "czeka na transport",
            "attend transport",
            "espera transporte",
            "attende trasporto",
        ],
        RepairStage::Received => ["Received", "eingegangen", "dostarczony", "reçu", "recibido", "ricevuto"],
        RepairStage::Diagnosed => ["Diagnosed", "befundet", "zdiagnozowany", "diagnostiqué", "diagnosticado", "diagnosticato"],
        RepairStage::WaitingParts => {
            ["Waiting parts", "wartet auf Teile", "czeka na części", "attend pièces", "espera repuestos", "attende ricambi"]
        }
        RepairStage::InWork => ["In work", "in Arbeit", "w naprawie", "en réparation", "en reparación", "in lavorazione"],
        RepairStage::Tested => ["Tested", "erprobt", "sprawdzony", "essayé", "probado", "collaudato"],
        RepairStage::Returned => ["Returned", "zurückgegeben", "zwrócony", "rendu", "devuelto", "restituito"],
        RepairStage::Cannibalised => ["Cannibalised", "ausgeschlachtet", "na części", "cannibalisé", "canibalizado", "cannibalizzato"],
        RepairStage::Condemned => ["Condemned", "ausgesondert", "wybrakowany", "réformé", "desechado", "fuori uso"],
    }
}

/// Role of a course's graduates.
#[must_use]
pub fn role(role: Role) -> Six {
    match role {
        Role::Operator => ["Operator", "Bediener", "operator", "opérateur", "operador", "operatore"],
        Role::Maintainer => ["Maintainer", "Instandsetzer", "mechanik", "maintenancier", "mecánico", "manutentore"],
        Role::Commander => ["Commander", "Kommandant", "dowódca", "chef d'équipe", "jefe", "comandante"],
        Role::Instructor => ["Instructor", "Ausbilder", "instruktor", "instructeur", "instructor", "istruttore"],
        Role::Medic => ["Medic", "Sanitäter", "medyk", "sanitaire", "sanitario", "soccorritore"],
        Role::Staff => ["Staff", "Stabspersonal", "sztab", "état-major", "plana mayor", "stato maggiore"],
    }
}

/// State of a course iteration.
#[must_use]
pub fn run_status(status: RunStatus) -> Six {
    match status {
        RunStatus::Planned => ["Planned", "geplant", "planowany", "prévu", "previsto", "previsto"],
        RunStatus::Open => ["Open", "Anmeldung offen", "otwarty", "ouvert", "abierto", "aperto"],
        RunStatus::Full => ["Full", "ausgebucht", "pełny", "complet", "completo", "completo"],
        RunStatus::Running => ["Running", "läuft", "trwa", "en cours", "en curso", "in corso"],
        RunStatus::Completed => ["Completed", "beendet", "zakończony", "terminé", "terminado", "terminato"],
        RunStatus::Cancelled => ["Cancelled", "abgesagt", "odwołany", "annulé", "cancelado", "annullato"],
        RunStatus::Postponed => ["Postponed", "verschoben", "przełożony", "reporté", "aplazado", "rinviato"],
    }
}

/// Serviceability, as that nation writes it; empty where it is not given.
#[must_use]
pub fn condition(condition: Condition, publisher: &Publisher) -> &'static str {
    let (letter, digit, words): (&str, &str, Six) = match condition {
        Condition::Serviceable => ("A", "1", ["Serviceable", "einsatzbereit", "sprawny", "disponible", "operativo", "efficiente"]),
        Condition::Limited => ("B", "2", ["Limited", "bedingt einsatzbereit", "ograniczony", "limité", "limitado", "limitato"]),
        Condition::Repairable => ("F", "3", ["Repairable", "instandsetzbar", "do naprawy", "réparable", "reparable", "riparabile"]),
        Condition::InRepair => {
            ("M", "4", ["In repair", "in Instandsetzung", "w naprawie", "en réparation", "en reparación", "in riparazione"])
        }
        Condition::Suspended => ("J", "5", ["Suspended", "gesperrt", "wstrzymany", "suspendu", "suspendido", "sospeso"]),
        Condition::Condemned => ("H", "6", ["Condemned", "ausgesondert", "wybrakowany", "réformé", "desechado", "fuori uso"]),
        Condition::Unexplained => ("X", "9", ["Mothballed", "X9", "X9", "X9", "X9", "X9"]),
        Condition::Blank => ("", "", [""; 6]),
    };
    match publisher.conditions {
        ConditionWriting::Letters => letter,
        ConditionWriting::Digits => digit,
        ConditionWriting::Words => of(words, publisher.tongue),
    }
}

/// A name that stands in no table of countries.
pub const UNHEARD: &str = "Ruritania";

/// A nation, as that publisher writes it.
#[must_use]
pub fn nation(code: &'static str, publisher: &Publisher) -> &'static str {
    let Some((_, alpha2, fips, english, french)) = COUNTRIES.iter().find(|(alpha3, ..)| *alpha3 == code) else { return code };
    match publisher.nations {
        NationWriting::Alpha3 => code,
        NationWriting::Alpha2 => alpha2,
        NationWriting::Fips => fips,
        NationWriting::English => english,
        NationWriting::French => french,
    }
}

/// Alpha-3, alpha-2, FIPS, English and French name.
#[rustfmt::skip]
pub const COUNTRIES: &[(&str, &str, &str, &str, &str)] = &[
    ("ALB", "AL", "AL", "Albania", "Albanie"), ("AUT", "AT", "AU", "Austria", "Autriche"), ("BEL", "BE", "BE", "Belgium", "Belgique"),
    ("BGR", "BG", "BU", "Bulgaria", "Bulgarie"), ("CAN", "CA", "CA", "Canada", "Canada"), ("CZE", "CZ", "EZ", "Czechia", "Tchéquie"),
    ("DEU", "DE", "GM", "Germany", "Allemagne"), ("DNK", "DK", "DA", "Denmark", "Danemark"), ("ESP", "ES", "SP", "Spain", "Espagne"),
    ("EST", "EE", "EN", "Estonia", "Estonie"), ("FIN", "FI", "FI", "Finland", "Finlande"), ("FRA", "FR", "FR", "France", "France"),
    ("GBR", "GB", "UK", "United Kingdom", "Royaume-Uni"), ("GRC", "GR", "GR", "Greece", "Grèce"), ("HRV", "HR", "HR", "Croatia", "Croatie"),
    ("HUN", "HU", "HU", "Hungary", "Hongrie"), ("ITA", "IT", "IT", "Italy", "Italie"), ("LTU", "LT", "LH", "Lithuania", "Lituanie"),
    ("LUX", "LU", "LU", "Luxembourg", "Luxembourg"), ("LVA", "LV", "LG", "Latvia", "Lettonie"), ("MNE", "ME", "MJ", "Montenegro", "Monténégro"),
    ("NLD", "NL", "NL", "Netherlands", "Pays-Bas"), ("NOR", "NO", "NO", "Norway", "Norvège"), ("POL", "PL", "PL", "Poland", "Pologne"),
    ("PRT", "PT", "PO", "Portugal", "Portugal"), ("ROU", "RO", "RO", "Romania", "Roumanie"), ("SVK", "SK", "LO", "Slovakia", "Slovaquie"),
    ("SVN", "SI", "SI", "Slovenia", "Slovénie"), ("SWE", "SE", "SW", "Sweden", "Suède"), ("TUR", "TR", "TU", "Turkey", "Turquie"),
    ("UKR", "UA", "UP", "Ukraine", "Ukraine"), ("USA", "US", "US", "United States", "États-Unis"),
];
