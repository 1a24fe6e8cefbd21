//! What a query sees: a view, and the loaders by which it asks nations.

use super::loaders::Loaders;
use crate::view::View;

/// What one query sees. It lives as long as the query.
pub struct Scope {
    /// The records.
    pub view: View,
    /// One loader per upstream.
    pub loaders: Loaders,
}

impl Scope {
    /// A scope over that view.
    pub fn new(view: View, loaders: Loaders) -> Self {
        Self { view, loaders }
    }
}
