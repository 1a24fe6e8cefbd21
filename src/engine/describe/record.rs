use std::{
    any::Any,
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

/// A record of any type.
pub(in crate::engine) type Record = dyn Any + Send + Sync;

/// A record that is answered as an object; its GraphQL type is that of its Rust type.
#[derive(Clone, Copy)]
pub struct Obj<'a>(pub(in crate::engine) &'a Record);

impl<'a> Obj<'a> {
    /// The object of a record. Of a [`Fault`](super::Fault): why there is none at this place.
    pub fn of<U: Any + Send + Sync>(record: &'a U) -> Self {
        Self(record)
    }
}

/// Keeps what is computed for one answer until the answer is written. It only grows, so that what it lends stays.
pub(in crate::engine) struct Arena {
    taken: AtomicUsize,
    /// Shelf n has room for 8 × 2^n.
    shelves: [OnceLock<Box<[Place]>>; SHELVES],
}

type Place = OnceLock<Box<Record>>;
const SHELVES: usize = 40;
const FIRST: usize = 8;

impl Arena {
    pub(in crate::engine) fn new() -> Self {
        Self { taken: AtomicUsize::new(0), shelves: [const { OnceLock::new() }; SHELVES] }
    }

    /// Keeps the value and lends it.
    pub(in crate::engine) fn keep<U: Any + Send + Sync>(&self, value: U) -> &Record {
        self.keep_boxed(Box::new(value))
    }

    /// Keeps what is boxed already.
    pub(in crate::engine) fn keep_boxed(&self, value: Box<Record>) -> &Record {
        let number = self.taken.fetch_add(1, Ordering::Relaxed) + FIRST;
        let shelf = (number / FIRST).ilog2() as usize;
        let room = FIRST << shelf;
        let places = self.shelves[shelf].get_or_init(|| (0..room).map(|_| OnceLock::new()).collect());
        &**places[number - room].get_or_init(|| value)
    }
}

#[cfg(test)]
mod tests {
    use super::Arena;

    #[test]
    fn what_is_kept_stays_where_it_is() {
        let arena = Arena::new();
        let kept: Vec<_> = (0..10_000_usize).map(|number| arena.keep(number)).collect();
        assert!(kept.iter().enumerate().all(|(number, kept)| kept.downcast_ref() == Some(&number)));
    }
}
