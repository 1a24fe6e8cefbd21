use apollo_compiler::ast::{DirectiveList, Value};
use async_graphql::Value as ConstValue;

use super::{
    coerce::Given,
    refusal::{Refusal, RefusalCode},
};

/// What @skip and @include say. A null, which a default lets through validation, says nothing and is refused.
pub(super) fn included(directives: &DirectiveList, variables: &Given) -> Result<bool, Refusal> {
    Ok(!says(directives, "skip", variables)?.unwrap_or(false) && says(directives, "include", variables)?.unwrap_or(true))
}

fn says(directives: &DirectiveList, name: &str, variables: &Given) -> Result<Option<bool>, Refusal> {
    let Some(value) = directives.get(name).and_then(|directive| directive.specified_argument_by_name("if")) else { return Ok(None) };
    match &**value {
        Value::Boolean(value) => Ok(Some(*value)),
        Value::Variable(variable) => match variables.get(variable.as_str()) {
            Some(ConstValue::Boolean(value)) => Ok(Some(*value)),
            _ => {
                let message = format!("variable `${variable}`: is null, but decides a @{name}; give it true or false");
                Err(Refusal::new(RefusalCode::BadUserInput, message))
            }
        },
        _ => Ok(None),
    }
}
