use std::any::Any;
use std::collections::HashMap;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use apollo_compiler::ast::OperationType;
use async_graphql::Name;
use bytes::Bytes;
use moka::sync::Cache;
use serde_json::{Map, Value, value::RawValue};

use super::{
    coerce::{Form, Given, from_json},
    describe::{Arena, Fault, Graph, Parsed},
    document::{self, Document, OperationKind, Prepared},
    errors::Errors,
    gather::gather,
    limits::Limits,
    measure::{Measured, measured},
    needs::needs,
    plan::{Plan, plan},
    refusal::{COMPLAINTS, Refusal, RefusalCode},
    run::{Run, cost, varying},
    schema::Catalogue,
    watch::{Moment, Watch},
    write::write,
};

/// A schema that answers documents from worlds of type `W`.
pub struct Engine<W> {
    catalogue: Catalogue<W>,
    limits: Limits,
    documents: Cache<Box<str>, Arc<Document<W>>, foldhash::fast::RandomState>,
    /// How large the last answer was: room to begin with.
    room: AtomicUsize,
}

/// Bytes of an ordinary document. A longer one counts as several.
const ORDINARY: u32 = 2_048;

/// A request, as it came.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The document.
    pub query: &'a str,
    /// Which of its operations.
    pub operation: Option<&'a str>,
    /// Values of its variables.
    pub variables: &'a Map<String, Value>,
}

/// What an answer as a whole has to tell: names, and values as JSON text.
pub type Extensions = Vec<(&'static str, Box<RawValue>)>;

/// An answer, as it goes.
#[derive(Clone, Debug)]
pub struct Response {
    /// JSON with `data`, `errors` and `extensions`, in this order, each only if it has something to say.
    pub body: Bytes,
    /// False: the request was refused and there is no `data` (400 over HTTP with the media type of GraphQL).
    pub ran: bool,
    /// Why it was refused.
    pub refused: Option<RefusalCode>,
    /// Faults of fields, equal ones counted each.
    pub faults: usize,
    /// Objects that were asked for at most, by the sizes of pages.
    pub cost: u64,
}

impl<W: Send + Sync + 'static> Engine<W> {
    /// Builds the schema.
    ///
    /// # Errors
    /// Every mistake of the description at once: a Rust type that no `Type` describes, a name used twice, a missing
    /// description, an interface that is not kept, a default of the wrong type.
    pub fn new(graph: Graph<W>, limits: Limits) -> Result<Self, Vec<String>> {
        let catalogue = Catalogue::new(graph)?;
        let documents = Cache::<Box<str>, Arc<Document<W>>>::builder()
            .max_capacity(limits.documents_kept.saturating_mul(u64::from(ORDINARY)))
            .weigher(|text, _| u32::try_from(text.len()).unwrap_or(u32::MAX).max(ORDINARY))
            .build_with_hasher(foldhash::fast::RandomState::default());
        Ok(Self { catalogue, limits, documents, room: AtomicUsize::new(0) })
    }

    /// The schema as text, with all descriptions.
    pub fn sdl(&self) -> &str {
        &self.catalogue.sdl
    }

    /// What the operation would do, read from the document alone.
    ///
    /// # Errors
    /// The document cannot be parsed or is too large, or no single operation is meant.
    pub fn kind(&self, query: &str, operation: Option<&str>) -> Result<OperationKind, Refusal> {
        document::kind(&document::parse(query, &self.limits)?, operation)
    }

    /// Whether the document fits the schema and the limits, whatever its variables will be.
    ///
    /// # Errors
    /// All that does not.
    pub fn check(&self, query: &str) -> Result<(), Refusal> {
        self.document(query).map(|_| ())
    }

    /// The way of a query: document → variables → plan → arguments → gather → write → bytes. Dropping the future stops it.
    ///
    /// `extensions` is asked after the run, for what the answer as a whole has to tell.
    pub async fn execute<E>(&self, request: Request<'_>, world: &W, extensions: E) -> Response
    where
        E: FnOnce(&W) -> Extensions,
    {
        match self.plan_of(request) {
            Ok(planned) => self.answer(&planned, world, Vec::new(), Watch::default(), extensions).await,
            Err(refusal) => self.refuse(&refusal, extensions(world)),
        }
    }

    /// The first half of the way, which needs no world: document → variables → plan → arguments.
    ///
    /// # Errors
    /// Why the request is not answered.
    pub fn plan_of(&self, request: Request<'_>) -> Result<Planned<W>, Refusal> {
        let document = self.document(request.query)?;
        let (number, prepared) = document.operation(request.operation)?;
        let variables = self.variables(prepared, request.variables)?;
        if prepared.operation.operation_type == OperationType::Subscription {
            let message = "a subscription is answered by a stream of events; send it over a WebSocket";
            return Err(Refusal::new(RefusalCode::StreamNeeded, message));
        }
        let plan = self.plan(&document, number, prepared, &variables)?;
        let varying = varying(&plan, &variables, &self.catalogue);
        let cost = cost(&plan, &varying);
        if cost > self.limits.cost {
            return Err(Refusal::too_large("cost", "too many objects to answer", self.limits.cost, cost));
        }
        Ok(Planned { document, plan, varying, cost })
    }

    /// How large a request is, by each limit that bounds it: what all its objects cost first.
    ///
    /// # Errors
    /// The document can't be read, so nothing was planned for it.
    pub fn measured(&self, request: Request<'_>, planned: &Planned<W>) -> Result<Vec<Measured>, Refusal> {
        let mut all = vec![Measured { limit: "cost", actual: planned.cost, maximum: self.limits.cost }];
        all.extend(measured(request.query, request.operation, &self.limits)?);
        let values = request.variables.values().map(count).sum::<usize>() as u64;
        all.push(Measured { limit: "fields", actual: planned.plan.size, maximum: self.limits.fields as u64 });
        all.push(Measured { limit: "values", actual: values, maximum: self.limits.values as u64 });
        Ok(all)
    }

    /// The other half: gather → write → bytes. `faults` are those of the answer as a whole, known before.
    pub async fn answer<E>(&self, planned: &Planned<W>, world: &W, faults: Vec<Fault>, watch: Watch<'_>, extensions: E) -> Response
    where
        E: FnOnce(&W) -> Extensions,
    {
        let arena = Arena::new();
        let run = Run { plan: &planned.plan, world, arena: &arena, varying: &planned.varying, watch };
        for stock in &planned.plan.stock {
            stock.ask(&self.catalogue.library).await;
        }
        let gathered = gather(&run).await;
        if let Some(hears) = watch.hears {
            hears(Moment::Gathered);
        }
        let mut buffer = Vec::with_capacity(self.room.load(Ordering::Relaxed).clamp(256, 1 << 20));
        buffer.extend_from_slice(b"{\"data\":");
        let mut data = write(&run, &gathered, buffer, Errors::new(self.limits.errors), self.limits.answer_bytes);
        self.room.store(data.json.len() + data.json.len() / 8, Ordering::Relaxed);
        for fault in faults {
            data.errors.add_whole(fault);
        }
        let (mut body, faults) = (data.json, data.errors.count());
        if faults > 0 {
            body.extend_from_slice(b",\"errors\":");
            append(&mut body, &data.errors.to_json(|offset| planned.document.locate(offset)));
        }
        finish(&mut body, extensions(world));
        Response { body: body.into(), ran: true, refused: None, faults, cost: planned.cost }
    }

    /// The answer to a request that is not run.
    pub fn refuse(&self, refusal: &Refusal, extensions: Extensions) -> Response {
        let mut body = b"{\"errors\":".to_vec();
        append(&mut body, &refusal.to_json());
        finish(&mut body, extensions);
        Response { body: body.into(), ran: false, refused: Some(refusal.code), faults: 0, cost: 0 }
    }

    /// The document of a text: kept, or read now. What is not valid is not kept.
    fn document(&self, text: &str) -> Result<Arc<Document<W>>, Refusal> {
        if let Some(kept) = self.documents.get(text) {
            return Ok(kept);
        }
        let read = Arc::new(Document::read(text, &self.limits, &self.catalogue)?);
        self.documents.insert(text.into(), Arc::clone(&read));
        Ok(read)
    }

    fn plan(&self, document: &Document<W>, number: usize, prepared: &Prepared, variables: &Given) -> Result<Arc<Plan<W>>, Refusal> {
        document.plan(number, prepared, variables, &self.limits, || {
            plan(&prepared.operation, &document.executable, variables, &self.catalogue, &self.limits)
        })
    }

    /// What the variables are: as given, or as the document says, or absent. All mistakes at once.
    fn variables(&self, prepared: &Prepared, given: &Map<String, Value>) -> Result<Given, Refusal> {
        let values: usize = given.values().map(count).sum();
        if values > self.limits.values {
            return Err(Refusal::too_large("values", "too many values in its variables", self.limits.values as u64, values as u64));
        }
        let mut variables = Given::with_capacity(prepared.variables.len());
        let mut wrong = Vec::new();
        for variable in &prepared.variables {
            let root = || format!("${}", variable.name);
            let value = match (given.get(variable.name.as_str()), &variable.default) {
                (Some(value), _) => self.catalogue.inputs.value(&variable.of, from_json(value), Form::Json, &root()),
                (None, Some(default)) => Ok(default.clone()),
                (None, None) if variable.of.is_required() => Err(format!("`{}`: is required; give it a value", root())),
                (None, None) => continue,
            };
            match value {
                Ok(value) => {
                    variables.insert(Name::clone(&variable.name), value);
                }
                Err(told) => wrong.push((format!("variable {told}"), Vec::new())),
            }
            if wrong.len() == COMPLAINTS {
                break;
            }
        }
        if wrong.is_empty() { Ok(variables) } else { Err(Refusal::of(RefusalCode::BadUserInput, wrong)) }
    }
}

/// A request with its plan and its arguments: all that is known of it before there is a world.
pub struct Planned<W> {
    document: Arc<Document<W>>,
    plan: Arc<Plan<W>>,
    varying: Vec<Option<Result<Parsed, Fault>>>,
    cost: u64,
}

impl<W: Send + Sync + 'static> Planned<W> {
    /// Objects that it asks for at most, by the sizes of its pages.
    pub fn cost(&self) -> u64 {
        self.cost
    }

    /// Whether any of its fields may need something before the query can be answered.
    pub fn may_need(&self) -> bool {
        self.plan.root.needs
    }

    /// Where its fields stand in the answer, keys joined by dots, by the number under which a run tells of them.
    pub fn places(&self) -> HashMap<usize, String> {
        let mut found = HashMap::new();
        self.plan.root.places("", &mut found);
        found
    }

    /// What its fields need before the query can be answered, by the world as it is: of all needs described with
    /// [`Type::needing`](super::Type::needing) those of type `N`.
    pub fn needs<N: Any>(&self, world: &W) -> Vec<N> {
        let arena = Arena::new();
        let found = needs(&Run { plan: &self.plan, world, arena: &arena, varying: &self.varying, watch: Watch::default() });
        found.into_iter().filter_map(|need| need.downcast().ok().map(|need| *need)).collect()
    }
}

fn finish(body: &mut Vec<u8>, extensions: Extensions) {
    let told = !extensions.is_empty();
    for (number, (name, value)) in extensions.into_iter().enumerate() {
        body.extend_from_slice(if number == 0 { b",\"extensions\":{\"" } else { b",\"" });
        body.extend_from_slice(name.as_bytes());
        body.extend_from_slice(b"\":");
        body.extend_from_slice(value.get().as_bytes());
    }
    body.extend_from_slice(if told { b"}}" } else { b"}" });
}

fn append(body: &mut Vec<u8>, value: &Value) {
    body.extend_from_slice(value.to_string().as_bytes());
}

/// How many values a value of JSON is, itself and those within it.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(members) => 1 + members.iter().map(count).sum::<usize>(),
        Value::Object(fields) => 1 + fields.values().map(count).sum::<usize>(),
        _ => 1,
    }
}
