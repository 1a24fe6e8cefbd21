use serde_json::Value;

/// Why one field of an answer could not be answered. The field is null, and the fault stands in `errors`.
///
/// Equal faults of one answer become one entry: its `path` is the first place, `extensions.count` says how often it
/// happened and `extensions.paths` where (the first ten).
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Machine-readable kind, for `extensions.code`.
    pub code: &'static str,
    /// One sentence for the front-end: what, where, next step.
    pub message: String,
    /// Further entries of `extensions`, such as the nation or the feed.
    pub details: Vec<(&'static str, Value)>,
}

impl Fault {
    /// A fault without details.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), details: Vec::new() }
    }

    /// Adds an entry to `extensions`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.details.push((name, value.into()));
        self
    }

    /// A fault of the description itself, never of the one who asks.
    pub(in crate::engine) fn internal(message: impl Into<String>) -> Self {
        Self::new("INTERNAL", message)
    }
}
