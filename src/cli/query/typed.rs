//! Values of variables, as their types take them.

use apollo_compiler::ast::Type;
use apollo_compiler::schema::ExtendedType;
use jiff::civil::Date;
use serde_json::Value;

use crate::config::nearest;
use crate::table::CONTRACT;

/// Reads what was typed: as JSON where the type takes that, else as text.
///
/// # Errors
/// What the type wants, to be read after "write".
pub fn read(of: &Type, text: &str) -> Result<Value, String> {
    let json = serde_json::from_str::<Value>(text).ok();
    if let Some(json) = json.filter(|json| fits(of, json).is_ok()) {
        return Ok(json);
    }
    match of {
        Type::List(of) | Type::NonNullList(of) if !text.starts_with('[') => {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            parts.map(|part| read(of, part)).collect::<Result<_, _>>().map(Value::Array)
        }
        of => {
            let value = Value::String(text.to_owned());
            fits(of, &value).map(|()| value)
        }
    }
}

/// Whether the type takes the value, as far as this can tell: numbers of items and the like are the gateway's to judge.
///
/// # Errors
/// What the type wants, to be read after "write".
pub fn fits(of: &Type, value: &Value) -> Result<(), String> {
    let named = match (of, value) {
        (Type::NonNullNamed(_) | Type::NonNullList(_), Value::Null) => return Err("a value: null is none".to_owned()),
        (_, Value::Null) => return Ok(()),
        (Type::List(of) | Type::NonNullList(of), Value::Array(members)) => return members.iter().try_for_each(|member| fits(of, member)),
        // One value stands for a list of one.
        (Type::List(of) | Type::NonNullList(of), one) => return fits(of, one),
        (Type::Named(named) | Type::NonNullNamed(named), _) => named.as_str(),
    };
    let takes = match (named, CONTRACT.types.get(named)) {
        ("Int" | "SafeInt", _) => value.is_i64() || value.is_u64(),
        ("Float", _) => value.is_number(),
        ("Boolean", _) => value.is_boolean(),
        ("Date", _) => value.as_str().is_some_and(|text| text.parse::<Date>().is_ok()),
        (_, Some(ExtendedType::Enum(of))) => value.as_str().is_some_and(|name| of.values.contains_key(name)),
        (_, Some(ExtendedType::InputObject(_))) => return object(named, value),
        (_, Some(ExtendedType::Scalar(_))) => value.is_string(),
        // A gateway of another version may know it.
        _ => true,
    };
    if takes { Ok(()) } else { Err(wanted(named, value)) }
}

fn object(named: &str, value: &Value) -> Result<(), String> {
    let (Some(of), Some(fields)) = (CONTRACT.get_input_object(named), value.as_object()) else { return Err(wanted(named, value)) };
    for (key, inner) in fields {
        let field = of.fields.get(key.as_str()).ok_or_else(|| wanted(named, value))?;
        fits(&field.ty, inner).map_err(|what| format!("in `{key}` {what}"))?;
    }
    Ok(())
}

/// What a type wants, in place of that value.
fn wanted(named: &str, value: &Value) -> String {
    match (named, CONTRACT.types.get(named)) {
        ("Int" | "SafeInt", _) => "a whole number".to_owned(),
        ("Float", _) => "a number".to_owned(),
        ("Boolean", _) => "true or false".to_owned(),
        ("Date", _) => "a date, such as 2026-11-24".to_owned(),
        (_, Some(ExtendedType::Enum(of))) => {
            let names: Vec<&str> = of.values.keys().map(|name| name.as_str()).collect();
            match value.as_str().and_then(|given| nearest(given, names.iter().copied())) {
                Some(near) => format!("{near}, or another of {}", names.join(", ")),
                None => format!("one of {}", names.join(", ")),
            }
        }
        (_, Some(ExtendedType::InputObject(of))) => {
            let fields: Vec<String> = of.fields.values().map(|field| format!("{}: {}", field.name, field.ty)).collect();
            format!("a JSON object with any of {}", fields.join(", "))
        }
        _ => "a text".to_owned(),
    }
}

/// What values of a type are, where that is not said by its name: the names of an enum, the fields of an object.
pub fn about(of: &Type) -> Option<String> {
    let named = of.inner_named_type();
    match CONTRACT.types.get(named)? {
        ExtendedType::Enum(_) | ExtendedType::InputObject(_) => Some(wanted(named, &Value::Null)),
        ExtendedType::Scalar(scalar) if !scalar.is_built_in() => scalar.description.as_ref().map(ToString::to_string),
        _ => None,
    }
}
