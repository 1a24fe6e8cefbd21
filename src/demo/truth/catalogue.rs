//! The catalogue: made-up articles with numbers of the right form. It is the same for every seed, because a gateway's
//! reference data name articles by their numbers.

use std::collections::HashSet;

use super::dice::Dice;
use super::parts::{self, Part};
use super::systems::SYSTEMS;

/// A catalogue entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Article {
    /// Supply class, four digits.
    pub supply_class: &'static str,
    /// Nine characters: two digits of the codifying nation, seven of the serial.
    pub niin: String,
    /// Approved item name, as codification gives it.
    pub approved_name: &'static str,
    /// What a nation calls it: English, German, French, Polish.
    pub names: [String; 4],
    /// Place of the weapon system that it belongs to.
    pub system: Option<usize>,
    /// The system itself, rather than a part or a round of it.
    pub complete: bool,
    /// Unit of issue.
    pub unit: &'static str,
    /// Price of one in euro cents.
    pub cents: i64,
    /// Mass of one in kilograms.
    pub kilograms: f64,
    /// Place of the article that replaced it.
    pub superseded_by: Option<usize>,
    /// The codification service knows it.
    pub codified: bool,
}

impl Article {
    /// FSC-NCB-serial with dashes: 2350-12-345-6789.
    #[must_use]
    pub fn nsn(&self) -> String {
        let part = |from: usize, to: usize| self.niin.get(from..to).unwrap_or_default();
        format!("{}-{}-{}-{}", self.supply_class, part(0, 2), part(2, 5), part(5, 9))
    }

    /// Thirteen characters without dashes.
    #[must_use]
    pub fn nsn_plain(&self) -> String {
        format!("{}{}", self.supply_class, self.niin)
    }

    /// The serial part holds a letter, as 0.7 % of real ones do.
    #[must_use]
    pub fn has_letter(&self) -> bool {
        self.niin.bytes().any(|byte| byte.is_ascii_alphabetic())
    }
}

/// Seed of the catalogue, whatever the seed of the rest.
const SEED: u64 = 1059;
/// Sizes and types of each supply.
pub const SIZES: usize = 32;
/// One article in so many is replaced by another.
const REPLACED: usize = 15;
/// One article in so many has a letter in its serial.
const LETTERED: usize = 140;

/// Codifying nations: trigram and two digits.
const BUREAUS: &[(&str, &str)] = &[
    ("USA", "01"),
    ("DEU", "12"),
    ("BEL", "13"),
    ("FRA", "14"),
    ("ITA", "15"),
    ("CZE", "16"),
    ("NLD", "17"),
    ("CAN", "21"),
    ("DNK", "22"),
    ("GRC", "23"),
    ("NOR", "25"),
    ("PRT", "26"),
    ("TUR", "27"),
    ("ESP", "33"),
    ("EST", "38"),
    ("ROU", "39"),
    ("SVK", "40"),
    ("AUT", "41"),
    ("SVN", "42"),
    ("POL", "43"),
    ("LTU", "47"),
    ("BGR", "50"),
    ("HUN", "51"),
    ("HRV", "53"),
    ("LVA", "55"),
    ("FIN", "58"),
    ("UKR", "61"),
    ("SWE", "64"),
    ("GBR", "99"),
];

struct Shelf {
    dice: Dice,
    taken: HashSet<String>,
    articles: Vec<Article>,
}

impl Shelf {
    fn number(&mut self, bureau: &str, may_have_letter: bool) -> String {
        loop {
            let mut serial = format!("{:07}", self.dice.below(10_000_000));
            if may_have_letter && self.articles.len() % LETTERED == LETTERED / 2 {
                let letters = ["A", "B", "C", "D", "E", "G", "H", "K", "M", "P"];
                let letter = self.dice.pick(&letters).copied().unwrap_or("A");
                serial.replace_range(1..2, letter);
            }
            let niin = format!("{bureau}{serial}");
            if self.taken.insert(niin.clone()) {
                return niin;
            }
        }
    }

    fn put(&mut self, part: &Part, bureau: &str, ending: &str, system: Option<usize>, complete: bool) {
        // Complete systems are held often and would carry a letter into far too many rows.
        let niin = self.number(bureau, !complete);
        let codified = self.dice.below(100) < 92;
        let spread = self.dice.between(70, 130);
        self.articles.push(Article {
            supply_class: part.supply_class,
            niin,
            approved_name: part.names[0],
            names: part.names.map(|name| format!("{name}, {ending}")),
            system,
            complete,
            unit: part.unit,
            cents: i64::from(part.euros) * spread + self.dice.between(0, 99),
            kilograms: part.kilograms,
            superseded_by: None,
            codified,
        });
    }
}

/// All articles, in an order that never changes.
#[must_use]
pub fn catalogue() -> Vec<Article> {
    let mut shelf = Shelf { dice: Dice::new(SEED, 0), taken: HashSet::new(), articles: Vec::new() };
    for (place, system) in SYSTEMS.iter().enumerate() {
        let makers: Vec<&str> = BUREAUS.iter().filter(|(nation, _)| system.used_by(nation)).map(|(_, code)| *code).collect();
        for (step, parts) in parts::kit(system.category).iter().enumerate() {
            for part in *parts {
                let bureau = shelf.dice.pick(&makers).copied().unwrap_or("01");
                shelf.put(part, bureau, &system.name.to_uppercase(), Some(place), step == 0);
            }
        }
    }
    for part in parts::SUPPLIES {
        for size in 1..=SIZES {
            let (_, bureau) = shelf.dice.pick(BUREAUS).copied().unwrap_or(("USA", "01"));
            shelf.put(part, bureau, &format!("TYPE {size}"), None, false);
        }
    }
    replace_some(&mut shelf);
    shelf.articles
}

/// Gives some parts a successor with a number of its own.
fn replace_some(shelf: &mut Shelf) {
    let first = shelf.articles.len();
    let replaced: Vec<usize> =
        (0..first).step_by(REPLACED).filter(|&place| shelf.articles.get(place).is_some_and(|article| !article.complete)).collect();
    for place in replaced {
        let Some(old) = shelf.articles.get(place).cloned() else { continue };
        let bureau = old.niin.get(0..2).unwrap_or("01").to_owned();
        let niin = shelf.number(&bureau, true);
        let next = shelf.articles.len();
        shelf.articles.push(Article { niin, codified: true, ..old });
        if let Some(article) = shelf.articles.get_mut(place) {
            article.superseded_by = Some(next);
            article.codified = true;
        }
    }
}
