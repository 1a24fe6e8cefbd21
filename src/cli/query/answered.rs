//! What the gateway answers: to the document with what stands around it, or as it is, or to all its pages.

use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::pages::{self, Progress};
use super::told;
use super::trouble::Trouble;
use crate::cli::asking::Asking;
use crate::table::{Document, Table};

/// Codes of refusals that who asks can mend: the document or a variable is wrong.
const MENDABLE: [&str; 4] = ["PARSE_FAILED", "VALIDATION_FAILED", "BAD_USER_INPUT", "OPERATION_NOT_FOUND"];

/// A question, as far as the gateway is concerned.
pub struct Asked<'a> {
    pub asking: Asking,
    pub document: &'a Document,
    pub variables: &'a Value,
    /// The lists of which all pages are wanted, if all are.
    pub tables: &'a [Table],
}

/// The whole answer, with data.
pub async fn answered(asked: &Asked<'_>, all_pages: bool, stop: &CancellationToken) -> Result<Value, Trouble> {
    let progress = Progress::new(all_pages);
    let answering = async {
        if all_pages && asked.tables.iter().any(Table::has_pages) { pages::all(asked, &progress).await } else { once(asked).await }
    };
    let ended = tokio::select! {
        answered = answering => answered,
        () = stop.cancelled() => Err(Trouble::Stopped(progress.stopped())),
    };
    progress.finish();
    ended
}

async fn once(asked: &Asked<'_>) -> Result<Value, Trouble> {
    let Asked { asking, document, variables, .. } = asked;
    let mut answer = asking.answer(&document.augmented(), variables).await?;
    if !answer["data"].is_object() {
        // Perhaps what was added was too much. The reader's own text also has the right lines in its errors.
        answer = asking.answer(document.text(), variables).await?;
    }
    if answer["data"].is_object() { Ok(answer) } else { Err(refusal(&answer)) }
}

/// Why an answer has no data.
pub fn refusal(answer: &Value) -> Trouble {
    let errors = answer["errors"].as_array().map_or(&[][..], Vec::as_slice);
    let told = errors.iter().map(told::error).collect::<Vec<_>>().join("\nerror: ");
    let mendable = errors.iter().all(|error| error["extensions"]["code"].as_str().is_some_and(|code| MENDABLE.contains(&code)));
    if mendable { Trouble::Wrong(told) } else { Trouble::Failed(told) }
}
