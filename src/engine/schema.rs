use std::{any::TypeId, collections::HashMap, sync::Arc};

use apollo_compiler::{Schema, schema::ExtendedType, validation::Valid};
use async_graphql::{
    SDLExportOptions,
    dynamic::{self, FieldFuture, TypeRef},
};

use super::{
    coerce::{InputTypes, Slot},
    describe::{Arg, Enumeration, Field, Graph, Input, Interface, ObjectType, Scalar, Shape, Target},
};

/// A graph whose parts have found each other, and its schema in the two forms that others understand.
pub(super) struct Catalogue<W> {
    pub(super) query: usize,
    pub(super) objects: Vec<Object<W>>,
    pub(super) inputs: InputTypes,
    by_rust: HashMap<TypeId, usize>,
    by_name: HashMap<String, usize>,
    /// Object types by the name of an interface or of the type itself.
    possible: HashMap<String, Vec<usize>>,
    /// For introspection. Its resolvers never run.
    pub(super) library: dynamic::Schema,
    /// For validation.
    pub(super) schema: Valid<Schema>,
    pub(super) sdl: String,
    pub(super) federation_sdl: String,
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

        let names: HashMap<TypeId, String> = graph.objects.iter().map(|object| (object.rust, object.name.clone())).collect();
        let library = dynamic_schema(&graph, &names, false)?;
        let sdl = library.sdl_with_options(options());
        let federation_sdl = dynamic_schema(&graph, &names, true)?.sdl_with_options(options().federation());
        let schema = validating(&sdl)?;

        let mut possible: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, object) in graph.objects.iter().enumerate() {
            for name in std::iter::once(&object.name).chain(&object.implements) {
                possible.entry(name.clone()).or_default().push(place);
            }
        }
        let objects = graph.objects.into_iter().map(|object| object_of(object, &inputs, &mut mistakes)).collect();
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        Ok(Self { query, objects, inputs, by_rust, by_name, possible, library, schema, sdl, federation_sdl })
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

fn options() -> SDLExportOptions {
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
    for input in &graph.inputs {
        described(input.name.clone(), &input.about);
        input.fields.iter().for_each(|field| described(format!("{}.{}", input.name, field.name), &field.about));
    }
    for enumeration in &graph.enumerations {
        described(enumeration.name.clone(), &enumeration.about);
        enumeration.values.iter().for_each(|value| described(format!("{}.{}", enumeration.name, value.name), &value.about));
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
    let inputs = graph.inputs.iter().map(|input| &input.name);
    let enumerations = graph.enumerations.iter().map(|enumeration| &enumeration.name);
    let scalars = graph.scalars.iter().map(|scalar| &scalar.name);
    mistakes.extend(twice(objects.chain(interfaces).chain(inputs).chain(enumerations).chain(scalars).cloned()));
    mistakes
}

fn twice(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    names.filter(|name| !seen.insert(name.clone())).map(|name| format!("`{name}` is described twice; leave one out")).collect()
}

/// The schema as the library declares it.
fn dynamic_schema<W>(graph: &Graph<W>, names: &HashMap<TypeId, String>, federation: bool) -> Result<dynamic::Schema, Vec<String>> {
    let mut schema = dynamic::Schema::build(&graph.query, None, None).disable_suggestions().limit_recursive_depth(usize::MAX);
    for object in &graph.objects {
        schema = schema.register(dynamic_object(object, names, federation));
    }
    for interface in &graph.interfaces {
        schema = schema.register(dynamic_interface(interface));
    }
    for input in &graph.inputs {
        schema = schema.register(dynamic_input(input));
    }
    for enumeration in &graph.enumerations {
        schema = schema.register(dynamic_enum(enumeration));
    }
    for scalar in &graph.scalars {
        schema = schema.register(dynamic_scalar(scalar));
    }
    if federation && graph.objects.iter().any(|object| !object.keys.is_empty()) {
        schema = schema.enable_federation().entity_resolver(|_| FieldFuture::Value(None));
    }
    schema.finish().map_err(|mistake| vec![mistake.to_string()])
}

fn dynamic_object<W>(object: &ObjectType<W>, names: &HashMap<TypeId, String>, federation: bool) -> dynamic::Object {
    let mut declared = dynamic::Object::new(&object.name).description(&object.about);
    for interface in &object.implements {
        declared = declared.implement(interface);
    }
    if federation {
        for key in &object.keys {
            declared = declared.key(key);
        }
    }
    for field in &object.fields {
        let mut field_declared =
            dynamic::Field::new(&field.name, type_ref(&field.target, names), |_| FieldFuture::Value(None)).description(&field.about);
        for arg in &field.signature.args {
            field_declared = field_declared.argument(input_value(arg));
        }
        if let Some(reason) = &field.deprecated {
            field_declared = field_declared.deprecation(Some(reason));
        }
        declared = declared.field(field_declared);
    }
    declared
}

fn type_ref(target: &Target, names: &HashMap<TypeId, String>) -> TypeRef {
    let (name, shape) = match target {
        Target::Leaf(type_ref) => return type_ref.clone(),
        Target::Object { rust, shape, .. } => (names.get(rust).cloned().unwrap_or_default(), shape),
        Target::Interface { name, shape } => (name.clone(), shape),
    };
    match shape {
        Shape::One { nullable: true } => TypeRef::named(name),
        Shape::One { nullable: false } => TypeRef::named_nn(name),
        Shape::Many { members_nullable: true } => TypeRef::named_list_nn(name),
        Shape::Many { members_nullable: false } => TypeRef::named_nn_list_nn(name),
    }
}

fn input_value(arg: &Arg) -> dynamic::InputValue {
    let declared = dynamic::InputValue::new(&arg.name, arg.type_ref.clone()).description(&arg.about);
    match &arg.default {
        Some(value) => declared.default_value(value.clone()),
        None => declared,
    }
}

fn dynamic_interface(interface: &Interface) -> dynamic::Interface {
    let mut declared = dynamic::Interface::new(&interface.name).description(&interface.about);
    for field in &interface.fields {
        declared = declared.field(dynamic::InterfaceField::new(&field.name, field.type_ref.clone()).description(&field.about));
    }
    declared
}

fn dynamic_input(input: &Input) -> dynamic::InputObject {
    let mut declared = dynamic::InputObject::new(&input.name).description(&input.about);
    if input.one_of {
        declared = declared.oneof();
    }
    for field in &input.fields {
        declared = declared.field(input_value(field));
    }
    declared
}

fn dynamic_enum(enumeration: &Enumeration) -> dynamic::Enum {
    let mut declared = dynamic::Enum::new(&enumeration.name).description(&enumeration.about);
    for value in &enumeration.values {
        let mut one = dynamic::EnumItem::new(&value.name).description(&value.about);
        if let Some(reason) = &value.deprecated {
            one = one.deprecation(Some(reason));
        }
        declared = declared.item(one);
    }
    declared
}

fn dynamic_scalar(scalar: &Scalar) -> dynamic::Scalar {
    let declared = dynamic::Scalar::new(&scalar.name).description(&scalar.about);
    match &scalar.specified_by {
        Some(url) => declared.specified_by_url(url),
        None => declared,
    }
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
