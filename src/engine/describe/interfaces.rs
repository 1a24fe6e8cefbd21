use std::any::Any;

use super::{
    Args, Fault, Members, Obj, Shape, Signature, Target, Type,
    links::{NON_NULL, NULLABLE},
    object::{mistyped, typed},
};

/// Objects of any of the types that have an interface.
impl<T: Any + Send + Sync, W: Send + Sync + 'static> Type<T, W> {
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

    /// A record of one of the types of an interface, always there; where it is not, the fault says why.
    #[must_use]
    pub fn any_one(
        self,
        name: impl Into<String>,
        about: impl Into<String>,
        interface: impl Into<String>,
        get: impl for<'a> Fn(&'a T, &'a W) -> Result<Obj<'a>, Fault> + Send + Sync + 'static,
    ) -> Self {
        let target = Target::Interface { name: interface.into(), shape: NON_NULL };
        self.members_to(name, about, target, Signature::default(), move |record, call| {
            get(record, call.world).map_or_else(Members::Fault, Members::One)
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
}
