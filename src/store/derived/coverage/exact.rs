//! Sums of numbers as they read: three times 0.1 is 0.3.

use rust_decimal::Decimal;

/// The number that is nearest to the exact sum. Numbers that no decimal holds are added as they are, in their order.
pub fn sum(numbers: impl Iterator<Item = f64> + Clone) -> f64 {
    // By way of text, so that 0.1 stays a tenth.
    let exact = |number: f64| Decimal::from_str_exact(&number.to_string()).ok();
    let exactly = numbers.clone().try_fold(Decimal::ZERO, |sum, number| sum.checked_add(exact(number)?));
    exactly.and_then(|sum| sum.normalize().to_string().parse().ok()).unwrap_or_else(|| numbers.sum())
}

/// By how much one number exceeds another; 0 where it does not.
pub fn excess(of: f64, over: f64) -> f64 {
    sum([of, -over].into_iter()).max(0.0)
}
