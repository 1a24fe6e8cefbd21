//! The questions that a schema allows: each field under each type, each argument with values of its type.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use apollo_compiler::Schema;
use apollo_compiler::ast::{InputValueDefinition, Type};
use apollo_compiler::schema::{ExtendedType, FieldDefinition};
use muster::model::values::Id;
use serde_json::json;

use super::known::Known;

/// Members of a list on the way to a field, and of the list that is asked.
const FIRST: usize = 8;
/// Texts that are tried for one argument, one by one.
const TEXTS: usize = 5;
/// Fields and aliases of one document.
const ROOM: usize = 1_200;

pub struct Questions<'a> {
    schema: &'a Schema,
    known: &'a Known,
    /// As whose reader it is asked; none: as oneself.
    reader: Option<&'a str>,
    asked: RefCell<BTreeSet<String>>,
}

/// The way from the root to an object of a type.
#[derive(Clone, Default)]
struct Way(Vec<String>);

impl Way {
    fn ask(&self, inside: &str) -> String {
        let (open, close) = (self.0.iter().map(|step| format!("{{ {step} ")).collect::<String>(), " }".repeat(self.0.len()));
        format!("{open}{{ {inside} }}{close}")
    }
}

impl<'a> Questions<'a> {
    pub fn new(schema: &'a Schema, known: &'a Known, reader: Option<&'a str>) -> Self {
        Self { schema, known, reader, asked: RefCell::default() }
    }

    /// Types, fields and arguments that were asked.
    pub fn asked(&self) -> BTreeSet<String> {
        self.asked.borrow().clone()
    }

    /// All questions, several fields in each.
    pub fn all(&self) -> Vec<String> {
        let mut documents = Vec::new();
        for (of, way) in self.ways() {
            let mut room = ROOM;
            let mut inside = Vec::new();
            for asked in fields(self.schema, &of).into_iter().flat_map(|(name, field)| self.of_field(&of, name, field)) {
                let size = asked.split_whitespace().count();
                if size > room {
                    documents.push(self.document(&way, &std::mem::take(&mut inside)));
                    room = ROOM;
                }
                room = room.saturating_sub(size);
                inside.push(asked);
            }
            documents.push(self.document(&way, &inside));
        }
        documents
    }

    fn document(&self, way: &Way, inside: &[String]) -> String {
        let inside: Vec<String> = inside.iter().enumerate().map(|(number, asked)| format!("q{number}: {asked}")).collect();
        let asked = way.ask(&inside.join(" "));
        match self.reader {
            Some(nation) => format!("{{ asSeenBy(nation: \"{nation}\") {asked} }}"),
            None => asked,
        }
    }

    /// The shortest way to each object type.
    fn ways(&self) -> BTreeMap<String, Way> {
        let mut ways = BTreeMap::from([("Query".to_owned(), Way::default())]);
        let mut next = VecDeque::from(["Query".to_owned()]);
        while let Some(of) = next.pop_front() {
            for (name, field) in fields(self.schema, &of) {
                let inner = field.ty.inner_named_type().as_str();
                let concrete = matches!(self.schema.types.get(inner), Some(ExtendedType::Object(_)));
                if !concrete || ways.contains_key(inner) {
                    continue;
                }
                let Some(step) = self.step(name, field) else { continue };
                let mut way = ways[&of].clone();
                way.0.push(step);
                ways.insert(inner.to_owned(), way);
                next.push_back(inner.to_owned());
            }
        }
        ways
    }

    /// A field on the way to others, with what it needs to lead anywhere.
    fn step(&self, name: &str, field: &FieldDefinition) -> Option<String> {
        let mut given = Vec::new();
        for argument in &field.arguments {
            let key = || self.known.shown(".sourceKey").first().map(|key| format!("key: {}", json!(key)));
            match argument.name.as_str() {
                "first" => given.push(format!("first: {FIRST}")),
                "key" if !argument.is_required() => given.extend(key()),
                _ if argument.is_required() => {
                    given.push(format!("{}: {}", argument.name, self.values(&argument.ty, &argument.name, 0).into_iter().next()?))
                }
                _ => {}
            }
        }
        Some(if given.is_empty() { name.to_owned() } else { format!("{name}({})", given.join(", ")) })
    }

    /// One field: as it is, and with each argument.
    fn of_field(&self, of: &str, name: &str, field: &FieldDefinition) -> Vec<String> {
        let inner = field.ty.inner_named_type().as_str();
        // Inside itself it says no more than that.
        let depth = usize::from(inner != "Query");
        let brief = if inner == "Query" {
            Some("{ __typename world { version } holdings(first: 3) { totalCount } }".to_owned())
        } else {
            selection(self.schema, inner, depth)
        };
        let full = if inner == "Query" {
            brief.clone()
        } else {
            selection(self.schema, inner, depth + 1).filter(|full| full.split_whitespace().count() < ROOM)
        };
        let (brief, full) = (brief.unwrap_or_default(), full.or_else(|| selection(self.schema, inner, depth)).unwrap_or_default());
        let required: Vec<&InputValueDefinition> = field.arguments.iter().map(|one| &**one).filter(|one| one.is_required()).collect();
        let place = format!("{of}.{name}");
        let page = |other: Option<&str>| {
            let pages = field.argument_by_name("first").is_some() && !matches!(other, Some("first" | "last"));
            pages.then(|| format!("first: {FIRST}"))
        };
        let ask = |given: Vec<String>, inside: &str| match given.is_empty() {
            true => format!("{name} {inside}"),
            false => format!("{name}({}) {inside}", given.join(", ")),
        };
        let base: Vec<String> = required
            .iter()
            .filter_map(|one| Some(format!("{}: {}", one.name, self.values(&one.ty, &one.name, 0).into_iter().next()?)))
            .collect();
        if base.len() < required.len() {
            return Vec::new();
        }
        self.asked.borrow_mut().insert(place.clone());
        let mut all = vec![ask(base.iter().cloned().chain(page(None)).collect(), &full)];
        for argument in &field.arguments {
            let values = self.values(&argument.ty, &argument.name, 0);
            if !values.is_empty() {
                self.asked.borrow_mut().insert(format!("{place}({})", argument.name));
            }
            for value in values {
                let others = base.iter().filter(|given| !given.starts_with(&format!("{}:", argument.name))).cloned();
                let given = others.chain(page(Some(&argument.name))).chain([format!("{}: {value}", argument.name)]).collect();
                all.push(ask(given, &brief));
            }
        }
        all
    }

    /// Values of a type to try under that name.
    fn values(&self, of: &Type, name: &str, depth: usize) -> Vec<String> {
        if of.is_list() {
            let one = of.item_type();
            let values = self.values(one, name, depth);
            let texts = matches!(self.schema.types.get(one.inner_named_type()), Some(ExtendedType::Scalar(_)));
            let mut lists: Vec<String> = values.iter().map(|value| format!("[{value}]")).collect();
            if texts {
                let all = self.texts(one.inner_named_type(), name, 40);
                lists = vec![format!("[{}]", all.join(", ")), format!("[{}]", values.join(", "))];
            }
            return lists;
        }
        let given = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
        let of = of.inner_named_type().as_str();
        match self.schema.types.get(of) {
            Some(ExtendedType::Enum(values)) => values.values.keys().map(ToString::to_string).collect(),
            Some(ExtendedType::InputObject(input)) => {
                let required: Vec<&InputValueDefinition> =
                    input.fields.values().map(|one| &***one).filter(|one| one.is_required()).collect();
                let mut all = Vec::new();
                for (field, definition) in &input.fields {
                    let within = matches!(field.as_str(), "anyOf" | "not");
                    if within && depth > 0 {
                        continue;
                    }
                    let values = self.values(&definition.ty, field, depth + usize::from(within));
                    for value in values {
                        let others = required.iter().filter(|one| one.name != *field);
                        let others: Option<Vec<String>> = others
                            .map(|one| Some(format!("{}: {}", one.name, self.values(&one.ty, &one.name, depth + 1).into_iter().next()?)))
                            .collect();
                        let Some(mut given) = others else { continue };
                        given.push(format!("{field}: {value}"));
                        all.push(format!("{{{}}}", given.join(", ")));
                    }
                }
                // Within `not` and `anyOf` a few stand for all: those that texts of withheld records fill.
                if depth > 0 && all.len() > 12 {
                    let step = all.len().div_ceil(12);
                    all = all.into_iter().step_by(step).collect();
                }
                all
            }
            _ => match of {
                "Boolean" => given(&["true", "false"]),
                "Int" | "SafeInt" if matches!(name, "first" | "last") => given(&["2"]),
                "Int" | "SafeInt" => given(&["1", "30"]),
                "Float" | "Decimal" => given(&["1", "5"]),
                "Date" => given(&["\"2026-11-24\"", "\"2026-10-01\""]),
                "DateTime" => given(&["\"2026-11-24T12:00:00Z\""]),
                of => self.texts(of, name, TEXTS),
            },
        }
    }

    /// Texts of withheld records, and a few of others.
    fn texts(&self, of: &str, name: &str, most: usize) -> Vec<String> {
        let kinds = [format!(".{name}"), of.to_owned(), ".slug".to_owned(), ".code".to_owned()];
        let kinds = || kinds.iter().filter(|kind| of == "String" || kind.as_str() == of);
        let spread = |all: Vec<&'a str>| {
            let step = all.len().div_ceil(most).max(1);
            all.into_iter().step_by(step).collect::<Vec<_>>()
        };
        let secrets = kinds().flat_map(|kind| spread(self.known.secrets(kind)));
        let shown = kinds().flat_map(|kind| spread(self.known.shown(kind)).into_iter().take(2));
        let bound = |text: &str| match (of, self.reader) {
            ("ID", Some(nation)) => Id::bound(text, nation),
            _ => text.to_owned(),
        };
        let texts: BTreeSet<String> = secrets.chain(shown).map(|text| json!(bound(text)).to_string()).collect();
        texts.into_iter().collect()
    }
}

/// The lists at the root.
pub fn lists(schema: &Schema) -> Vec<&str> {
    let all = fields(schema, "Query").into_iter();
    all.filter(|(_, field)| field.ty.inner_named_type().ends_with("Connection")).map(|(name, _)| name).collect()
}

/// The fields of an object type, by name.
pub fn fields<'s>(schema: &'s Schema, of: &str) -> Vec<(&'s str, &'s FieldDefinition)> {
    match schema.types.get(of) {
        Some(ExtendedType::Object(object)) => object.fields.iter().map(|(name, field)| (name.as_str(), &***field)).collect(),
        _ => Vec::new(),
    }
}

/// All that a type has without arguments that must be given, so deep; none: it is a leaf.
pub fn selection(schema: &Schema, of: &str, depth: usize) -> Option<String> {
    match schema.types.get(of)? {
        ExtendedType::Object(_) => Some(format!("{{ {} }}", inside(schema, of, depth, ""))),
        ExtendedType::Interface(_) => {
            let types = schema.types.values().filter_map(ExtendedType::as_object).filter(|one| one.implements_interfaces.contains(of));
            // Fields of one name can be of several types.
            let each = types.map(|one| format!("... on {} {{ {} }}", one.name, inside(schema, &one.name, 0, &format!("{}_", one.name))));
            Some(format!("{{ {} }}", each.collect::<Vec<_>>().join(" ")))
        }
        _ => None,
    }
}

fn inside(schema: &Schema, of: &str, depth: usize, alias: &str) -> String {
    let mut all = vec!["__typename".to_owned()];
    for (name, field) in fields(schema, of) {
        if field.arguments.iter().any(|argument| argument.is_required()) {
            continue;
        }
        let inner = field.ty.inner_named_type().as_str();
        let leaf = matches!(schema.types.get(inner), Some(ExtendedType::Scalar(_) | ExtendedType::Enum(_)));
        let page = if field.argument_by_name("first").is_some() { "(first: 3)" } else { "" };
        let given = if alias.is_empty() { String::new() } else { format!("{alias}{name}: ") };
        if leaf {
            all.push(format!("{given}{name}"));
        } else if depth > 0
            && inner != "Query"
            && let Some(inside) = selection(schema, inner, depth - 1)
        {
            all.push(format!("{given}{name}{page} {inside}"));
        }
    }
    all.join(" ")
}
