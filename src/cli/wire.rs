//! Builds the house from the settings. Nothing else wires.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use url::Url;

use super::clock::now;
use super::shelf::fitting;
use crate::config::{Config, Mistake, Overrides, load};
use crate::engine::Engine;
use crate::feed::{Intake, Schedule, lookups};
use crate::graph::{Scope, graph, subgraph};
use crate::server::{Gateway, Metrics, Viewers, limits, routes, shelf};
use crate::store::Store;

/// The house, ready to be opened.
pub struct House {
    /// Answers queries.
    pub gateway: Arc<Gateway>,
    /// Fetches feeds.
    pub schedule: Schedule,
    /// What serves HTTP.
    pub routes: axum::Router,
    /// What is served.
    pub store: Arc<Store>,
}

/// Reads the configuration. Mistakes of nations' files are told, and end the start only if `strict`.
pub fn configuration(dir: &Path, base: Option<Url>, strict: bool) -> Result<Config, ExitCode> {
    let config = load(dir, Overrides { base }).map_err(|mistakes| refused(&mistakes))?;
    for aside in &config.set_aside {
        tell(&aside.mistakes);
        if !strict {
            anstream::eprintln!("warning: {} is set aside until its file is mended; the others are served\n", aside.name);
        }
    }
    left_out(&config.no_questions);
    if strict && !(config.set_aside.is_empty() && config.no_questions.is_empty()) {
        return Err(ExitCode::from(2));
    }
    Ok(config)
}

/// Tells why questions of the operator's are not on the workbench.
fn left_out(mistakes: &[Mistake]) {
    tell(mistakes);
    if !mistakes.is_empty() {
        anstream::eprintln!("warning: these questions are left out of the workbench until their files are mended\n");
    }
}

/// Who may ask, by the configuration; their tokens are read now.
pub fn viewers(config: &Config) -> Result<Viewers, ExitCode> {
    Viewers::of(&config.settings, &config.reference).map_err(super::failed)
}

/// What answers documents, by the configuration.
pub fn engine(config: &Config) -> Result<Engine<Scope>, ExitCode> {
    let limits = limits(&config.settings.limits).map_err(|mistakes| refused(&mistakes))?;
    let graph = if config.settings.federation { subgraph() } else { Ok(graph()) };
    graph.and_then(|graph| Engine::<Scope>::new(graph, limits)).map_err(|mistakes| {
        super::failed(format!("the graph is described wrongly, which is a defect of this program: {}", mistakes.join("; ")))
    })
}

/// Builds the house of a configuration. Questions that nobody could ask are told, and end the start only if `strict`.
pub fn house(config: &Config, viewers: Viewers, strict: bool) -> Result<House, ExitCode> {
    let engine = engine(config)?;
    let (questions, mistakes) = fitting(&config.questions, &engine);
    left_out(&mistakes);
    if strict && !mistakes.is_empty() {
        return Err(ExitCode::from(2));
    }
    let store = Arc::new(Store::new(config));
    let intake = Intake::new(Arc::clone(&store), Arc::new(config.reference.clone()), now).map_err(super::failed)?;
    let intake = Arc::new(intake);
    let gateway = Arc::new(Gateway::new(engine, Arc::clone(&store), viewers, lookups(&intake), now));
    let metrics = Metrics::install().map_err(super::failed)?;
    let routes = routes(Arc::clone(&gateway), Some(metrics)).merge(shelf(&questions));
    Ok(House { gateway, schedule: Schedule::new(intake), routes, store })
}

/// Tells the mistakes for which nothing is done.
pub fn refused(mistakes: &[Mistake]) -> ExitCode {
    tell(mistakes);
    ExitCode::from(2)
}

/// Tells mistakes on stderr.
pub fn tell(mistakes: &[Mistake]) {
    for mistake in mistakes {
        anstream::eprintln!("{}\n", mistake.render(true));
    }
}
