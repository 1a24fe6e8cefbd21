//! The contract, as it was when this was built.

use std::sync::LazyLock;

use apollo_compiler::Schema;

const SDL: &str = include_str!("../../schema/muster.graphql");

/// The gateway may be of another version: what it answers decides, this only tells what to expect.
pub static CONTRACT: LazyLock<Schema> = LazyLock::new(|| Schema::parse(SDL, "muster.graphql").unwrap_or_else(|faulty| faulty.partial));
