//! Behaviour of the rooms, each seen from outside.

mod engine;
mod support;
