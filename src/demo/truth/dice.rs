//! Chance: the same for the same seed, on every machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Draws that follow from a seed and a stream.
#[derive(Debug, Clone)]
pub struct Dice {
    draws: ChaCha8Rng,
}

impl Dice {
    /// One stream per nation, kind and block, so that no part of the data depends on how much came before it.
    #[must_use]
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut draws = ChaCha8Rng::seed_from_u64(seed);
        draws.set_stream(stream);
        Self { draws }
    }

    /// A number from 0 up to, but not with, `bound`; 0 for a bound of 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        // A multiplication in place of a remainder: no bias worth naming at these bounds, and no division.
        let wide = u128::from(self.draws.next_u64()) * u128::from(bound);
        u64::try_from(wide >> 64).unwrap_or(0)
    }

    /// An index into something of that length; 0 if it is empty.
    pub fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high.saturating_sub(low)).unwrap_or(0).saturating_add(1);
        low.saturating_add(i64::try_from(self.below(span)).unwrap_or(0))
    }

    /// True in so many of a thousand cases.
    pub fn per_mille(&mut self, rate: u64) -> bool {
        self.below(1000) < rate
    }

    /// One of these; `None` if there are none.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let index = self.index(from.len());
        from.get(index)
    }

    /// One of these by weight; the first if all weights are 0.
    pub fn weighted<T: Copy>(&mut self, first: T, rest: &[(u64, T)]) -> T {
        let total: u64 = rest.iter().map(|(weight, _)| weight).sum();
        let mut left = self.below(total);
        for &(weight, value) in rest {
            if left < weight {
                return value;
            }
            left -= weight;
        }
        first
    }
}
