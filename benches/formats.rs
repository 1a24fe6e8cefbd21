//! Rows per second and peak memory per format, from bytes on disk to a snapshot, against the bare library reading the same
//! bytes. Each measurement runs in a process of its own, so that its peak is its own.
//! The claims: mapping and judging cost no more than the parse itself; decoding 500 MB of delimited text or of JSON lines
//! takes less than 64 MB above the resulting snapshot.
//!
//! `cargo bench --bench formats`, with `FORMATS_ROWS=100000` for less, and `FORMATS="CSV XLSX"` for some of the formats.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use mimalloc::MiMalloc;
use muster::config::{Config, Feed, Overrides, load};
use muster::feed::judge::weigh;
use muster::feed::{Body, Document, decode, map::Mapper};
use muster::store::Snapshot;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Name, format, file, and settings of the layout. The wide ones have half a kilobyte a row.
const FORMATS: [(&str, &str, &str, &str); 7] = [
    ("CSV", "CSV", "narrow.csv", ""),
    ("NDJSON", "NDJSON", "narrow.ndjson", ""),
    ("JSON", "JSON", "narrow.json", "records = \"$.stock[*]\"\n"),
    ("XML", "XML", "narrow.xml", "records = \"stock/item\"\n"),
    ("XLSX", "XLSX", "narrow.xlsx", "fetch = { max_bytes = 4294967296 }\n"),
    ("CSV-WIDE", "CSV", "wide.csv", ""),
    ("NDJSON-WIDE", "NDJSON", "wide.ndjson", ""),
];
const COLUMNS: [&str; 8] = ["key", "nsn", "name", "quantity", "state", "depot", "price", "lot"];

fn setting(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "the benchmark's only settings")]
    std::env::var(name).ok()
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, mode, format, directory] = arguments.as_slice() {
        return measure(mode, format, Path::new(directory));
    }
    let rows: u32 = setting("FORMATS_ROWS").and_then(|rows| rows.parse().ok()).unwrap_or(1_000_000);
    let wanted = setting("FORMATS");
    let wanted = |name: &str| wanted.as_ref().is_none_or(|wanted| wanted.split(' ').any(|one| one == name));
    let directory = std::env::temp_dir().join(format!("muster-formats-{}", std::process::id()));
    std::fs::create_dir_all(directory.join("nations")).expect("a directory");
    settings(&directory);
    println!("{rows} rows; seconds and million rows a second; memory in MB: at the peak above the start, and above what stays");
    for (name, _, file, _) in FORMATS.iter().filter(|(name, ..)| wanted(name)) {
        let path = directory.join(file);
        write(&path, rows, name.ends_with("WIDE"));
        println!("{name}, {} MB", std::fs::metadata(&path).map_or(0, |file| file.len() / 1_000_000));
        let mut bare = 0.0;
        for mode in ["bare", "decode", "snapshot"] {
            let itself = std::env::current_exe().expect("itself");
            // Freed memory is given back at once, so that what stays is what the snapshot takes.
            let child = Command::new(itself).args([mode, name]).arg(&directory).env("MIMALLOC_PURGE_DELAY", "0").output();
            let child = child.expect("a child");
            assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
            let told = String::from_utf8_lossy(&child.stdout);
            let figures: Vec<f64> = told.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
            let [seconds, counted, peak, above] = figures.as_slice() else { panic!("{told}") };
            assert_eq!(*counted as u32, rows, "{name} {mode}");
            if mode == "bare" {
                bare = *seconds;
            }
            let speed = f64::from(rows) / seconds / 1e6;
            println!("  {mode:9} {seconds:7.2} s {speed:6.2} M/s  ratio {:5.2}  peak {peak:6.0}  above {above:6.0}", seconds / bare);
        }
        std::fs::remove_file(&path).expect("the file");
    }
    std::fs::remove_dir_all(&directory).expect("the directory");
}

/// Runs in a process of its own: prints seconds, rows, and memory at the peak.
fn measure(mode: &str, name: &str, directory: &Path) {
    let (_, format, file, _) = FORMATS.iter().find(|(own, ..)| *own == name).expect("a format");
    let path = directory.join(file);
    let config = load(directory, Overrides::default()).expect("settings");
    assert!(config.set_aside.is_empty(), "{:?}", config.set_aside);
    let before = memory("VmRSS:");
    let began = Instant::now();
    let mut kept: Option<Snapshot> = None;
    let rows = match mode {
        "bare" => bare(format, &path),
        _ => {
            let file = File::open(&path).expect("the file");
            let length = file.metadata().expect("its length").len();
            let document = Document::of(name, Body::spooled(file, length));
            let feed = feed(&config, name);
            if mode == "decode" {
                let (mut rows, mut room, mut count) = (decode::rows(&document, &feed.layout).expect("rows"), None, 0);
                while let Some(row) = rows.advance(&mut room).map(|()| &room).expect("a row") {
                    black_box(row);
                    count += 1;
                }
                count
            } else {
                let mut rows = decode::rows(&document, &feed.layout).expect("rows");
                let mut mapper = Mapper::new(feed, &config.reference);
                let mut room = None;
                while let Some(row) = rows.advance(&mut room).map(|()| &room).expect("a row") {
                    if let Some(more) = rows.outlook() {
                        mapper.expect(more);
                    }
                    mapper.row(row);
                }
                let mapped = mapper.finish();
                assert!(weigh(&mapped, feed, None).publish);
                let snapshot = kept.insert(Snapshot::new(mapped.tables, None));
                snapshot.len()
            }
        }
    };
    let seconds = began.elapsed().as_secs_f64();
    let (peak, stays) = (memory("VmHWM:"), if kept.is_some() { memory("VmRSS:") } else { before });
    println!("{seconds} {rows} {} {}", (peak - before) / 1e6, (peak - stays.min(peak)) / 1e6);
    drop(kept);
}

fn feed<'c>(config: &'c Config, name: &str) -> &'c Arc<Feed> {
    let slug = format!("xaa-{}", name.to_lowercase());
    config.nations[0].feeds.iter().find(|feed| feed.slug == slug.as_str()).expect("a feed")
}

/// What the format's own library takes to read everything once.
fn bare(format: &str, path: &Path) -> usize {
    let file = File::open(path).expect("the file");
    match format {
        "CSV" => {
            let mut reader = csv::ReaderBuilder::new().buffer_capacity(64 << 10).from_reader(file);
            let (mut row, mut rows) = (csv::ByteRecord::new(), 0);
            while reader.read_byte_record(&mut row).expect("CSV") {
                rows += usize::from(black_box(row.len()) > 0);
            }
            rows
        }
        "NDJSON" => {
            let (mut reader, mut line, mut rows) = (BufReader::with_capacity(64 << 10, file), Vec::new(), 0);
            while reader.read_until(b'\n', &mut line).expect("a line") > 0 {
                black_box(serde_json::from_slice::<serde_json::Value>(&line).expect("JSON"));
                line.clear();
                rows += 1;
            }
            rows
        }
        "JSON" => {
            let document: serde_json::Value = serde_json::from_slice(&std::fs::read(path).expect("the file")).expect("JSON");
            document["stock"].as_array().expect("a list").len()
        }
        "XML" => {
            let mut reader = quick_xml::Reader::from_reader(BufReader::with_capacity(64 << 10, file));
            let (mut buffer, mut rows) = (Vec::new(), 0);
            loop {
                match reader.read_event_into(&mut buffer).expect("XML") {
                    quick_xml::events::Event::Eof => return rows,
                    quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "item" => rows += 1,
                    _ => {}
                }
                buffer.clear();
            }
        }
        _ => {
            let mut workbook: calamine::Xlsx<_> = calamine::open_workbook(path).expect("a workbook");
            let mut cells = workbook.worksheet_cells_reader("Stock").expect("a sheet");
            let mut last = 0;
            while let Some(cell) = cells.next_cell().expect("a cell") {
                last = cell.get_position().0;
                black_box(cell);
            }
            last as usize
        }
    }
}

/// Memory of this process, as the system counts it, in bytes.
fn memory(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.trim_matches(|character: char| !character.is_ascii_digit()).parse::<f64>().unwrap_or(0.0) * 1024.0
}

/// A feed per format.
fn settings(directory: &Path) {
    let mut text = "version = 1\n".to_owned();
    for (name, format, file, layout) in FORMATS {
        let slug = name.to_lowercase();
        text += &format!(
            "[[feed]]\nslug = \"xaa-{slug}\"\ntitle = \"{name}\"\nurl = \"/{file}\"\nformat = \"{format}\"\nconditions = \"US_SUPPLY_CONDITION\"\n{layout}\
             [feed.holding]\nkey = \"key\"\nitem = {{ nsn = \"nsn\", name = \"name\" }}\n\
             quantity = {{ path = \"quantity\", unit = {{ const = \"EA\" }} }}\ncondition = \"state\"\nholder = \"depot\"\nserial_or_lot = \"lot\"\n\
             unit_value = {{ path = \"price\", currency = {{ const = \"EUR\" }}, basis = \"ACQUISITION\" }}\n"
        );
    }
    std::fs::write(directory.join("nations/xaa.toml"), text).expect("the settings");
    std::fs::write(directory.join("muster.toml"), "version = 1\nbase = \"http://127.0.0.1:4100\"\n").expect("the settings");
}

/// The cells of a row: plausible stock, the same each time.
fn row(number: u32, wide: bool) -> [String; 8] {
    let mixed = number.wrapping_mul(2_654_435_761);
    let name = ["TRUCK, UTILITY", "RIFLE, 5.56 MM", "HOWITZER, 155 MM", "FIELD KITCHEN", "RADIO SET"][(mixed % 5) as usize];
    let name = if wide { format!("{name} {}", "as the depot describes it at length, ".repeat(11)) } else { name.to_owned() };
    [
        number.to_string(),
        format!("{}{:09}", [2_320, 1_005, 1_025, 7_360, 5_820][(mixed % 5) as usize], 10_000_000 + mixed % 50_000),
        name,
        (mixed % 500).to_string(),
        ["A", "B", "F", "G"][(mixed % 4) as usize].to_owned(),
        format!("Depot {}", mixed % 97),
        format!("{}.{:02}", mixed % 90_000, mixed % 100),
        format!("L{mixed:010}"),
    ]
}

fn write(path: &PathBuf, rows: u32, wide: bool) {
    if path.extension().is_some_and(|kind| kind == "xlsx") {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet_with_constant_memory().expect("a sheet").set_name("Stock").expect("a name");
        for (column, name) in (0..).zip(COLUMNS) {
            sheet.write_string(0, column, name).expect("a cell");
        }
        for number in 0..rows {
            for (column, cell) in (0..).zip(row(number, wide)) {
                match cell.parse::<f64>() {
                    Ok(figure) => sheet.write_number(number + 1, column, figure).expect("a cell"),
                    Err(_) => sheet.write_string(number + 1, column, cell).expect("a cell"),
                };
            }
        }
        return workbook.save(path).expect("the file");
    }
    let mut out = BufWriter::new(File::create(path).expect("the file"));
    let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
    let object = |cells: &[String; 8]| {
        let fields: Vec<String> = COLUMNS.iter().zip(cells).map(|(name, cell)| format!("\"{name}\":\"{cell}\"")).collect();
        format!("{{{}}}", fields.join(","))
    };
    let begin = match kind {
        "csv" => format!("{}\n", COLUMNS.join(",")),
        "json" => "{\"stock\":[\n".to_owned(),
        "xml" => "<stock>\n".to_owned(),
        _ => String::new(),
    };
    out.write_all(begin.as_bytes()).expect("the disk");
    for number in 0..rows {
        let cells = row(number, wide);
        let line = match kind {
            "csv" => cells.map(|cell| if cell.contains(',') { format!("\"{cell}\"") } else { cell }).join(",") + "\n",
            "json" => object(&cells) + if number + 1 < rows { ",\n" } else { "\n]}" },
            "xml" => {
                let fields: String = COLUMNS.iter().zip(&cells).map(|(name, cell)| format!("<{name}>{cell}</{name}>")).collect();
                format!("<item>{fields}</item>\n")
            }
            _ => object(&cells) + "\n",
        };
        out.write_all(line.as_bytes()).expect("the disk");
    }
    out.write_all(if kind == "xml" { b"</stock>".as_slice() } else { b"" }).expect("the disk");
    out.flush().expect("the disk");
}
