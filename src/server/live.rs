//! Queries over WebSocket, in the protocols of async-graphql-axum.

use std::sync::Arc;

use async_graphql::futures_util::stream::{self, BoxStream, StreamExt as _};
use async_graphql::{Data, Executor, PathSegment, Pos, Response, ServerError, Value, Variables};
use serde_json::Value as Json;

use super::answer::run;
use super::gateway::Gateway;
use super::request::Asked;

/// Lets the transports of async-graphql-axum ask this gateway.
#[derive(Clone)]
pub struct Live(pub Arc<Gateway>);

impl Executor for Live {
    async fn execute(&self, request: async_graphql::Request) -> Response {
        let Ok(Json::Object(variables)) = serde_json::to_value::<Variables>(request.variables) else {
            return Response::from_errors(vec![ServerError::new("`variables` must be an object", None)]);
        };
        let asked = Asked { query: request.query, operation: request.operation_name, variables };
        retold(&run(&self.0, &asked).await.body)
    }

    fn execute_stream(&self, request: async_graphql::Request, _: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        let live = self.clone();
        stream::once(async move { live.execute(request).await }).boxed()
    }
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
