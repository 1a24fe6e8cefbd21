//! What a query sees: a view, and the loaders by which it asks nations.

use std::sync::Arc;

use super::loaders::Loaders;
use super::provide::fault;
use crate::engine::Fault;
use crate::store::LookupError;
use crate::view::View;

/// What one query sees, or a part of it that has a view of its own. It lives as long as the query.
pub struct Scope {
    /// The records.
    pub view: View,
    /// One loader per upstream, the same for all views of one query.
    pub loaders: Arc<Loaders>,
}

impl Scope {
    /// A scope over that view.
    pub fn new(view: View, loaders: impl Into<Arc<Loaders>>) -> Self {
        Self { view, loaders: loaders.into() }
    }

    /// Another view in the same query: nations are asked by the same loaders.
    pub fn with(&self, view: View) -> Self {
        Self { view, loaders: Arc::clone(&self.loaders) }
    }

    /// Whether some nation tells this viewer what an item is called. Rows of a codification service have no labels of
    /// their own: its feed's decides.
    pub fn codified(&self) -> bool {
        self.loaders.ways().codification.as_ref().is_some_and(|way| self.view.may_see(&way.feed.label))
    }

    /// What readers are told of a nation that did not answer; the answer as a whole will say it too.
    pub fn told(&self, error: &LookupError) -> Fault {
        self.view.failed(error.feed());
        fault(error)
    }
}
