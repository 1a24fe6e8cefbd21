use serde_json::{Value, json};

/// Why a request is refused before anything runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalCode {
    /// Not GraphQL.
    ParseFailed,
    /// GraphQL, but not of this schema.
    ValidationFailed,
    /// A variable or a value that its type does not take.
    BadUserInput,
    /// No such operation, or several and none was named.
    OperationNotFound,
    /// Beyond a limit of this gateway.
    QueryTooLarge,
    /// A subscription where one answer is asked for.
    StreamNeeded,
}

impl RefusalCode {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::ParseFailed, Self::ValidationFailed, Self::BadUserInput, Self::OperationNotFound, Self::QueryTooLarge, Self::StreamNeeded];

    /// As `extensions.code` shows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ParseFailed => "PARSE_FAILED",
            Self::ValidationFailed => "VALIDATION_FAILED",
            Self::BadUserInput => "BAD_USER_INPUT",
            Self::OperationNotFound => "OPERATION_NOT_FOUND",
            Self::QueryTooLarge => "QUERY_TOO_LARGE",
            Self::StreamNeeded => "STREAM_NEEDED",
        }
    }

    /// What it means and what to do, in a sentence.
    pub fn about(self) -> &'static str {
        match self {
            Self::ParseFailed => "The document is not GraphQL; `locations` says where it stops being so.",
            Self::ValidationFailed => "The document does not fit the schema: correct what the message names.",
            Self::BadUserInput => "A variable or an argument has a value that its type does not take: correct what the message names.",
            Self::OperationNotFound => {
                "The document has no operation of that name, or has several and none was named: send `operationName`."
            }
            Self::QueryTooLarge => {
                "The document or what it asks for is beyond a limit, given in `extensions`: ask for less, or in several queries."
            }
            Self::StreamNeeded => {
                "A subscription is answered by a stream of events, not by one answer: send it over the WebSocket at `/graphql/ws`."
            }
        }
    }
}

/// A request that is refused as a whole: its answer has no `data`.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The kind, the same for all complaints.
    pub code: RefusalCode,
    /// What is wrong; at least one, at most twenty.
    pub complaints: Vec<Complaint>,
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Complaint {
    /// What, where, next step; at most 300 characters.
    pub message: String,
    /// Line and column in the document, from 1.
    pub locations: Vec<(usize, usize)>,
    /// Further entries of `extensions`.
    pub details: Vec<(&'static str, Value)>,
}

const MESSAGE_CHARACTERS: usize = 300;
pub(super) const COMPLAINTS: usize = 20;

impl Refusal {
    /// A refusal for one reason.
    pub fn new(code: RefusalCode, message: impl AsRef<str>) -> Self {
        Self::at(code, message, Vec::new())
    }

    pub(super) fn at(code: RefusalCode, message: impl AsRef<str>, locations: Vec<(usize, usize)>) -> Self {
        Self { code, complaints: vec![Complaint { message: cut(message.as_ref()), locations, details: Vec::new() }] }
    }

    pub(super) fn of(code: RefusalCode, complaints: Vec<(String, Vec<(usize, usize)>)>) -> Self {
        let complaints = complaints.into_iter().take(COMPLAINTS);
        let complaints = complaints.map(|(message, locations)| Complaint { message: cut(&message), locations, details: Vec::new() });
        Self { code, complaints: complaints.collect() }
    }

    /// Beyond a limit: which, how much is allowed, how much it was.
    pub(super) fn too_large(limit: &'static str, about: &str, maximum: u64, actual: u64) -> Self {
        let message = format!("the query has {about}: {actual}, at most {maximum} are answered; ask for less, or in several queries");
        let mut refusal = Self::new(RefusalCode::QueryTooLarge, message);
        for complaint in &mut refusal.complaints {
            complaint.details = vec![("limit", json!(limit)), ("maximum", json!(maximum)), ("actual", json!(actual))];
        }
        refusal
    }

    /// The `errors` of the answer.
    pub fn to_json(&self) -> Value {
        let errors = self.complaints.iter().map(|complaint| {
            let mut error = json!({ "message": complaint.message });
            if !complaint.locations.is_empty() {
                error["locations"] = complaint.locations.iter().map(|(line, column)| json!({ "line": line, "column": column })).collect();
            }
            let mut extensions = json!({ "code": self.code.name() });
            for (name, value) in &complaint.details {
                extensions[*name] = value.clone();
            }
            error["extensions"] = extensions;
            error
        });
        Value::Array(errors.collect())
    }
}

/// A message quotes the document; nobody needs a megabyte of it back.
fn cut(message: &str) -> String {
    match message.char_indices().nth(MESSAGE_CHARACTERS - 1) {
        Some((end, _)) if message[end..].chars().nth(1).is_some() => format!("{}…", &message[..end]),
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_message_is_cut_at_a_character() {
        assert_eq!(cut("kurz"), "kurz");
        assert_eq!(cut(&"ж".repeat(300)).chars().count(), 300);
        assert_eq!(cut(&"ж".repeat(301)).chars().count(), 300);
    }
}
