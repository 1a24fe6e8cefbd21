use std::collections::HashMap;

use apollo_compiler::{
    Node,
    ast::{Definition, DirectiveList, Document, FragmentDefinition, OperationDefinition, Selection},
};

use super::{document::parse_counting, limits::Limits, refusal::Refusal};

/// Levels that fragments may spread within each other, before anything is measured: more is no question.
const NESTING: u64 = 200;

/// How much a selection asks for, all fragments spread out.
#[derive(Clone, Copy, Default)]
struct Measure {
    depth: u64,
    fields: u64,
    aliases: u64,
    directives: u64,
    root_fields: u64,
}

impl Measure {
    fn add(&mut self, other: Self) {
        self.depth = self.depth.max(other.depth);
        self.fields = self.fields.saturating_add(other.fields);
        self.aliases = self.aliases.saturating_add(other.aliases);
        self.directives = self.directives.saturating_add(other.directives);
        self.root_fields = self.root_fields.saturating_add(other.root_fields);
    }
}

/// How large a request is by one limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The name of the limit.
    pub limit: &'static str,
    /// How much it is.
    pub actual: u64,
    /// How much it may be.
    pub maximum: u64,
}

/// Refuses a document that is too large, in time that grows with its text only: each fragment is measured once.
pub(super) fn measure(document: &Document, limits: &Limits) -> Result<(), Refusal> {
    let mut ruler = Ruler::new(document, limits);
    let mut variables = 0_u64;
    for definition in &document.definitions {
        match definition {
            Definition::OperationDefinition(operation) => {
                variables = variables.saturating_add(operation.variables.len() as u64);
                within(&ruler.operation(operation)?, limits)?;
            }
            Definition::FragmentDefinition(fragment) => {
                let measured = ruler.fragment(&fragment.name, 0)?;
                within(&Measure { root_fields: 0, ..measured }, limits)?;
            }
            _ => {}
        }
    }
    // Variables are fields of the request as it were: validation looks at each for each operation.
    beyond("fields", "too many variables", limits.fields as u64, variables)
}

/// How large the text and one of its operations are: the named one, else the first.
pub(super) fn measured(text: &str, operation: Option<&str>, limits: &Limits) -> Result<Vec<Measured>, Refusal> {
    let (document, tokens) = parse_counting(text, limits)?;
    let mut operations = document.definitions.iter().filter_map(Definition::as_operation_definition);
    let meant = operations.find(|one| operation.is_none_or(|name| one.name.as_ref().is_some_and(|own| own.as_str() == name)));
    let measured = meant.map(|meant| Ruler::new(&document, limits).operation(meant)).transpose()?.unwrap_or_default();
    let of_text = [
        Measured { limit: "document_bytes", actual: text.len() as u64, maximum: limits.document_bytes as u64 },
        Measured { limit: "tokens", actual: tokens as u64, maximum: limits.tokens as u64 },
    ];
    let of_operation = measured.bounds(limits).into_iter().filter(|(_, bound)| bound.limit != "fields").map(|(_, bound)| bound);
    Ok(of_text.into_iter().chain(of_operation).collect())
}

impl Measure {
    /// What bounds it, and what is said of one that is beyond. Of fields the plan counts those that are left once equal ones
    /// are merged, so ten times as many may be written.
    fn bounds(&self, limits: &Limits) -> [(&'static str, Measured); 5] {
        let bound = |limit, maximum: usize, actual| Measured { limit, actual, maximum: maximum as u64 };
        [
            ("too many levels", bound("depth", limits.depth, self.depth)),
            ("too many fields, fragments spread out", bound("fields", 10 * limits.fields, self.fields)),
            ("too many fields at its root", bound("root_fields", limits.root_fields, self.root_fields)),
            ("too many aliases", bound("aliases", limits.aliases, self.aliases)),
            ("too many directives", bound("directives", limits.directives, self.directives)),
        ]
    }
}

fn within(measured: &Measure, limits: &Limits) -> Result<(), Refusal> {
    measured.bounds(limits).into_iter().try_for_each(|(about, bound)| beyond(bound.limit, about, bound.maximum, bound.actual))
}

fn beyond(limit: &'static str, about: &str, maximum: u64, actual: u64) -> Result<(), Refusal> {
    if actual > maximum { Err(Refusal::too_large(limit, about, maximum, actual)) } else { Ok(()) }
}

fn count(directives: &DirectiveList) -> u64 {
    directives.len() as u64
}

struct Ruler<'a> {
    fragments: HashMap<&'a str, &'a Node<FragmentDefinition>>,
    known: HashMap<&'a str, Measure>,
    limits: &'a Limits,
}

impl<'a> Ruler<'a> {
    fn new(document: &'a Document, limits: &'a Limits) -> Self {
        let fragments = document.definitions.iter().filter_map(Definition::as_fragment_definition);
        let fragments = fragments.map(|fragment| (fragment.name.as_str(), fragment)).collect();
        Self { fragments, known: HashMap::new(), limits }
    }

    fn operation(&mut self, operation: &'a OperationDefinition) -> Result<Measure, Refusal> {
        let mut measured = self.selections(&operation.selection_set, 0)?;
        let of_variables = operation.variables.iter().map(|variable| count(&variable.directives)).sum();
        measured.directives = measured.directives.saturating_add(count(&operation.directives)).saturating_add(of_variables);
        Ok(measured)
    }

    fn selections(&mut self, selections: &'a [Selection], level: u64) -> Result<Measure, Refusal> {
        if level > NESTING {
            return Err(Refusal::too_large("depth", "too many levels", self.limits.depth as u64, level));
        }
        let mut all = Measure::default();
        for selection in selections {
            all.add(self.selection(selection, level)?);
        }
        Ok(all)
    }

    fn selection(&mut self, selection: &'a Selection, level: u64) -> Result<Measure, Refusal> {
        match selection {
            Selection::Field(field) => {
                let mut inner = self.selections(&field.selection_set, level + 1)?;
                inner.depth = inner.depth.saturating_add(1);
                inner.fields = inner.fields.saturating_add(1);
                inner.aliases = inner.aliases.saturating_add(u64::from(field.alias.is_some()));
                inner.directives = inner.directives.saturating_add(count(&field.directives));
                inner.root_fields = 1;
                Ok(inner)
            }
            Selection::InlineFragment(fragment) => {
                let mut inner = self.selections(&fragment.selection_set, level + 1)?;
                inner.directives = inner.directives.saturating_add(count(&fragment.directives));
                Ok(inner)
            }
            Selection::FragmentSpread(spread) => {
                let mut inner = self.fragment(&spread.fragment_name, level + 1)?;
                inner.directives = inner.directives.saturating_add(count(&spread.directives));
                Ok(inner)
            }
        }
    }

    fn fragment(&mut self, name: &str, level: u64) -> Result<Measure, Refusal> {
        let Some((name, fragment)) = self.fragments.get_key_value(name).map(|(name, fragment)| (*name, *fragment)) else {
            return Ok(Measure::default());
        };
        if let Some(known) = self.known.get(name) {
            return Ok(*known);
        }
        // A fragment within itself counts nothing: validation refuses it.
        self.known.insert(name, Measure::default());
        let measured = self.selections(&fragment.selection_set, level);
        if let Ok(measured) = &measured {
            self.known.insert(name, *measured);
        }
        measured
    }
}
