use std::{
    any::{Any, TypeId, type_name},
    borrow::Cow,
};

use super::{
    Args, Call, Fault, Kind, Members, Obj, Shape, Signature, Target, Type,
    object::{GetMembers, mistyped, typed},
};

pub(super) const NON_NULL: Shape = Shape::One { nullable: false };
pub(super) const NULLABLE: Shape = Shape::One { nullable: true };
pub(super) const LIST: Shape = Shape::Many { members_nullable: false };

/// Objects that live in the record or the world: lent, never cloned.
impl<T: Any + Send + Sync, W: Send + Sync + 'static> Type<T, W> {
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

    pub(super) fn members_with<A: Any + Send + Sync, U: Any>(
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

    pub(super) fn members<U: Any>(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        shape: Shape,
        signature: Signature,
        get: impl for<'a> Fn(&'a T, &Call<'a, W>) -> Members<'a> + Send + Sync + 'static,
    ) -> Self {
        self.members_to(name, about, object::<U>(shape), signature, get)
    }

    pub(super) fn members_to(
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
}

pub(super) fn object<U: Any>(shape: Shape) -> Target {
    Target::Object { rust: TypeId::of::<U>(), rust_name: type_name::<U>(), shape }
}

pub(super) fn lent<U: Any + Send + Sync>(found: Option<&U>) -> Members<'_> {
    found.map_or(Members::Null, |found| Members::One(Obj(found)))
}

pub(super) fn lent_many<U: Any + Send + Sync>(found: Vec<&U>) -> Members<'_> {
    Members::Many(Box::new(found.into_iter().map(|found| Some(Obj(found)))))
}
