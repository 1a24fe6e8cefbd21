use std::{any::TypeId, collections::HashMap, sync::Arc};

use apollo_compiler::{Schema, schema::ExtendedType, validation::Valid};
use async_graphql::{SDLExportOptions, dynamic};

use super::{
    coerce::{InputTypes, Slot},
    declare::dynamic_schema,
    describe::{Field, Graph, ObjectType, Target},
};

/// A graph whose parts have found each other, and its schema in the two forms that others understand.
pub(super) struct Catalogue<W> {
    pub(super) query: usize,
    pub(super) objects: Vec<Object<W>>,
    pub(super) inputs: InputTypes,
    by_rust: HashMap<TypeId, usize>,
    by_name: HashMap<String, usize>,
    /// Object types by the name of an interface, of a union, or of the type itself.
    possible: HashMap<String, Vec<usize>>,
    /// For introspection. Its resolvers never run.
    pub(super) library: dynamic::Schema,
    /// For validation.
    pub(super) schema: Valid<Schema>,
    pub(super) sdl: String,
}

pub(super) struct Object<W> {
    pub(super) name: String,
    pub(super) rust: TypeId,
    fields: Vec<Arc<Entry<W>>>,
    by_name: HashMap<String, usize>,
}

/// A described field whose arguments have found their types.
pub(super) struct Entry<W> {
    pub(super) field: Field<W>,
    pub(super) slots: Vec<Slot>,
}

impl<W> Object<W> {
    pub(super) fn field(&self, name: &str) -> Option<&Arc<Entry<W>>> {
        self.by_name.get(name).and_then(|place| self.fields.get(*place))
    }
}

impl<W: Send + Sync + 'static> Catalogue<W> {
    /// Puts the parts together; all mistakes of the description at once.
    pub(super) fn new(graph: Graph<W>) -> Result<Self, Vec<String>> {
        let mut mistakes = mistakes(&graph);
        let inputs = InputTypes::new(&graph.scalars, &graph.enumerations, &graph.inputs, &mut mistakes);
        let by_rust: HashMap<_, _> = graph.objects.iter().enumerate().map(|(place, object)| (object.rust, place)).collect();
        let by_name: HashMap<_, _> = graph.objects.iter().enumerate().map(|(place, object)| (object.name.clone(), place)).collect();
        for object in &graph.objects {
            for field in &object.fields {
                if let Target::Object { rust, rust_name, .. } = &field.target
                    && !by_rust.contains_key(rust)
                {
                    mistakes.push(format!(
                        "`{}.{}` leads to `{rust_name}`, which no Type describes; add one with `Graph::object`",
                        object.name, field.name
                    ));
                }
            }
        }
        let Some(query) = by_name.get(&graph.query).copied() else {
            mistakes.push(format!("the query type `{}` is not described; add it with `Graph::object`", graph.query));
            return Err(mistakes);
        };
        if graph.objects.get(query).is_none_or(|object| object.rust != TypeId::of::<W>()) {
            mistakes.push(format!("the query type `{}` must be a `Type::<W, W>`: its record is the world", graph.query));
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }

        let library = dynamic_schema(&graph, false)?;
        let sdl = library.sdl_with_options(options());
        let schema = validating(&sdl)?;

        let mut possible: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, object) in graph.objects.iter().enumerate() {
            for name in std::iter::once(&object.name).chain(&object.implements) {
                possible.entry(name.clone()).or_default().push(place);
            }
        }
        for union in &graph.unions {
            possible.insert(union.name.clone(), union.members.iter().filter_map(|name| by_name.get(name).copied()).collect());
        }
        let objects = graph.objects.into_iter().map(|object| object_of(object, &inputs, &mut mistakes)).collect();
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        Ok(Self { query, objects, inputs, by_rust, by_name, possible, library, schema, sdl })
    }

    /// The object types that a field can lead to.
    pub(super) fn targets(&self, target: &Target) -> Vec<usize> {
        match target {
            Target::Leaf(_) => Vec::new(),
            Target::Object { rust, .. } => self.by_rust.get(rust).copied().into_iter().collect(),
            Target::Interface { name, .. } => self.possible.get(name).cloned().unwrap_or_default(),
        }
    }

    /// Whether a fragment on the named type applies to the object type.
    pub(super) fn applies(&self, condition: &str, object: usize) -> bool {
        self.by_name.get(condition) == Some(&object) || self.possible.get(condition).is_some_and(|types| types.contains(&object))
    }
}

fn object_of<W>(object: ObjectType<W>, inputs: &InputTypes, mistakes: &mut Vec<String>) -> Object<W> {
    let by_name = object.fields.iter().enumerate().map(|(place, field)| (field.name.clone(), place)).collect();
    let fields = object.fields.into_iter().map(|field| {
        let slots = inputs.slots(&format!("{}.{}", object.name, field.name), &field.signature.args, mistakes);
        Arc::new(Entry { field, slots })
    });
    Object { fields: fields.collect(), name: object.name, rust: object.rust, by_name }
}

/// How a schema is printed.
pub(super) fn options() -> SDLExportOptions {
    SDLExportOptions::new().include_specified_by().prefer_single_line_descriptions().use_space_ident()
}

/// What can be told of the description by itself.
fn mistakes<W>(graph: &Graph<W>) -> Vec<String> {
    let mut mistakes = Vec::new();
    let mut described = |what: String, about: &str| {
        if about.trim().is_empty() {
            mistakes.push(format!("`{what}` has no description; say its meaning, unit and source"));
        } else if about.contains('\\') || about.contains("\"\"\"") {
            mistakes.push(format!("the description of `{what}` has a backslash or three quotes, which SDL would garble; write it without"));
        }
    };
    for object in &graph.objects {
        described(object.name.clone(), &object.about);
        for field in &object.fields {
            described(format!("{}.{}", object.name, field.name), &field.about);
            for arg in &field.signature.args {
                described(format!("{}.{}({}:)", object.name, field.name, arg.name), &arg.about);
            }
        }
    }
    for interface in &graph.interfaces {
        described(interface.name.clone(), &interface.about);
        interface.fields.iter().for_each(|field| described(format!("{}.{}", interface.name, field.name), &field.about));
    }
    graph.unions.iter().for_each(|union| described(union.name.clone(), &union.about));
    for input in &graph.inputs {
        described(input.name.clone(), &input.about);
        input.fields.iter().for_each(|field| described(format!("{}.{}", input.name, field.name), &field.about));
    }
    for enumeration in &graph.enumerations {
        described(enumeration.name.clone(), &enumeration.about);
        enumeration.values.iter().for_each(|value| described(format!("{}.{}", enumeration.name, value.name), &value.about));
    }
    if let Some(subscription) = &graph.subscription {
        described(subscription.name.clone(), &subscription.about);
        for event in &subscription.fields {
            described(format!("{}.{}", subscription.name, event.name), &event.about);
            event.args.iter().for_each(|arg| described(format!("{}.{}({}:)", subscription.name, event.name, arg.name), &arg.about));
        }
    }
    graph.scalars.iter().for_each(|scalar| described(scalar.name.clone(), &scalar.about));

    let mut rust_types: HashMap<TypeId, &str> = HashMap::new();
    for object in &graph.objects {
        if let Some(other) = rust_types.insert(object.rust, &object.name) {
            mistakes.push(format!(
                "`{}` and `{other}` both describe `{}`; wrap one of them in a type of its own",
                object.name, object.rust_name
            ));
        }
        mistakes.extend(twice(object.fields.iter().map(|field| format!("{}.{}", object.name, field.name))));
    }
    let objects = graph.objects.iter().map(|object| &object.name);
    let interfaces = graph.interfaces.iter().map(|interface| &interface.name);
    let unions = graph.unions.iter().map(|union| &union.name);
    let inputs = graph.inputs.iter().map(|input| &input.name);
    let enumerations = graph.enumerations.iter().map(|enumeration| &enumeration.name);
    let scalars = graph.scalars.iter().map(|scalar| &scalar.name);
    let subscription = graph.subscription.iter().map(|subscription| &subscription.name);
    let outputs = subscription.chain(objects).chain(interfaces).chain(unions);
    mistakes.extend(twice(outputs.chain(inputs).chain(enumerations).chain(scalars).cloned()));
    mistakes
}

fn twice(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    names.filter(|name| !seen.insert(name.clone())).map(|name| format!("`{name}` is described twice; leave one out")).collect()
}

/// The schema by which documents are validated.
fn validating(sdl: &str) -> Result<Valid<Schema>, Vec<String>> {
    let told = |list: &apollo_compiler::validation::DiagnosticList| list.iter().map(|one| one.to_json().message).collect::<Vec<_>>();
    let mut schema = Schema::parse(sdl, "schema.graphql").map_err(|failed| told(&failed.errors))?;
    // The library answers `isOneOf`, but this release of the validator does not know it yet.
    if let Some(ExtendedType::Object(of_type)) = schema.types.get_mut("__Type") {
        let name = apollo_compiler::name!("isOneOf");
        let field = apollo_compiler::ast::FieldDefinition {
            description: None,
            name: name.clone(),
            arguments: Vec::new(),
            ty: apollo_compiler::ty!(Boolean),
            directives: Default::default(),
        };
        of_type.make_mut().fields.insert(name, field.into());
    }
    schema.validate().map_err(|failed| told(&failed.errors))
}
