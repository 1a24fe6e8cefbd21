//! The same document, asking for other pages of its lists.

use apollo_compiler::ast::{self, Argument, Definition, FragmentDefinition, InlineFragment, OperationDefinition, Selection, Value};
use apollo_compiler::{Name, Node, name};

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Keys of the answer that lead to the list.
    pub path: Vec<String>,
    /// How many rows at most.
    pub first: i32,
    /// The cursor after which it begins; none: at the beginning.
    pub after: Option<String>,
}

/// Asks the fields at these paths for these pages, whatever they were asked for. Fragments are written out, so that each field
/// stands where its path says.
pub fn paged(document: &ast::Document, pages: &[Page]) -> ast::Document {
    let fragments: Vec<_> = document.definitions.iter().filter_map(Definition::as_fragment_definition).collect();
    let mut document = document.clone();
    document.definitions.retain(|definition| definition.as_fragment_definition().is_none());
    for definition in &mut document.definitions {
        if let Definition::OperationDefinition(operation) = definition {
            let operation = operation.make_mut();
            write_out(&mut operation.selection_set, &fragments);
            turn(&mut operation.selection_set, &mut Vec::new(), pages);
            forget_unused(operation);
        }
    }
    document
}

fn write_out(set: &mut [Selection], fragments: &[&Node<FragmentDefinition>]) {
    for selection in set {
        if let Selection::FragmentSpread(spread) = selection
            && let Some(fragment) = fragments.iter().find(|fragment| fragment.name == spread.fragment_name)
        {
            *selection = Selection::InlineFragment(Node::new(InlineFragment {
                type_condition: Some(fragment.type_condition.clone()),
                directives: spread.directives.clone(),
                selection_set: fragment.selection_set.clone(),
            }));
        }
        match selection {
            Selection::Field(field) => write_out(&mut field.make_mut().selection_set, fragments),
            Selection::InlineFragment(fragment) => write_out(&mut fragment.make_mut().selection_set, fragments),
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn turn(set: &mut [Selection], path: &mut Vec<String>, pages: &[Page]) {
    for selection in set {
        match selection {
            Selection::Field(field) => {
                path.push(field.alias.as_ref().unwrap_or(&field.name).to_string());
                let field = field.make_mut();
                turn(&mut field.selection_set, path, pages);
                if let Some(page) = pages.iter().find(|page| page.path == *path) {
                    field.arguments.retain(|argument| !["first", "last", "after", "before"].contains(&argument.name.as_str()));
                    field.arguments.push(argument(name!("first"), Value::Int(page.first.into())));
                    field.arguments.extend(page.after.clone().map(|after| argument(name!("after"), Value::String(after))));
                }
                path.pop();
            }
            Selection::InlineFragment(fragment) => turn(&mut fragment.make_mut().selection_set, path, pages),
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn argument(name: Name, value: Value) -> Node<Argument> {
    Node::new(Argument { name, value: Node::new(value) })
}

/// Where a variable said how long a page is, nothing uses it any more, and a document must use what it declares.
fn forget_unused(operation: &mut OperationDefinition) {
    let mut used = Vec::new();
    variables_of(&operation.selection_set, &mut used);
    operation.directives.iter().flat_map(|directive| &directive.arguments).for_each(|one| variables_in(&one.value, &mut used));
    operation.variables.retain(|variable| used.contains(&variable.name));
}

fn variables_of(set: &[Selection], used: &mut Vec<Name>) {
    for selection in set {
        let (directives, inside) = match selection {
            Selection::Field(field) => {
                field.arguments.iter().for_each(|one| variables_in(&one.value, used));
                (&field.directives, &field.selection_set[..])
            }
            Selection::InlineFragment(fragment) => (&fragment.directives, &fragment.selection_set[..]),
            Selection::FragmentSpread(spread) => (&spread.directives, &[][..]),
        };
        directives.iter().flat_map(|directive| &directive.arguments).for_each(|one| variables_in(&one.value, used));
        variables_of(inside, used);
    }
}

fn variables_in(value: &Value, used: &mut Vec<Name>) {
    match value {
        Value::Variable(name) => used.push(name.clone()),
        Value::List(members) => members.iter().for_each(|member| variables_in(member, used)),
        Value::Object(fields) => fields.iter().for_each(|(_, value)| variables_in(value, used)),
        _ => {}
    }
}
