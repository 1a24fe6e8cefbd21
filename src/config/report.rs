//! What `muster check` says.

use hashbrown::HashSet;

use super::load::Config;
use super::mistake::Mistake;

/// The report on a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// Every mistake with its place, and a line that sums up.
    pub text: String,
    /// How many mistakes there are.
    pub mistakes: usize,
}

/// Reports on what a load gave, and on what is wrong in files beside it: tests, questions. `colour` is for terminals.
pub fn check_report(loaded: &Result<Config, Vec<Mistake>>, beside: &[Mistake], colour: bool) -> CheckReport {
    let mut mistakes: Vec<&Mistake> = match loaded {
        Ok(config) => config.set_aside.iter().flat_map(|nation| &nation.mistakes).chain(&config.no_questions).collect(),
        Err(mistakes) => mistakes.iter().collect(),
    };
    mistakes.extend(beside);
    let mut text = String::new();
    for mistake in &mistakes {
        text.push_str(&mistake.render(colour));
        text.push_str("\n\n");
    }
    if let (Ok(config), true) = (loaded, mistakes.is_empty()) {
        let feeds: usize = config.nations.iter().map(|nation| nation.feeds.len()).sum();
        text.push_str(&format!("{}, {}: no mistakes\n", counted(config.nations.len(), "nation"), counted(feeds, "feed")));
    } else {
        let files: HashSet<_> = mistakes.iter().map(|mistake| &mistake.place.file).collect();
        text.push_str(&format!("{} in {}\n", counted(mistakes.len(), "mistake"), counted(files.len(), "file")));
    }
    CheckReport { text, mistakes: mistakes.len() }
}

/// `1 file`, `2 files`.
fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
