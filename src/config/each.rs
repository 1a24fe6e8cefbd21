//! Entries of a row: records, lines or parts of which several stand in one row.

use super::expression::Expression;
use super::path::Path;
use super::pattern::Pattern;
use super::reading::Missing;
use crate::model::values::Text;

/// Where the entries of a row come from.
#[derive(Debug, Clone)]
pub enum Each {
    /// Entries of the list there; `../` leads from one back to the row.
    List(Path),
    /// Pieces of packed cells: `A (14); B (5)`.
    Packed(Packed),
    /// What an expression makes of the row, each output an entry.
    Jq(Expression),
}

/// Cells that hold several entries each.
#[derive(Debug, Clone)]
pub struct Packed {
    /// The cell, or the list of cells.
    pub cells: Path,
    /// What stands between pieces; empty: a cell is one piece.
    pub separators: Vec<Text>,
    /// How a piece is read, the first pattern that fits; empty: a piece is one text, `.`.
    pub patterns: Vec<Pattern>,
    /// Cells that stand for no piece at all.
    pub missing: Missing,
}

impl Packed {
    /// Names that the patterns give to parts of a piece, in their order; what fits no pattern is kept under the first.
    pub fn names(&self) -> Vec<&Text> {
        let mut names = Vec::new();
        for name in self.patterns.iter().flat_map(Pattern::names) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}
