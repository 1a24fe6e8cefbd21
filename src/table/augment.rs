//! Adds to a document what stands around an answer: origin, label and issues of records, gaps of lists, state and unit of
//! numbers, the world. The reader's own document stays as it is. The workbench adds the same in `answer/augment.ts`.

use std::sync::LazyLock;

use apollo_compiler::ast::{self, Definition, Selection};
use apollo_compiler::schema::ExtendedType;

use super::contract::CONTRACT;
use super::shape::type_of;

/// What is added to objects of a type, or of an interface.
const ADDITIONS: [(&str, &str); 12] = [
    ("Query", "muster_world: world { version instant today } muster_viewer: viewer { name nation { code } }"),
    ("Quantity", "muster_value: value muster_state: state muster_unit: unit { code name } muster_raw: raw"),
    ("QuantitySum", "muster_value: value muster_unit: unit { code name } muster_missing: missing"),
    ("Money", "muster_amount: amount muster_currency: currency muster_basis: basis"),
    ("MoneySum", "muster_amount: amount muster_currency: currency muster_basis: basis muster_missing: missing"),
    ("When", "muster_date: date muster_until: until muster_precision: precision muster_kind: kind muster_raw: raw"),
    ("Period", "muster_title: title muster_from: from"),
    ("Condition", "muster_group: group muster_code: code"),
    ("Node", "muster_id: id"),
    (
        "FeedRecord",
        "muster_origin: provenance { feed { slug title nation { code name } } position sourceKey asOf fetchedAt stale raw } \
         muster_label: label { classification releasableTo caveats } \
         muster_issues: issues { rule message field severity raw }",
    ),
    ("Answer", "muster_gaps: gaps { nation { code name } feed { slug title } kind reason asOf message } muster_withheld: withheld"),
    (CONNECTION, "muster_total: totalCount muster_page: pageInfo { hasNextPage endCursor }"),
];

/// No type: every object that has a count and pages.
const CONNECTION: &str = "";

static SELECTIONS: LazyLock<Vec<(&str, Vec<Selection>)>> = LazyLock::new(|| {
    let parsed = |text: &str| ast::Document::parse(format!("{{ {text} }}"), "added").unwrap_or_else(|faulty| faulty.partial);
    let selections = |text: &str| match parsed(text).definitions.first() {
        Some(Definition::OperationDefinition(operation)) => operation.selection_set.clone(),
        _ => Vec::new(),
    };
    ADDITIONS.iter().map(|(of, text)| (*of, selections(text))).collect()
});

/// The same document, asking for the rest too.
pub fn augmented(document: &ast::Document) -> ast::Document {
    let mut document = document.clone();
    for definition in &mut document.definitions {
        match definition {
            Definition::OperationDefinition(operation) => add("Query", &mut operation.make_mut().selection_set),
            Definition::FragmentDefinition(fragment) => {
                let of = fragment.type_condition.clone();
                add(&of, &mut fragment.make_mut().selection_set);
            }
            _ => {}
        }
    }
    document
}

fn add(parent: &str, set: &mut Vec<Selection>) {
    for selection in &mut *set {
        match selection {
            Selection::Field(field) if !field.selection_set.is_empty() => {
                if let Some(of) = type_of(parent, &field.name) {
                    add(of.inner_named_type(), &mut field.make_mut().selection_set);
                }
            }
            Selection::InlineFragment(fragment) => {
                let of = fragment.type_condition.as_ref().map_or(parent, |condition| condition.as_str()).to_owned();
                add(&of, &mut fragment.make_mut().selection_set);
            }
            _ => {}
        }
    }
    for (of, added) in SELECTIONS.iter() {
        if takes(parent, of) {
            set.extend(added.iter().cloned());
        }
    }
}

/// Whether objects of the type get what is added to the other.
fn takes(parent: &str, of: &str) -> bool {
    let (interfaces, fields) = match CONTRACT.types.get(parent) {
        Some(ExtendedType::Object(object)) => (&object.implements_interfaces, &object.fields),
        Some(ExtendedType::Interface(interface)) => (&interface.implements_interfaces, &interface.fields),
        _ => return false,
    };
    match of {
        CONNECTION => fields.contains_key("totalCount") && fields.contains_key("pageInfo"),
        of => parent == of || interfaces.iter().any(|interface| interface.as_str() == of),
    }
}
