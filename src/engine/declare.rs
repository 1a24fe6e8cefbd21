use std::{any::TypeId, collections::HashMap};

use async_graphql::dynamic::{self, FieldFuture, FieldValue, SubscriptionFieldFuture, TypeRef};
use async_graphql::futures_util::stream;

use super::describe::{Arg, Enumeration, Graph, Input, Interface, ObjectType, Scalar, Shape, Subscription, Target, Union};

/// The schema as the library declares it; `federation`: as it is composed with others.
pub(super) fn dynamic_schema<W>(graph: &Graph<W>, federation: bool) -> Result<dynamic::Schema, Vec<String>> {
    let names: HashMap<TypeId, String> = graph.objects.iter().map(|object| (object.rust, object.name.clone())).collect();
    let subscription = graph.subscription.as_ref();
    let listens = subscription.map(|subscription| subscription.name.as_str());
    let mut schema = dynamic::Schema::build(&graph.query, None, listens).disable_suggestions().limit_recursive_depth(usize::MAX);
    if let Some(subscription) = subscription {
        schema = schema.register(dynamic_subscription(subscription));
    }
    for object in &graph.objects {
        schema = schema.register(dynamic_object(object, &names, federation));
    }
    for interface in &graph.interfaces {
        schema = schema.register(dynamic_interface(interface));
    }
    for union in &graph.unions {
        schema = schema.register(dynamic_union(union));
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
        if object.shareable {
            declared = declared.shareable();
        }
    }
    for field in object.fields.iter().filter(|field| field.composed || !federation) {
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

/// What introspection never asks for.
fn never(_: dynamic::ResolverContext<'_>) -> SubscriptionFieldFuture<'_> {
    SubscriptionFieldFuture::new(async { Ok(stream::empty::<async_graphql::Result<FieldValue<'static>>>()) })
}

fn dynamic_subscription(subscription: &Subscription) -> dynamic::Subscription {
    let mut declared = dynamic::Subscription::new(&subscription.name).description(&subscription.about);
    for event in &subscription.fields {
        let mut field = dynamic::SubscriptionField::new(&event.name, event.type_ref.clone(), never).description(&event.about);
        for arg in &event.args {
            field = field.argument(input_value(arg));
        }
        declared = declared.field(field);
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

fn dynamic_union(union: &Union) -> dynamic::Union {
    let declared = dynamic::Union::new(&union.name).description(&union.about);
    union.members.iter().fold(declared, dynamic::Union::possible_type)
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
