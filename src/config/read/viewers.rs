//! Who may ask.

use std::path::Path;

use super::entry::Entry;
use super::table::Table;
use super::transport::secret_or;
use crate::config::mistake::Place;
use crate::config::secret::{Revealed, Secret};
use crate::config::settings::{TokenHolder, ViewerSettings};
use crate::config::spelling::fit;
use crate::config::what::What;
use crate::model::values::Text;

/// What one entry looks like, for who forgot a part of it.
const TOKEN: &str = "token = { env = \"…\" }` or, for who asks without a token, `default = true";

/// Who asks where nobody says who he is, and who says it by a token: `[viewer]` is the first of them alone, `[[viewer]]` are
/// all.
pub(super) fn viewers(settings: &Table<'_>, directory: &Path) -> (ViewerSettings, Vec<TokenHolder>) {
    let Some(entry) = settings.get("viewer") else { return (ViewerSettings::default(), Vec::new()) };
    if !entry.is_list() {
        let alone = entry.table("`viewer`").map(alone);
        return (alone.unwrap_or_default(), Vec::new());
    }
    let mut all = Reading::default();
    for entry in entry.list("table") {
        if let Some(table) = entry.table("a viewer") {
            all.read(&table, directory);
            table.finish();
        }
    }
    (all.default.map(|(viewer, _)| viewer).unwrap_or_default(), all.holders)
}

/// Who asks where nobody says who he is.
fn alone(table: Table<'_>) -> ViewerSettings {
    let viewer = viewer(&table, table.word("name").map(Text::from));
    if let Some(token) = table.get("token") {
        let step = "write `[[viewer]]`";
        let what = What::Misplaced { key: "token".to_owned(), why: "`[viewer]` is whoever asks without one", step };
        token.file.report(token.key_span, what);
    }
    table.finish();
    viewer
}

/// The viewers that were read so far.
#[derive(Default)]
struct Reading {
    default: Option<(ViewerSettings, Place)>,
    holders: Vec<TokenHolder>,
    names: Vec<(Text, Place)>,
    tokens: Vec<Revealed>,
}

impl Reading {
    fn read(&mut self, table: &Table<'_>, directory: &Path) {
        let name = table.required("name", "name = \"analyst\"").and_then(|entry| self.claimed(&entry));
        let called = name.clone().unwrap_or(arcstr::literal!("without a name"));
        let viewer = viewer(table, name);
        let default = table.get("default");
        let token = table.get("token");
        let is_default = default.as_ref().and_then(Entry::boolean).unwrap_or(false);
        if let Some(entry) = default.filter(|_| is_default) {
            match &self.default {
                Some((_, first)) => {
                    let what = What::Twice { kind: "viewer", given: "default = true".to_owned(), first: Box::new(first.clone()) };
                    entry.file.report(entry.key_span, what);
                }
                None => self.default = Some((viewer.clone(), entry.file.place(Some(entry.key_span)))),
            }
        }
        match token {
            Some(entry) => {
                if let Some(token) = self.token(&entry, &called, directory) {
                    self.holders.push(TokenHolder { viewer, token });
                }
            }
            // A token that was forgotten must not open to everybody what one viewer may see.
            None if !is_default => {
                table.report(What::MissingKey { inside: format!("the viewer `{}`", fit(&called)), key: "token", example: TOKEN })
            }
            None => {}
        }
    }

    /// A name that no other viewer has.
    fn claimed(&mut self, entry: &Entry<'_>) -> Option<Text> {
        let name = Text::from(entry.word()?);
        match self.names.iter().find(|(known, _)| *known == name) {
            Some((_, first)) => entry.report(What::Twice { kind: "viewer", given: fit(&name), first: Box::new(first.clone()) }),
            None => self.names.push((name.clone(), entry.file.place(Some(entry.span())))),
        }
        Some(name)
    }

    /// A token that can be sent, and that no other viewer has.
    fn token(&mut self, entry: &Entry<'_>, viewer: &Text, directory: &Path) -> Option<Secret> {
        let place = secret_or(entry, directory, |error| What::ViewerToken { viewer: fit(viewer), error })?;
        let token = place.reveal().ok()?;
        if !token.is_bearer_token() {
            let why =
                format!("the one of `{}` has signs that a request cannot carry; letters, digits and `-._~+/` can be sent", fit(viewer));
            entry.report(What::Malformed { kind: "bearer token", why, example: "4bX9-hW2c…" });
            return None;
        }
        if self.tokens.contains(&token) {
            let step = "give each viewer a token of its own";
            entry.report(What::Misplaced { key: "token".to_owned(), why: "another viewer has the same one", step });
            return None;
        }
        self.tokens.push(token);
        Some(place)
    }
}

/// What both kinds of table say of a viewer.
fn viewer(table: &Table<'_>, name: Option<Text>) -> ViewerSettings {
    let plain = ViewerSettings::default();
    let texts = |key| {
        let entries = table.get(key).map(|entry| entry.list("text")).unwrap_or_default();
        entries.iter().filter_map(|entry| entry.word().map(Text::from)).collect()
    };
    ViewerSettings {
        name: name.unwrap_or(plain.name),
        nation: table.get("nation").and_then(|entry| entry.nation()),
        groups: texts("groups"),
        clearance: table.code("clearance").unwrap_or(plain.clearance),
        caveats: texts("caveats"),
        roles: texts("roles"),
    }
}
