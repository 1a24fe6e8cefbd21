//! Lines of a table, many in one allocation.

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

/// Lines that lie behind one another: one string for the text of all, so that a line costs no allocation.
#[derive(Debug)]
pub(super) struct Block {
    columns: Arc<Columns>,
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<usize>,
    /// Where each line ends in `ends`.
    lines: Vec<usize>,
    /// Whether each cell is a number of the format's own; empty where cells are texts alone.
    numbers: Vec<bool>,
}

impl Block {
    pub(super) fn new(columns: Arc<Columns>) -> Self {
        Self { columns, text: String::new(), ends: Vec::new(), lines: Vec::new(), numbers: Vec::new() }
    }

    /// An empty block with room for as much as another one holds.
    pub(super) fn like(other: &Self) -> Self {
        Self {
            columns: Arc::clone(&other.columns),
            text: String::with_capacity(other.text.len()),
            ends: Vec::with_capacity(other.ends.len()),
            lines: Vec::with_capacity(other.lines.len()),
            numbers: Vec::new(),
        }
    }

    /// Adds a line, cell by cell.
    pub(super) fn push(&mut self, cells: impl Iterator<Item = impl AsRef<str>>) {
        for cell in cells {
            self.text.push_str(cell.as_ref());
            self.ends.push(self.text.len());
        }
        self.lines.push(self.ends.len());
    }

    /// Adds a line whose cells know whether they are numbers.
    pub(super) fn push_typed<'a>(&mut self, cells: impl Iterator<Item = (&'a str, bool)>) {
        for (cell, is_number) in cells {
            self.text.push_str(cell);
            self.ends.push(self.text.len());
            self.numbers.push(is_number);
        }
        self.lines.push(self.ends.len());
    }

    /// Adds a line of cells that lie behind one another, by their lengths.
    pub(super) fn line(&mut self, text: &str, lengths: impl Iterator<Item = usize>) {
        let mut end = self.text.len();
        self.text.push_str(text);
        self.ends.extend(lengths.map(|length| {
            end = end.saturating_add(length);
            end
        }));
        self.lines.push(self.ends.len());
    }

    pub(super) fn columns(&self) -> &Arc<Columns> {
        &self.columns
    }

    /// Lines in it.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Bytes of text in it.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// A cell; none where the line has fewer.
    pub(super) fn cell(&self, line: u32, column: usize) -> Option<&str> {
        let place = self.place(line, column)?;
        let start = if place == 0 { 0 } else { *self.ends.get(place.checked_sub(1)?)? };
        self.text.get(start..*self.ends.get(place)?)
    }

    /// Whether a cell is a number of the format's own.
    pub(super) fn is_number(&self, line: u32, column: usize) -> bool {
        self.place(line, column).and_then(|place| self.numbers.get(place)).copied().unwrap_or(false)
    }

    /// Place of a cell among all; none where the line has fewer.
    fn place(&self, line: u32, column: usize) -> Option<usize> {
        let line = line as usize;
        let first = if line == 0 { 0 } else { *self.lines.get(line.checked_sub(1)?)? };
        first.checked_add(column).filter(|place| self.lines.get(line).is_some_and(|end| place < end))
    }
}
