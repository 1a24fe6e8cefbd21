use apollo_compiler::ast;

use super::{
    coerce::{Form, Given, InputRef, InputType, InputTypes, Slot, Takes, Wrong, literal, short},
    literals::{Declared, Variables, has_variable},
};

/// Whether literals fit their types, before anything is known of the values of variables.
impl InputTypes {
    /// Whether a literal in a document is of the type, whatever values its variables will have. `default`: the place has a
    /// default of its own.
    pub(super) fn literal(
        &self,
        of: &InputRef,
        default: bool,
        value: &ast::Value,
        variables: &Variables<'_>,
        root: &str,
    ) -> Result<(), String> {
        self.check(of, default, value, variables).map_err(|wrong| wrong.told(root))
    }

    fn check(&self, of: &InputRef, default: bool, value: &ast::Value, variables: &Variables<'_>) -> Result<(), Wrong> {
        match (of, value) {
            (of, ast::Value::Variable(name)) => match variables.get(name.as_str()) {
                Some(declared) if !declared.fits(of, default) => {
                    Err(Wrong::new(format!("takes no variable of the type of `${}`", short(name))))
                }
                _ => Ok(()),
            },
            (InputRef::NonNull(_), ast::Value::Null) => Err(Wrong::new("is null, but must have a value")),
            (InputRef::NonNull(of), value) => self.check(of, default, value, variables),
            (_, ast::Value::Null) => Ok(()),
            (InputRef::List(of), ast::Value::List(members)) => {
                let mut members = members.iter().enumerate();
                members.try_for_each(|(place, member)| {
                    self.check(of, false, member, variables).map_err(|wrong| wrong.within(format!("[{place}]")))
                })
            }
            (InputRef::List(of), value) => self.check(of, false, value, variables),
            (InputRef::Named(place), value) => match (self.types.get(*place), value) {
                (Some(InputType { takes: Takes::Object { fields, one_of }, name }), ast::Value::Object(values)) => {
                    self.check_object(name, fields, *one_of, values, variables)
                }
                (Some(_), value) if has_variable(value) => Ok(()),
                (Some(of), value) => match literal(value, &Given::new()) {
                    Some(value) => self.named(of, value, Form::Literal).map(|_| ()),
                    None => Ok(()),
                },
                (None, _) => Err(Wrong::new("has an unknown type")),
            },
        }
    }

    fn check_object(
        &self,
        of: &str,
        fields: &[Slot],
        one_of: bool,
        values: &[(apollo_compiler::Name, apollo_compiler::Node<ast::Value>)],
        variables: &Variables<'_>,
    ) -> Result<(), Wrong> {
        let null = |value: &ast::Value| match value {
            ast::Value::Null => true,
            ast::Value::Variable(name) => variables.get(name.as_str()).is_some_and(|declared| !declared.of.is_required()),
            _ => false,
        };
        if one_of && (values.len() != 1 || values.iter().any(|(_, value)| null(value))) {
            return Err(Wrong::new(format!("must have exactly one field of {of}, and that not null")));
        }
        for (name, value) in values {
            let Some(field) = fields.iter().find(|field| field.name == name.as_str()) else {
                return Err(Wrong::new(format!("has no field `{}` in {of}", short(name))));
            };
            self.check(&field.of, field.default.is_some(), value, variables).map_err(|wrong| wrong.within(format!(".{name}")))?;
        }
        let missing = fields
            .iter()
            .find(|field| field.of.is_required() && field.default.is_none() && values.iter().all(|(name, _)| field.name != name.as_str()));
        match missing {
            Some(field) => Err(Wrong::new("is required; give it a value").within(format!(".{}", field.name))),
            None => Ok(()),
        }
    }
}

impl Declared {
    /// Whether the variable may stand where that type is taken.
    fn fits(&self, place: &InputRef, default: bool) -> bool {
        match place {
            InputRef::NonNull(inner) if !self.of.is_required() => (self.default || default) && is_taken(inner, &self.of),
            place => is_taken(place, &self.of),
        }
    }
}

/// Whether each value of the type is one of the other, which takes it.
fn is_taken(taker: &InputRef, of: &InputRef) -> bool {
    match (taker, of) {
        (InputRef::NonNull(taker), InputRef::NonNull(of)) => is_taken(taker, of),
        (InputRef::NonNull(_), _) => false,
        (taker, InputRef::NonNull(of)) => is_taken(taker, of),
        (InputRef::List(taker), InputRef::List(of)) => is_taken(taker, of),
        (InputRef::Named(taker), InputRef::Named(of)) => taker == of,
        _ => false,
    }
}
