//! Values of variables: from a file, from the command line, and as their types take them.

use apollo_compiler::Node;
use apollo_compiler::ast::{Type, VariableDefinition};
use serde_json::{Map, Value};

use super::args::QueryArgs;
use super::trouble::Trouble;
use super::typed::{fits, read};
use crate::cli::plain::shown;
use crate::config::nearest;
use crate::table::{CONTRACT, Document};

/// The values that are given. All mistakes at once.
pub fn variables(document: &Document, args: &QueryArgs) -> Result<Map<String, Value>, Trouble> {
    let declared = Declared(&document.operation().variables);
    let mut wrong = Vec::new();
    let mut values = match &args.vars {
        Some(file) => {
            let unread = |why: String| {
                Trouble::Wrong(format!("--vars {}: {why}; it holds a JSON object, such as {{\"nation\": \"POL\"}}", file.display()))
            };
            let text = std::fs::read_to_string(file).map_err(|error| unread(error.to_string()))?;
            serde_json::from_str::<Map<String, Value>>(&text).map_err(|error| unread(error.to_string()))?
        }
        None => Map::new(),
    };
    for (name, value) in &values {
        let checked =
            declared.named(name).and_then(|of| fits(&of.ty, value).map_err(|wanted| instead(name, &of.ty, &wanted, &value.to_string())));
        wrong.extend(checked.err());
    }
    let mut own = Map::new();
    for given in &args.var {
        wrong.extend(declared.take(given, &mut own).err());
    }
    values.extend(own);
    for variable in declared.0 {
        if variable.ty.is_non_null() && variable.default_value.is_none() && !values.contains_key(variable.name.as_str()) {
            wrong.push(format!("`{}` is needed: give it with --var {}=…, {}", variable.name, variable.name, variable.ty));
        }
    }
    if wrong.is_empty() { Ok(values) } else { Err(Trouble::Wrong(wrong.join("\nerror: "))) }
}

/// The variables of a document.
struct Declared<'d>(&'d [Node<VariableDefinition>]);

impl Declared<'_> {
    fn named(&self, name: &str) -> Result<&VariableDefinition, String> {
        if let Some(found) = self.0.iter().find(|variable| variable.name == name) {
            return Ok(found);
        }
        let all: Vec<String> = self.0.iter().map(|variable| format!("{}: {}", variable.name, variable.ty)).collect();
        let has = if all.is_empty() { "none".to_owned() } else { all.join(", ") };
        let meant = nearest(name, self.0.iter().map(|variable| variable.name.as_str()));
        let meant = meant.map(|near| format!("; is `{near}` meant?")).unwrap_or_default();
        Err(format!("the question has no variable `{}`; it has {has}{meant}", shown(name)))
    }

    /// Puts what `--var` says to the values that are there.
    fn take(&self, given: &str, values: &mut Map<String, Value>) -> Result<(), String> {
        let Some((path, text)) = given.split_once('=') else {
            return Err(format!("--var {}: write a name, `=` and a value, such as nation=POL", shown(given)));
        };
        let path = path.trim().trim_start_matches('$');
        let mut keys = path.split('.');
        let name = keys.next().unwrap_or_default();
        let mut of: &Type = &self.named(name)?.ty;
        let mut slot = values.entry(name).or_insert(Value::Null);
        for key in keys {
            of = part(of, key)?;
            if !slot.is_object() {
                *slot = Value::Object(Map::new());
            }
            let Some(fields) = slot.as_object_mut() else { return Ok(()) };
            slot = fields.entry(key).or_insert(Value::Null);
        }
        let mut value = read(of, text).map_err(|wanted| instead(path, of, &wanted, text))?;
        if of.is_list() && !value.is_array() && !value.is_null() {
            value = Value::Array(vec![value]);
        }
        if slot.is_null() {
            *slot = value;
        } else if let (Value::Array(members), Value::Array(further)) = (slot, value) {
            members.extend(further);
        } else {
            return Err(format!("`{}` is given twice, and takes one value: leave one out", shown(path)));
        }
        Ok(())
    }
}

/// The type of a part of an object.
fn part<'t>(of: &'t Type, key: &str) -> Result<&'t Type, String> {
    let named = of.inner_named_type();
    let fields = CONTRACT.get_input_object(named).filter(|_| !of.is_list()).map(|object| &object.fields);
    let Some(fields) = fields else {
        return Err(format!("{of} has no parts, so it has no `{}`: write the value alone", shown(key)));
    };
    fields.get(key).map(|field| &*field.ty).ok_or_else(|| {
        let all: Vec<String> = fields.values().map(|field| format!("{}: {}", field.name, field.ty)).collect();
        format!("{named} has no `{}`; it has {}", shown(key), all.join(", "))
    })
}

fn instead(name: &str, of: &Type, wanted: &str, given: &str) -> String {
    format!("`{}` is {of}: write {wanted}, in place of `{}`", shown(name), shown(given))
}
