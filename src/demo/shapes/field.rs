//! What a record has, and how each language calls it. Dotted names nest in the shapes that nest.

use std::borrow::Cow;

use crate::demo::plan::Tongue;
use crate::demo::truth::written::{Count, Day};

/// One field of a published record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    Key,
    Nsn,
    Name,
    Holder,
    Region,
    Quantity,
    Unit,
    Offered,
    Condition,
    UnitValue,
    Currency,
    SerialOrLot,
    Classification,
    ReleasableTo,
    Note,
    Donor,
    Recipient,
    Manner,
    Source,
    Announced,
    AcquisitionValue,
    CurrentValue,
    Requirement,
    Lines,
    LineNumber,
    LineRequirement,
    Description,
    System,
    Stage,
    StageSince,
    Requested,
    Pledged,
    Allocated,
    Shipped,
    Delivered,
    PlannedDelivery,
    DeliveredOn,
    Movement,
    Donation,
    Status,
    Mass,
    Legs,
    Mode,
    From,
    To,
    Departs,
    DepartsCertainty,
    Arrives,
    ArrivesCertainty,
    Workshop,
    Fault,
    WaitingFor,
    PartNsn,
    PartQuantity,
    Received,
    Promised,
    DueDate,
    Remarks,
    Completed,
    StatedBy,
    Coalition,
    Priority,
    NeededBy,
    CountUnit,
    FacilityCode,
    FacilityName,
    Town,
    Latitude,
    Longitude,
    Operator,
    Capacity,
    CourseCode,
    Title,
    Discipline,
    Level,
    Audience,
    Days,
    Languages,
    Qualifies,
    Role,
    Starts,
    Ends,
    Language,
    Trainee,
    Seats,
    Filled,
    Graduated,
    Cost,
    ReservedFor,
    ReservedForNation,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// Text.
    Text(Cow<'static, str>),
    /// A number that may be missing in several ways.
    Count(Count),
    /// An amount in hundredths of a currency.
    Cents(i64),
    /// A date.
    Day(Day),
    /// A whole number.
    Whole(i64),
    /// Degrees.
    Degrees(f64),
    /// Several texts.
    Texts(Vec<&'static str>),
    /// Records within the record; `columns` are their fields, for shapes that cannot nest.
    Rows {
        /// Fields of each.
        columns: &'static [Field],
        /// The records.
        rows: Vec<Fields>,
    },
}

impl Cell {
    /// Text, owned or not.
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Text, or nothing.
    pub fn maybe(text: Option<impl Into<Cow<'static, str>>>) -> Self {
        text.map_or(Self::Blank, |text| Self::Text(text.into()))
    }
}

/// A record as its fields, in the order in which it is published.
pub type Fields = Vec<(Field, Cell)>;

impl Field {
    /// Name in that language: English in words, German and Polish as dotted keys, the others as column titles.
    #[must_use]
    pub fn name(self, tongue: Tongue) -> &'static str {
        let [en, de, pl, fr, es, it] = self.names();
        match tongue {
            Tongue::En => en,
            Tongue::De => de,
            Tongue::Pl => pl,
            Tongue::Fr => fr,
            Tongue::Es => es,
            Tongue::It => it,
        }
    }

    #[rustfmt::skip]
    fn names(self) -> [&'static str; 6] {
        match self {
            Self::Key => ["id", "nr", "nr", "Référence", "Referencia", "Riferimento"],
            Self::Nsn => ["stock number", "artikel.versorgungsnummer", "indeks.nsn", "NNO", "NOC", "NUC"],
            Self::Name => ["nomenclature", "artikel.bezeichnung", "indeks.nazwa", "Désignation", "Denominación", "Denominazione"],
            Self::Holder => ["holder", "lager.name", "magazyn.nazwa", "Dépôt", "Depósito", "Deposito"],
            Self::Region => ["region", "lager.region", "magazyn.region", "Région", "Región", "Regione"],
            Self::Quantity => ["quantity", "menge.wert", "ilosc.wartosc", "Quantité", "Cantidad", "Quantità"],
            Self::Unit => ["unit of issue", "menge.einheit", "ilosc.jm", "Unité", "Unidad", "Unità"],
            Self::Offered => ["offered", "abgabefaehig", "do_przekazania", "Cessible", "Cedible", "Cedibile"],
            Self::Condition => ["condition", "zustand", "stan", "État", "Estado", "Stato"],
            Self::UnitValue => ["unit price", "stueckpreis.betrag", "cena.kwota", "Prix unitaire", "Precio unitario", "Prezzo unitario"],
            Self::Currency => ["currency", "waehrung", "waluta", "Devise", "Divisa", "Valuta"],
            Self::SerialOrLot => ["serial or lot", "serien_oder_losnummer", "nr_seryjny", "N° série ou lot", "N.º serie o lote", "N. serie o lotto"],
            Self::Classification => ["classification", "einstufung.grad", "klauzula.poziom", "Classification", "Clasificación", "Classifica"],
            Self::ReleasableTo => ["releasable to", "einstufung.freigegeben_fuer", "klauzula.dostepne_dla", "Diffusion", "Difusión", "Diffusione"],
            Self::Note => ["note", "hinweis", "uwaga", "Remarque", "Nota", "Nota"],
            Self::Donor => ["donor", "geber", "darczynca", "Donateur", "Donante", "Donatore"],
            Self::Recipient => ["recipient", "empfaenger", "odbiorca", "Bénéficiaire", "Receptor", "Ricevente"],
            Self::Manner => ["kind", "art", "rodzaj", "Nature", "Tipo", "Tipo"],
            Self::Source => ["source", "herkunft", "pochodzenie", "Origine", "Origen", "Origine"],
            Self::Announced => ["announced on", "angekuendigt_am", "data_ogloszenia", "Annoncé le", "Anunciado el", "Annunciato il"],
            Self::AcquisitionValue => ["acquisition value", "wert.anschaffung", "wartosc.zakupu", "Valeur d'acquisition", "Valor de adquisición", "Valore di acquisto"],
            Self::CurrentValue => ["current value", "wert.zeitwert", "wartosc.biezaca", "Valeur actuelle", "Valor actual", "Valore attuale"],
            Self::Requirement => ["requirement", "bedarf", "zapotrzebowanie", "Besoin", "Necesidad", "Fabbisogno"],
            Self::Lines => ["lines", "positionen", "pozycje", "Lignes", "Líneas", "Righe"],
            Self::LineNumber => ["line", "position", "pozycja", "Ligne", "Línea", "Riga"],
            Self::LineRequirement => ["line requirement", "bedarf_position", "zapotrzebowanie_pozycji", "Besoin ligne", "Necesidad línea", "Fabbisogno riga"],
            Self::Description => ["description", "beschreibung", "opis", "Matériel", "Material", "Materiale"],
            Self::System => ["system", "waffensystem", "system", "Système", "Sistema", "Sistema"],
            Self::Stage => ["stage", "stand", "etap", "Étape", "Fase", "Fase"],
            Self::StageSince => ["stage since", "stand_seit", "etap_od", "Étape depuis", "Fase desde", "Fase dal"],
            Self::Requested => ["requested", "mengen.angefordert", "ilosci.zapotrzebowane", "Qté demandée", "Cant. solicitada", "Q.tà richiesta"],
            Self::Pledged => ["pledged", "mengen.zugesagt", "ilosci.zadeklarowane", "Qté promise", "Cant. comprometida", "Q.tà promessa"],
            Self::Allocated => ["allocated", "mengen.bereitgestellt", "ilosci.przydzielone", "Qté allouée", "Cant. asignada", "Q.tà assegnata"],
            Self::Shipped => ["shipped", "mengen.versandt", "ilosci.wyslane", "Qté expédiée", "Cant. enviada", "Q.tà spedita"],
            Self::Delivered => ["delivered", "mengen.geliefert", "ilosci.dostarczone", "Qté livrée", "Cant. entregada", "Q.tà consegnata"],
            Self::PlannedDelivery => ["planned delivery", "lieferung.geplant", "dostawa.planowana", "Livraison prévue", "Entrega prevista", "Consegna prevista"],
            Self::DeliveredOn => ["delivered on", "lieferung.erfolgt", "dostawa.wykonana", "Livré le", "Entregado el", "Consegnato il"],
            Self::Movement => ["movement number", "transportnummer", "nr_transportu", "N° de mouvement", "N.º de movimiento", "N. di movimento"],
            Self::Donation => ["donation", "abgabe", "darowizna", "Cession", "Donación", "Cessione"],
            Self::Status => ["status", "status", "status", "Statut", "Situación", "Situazione"],
            Self::Mass => ["mass kg", "masse_kg", "masa_kg", "Masse (kg)", "Masa (kg)", "Massa (kg)"],
            Self::Legs => ["legs", "abschnitte", "etapy", "Étapes", "Etapas", "Tratte"],
            Self::Mode => ["mode", "verkehrstraeger", "srodek", "Mode", "Modo", "Modo"],
            Self::From => ["from", "von", "z", "De", "De", "Da"],
            Self::To => ["to", "nach", "do", "À", "A", "A"],
            Self::Departs => ["departs", "abfahrt.am", "odjazd.data", "Départ", "Salida", "Partenza"],
            Self::DepartsCertainty => ["departs certainty", "abfahrt.art", "odjazd.rodzaj", "Nature départ", "Tipo salida", "Tipo partenza"],
            Self::Arrives => ["arrives", "ankunft.am", "przyjazd.data", "Arrivée", "Llegada", "Arrivo"],
            Self::ArrivesCertainty => ["arrives certainty", "ankunft.art", "przyjazd.rodzaj", "Nature arrivée", "Tipo llegada", "Tipo arrivo"],
            Self::Workshop => ["workshop", "werkstatt", "zaklad", "Atelier", "Taller", "Officina"],
            Self::Fault => ["fault", "schaden", "usterka", "Panne", "Avería", "Guasto"],
            Self::WaitingFor => ["waiting for", "fehlteile", "oczekiwane_czesci", "Pièces", "Repuestos", "Ricambi"],
            Self::PartNsn => ["part number", "versorgungsnummer", "nsn", "Pièce NNO", "Repuesto NOC", "Ricambio NUC"],
            Self::PartQuantity => ["part quantity", "menge", "ilosc", "Pièce qté", "Repuesto cant.", "Ricambio q.tà"],
            Self::Received => ["received on", "eingang", "data_przyjecia", "Reçu le", "Recibido el", "Ricevuto il"],
            Self::Promised => ["promised for", "zugesagt_bis", "termin", "Promis pour", "Prometido para", "Promesso per"],
            Self::DueDate => ["due date", "faellig_am", "wymagane_na", "Échéance", "Vencimiento", "Scadenza"],
            Self::Remarks => ["remarks", "bemerkungen", "uwagi", "Observations", "Observaciones", "Osservazioni"],
            Self::Completed => ["completed on", "ausgang", "data_zakonczenia", "Terminé le", "Terminado el", "Completato il"],
            Self::StatedBy => ["stated by", "bedarfstraeger", "zglaszajacy", "Demandeur", "Solicitante", "Richiedente"],
            Self::Coalition => ["coalition", "koalition", "koalicja", "Coalition", "Coalición", "Coalizione"],
            Self::Priority => ["priority", "prioritaet", "priorytet", "Priorité", "Prioridad", "Priorità"],
            Self::NeededBy => ["needed by", "benoetigt_bis", "potrzebne_do", "Échéance", "Plazo", "Scadenza"],
            Self::CountUnit => ["counted in", "zaehleinheit", "jednostka", "Compté en", "Contado en", "Contato in"],
            Self::FacilityCode => ["facility code", "einrichtung.kennung", "osrodek.kod", "Code centre", "Código centro", "Codice centro"],
            Self::FacilityName => ["facility name", "einrichtung.name", "osrodek.nazwa", "Nom du centre", "Nombre del centro", "Nome del centro"],
            Self::Town => ["town", "einrichtung.ort", "osrodek.miejscowosc", "Commune", "Localidad", "Comune"],
            Self::Latitude => ["latitude", "einrichtung.breite", "osrodek.szerokosc", "Latitude", "Latitud", "Latitudine"],
            Self::Longitude => ["longitude", "einrichtung.laenge", "osrodek.dlugosc", "Longitude", "Longitud", "Longitudine"],
            Self::Operator => ["operator", "einrichtung.betreiber", "osrodek.operator", "Exploitant", "Operador", "Gestore"],
            Self::Capacity => ["capacity", "einrichtung.plaetze", "osrodek.pojemnosc", "Capacité", "Capacidad", "Capienza"],
            Self::CourseCode => ["course code", "lehrgang.nummer", "kurs.kod", "Code stage", "Código curso", "Codice corso"],
            Self::Title => ["title", "lehrgang.titel", "kurs.tytul", "Intitulé", "Título", "Titolo"],
            Self::Discipline => ["discipline", "lehrgang.fachgebiet", "kurs.dziedzina", "Domaine", "Materia", "Materia"],
            Self::Level => ["level", "lehrgang.stufe", "kurs.poziom", "Niveau", "Nivel", "Livello"],
            Self::Audience => ["audience", "lehrgang.zielgruppe", "kurs.odbiorcy", "Public", "Destinatarios", "Destinatari"],
            Self::Days => ["duration days", "lehrgang.dauer_tage", "kurs.dni", "Durée (jours)", "Duración (días)", "Durata (giorni)"],
            Self::Languages => ["languages", "lehrgang.sprachen", "kurs.jezyki", "Langues", "Idiomas", "Lingue"],
            Self::Qualifies => ["qualifies for", "lehrgang.befaehigungen", "kurs.uprawnienia", "Qualifications", "Cualificaciones", "Qualifiche"],
            Self::Role => ["role", "rolle", "rola", "Fonction", "Función", "Funzione"],
            Self::Starts => ["starts", "beginn", "poczatek", "Début", "Inicio", "Inizio"],
            Self::Ends => ["ends", "ende", "koniec", "Fin", "Fin", "Fine"],
            Self::Language => ["language", "sprache", "jezyk", "Langue", "Idioma", "Lingua"],
            Self::Trainee => ["trainee nation", "teilnehmerstaat", "kraj_szkolonych", "Pays des stagiaires", "País de los alumnos", "Paese dei frequentatori"],
            Self::Seats => ["seats", "plaetze.gesamt", "miejsca.ogolem", "Places", "Plazas", "Posti"],
            Self::Filled => ["seats filled", "plaetze.belegt", "miejsca.zajete", "Places prises", "Plazas ocupadas", "Posti occupati"],
            Self::Graduated => ["graduated", "plaetze.bestanden", "miejsca.ukonczylo", "Diplômés", "Graduados", "Diplomati"],
            Self::Cost => ["cost", "kosten", "koszt", "Coût", "Coste", "Costo"],
            Self::ReservedFor => ["reserved for", "reserviert.position", "rezerwacja.pozycja", "Réservé pour", "Reservado para", "Riservato per"],
            Self::ReservedForNation => ["reserved for nation", "reserviert.staat", "rezerwacja.kraj", "Réservé pays", "Reservado país", "Riservato paese"],
        }
    }
}
