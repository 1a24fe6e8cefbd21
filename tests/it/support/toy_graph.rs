//! The toy world as a graph: every kind of field once.

use futures_util::FutureExt;
use muster::engine::{Answers, Arg, Args, ConstValue, Enumeration, Graph, Input, Interface, Leaf, Lookup, Obj, Out, Scalar, Type, TypeRef};
use serde_json::{Map, Value};

use super::toy::{BRANCHES, Branch, Must, Page, Stone, Tally, Toy, fault, twin, weight};

/// The arguments of `echo`, as text.
struct Echo(String);

fn named(name: &str) -> TypeRef {
    TypeRef::named(name)
}

fn query(twins: &Lookup<Toy, i32, i32>) -> Type<Toy, Toy> {
    let number = || Arg::new("number", "Its number.", TypeRef::named_nn("Int"));
    let text = |name| Arg::new(name, "Any text.", named("String"));
    Type::<Toy, Toy>::new("Query", "The toy world.")
        .leaf("day", "The day.", |toy, _| toy.day)
        .many("branches", "All branches.", |toy, _| toy.branches.iter().take(12).collect())
        .link_with(
            "branch",
            "One branch.",
            Args::new(vec![number()], |values| Ok(values.integer("number").unwrap_or(0) as i32)),
            |toy, _, number| Ok((1..=BRANCHES).contains(number).then(|| toy.branch(*number))),
        )
        .one_with(
            "sure",
            "One branch, or none of the answer.",
            Args::new(vec![number()], |values| match values.integer("number") {
                Some(number) if number > 0 => Ok(number as i32),
                _ => Err("number: must be above 0".to_owned()),
            }),
            |toy, _, number| {
                if (1..=BRANCHES).contains(number) { Ok(toy.branch(*number)) } else { Err(fault("sure", *number)) }
            },
        )
        .any_with(
            "node",
            "By id.",
            "Node",
            Args::new(vec![Arg::new("id", "Its id.", TypeRef::named_nn("ID"))], |values| {
                Ok(values.text("id").unwrap_or_default().to_owned())
            }),
            |toy, _, id| Ok(toy.node(id)),
        )
        .any_many_with(
            "nodes",
            "By ids.",
            "Node",
            Args::new(vec![Arg::new("ids", "Their ids.", TypeRef::named_nn_list_nn("ID"))], |values| {
                let ids = values.list("ids").unwrap_or_default().iter();
                Ok(ids
                    .filter_map(|id| match id {
                        ConstValue::String(id) => Some(id.clone()),
                        _ => None,
                    })
                    .collect::<Vec<_>>())
            })
            .sized(Vec::len),
            |toy, _, ids| Ok(ids.iter().map(|id| toy.node(id)).collect()),
        )
        .made_with(
            "page",
            "Some branches.",
            Args::new(vec![Arg::new("first", "How many.", named("Int")).default(2)], |values| match values.integer("first") {
                Some(first) if first < 0 => Err("first: must not be negative".to_owned()),
                first => Ok(first.unwrap_or(2) as usize),
            })
            .sized(|first| *first),
            |toy, _, first| Ok(Page { places: (0..toy.branches.len().min(*first)).collect() }),
        )
        .leaf_with(
            "echo",
            "The arguments as they were understood.",
            Args::new(
                vec![
                    Arg::new("input", "An object.", named("Echo")),
                    Arg::new("key", "One of.", named("Key")),
                    Arg::new("numbers", "A list.", TypeRef::named_nn_list("Int")),
                    Arg::new("grid", "A list of lists.", TypeRef::List(Box::new(TypeRef::named_list("Int")))),
                    Arg::new("mood", "An enum.", named("Mood")),
                    Arg::new("flag", "A flag.", named("Boolean")).default(true),
                    Arg::new("size", "A number.", named("Float")),
                    Arg::new("id", "An id.", named("ID")),
                    text("text"),
                    Arg::new("even", "An even number.", named("Even")),
                    Arg::new("sure", "Never null.", TypeRef::named_nn("Int")).default(5),
                ],
                |values| {
                    let told: Map<String, Value> =
                        values.iter().map(|(name, value)| (name.to_owned(), value.clone().into_json().unwrap_or_default())).collect();
                    Ok(Echo(Value::Object(told).to_string()))
                },
            ),
            |_, _, echo| echo.0.clone(),
        )
        .made_link_with(
            "at",
            "The world on another day.",
            Args::new(vec![Arg::new("day", "The day.", TypeRef::named_nn("Int"))], |values| Ok(values.integer("day").unwrap_or(0) as i32)),
            |_, _, day| Ok((*day > 0).then(|| Toy::on(*day))),
        )
        .lookup(
            "fetched",
            "Looked up at the root.",
            twins,
            |_, _| Some(1),
            |_, _, found| found.map_err(Clone::clone).map(|found| found.copied()),
        )
        .leaf("nan", "No number.", |_, _| f64::NAN)
        .deprecated("It never is a number.")
        .written("untold", "Writes nothing.", named("String"), |_, _, _| {})
}

fn branch(weights: &Lookup<Toy, i32, i32>, twins: &Lookup<Toy, i32, i32>) -> Type<Branch, Toy> {
    Type::<Branch, Toy>::new("Branch", "A branch.")
        .implements("Node")
        .key("id")
        .field("id", "Its id.", |branch| &branch.id)
        .leaf("number", "Its number.", |branch, _| branch.number)
        .field("name", "Its name.", |branch| &branch.name)
        .field("tags", "Some words.", |branch| &branch.tags)
        .leaf("mood", "How it is.", |branch, _| Mood(branch.mood()))
        .leaf("must", "Never null.", |branch, _| Must(branch.must()))
        .leaf("may", "Null at times.", |branch, _| branch.may())
        .link("child", "Another, or none.", |branch, toy| branch.child().map(|number| toy.branch(number)))
        .one("strict", "Another, always.", |branch, toy| toy.branch(branch.number + 3))
        .many_with("twigs", "Some others.", Args::none(), |branch, toy, ()| {
            Ok(branch.twigs()?.into_iter().map(|number| toy.branch(number)).collect())
        })
        .any("thing", "A branch, a stone or nothing.", "Node", |branch, toy| match branch.number % 3 {
            0 => None,
            1 => Some(Obj::of(toy.stone(branch.number))),
            _ => Some(Obj::of(toy.branch(branch.number + 1))),
        })
        .any_many("things", "A branch, nothing and a stone.", "Node", |branch, toy| {
            vec![Some(Obj::of(toy.branch(branch.number + 2))), None, Some(Obj::of(toy.stone(branch.number)))]
        })
        .made("tally", "A sum.", |branch, _| Tally { of: branch.number, sum: branch.number * 11 })
        .made_many("tallies", "Sums.", |branch, _| {
            (0..branch.number % 3).map(|step| Tally { of: branch.number, sum: branch.number * 100 + step }).collect()
        })
        .lookup(
            "weight",
            "Looked up.",
            weights,
            |branch, _| (branch.number % 6 != 0).then_some(branch.number),
            |_, _, found| found.map_err(Clone::clone).map(|found| found.copied()),
        )
        .lookup(
            "heavy",
            "Looked up, never null.",
            weights,
            |branch, _| Some(branch.number),
            |branch, _, found| Must(found.map_err(Clone::clone).map(|found| found.copied().unwrap_or(-branch.number))),
        )
        .lookup_link(
            "twin",
            "Looked up, a branch.",
            twins,
            |branch, _| Some(branch.number),
            |_, toy, found| Ok(found.map_err(Clone::clone)?.map(|number| toy.branch(*number))),
        )
        .lookup_made(
            "weighed",
            "Looked up, a sum.",
            weights,
            |branch, _| Some(branch.number),
            |branch, _, found| Ok(found.map_err(Clone::clone)?.map(|sum| Tally { of: branch.number, sum: *sum })),
        )
}

struct Mood(&'static str);

impl Leaf for Mood {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn("Mood")
    }
    fn write(&self, out: &mut Out) {
        out.text(self.0);
    }
}

fn even(value: &ConstValue) -> Result<(), String> {
    match value {
        ConstValue::Number(number) if number.as_i64().is_some_and(|number| number % 2 == 0) => Ok(()),
        _ => Err("is no even number".to_owned()),
    }
}

pub fn graph() -> Graph<Toy> {
    let weights = Lookup::new("weights", |toy: &Toy, keys: Vec<i32>| {
        toy.asked("weights", &keys);
        async move {
            tokio::task::yield_now().await;
            keys.into_iter().rev().map(|key| (key, weight(key))).collect::<Answers<_, _>>()
        }
        .boxed()
    });
    let twins = Lookup::new("twins", |toy: &Toy, keys: Vec<i32>| {
        toy.asked("twins", &keys);
        async move {
            tokio::task::yield_now().await;
            keys.into_iter().map(|key| (key, twin(key))).collect::<Answers<_, _>>()
        }
        .boxed()
    });
    Graph::new()
        .query("Query")
        .object(query(&twins))
        .object(branch(&weights, &twins))
        .object(
            Type::<Stone, Toy>::new("Stone", "A stone.")
                .implements("Node")
                .field("id", "Its id.", |stone| &stone.id)
                .leaf("number", "Its number.", |stone, _| stone.number)
                .leaf("weight", "In kilograms.", |stone, _| stone.weight)
                .one("on", "Where it lies.", |stone, toy| toy.branch(stone.number * 6)),
        )
        .object(Type::<Tally, Toy>::new("Tally", "A sum.").leaf("sum", "The sum.", |tally, _| tally.sum).one(
            "of",
            "Of what.",
            |tally, toy| toy.branch(tally.of),
        ))
        .object(Type::<Page, Toy>::new("Page", "Some branches.").leaf("count", "How many.", |page, _| page.places.len() as u32).many(
            "nodes",
            "The branches.",
            |page, toy| page.places.iter().map(|place| &toy.branches[*place]).collect(),
        ))
        .interface(Interface::new("Node", "Has an id.").field("id", "Its id.", TypeRef::named_nn("ID")).field(
            "number",
            "Its number.",
            TypeRef::named_nn("Int"),
        ))
        .input(Input {
            name: "Echo".to_owned(),
            about: "An input.".to_owned(),
            fields: vec![
                Arg::new("text", "Some text.", named("String")),
                Arg::new("count", "Some number.", TypeRef::named_nn("Int")).default(7),
                Arg::new("moods", "Some moods.", TypeRef::named_nn_list("Mood")),
                Arg::new("inner", "Another.", named("Echo")),
                Arg::new("must", "Required.", TypeRef::named_nn("Boolean")),
            ],
            one_of: false,
        })
        .input(Input {
            name: "Key".to_owned(),
            about: "One of these.".to_owned(),
            fields: vec![Arg::new("number", "By number.", named("Int")), Arg::new("name", "By name.", named("String"))],
            one_of: true,
        })
        .enumeration(Enumeration::new("Mood", "How a branch is.", [("CALM", "Calm."), ("WILD", "Wild."), ("ODD", "Odd.")]))
        .scalar(Scalar {
            name: "Even".to_owned(),
            about: "An even number.".to_owned(),
            specified_by: Some("https://example.org/even".to_owned()),
            check: even,
        })
}
