use arcstr::ArcStr;
use async_graphql::dynamic::TypeRef;

use super::{Fault, Out};

/// A value that a query takes as it is: a scalar, an enum value, a list of them.
pub trait Leaf {
    /// Its GraphQL type, non-null unless it can be absent.
    fn type_ref() -> TypeRef;

    /// Writes it as one JSON value.
    fn write(&self, out: &mut Out);
}

/// A global id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(pub String);

impl Leaf for Id {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::ID)
    }
    fn write(&self, out: &mut Out) {
        out.text(&self.0);
    }
}

impl Leaf for bool {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::BOOLEAN)
    }
    fn write(&self, out: &mut Out) {
        out.boolean(*self);
    }
}

impl Leaf for i32 {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::INT)
    }
    fn write(&self, out: &mut Out) {
        out.integer(i64::from(*self));
    }
}

impl Leaf for u32 {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::INT)
    }
    /// A count beyond the range of Int is a fault, never a wrong number.
    fn write(&self, out: &mut Out) {
        match i32::try_from(*self) {
            Ok(value) => out.integer(i64::from(value)),
            Err(_) => {
                out.null();
                out.fault(Fault::internal("a count of this field is beyond the range of Int; tell the operators of the gateway"));
            }
        }
    }
}

impl Leaf for f64 {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::FLOAT)
    }
    fn write(&self, out: &mut Out) {
        out.float(*self);
    }
}

impl Leaf for str {
    fn type_ref() -> TypeRef {
        TypeRef::named_nn(TypeRef::STRING)
    }
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl Leaf for String {
    fn type_ref() -> TypeRef {
        str::type_ref()
    }
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl Leaf for ArcStr {
    fn type_ref() -> TypeRef {
        str::type_ref()
    }
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl<L: Leaf + ?Sized> Leaf for &L {
    fn type_ref() -> TypeRef {
        L::type_ref()
    }
    fn write(&self, out: &mut Out) {
        L::write(self, out);
    }
}

impl<L: Leaf> Leaf for Option<L> {
    fn type_ref() -> TypeRef {
        nullable(L::type_ref())
    }
    fn write(&self, out: &mut Out) {
        match self {
            Some(value) => value.write(out),
            None => out.null(),
        }
    }
}

impl<L: Leaf> Leaf for [L] {
    fn type_ref() -> TypeRef {
        TypeRef::NonNull(Box::new(TypeRef::List(Box::new(L::type_ref()))))
    }
    fn write(&self, out: &mut Out) {
        out.list(self, |member, out| member.write(out));
    }
}

impl<L: Leaf> Leaf for Vec<L> {
    fn type_ref() -> TypeRef {
        <[L]>::type_ref()
    }
    fn write(&self, out: &mut Out) {
        self.as_slice().write(out);
    }
}

/// A leaf that may fail is nullable.
impl<L: Leaf> Leaf for Result<L, Fault> {
    fn type_ref() -> TypeRef {
        nullable(L::type_ref())
    }
    fn write(&self, out: &mut Out) {
        match self {
            Ok(value) => value.write(out),
            Err(fault) => {
                out.null();
                out.fault(fault.clone());
            }
        }
    }
}

/// The same type, but it can be null.
fn nullable(of: TypeRef) -> TypeRef {
    match of {
        TypeRef::NonNull(inner) => *inner,
        nullable => nullable,
    }
}
