//! A place on the map.

/// WGS 84, degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    /// From -90, south, to 90, north.
    pub latitude: f64,
    /// From -180, west, to 180, east.
    pub longitude: f64,
}

impl Coordinates {
    /// A place; none if it lies on no map.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        ((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude)).then_some(Self { latitude, longitude })
    }
}
