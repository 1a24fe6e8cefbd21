//! Text to bytes of 100 objects × 6 fields: a known document with a variable, a new document, and one batched lookup.
//! The claims: at most 20 µs, at most 150 µs.

use std::{cell::Cell, hint::black_box};

use criterion::{Criterion, criterion_group, criterion_main};
use futures_util::FutureExt;
use muster::engine::{Answers, Arg, Args, Engine, Graph, Id, Limits, Lookup, Request, Type, TypeRef};
use serde_json::json;

/// A thing with six fields.
struct Thing {
    id: Id,
    name: String,
    count: i32,
    size: f64,
    note: Option<String>,
    fresh: bool,
}

struct World {
    things: Vec<Thing>,
}

struct Page(usize);

fn engine() -> Engine<World> {
    let first = Args::new(vec![Arg::new("first", "How many.", TypeRef::named("Int")).default(50)], |values| {
        Ok(values.integer("first").unwrap_or(50) as usize)
    });
    let prices = Lookup::new("prices", |_: &World, keys: Vec<i32>| {
        async move { keys.into_iter().map(|key| (key, Ok(Some(key * 2)))).collect::<Answers<i32, i32>>() }.boxed()
    });
    let graph = Graph::new()
        .object(Type::<World, World>::new("Query", "The root.").made_with(
            "things",
            "Things.",
            first.sized(|first| *first),
            |_, _, first| Ok(Page(*first)),
        ))
        .object(
            Type::<Page, World>::new("Things", "A page.")
                .many("nodes", "Things.", |page, world: &World| world.things.iter().take(page.0).collect()),
        )
        .object(
            Type::<Thing, World>::new("Thing", "A thing.")
                .field("id", "Its id.", |thing| &thing.id)
                .field("name", "Its name.", |thing| &thing.name)
                .leaf("count", "How many.", |thing, _| thing.count)
                .leaf("size", "How large.", |thing, _| thing.size)
                .field("note", "A note.", |thing| &thing.note)
                .leaf("fresh", "Whether it is new.", |thing, _| thing.fresh)
                .lookup(
                    "price",
                    "Asked for.",
                    &prices,
                    |thing, _| Some(thing.count),
                    |_, _, found| found.map(|found| found.copied()).map_err(Clone::clone),
                ),
        );
    Engine::new(graph, Limits::default()).unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}

fn answers(criterion: &mut Criterion) {
    let things = (0..100).map(|number| Thing {
        id: Id(format!("thing:{number}")),
        name: format!("Thing number {number}"),
        count: number,
        size: f64::from(number) * 1.25,
        note: (number % 2 == 0).then(|| "as it came".to_owned()),
        fresh: number % 3 == 0,
    });
    let (engine, world) = (engine(), World { things: things.collect() });
    let variables = json!({ "first": 100 }).as_object().cloned().unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let answer = |query: &str| {
        let request = Request { query, operation: None, variables: &variables };
        let response = runtime.block_on(engine.execute(request, &world, |_| Vec::new()));
        assert!(response.ran && response.faults == 0);
        response.body
    };
    let query = "query Things($first: Int) { things(first: $first) { nodes { id name count size note fresh } } }";
    let looked_up = "query Things($first: Int) { things(first: $first) { nodes { id name price } } }";
    criterion.bench_function("engine: known document, 100 × 6", |bench| bench.iter(|| black_box(answer(query))));
    let number = Cell::new(0_u64);
    criterion.bench_function("engine: new document, 100 × 6", |bench| {
        bench.iter(|| {
            number.set(number.get() + 1);
            black_box(answer(&query.replace("Things(", &format!("Things{}(", number.get()))))
        });
    });
    criterion.bench_function("engine: known document, 100 looked up", |bench| bench.iter(|| black_box(answer(looked_up))));
}

criterion_group!(benches, answers);
criterion_main!(benches);
