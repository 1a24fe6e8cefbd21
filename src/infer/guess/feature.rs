//! A column with all that its values and its name tell.

use crate::config::Reference;
use crate::infer::codes;
use crate::infer::profile::{Column, Days, Locale, Naming, Packing, Rows, Signs, bare, days, naming, native, packing, typed};
use crate::infer::words::{self, Meaning};
use crate::model::codes::{UnitScheme, unit, units};
use crate::model::values::Currency;

/// A column, and what it looks like.
#[derive(Debug, Clone)]
pub struct Feature {
    /// The column.
    pub column: Column,
    /// What its name may mean.
    pub meanings: Vec<Meaning>,
    /// Which part of its values are stock numbers, NIINs, supply classes.
    pub nsn: f64,
    /// See `nsn`.
    pub niin: f64,
    /// See `nsn`.
    pub class: f64,
    /// Which part are numbers, and which whole ones.
    pub number: f64,
    /// See `number`.
    pub whole: f64,
    /// How it writes numbers, where that is not how the document does.
    pub own: Option<Locale>,
    /// Its dates.
    pub days: Option<Days>,
    /// Its countries.
    pub naming: Option<Naming>,
    /// How its cells are packed.
    pub packing: Option<Packing>,
    /// Which part are weapon systems that the reference data know.
    pub systems: f64,
    /// Which part are logistics nodes that the reference data know.
    pub nodes: f64,
    /// Which part are capability coalitions that the reference data know.
    pub coalitions: f64,
    /// Which part are codes of currencies.
    pub currencies: f64,
    /// Which part are units.
    pub units: f64,
}

/// Rows, with all that their columns look like.
#[derive(Debug)]
pub struct Sight {
    /// The rows.
    pub rows: Rows,
    /// The columns.
    pub features: Vec<Feature>,
    /// Lists within rows, with what their entries look like.
    pub lists: Vec<(String, Vec<Feature>)>,
    /// How the document writes numbers.
    pub locale: Locale,
    /// Places whose sign could both group and part fractions.
    pub open: Vec<String>,
}

/// Looks at rows.
pub fn sight(mut rows: Rows, reference: &Reference) -> Sight {
    let lists = std::mem::take(&mut rows.lists);
    let mut features: Vec<Feature> = rows.columns.iter().map(|column| first_look(column, reference)).collect();
    let mut of_lists: Vec<(String, Vec<Feature>)> = lists
        .into_iter()
        .map(|(path, rows)| {
            let entries = rows.columns.iter().map(|column| first_look(column, reference));
            (path, entries.chain(features.iter().map(Feature::seen_from_entry)).collect())
        })
        .collect();
    let mut signs = Signs::default();
    let all = || features.iter().chain(of_lists.iter().flat_map(|(_, features)| features));
    all().filter(|feature| feature.is_free()).for_each(|feature| signs.add(&feature.column));
    let (locale, _) = signs.locale();
    // What another sign is used for elsewhere does not tell what this one is.
    let open = all().filter(|feature| feature.is_free() && signs.leave_open(&Signs::of(&feature.column)));
    let open = open.map(|feature| feature.column.path.clone()).collect();
    let all = features.iter_mut().chain(of_lists.iter_mut().flat_map(|(_, features)| features));
    all.for_each(|feature| feature.count_numbers(locale));
    Sight { rows, features, lists: of_lists, locale, open }
}

fn first_look(column: &Column, reference: &Reference) -> Feature {
    let mut meanings: Vec<Meaning> = Vec::new();
    for (place, name) in column.names.iter().enumerate() {
        for found in words::meanings(name) {
            // What it belongs to helps a name that says little, and counts less than the name itself.
            let part = match place {
                0 => 1.0,
                _ if column.names.first().is_some_and(|first| first.contains(' ')) => 0.5,
                _ => 0.95,
            };
            let found = Meaning { score: found.score * part, ..found };
            match meanings.iter_mut().find(|known| known.meaning == found.meaning) {
                Some(known) if known.score >= found.score => {}
                Some(known) => *known = found,
                None => meanings.push(found),
            }
        }
    }
    let (nsn, niin, class) = (column.share(typed::is_nsn), column.share(typed::is_niin), column.share(typed::is_class));
    let plain = nsn < 0.3;
    let few = column.values.len() <= 2_000;
    Feature {
        meanings,
        nsn,
        niin,
        class,
        number: 0.0,
        whole: 0.0,
        own: None,
        days: if plain { days(column) } else { None },
        naming: if plain && !native(column) { naming(column) } else { None },
        packing: if plain { packing(column) } else { None },
        systems: if few { column.share(|text| reference.system(text, None, "").is_some()) } else { 0.0 },
        nodes: if few { column.share(|text| reference.node(text, None, "").is_some()) } else { 0.0 },
        coalitions: if few { column.share(|text| reference.coalition(text).is_some()) } else { 0.0 },
        currencies: column.share(|text| text.bytes().all(|byte| byte.is_ascii_uppercase()) && Currency::new(text).is_some()),
        units: if column.values.len() <= 200 { column.share(|text| unit_of(text).is_some()) } else { 0.0 },
        column: column.clone(),
    }
}

/// The code of a unit of issue: written so, or by its name in English or another language.
pub fn unit_of(text: &str) -> Option<&'static str> {
    if text.chars().count() > 30 {
        return None;
    }
    let own = units(UnitScheme::Issue)
        .find(|(code, name)| *code != "UNKNOWN" && (code.eq_ignore_ascii_case(text) || name.eq_ignore_ascii_case(text)));
    own.map(|(code, _)| code).or_else(|| codes::is_word("Unit", text).filter(|code| unit(UnitScheme::Issue, code).is_some()))
}

impl Feature {
    /// The same column as an entry of the row's lists sees it.
    fn seen_from_entry(&self) -> Self {
        let mut feature = self.clone();
        feature.column.path = format!("../{}", self.column.path);
        feature.column.outside = true;
        feature
    }

    /// How well its name fits a meaning.
    pub fn means(&self, meaning: &str) -> f64 {
        self.meanings.iter().find(|known| known.meaning == meaning).map_or(0.0, |known| known.score)
    }

    /// Whether it says what numbers beside it count.
    pub fn is_unit(&self) -> bool {
        (self.units >= 0.3 && self.means("unit") >= 0.45) || (self.units >= 0.95 && self.best() < 0.45)
    }

    /// Whether it holds numbers without a word beside them: `12`, not `Tent 12`.
    pub fn is_bare(&self) -> bool {
        self.number >= 0.9 && self.column.share(|text| text.chars().any(char::is_alphabetic)) < 0.1
    }

    /// Whether its name speaks of money, by a currency or a word for what things are worth: then it counts no things.
    pub fn is_money(&self) -> bool {
        let named = |name: &String| name.contains(['$', '€', '£']) || codes::coded("Currency", name).is_some();
        // "Value" alone may be any: what it stands in tells.
        let little = self.column.names.len() > 1 && self.column.names.last().is_some_and(|own| own.eq_ignore_ascii_case("value"));
        let worth = ["value", "unit price", "cost"].iter().any(|meaning| self.means(meaning) >= 0.45);
        (worth && !little) || self.column.names.iter().any(named)
    }

    /// The best that its name means, with that score.
    pub fn best(&self) -> f64 {
        self.meanings.iter().map(|known| known.score).fold(0.0, f64::max)
    }

    /// Whether its numbers tell how numbers are written: they are no stock numbers, no dates and none of the format's own.
    fn is_free(&self) -> bool {
        let dates = self.days.as_ref().is_some_and(|days| days.share >= 0.5 && !days.formats.iter().all(|format| *format == "%Y"));
        self.nsn < 0.3 && !dates && !native(&self.column)
    }

    fn count_numbers(&mut self, locale: Locale) {
        if native(&self.column) {
            (self.number, self.whole) = (1.0, self.column.share(is_whole));
            return;
        }
        let share = |locale: Locale| self.column.share(|text| locale.reads(text) && has_digits(text));
        let of_document = share(locale);
        let (own, sure) = Signs::of(&self.column).locale();
        let other = own.decimal != locale.decimal;
        let of_itself = if sure && (other || of_document < 0.95) && self.is_free() { share(own) } else { 0.0 };
        self.number = of_document.max(of_itself);
        // One number that tells is enough: the others of its column are written alike.
        self.own = (of_itself > of_document + if other { 0.0 } else { 0.02 }).then_some(own);
        let decimal = self.own.unwrap_or(locale).decimal;
        self.whole = self.column.share(|text| has_digits(text) && !bare(text).contains(decimal) && locale.reads(text));
    }
}

/// Units and currencies beside a number are short; what is longer is a text with a number in it.
fn has_digits(text: &str) -> bool {
    let letters = text.chars().filter(|one| one.is_alphabetic()).count();
    letters <= 6 && text.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_whole(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}
