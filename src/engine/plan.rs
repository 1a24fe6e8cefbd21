use std::{any::TypeId, collections::HashMap, sync::Arc};

use apollo_compiler::{
    ExecutableDocument, Node,
    ast::Value,
    executable::{Field, Operation, Selection as Written, SelectionSet},
};
use async_graphql::{Name, indexmap::IndexMap};

use super::{
    coerce::Given,
    describe::{Fault, Kind, Parsed, Shape, Target, Values},
    directives::included,
    introspect::Stock,
    limits::Limits,
    literals::has_variable,
    place::of_span,
    refusal::{Refusal, RefusalCode},
    schema::{Catalogue, Entry},
};

/// How one operation is answered. It depends on the document, the operation, and the values of the variables in @skip,
/// @include and introspection: on nothing else.
pub(super) struct Plan<W> {
    pub(super) root: Fields<W>,
    pub(super) arguments: Vec<Arguments<W>>,
    /// Answers of the library, by place.
    pub(super) stock: Vec<Stock>,
    /// How many fields it has, under all types: its size.
    pub(super) size: u64,
}

/// The arguments of one field.
pub(super) enum Arguments<W> {
    /// Told by the document alone.
    Constant(Result<Parsed, Fault>),
    /// Told by the variables of each query.
    Variable { entry: Arc<Entry<W>>, written: Vec<(Name, Value)> },
}

/// What is asked of an object, by its type.
pub(super) struct Selection<W> {
    pub(super) types: Vec<Fields<W>>,
    /// Whether a lookup is somewhere inside; without one nothing is gathered.
    pub(super) gathers: bool,
    /// Whether a field somewhere inside needs something before the query can be answered.
    pub(super) needs: bool,
}

impl<W> Selection<W> {
    /// The fields for a record of that type.
    pub(super) fn of(&self, rust: TypeId) -> Option<&Fields<W>> {
        self.types.iter().find(|fields| fields.rust == rust)
    }
}

/// What is asked of an object of one type, in the order of the document.
pub(super) struct Fields<W> {
    pub(super) rust: TypeId,
    /// Its record is a world of its own.
    pub(super) is_world: bool,
    pub(super) fields: Vec<Step<W>>,
    /// Fields that are gathered.
    pub(super) slots: usize,
    /// Whether one of them, or one somewhere inside, needs something before the query can be answered.
    pub(super) needs: bool,
}

/// One field of an answer.
pub(super) struct Step<W> {
    /// `,"key":`, or with a brace for the first.
    pub(super) prefix: Box<[u8]>,
    pub(super) key: Box<str>,
    /// Where the document asks for it, in bytes.
    pub(super) at: usize,
    pub(super) what: What<W>,
}

impl<W> Step<W> {
    /// By which a run tells it from the others of its plan.
    pub(super) fn number(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }
}

impl<W> Fields<W> {
    /// Where these fields and all within them stand in the answer, below that place: keys joined by dots, by number.
    pub(super) fn places(&self, above: &str, found: &mut HashMap<usize, String>) {
        for step in &self.fields {
            let place = if above.is_empty() { step.key.to_string() } else { format!("{above}.{}", step.key) };
            if let What::Members { selection, .. } | What::LookupMembers { selection, .. } = &step.what {
                selection.types.iter().for_each(|fields| fields.places(&place, found));
            }
            found.insert(step.number(), place);
        }
    }
}

pub(super) enum What<W> {
    /// JSON that is always the same.
    Constant(Box<[u8]>),
    /// An answer of the library.
    Stock(usize),
    Leaf {
        entry: Arc<Entry<W>>,
        arguments: Option<usize>,
        nullable: bool,
    },
    Members {
        entry: Arc<Entry<W>>,
        arguments: Option<usize>,
        shape: Shape,
        selection: Selection<W>,
        slot: Option<usize>,
    },
    LookupLeaf {
        entry: Arc<Entry<W>>,
        nullable: bool,
        slot: usize,
    },
    LookupMembers {
        entry: Arc<Entry<W>>,
        selection: Selection<W>,
        slot: usize,
    },
}

/// Fields of one response key, in document order.
type Merged<'a> = IndexMap<&'a str, Vec<&'a Node<Field>>>;

/// Makes the plan of an operation.
pub(super) fn plan<W: Send + Sync + 'static>(
    operation: &Operation,
    document: &ExecutableDocument,
    variables: &Given,
    catalogue: &Catalogue<W>,
    limits: &Limits,
) -> Result<Plan<W>, Refusal> {
    let mut planner = Planner { document, variables, catalogue, limits, seen: 0, planned: 0, arguments: Vec::new(), stock: Vec::new() };
    let root = planner.fields(catalogue.query, &[&operation.selection_set])?.0;
    Ok(Plan { root, size: planner.planned, arguments: planner.arguments, stock: planner.stock })
}

struct Planner<'a, W> {
    document: &'a ExecutableDocument,
    variables: &'a Given,
    catalogue: &'a Catalogue<W>,
    limits: &'a Limits,
    /// Selections looked at.
    seen: u64,
    /// Fields in the plan.
    planned: u64,
    arguments: Vec<Arguments<W>>,
    stock: Vec<Stock>,
}

impl<'a, W: Send + Sync + 'static> Planner<'a, W> {
    /// The fields for one object type, and whether any of them is gathered.
    fn fields(&mut self, object: usize, sets: &[&'a SelectionSet]) -> Result<(Fields<W>, bool), Refusal> {
        let mut merged = Merged::new();
        let mut spread = Vec::new();
        for set in sets {
            self.collect(object, set, &mut merged, &mut spread)?;
        }
        let Some(of) = self.catalogue.objects.get(object) else {
            return Err(Refusal::new(RefusalCode::ValidationFailed, "the document asks for a type that is not in the schema"));
        };
        let mut fields = Fields {
            rust: of.rust,
            is_world: of.rust == TypeId::of::<W>(),
            fields: Vec::with_capacity(merged.len()),
            slots: 0,
            needs: false,
        };
        for (key, written) in &merged {
            self.planned += 1;
            self.bound("fields", "too many fields", self.limits.fields as u64, self.planned)?;
            let Some(first) = written.first() else { continue };
            let what = match first.name.as_str() {
                "__typename" => What::Constant(format!("\"{}\"", of.name).into_bytes().into()),
                "__schema" | "__type" => {
                    let stock = Stock::new(written, self.document, self.variables, self.limits)?;
                    self.stock.push(stock);
                    What::Stock(self.stock.len() - 1)
                }
                name => {
                    let Some(entry) = of.field(name) else {
                        return Err(Refusal::new(RefusalCode::ValidationFailed, format!("`{}` has no field `{name}`", of.name)));
                    };
                    self.what(entry, written, &mut fields.slots)?
                }
            };
            if let What::Members { entry, selection, .. } = &what {
                fields.needs |= entry.field.need.is_some() || selection.needs;
            }
            let prefix = format!("{}\"{key}\":", if fields.fields.is_empty() { '{' } else { ',' });
            let at = first.location().map_or(0, |span| span.offset());
            fields.fields.push(Step { prefix: prefix.into_bytes().into(), key: (*key).into(), at, what });
        }
        let gathers = fields.slots > 0;
        Ok((fields, gathers))
    }

    fn what(&mut self, entry: &Arc<Entry<W>>, written: &[&'a Node<Field>], slots: &mut usize) -> Result<What<W>, Refusal> {
        let arguments = self.arguments(entry, written)?;
        let entry = Arc::clone(entry);
        let mut slot = || {
            *slots += 1;
            *slots - 1
        };
        Ok(match (&entry.field.kind, &entry.field.target) {
            (Kind::LookupLeaf { .. }, target) => What::LookupLeaf { nullable: nullable(target), slot: slot(), entry },
            (Kind::LookupMembers { .. }, target) => {
                What::LookupMembers { selection: self.selection(target, written)?, slot: slot(), entry }
            }
            (_, target @ (Target::Object { shape, .. } | Target::Interface { shape, .. })) => {
                let selection = self.selection(target, written)?;
                let slot = selection.gathers.then(slot);
                What::Members { shape: *shape, selection, slot, arguments, entry }
            }
            (_, target @ Target::Leaf(_)) => What::Leaf { nullable: nullable(target), arguments, entry },
        })
    }

    fn selection(&mut self, target: &Target, written: &[&'a Node<Field>]) -> Result<Selection<W>, Refusal> {
        let sets: Vec<_> = written.iter().map(|field| &field.selection_set).collect();
        let mut selection = Selection { types: Vec::new(), gathers: false, needs: false };
        for object in self.catalogue.targets(target) {
            let (fields, gathers) = self.fields(object, &sets)?;
            selection.needs |= fields.needs;
            selection.gathers |= gathers;
            selection.types.push(fields);
        }
        Ok(selection)
    }

    /// Merges the selections that apply to an object type. A fragment is spread once into one object.
    fn collect(&mut self, object: usize, set: &'a SelectionSet, merged: &mut Merged<'a>, spread: &mut Vec<&'a str>) -> Result<(), Refusal> {
        for selection in &set.selections {
            self.seen += 1;
            // Measured before: what is written, spread out. Interfaces multiply it by their types.
            self.bound("fields", "too many fields, fragments spread out", 100 * self.limits.fields as u64, self.seen)?;
            if !included(selection.directives(), self.variables)? {
                continue;
            }
            match selection {
                Written::Field(field) => merged.entry(field.response_key().as_str()).or_default().push(field),
                Written::InlineFragment(fragment) => {
                    if fragment.type_condition.as_ref().is_none_or(|condition| self.catalogue.applies(condition, object)) {
                        self.collect(object, &fragment.selection_set, merged, spread)?;
                    }
                }
                Written::FragmentSpread(named) => {
                    if spread.contains(&named.fragment_name.as_str()) {
                        continue;
                    }
                    spread.push(named.fragment_name.as_str());
                    if let Some(fragment) = self.document.fragments.get(&named.fragment_name)
                        && self.catalogue.applies(fragment.type_condition(), object)
                    {
                        self.collect(object, &fragment.selection_set, merged, spread)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn arguments(&mut self, entry: &Arc<Entry<W>>, written: &[&'a Node<Field>]) -> Result<Option<usize>, Refusal> {
        let Some((first, rest)) = written.split_first() else { return Ok(None) };
        // The validator compares lists of different lengths by the shorter one.
        if rest.iter().any(|other| !same_arguments(other, first)) {
            let message = format!("`{}` is asked for twice with different arguments; give one of them an alias", first.response_key());
            return Err(Refusal::new(RefusalCode::ValidationFailed, message));
        }
        if entry.field.signature.parse.is_none() {
            return Ok(None);
        }
        let values: Vec<_> = first.arguments.iter().map(|argument| (Name::new(&argument.name), (*argument.value).clone())).collect();
        let arguments = if values.iter().any(|(_, value)| has_variable(value)) {
            Arguments::Variable { entry: Arc::clone(entry), written: values }
        } else {
            let given = self.catalogue.inputs.arguments(&entry.slots, &values, &Given::new());
            // The types of what the document itself says are part of its validity.
            let given = given.map_err(|wrong| {
                let at = of_span(first.name.location(), &self.document.sources);
                Refusal::at(RefusalCode::ValidationFailed, format!("argument {wrong}"), at)
            })?;
            Arguments::Constant(parsed(entry, &given))
        };
        self.arguments.push(arguments);
        Ok(Some(self.arguments.len() - 1))
    }

    fn bound(&self, limit: &'static str, about: &str, maximum: u64, actual: u64) -> Result<(), Refusal> {
        if actual > maximum { Err(Refusal::too_large(limit, about, maximum, actual)) } else { Ok(()) }
    }
}

/// Typed arguments; what is wrong with them is a fault of the field.
pub(super) fn parsed<W>(entry: &Entry<W>, given: &Given) -> Result<Parsed, Fault> {
    match &entry.field.signature.parse {
        Some(parse) => parse(&Values::new(given)).map_err(|wrong| Fault::new(RefusalCode::BadUserInput.name(), wrong)),
        None => Err(Fault::internal("arguments were given to a field that takes none")),
    }
}

fn nullable(target: &Target) -> bool {
    !matches!(target, Target::Leaf(async_graphql::dynamic::TypeRef::NonNull(_)))
}

fn same_arguments(one: &Field, other: &Field) -> bool {
    one.arguments.len() == other.arguments.len()
        && one
            .arguments
            .iter()
            .all(|argument| other.specified_argument_by_name(&argument.name).is_some_and(|value| same(&argument.value, value)))
}

/// Whether two values are the same, in whatever order their fields are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::List(one), Value::List(other)) => one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other)),
        (Value::Object(one), Value::Object(other)) => {
            let twin = |name| other.iter().find(|(own, _)| own == name);
            one.len() == other.len() && one.iter().all(|(name, value)| twin(name).is_some_and(|(_, other)| same(value, other)))
        }
        (one, other) => one == other,
    }
}
