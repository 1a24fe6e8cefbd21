//! Whether a page with a good status is a good page.

use super::auth;
use super::client::Client;
use super::finding::short;
use crate::config::{DocumentPath, Feed};
use crate::feed::decode::{Looked, look};
use crate::feed::{Page, What};

/// Checks what the settings want to stand in the page.
pub(super) fn check(client: &Client, feed: &Feed, page: &Page) -> Result<(), What> {
    let Some(test) = &feed.exchange.success.body else { return Ok(()) };
    let found = look(page, &feed.layout, &test.place)?;
    let listed = matches!(&found, Looked::Text(text) if test.texts.iter().any(|one| one == text.trim()));
    if listed == test.wanted {
        return Ok(());
    }
    let texts: Vec<String> = test.texts.iter().map(|text| format!("`{text}`")).collect();
    Err(What::NotSuccess {
        place: written(&test.place),
        found: match found {
            Looked::Absent => "absent".to_owned(),
            Looked::Null => "null".to_owned(),
            Looked::Text(text) => format!("`{}`", short(&auth::hide(client, feed, &text))),
            Looked::Compound(kind) => kind.to_owned(),
        },
        wanted: if test.wanted { format!("not {}", texts.join(" or ")) } else { "which stands for a failure".to_owned() },
    })
}

/// A place as it is written.
pub(super) fn written(place: &DocumentPath) -> String {
    match place {
        DocumentPath::Json(selector) => selector.text.to_string(),
        DocumentPath::Xml(path) => path.to_string(),
    }
}
