//! `reference/items.csv`: what is known of single items, by NIIN.

use std::path::PathBuf;

use hashbrown::HashMap;

use super::file::File;
use crate::config::mistake::Mistake;
use crate::config::reference::{ItemEntry, WeaponSystem};
use crate::config::spelling::{fit, nearest};
use crate::config::what::What;
use crate::model::values::{Niin, Text};

const COLUMNS: [&str; 3] = ["niin", "system", "superseded_by"];

/// Reads the table; a line with a mistake is left out.
pub(in crate::config) fn items(path: PathBuf, bytes: &[u8], systems: Option<&[WeaponSystem]>) -> (HashMap<Niin, ItemEntry>, Vec<Mistake>) {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let file = File::new(path, std::str::from_utf8(good).unwrap_or_default());
            file.report(good.len()..good.len(), What::NotText);
            return (HashMap::new(), file.into_mistakes());
        }
    };
    let file = File::new(path, text);
    let mut entries: HashMap<Niin, ItemEntry> = HashMap::new();
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let cells: Vec<&str> = line.trim_end_matches(['\n', '\r']).split(',').collect();
        let start = at;
        at += line.len();
        let span = |column: usize| {
            let from = start + cells.iter().take(column).map(|cell| cell.len() + 1).sum::<usize>();
            from..from + cells.get(column).map_or(0, |cell| cell.len())
        };
        let whole = start..start + line.trim_end().len();
        if number == 0 {
            if cells.iter().map(|cell| cell.trim_start_matches('\u{feff}')).ne(COLUMNS) {
                file.report(
                    whole,
                    What::Malformed { kind: "header", why: "other columns are wanted".to_owned(), example: "niin,system,superseded_by" },
                );
                break;
            }
            continue;
        }
        if line.trim().is_empty() {
            continue;
        }
        let [niin, system, later] = cells.as_slice() else {
            let why = format!("it has {} cells", cells.len());
            file.report(whole, What::Malformed { kind: "line", why, example: "121234567,leopard-2," });
            continue;
        };
        let read = |text: &str, column| match Niin::new(text) {
            Ok(niin) => Some(niin),
            Err(error) => {
                file.report(span(column), What::Malformed { kind: "NIIN", why: error.to_string(), example: "121234567" });
                None
            }
        };
        let niin = read(niin, 0);
        let superseded_by = if later.is_empty() { None } else { read(later, 2) };
        if let (false, Some(systems)) = (system.is_empty(), systems)
            && !systems.iter().any(|known| known.slug == *system)
        {
            let nearest = nearest(system, systems.iter().map(|known| known.slug.as_str())).map(str::to_owned);
            let what = What::NotInReference { kind: "weapon system", given: fit(system), file: "reference/weapon_systems.toml", nearest };
            file.report(span(1), what);
        }
        let Some(niin) = niin else { continue };
        let entry = ItemEntry { system: (!system.is_empty()).then(|| Text::from(*system)), superseded_by };
        if entries.insert(niin, entry).is_some() {
            let first = text.find(niin.as_str()).map(|at| at..at + niin.as_str().len());
            file.report(span(0), What::Twice { kind: "item", given: niin.to_string(), first: Box::new(file.place(first)) });
        }
    }
    (entries, file.into_mistakes())
}
