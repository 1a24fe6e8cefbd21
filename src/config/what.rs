//! What can be wrong, and what to do about it.

use super::mistake::Place;
use super::secret::SecretError;
use super::spelling::nearest;

/// What is wrong; the [`Mistake`](super::Mistake) around it adds file, line and column.
#[derive(Debug, Clone, thiserror::Error)]
pub enum What {
    /// Not TOML.
    #[error("{0}")]
    Syntax(String),
    /// Not UTF-8.
    #[error("the file is not UTF-8 from here on")]
    NotText,
    /// The system refuses it.
    #[error("this cannot be read: {0}")]
    Unreadable(String),
    /// A file or directory is missing.
    #[error("it is missing: {holds} would be in it")]
    NoFile {
        /// What would be in it.
        holds: &'static str,
    },
    /// A file that another file names cannot be read.
    #[error("`{path}` cannot be read: {why}")]
    NoTable {
        /// Its path, as written.
        path: String,
        /// Why.
        why: String,
    },
    /// A file that nobody reads.
    #[error("no reference data is called `{given}`")]
    NoSuchFile {
        /// The file's name.
        given: String,
        /// Names of files that are read.
        allowed: &'static [&'static str],
    },
    /// A file that would be a nation's if it were called so.
    #[error("`{given}` is not read: a nation's file ends in `.toml`")]
    Misnamed {
        /// The file's name.
        given: String,
        /// What it should be called.
        right: String,
    },
    /// Tests of a nation that has no file.
    #[error("`{given}` tests a nation that has no file")]
    TestsAlone {
        /// The file's name.
        given: String,
        /// What the nation's file is called.
        nation: String,
    },
    /// A question that is none of this schema, or not asked in words.
    #[error("{0}")]
    Question(String),
    /// A question that is too large.
    #[error("the document has {given} bytes, more than the {most} of a question")]
    QuestionTooLarge {
        /// Its bytes.
        given: u64,
        /// How many it may have.
        most: u64,
    },
    /// More questions than a page can show.
    #[error("{given} questions stand here, more than the {most} that are read")]
    TooManyQuestions {
        /// How many stand there.
        given: usize,
        /// How many are read.
        most: usize,
    },
    /// A key that means nothing.
    #[error("no key `{given}` in {inside}")]
    NoSuchKey {
        /// The table: `a feed`.
        inside: String,
        /// As written.
        given: String,
        /// Keys that mean something.
        allowed: Vec<&'static str>,
    },
    /// A key that means nothing among a record's fields.
    #[error("no field `{given}` in a {record}")]
    NoSuchField {
        /// The record's type.
        record: &'static str,
        /// As written.
        given: String,
        /// Its fields, and the keys that go with them.
        allowed: Vec<&'static str>,
    },
    /// A value of another type.
    #[error("`{key}` is {found}, not {expected}")]
    WrongType {
        /// Whose value it is.
        key: String,
        /// What it is.
        found: &'static str,
        /// What it has to be.
        expected: &'static str,
        /// An example of such a value.
        example: &'static str,
    },
    /// A text that says nothing.
    #[error("`{key}` is blank")]
    Blank {
        /// Whose value it is.
        key: String,
    },
    /// A key that has to be there.
    #[error("`{key}` is missing in {inside}")]
    MissingKey {
        /// The table.
        inside: String,
        /// The key.
        key: &'static str,
        /// The key with a value, as it could be.
        example: &'static str,
    },
    /// A field without which a record can't be served.
    #[error("a {record} needs `{field}`")]
    MissingField {
        /// The record's type.
        record: &'static str,
        /// The field.
        field: &'static str,
        /// What it means.
        about: &'static str,
    },
    /// A word that is none of those that can stand here.
    #[error("`{given}` is no {kind}")]
    NoSuchWord {
        /// What it should be: `format`.
        kind: String,
        /// As written.
        given: String,
        /// What it can be.
        allowed: Vec<String>,
    },
    /// No nation of that name.
    #[error("no nation has the trigram `{given}`")]
    NoNation {
        /// As written.
        given: String,
        /// The trigram that is likely meant.
        nearest: Option<String>,
    },
    /// Something that the reference data don't have.
    #[error("no {kind} `{given}` in {file}")]
    NotInReference {
        /// What it should be: `weapon system`.
        kind: &'static str,
        /// As written.
        given: String,
        /// Where it would be.
        file: &'static str,
        /// What is likely meant.
        nearest: Option<String>,
    },
    /// A number beyond its bounds.
    #[error("`{key}` is {given}, which is not between {least} and {most}")]
    OutOfRange {
        /// Whose value it is.
        key: String,
        /// As written.
        given: String,
        /// The least that it can be.
        least: String,
        /// The most that it can be.
        most: String,
    },
    /// A text that is not what it should be.
    #[error("this is no {kind}: {why}")]
    Malformed {
        /// What it should be.
        kind: &'static str,
        /// Why it is not.
        why: String,
        /// What one looks like.
        example: &'static str,
    },
    /// Something that can be there only once.
    #[error("{kind} `{given}` is there twice")]
    Twice {
        /// What it is.
        kind: &'static str,
        /// Its name.
        given: String,
        /// Where the first one stands.
        first: Box<Place>,
    },
    /// Something that means nothing here, though elsewhere it does.
    #[error("`{key}` has no meaning here: {why}")]
    Misplaced {
        /// The key.
        key: String,
        /// Why.
        why: &'static str,
        /// What to do.
        step: &'static str,
    },
    /// A text that names a cell, and was surely not meant to.
    #[error("`{given}` is a {kind}, but a text here names the cell that holds one")]
    CellOrConstant {
        /// What it looks like: `unit code`.
        kind: &'static str,
        /// As written.
        given: String,
    },
    /// A secret in a file.
    #[error("a secret must not stand in this file")]
    SecretInText,
    /// A secret that can't be read.
    #[error("{0}")]
    Secret(SecretError),
    /// The token of a viewer that can't be read.
    #[error("the token of the viewer `{viewer}` is not there: {error}")]
    ViewerToken {
        /// Whose.
        viewer: String,
        /// Why.
        error: SecretError,
    },
    /// A version that is unknown.
    #[error("version {0} of this file is unknown")]
    Version(String),
    /// A path without the base under which it lies.
    #[error("this is a path under `base`, but `muster.toml` gives no `base`")]
    NoBase,
    /// Variants that are variants of each other.
    #[error("`{0}` is a variant of itself, by way of its variants")]
    Circle(String),
}

impl What {
    /// What to do now, in the imperative.
    pub fn next_step(&self) -> String {
        match self {
            Self::Syntax(_) => "mend the TOML here".to_owned(),
            Self::NotText => "save the file as UTF-8".to_owned(),
            Self::Unreadable(_) => "let the user that runs Muster read it".to_owned(),
            Self::NoFile { .. } => "create it, or name another directory with `--config DIR`".to_owned(),
            Self::NoTable { .. } => "mend the path, which starts where this file lies, or the file".to_owned(),
            Self::NoSuchFile { given, allowed } => choose(given, allowed, "rename it to", "these are read:"),
            Self::Misnamed { right, .. } => format!("rename it to `{right}`, or move it out of `nations/`"),
            Self::TestsAlone { nation, .. } => format!("write `{nation}` beside it, or take it away"),
            Self::Question(_) => "begin with a comment such as `# Who holds what?`, then ask what `muster schema` has".to_owned(),
            Self::QuestionTooLarge { .. } => "ask for less, or in several questions".to_owned(),
            Self::TooManyQuestions { .. } => "take some away; the last by name are left out".to_owned(),
            Self::NoSuchKey { given, allowed, .. } => choose(given, allowed, "write", "these keys can stand here:"),
            Self::NoSuchField { given, allowed, .. } => choose(given, allowed, "write", "it has"),
            Self::WrongType { key, example, .. } => format!("write it like `{key} = {example}`"),
            Self::Blank { .. } => "write something, or take it out".to_owned(),
            Self::MissingKey { example, .. } => format!("add `{example}`"),
            Self::MissingField { field, about, .. } => format!("add `{field} = …`: {}", about.trim_end_matches('.')),
            Self::NoSuchWord { given, allowed, .. } => choose(given, allowed, "write", "it is one of"),
            Self::NoNation { nearest: Some(nearest), .. } | Self::NotInReference { nearest: Some(nearest), .. } => {
                format!("write `{nearest}`")
            }
            Self::NoNation { .. } => "take the nation's ISO 3166-1 alpha-3 code, like `POL`".to_owned(),
            Self::NotInReference { file, .. } => format!("add it to `{file}`, or write one that is there"),
            Self::OutOfRange { least, most, .. } => format!("write a number from {least} to {most}"),
            Self::Malformed { example, .. } => format!("write it like `{example}`"),
            Self::Twice { first, .. } => format!("rename or remove one; the other stands in {first}"),
            Self::Misplaced { step, .. } => (*step).to_owned(),
            Self::CellOrConstant { given, .. } => {
                format!("write `{{ const = \"{given}\" }}`, or `{{ path = \"{given}\" }}` for the cell of that name")
            }
            Self::SecretInText => "take it out and write `{ env = \"VARIABLE\" }` or `{ file = \"/path\" }`".to_owned(),
            Self::Secret(error) | Self::ViewerToken { error, .. } => match error {
                SecretError::Unset(name) | SecretError::NoText(name) => format!("set `{name}` before Muster starts"),
                SecretError::Empty(_) => "put the secret there".to_owned(),
                SecretError::Unreadable { .. } => "create the file, and let the user that runs Muster read it".to_owned(),
            },
            Self::Version(_) => "this Muster reads `version = 1`".to_owned(),
            Self::NoBase => "add `base = \"https://…\"` to `muster.toml`, or write a whole address here".to_owned(),
            Self::Circle(_) => "take this `variant_of` out, or one on the way back".to_owned(),
        }
    }
}

/// The nearest of the names, or all of them.
fn choose<S: AsRef<str>>(given: &str, allowed: &[S], nearest_is: &str, they_are: &str) -> String {
    match nearest(given, allowed.iter().map(AsRef::as_ref)) {
        Some(nearest) => format!("{nearest_is} `{nearest}`"),
        None => {
            let all: Vec<String> = allowed.iter().map(|name| format!("`{}`", name.as_ref())).collect();
            format!("{they_are} {}", all.join(", "))
        }
    }
}
