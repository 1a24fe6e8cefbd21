//! Who may see what, and which of it decided something.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use crate::model::values::Label;

/// Whether whoever looks may see records with a label.
#[derive(Clone)]
pub struct Sees(Arc<dyn Fn(&Label) -> bool + Send + Sync>);

impl Sees {
    /// As this says, which says the same of a label whenever it is asked.
    pub fn new(sees: impl Fn(&Label) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(sees))
    }

    /// Whether records with that label may be seen.
    pub fn label(&self, label: &Label) -> bool {
        (self.0)(label)
    }
}

impl fmt::Debug for Sees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sees").finish_non_exhaustive()
    }
}

/// Labels about which was asked, each with the answer.
#[derive(Debug, Default)]
pub(super) struct Asked(RefCell<Answers>);

/// The answers that decided something: for all who get the same ones it is the same.
pub(super) type Answers = Vec<(Arc<Label>, bool)>;

impl Asked {
    /// Notes an answer.
    pub(super) fn note(&self, label: &Arc<Label>, seen: bool) {
        let mut answers = self.0.borrow_mut();
        if !answers.iter().any(|(known, _)| known == label) {
            answers.push((Arc::clone(label), seen));
        }
    }

    /// All of them.
    pub(super) fn answers(self) -> Answers {
        self.0.into_inner()
    }
}
