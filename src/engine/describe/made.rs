use std::any::Any;

use super::{
    Arena, Args, Fault, Members, Obj, Signature, Type,
    links::{LIST, NON_NULL, NULLABLE},
    object::mistyped,
};

/// Objects that are computed for one answer, and kept until it is written.
impl<T: Any + Send + Sync, W: Send + Sync + 'static> Type<T, W> {
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
}

pub(super) fn kept<U: Any + Send + Sync>(made: Option<U>, arena: &Arena) -> Members<'_> {
    made.map_or(Members::Null, |made| Members::One(Obj(arena.keep(made))))
}

pub(super) fn kept_many<U: Any + Send + Sync>(made: Vec<U>, arena: &Arena) -> Members<'_> {
    match arena.keep(made).downcast_ref::<Vec<U>>() {
        Some(kept) => Members::Many(Box::new(kept.iter().map(|member| Some(Obj(member))))),
        None => Members::Fault(mistyped()),
    }
}
