//! The operator's questions, for the workbench: it reads them once, when it opens.

use axum::Router;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::routing::get;
use serde_json::json;

use crate::config::Question;

/// The questions at `/questions.json`, in their order. They are no data of nations: whoever reaches the gateway reads them.
pub fn shelf(questions: &[Question]) -> Router {
    let list: Vec<_> = questions.iter().map(|question| json!({ "name": &*question.name, "text": &*question.text })).collect();
    let body = Bytes::from(json!(list).to_string());
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-cache"), (X_CONTENT_TYPE_OPTIONS, "nosniff")];
    Router::new().route("/questions.json", get(async move || (headers, body.clone())))
}
