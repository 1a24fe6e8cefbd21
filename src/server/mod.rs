//! The HTTP edge. It knows no records.

mod workbench;

pub use workbench::routes as workbench_routes;
