//! GraphQL itself, over a toy world.

mod description;
mod documents;
mod federation;
mod hostile;
mod javascript;
mod laws;
mod lookups;
mod needs;
mod nulls;
mod selection;
mod validation;
mod values;
mod watch;
