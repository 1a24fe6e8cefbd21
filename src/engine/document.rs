use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use apollo_compiler::{
    ExecutableDocument, Node,
    ast::{self, Definition, OperationType, Value},
    diagnostic::ToCliReport as _,
    executable::{self, Operation},
    parser::Parser,
    validation::{DiagnosticList, Valid},
};
use async_graphql::{Name, Value as ConstValue};

use super::{
    coerce::{Form, Given, InputRef, literal},
    limits::Limits,
    literals,
    measure::measure,
    place::{at, of_span},
    plan::Plan,
    refusal::{COMPLAINTS, Refusal, RefusalCode},
    schema::Catalogue,
    syntax,
};

/// What the parser calls the text that was asked.
const OWN: &str = "query";

/// A valid document, with the plans made from it.
pub(super) struct Document<W> {
    pub(super) executable: Valid<ExecutableDocument>,
    operations: Vec<Prepared>,
    plans: Mutex<Vec<Kept<W>>>,
}

/// An operation, and what its variables take.
pub(super) struct Prepared {
    pub(super) operation: Node<Operation>,
    pub(super) variables: Vec<Variable>,
    /// Names of the variables on whose values the plan depends.
    deciding: Vec<Name>,
}

pub(super) struct Variable {
    pub(super) name: Name,
    pub(super) of: InputRef,
    pub(super) default: Option<ConstValue>,
}

struct Kept<W> {
    operation: usize,
    deciding: Vec<Option<ConstValue>>,
    plan: Arc<Plan<W>>,
}

/// Parses a text within the limits.
pub(super) fn parse(text: &str, limits: &Limits) -> Result<ast::Document, Refusal> {
    Ok(parse_counting(text, limits)?.0)
}

/// The same, and how many tokens it has.
pub(super) fn parse_counting(text: &str, limits: &Limits) -> Result<(ast::Document, usize), Refusal> {
    if text.len() > limits.document_bytes {
        return Err(Refusal::too_large("document_bytes", "too many bytes", limits.document_bytes as u64, text.len() as u64));
    }
    // Selections, lists and objects nest; the parser counts some levels twice.
    let recursion = 4 * limits.depth + 40;
    let mut parser = Parser::new().recursion_limit(recursion).token_limit(limits.tokens);
    let parsed = parser.parse_ast(syntax::without_commas(text), OWN);
    if parser.tokens_reached() > limits.tokens {
        return Err(Refusal::too_large("tokens", "too many tokens", limits.tokens as u64, parser.tokens_reached() as u64));
    }
    if parser.recursion_reached() > recursion {
        return Err(Refusal::too_large("depth", "too many levels", limits.depth as u64, parser.recursion_reached() as u64));
    }
    match parsed {
        Ok(document) => Ok((document, parser.tokens_reached())),
        Err(failed) => Err(told(RefusalCode::ParseFailed, &failed.errors)),
    }
}

fn told(code: RefusalCode, list: &DiagnosticList) -> Refusal {
    let complaints = list
        .iter()
        .take(COMPLAINTS)
        .map(|diagnostic| (diagnostic.error.to_string(), of_span(diagnostic.error.location(), diagnostic.sources)));
    Refusal::of(code, complaints.collect())
}

impl<W: Send + Sync + 'static> Document<W> {
    /// Parses, measures and validates a text.
    pub(super) fn read(text: &str, limits: &Limits, catalogue: &Catalogue<W>) -> Result<Self, Refusal> {
        let parsed = parse(text, limits)?;
        measure(&parsed, limits)?;
        syntax::check(text).map_err(|offset| {
            Refusal::at(RefusalCode::ParseFailed, "syntax error: a GraphQL document cannot go on like this", vec![at(text, offset)])
        })?;
        if parsed.definitions.iter().all(|definition| definition.as_operation_definition().is_none()) {
            return Err(Refusal::new(RefusalCode::OperationNotFound, "the document has no operation; write one, such as `{ __typename }`"));
        }
        let executable =
            parsed.to_executable_validate(&catalogue.schema).map_err(|failed| told(RefusalCode::ValidationFailed, &failed.errors))?;
        literals::check(&executable, &catalogue.inputs)?;
        let operations = executable.operations.iter().map(|operation| prepare(operation, &executable, catalogue));
        let operations = operations.collect::<Result<_, _>>()?;
        Ok(Self { executable, operations, plans: Mutex::new(Vec::new()) })
    }

    /// The operation to run, by its place.
    pub(super) fn operation(&self, name: Option<&str>) -> Result<(usize, &Prepared), Refusal> {
        let mut named = self
            .operations
            .iter()
            .enumerate()
            .filter(|(_, one)| name.is_none_or(|name| one.operation.name.as_ref().is_some_and(|own| own.as_str() == name)));
        match (named.next(), named.next(), name) {
            (Some(found), None, _) => Ok(found),
            (Some(_), Some(_), _) => {
                Err(Refusal::new(RefusalCode::OperationNotFound, "the document has several operations; name one in `operationName`"))
            }
            (None, _, Some(name)) => Err(Refusal::new(
                RefusalCode::OperationNotFound,
                format!("the document has no operation named `{name}`; see `operationName`"),
            )),
            (None, _, None) => Err(Refusal::new(RefusalCode::OperationNotFound, "the document has no operation; write one")),
        }
    }

    /// The plan for an operation and these variables, made if it is not kept.
    pub(super) fn plan(
        &self,
        operation: usize,
        prepared: &Prepared,
        variables: &Given,
        limits: &Limits,
        make: impl FnOnce() -> Result<Plan<W>, Refusal>,
    ) -> Result<Arc<Plan<W>>, Refusal> {
        let same = |kept: &Kept<W>| {
            kept.operation == operation
                && kept.deciding.iter().zip(&prepared.deciding).all(|(value, name)| value.as_ref() == variables.get(name))
        };
        if let Some(kept) = self.plans.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|kept| same(kept)) {
            return Ok(Arc::clone(&kept.plan));
        }
        let plan = Arc::new(make()?);
        let deciding = prepared.deciding.iter().map(|name| variables.get(name).cloned()).collect();
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        // The oldest make room: as many plans, and as many fields in all, as the limits say.
        while plans.len() >= limits.plans_kept.max(1)
            || (!plans.is_empty() && plans.iter().map(|kept| kept.plan.size).sum::<u64>() + plan.size > limits.fields as u64)
        {
            plans.remove(0);
        }
        plans.push(Kept { operation, deciding, plan: Arc::clone(&plan) });
        Ok(plan)
    }

    /// Line and column of a byte of the text.
    pub(super) fn locate(&self, offset: usize) -> Option<(usize, usize)> {
        let own = self.executable.sources.values().find(|source| source.path() == Path::new(OWN))?;
        Some(at(own.source_text(), offset))
    }
}

fn prepare<W: Send + Sync + 'static>(
    operation: &Node<Operation>,
    document: &ExecutableDocument,
    catalogue: &Catalogue<W>,
) -> Result<Prepared, Refusal> {
    let mut variables = Vec::with_capacity(operation.variables.len());
    for written in &operation.variables {
        let refuse = |message: String| Refusal::at(RefusalCode::ValidationFailed, message, of_span(written.location(), &document.sources));
        let Some(of) = catalogue.inputs.refer_document(&written.ty) else {
            return Err(refuse(format!("the variable `${}` has no input type of this schema", written.name)));
        };
        if let Some(name) = written.default_value.as_ref().and_then(|default| literals::given_twice(default)) {
            return Err(refuse(format!("the input field `{name}` is given twice; leave one out")));
        }
        let default = match &written.default_value {
            Some(default) => match literal(default, &Given::new()) {
                Some(value) => Some(
                    catalogue
                        .inputs
                        .value(&of, value, Form::Literal, &format!("${}", written.name))
                        .map_err(|wrong| refuse(format!("default of {wrong}")))?,
                ),
                None => return Err(refuse(format!("the default of `${}` must not be a variable", written.name))),
            },
            None => None,
        };
        variables.push(Variable { name: Name::new(&written.name), of, default });
    }
    let mut deciding = Vec::new();
    decide(&operation.selection_set, &mut deciding);
    for fragment in document.fragments.values() {
        decide(&fragment.selection_set, &mut deciding);
    }
    deciding.retain(|name| variables.iter().any(|variable| variable.name == *name));
    deciding.sort();
    deciding.dedup();
    Ok(Prepared { operation: operation.clone(), variables, deciding })
}

/// Collects the variables of @skip, @include and introspection.
fn decide(selections: &executable::SelectionSet, deciding: &mut Vec<Name>) {
    for selection in &selections.selections {
        let arguments = selection.directives().iter().flat_map(|directive| &directive.arguments);
        arguments.for_each(|argument| variables_in(&argument.value, deciding));
        match selection {
            executable::Selection::Field(field) => {
                if selections.ty.starts_with("__") || field.name.starts_with("__") {
                    field.arguments.iter().for_each(|argument| variables_in(&argument.value, deciding));
                }
                decide(&field.selection_set, deciding);
            }
            executable::Selection::InlineFragment(fragment) => decide(&fragment.selection_set, deciding),
            executable::Selection::FragmentSpread(_) => {}
        }
    }
}

fn variables_in(value: &Value, found: &mut Vec<Name>) {
    match value {
        Value::Variable(name) => found.push(Name::new(name)),
        Value::List(members) => members.iter().for_each(|member| variables_in(member, found)),
        Value::Object(fields) => fields.iter().for_each(|(_, value)| variables_in(value, found)),
        _ => {}
    }
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    /// Reads.
    Query,
    /// Would write; no schema of this engine has any.
    Mutation,
    /// Listens.
    Subscription,
}

/// The kind of the operation that would run. The document is parsed, not validated.
pub(super) fn kind(document: &ast::Document, name: Option<&str>) -> Result<OperationKind, Refusal> {
    let operations = document.definitions.iter().filter_map(Definition::as_operation_definition);
    let mut named = operations.filter(|one| name.is_none_or(|name| one.name.as_ref().is_some_and(|own| own.as_str() == name)));
    match (named.next(), named.next()) {
        (Some(found), None) => Ok(match found.operation_type {
            OperationType::Query => OperationKind::Query,
            OperationType::Mutation => OperationKind::Mutation,
            OperationType::Subscription => OperationKind::Subscription,
        }),
        _ => Err(Refusal::new(RefusalCode::OperationNotFound, "no single operation is meant; name one in `operationName`")),
    }
}
