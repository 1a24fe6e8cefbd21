//! A made-up world for the engine: branches that lead to each other, some of which fail, and stones that lie on them.
//!
//! Every value is distinct, so that a value in the wrong place shows.

use std::sync::Mutex;

use muster::engine::{Engine, Fault, Id, Leaf, Limits, Obj, Out, Request, Response, TypeRef};
use serde_json::{Value, json};

use super::toy_graph::graph;

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

    pub fn asked(&self, lookup: &'static str, keys: &[i32]) {
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
