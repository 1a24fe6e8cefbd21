//! A document to be asked.

use apollo_compiler::Node;
use apollo_compiler::ast::{self, Definition, FragmentDefinition, OperationDefinition, OperationType};
use apollo_compiler::response::GraphQLError;
use apollo_compiler::validation::DiagnosticList;

use super::augment::augmented;
use super::paged::{Page, paged};
use super::shape::{ObjectShape, shape};

/// A document of one query, and the text that it was read from.
pub struct Document {
    text: String,
    parsed: ast::Document,
    operation: Node<OperationDefinition>,
}

/// Why a text is no such document.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It is no GraphQL.
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What the parser says.
        message: String,
    },
    /// Nothing in it asks.
    #[error("there is no query in it; write one, such as `{{ nations {{ name }} }}`")]
    NoQuery,
    /// One is asked at a time.
    #[error("there are {0} operations in it, and one is asked at a time: keep one")]
    Several(usize),
    /// It goes on for ever.
    #[error("it is a {0}, and only a query is answered once and for all: write a query")]
    NotAQuery(&'static str),
}

impl Document {
    /// Reads a text. Whether the contract has its fields is for the gateway to say.
    pub fn read(text: String) -> Result<Self, Unread> {
        if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
            return Err(Unread::NoQuery);
        }
        let parsed = ast::Document::parse(text.as_str(), "query").map_err(|faulty| first(&faulty.errors))?;
        let operations: Vec<_> = parsed.definitions.iter().filter_map(Definition::as_operation_definition).collect();
        let operation = match operations.as_slice() {
            [] => return Err(Unread::NoQuery),
            [one] if one.operation_type == OperationType::Query => Node::clone(one),
            [one] => return Err(Unread::NotAQuery(one.operation_type.name())),
            several => return Err(Unread::Several(several.len())),
        };
        // Fragments that spread themselves would have no end here.
        if let Err(faults) = parsed.validate_standalone_executable()
            && let Some(fault) = of_itself(&faults)
        {
            return Err(fault);
        }
        Ok(Self { text, operation, parsed })
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it asks.
    pub fn operation(&self) -> &OperationDefinition {
        &self.operation
    }

    /// The fragment of that name.
    pub(super) fn fragment(&self, name: &str) -> Option<&Node<FragmentDefinition>> {
        self.parsed.definitions.iter().filter_map(Definition::as_fragment_definition).find(|one| one.name.as_str() == name)
    }

    /// What its answer looks like.
    pub(super) fn shape(&self) -> ObjectShape {
        shape(self)
    }

    /// The same asking also for what stands around an answer, under keys that begin with `muster_`: origin, label and issues
    /// of records, gaps of lists, state and unit of numbers, the world.
    pub fn augmented(&self) -> String {
        augmented(&self.parsed).to_string()
    }

    /// The same asking for other pages of its lists.
    pub fn augmented_pages(&self, pages: &[Page]) -> String {
        augmented(&paged(&self.parsed, pages)).to_string()
    }
}

/// What is wrong whatever the schema is. Without one, not even `@include` and `@skip` are known.
fn of_itself(faults: &DiagnosticList) -> Option<Unread> {
    let fault = faults.iter().map(|fault| fault.to_json()).find(|fault| !fault.message.starts_with("cannot find directive"))?;
    Some(unread(Some(fault)))
}

/// The first of what is wrong.
fn first(faults: &DiagnosticList) -> Unread {
    unread(faults.iter().next().map(|fault| fault.to_json()))
}

fn unread(first: Option<GraphQLError>) -> Unread {
    let at = first.as_ref().and_then(|told| told.locations.first().copied());
    let message = first.map_or_else(String::new, |told| told.message);
    Unread::Syntax { line: at.map_or(1, |at| at.line), column: at.map_or(1, |at| at.column), message }
}
