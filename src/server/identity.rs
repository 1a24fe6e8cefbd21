//! Who asks: the viewer of a bearer token, or whoever asks without one.

use std::sync::Arc;

use axum::http::{HeaderMap, header};

use crate::config::{Reference, Revealed, SecretError, Settings};
use crate::view::Viewer;

/// Who may ask. Of tokens it keeps only hashes, whose comparison takes the same time for all.
pub struct Viewers {
    /// Who asks without a token.
    anybody: Arc<Viewer>,
    holders: Vec<(blake3::Hash, Arc<Viewer>)>,
}

/// The token of a viewer can't be read.
#[derive(Debug, thiserror::Error)]
#[error("the token of the viewer `{viewer}` is not there: {error}")]
pub struct NoToken {
    viewer: String,
    error: SecretError,
}

/// Why it is not known who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Stranger {
    /// What he shows is no bearer token.
    #[error("`Authorization` is not understood; send `Authorization: Bearer <token>`, or none")]
    Malformed,
    /// Nobody has that token.
    #[error("no viewer has this token; ask the operators of the gateway for yours, or send none")]
    Unknown,
}

impl From<Viewer> for Viewers {
    /// That one, whoever asks.
    fn from(viewer: Viewer) -> Self {
        Self { anybody: Arc::new(viewer), holders: Vec::new() }
    }
}

impl Viewers {
    /// Those of the settings, whose tokens are read now.
    ///
    /// # Errors
    /// A token is not where the settings say.
    pub fn of(settings: &Settings, reference: &Reference) -> Result<Self, NoToken> {
        let mut viewers = Self::from(Viewer::of(&settings.viewer, reference));
        for holder in &settings.viewers {
            let token = holder.token.reveal();
            let token = token.map_err(|error| NoToken { viewer: holder.viewer.name.to_string(), error })?;
            viewers = viewers.with(Viewer::of(&holder.viewer, reference), token.expose());
        }
        Ok(viewers)
    }

    /// And one more, with that token.
    #[must_use]
    pub fn with(mut self, viewer: Viewer, token: &str) -> Self {
        self.holders.push((blake3::hash(token.as_bytes()), Arc::new(viewer)));
        self
    }

    /// Who asks without a token.
    pub fn anybody(&self) -> &Arc<Viewer> {
        &self.anybody
    }

    /// Who sends a request with these headers.
    ///
    /// # Errors
    /// He shows a token that nobody has, or something else than one.
    pub fn of_headers(&self, headers: &HeaderMap) -> Result<&Arc<Viewer>, Stranger> {
        let mut shown = headers.get_all(header::AUTHORIZATION).iter();
        match (shown.next(), shown.next()) {
            (None, _) => Ok(&self.anybody),
            (Some(shown), None) => self.of_text(shown.to_str().map_err(|_| Stranger::Malformed)?),
            (Some(_), Some(_)) => Err(Stranger::Malformed),
        }
    }

    /// Who shows that, as it stands in `Authorization`.
    ///
    /// # Errors
    /// It is a token that nobody has, or none.
    pub fn of_text(&self, shown: &str) -> Result<&Arc<Viewer>, Stranger> {
        let (scheme, token) = shown.split_once(' ').ok_or(Stranger::Malformed)?;
        let token = token.trim_matches(' ');
        if !scheme.eq_ignore_ascii_case("Bearer") || !Revealed::could_be_bearer(token) {
            return Err(Stranger::Malformed);
        }
        let hash = blake3::hash(token.as_bytes());
        // All are compared, so that the time tells nothing of who it is.
        let found = self.holders.iter().fold(None, |found, (known, viewer)| if *known == hash { Some(viewer) } else { found });
        found.ok_or(Stranger::Unknown)
    }
}
