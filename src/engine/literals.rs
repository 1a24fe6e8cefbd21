use std::collections::{HashMap, HashSet};

use apollo_compiler::{
    ExecutableDocument, Name, Node,
    ast::{Argument, Directive, Value},
    executable::{Field, Selection, SelectionSet},
};

use super::{
    coerce::{InputRef, InputTypes},
    place::of_span,
    refusal::{Refusal, RefusalCode},
};

/// What the validator leaves open about values in a document: values of custom scalars, input objects of which exactly
/// one field may be given, input fields that are given twice, and variables within lists and objects.
pub(super) fn check(document: &ExecutableDocument, inputs: &InputTypes) -> Result<(), Refusal> {
    for operation in document.operations.iter() {
        let declared = operation.variables.iter().filter_map(|variable| {
            let default = variable.default_value.as_ref().is_some_and(|default| **default != Value::Null);
            Some((variable.name.as_str(), Declared { of: inputs.refer_document(&variable.ty)?, default }))
        });
        let mut checker = Checker { document, inputs, variables: declared.collect(), spread: HashSet::new() };
        checker.selections(&operation.selection_set)?;
    }
    Ok(())
}

/// Variables of one operation by name.
pub(super) type Variables<'a> = HashMap<&'a str, Declared>;

/// A declared variable: its type, and whether a default keeps it from being null.
pub(super) struct Declared {
    pub(super) of: InputRef,
    pub(super) default: bool,
}

struct Checker<'a> {
    document: &'a ExecutableDocument,
    inputs: &'a InputTypes,
    variables: Variables<'a>,
    /// Fragments that were checked already.
    spread: HashSet<&'a str>,
}

impl<'a> Checker<'a> {
    fn selections(&mut self, set: &'a SelectionSet) -> Result<(), Refusal> {
        for selection in &set.selections {
            selection.directives().iter().try_for_each(|directive| self.directive(directive))?;
            match selection {
                Selection::Field(field) => {
                    field.arguments.iter().try_for_each(|argument| self.argument(field, argument))?;
                    self.selections(&field.selection_set)?;
                }
                Selection::InlineFragment(fragment) => self.selections(&fragment.selection_set)?,
                Selection::FragmentSpread(spread) => {
                    if self.spread.insert(spread.fragment_name.as_str())
                        && let Some(fragment) = self.document.fragments.get(&spread.fragment_name)
                    {
                        self.selections(&fragment.selection_set)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// @skip and @include, the only directives of documents, take no variable that a default of null leaves null.
    fn directive(&self, directive: &Node<Directive>) -> Result<(), Refusal> {
        for argument in &directive.arguments {
            if let Value::Variable(name) = &*argument.value
                && self.variables.get(name.as_str()).is_some_and(|declared| !declared.of.is_required() && !declared.default)
            {
                let message = format!("`@{}` takes no variable that can be null, as `${name}` can", directive.name);
                let at = of_span(argument.location(), &self.document.sources);
                return Err(Refusal::at(RefusalCode::ValidationFailed, message, at));
            }
        }
        Ok(())
    }

    fn argument(&self, field: &Field, argument: &Node<Argument>) -> Result<(), Refusal> {
        let refuse = |message| {
            let at = of_span(argument.location(), &self.document.sources);
            Err(Refusal::at(RefusalCode::ValidationFailed, message, at))
        };
        if let Some(name) = given_twice(&argument.value) {
            return refuse(format!("the input field `{name}` is given twice; leave one out"));
        }
        let Some(defined) = field.definition.argument_by_name(&argument.name) else { return Ok(()) };
        let Some(of) = self.inputs.refer_document(&defined.ty) else { return Ok(()) };
        match self.inputs.literal(&of, defined.default_value.is_some(), &argument.value, &self.variables, &argument.name) {
            Ok(()) => Ok(()),
            Err(wrong) => refuse(format!("argument {wrong}")),
        }
    }
}

/// The first field that an input object in the value gives twice.
pub(super) fn given_twice(value: &Value) -> Option<&Name> {
    match value {
        Value::List(members) => members.iter().find_map(|member| given_twice(member)),
        Value::Object(fields) => {
            let mut seen = HashSet::with_capacity(fields.len());
            let twice = fields.iter().find(|(name, _)| !seen.insert(name.as_str())).map(|(name, _)| name);
            twice.or_else(|| fields.iter().find_map(|(_, value)| given_twice(value)))
        }
        _ => None,
    }
}

pub(super) fn has_variable(value: &Value) -> bool {
    match value {
        Value::Variable(_) => true,
        Value::List(members) => members.iter().any(|member| has_variable(member)),
        Value::Object(fields) => fields.iter().any(|(_, value)| has_variable(value)),
        _ => false,
    }
}
