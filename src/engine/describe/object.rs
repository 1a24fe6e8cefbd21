use std::{
    any::{Any, TypeId, type_name},
    marker::PhantomData,
    sync::Arc,
};

use async_graphql::dynamic::TypeRef;

use super::{Answer, Arena, Ask, Fault, Obj, Out, Record, Signature};

/// A GraphQL object type, answered from records of type `T` by a world `W`.
///
/// Say `Type::<T, W>::new`, or inference fails at the first closure. A getter with arguments gets them as `&A` and may
/// fail; where its type can't be null, a fault nulls the parent, so leave to [`Args::new`](super::Args::new) what can be told before.
pub struct Type<T, W> {
    described: ObjectType<W>,
    record: PhantomData<fn(&T)>,
}

/// An object type over records of any type.
pub(in crate::engine) struct ObjectType<W> {
    pub(in crate::engine) name: String,
    pub(in crate::engine) about: String,
    pub(in crate::engine) rust: TypeId,
    pub(in crate::engine) rust_name: &'static str,
    pub(in crate::engine) implements: Vec<String>,
    pub(in crate::engine) keys: Vec<String>,
    /// Whether other subgraphs may describe it too.
    pub(in crate::engine) shareable: bool,
    pub(in crate::engine) fields: Vec<Field<W>>,
}

pub(in crate::engine) struct Field<W> {
    pub(in crate::engine) name: String,
    pub(in crate::engine) about: String,
    pub(in crate::engine) target: Target,
    pub(in crate::engine) signature: Signature,
    pub(in crate::engine) kind: Kind<W>,
    pub(in crate::engine) deprecated: Option<String>,
    /// What it needs before the query can be answered.
    pub(in crate::engine) need: Option<GetNeed<W>>,
    /// Members that a list without a sized argument is counted as.
    pub(in crate::engine) counted_as: usize,
    /// Whether it is about all members of its parent, however many are asked for.
    pub(in crate::engine) once: bool,
    /// Whether other subgraphs' schemas are composed with it.
    pub(in crate::engine) composed: bool,
}

/// What the field leads to.
pub(in crate::engine) enum Target {
    Leaf(TypeRef),
    /// The object type of this Rust type.
    Object {
        rust: TypeId,
        rust_name: &'static str,
        shape: Shape,
    },
    /// Any object type of an interface or a union.
    Interface {
        name: String,
        shape: Shape,
    },
}

/// One object or many, and which of them can be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Shape {
    One { nullable: bool },
    Many { members_nullable: bool },
}

/// What a getter works with.
pub(in crate::engine) struct Call<'a, W> {
    pub(in crate::engine) record: &'a Record,
    pub(in crate::engine) world: &'a W,
    pub(in crate::engine) args: Option<&'a Record>,
    pub(in crate::engine) arena: &'a Arena,
}

/// What a getter of objects gives.
pub(in crate::engine) enum Members<'a> {
    Fault(Fault),
    Null,
    One(Obj<'a>),
    Many(Box<dyn Iterator<Item = Option<Obj<'a>>> + 'a>),
}

pub(in crate::engine) type WriteLeaf<W> = Box<dyn Fn(&Record, &W, Option<&Record>, &mut Out) + Send + Sync>;
pub(in crate::engine) type GetMembers<W> = Box<dyn for<'a> Fn(Call<'a, W>) -> Members<'a> + Send + Sync>;
pub(in crate::engine) type GetNeed<W> = Box<dyn Fn(&Record, &W, Option<&Record>) -> Option<Box<Record>> + Send + Sync>;
pub(in crate::engine) type GetKey<W> = Box<dyn Fn(&Record, &W, &mut Record) -> Option<usize> + Send + Sync>;
pub(in crate::engine) type FinishLeaf<W> = Box<dyn for<'a> Fn(&'a Record, &'a W, Option<Answer<'a>>, &mut Out) + Send + Sync>;
pub(in crate::engine) type FinishMembers<W> = Box<dyn for<'a> Fn(Call<'a, W>, Option<Answer<'a>>) -> Members<'a> + Send + Sync>;

pub(in crate::engine) enum Kind<W> {
    Leaf(WriteLeaf<W>),
    Members(GetMembers<W>),
    LookupLeaf { ask: Arc<dyn Ask<W>>, key: GetKey<W>, finish: FinishLeaf<W> },
    LookupMembers { ask: Arc<dyn Ask<W>>, key: GetKey<W>, finish: FinishMembers<W> },
}

impl<T: Any + Send + Sync, W: Send + Sync + 'static> Type<T, W> {
    /// `about` says what an object is, where it comes from, and what is special about it.
    pub fn new(name: impl Into<String>, about: impl Into<String>) -> Self {
        let described = ObjectType {
            name: name.into(),
            about: about.into(),
            rust: TypeId::of::<T>(),
            rust_name: type_name::<T>(),
            implements: Vec::new(),
            keys: Vec::new(),
            shareable: false,
            fields: Vec::new(),
        };
        Self { described, record: PhantomData }
    }

    /// Declares that it has all fields of that interface.
    #[must_use]
    pub fn implements(mut self, interface: impl Into<String>) -> Self {
        self.described.implements.push(interface.into());
        self
    }

    /// Makes it an entity of federation, known by this field.
    #[must_use]
    pub fn key(mut self, field: impl Into<String>) -> Self {
        self.described.keys.push(field.into());
        self
    }

    /// Says that other subgraphs of a federation may describe the same type with the same fields.
    #[must_use]
    pub fn shareable(mut self) -> Self {
        self.described.shareable = true;
        self
    }

    /// Keeps the last field out of the schema that is composed with other subgraphs' schemas.
    #[must_use]
    pub fn uncomposed(mut self) -> Self {
        if let Some(field) = self.described.fields.last_mut() {
            field.composed = false;
        }
        self
    }

    /// Puts the last field on its way out; says why, and what to use instead.
    #[must_use]
    pub fn deprecated(mut self, reason: impl Into<String>) -> Self {
        if let Some(field) = self.described.fields.last_mut() {
            field.deprecated = Some(reason.into());
        }
        self
    }

    /// As how many members the last field's list counts in the cost of a query (else one: its parent's size says it).
    #[must_use]
    pub fn counted_as(mut self, members: usize) -> Self {
        if let Some(field) = self.described.fields.last_mut() {
            field.counted_as = members;
        }
        self
    }

    /// Says that the last field is about all members of its parent, a sum over a list say: in the cost of a query it counts
    /// once, not as often as its parent's size says.
    #[must_use]
    pub fn once(mut self) -> Self {
        if let Some(field) = self.described.fields.last_mut() {
            field.once = true;
        }
        self
    }

    /// What the last field needs before the query can be answered, by its record and arguments; see
    /// [`Planned::needs`](crate::engine::Planned::needs). Its arguments are `A`, as the field was described with.
    #[must_use]
    pub fn needing<A: Any, N: Any + Send + Sync>(self, need: impl Fn(&T, &W, &A) -> Option<N> + Send + Sync + 'static) -> Self {
        self.needing_if(true, need)
    }

    /// [`needing`](Self::needing), where `whether` holds: for fields that are described alike.
    #[must_use]
    pub fn needing_if<A: Any, N: Any + Send + Sync>(
        mut self,
        whether: bool,
        need: impl Fn(&T, &W, &A) -> Option<N> + Send + Sync + 'static,
    ) -> Self {
        if whether && let Some(field) = self.described.fields.last_mut() {
            field.need = Some(Box::new(move |record, world, args| {
                let need = need(record.downcast_ref()?, world, typed::<A>(args)?)?;
                Some(Box::new(need))
            }));
        }
        self
    }

    pub(super) fn push(
        mut self,
        name: impl Into<String>,
        about: impl Into<String>,
        target: Target,
        signature: Signature,
        kind: Kind<W>,
    ) -> Self {
        let (name, about) = (name.into(), about.into());
        self.described.fields.push(Field {
            name,
            about,
            target,
            signature,
            kind,
            deprecated: None,
            need: None,
            counted_as: 1,
            once: false,
            composed: true,
        });
        self
    }

    pub(in crate::engine) fn erase(self) -> ObjectType<W> {
        self.described
    }
}

pub(super) fn typed<A: Any>(args: Option<&Record>) -> Option<&A> {
    args?.downcast_ref()
}

/// A record or an argument is not of the type that the field was described with: the engine's own mistake.
pub(super) fn mistyped() -> Fault {
    Fault::internal("this field was asked of a record of another type; tell the operators of the gateway")
}
