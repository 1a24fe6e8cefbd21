//! Questions over a WebSocket in the protocol that graphql-transport-ws has followed, `graphql-ws`: clients that are not
//! renewed speak it still. The library carries it.

use std::any::TypeId;
use std::sync::Arc;

use async_graphql::futures_util::stream::{self, BoxStream, StreamExt as _};
use async_graphql::{Data, Executor, PathSegment, Pos, Response, ServerError, Value, Variables};
use async_graphql_axum::{GraphQLProtocol, GraphQLWebSocket};
use axum::extract::ws::WebSocket;
use serde_json::Value as Json;

use super::answer::run;
use super::gateway::Gateway;
use super::identity::Stranger;
use super::request::{Asked, Wants};
use crate::engine::RefusalCode;
use crate::graph::no_history;
use crate::view::Viewer;

/// The name under which the protocol is agreed on.
pub const PROTOCOL: &str = "graphql-ws";

/// Answers until the client leaves. `introduced` knows who asks by what is said first.
pub async fn converse(
    gateway: Arc<Gateway>,
    socket: WebSocket,
    protocol: GraphQLProtocol,
    introduced: impl FnOnce(&Json) -> Result<Arc<Viewer>, Stranger> + Send + 'static,
) {
    let said_first = async move |payload: Json| {
        let mut data = Data::default();
        data.insert(introduced(&payload)?);
        Ok(data)
    };
    GraphQLWebSocket::new(socket, Older(gateway), protocol).on_connection_init(said_first).serve().await;
}

/// Lets the library's transport ask this gateway.
#[derive(Clone)]
struct Older(Arc<Gateway>);

impl Executor for Older {
    async fn execute(&self, request: async_graphql::Request) -> Response {
        self.answer(request, self.0.viewers.anybody()).await
    }

    fn execute_stream(&self, request: async_graphql::Request, session: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        let older = self.clone();
        let viewer = session.as_ref().and_then(|session| session.get(&TypeId::of::<Arc<Viewer>>())?.downcast_ref::<Arc<Viewer>>().cloned());
        let viewer = viewer.unwrap_or_else(|| Arc::clone(self.0.viewers.anybody()));
        stream::once(async move { older.answer(request, &viewer).await }).boxed()
    }
}

impl Older {
    async fn answer(&self, request: async_graphql::Request, viewer: &Arc<Viewer>) -> Response {
        let Ok(Json::Object(variables)) = serde_json::to_value::<Variables>(request.variables) else {
            return Response::from_errors(vec![ServerError::new("`variables` must be an object", None)]);
        };
        let Ok(Json::Object(extensions)) = serde_json::to_value(request.extensions) else {
            return Response::from_errors(vec![ServerError::new("`extensions` must be an object", None)]);
        };
        let wants = match Wants::of(&extensions) {
            Ok(wants) => wants,
            Err(wrong) => return Response::from_errors(vec![ServerError::new(wrong, None)]),
        };
        let asked = Asked { query: request.query, operation: request.operation_name, variables, wants };
        let answered = run(&self.0, asked, viewer).await;
        if answered.refused == Some(RefusalCode::StreamNeeded) {
            return Response::from_errors(vec![untold()]);
        }
        retold(&answered.body)
    }
}

/// Why a subscription brings no events.
fn untold() -> ServerError {
    let fault = no_history();
    let mut told = ServerError::new(fault.message, None);
    told.extensions.get_or_insert_default().set("code", fault.code);
    told
}

/// An answer's bytes in the library's own form.
fn retold(body: &[u8]) -> Response {
    let answer: Json = serde_json::from_slice(body).unwrap_or_default();
    let data = answer.get("data").cloned().and_then(|data| Value::from_json(data).ok()).unwrap_or_default();
    let mut response = Response::new(data);
    response.errors = answer["errors"].as_array().into_iter().flatten().map(error).collect();
    if let Some(extensions) = answer["extensions"].as_object() {
        for (name, value) in extensions {
            response.extensions.insert(name.clone(), Value::from_json(value.clone()).unwrap_or_default());
        }
    }
    response
}

fn error(error: &Json) -> ServerError {
    let mut told = ServerError::new(error["message"].as_str().unwrap_or_default(), None);
    let number = |place: &Json, name: &str| place[name].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
    told.locations = error["locations"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|place| Pos { line: number(place, "line"), column: number(place, "column") })
        .collect();
    told.path = error["path"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|step| match step {
            Json::String(name) => PathSegment::Field(name.clone()),
            step => PathSegment::Index(step.as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or_default()),
        })
        .collect();
    if let Some(extensions) = error["extensions"].as_object() {
        let values = told.extensions.get_or_insert_default();
        for (name, value) in extensions {
            values.set(name, Value::from_json(value.clone()).unwrap_or_default());
        }
    }
    told
}
