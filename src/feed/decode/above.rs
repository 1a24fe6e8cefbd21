//! What lies above the rows of a document: values in a parent element, or beside the list of rows.

use std::sync::OnceLock;

use bytes::Bytes;

use super::json;
use super::tree::{NodeId, Tree};

/// The levels above a row, read when the first path asks for them.
#[derive(Debug)]
pub(super) struct Above {
    found: OnceLock<Option<(Tree, NodeId)>>,
    /// The document, and the names that lead to the list of its rows.
    beside: Option<(Bytes, Vec<String>)>,
}

impl Above {
    /// Levels that are known already: the node is the row's parent.
    pub(super) fn known(tree: Tree, node: NodeId) -> Self {
        Self { found: OnceLock::from(Some((tree, node))), beside: None }
    }

    /// What stands in a JSON document beside the list of rows that these names lead to.
    pub(super) fn beside(document: Bytes, names: Vec<String>) -> Self {
        Self { found: OnceLock::new(), beside: Some((document, names)) }
    }

    /// The row's parent.
    pub(super) fn place(&self) -> Option<(&Tree, NodeId)> {
        let read = || self.beside.as_ref().and_then(|(document, names)| json::beside(document, names));
        self.found.get_or_init(read).as_ref().map(|(tree, node)| (tree, *node))
    }
}
