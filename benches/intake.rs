//! From bytes to a snapshot: decode, map, judge, index by id; and the bare library over the same bytes, for the ratio.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/demo.rs"]
mod demonstration;
mod support;

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mimalloc::MiMalloc;
use muster::config::Feed;
use muster::demo::plan::{self, Shape};
use muster::demo::shapes;
use muster::feed::judge::weigh;
use muster::feed::{Document, decode, map::Mapper};
use muster::store::Snapshot;
use url::Url;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// One feed of holdings per shape.
const SHAPES: [(&str, Shape); 5] = [
    ("CSV, semicolons", Shape::SemicolonCsv),
    ("CSV, commas", Shape::CommaCsv),
    ("JSON, flat", Shape::FlatJson),
    ("JSON, nested", Shape::NestedJson),
    ("XML", Shape::NestedXml),
];

fn intake(criterion: &mut Criterion) {
    let config = demonstration::config(Url::parse("http://127.0.0.1:1").expect("an address"));
    let truth = muster::demo::truth(1, 4.0, support::DAY);
    let mut group = criterion.benchmark_group("intake");
    group.sample_size(10);
    for (name, shape) in SHAPES {
        let plan = plan::feeds();
        let published = plan.iter().filter(|feed| feed.shape == shape && feed.kinds.contains(&plan::Kind::Holding));
        let published = published.max_by_key(|feed| truth.holding_count(feed.nation)).expect("a feed of that shape");
        let mut bytes = Vec::new();
        shapes::Document::new(&truth, published).expect("a document").write(1, &mut bytes).expect("memory");
        let document = Document::of(&published.path, bytes);
        let of_nations = config.nations.iter().flat_map(|nation| &nation.feeds);
        let feed: &Arc<Feed> = of_nations.into_iter().find(|feed| feed.slug == published.slug).expect("its settings");
        let rows = decode::rows(&document, &feed.layout).expect("rows").count();
        group.throughput(Throughput::Elements(rows as u64));
        group.bench_function(BenchmarkId::new("to snapshot", name), |bench| {
            bench.iter(|| {
                let mut rows = decode::rows(&document, &feed.layout).expect("rows");
                let (mut mapper, mut fields) = (Mapper::new(feed, &config.reference), decode::Fields::default());
                for row in rows.by_ref() {
                    let row = row.expect("a row");
                    fields.see(&row);
                    mapper.row(&row);
                }
                black_box(fields.shape(Vec::new()));
                let mapped = mapper.finish();
                assert!(weigh(&mapped, feed, None).publish);
                black_box(Snapshot::new(mapped.tables, None).len())
            });
        });
        group.bench_function(BenchmarkId::new("decode alone", name), |bench| {
            bench.iter(|| black_box(decode::rows(&document, &feed.layout).expect("rows").count()));
        });
        group.bench_function(BenchmarkId::new("decode and fields", name), |bench| {
            bench.iter(|| {
                let mut fields = decode::Fields::default();
                decode::rows(&document, &feed.layout).expect("rows").for_each(|row| fields.see(&row.expect("a row")));
                black_box(fields.shape(Vec::new()).fields.len())
            });
        });
        let bytes = &document.pages[0].bytes.whole().expect("memory");
        group.bench_function(BenchmarkId::new("bare library", name), |bench| bench.iter(|| black_box(bare(shape, bytes))));
    }
    group.finish();
}

/// What the format's own library takes to read everything once.
fn bare(shape: Shape, bytes: &[u8]) -> usize {
    match shape {
        Shape::SemicolonCsv | Shape::CommaCsv => {
            let delimiter = if shape == Shape::CommaCsv { b',' } else { b';' };
            let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
            let mut row = csv::ByteRecord::new();
            let mut cells = 0;
            while reader.read_byte_record(&mut row).expect("CSV") {
                cells += row.len();
            }
            cells
        }
        Shape::NestedXml => {
            let mut reader = quick_xml::Reader::from_reader(bytes);
            let (mut buffer, mut events) = (Vec::new(), 0);
            while !matches!(reader.read_event_into(&mut buffer).expect("XML"), quick_xml::events::Event::Eof) {
                buffer.clear();
                events += 1;
            }
            events
        }
        _ => serde_json::from_slice::<serde_json::Value>(bytes).expect("JSON").as_object().map_or(1, serde_json::Map::len),
    }
}

criterion_group!(benches, intake);
criterion_main!(benches);
