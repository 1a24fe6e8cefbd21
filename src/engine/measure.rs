use std::collections::HashMap;

use apollo_compiler::{
    Node,
    ast::{Definition, DirectiveList, Document, FragmentDefinition, Selection},
};

use super::{limits::Limits, refusal::Refusal};

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

/// Refuses a document that is too large, in time that grows with its text only: each fragment is measured once.
pub(super) fn measure(document: &Document, limits: &Limits) -> Result<(), Refusal> {
    let fragments = document.definitions.iter().filter_map(Definition::as_fragment_definition);
    let fragments = fragments.map(|fragment| (fragment.name.as_str(), fragment)).collect();
    let mut ruler = Ruler { fragments, known: HashMap::new(), limits };
    let mut variables = 0_u64;
    for definition in &document.definitions {
        match definition {
            Definition::OperationDefinition(operation) => {
                let mut measured = ruler.selections(&operation.selection_set, 0)?;
                measured.directives = measured.directives.saturating_add(count(&operation.directives));
                for variable in &operation.variables {
                    variables += 1;
                    measured.directives = measured.directives.saturating_add(count(&variable.directives));
                }
                within(&measured, limits)?;
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

fn within(measured: &Measure, limits: &Limits) -> Result<(), Refusal> {
    beyond("depth", "too many levels", limits.depth as u64, measured.depth)?;
    beyond("fields", "too many fields, fragments spread out", 10 * limits.fields as u64, measured.fields)?;
    beyond("root_fields", "too many fields at its root", limits.root_fields as u64, measured.root_fields)?;
    beyond("aliases", "too many aliases", limits.aliases as u64, measured.aliases)?;
    beyond("directives", "too many directives", limits.directives as u64, measured.directives)
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
