//! Numbers by row, no wider than they need be: there are some for each of millions of rows and dozens of dimensions.

/// Whole numbers, as wide as the greatest of them needs.
#[derive(Debug)]
pub enum Packed {
    /// Up to 255.
    One(Box<[u8]>),
    /// Up to 65,535.
    Two(Box<[u16]>),
    /// All others.
    Four(Box<[u32]>),
}

impl Packed {
    /// Packs them.
    pub fn of(numbers: &[u32]) -> Self {
        narrowed(numbers).map(Self::One).or_else(|| narrowed(numbers).map(Self::Two)).unwrap_or_else(|| Self::Four(numbers.into()))
    }

    /// The number in that place, which must be one.
    pub fn at(&self, place: usize) -> u32 {
        match self {
            Self::One(numbers) => numbers[place].into(),
            Self::Two(numbers) => numbers[place].into(),
            Self::Four(numbers) => numbers[place],
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        match self {
            Self::One(numbers) => numbers.len(),
            Self::Two(numbers) => numbers.len(),
            Self::Four(numbers) => numbers.len(),
        }
    }

    /// A bit per number: whether it lies between the two, or is one of them.
    pub fn between(&self, lowest: u32, highest: u32) -> Vec<u8> {
        match self {
            Self::One(numbers) => between(numbers, lowest, highest),
            Self::Two(numbers) => between(numbers, lowest, highest),
            Self::Four(numbers) => between(numbers, lowest, highest),
        }
    }
}

fn between<N: Copy + Into<u32>>(numbers: &[N], lowest: u32, highest: u32) -> Vec<u8> {
    let inside = |number: N| u8::from((lowest <= number.into()) & (number.into() <= highest));
    numbers.chunks(8).map(|eight| eight.iter().rev().fold(0, |bits, number| bits << 1 | inside(*number))).collect()
}

/// Scaled amounts, in half the room where all of them fit.
#[derive(Debug)]
pub enum Amounts {
    /// All fit into four bytes.
    Four(Box<[i32]>),
    /// They do not.
    Eight(Box<[i64]>),
}

impl Amounts {
    /// Packs them.
    pub fn of(amounts: &[i64]) -> Self {
        narrowed(amounts).map_or_else(|| Self::Eight(amounts.into()), Self::Four)
    }

    /// The amount in that place; none beyond the last.
    pub fn get(&self, place: usize) -> Option<i64> {
        match self {
            Self::Four(amounts) => amounts.get(place).map(|amount| i64::from(*amount)),
            Self::Eight(amounts) => amounts.get(place).copied(),
        }
    }
}

/// The same numbers in another width; none if one does not fit.
fn narrowed<T: Copy, N: TryFrom<T>>(numbers: &[T]) -> Option<Box<[N]>> {
    numbers.iter().map(|number| N::try_from(*number).ok()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_is_as_it_was(
            codes in prop::collection::vec(prop_oneof![0..300_u32, 0..70_000_u32, any::<u32>()], 0..50),
            amounts in prop::collection::vec(prop_oneof![any::<i64>(), any::<i32>().prop_map(i64::from)], 0..50),
        ) {
            let packed = Packed::of(&codes);
            prop_assert!(codes.iter().enumerate().all(|(place, code)| packed.at(place) == *code));
            prop_assert_eq!(packed.count(), codes.len());
            let bits = packed.between(200, 70_000);
            prop_assert!(codes.iter().enumerate().all(|(place, code)| bits[place / 8] >> (place % 8) & 1 == u8::from((200..=70_000).contains(code))));
            let packed = Amounts::of(&amounts);
            prop_assert!(amounts.iter().enumerate().all(|(place, amount)| packed.get(place) == Some(*amount)));
            prop_assert_eq!(packed.get(amounts.len()), None);
        }
    }

    #[test]
    fn the_width_is_what_the_greatest_needs() {
        assert!(matches!(Packed::of(&[0, 255]), Packed::One(_)) && matches!(Packed::of(&[256]), Packed::Two(_)));
        assert!(matches!(Packed::of(&[65_536]), Packed::Four(_)));
        assert!(matches!(Amounts::of(&[-1, 2]), Amounts::Four(_)) && matches!(Amounts::of(&[i64::MIN]), Amounts::Eight(_)));
    }
}
