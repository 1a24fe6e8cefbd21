//! What the columns of a document could be in the model: fields by the words of their names and by their values.

mod assign;
mod feature;
mod kind;
mod shapes;
mod value;

pub use assign::{Assigned, assign, called_by};
pub use feature::{Feature, Sight, sight, unit_of};
pub use kind::{Each, Guess, KINDS, Part, guess, on_purpose};
pub use shapes::{shape_of, table_of};
pub use value::by_value;
