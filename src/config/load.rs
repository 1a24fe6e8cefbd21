//! All files of a directory, as one configuration.

use super::mistake::Mistake;
use super::nation::Nation;
use super::reference::Reference;
use super::settings::Settings;
use crate::model::values::{CountryCode, Text};

/// What the files say.
#[derive(Debug, Clone)]
pub struct Config {
    /// What holds for the whole gateway.
    pub settings: Settings,
    /// Reference data.
    pub reference: Reference,
    /// Nations whose files have no mistake, by trigram.
    pub nations: Vec<Nation>,
    /// Nations whose files have mistakes.
    pub set_aside: Vec<SetAside>,
}

/// A nation that is left out because its file has mistakes.
#[derive(Debug, Clone)]
pub struct SetAside {
    /// The file's name without `.toml`, as it stands.
    pub name: Text,
    /// The nation, where the file's name is a trigram.
    pub code: Option<CountryCode>,
    /// What is wrong; not empty.
    pub mistakes: Vec<Mistake>,
}

/// What the command line says instead of the files.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// Where nations' paths lead.
    pub base: Option<url::Url>,
}
