//! Several views in one query: they share what the answer lacks, and each has ids of its own.

use std::borrow::Cow;
use std::sync::Arc;

use super::answers::Answers;
use super::sight::View;
use super::viewer::Viewer;
use crate::model::values::Id;
use crate::store::{Overview, Sees, World};

impl View {
    /// The same view on that world, which is the pinned one with these answers.
    pub(super) fn over(&self, world: Arc<World>, answers: Answers) -> Self {
        let mut view = Self::new(world, Arc::clone(self.viewer()), self.now());
        view.overview = self.overview.clone();
        view.answers = answers;
        view.used = Arc::new(self.used.anew());
        view.bound.clone_from(&self.bound);
        view
    }

    /// The same world at the same instant, as somebody else sees it, in the same query.
    pub(super) fn beside(&self, viewer: Arc<Viewer>) -> Self {
        let mut view = Self::new(Arc::clone(self.world()), Arc::clone(&viewer), self.now());
        view.overview = Overview::new(Arc::clone(self.overview.world()), Sees::of(viewer), self.today());
        view.answers.clone_from(&self.answers);
        view.used = Arc::clone(&self.used);
        view.bound.clone_from(&self.bound);
        view
    }

    /// The same view, with its ids bound to that name besides what they are bound to already.
    pub(super) fn bound_to(mut self, name: &str) -> Self {
        self.bound = Some(match &self.bound {
            Some(bound) => format!("{bound} {name}").into(),
            None => name.into(),
        });
        self
    }

    /// An id as this view gives it, of one that is bound to nothing.
    pub fn id<'a>(&self, plain: &'a str) -> Cow<'a, str> {
        self.bound.as_ref().map_or(Cow::Borrowed(plain), |bound| Cow::Owned(Id::bound(plain, bound)))
    }

    /// What this view gave an id for; none: it was given elsewhere.
    pub fn plain_id<'a>(&self, given: &'a str) -> Option<Cow<'a, str>> {
        match &self.bound {
            Some(bound) => Id::unbound(given, bound).map(Cow::Owned),
            None => Some(Cow::Borrowed(given)),
        }
    }
}
