//! All pages of an answer's lists, from one world.

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use super::answered::{Asked, refusal};
use super::trouble::Trouble;
use crate::table::{Page, Table};

/// Rows of a page: the most that the gateway gives.
const PAGE: i32 = 500;
/// So often the whole is begun, in case the world moves on meanwhile.
const TRIES: u32 = 3;

/// A list on the way to its end.
struct Walk<'a> {
    table: &'a Table,
    after: Option<String>,
    done: bool,
}

/// The answer with all rows of its lists.
pub async fn all(asked: &Asked<'_>, progress: &Progress) -> Result<Value, Trouble> {
    for _ in 0..TRIES {
        progress.begin();
        if let Some(answer) = of_one_world(asked, progress).await? {
            return Ok(answer);
        }
    }
    Err(Trouble::Failed(format!(
        "the world changed {TRIES} times while the pages were read, and rows of two worlds must not be mixed: nothing was \
         written; ask again, or ask for less"
    )))
}

/// None: the world changed between two pages.
async fn of_one_world(asked: &Asked<'_>, progress: &Progress) -> Result<Option<Value>, Trouble> {
    let lists = asked.tables.iter().filter(|table| table.has_pages());
    let mut walks: Vec<Walk> = lists.map(|table| Walk { table, after: None, done: false }).collect();
    let mut whole: Option<Value> = None;
    let mut size = PAGE;
    loop {
        let pages: Vec<Page> = walks.iter().map(|walk| walk.page(size)).collect();
        let mut page = asked.asking.answer(&asked.document.augmented_pages(&pages), asked.variables).await?;
        if !page["data"].is_object() {
            // Rows that hold lists cost more than a query may: smaller pages cost less.
            if page["errors"][0]["extensions"]["code"] == "QUERY_TOO_LARGE" && size > 1 {
                size /= 2;
                continue;
            }
            return Err(refusal(&page));
        }
        if whole.as_ref().is_some_and(|whole| world(whole) != world(&page)) {
            return Ok(None);
        }
        let mut further = Vec::new();
        for walk in walks.iter_mut().filter(|walk| !walk.done) {
            walk.walked(&page, progress)?;
            further.push(walk.table);
        }
        progress.read_page();
        match &mut whole {
            None => whole = Some(page),
            Some(whole) => {
                further.iter().for_each(|table| table.append(&mut whole["data"], &mut page["data"]));
                add_errors(whole, &mut page);
            }
        }
        if walks.iter().all(|walk| walk.done) {
            return Ok(whole);
        }
    }
}

impl Walk<'_> {
    fn page(&self, size: i32) -> Page {
        // A list that is through is asked for nothing more.
        Page { path: self.table.path.clone(), first: if self.done { 0 } else { size }, after: self.after.clone() }
    }

    fn walked(&mut self, page: &Value, progress: &Progress) -> Result<(), Trouble> {
        let Some(rows) = self.table.rows(&page["data"]) else {
            self.done = true;
            return Ok(());
        };
        progress.read(rows.rows.len(), if self.after.is_none() { rows.total } else { None });
        match rows.next {
            None => self.done = true,
            Some(next) if self.after.as_deref() == Some(next) => {
                let list = self.table.id();
                return Err(Trouble::Failed(format!("the gateway gives the same page of `{list}` again: nothing was written")));
            }
            Some(next) => self.after = Some(next.to_owned()),
        }
        Ok(())
    }
}

fn world(answer: &Value) -> &Value {
    &answer["data"]["muster_world"]["version"]
}

fn add_errors(whole: &mut Value, page: &mut Value) {
    let Some(further) = page["errors"].as_array_mut().map(std::mem::take) else { return };
    match whole["errors"].as_array_mut() {
        Some(errors) => errors.extend(further),
        None => whole["errors"] = Value::Array(further),
    }
}

/// How far it is: on a terminal.
pub struct Progress {
    bar: ProgressBar,
    all_pages: bool,
}

impl Progress {
    /// Shows itself once pages are read.
    pub fn new(all_pages: bool) -> Self {
        // It hides itself where stderr is no terminal.
        let bar = if all_pages { ProgressBar::new(0) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos} of {len} rows, {msg}") {
            bar.set_style(style);
        }
        Self { bar, all_pages }
    }

    fn begin(&self) {
        self.bar.set_position(0);
        self.bar.set_length(0);
        self.bar.set_message("0 pages");
    }

    fn read(&self, rows: usize, total: Option<u64>) {
        self.bar.inc_length(total.unwrap_or_default());
        self.bar.inc(rows as u64);
    }

    fn read_page(&self) {
        let pages = 1 + self.bar.message().split(' ').next().and_then(|pages| pages.parse::<u64>().ok()).unwrap_or_default();
        self.bar.set_message(if pages == 1 { "1 page".to_owned() } else { format!("{pages} pages") });
    }

    /// What is said to who interrupts.
    pub fn stopped(&self) -> String {
        match (self.all_pages, self.bar.length()) {
            (true, Some(total)) if total > 0 => format!("stopped at row {} of {total}: nothing was written", self.bar.position()),
            _ => "stopped: nothing was written".to_owned(),
        }
    }

    /// Takes itself away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
