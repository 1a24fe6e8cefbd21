//! A made-up world for the engine: branches that lead to each other, some of which fail, and stones that lie on them.
//!
//! Every value is distinct, so that a value in the wrong place shows.

use std::sync::Mutex;

use futures_util::FutureExt;
use muster::engine::{
    Answers, Arg, Args, ConstValue, Engine, Enumeration, Fault, Graph, Id, Input, Interface, Leaf, Limits, Lookup, Obj, Out, Request,
    Response, Scalar, Type, TypeRef,
};
use serde_json::{Map, Value, json};

pub const BRANCHES: i32 = 40;

/// What a query of the tests sees.
pub struct Toy {
    pub day: i32,
    pub branches: Vec<Branch>,
    pub stones: Vec<Stone>,
    /// Every call of a lookup, with its keys.
    pub calls: Mutex<Vec<(&'static str, Vec<i32>)>>,
}

pub struct Branch {
    pub number: i32,
    pub id: Id,
    pub name: String,
    pub tags: Vec<String>,
}

pub struct Stone {
    pub number: i32,
    pub id: Id,
    pub weight: Option<f64>,
}

/// Computed for one answer.
pub struct Tally {
    pub of: i32,
    pub sum: i32,
}

/// A page of branches, by their places.
pub struct Page {
    pub places: Vec<usize>,
}

/// A value that must be there, and fails for some.
pub struct Must(pub Result<i32, Fault>);

impl Leaf for Must {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::INT)
    }
    fn write(&self, out: &mut Out) {
        match &self.0 {
            Ok(value) => out.integer(i64::from(*value)),
            Err(fault) => out.fault(fault.clone()),
        }
    }
}

impl Toy {
    pub fn new() -> Self {
        Self::on(0)
    }

    pub fn on(day: i32) -> Self {
        let branches = (1..=BRANCHES).map(|number| Branch {
            number,
            id: Id(format!("b{number}")),
            name: format!("branch \"{number}\"\n"),
            tags: (0..number % 4).map(|tag| format!("t{number}-{tag}")).collect(),
        });
        let stones =
            (1..=5).map(|number| Stone { number, id: Id(format!("s{number}")), weight: (number != 3).then(|| f64::from(number) + 0.25) });
        Self { day, branches: branches.collect(), stones: stones.collect(), calls: Mutex::default() }
    }

    /// The branch of a number, counted around.
    pub fn branch(&self, number: i32) -> &Branch {
        &self.branches[(number - 1).rem_euclid(BRANCHES) as usize]
    }

    pub fn stone(&self, number: i32) -> &Stone {
        &self.stones[(number - 1).rem_euclid(5) as usize]
    }

    pub fn node(&self, id: &str) -> Option<Obj<'_>> {
        let branch = self.branches.iter().find(|branch| branch.id.0 == id).map(Obj::of);
        branch.or_else(|| self.stones.iter().find(|stone| stone.id.0 == id).map(Obj::of))
    }

    fn asked(&self, lookup: &'static str, keys: &[i32]) {
        self.calls.lock().expect("no test panics while it holds this").push((lookup, keys.to_vec()));
    }

    pub fn calls(&self) -> Vec<(&'static str, Vec<i32>)> {
        let mut calls = self.calls.lock().expect("no test panics while it holds this").clone();
        for (_, keys) in &mut calls {
            keys.sort_unstable();
        }
        calls.sort();
        calls
    }
}

impl Branch {
    pub fn must(&self) -> Result<i32, Fault> {
        if self.number % 7 == 0 { Err(fault("must", self.number)) } else { Ok(1_000 + self.number) }
    }

    pub fn may(&self) -> Result<Option<i32>, Fault> {
        match self.number {
            number if number % 3 == 0 => Err(fault("may", number)),
            number if number % 4 == 0 => Ok(None),
            number => Ok(Some(2_000 + number)),
        }
    }

    pub fn child(&self) -> Option<i32> {
        (self.number % 5 != 0).then_some(self.number * 2 % BRANCHES + 1)
    }

    /// None: the list fails.
    pub fn twigs(&self) -> Result<Vec<i32>, Fault> {
        if self.number % 13 == 0 {
            Err(fault("twigs", self.number))
        } else {
            Ok((1..=self.number % 4).map(|step| self.number + step).collect())
        }
    }

    pub fn mood(&self) -> &'static str {
        ["CALM", "WILD", "ODD"][(self.number % 3) as usize]
    }
}

pub fn fault(field: &str, number: i32) -> Fault {
    Fault::new("BROKEN", format!("{field} {number} is broken"))
}

/// What the lookup `weights` knows: nothing for some keys, a fault for others.
pub fn weight(number: i32) -> Result<Option<i32>, Fault> {
    match number {
        number if number % 11 == 0 => Err(fault("weight", number)),
        number if number % 10 == 0 => Ok(None),
        number => Ok(Some(3_000 + number)),
    }
}

/// What the lookup `twins` knows.
pub fn twin(number: i32) -> Result<Option<i32>, Fault> {
    match number {
        number if number % 9 == 0 => Err(fault("twin", number)),
        number if number % 8 == 0 => Ok(None),
        number => Ok(Some(number + 17)),
    }
}

pub struct Echo(String);

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

pub fn engine() -> Engine<Toy> {
    Engine::new(graph(), Limits::default()).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}

/// The answer as JSON, keys in order, and whether it ran.
pub async fn ask_with(engine: &Engine<Toy>, toy: &Toy, query: &str, variables: Value) -> (Value, bool) {
    let response = respond(engine, toy, query, variables).await;
    (serde_json::from_slice(&response.body).expect("an answer is JSON"), response.ran)
}

pub async fn respond(engine: &Engine<Toy>, toy: &Toy, query: &str, variables: Value) -> Response {
    let Value::Object(variables) = variables else { panic!("variables are an object") };
    engine.execute(Request { query, operation: None, variables: &variables }, toy, |_| Vec::new()).await
}

pub async fn ask(query: &str) -> Value {
    ask_with(&engine(), &Toy::new(), query, json!({})).await.0
}

/// `data` as text, so that the order of keys counts.
pub async fn data(query: &str) -> String {
    let answer = ask(query).await;
    answer.get("data").unwrap_or_else(|| panic!("no data: {answer}")).to_string()
}

/// The code and message of a refusal.
pub async fn refusal(query: &str) -> (String, String) {
    refusal_with(query, json!({})).await
}

pub async fn refusal_with(query: &str, variables: Value) -> (String, String) {
    let (answer, ran) = ask_with(&engine(), &Toy::new(), query, variables).await;
    assert!(!ran && answer.get("data").is_none(), "{query} was answered: {answer}");
    let first = &answer["errors"][0];
    (first["extensions"]["code"].as_str().unwrap_or_default().to_owned(), first["message"].as_str().unwrap_or_default().to_owned())
}
