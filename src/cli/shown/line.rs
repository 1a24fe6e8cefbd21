//! A line, and how it looks on a terminal.

use clap::builder::styling::{AnsiColor, Effects, Style};

use crate::cli::plain::shown;

/// How a line looks where there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Plain,
    /// Begins something.
    Head,
    /// Nobody reads it.
    Quiet,
    Good,
    /// Served, and marked.
    Noticed,
    /// Not served.
    Bad,
}

/// A line of text, without what a terminal would obey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub look: Look,
    pub text: String,
}

impl Line {
    /// A line of that look.
    pub fn new(look: Look, text: impl AsRef<str>) -> Self {
        let text = text.as_ref().replace("\r\n", "\n");
        Self { look, text: shown(&text.trim_end().replace('\n', "⏎").replace('\t', " ")) }
    }

    /// A line as any other.
    pub fn plain(text: impl AsRef<str>) -> Self {
        Self::new(Look::Plain, text)
    }
}

impl Look {
    /// The text as it is written to a terminal; who writes elsewhere takes the colours away.
    pub fn paint(self, text: &str) -> String {
        let style = match self {
            Self::Plain => return text.to_owned(),
            Self::Head => Style::new().effects(Effects::BOLD),
            Self::Quiet => Style::new().effects(Effects::DIMMED),
            Self::Good => AnsiColor::Green.on_default(),
            Self::Noticed => AnsiColor::Yellow.on_default(),
            Self::Bad => AnsiColor::Red.on_default(),
        };
        format!("{style}{text}{style:#}")
    }
}
