//! Secrets: where they lie, never what they are. The only file of the house that reads the environment.

use std::fmt;
use std::path::PathBuf;

use crate::model::values::Text;

/// Where a secret lies. It is read each time it is needed, so that a changed one holds at once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Secret {
    /// In an environment variable of that name.
    Environment(Text),
    /// In a file; a line break at its end is no part of it.
    File(PathBuf),
}

/// A secret that was read. It prints as dots.
#[derive(Clone, PartialEq, Eq)]
pub struct Revealed(String);

/// Why a secret can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// No such variable.
    #[error("the environment variable `{0}` is not set")]
    Unset(Text),
    /// The variable holds bytes that are no text.
    #[error("the environment variable `{0}` holds bytes that are not UTF-8")]
    NoText(Text),
    /// Nothing in it.
    #[error("{0} is empty")]
    Empty(String),
    /// The file can't be read.
    #[error("cannot read the file `{path}`: {why}", path = path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
}

impl Secret {
    /// Reads it.
    ///
    /// # Errors
    /// The variable is not set, the file can't be read, or there is nothing in it.
    #[expect(clippy::disallowed_methods, reason = "this is the one place where secrets come from the environment")]
    pub fn reveal(&self) -> Result<Revealed, SecretError> {
        let text = match self {
            Self::Environment(name) => std::env::var(name.as_str()).map_err(|error| match error {
                std::env::VarError::NotPresent => SecretError::Unset(name.clone()),
                std::env::VarError::NotUnicode(_) => SecretError::NoText(name.clone()),
            })?,
            Self::File(path) => std::fs::read_to_string(path)
                .map(|text| text.trim_end_matches(['\r', '\n']).to_owned())
                .map_err(|error| SecretError::Unreadable { path: path.clone(), why: error.to_string() })?,
        };
        if text.is_empty() {
            return Err(SecretError::Empty(self.to_string()));
        }
        Ok(Revealed(text))
    }
}

impl Revealed {
    /// The secret itself. Whoever asks for it must not write it anywhere but into the request.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether it can stand after `Bearer` in a request.
    pub fn is_bearer_token(&self) -> bool {
        Self::could_be_bearer(&self.0)
    }

    /// Whether a text can stand after `Bearer` in a request (RFC 6750).
    pub fn could_be_bearer(text: &str) -> bool {
        let letters = text.trim_end_matches('=');
        !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte))
    }
}

impl fmt::Debug for Revealed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(out, "the environment variable `{name}`"),
            Self::File(path) => write!(out, "the file `{}`", path.display()),
        }
    }
}
