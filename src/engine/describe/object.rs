use std::{
    any::{Any, TypeId, type_name},
    borrow::Cow,
    marker::PhantomData,
    sync::Arc,
};

use async_graphql::dynamic::TypeRef;

use super::{Answer, Arena, Args, Ask, Fault, Leaf, Lookup, Obj, Out, Record, Signature};

/// A GraphQL object type, answered from records of type `T` by a world `W`.
///
/// Say `Type::<T, W>::new`, or inference fails at the first closure. A getter with arguments gets them as `&A` and may
/// fail; where its type can't be null, a fault nulls the parent, so leave to [`Args::new`] what can be told before.
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
    pub(in crate::engine) fields: Vec<Field<W>>,
}

pub(in crate::engine) struct Field<W> {
    pub(in crate::engine) name: String,
    pub(in crate::engine) about: String,
    pub(in crate::engine) target: Target,
    pub(in crate::engine) signature: Signature,
    pub(in crate::engine) kind: Kind<W>,
    pub(in crate::engine) deprecated: Option<String>,
    /// Members that a list without a sized argument is counted as.
    pub(in crate::engine) counted_as: usize,
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
pub(in crate::engine) type GetKey<W> = Box<dyn Fn(&Record, &W, &mut Record) -> Option<usize> + Send + Sync>;
pub(in crate::engine) type FinishLeaf<W> = Box<dyn for<'a> Fn(&'a Record, &'a W, Option<Answer<'a>>, &mut Out) + Send + Sync>;
pub(in crate::engine) type FinishMembers<W> = Box<dyn for<'a> Fn(Call<'a, W>, Option<Answer<'a>>) -> Members<'a> + Send + Sync>;

pub(in crate::engine) enum Kind<W> {
    Leaf(WriteLeaf<W>),
    Members(GetMembers<W>),
    LookupLeaf { ask: Arc<dyn Ask<W>>, key: GetKey<W>, finish: FinishLeaf<W> },
    LookupMembers { ask: Arc<dyn Ask<W>>, key: GetKey<W>, finish: FinishMembers<W> },
}

const NON_NULL: Shape = Shape::One { nullable: false };
const NULLABLE: Shape = Shape::One { nullable: true };
const LIST: Shape = Shape::Many { members_nullable: false };

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

    /// Makes it an entity of federation, known by these fields.
    #[must_use]
    pub fn key(mut self, fields: impl Into<String>) -> Self {
        self.described.keys.push(fields.into());
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

    // ---- leaves

    /// A small value, computed or copied.
    #[must_use]
    pub fn leaf<L: Leaf>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl Fn(&T, &W) -> L + Send + Sync + 'static,
    ) -> Self {
        self.leaf_of::<L>(name, about, Signature::default(), move |record, world, _, out| get(record, world).write(out))
    }

    /// A part of the record, borrowed.
    #[must_use]
    pub fn field<L: Leaf + ?Sized>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl for<'a> Fn(&'a T) -> &'a L + Send + Sync + 'static,
    ) -> Self {
        self.leaf_of::<L>(name, about, Signature::default(), move |record, _, _, out| get(record).write(out))
    }

    /// A part of the record or the world, borrowed; null if there is none.
    #[must_use]
    pub fn part<L: Leaf + ?Sized>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Option<&'a L> + Send + Sync + 'static,
    ) -> Self {
        self.leaf_of::<Option<&L>>(name, about, Signature::default(), move |record, world, _, out| get(record, world).write(out))
    }

    /// A value by arguments; `Result<L, Fault>` for one that may fail.
    #[must_use]
    pub fn leaf_with<A: Any + Send + Sync, L: Leaf>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        get: impl Fn(&T, &W, &A) -> L + Send + Sync + 'static,
    ) -> Self {
        self.leaf_of::<L>(name, about, args.erase(), move |record, world, args, out| match typed::<A>(args) {
            Some(args) => get(record, world, args).write(out),
            None => out.fault(mistyped()),
        })
    }

    /// A leaf that writes its own JSON, as the type says (null itself, where it may be null).
    #[must_use]
    pub fn written(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        type_ref: TypeRef,
        write: impl Fn(&T, &W, &mut Out) + Send + Sync + 'static,
    ) -> Self {
        let kind = Kind::Leaf(Box::new(move |record, world, _, out| match record.downcast_ref::<T>() {
            Some(record) => write(record, world, out),
            None => out.fault(mistyped()),
        }));
        self.push(name, about, Target::Leaf(type_ref), Signature::default(), kind)
    }

    fn leaf_of<L: Leaf + ?Sized>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        signature: Signature,
        write: impl Fn(&T, &W, Option<&Record>, &mut Out) + Send + Sync + 'static,
    ) -> Self {
        let kind = Kind::Leaf(Box::new(move |record, world, args, out| match record.downcast_ref::<T>() {
            Some(record) => write(record, world, args, out),
            None => out.fault(mistyped()),
        }));
        self.push(name, about, Target::Leaf(L::type_ref()), signature, kind)
    }

    // ---- objects that live in the record or the world

    /// Another record, always there.
    #[must_use]
    pub fn one<U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> &'a U + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, NON_NULL, Signature::default(), move |record, call| Members::One(Obj(get(record, call.world))))
    }

    /// Another record, or none.
    #[must_use]
    pub fn link<U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Option<&'a U> + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, NULLABLE, Signature::default(), move |record, call| lent(get(record, call.world)))
    }

    /// Other records.
    #[must_use]
    pub fn many<U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Vec<&'a U> + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, LIST, Signature::default(), move |record, call| lent_many(get(record, call.world)))
    }

    /// Another record, or one made in its place.
    #[must_use]
    pub fn cow<U: Any + Send + Sync + Clone>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Cow<'a, U> + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, NON_NULL, Signature::default(), move |record, call| {
            Members::One(match get(record, call.world) {
                Cow::Borrowed(found) => Obj(found),
                Cow::Owned(made) => Obj(call.arena.keep(made)),
            })
        })
    }

    /// [`one`](Self::one) by arguments.
    #[must_use]
    pub fn one_with<A: Any + Send + Sync, U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        get: impl for<'a> Fn(&'a T, &'a W, &'a A) -> Result<&'a U, Fault> + Send + Sync + 'static,
    ) -> Self {
        self.members_with::<A, U>(name, about, NON_NULL, args, move |record, call, args| match get(record, call.world, args) {
            Ok(found) => Members::One(Obj(found)),
            Err(fault) => Members::Fault(fault),
        })
    }

    /// [`link`](Self::link) by arguments.
    #[must_use]
    pub fn link_with<A: Any + Send + Sync, U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        get: impl for<'a> Fn(&'a T, &'a W, &'a A) -> Result<Option<&'a U>, Fault> + Send + Sync + 'static,
    ) -> Self {
        self.members_with::<A, U>(name, about, NULLABLE, args, move |record, call, args| {
            get(record, call.world, args).map_or_else(Members::Fault, lent)
        })
    }

    /// [`many`](Self::many) by arguments.
    #[must_use]
    pub fn many_with<A: Any + Send + Sync, U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        get: impl for<'a> Fn(&'a T, &'a W, &'a A) -> Result<Vec<&'a U>, Fault> + Send + Sync + 'static,
    ) -> Self {
        self.members_with::<A, U>(name, about, LIST, args, move |record, call, args| {
            get(record, call.world, args).map_or_else(Members::Fault, lent_many)
        })
    }

    // ---- objects that are computed for this answer

    /// A computed object: a page, a sum.
    #[must_use]
    pub fn made<U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        make: impl Fn(&T, &W) -> U + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, NON_NULL, Signature::default(), move |record, call| {
            Members::One(Obj(call.arena.keep(make(record, call.world))))
        })
    }

    /// A computed object, or none.
    #[must_use]
    pub fn made_link<U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        make: impl Fn(&T, &W) -> Option<U> + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, NULLABLE, Signature::default(), move |record, call| kept(make(record, call.world), call.arena))
    }

    /// Computed objects.
    #[must_use]
    pub fn made_many<U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        make: impl Fn(&T, &W) -> Vec<U> + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, LIST, Signature::default(), move |record, call| kept_many(make(record, call.world), call.arena))
    }

    /// [`made`](Self::made) by arguments.
    #[must_use]
    pub fn made_with<A: Any + Send + Sync, U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        make: impl Fn(&T, &W, &A) -> Result<U, Fault> + Send + Sync + 'static,
    ) -> Self {
        self.members_with::<A, U>(name, about, NON_NULL, args, move |record, call, args| {
            make(record, call.world, args).map_or_else(Members::Fault, |made| Members::One(Obj(call.arena.keep(made))))
        })
    }

    /// [`made_link`](Self::made_link) by arguments.
    #[must_use]
    pub fn made_link_with<A: Any + Send + Sync, U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        make: impl Fn(&T, &W, &A) -> Result<Option<U>, Fault> + Send + Sync + 'static,
    ) -> Self {
        self.members_with::<A, U>(name, about, NULLABLE, args, move |record, call, args| {
            make(record, call.world, args).map_or_else(Members::Fault, |made| kept(made, call.arena))
        })
    }

    /// [`made_many`](Self::made_many) by arguments.
    #[must_use]
    pub fn made_many_with<A: Any + Send + Sync, U: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        args: Args<A>,
        make: impl Fn(&T, &W, &A) -> Result<Vec<U>, Fault> + Send + Sync + 'static,
    ) -> Self {
        self.members_with::<A, U>(name, about, LIST, args, move |record, call, args| {
            make(record, call.world, args).map_or_else(Members::Fault, |made| kept_many(made, call.arena))
        })
    }

    // ---- objects of an interface

    /// A record of one of the types of an interface, or none.
    #[must_use]
    pub fn any(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        interface: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Option<Obj<'a>> + Send + Sync + 'static,
    ) -> Self {
        let target = Target::Interface { name: interface.into(), shape: NULLABLE };
        self.members_to(name, about, target, Signature::default(), move |record, call| {
            get(record, call.world).map_or(Members::Null, Members::One)
        })
    }

    /// Records of an interface's types, null where one is missing: `[Interface]!`.
    #[must_use]
    pub fn any_many(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        interface: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Vec<Option<Obj<'a>>> + Send + Sync + 'static,
    ) -> Self {
        let target = Target::Interface { name: interface.into(), shape: Shape::Many { members_nullable: true } };
        self.members_to(name, about, target, Signature::default(), move |record, call| {
            Members::Many(Box::new(get(record, call.world).into_iter()))
        })
    }

    /// [`any`](Self::any) by arguments.
    #[must_use]
    pub fn any_with<A: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        interface: impl Into<String>,
        args: Args<A>,
        get: impl for<'a> Fn(&'a T, &'a W, &'a A) -> Result<Option<Obj<'a>>, Fault> + Send + Sync + 'static,
    ) -> Self {
        let target = Target::Interface { name: interface.into(), shape: NULLABLE };
        self.members_to(name, about, target, args.erase(), move |record, call| match typed::<A>(call.args) {
            Some(args) => get(record, call.world, args).map_or_else(Members::Fault, |found| found.map_or(Members::Null, Members::One)),
            None => Members::Fault(mistyped()),
        })
    }

    /// [`any_many`](Self::any_many) by arguments.
    #[must_use]
    pub fn any_many_with<A: Any + Send + Sync>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        interface: impl Into<String>,
        args: Args<A>,
        get: impl for<'a> Fn(&'a T, &'a W, &'a A) -> Result<Vec<Option<Obj<'a>>>, Fault> + Send + Sync + 'static,
    ) -> Self {
        let target = Target::Interface { name: interface.into(), shape: Shape::Many { members_nullable: true } };
        self.members_to(name, about, target, args.erase(), move |record, call| match typed::<A>(call.args) {
            Some(args) => get(record, call.world, args).map_or_else(Members::Fault, |found| Members::Many(Box::new(found.into_iter()))),
            None => Members::Fault(mistyped()),
        })
    }

    // ---- fetched while the query runs

    /// A value that is asked for. Without a key it isn't, and `finish` gets `Ok(None)`. `finish` decides whether a fault
    /// is told (`Result<L, Fault>`) or another value takes its place.
    #[must_use]
    pub fn lookup<K, V, L>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &'a W, Result<Option<&'a V>, &'a Fault>) -> L + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + std::hash::Hash + Eq + Clone,
        V: Any + Send + Sync,
        L: Leaf,
    {
        let finish: FinishLeaf<W> = Box::new(move |record, world, answer, out| match record.downcast_ref::<T>() {
            Some(record) => finish(record, world, answer.map_or(Ok(None), Answer::found::<K, V>)).write(out),
            None => out.fault(mistyped()),
        });
        let kind = Kind::LookupLeaf { ask: Arc::clone(&lookup.ask), key: ticket(key), finish };
        self.push(name, about, Target::Leaf(L::type_ref()), Signature::default(), kind)
    }

    /// An object that is asked for: the thing found, or a record that it leads to.
    #[must_use]
    pub fn lookup_link<K, V, U>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &'a W, Result<Option<&'a V>, &'a Fault>) -> Result<Option<&'a U>, Fault> + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + std::hash::Hash + Eq + Clone,
        V: Any + Send + Sync,
        U: Any + Send + Sync,
    {
        self.lookup_members::<K, V, U>(name, about, lookup, key, move |record, call, found| {
            finish(record, call.world, found).map_or_else(Members::Fault, lent)
        })
    }

    /// An object computed from what was asked for.
    #[must_use]
    pub fn lookup_made<K, V, U>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &'a W, Result<Option<&'a V>, &'a Fault>) -> Result<Option<U>, Fault> + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + std::hash::Hash + Eq + Clone,
        V: Any + Send + Sync,
        U: Any + Send + Sync,
    {
        self.lookup_members::<K, V, U>(name, about, lookup, key, move |record, call, found| {
            finish(record, call.world, found).map_or_else(Members::Fault, |made| kept(made, call.arena))
        })
    }

    // ---- inside

    fn lookup_members<K, V, U>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        lookup: &Lookup<W, K, V>,
        key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static,
        finish: impl for<'a> Fn(&'a T, &Call<'a, W>, Result<Option<&'a V>, &'a Fault>) -> Members<'a> + Send + Sync + 'static,
    ) -> Self
    where
        K: Any + Send + Sync + std::hash::Hash + Eq + Clone,
        V: Any + Send + Sync,
        U: Any + Send + Sync,
    {
        let finish: FinishMembers<W> = Box::new(move |call, answer| match call.record.downcast_ref::<T>() {
            Some(record) => finish(record, &call, answer.map_or(Ok(None), Answer::found::<K, V>)),
            None => Members::Fault(mistyped()),
        });
        let kind = Kind::LookupMembers { ask: Arc::clone(&lookup.ask), key: ticket(key), finish };
        self.push(name, about, object::<U>(NULLABLE), Signature::default(), kind)
    }

    fn members_with<A: Any + Send + Sync, U: Any>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        shape: Shape,
        args: Args<A>,
        get: impl for<'a> Fn(&'a T, &Call<'a, W>, &'a A) -> Members<'a> + Send + Sync + 'static,
    ) -> Self {
        self.members::<U>(name, about, shape, args.erase(), move |record, call| match typed::<A>(call.args) {
            Some(args) => get(record, call, args),
            None => Members::Fault(mistyped()),
        })
    }

    fn members<U: Any>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        shape: Shape,
        signature: Signature,
        get: impl for<'a> Fn(&'a T, &Call<'a, W>) -> Members<'a> + Send + Sync + 'static,
    ) -> Self {
        self.members_to(name, about, object::<U>(shape), signature, get)
    }

    fn members_to(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        target: Target,
        signature: Signature,
        get: impl for<'a> Fn(&'a T, &Call<'a, W>) -> Members<'a> + Send + Sync + 'static,
    ) -> Self {
        let get: GetMembers<W> = Box::new(move |call| match call.record.downcast_ref::<T>() {
            Some(record) => get(record, &call),
            None => Members::Fault(mistyped()),
        });
        self.push(name, about, target, signature, Kind::Members(get))
    }

    fn push(mut self, name: impl Into<String>, about: impl Into<String>, target: Target, signature: Signature, kind: Kind<W>) -> Self {
        let (name, about) = (name.into(), about.into());
        self.described.fields.push(Field { name, about, target, signature, kind, deprecated: None, counted_as: 1 });
        self
    }

    pub(super) fn erase(self) -> ObjectType<W> {
        self.described
    }
}

fn object<U: Any>(shape: Shape) -> Target {
    Target::Object { rust: TypeId::of::<U>(), rust_name: type_name::<U>(), shape }
}

/// A key as a ticket in the list of its lookup.
fn ticket<T: Any, W: 'static, K>(key: impl Fn(&T, &W) -> Option<K> + Send + Sync + 'static) -> GetKey<W>
where
    K: Any + Send + Sync + std::hash::Hash + Eq + Clone,
{
    Box::new(move |record, world, list| {
        let key = key(record.downcast_ref::<T>()?, world)?;
        Some(list.downcast_mut::<super::lookup::Keys<K>>()?.ticket(key))
    })
}

fn lent<U: Any + Send + Sync>(found: Option<&U>) -> Members<'_> {
    found.map_or(Members::Null, |found| Members::One(Obj(found)))
}

fn lent_many<U: Any + Send + Sync>(found: Vec<&U>) -> Members<'_> {
    Members::Many(Box::new(found.into_iter().map(|found| Some(Obj(found)))))
}

fn kept<U: Any + Send + Sync>(made: Option<U>, arena: &Arena) -> Members<'_> {
    made.map_or(Members::Null, |made| Members::One(Obj(arena.keep(made))))
}

fn kept_many<U: Any + Send + Sync>(made: Vec<U>, arena: &Arena) -> Members<'_> {
    match arena.keep(made).downcast_ref::<Vec<U>>() {
        Some(kept) => Members::Many(Box::new(kept.iter().map(|member| Some(Obj(member))))),
        None => Members::Fault(mistyped()),
    }
}

fn typed<A: Any>(args: Option<&Record>) -> Option<&A> {
    args?.downcast_ref()
}

/// A record or an argument is not of the type that the field was described with: the engine's own mistake.
fn mistyped() -> Fault {
    Fault::internal("this field was asked of a record of another type; tell the operators of the gateway")
}
