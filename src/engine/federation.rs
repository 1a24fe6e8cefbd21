use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::Arc,
};

use async_graphql::{Value as ConstValue, dynamic::TypeRef};

use super::{
    coerce::{Form, InputRef, InputTypes, short},
    declare::dynamic_schema,
    describe::{Arg, Args, Fault, Field, Graph, Obj, Scalar, Target, Type, Union, Values},
    refusal::RefusalCode,
    schema::options,
};

/// An entity, as another subgraph names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Representation {
    /// Its object type.
    pub type_name: String,
    /// The key of the type by which it is named.
    pub key: String,
    /// The value of that key.
    pub value: String,
}

/// The representations of one query: each as it was read, or what is wrong with it.
type Named = Vec<Result<Representation, Fault>>;

impl<W: Send + Sync + 'static> Graph<W> {
    /// Makes the graph, to which nothing is added any more, a subgraph of Apollo Federation v2: `_service` tells the schema
    /// for composition, and `_entities` opens at most so many objects of the types with keys.
    ///
    /// `find` gives the entity of a representation; none: there is none for who asks. `need` is what all of them need
    /// before the query can be answered, as for [`Type::needing`].
    ///
    /// # Errors
    /// Every key that is no field of its type, and what the library finds wrong with the schema.
    pub fn subgraph<N: Any + Send + Sync>(
        mut self,
        most: usize,
        find: impl for<'a> Fn(&'a W, &'a Representation) -> Option<Obj<'a>> + Send + Sync + 'static,
        need: impl Fn(&W, Vec<&Representation>) -> Option<N> + Send + Sync + 'static,
    ) -> Result<Self, Vec<String>> {
        let entities = Arc::new(Entities::new(&self)?);
        let sdl: Arc<str> = dynamic_schema(&self, true)?.sdl_with_options(options().federation()).into();
        let names = self.objects.iter().filter(|object| !object.keys.is_empty()).map(|object| object.name.clone()).collect();
        let (reader, opener) = (Arc::clone(&entities), entities);
        let representations = Arg::new(
            "representations",
            format!("At most {most}, each with `__typename` and one of the keys of that type."),
            TypeRef::named_nn_list_nn("_Any"),
        );
        let args = Args::new(vec![representations], move |values| match values.list("representations").unwrap_or_default() {
            named if named.len() > most => Err(format!("`representations` has {} members; give at most {most}", named.len())),
            named => Ok(named.iter().map(|value| reader.read(value)).collect::<Named>()),
        });
        let root = Type::<W, W>::new(&self.query, "What a router asks of a subgraph.")
            .made("_service", "This graph as a subgraph.", move |_, _| Service(Arc::clone(&sdl)))
            .any_many_with(
                "_entities",
                "In the order of `representations`; null where there is none for who asks.",
                "_Entity",
                args.sized(Vec::len),
                move |_, world, named: &Named| {
                    let opened = named.iter().map(|one| match one {
                        Ok(named) => find(world, named).filter(|found| opener.is_of(found, &named.type_name)),
                        Err(fault) => Some(Obj::of(fault)),
                    });
                    Ok(opened.collect())
                },
            )
            .needing(move |_, world, named: &Named| need(world, named.iter().flatten().collect()));
        let fields = root.erase().fields;
        if let Some(query) = self.objects.iter_mut().find(|object| object.name == self.query) {
            query.fields.extend(fields);
        }
        let about = "What other subgraphs can name by a key.".to_owned();
        Ok(self.object(service()).scalar(any()).union(Union { name: "_Entity".to_owned(), about, members: names }))
    }
}

/// What `_service` answers.
struct Service(Arc<str>);

fn service<W: Send + Sync + 'static>() -> Type<Service, W> {
    Type::<Service, W>::new("_Service", "A subgraph of Apollo Federation.")
        .field("sdl", "Its schema, for composition.", |service| &*service.0)
}

fn any() -> Scalar {
    Scalar {
        name: "_Any".to_owned(),
        about: "An entity as another subgraph names it: `__typename` and one of the keys of that type.".to_owned(),
        specified_by: None,
        check: |value| match value {
            ConstValue::Object(_) => Ok(()),
            _ => Err("must be an object with `__typename` and a key".to_owned()),
        },
    }
}

/// The types with keys, and how representations of them are read.
struct Entities {
    by_name: HashMap<String, Entity>,
    scalars: InputTypes,
}

struct Entity {
    rust: TypeId,
    keys: Vec<(String, InputRef)>,
}

impl Entities {
    fn new<W>(graph: &Graph<W>) -> Result<Self, Vec<String>> {
        let mut mistakes = Vec::new();
        let scalars = InputTypes::new(&graph.scalars, &[], &[], &mut mistakes);
        let mut by_name = HashMap::new();
        for object in graph.objects.iter().filter(|object| !object.keys.is_empty()) {
            let mut keys = Vec::with_capacity(object.keys.len());
            for key in &object.keys {
                match object.fields.iter().find(|field| field.name == *key).and_then(|field| scalar_of(field, &scalars)) {
                    Some(of) => keys.push((key.clone(), of)),
                    None => mistakes.push(format!("`{}` has the key `{key}`, which is no scalar field of it", object.name)),
                }
            }
            by_name.insert(object.name.clone(), Entity { rust: object.rust, keys });
        }
        if mistakes.is_empty() { Ok(Self { by_name, scalars }) } else { Err(mistakes) }
    }

    /// A representation by the first key of its type that it has.
    fn read(&self, value: &ConstValue) -> Result<Representation, Fault> {
        let fault = |message: String| Fault::new(RefusalCode::BadUserInput.name(), message);
        let given = Values::of(value).ok_or_else(|| fault("a representation must be an object".to_owned()))?;
        let type_name = match given.get("__typename") {
            Some(ConstValue::String(name)) => name,
            _ => return Err(fault("a representation needs `__typename`: the name of its type".to_owned())),
        };
        let Some(entity) = self.by_name.get(type_name) else {
            return Err(fault(format!("`{}` is no entity of this graph", short(type_name))));
        };
        let Some((key, of, value)) = entity.keys.iter().find_map(|(key, of)| Some((key, of, given.present(key)?))) else {
            let keys: Vec<_> = entity.keys.iter().map(|(key, _)| format!("`{key}`")).collect();
            return Err(fault(format!("a representation of `{type_name}` needs {}", keys.join(" or "))));
        };
        match self.scalars.value(of, value.clone(), Form::Json, key) {
            Ok(ConstValue::String(value)) => Ok(Representation { type_name: type_name.clone(), key: key.clone(), value }),
            Ok(_) => Err(fault(format!("`{key}`: must be a text"))),
            Err(wrong) => Err(fault(wrong)),
        }
    }

    /// Whether the object is of that type.
    fn is_of(&self, found: &Obj<'_>, type_name: &str) -> bool {
        self.by_name.get(type_name).is_some_and(|entity| entity.rust == (*found.0).type_id())
    }
}

/// The scalar that a field is, whether or not it can be null.
fn scalar_of<W>(field: &Field<W>, scalars: &InputTypes) -> Option<InputRef> {
    let of = match &field.target {
        Target::Leaf(TypeRef::NonNull(of)) => of,
        Target::Leaf(of) => of,
        Target::Object { .. } | Target::Interface { .. } => return None,
    };
    matches!(of, TypeRef::Named(_)).then(|| scalars.refer(of))?
}
