//! The indexes of one dimension: one for all, unless its values come through records that not everybody may see.

use std::iter::successors;
use std::sync::{Arc, OnceLock};

use super::column::Column;
use super::join::Joins;
use super::sees::{Answers, Asked, Sees};

/// An index for each of those who see the same of the records through which values are found; made when first asked for.
/// There are as many as there are different answers to which labels may be seen: nearly always one.
#[derive(Debug, Default)]
pub(super) struct Variants(OnceLock<Box<Variant>>);

/// An index, and what decided it.
#[derive(Debug)]
struct Variant {
    column: Column,
    seen: Answers,
    /// For those who see other labels. A list, because a reference to an index must outlive the making of the next.
    next: Variants,
}

impl Variants {
    /// The index for whoever looks; `make` makes it out of what he sees.
    pub(super) fn column(&self, joins: &Joins<'_>, make: impl Fn(&Joins<'_>) -> Column) -> &Column {
        let mut variants = self;
        loop {
            // What another has made meanwhile may be for others; what is made here fits.
            let variant = variants.0.get_or_init(|| Box::new(Variant::new(joins, &make)));
            if variant.fits(joins) {
                return &variant.column;
            }
            variants = &variant.next;
        }
    }

    /// For whom there are indexes.
    pub(super) fn made(&self) -> impl Iterator<Item = Sees> {
        successors(self.0.get(), |variant| variant.next.0.get()).map(|variant| Sees::of(Arc::new(variant.seen.clone())))
    }
}

impl Variant {
    fn new(joins: &Joins<'_>, make: impl Fn(&Joins<'_>) -> Column) -> Self {
        let asked = Asked::default();
        let column = make(&joins.noting(&asked));
        Self { column, seen: asked.answers(), next: Variants::default() }
    }

    fn fits(&self, joins: &Joins<'_>) -> bool {
        self.seen.fit(|label| joins.sees(label))
    }
}
