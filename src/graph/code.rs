//! The error codes of the graph, each with its sentence.

/// Why a field of an answer is null, or nothing was asked at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// A nation did not answer what was asked while the query ran.
    LookupFailed,
    /// To answer, a nation would be asked more often than one query may.
    LookupLimit,
    /// An argument has a value that its type allows and the field does not.
    BadUserInput,
    /// What a record belongs to is not visible to the viewer.
    NotVisible,
    /// A list falls into more groups than an answer may have.
    TooManyGroups,
    /// Whoever asks shows a token that nobody has.
    Unauthenticated,
    /// What is asked for needs more of the past than the gateway keeps.
    NoHistory,
}

impl Code {
    /// All codes, in the order of the documentation.
    pub const ALL: [Self; 7] = [
        Self::LookupFailed,
        Self::LookupLimit,
        Self::BadUserInput,
        Self::NotVisible,
        Self::TooManyGroups,
        Self::Unauthenticated,
        Self::NoHistory,
    ];

    /// As `extensions.code` writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LookupFailed => "LOOKUP_FAILED",
            Self::LookupLimit => "LOOKUP_LIMIT",
            Self::BadUserInput => "BAD_USER_INPUT",
            Self::NotVisible => "NOT_VISIBLE",
            Self::TooManyGroups => "TOO_MANY_GROUPS",
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::NoHistory => "NO_HISTORY",
        }
    }

    /// What it means and what to do, for front-ends.
    pub const fn about(self) -> &'static str {
        match self {
            Self::LookupFailed => {
                "A nation did not answer what was asked of it while the query ran. The field is null, everything else stands; ask again later. `extensions.nation` and `extensions.feed` say who."
            }
            Self::LookupLimit => {
                "To answer all of it, a nation's feed would be asked more often than one query may (`requests_per_query`). What was answered stands; a field that was not is null, holdings that were not asked for are missing and `gaps` says so. Ask for fewer numbers, courses or records in one query. `extensions.nation` and `extensions.feed` say of whom."
            }
            Self::BadUserInput => {
                "An argument has a value that its type allows and the field does not, such as a damaged cursor. The message says which and what to write."
            }
            Self::TooManyGroups => {
                "The records of a list fall into more than 1,000 groups, and groups are never cut silently. Ask for the `first` of them in an order, by fewer keys, or narrow `filter` or `having`. `extensions.actual` is how many there are."
            }
            Self::Unauthenticated => {
                "The request shows a bearer token that no viewer has, or an `Authorization` that is no bearer token; nothing was run, and the status is 401. Send your token as `Authorization: Bearer <token>`, or none: then you see what everybody may see."
            }
            Self::NoHistory => {
                "What is asked for needs more of the past than this gateway keeps: it has no archive, so `knownAt` and subscriptions bring nothing. Ask `changes` for what runs of the feeds have changed since the gateway began, again and again in place of a subscription."
            }
            Self::NotVisible => "The record to which another belongs is not there for this viewer; the field and its parent are null.",
        }
    }
}
