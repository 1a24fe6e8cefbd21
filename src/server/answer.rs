//! ROAD OUT: negotiate → identify → read → pinned view → plan and run → bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::value::to_raw_value;
use serde_json::{Value, json};
use tracing::{Instrument as _, info_span};

use super::apart::{ABANDONED, Running, apart};
use super::explain::{Clockwork, Read, cost, plan};
use super::gateway::Gateway;
use super::identity::Stranger;
use super::negotiate::{MediaType, media_type};
use super::request::{Asked, NoRequest, addressed, posted};
use crate::engine::{self, Extensions, Moment, OperationKind, Planned, Watch};
use crate::graph::{Scope, provide};
use crate::model::Code as _;
use crate::view::Viewer;

/// Answers one request of GraphQL over HTTP.
pub async fn answer(
    State(gateway): State<Arc<Gateway>>,
    method: Method,
    headers: HeaderMap,
    RawQuery(address): RawQuery,
    body: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Response {
    let Some(media_type) = media_type(&headers) else {
        let message = "this endpoint answers in `application/graphql-response+json` and `application/json`; accept one of them";
        return refuse(&NoRequest::new(StatusCode::NOT_ACCEPTABLE, message), MediaType::Json);
    };
    let viewer = match gateway.viewers.of_headers(&headers) {
        Ok(viewer) => viewer,
        Err(stranger) => return unidentified(stranger, media_type),
    };
    let asked = match method {
        Method::POST => match body {
            Ok(body) => posted(&headers, &body),
            Err(error) => Err(NoRequest::new(error.status(), "the body could not be read: it is too large, or broke off")),
        },
        _ => addressed(address.as_deref().unwrap_or_default()),
    };
    let asked = match asked {
        Ok(asked) => asked,
        Err(refusal) => return refuse(&refusal, media_type),
    };
    if method != Method::POST && gateway.engine.kind(&asked.query, asked.operation.as_deref()) == Ok(OperationKind::Mutation) {
        let mut response = refuse(&NoRequest::new(StatusCode::METHOD_NOT_ALLOWED, "a GET may only query; send a POST"), media_type);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    let answered = run(&gateway, asked, viewer).await;
    let status = if answered.ran { StatusCode::OK } else { media_type.refusal() };
    respond(status, media_type, answered.body)
}

/// Objects that a query may ask for at most and yet be answered by the task of its connection: a matter of a millisecond,
/// in which to wake another costs more than the answer.
const AT_ONCE: u64 = 2_000;

/// Runs a request of that viewer on one pinned world and one pinned instant. Dropping this future gives it up.
pub async fn run(gateway: &Arc<Gateway>, asked: Asked, viewer: &Arc<Viewer>) -> engine::Response {
    let span = info_span!("query", operation = asked.operation.as_deref().unwrap_or_default(), outcome = tracing::field::Empty);
    async {
        let (running, clockwork) = (Running::begun(), Clockwork::begun());
        match gateway.engine.plan_of(asked.request()) {
            Ok(planned) => {
                clockwork.prepared();
                let small = planned.cost() <= AT_ONCE;
                let query = Query { gateway: Arc::clone(gateway), asked, viewer: Arc::clone(viewer), planned, running, clockwork };
                if small { query.run(Arc::default()).await } else { apart(|left| query.run(left)).await }
            }
            Err(refusal) => {
                let scope = gateway.scope(viewer, &Arc::default(), false);
                let answered = gateway.engine.refuse(&refusal, feeds(&scope));
                running.ended(refusal.code.name(), &clockwork);
                answered
            }
        }
    }
    .instrument(span)
    .await
}

/// A query that can be answered, and all that its answer stands on.
struct Query {
    gateway: Arc<Gateway>,
    asked: Asked,
    viewer: Arc<Viewer>,
    planned: Planned<Scope>,
    running: Running,
    clockwork: Clockwork,
}

impl Query {
    /// Pinned view → what nations are asked for → bytes, until `left` is set: then nobody waits for them.
    async fn run(self, left: Arc<AtomicBool>) -> engine::Response {
        let Self { gateway, asked, viewer, planned, running, clockwork } = self;
        let wants = asked.wants;
        let (scope, faults) = provide(&planned, gateway.scope(&viewer, &left, wants.plan)).await;
        clockwork.asked();
        let hears = |moment: Moment| clockwork.hears(moment, &scope.view);
        let watch = Watch { left: Some(&left), hears: if wants.plan { Some(&hears) } else { None } };
        let told = |scope: &Scope| {
            let measured = if wants.cost { gateway.engine.measured(asked.request(), &planned).ok() } else { None };
            let cost = measured.as_deref().and_then(cost).map(|cost| ("cost", cost));
            let plan = if wants.plan { plan(&planned, scope, &clockwork).map(|plan| ("plan", plan)) } else { None };
            feeds(scope).into_iter().chain(cost).chain(plan).collect()
        };
        let answered = gateway.engine.answer(&planned, &scope, faults, watch, told).await;
        let outcome = match answered.faults {
            _ if left.load(Ordering::Relaxed) => ABANDONED,
            0 => "ANSWERED",
            _ => "PARTIAL",
        };
        running.ended(outcome, &clockwork);
        answered
    }
}

/// `extensions.feeds`: the feeds on which an answer depends and that are late, stale, have delivered nothing, did not answer
/// what they were asked by key, or would have to be asked so; by nation and slug.
fn feeds(scope: &Scope) -> Extensions {
    let view = &scope.view;
    let late: Vec<Read<'_>> = view.lacking().map(|(feed, reason)| Read::of(feed, Some(reason.name()), view)).collect();
    // Texts and booleans always have a JSON form.
    to_raw_value(&late).map(|feeds| vec![("feeds", feeds)]).unwrap_or_default()
}

/// A request of nobody knows whom.
pub fn unidentified(stranger: Stranger, media_type: MediaType) -> Response {
    let mut response = refuse(&NoRequest::unauthenticated(stranger.to_string()), media_type);
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

/// A request that can't be read.
fn refuse(refusal: &NoRequest, media_type: MediaType) -> Response {
    metrics::counter!("queries_total", "outcome" => "NO_REQUEST").increment(1);
    respond(refusal.status, media_type, refusal.body())
}

fn respond(status: StatusCode, media_type: MediaType, body: Bytes) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type.header()),
        (header::CACHE_CONTROL, "no-store"),
        (header::VARY, "accept, authorization"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (status, headers, body).into_response()
}

/// A request that met a defect of this program: the panic is on stderr, the others are answered.
pub fn panicked() -> Response {
    respond(StatusCode::INTERNAL_SERVER_ERROR, MediaType::Json, json!({ "errors": defect() }).to_string().into())
}

/// The errors of an answer that a defect of this program prevented.
pub fn defect() -> Value {
    metrics::counter!("queries_total", "outcome" => "INTERNAL").increment(1);
    tracing::error!("a request met a defect of this program; where is told above");
    let message = "the gateway met a defect of its own and could not answer; its log says where";
    json!([{ "message": message, "extensions": { "code": "INTERNAL" } }])
}

/// Any method that is neither GET nor POST.
pub async fn other_method() -> Response {
    let refusal = NoRequest::new(StatusCode::METHOD_NOT_ALLOWED, "send queries by POST or GET");
    let mut response = refuse(&refusal, MediaType::Json);
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    response
}
