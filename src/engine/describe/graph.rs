use std::any::Any;

use super::{Enumeration, Input, Interface, ObjectType, Scalar, Subscription, Type, Union};

/// All that a schema is made of. Nothing is checked before `Engine::new`.
pub struct Graph<W> {
    pub(in crate::engine) query: String,
    pub(in crate::engine) subscription: Option<Subscription>,
    pub(in crate::engine) objects: Vec<ObjectType<W>>,
    pub(in crate::engine) interfaces: Vec<Interface>,
    pub(in crate::engine) unions: Vec<Union>,
    pub(in crate::engine) inputs: Vec<Input>,
    pub(in crate::engine) enumerations: Vec<Enumeration>,
    pub(in crate::engine) scalars: Vec<Scalar>,
}

impl<W: Send + Sync + 'static> Default for Graph<W> {
    fn default() -> Self {
        Self::new()
    }
}

impl<W: Send + Sync + 'static> Graph<W> {
    /// Nothing yet; the query type is called `Query`.
    pub fn new() -> Self {
        Self {
            query: "Query".to_owned(),
            subscription: None,
            objects: Vec::new(),
            interfaces: Vec::new(),
            unions: Vec::new(),
            inputs: Vec::new(),
            enumerations: Vec::new(),
            scalars: Vec::new(),
        }
    }

    /// Names the query type, whose record is the world itself.
    #[must_use]
    pub fn query(mut self, name: &str) -> Self {
        name.clone_into(&mut self.query);
        self
    }

    /// Declares the subscription type.
    #[must_use]
    pub fn subscription(mut self, subscription: Subscription) -> Self {
        self.subscription = Some(subscription);
        self
    }

    /// Adds an object type.
    #[must_use]
    pub fn object<T: Any + Send + Sync>(mut self, object: Type<T, W>) -> Self {
        self.objects.push(object.erase());
        self
    }

    /// Adds an interface.
    #[must_use]
    pub fn interface(mut self, interface: Interface) -> Self {
        self.interfaces.push(interface);
        self
    }

    /// Adds a union.
    #[must_use]
    pub fn union(mut self, union: Union) -> Self {
        self.unions.push(union);
        self
    }

    /// Adds an input object.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// Adds an enum.
    #[must_use]
    pub fn enumeration(mut self, enumeration: Enumeration) -> Self {
        self.enumerations.push(enumeration);
        self
    }

    /// Adds a scalar.
    #[must_use]
    pub fn scalar(mut self, scalar: Scalar) -> Self {
        self.scalars.push(scalar);
        self
    }
}
