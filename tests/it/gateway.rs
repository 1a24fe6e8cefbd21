//! The whole road, from documents over HTTP to answers over HTTP, asked as a client asks.

mod admin;
mod arrivals;
mod by_number;
mod cli;
mod closures;
mod consignments;
mod explained;
mod federation;
mod feeds;
mod filters;
mod groups;
mod labels;
mod lookups;
mod movements;
mod naive;
mod operate;
mod paging;
mod past;
mod readiness;
mod real;
mod report;
mod search;
mod seats;
pub mod service;
pub mod small;
mod stock_and_courses;
mod through;
