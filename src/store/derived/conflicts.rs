//! Which things the reports of one movement count differently.

use std::collections::BTreeMap;

use crate::model::codes::Unit;
use crate::model::values::{ItemKey, Text};

/// A line of a report, as far as it is compared with others.
#[derive(Debug, Clone)]
pub struct Count {
    /// Which of the reports.
    pub report: usize,
    /// What is counted, where the line names an item.
    pub item: Option<ItemKey>,
    /// Slug of its weapon system.
    pub system: Option<Text>,
    /// What the number counts.
    pub unit: Unit,
    /// How many; none: not reported.
    pub number: Option<f64>,
}

/// A thing that is counted differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Differing {
    /// The item, where lines name one that all nations know.
    pub item: Option<ItemKey>,
    /// Slug of the weapon system.
    pub system: Option<Text>,
    /// Its lines, by their places in the list.
    pub lines: Vec<usize>,
}

/// What a line is about, as reports of other nations can be about it too: its stock number, else its system, else its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Item(ItemKey),
    System(Text),
}

/// The things of which two reports give different sums. Numbers in different units are never compared, nor is a report that
/// does not count one of its lines; a report without the thing counts none of it, and that is no difference.
pub fn differing(counts: &[Count]) -> Vec<Differing> {
    let things = things(counts);
    let differing = things.into_iter().filter(|(_, lines)| is_disputed(counts, lines));
    differing
        .map(|(thing, lines)| {
            let system = lines.iter().find_map(|line| counts.get(*line)?.system.clone());
            Differing { item: if let Thing::Item(item) = thing { Some(item) } else { None }, system, lines }
        })
        .collect()
}

/// The lines of each thing.
fn things(counts: &[Count]) -> BTreeMap<Thing, Vec<usize>> {
    let mut things: BTreeMap<Thing, Vec<usize>> = BTreeMap::new();
    for (line, count) in counts.iter().enumerate() {
        let thing = match (&count.item, &count.system) {
            (Some(item @ ItemKey::Niin(_)), _) => Thing::Item(item.clone()),
            (_, Some(system)) => Thing::System(system.clone()),
            (Some(item), None) => Thing::Item(item.clone()),
            (None, None) => continue,
        };
        things.entry(thing).or_default().push(line);
    }
    // One nation names the system, another its number: one thing, if the number is the only one of that system here.
    let systems: Vec<Text> =
        things.keys().filter_map(|thing| if let Thing::System(slug) = thing { Some(slug.clone()) } else { None }).collect();
    for system in systems {
        let is_of = |line: &usize| counts.get(*line).is_some_and(|count| count.system.as_ref() == Some(&system));
        let mut numbered = things.iter().filter(|(thing, lines)| matches!(thing, Thing::Item(_)) && lines.iter().any(is_of));
        let (Some(only), None) = (numbered.next().map(|(thing, _)| thing.clone()), numbered.next()) else { continue };
        let named = things.remove(&Thing::System(system)).unwrap_or_default();
        let lines = things.entry(only).or_default();
        lines.extend(named);
        lines.sort_unstable();
    }
    things
}

/// Whether two reports give different sums in one unit. What has no unit is in the unit of the others, if they share one.
fn is_disputed(counts: &[Count], lines: &[usize]) -> bool {
    let of_thing = || lines.iter().filter_map(|line| counts.get(*line));
    let mut units: Vec<Unit> = of_thing().map(|count| count.unit).filter(|unit| *unit != Unit::UNKNOWN).collect();
    units.sort_unstable();
    units.dedup();
    let unit = |count: &Count| match units.as_slice() {
        [only] if count.unit == Unit::UNKNOWN => *only,
        _ => count.unit,
    };
    let mut sums: BTreeMap<(Unit, usize), Option<f64>> = BTreeMap::new();
    for count in of_thing() {
        let sum = sums.entry((unit(count), count.report)).or_insert(Some(0.0));
        *sum = sum.zip(count.number).map(|(sum, number)| sum + number);
    }
    let told: Vec<(Unit, f64)> = sums.into_iter().filter_map(|((unit, _), sum)| Some((unit, sum?))).collect();
    told.windows(2).any(|pair| matches!(pair, [(unit, sum), (other, another)] if unit == other && differ(*sum, *another)))
}

/// Whether two sums differ by more than adding them up in another order makes out.
fn differ(a: f64, b: f64) -> bool {
    (a - b).abs() > 1e-9 * a.abs().max(b.abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::{UnitScheme, unit};
    use crate::model::values::Niin;

    fn number(digits: &str) -> ItemKey {
        ItemKey::Niin(Niin::new(digits).unwrap())
    }

    /// `0 014450991 m777 2`: report, number of the item, system, how many.
    fn counted(text: &str) -> Count {
        let [report, item, system, count] = <[&str; 4]>::try_from(text.split(' ').collect::<Vec<_>>()).unwrap();
        let (count, unit) = match count.split_once('/') {
            Some((count, code)) => (count, unit(UnitScheme::Issue, code).unwrap()),
            None => (count, Unit::UNKNOWN),
        };
        let named = |text: &str| (text != "-").then(|| text.to_owned());
        let item = named(item).map(|item| Niin::new(&item).map_or_else(|_| ItemKey::Name(item.as_str().into()), ItemKey::Niin));
        Count { report: report.parse().unwrap(), item, system: named(system).map(Text::from), unit, number: count.parse().ok() }
    }

    fn told(lines: &[&str]) -> Vec<Vec<usize>> {
        differing(&lines.iter().map(|text| counted(text)).collect::<Vec<_>>()).into_iter().map(|found| found.lines).collect()
    }

    const NONE: [Vec<usize>; 0] = [];

    #[test]
    fn reports_are_compared_thing_by_thing() {
        assert_eq!(told(&["0 014450991 - 2", "1 014450991 - 2"]), NONE);
        assert_eq!(told(&["0 014450991 - 2", "1 014450991 - 3"]), [[0, 1]]);
        assert_eq!(told(&["0 014450991 - 2", "0 014450991 - 1", "1 014450991 - 3"]), NONE, "lines of one report add up");
        assert_eq!(told(&["0 014450991 - 2", "1 014450992 - 3"]), NONE, "not reported is no difference");
        assert_eq!(told(&["0 014450991 - 2", "1 014450991 - x"]), NONE, "nor is what is not counted");
        assert_eq!(told(&["0 - m777 2", "1 - m777 4", "0 - gepard 1", "1 - gepard 1"]), [[0, 1]]);
        assert_eq!(told(&["0 tent - 2", "1 tent - 4"]), [[0, 1]]);
        assert_eq!(told(&["0 - - 2", "1 - - 4"]), NONE);
    }

    #[test]
    fn a_number_and_its_system_are_one_thing_where_no_other_number_is_of_it() {
        assert_eq!(told(&["0 014450991 m777 2", "1 - m777 4"]), [[0, 1]]);
        assert_eq!(told(&["0 014450991 m777 2", "0 014450992 m777 3", "1 - m777 4"]), NONE);
        let found = differing(&[counted("0 014450991 m777 2"), counted("1 - m777 4")]);
        assert_eq!((found[0].item.clone(), found[0].system.as_deref()), (Some(number("014450991")), Some("m777")));
    }

    #[test]
    fn units_are_never_mixed() {
        assert_eq!(told(&["0 014450991 - 2/EA", "1 014450991 - 3/BX"]), NONE);
        assert_eq!(told(&["0 014450991 - 2/EA", "1 014450991 - 3"]), [[0, 1]]);
        assert_eq!(told(&["0 014450991 - 2/EA", "1 014450991 - 2/EA", "2 014450991 - 1/BX", "1 014450991 - 5/BX"]), [[0, 1, 2, 3]]);
        assert_eq!(told(&["0 014450991 - 2/EA", "1 014450991 - 3/BX", "2 014450991 - 3"]), NONE, "whose unit is it?");
    }
}
