use std::sync::OnceLock;

use apollo_compiler::{
    ExecutableDocument, Node,
    executable::{Field, Selection, SelectionSet},
};
use async_graphql::{Name, Value as ConstValue, dynamic, indexmap::IndexMap};

use super::{
    coerce::{Given, literal},
    directives::included,
    limits::Limits,
    refusal::Refusal,
};

/// An introspection field. The library answers it, on a text without fragments, directives and variables; the answer is
/// written in the order of the document, so that none of the library's faults show.
pub(super) struct Stock {
    node: Asked,
    text: String,
    answer: OnceLock<Option<Box<[u8]>>>,
}

/// A field of introspection.
struct Asked {
    key: String,
    name: String,
    arguments: String,
    /// Its own type's name, if that is what is asked.
    type_name: Option<String>,
    inner: Vec<Asked>,
}

const LISTS: [&str; 8] = ["types", "directives", "fields", "args", "inputFields", "interfaces", "enumValues", "possibleTypes"];

impl Stock {
    pub(super) fn new(
        written: &[&Node<Field>],
        document: &ExecutableDocument,
        variables: &Given,
        limits: &Limits,
    ) -> Result<Self, Refusal> {
        let mut reader = Reader { document, variables, limits, lists: 0, fields: 0 };
        let node = reader.field("", written, 0)?;
        let mut text = String::from("{");
        node.print(0, &mut text);
        text.push('}');
        Ok(Self { node, text, answer: OnceLock::new() })
    }

    /// Asks the library, unless it has answered before.
    pub(super) async fn ask(&self, library: &dynamic::Schema) {
        if self.answer.get().is_some() {
            return;
        }
        let response = library.execute(self.text.as_str()).await;
        let answer = match (&response.data, response.errors.is_empty()) {
            (ConstValue::Object(data), true) => {
                let mut out = Vec::new();
                self.node.write(data.get("f0"), &mut out);
                Some(out.into_boxed_slice())
            }
            _ => None,
        };
        // Two queries that ask at once get the same answer.
        let _ = self.answer.set(answer);
    }

    /// The answer as JSON; none: the library could not.
    pub(super) fn answer(&self) -> Option<&[u8]> {
        self.answer.get()?.as_deref()
    }
}

impl Asked {
    /// Prints it under an alias by its place: keys of the document could clash with what is asked besides.
    fn print(&self, place: usize, text: &mut String) {
        if self.type_name.is_some() {
            return;
        }
        text.push_str(&format!("f{place}:{}{}", self.name, self.arguments));
        if !self.inner.is_empty() {
            text.push('{');
            // A selection may ask for nothing but its type's name.
            text.push_str("type:__typename ");
            if self.inner.iter().any(|inner| inner.name == "interfaces") {
                text.push_str("kind:kind ");
            }
            self.inner.iter().enumerate().for_each(|(place, inner)| inner.print(place, text));
            text.push('}');
        }
        text.push(' ');
    }

    fn write(&self, value: Option<&ConstValue>, out: &mut Vec<u8>) {
        match value {
            None | Some(ConstValue::Null) => out.extend_from_slice(b"null"),
            Some(ConstValue::List(members)) => {
                out.push(b'[');
                for (place, member) in members.iter().enumerate() {
                    if place > 0 {
                        out.push(b',');
                    }
                    self.write(Some(member), out);
                }
                out.push(b']');
            }
            Some(ConstValue::Object(fields)) => {
                out.push(b'{');
                for (place, inner) in self.inner.iter().enumerate() {
                    if place > 0 {
                        out.push(b',');
                    }
                    out.extend_from_slice(format!("\"{}\":", inner.key).as_bytes());
                    match &inner.type_name {
                        Some(name) => out.extend_from_slice(format!("\"{name}\"").as_bytes()),
                        // Interfaces implement no others here; the library says null, where the list is empty.
                        None if inner.name == "interfaces" && fields.get("kind") == Some(&ConstValue::Enum(Name::new("INTERFACE"))) => {
                            out.extend_from_slice(b"[]");
                        }
                        // Ours has none; the library tells what a schema is.
                        None if self.name == "__schema" && inner.name == "description" => out.extend_from_slice(b"null"),
                        None => inner.write(fields.get(format!("f{place}").as_str()), out),
                    }
                }
                out.push(b'}');
            }
            Some(leaf) => {
                if serde_json::to_writer(&mut *out, leaf).is_err() {
                    out.extend_from_slice(b"null");
                }
            }
        }
    }
}

struct Reader<'a> {
    document: &'a ExecutableDocument,
    variables: &'a Given,
    limits: &'a Limits,
    lists: u64,
    fields: u64,
}

type Merged<'a> = IndexMap<&'a str, (&'a str, Vec<&'a Node<Field>>)>;

impl<'a> Reader<'a> {
    fn field(&mut self, parent: &str, written: &[&'a Node<Field>], depth: usize) -> Result<Asked, Refusal> {
        let Some(first) = written.first() else {
            return Ok(Asked { key: String::new(), name: String::new(), arguments: String::new(), type_name: None, inner: Vec::new() });
        };
        self.fields += 1;
        self.bound("fields", "too many fields of introspection", self.limits.fields, self.fields)?;
        let is_list = LISTS.contains(&first.name.as_str());
        let depth = depth + usize::from(is_list);
        self.lists += u64::from(is_list);
        self.bound("introspection_depth", "too many lists within lists of introspection", self.limits.introspection_depth, depth as u64)?;
        self.bound("introspection_lists", "too many lists of introspection", self.limits.introspection_lists, self.lists)?;
        let mut merged = Merged::new();
        for field in written {
            self.collect(&field.selection_set, &mut merged)?;
        }
        let inner = merged.into_values().map(|(parent, fields)| self.field(parent, &fields, depth)).collect::<Result<_, _>>()?;
        let type_name = (first.name == "__typename").then(|| parent.to_owned());
        Ok(Asked {
            key: first.response_key().to_string(),
            name: first.name.to_string(),
            arguments: self.arguments(first),
            type_name,
            inner,
        })
    }

    fn collect(&self, set: &'a SelectionSet, merged: &mut Merged<'a>) -> Result<(), Refusal> {
        for selection in &set.selections {
            if !included(selection.directives(), self.variables)? {
                continue;
            }
            match selection {
                Selection::Field(field) => {
                    merged.entry(field.response_key().as_str()).or_insert_with(|| (set.ty.as_str(), Vec::new())).1.push(field);
                }
                Selection::InlineFragment(fragment) => self.collect(&fragment.selection_set, merged)?,
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragments.get(&spread.fragment_name) {
                        self.collect(&fragment.selection_set, merged)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn arguments(&self, field: &Field) -> String {
        let given = field.arguments.iter().filter_map(|argument| {
            let value = literal(&argument.value, self.variables)?;
            Some(format!("{}:{value}", argument.name))
        });
        let given: Vec<_> = given.collect();
        if given.is_empty() { String::new() } else { format!("({})", given.join(" ")) }
    }

    fn bound(&self, limit: &'static str, about: &str, maximum: usize, actual: u64) -> Result<(), Refusal> {
        if actual > maximum as u64 { Err(Refusal::too_large(limit, about, maximum as u64, actual)) } else { Ok(()) }
    }
}
