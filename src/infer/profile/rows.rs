//! The rows of a document by one way to read it, as columns of values.

use hashbrown::HashMap;

use crate::config::Path;
use crate::feed::decode::{self, NodeId, Row, Shape, Tree};
use crate::feed::{Document, Failure};
use crate::infer::look::Reading;
use crate::model::codes::FeedFormat;

use super::column::Column;

/// Rows that are looked at, and of these the ones by which places are found.
const LOOKED: (usize, usize) = (60_000, 3_000);

/// Places of one document, and levels within a row.
const MOST: (usize, usize) = (400, 6);

/// Objects around all that a row says, whose names say nothing: GeoJSON has one, and services of maps.
const ENVELOPES: [&str; 2] = ["properties", "attributes"];

/// What stands in the list of a point of GeoJSON.
const AXES: [&str; 2] = ["longitude", "latitude"];

/// Rows as columns.
#[derive(Debug)]
pub struct Rows {
    /// Rows that were looked at.
    pub count: usize,
    /// Places with at least one value.
    pub columns: Vec<Column>,
    /// Lists of objects within a row: the path to each, and the places of its entries.
    pub lists: Vec<(String, Rows)>,
    /// The rows themselves, for those who look across columns.
    pub kept: Vec<Row>,
    /// The format of their paths.
    pub format: FeedFormat,
    /// The header stands among the rows again: how often, and the column by whose name it is known. It is in none of them.
    pub headers: Option<(usize, String)>,
}

impl Rows {
    /// Whether rows that are equal in one place are equal in another, wherever both have something.
    pub fn agree(&self, on: &str, place: &str) -> bool {
        let (Ok(on), Ok(place)) = (Path::parse(on, self.format), Path::parse(place, self.format)) else { return false };
        let mut known: HashMap<&str, &str> = HashMap::new();
        let text = |row, path| Row::text(row, path).text().map(str::trim).filter(|text| !text.is_empty());
        let pairs = self.kept.iter().filter_map(|row| Some((text(row, &on)?, text(row, &place)?)));
        pairs.into_iter().all(|(on, place)| *known.entry(on).or_insert(place) == place)
    }
}

/// Reads rows.
///
/// # Errors
/// The document can't be read so.
pub fn rows(document: &Document, reading: &Reading) -> Result<Rows, Failure> {
    let (mut kept, mut headers) = (Vec::new(), None);
    for row in decode::rows(document, &reading.layout)?.take(LOOKED.0) {
        let row = row?;
        match header(&row) {
            Some(name) => headers.get_or_insert((0_usize, name)).0 += 1,
            None => kept.push(row),
        }
    }
    let mut places = Places { slash: reading.format == FeedFormat::Xml, found: Vec::new(), lists: Vec::new() };
    for row in kept.iter().take(LOOKED.1) {
        places.see(row);
    }
    places.leave_lists_out();
    let outside = reading.outside.iter().map(|outside| Column::new(outside.path.clone(), outside.names.clone(), true));
    let within = places.found.into_iter().map(|(path, names)| Column::new(path, names, false));
    let columns: Vec<Column> = within.chain(outside).collect();
    let lists = places.lists.into_iter().filter_map(|path| Some((path.clone(), entries(&kept, &path, reading)?))).collect();
    Ok(Rows { count: kept.len(), columns: filled(columns, &kept, reading), lists, kept, format: reading.format, headers })
}

/// The first name in a row that is the header once more, as on each page of a report.
fn header(row: &Row) -> Option<String> {
    let columns = row.columns()?;
    let cells = || columns.names().enumerate().map(|(at, name)| (name.trim(), row.cell(at).text().unwrap_or_default().trim()));
    // A name that comes twice has a number behind it.
    let same = |name: &str, cell: &str| {
        name.strip_prefix(cell.trim_start_matches('\u{feff}')).is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
    };
    let again = cells().all(|(name, cell)| cell.is_empty() || same(name, cell)) && cells().filter(|(_, cell)| !cell.is_empty()).count() > 1;
    let named = |(name, cell): &(&str, &str)| name == cell && cell.contains(char::is_alphabetic);
    cells().find(named).filter(|_| again).map(|(name, _)| name.to_owned())
}

/// Columns with the values of all rows; those without any are left out.
fn filled(mut columns: Vec<Column>, kept: &[Row], reading: &Reading) -> Vec<Column> {
    let paths: Vec<Option<Path>> = columns.iter().map(|column| Path::parse(&column.path, reading.format).ok()).collect();
    for row in kept {
        for (column, path) in columns.iter_mut().zip(&paths) {
            if let Some(path) = path {
                column.add(row.text(path).text(), native(row, path, &column.path));
            }
        }
    }
    columns.retain(|column| column.filled > 0);
    // What GeoJSON calls its own objects is no value of a row.
    let of_geojson =
        columns.iter().any(|column| column.path.trim_start_matches("../") == "type" && column.count(|text| text == "Feature") > 0);
    columns.retain(|column| !of_geojson || !is_geojson(column));
    columns
}

fn is_geojson(column: &Column) -> bool {
    const KINDS: [&str; 9] = [
        "Feature",
        "FeatureCollection",
        "Point",
        "MultiPoint",
        "LineString",
        "MultiLineString",
        "Polygon",
        "MultiPolygon",
        "GeometryCollection",
    ];
    let path = column.path.trim_start_matches("../");
    matches!(path, "type" | "geometry.type") && column.values.iter().all(|(text, _)| KINDS.contains(&text.as_str()))
}

/// Whether a number of the format's own stands there: its decimal sign is a point, whatever the locale of texts.
pub fn native(row: &Row, path: &Path, column: &str) -> bool {
    row.is_number(path) || row.columns().and_then(|all| all.number(column)).is_some_and(|at| row.is_number_in(at))
}

/// The entries of a list within rows, as rows of their own.
fn entries(kept: &[Row], path: &str, reading: &Reading) -> Option<Rows> {
    let path = Path::parse(path, reading.format).ok()?;
    let entries: Vec<Row> = kept.iter().flat_map(|row| row.each(&path)).take(LOOKED.0).collect();
    let mut places = Places { slash: reading.format == FeedFormat::Xml, found: Vec::new(), lists: Vec::new() };
    for row in entries.iter().take(LOOKED.1) {
        places.see(row);
    }
    let columns = places.found.into_iter().map(|(path, names)| Column::new(path, names, false)).collect();
    let columns = filled(columns, &entries, reading);
    (!columns.is_empty()).then(|| Rows {
        count: entries.len(),
        columns,
        lists: Vec::new(),
        kept: Vec::new(),
        format: reading.format,
        headers: None,
    })
}

/// Places that were found so far.
struct Places {
    /// What parts the steps of a path is a slash, as in XML.
    slash: bool,
    found: Vec<(String, Vec<String>)>,
    lists: Vec<String>,
}

impl Places {
    fn see(&mut self, row: &Row) {
        match (row.columns(), row.node()) {
            (Some(columns), _) => {
                let names: Vec<String> = columns.names().map(str::to_owned).collect();
                for name in names.into_iter().filter(|name| !name.trim().is_empty()) {
                    // Without the blanks around it a name reaches its column too, unless another is called so.
                    let bare = if columns.number(name.trim()) == columns.number(&name) { name.trim().to_owned() } else { name };
                    let called = in_one_line(&bare);
                    self.add(bare, vec![called]);
                }
            }
            (None, Some((tree, node))) => self.walk(tree, node, "", "", 0),
            (None, None) => {}
        }
    }

    fn add(&mut self, path: String, names: Vec<String>) {
        if self.found.len() < MOST.0 && !self.found.iter().any(|(known, _)| *known == path) {
            self.found.push((path, names));
        }
    }

    fn walk(&mut self, tree: &Tree, node: NodeId, path: &str, name: &str, depth: usize) {
        if depth > MOST.1 {
            return;
        }
        match tree.shape(node) {
            Shape::Null | Shape::Replaced => {}
            Shape::Text | Shape::Number | Shape::Bool if depth == 0 => {
                self.add(".".to_owned(), vec![name.to_owned()]);
                // An element may have attributes alone.
                for attribute in tree.children(node).filter(|_| self.slash).collect::<Vec<_>>() {
                    let own = self.local(tree, attribute);
                    self.add(format!("@{own}"), called(&own, name));
                }
            }
            Shape::Text | Shape::Number | Shape::Bool | Shape::Attribute => {}
            Shape::List => {
                for (at, child) in tree.children(node).enumerate().take(60) {
                    if matches!(tree.shape(child), Shape::Text | Shape::Number | Shape::Bool) {
                        let axis = AXES.get(at).filter(|_| path.ends_with("geometry.coordinates"));
                        let name = axis.map_or_else(|| format!("{name} {}", at.saturating_add(1)), |axis| (*axis).to_owned());
                        self.add(format!("{path}[{at}]"), vec![name]);
                    }
                }
            }
            Shape::Fields => self.fields(tree, node, path, name, depth),
        }
    }

    fn fields(&mut self, tree: &Tree, node: NodeId, path: &str, name: &str, depth: usize) {
        if !tree.text(node).trim().is_empty() && self.slash {
            self.add(if path.is_empty() { ".".to_owned() } else { format!("{path}/.") }, vec![name.to_owned()]);
        }
        for child in tree.children(node) {
            let (own, shape) = (self.local(tree, child), tree.shape(child));
            let Some(step) = self.step(&own, shape) else { continue };
            let between = if path.is_empty() {
                ""
            } else if self.slash {
                "/"
            } else {
                "."
            };
            let below = format!("{path}{between}{step}");
            let repeated =
                tree.children(node).filter(|other| tree.is_called(*other, &own) && tree.shape(*other) != Shape::Attribute).count() > 1;
            match shape {
                Shape::List if tree.children(child).any(|entry| tree.shape(entry) == Shape::Fields) => self.list(format!("{below}[*]")),
                Shape::Fields if self.slash && repeated => self.list(below),
                // An element that holds nothing but others of one name is a list of these.
                Shape::Fields if self.slash && is_list(tree, child) => {
                    if let Some(first) = tree.children(child).next() {
                        let inner = self.local(tree, first);
                        self.list(format!("{below}/{inner}"));
                    }
                }
                Shape::Fields if ENVELOPES.contains(&own.as_str()) => self.walk(tree, child, &below, name, depth.saturating_add(1)),
                Shape::Fields | Shape::List => self.walk(tree, child, &below, &own, depth.saturating_add(1)),
                Shape::Text if self.slash && repeated => {}
                Shape::Text | Shape::Number | Shape::Bool | Shape::Attribute => {
                    self.add(below.clone(), called(&own, name));
                    // An element with attributes has its text beside them.
                    let beside = self.slash && shape == Shape::Text;
                    for attribute in tree.children(child).filter(|_| beside) {
                        let name = self.local(tree, attribute);
                        self.add(format!("{below}/@{name}"), called(&name, &own));
                    }
                }
                Shape::Null | Shape::Replaced => {}
            }
        }
    }

    /// What stands in a list is found there: a row with one entry makes it look like fields of its own.
    fn leave_lists_out(&mut self) {
        let Self { found, lists, .. } = self;
        let within = |path: &str, list: &str| path.strip_prefix(list).is_some_and(|rest| rest.starts_with(['/', '.', '[']));
        found.retain(|(path, _)| !lists.iter().any(|list| within(path, list)));
    }

    fn list(&mut self, path: String) {
        if self.lists.len() < 16 && !self.lists.contains(&path) {
            self.lists.push(path);
        }
    }

    fn local(&self, tree: &Tree, node: NodeId) -> String {
        let name = tree.name(node);
        if self.slash { name.split_once(':').map_or(name, |(_, local)| local).to_owned() } else { name.to_owned() }
    }

    fn step(&self, name: &str, shape: Shape) -> Option<String> {
        match (self.slash, shape) {
            (true, Shape::Attribute) => Some(format!("@{name}")),
            (true, _) => Some(name.to_owned()),
            (false, _) => crate::infer::look::json_step(name),
        }
    }
}

/// A name as it would stand in one line: a word that a line end parts has a dash there.
fn in_one_line(name: &str) -> String {
    let lines = name.lines().map(str::trim);
    lines.fold(String::new(), |name, line| match name.strip_suffix('-') {
        Some(begun) if line.starts_with(char::is_lowercase) => format!("{begun}{line}"),
        _ if name.is_empty() => line.to_owned(),
        _ => format!("{name} {line}"),
    })
}

/// What words are looked for in: a name that says little alone stands behind that of what it belongs to.
pub fn called(own: &str, around: &str) -> Vec<String> {
    const LITTLE: [&str; 14] =
        ["name", "id", "code", "value", "number", "no", "nr", "type", "text", "label", "key", "title", "nom", "nazwa"];
    let whole = format!("{around} {own}");
    match around {
        "" => vec![own.to_owned()],
        _ if LITTLE.contains(&own.to_lowercase().as_str()) => vec![whole, own.to_owned()],
        _ => vec![own.to_owned(), whole],
    }
}

/// Several elements of one name and nothing else, each with something below it.
fn is_list(tree: &Tree, node: NodeId) -> bool {
    let names: Vec<&str> = tree.children(node).map(|child| tree.name(child)).collect();
    let same = names.windows(2).all(|pair| pair.first() == pair.last());
    let deep = tree.children(node).all(|child| tree.shape(child) == Shape::Fields);
    same && deep && names.len() > 1
}
