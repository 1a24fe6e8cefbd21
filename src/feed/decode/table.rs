//! Lines of a table, many in one allocation.

use std::ops::Range;
use std::sync::Arc;

use hashbrown::HashMap;

/// Columns of a table: their names, each once.
#[derive(Debug, Default)]
pub struct Columns {
    names: Vec<String>,
    numbers: HashMap<String, usize, foldhash::fast::RandomState>,
}

impl Columns {
    /// Columns of these names. A name that was there before, or an empty one, gets a number: `Menge#2`, `#7`; their
    /// places are returned too.
    pub fn named<'a>(given: impl Iterator<Item = &'a str>) -> (Self, Vec<usize>) {
        let (mut columns, mut renamed) = (Self::default(), Vec::new());
        let mut counts: HashMap<&str, usize, foldhash::fast::RandomState> = HashMap::default();
        for (place, name) in given.enumerate() {
            let mut own = if name.is_empty() { format!("#{}", place.saturating_add(1)) } else { name.to_owned() };
            while columns.numbers.contains_key(&own) {
                let count = counts.entry(name).or_insert(1);
                *count = count.saturating_add(1);
                own = format!("{name}#{count}");
            }
            if own != name {
                renamed.push(place);
            }
            columns.push(own);
        }
        (columns, renamed)
    }

    /// Lets names with blanks around them be reached without the blanks too, where no other column is called so; says
    /// which these are.
    pub(super) fn trim(&mut self) -> Vec<usize> {
        let mut places = Vec::new();
        for (place, name) in self.names.iter().enumerate().filter(|(_, name)| name.trim() != name.as_str()) {
            let bare = name.trim();
            if !bare.is_empty() {
                self.numbers.entry(bare.to_owned()).or_insert(place);
            }
            places.push(place);
        }
        places
    }

    /// Columns of a table without header: `1`, `2`, …
    pub fn numbered(count: usize) -> Self {
        let mut columns = Self::default();
        (1..=count).for_each(|number| columns.push(number.to_string()));
        columns
    }

    /// Place of the column of that name, from 0.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    /// The names, in the order of the table.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    fn push(&mut self, name: String) {
        self.numbers.insert(name.clone(), self.names.len());
        self.names.push(name);
    }
}

/// Where a cell lies in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// Between these bytes; none beyond four billion.
    pub(super) fn new(start: usize, end: usize) -> Option<Self> {
        Some(Self { start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()? })
    }

    /// The bytes of the cell.
    pub(super) fn of(self, bytes: &[u8]) -> &[u8] {
        bytes.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Whether nothing stands there.
    pub(super) fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// Lines that lie behind one another: one string for the text of all, so that a line costs no allocation. Something may
/// stand between cells.
#[derive(Debug)]
pub(super) struct Block {
    columns: Arc<Columns>,
    text: String,
    cells: Vec<Span>,
    /// Where each line ends in `cells`.
    lines: Vec<usize>,
    /// Whether each cell is a number of the format's own; empty where cells are texts alone.
    numbers: Vec<bool>,
}

impl Block {
    pub(super) fn new(columns: Arc<Columns>) -> Self {
        Self { columns, text: String::new(), cells: Vec::new(), lines: Vec::new(), numbers: Vec::new() }
    }

    /// Lines whose cells lie in that text.
    pub(super) fn of(columns: Arc<Columns>, text: String, cells: Vec<Span>, lines: Vec<usize>) -> Self {
        Self { columns, text, cells, lines, numbers: Vec::new() }
    }

    /// Adds a line whose cells know whether they are numbers.
    pub(super) fn push_typed<'a>(&mut self, cells: impl Iterator<Item = (&'a str, bool)>) {
        for (cell, is_number) in cells {
            let start = self.text.len();
            self.text.push_str(cell);
            self.cells.extend(Span::new(start, self.text.len()));
            self.numbers.push(is_number);
        }
        self.lines.push(self.cells.len());
    }

    /// Takes its room to be used again: for bytes, cells and lines.
    pub(super) fn emptied(&mut self) -> (Vec<u8>, Vec<Span>, Vec<usize>) {
        let (mut bytes, mut cells, mut lines) =
            (std::mem::take(&mut self.text).into_bytes(), std::mem::take(&mut self.cells), std::mem::take(&mut self.lines));
        bytes.clear();
        cells.clear();
        lines.clear();
        (bytes, cells, lines)
    }

    pub(super) fn columns(&self) -> &Arc<Columns> {
        &self.columns
    }

    /// Places of a line's cells among all.
    pub(super) fn line(&self, line: u32) -> Range<u32> {
        let end = |line: usize| self.lines.get(line).map_or(0, |end| *end as u32);
        let line = line as usize;
        line.checked_sub(1).map_or(0, end)..end(line)
    }

    /// A cell of a line; none where the line has fewer.
    #[inline]
    pub(super) fn cell(&self, line: &Range<u32>, column: usize) -> Option<&str> {
        let cell = self.cells.get(place(line, column)?)?;
        self.text.get(cell.start as usize..cell.end as usize)
    }

    /// Whether a cell is a number of the format's own.
    pub(super) fn is_number(&self, line: &Range<u32>, column: usize) -> bool {
        place(line, column).and_then(|place| self.numbers.get(place)).copied().unwrap_or(false)
    }
}

/// Place of a line's cell among all; none where the line has fewer.
#[inline]
fn place(line: &Range<u32>, column: usize) -> Option<usize> {
    (line.start as usize).checked_add(column).filter(|place| *place < line.end as usize)
}
