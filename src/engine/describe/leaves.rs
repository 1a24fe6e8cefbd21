use std::any::Any;

use async_graphql::dynamic::TypeRef;

use super::{
    Args, Kind, Leaf, Out, Record, Signature, Target, Type,
    object::{mistyped, typed},
};

/// Scalars, enum values, and lists of them.
impl<T: Any + Send + Sync, W: Send + Sync + 'static> Type<T, W> {
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
}
