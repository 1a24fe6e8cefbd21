//! Why a question ends otherwise than with its answer.

use std::process::ExitCode;

use crate::cli::asking::Unanswered;
use crate::cli::{failed, mistyped};

/// How it ends.
#[derive(Debug)]
pub enum Trouble {
    /// It is asked wrongly.
    Wrong(String),
    /// There is no answer, or it can't be written.
    Failed(String),
    /// The answer has gaps, so many, and must have none.
    Gaps(usize),
    /// Somebody wants no answer any more.
    Stopped(String),
}

impl Trouble {
    /// Says it on stderr. 1: failed; 2: asked wrongly; 3: gaps; 130: interrupted.
    pub fn end(self) -> ExitCode {
        match self {
            Self::Wrong(what) => mistyped(what),
            Self::Failed(why) => failed(why),
            Self::Gaps(count) => {
                let gaps = if count == 1 { "1 gap".to_owned() } else { format!("{count} gaps") };
                failed(format!("the answer has {gaps}, and --fail-on-gaps wants none: nothing was written"));
                ExitCode::from(3)
            }
            Self::Stopped(how_far) => {
                anstream::eprintln!("{how_far}");
                ExitCode::from(130)
            }
        }
    }
}

impl From<Unanswered> for Trouble {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::NoToken(what) => Self::Wrong(what),
            other => Self::Failed(other.to_string()),
        }
    }
}
