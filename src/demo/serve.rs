//! One listener, a path per nation and feed: whole documents, pages, questions and answers, and failures.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::described::{described, put, unchanged};
use super::editions::{self, Edition};
use super::pipe::body;
use super::plan::{self, Feed, Manner, Shape};
use super::shapes::Document;
use super::shapes::{codification, graph, odata, seats, stocks};
use super::stage::Stage;
use super::troubles::Trouble;
use super::truth::Truth;

/// Length of a GraphQL request.
const QUERY_BYTES: usize = 256 * 1024;

struct Station {
    truth: Arc<Truth>,
    stage: Arc<Stage>,
    feeds: HashMap<String, Arc<Feed>>,
    /// Whole answers with today's edition so far, by slug: a feed that fails after a good run counts them.
    answered: HashMap<String, AtomicU64>,
}

/// Publishes all feeds until `stop`, each in the edition of the day that the stage shows, and with what goes wrong there.
///
/// # Errors
/// Those of the listener.
pub async fn serve(truth: Arc<Truth>, stage: Arc<Stage>, listener: TcpListener, stop: CancellationToken) -> io::Result<()> {
    axum::serve(listener, routes(truth, stage)).with_graceful_shutdown(stop.cancelled_owned()).await
}

/// The feeds as routes.
pub fn routes(truth: Arc<Truth>, stage: Arc<Stage>) -> Router {
    let feeds: HashMap<String, Arc<Feed>> = plan::feeds().into_iter().map(|feed| (feed.path.clone(), Arc::new(feed))).collect();
    let answered = feeds.values().map(|feed| (feed.slug.clone(), AtomicU64::new(0))).collect();
    Router::new().fallback(any(answer)).with_state(Arc::new(Station { truth, stage, feeds, answered }))
}

async fn answer(State(station): State<Arc<Station>>, request: Request) -> Response {
    let Some(feed) = station.feeds.get(request.uri().path()).cloned() else {
        return (StatusCode::NOT_FOUND, "no such feed").into_response();
    };
    let edition = station.edition(&feed);
    if let Some(refusal) = station.refusal(&feed, edition) {
        return refusal;
    }
    let Some(edition) = edition else {
        return (StatusCode::NOT_FOUND, "this service has not been opened yet").into_response();
    };
    let posted = request.method() == Method::POST;
    if posted != (feed.shape == Shape::GraphQl) {
        let allowed = if posted { "GET" } else { "POST" };
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, allowed)], format!("this service answers {allowed}")).into_response();
    }
    let query = request.uri().query().unwrap_or_default().to_owned();
    match feed.shape {
        Shape::Codification | Shape::HoldingsByNumber | Shape::OpenSeats => station.by_key(&feed, edition, &query),
        Shape::GraphQl => station.graph(&feed, edition, request).await,
        Shape::OData => station.entities(&feed, edition, &query, request.headers()),
        _ => station.document(feed, edition, &query, request.headers()),
    }
}

impl Station {
    /// A document, or a page of it.
    fn document(&self, feed: Arc<Feed>, edition: Edition, query: &str, headers: &HeaderMap) -> Response {
        let Some(document) = Document::of(&self.truth, &feed, edition) else { return nobody() };
        let pages = document.pages();
        let page = match parameter(query, "page").map(|text| text.parse::<u64>()) {
            None => 1,
            Some(Ok(page)) if (1..=pages).contains(&page) => page,
            Some(_) => return (StatusCode::NOT_FOUND, "no such page").into_response(),
        };
        let mut described = described(&document, edition, &page.to_string());
        if unchanged(headers, &described, &document) {
            return (StatusCode::NOT_MODIFIED, described).into_response();
        }
        if page < pages {
            put(&mut described, header::LINK, &format!("<{}?page={}>; rel=\"next\"", feed.path, page + 1));
        }
        (described, body(Arc::clone(&self.truth), feed, edition, page)).into_response()
    }

    /// A page of an OData service.
    fn entities(&self, feed: &Feed, edition: Edition, query: &str, headers: &HeaderMap) -> Response {
        let refused = |message: String| {
            let error = serde_json::json!({ "error": { "code": "BadRequest", "message": message } });
            (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "application/json")], error.to_string()).into_response()
        };
        let preferred = headers.get("prefer").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let asked = match odata::Asked::read(query, preferred) {
            Ok(asked) => asked,
            Err(message) => return refused(message),
        };
        let Some(document) = Document::of(&self.truth, feed, edition) else { return nobody() };
        let mut described = described(&document, edition, query);
        if unchanged(headers, &described, &document) {
            return (StatusCode::NOT_MODIFIED, described).into_response();
        }
        put(&mut described, HeaderName::from_static("odata-version"), "4.0");
        let mut page = Vec::new();
        match odata::write(&document, &asked, &mut page) {
            Ok(()) => (described, page).into_response(),
            Err(error) => refused(error.to_string()),
        }
    }

    /// The answer of a GraphQL service.
    async fn graph(&self, feed: &Feed, edition: Edition, request: Request) -> Response {
        let Ok(body) = axum::body::to_bytes(request.into_body(), QUERY_BYTES).await else {
            return (StatusCode::PAYLOAD_TOO_LARGE, "the query is too long").into_response();
        };
        let Some(document) = Document::of(&self.truth, feed, edition) else { return nobody() };
        let answer = graph::answer(&document, &body);
        ([(header::CONTENT_TYPE, "application/json")], answer.to_string()).into_response()
    }

    /// The answer of a service that is asked by key.
    fn by_key(&self, feed: &Feed, edition: Edition, query: &str) -> Response {
        let requests = self.truth.requests();
        let (name, most, count) = match feed.shape {
            Shape::OpenSeats => ("course", seats::MOST, &requests.seats),
            Shape::HoldingsByNumber => ("nsn", stocks::MOST, &requests.holdings),
            _ => ("nsn", codification::MOST, &requests.codification),
        };
        count.fetch_add(1, Ordering::Relaxed);
        let text = parameter(query, name).unwrap_or_default();
        let asked: Vec<&str> = text.split(',').map(str::trim).filter(|key| !key.is_empty()).collect();
        if asked.is_empty() {
            return (StatusCode::BAD_REQUEST, format!("{name}: name one at least")).into_response();
        }
        if asked.len() > most {
            return (StatusCode::BAD_REQUEST, format!("{name}: {} are named, at most {most} are allowed", asked.len())).into_response();
        }
        let Some(document) = Document::of(&self.truth, feed, edition) else { return nobody() };
        let answer = match feed.shape {
            Shape::OpenSeats => seats::answer(&document, &asked).to_string().into_bytes(),
            Shape::HoldingsByNumber => stocks::answer(&document, &asked),
            _ => codification::answer(&self.truth, &asked).into_bytes(),
        };
        ([(header::CONTENT_TYPE, "application/json")], answer).into_response()
    }

    /// What a feed publishes on the day on which the services live.
    fn edition(&self, feed: &Feed) -> Option<Edition> {
        let today = self.truth.today();
        let edition = editions::on(feed, today, self.stage.calendar.day(today))?;
        let is_late = edition.number == 0 && !feed.shape.by_key() && self.stage.troubles.has(Trouble::IsLate, feed.nation);
        Some(if is_late { Edition::overdue(feed, today) } else { edition })
    }

    /// What a feed answers that does not deliver.
    fn refusal(&self, feed: &Feed, edition: Option<Edition>) -> Option<Response> {
        let (today, troubles) = (self.truth.today(), &self.stage.troubles);
        if self.stage.calendar.day(today) == today && troubles.has(Trouble::Fails, feed.nation) {
            // Whoever reads it does not ask again at once.
            return Some((StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "3600")], "the service is down").into_response());
        }
        match feed.manner {
            Manner::FailsAfterFirst if troubles.directs(feed.nation) => None,
            Manner::Steady | Manner::Overdue(_) => None,
            Manner::NeverDelivers => Some((StatusCode::SERVICE_UNAVAILABLE, "the service has not been opened yet").into_response()),
            Manner::FailsAfterFirst if edition.is_some_and(|edition| edition.number > 0) => None,
            Manner::FailsAfterFirst => {
                let before = self.answered.get(&feed.slug).map_or(0, |count| count.fetch_add(1, Ordering::Relaxed));
                (before > 0).then(|| (StatusCode::INTERNAL_SERVER_ERROR, "the database does not answer").into_response())
            }
        }
    }
}

fn nobody() -> Response {
    (StatusCode::NOT_FOUND, "no such nation").into_response()
}

fn parameter(query: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}
