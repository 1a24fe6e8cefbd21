//! Who may see what, and which of it decided something.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use crate::config::Feed;
use crate::model::values::Label;

/// Somebody who looks.
pub trait Looker: Send + Sync {
    /// Whether he may see records with that label: the same answer whenever he is asked.
    fn may_see(&self, label: &Label) -> bool;
    /// What decides that, as a text: equal for all who see the same.
    fn release_set(&self) -> String;
    /// Whether he will look at the worlds to come too, so that it is made ready for him before.
    fn comes_again(&self) -> bool {
        true
    }
}

/// Who may see what.
#[derive(Clone)]
pub struct Sees {
    looker: Arc<dyn Looker>,
    /// Whether with what feeds keep from him that allow saying so.
    with_told: bool,
}

impl Sees {
    /// As this one sees.
    pub fn of(looker: Arc<impl Looker + 'static>) -> Self {
        Self { looker, with_told: false }
    }

    /// The same with all that labels keep from him in feeds that allow saying so: to find out of what it may be said.
    pub fn with_told(&self) -> Self {
        Self { with_told: true, ..self.clone() }
    }

    /// Whether all that a feed reports is seen, whatever its labels.
    pub(super) fn all_of(&self, feed: &Feed) -> bool {
        self.with_told && feed.tell_withheld
    }

    /// As somebody sees who may see nothing: what he is told follows from no other record than the one that he is shown, and
    /// those of its label.
    pub(super) fn nothing() -> Self {
        Self::of(Arc::new(Nobody))
    }

    /// Whether records with that label may be seen.
    pub fn label(&self, label: &Label) -> bool {
        self.looker.may_see(label)
    }

    /// What decides it: equal for all who see the same.
    pub fn release_set(&self) -> String {
        let set = self.looker.release_set();
        if self.with_told { format!("{set}\u{1c}told") } else { set }
    }

    /// Whether he will look at the worlds to come too.
    pub fn comes_again(&self) -> bool {
        !self.with_told && self.looker.comes_again()
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
#[derive(Debug, Clone, Default)]
pub(super) struct Answers(Vec<(Arc<Label>, bool)>);

impl Asked {
    /// Notes an answer.
    pub(super) fn note(&self, label: &Arc<Label>, seen: bool) {
        let answers = &mut self.0.borrow_mut().0;
        if !answers.iter().any(|(known, _)| known == label) {
            answers.push((Arc::clone(label), seen));
        }
    }

    /// All of them.
    pub(super) fn answers(self) -> Answers {
        self.0.into_inner()
    }
}

impl Answers {
    /// Whether somebody would get the same ones.
    pub(super) fn fit(&self, sees: impl Fn(&Arc<Label>) -> bool) -> bool {
        self.0.iter().all(|(label, seen)| sees(label) == *seen)
    }
}

/// Somebody who gets these answers, and sees what was not asked.
impl Looker for Answers {
    fn may_see(&self, label: &Label) -> bool {
        self.0.iter().find(|(known, _)| **known == *label).is_none_or(|(_, seen)| *seen)
    }

    fn release_set(&self) -> String {
        self.0.iter().map(|(label, seen)| format!("{label:?}{seen}")).collect()
    }
}

/// Somebody who may see nothing.
struct Nobody;

impl Looker for Nobody {
    fn may_see(&self, _: &Label) -> bool {
        false
    }

    fn release_set(&self) -> String {
        "nobody".to_owned()
    }
}
