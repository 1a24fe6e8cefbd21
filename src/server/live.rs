//! Questions over a WebSocket, in the protocol graphql-transport-ws; several at once, told apart by their ids.

use std::sync::Arc;
use std::time::Duration;

use async_graphql_axum::GraphQLProtocol;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket};
use axum::extract::{State, WebSocketUpgrade};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::sleep;

use super::answer::{run, unidentified};
use super::gateway::Gateway;
use super::host::is_foreign;
use super::identity::Stranger;
use super::negotiate::MediaType;
use super::older;
use super::routes::BODY_MOST;
use super::said::{Closing, PROTOCOL, Said, acknowledged, pong, told};
use crate::engine;
use crate::view::Viewer;

/// How long a client may take to begin.
const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes of a message that are read: a message that is too large can still be told so.
const READ_MOST: usize = 4 * BODY_MOST;
/// Operations of one connection that run at once; no more is read of it before one is over.
const OPERATIONS_MOST: usize = 32;

/// Opens a WebSocket. Who asks is told by the header of the request, or by `Authorization` in what the client says first:
/// browsers can't send headers here. It outweighs the header.
pub async fn open(
    State(gateway): State<Arc<Gateway>>,
    headers: HeaderMap,
    protocol: Result<GraphQLProtocol, StatusCode>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(_) => return (StatusCode::UPGRADE_REQUIRED, [(header::UPGRADE, "websocket")], "open a WebSocket here").into_response(),
    };
    if is_foreign(&headers) {
        return (StatusCode::FORBIDDEN, "only pages of this gateway's own host may open a WebSocket here").into_response();
    }
    let viewer = match gateway.viewers.of_headers(&headers) {
        Ok(viewer) => Arc::clone(viewer),
        Err(stranger) => return unidentified(stranger, MediaType::Json),
    };
    let upgrade = upgrade.protocols([PROTOCOL, older::PROTOCOL]);
    match (upgrade.selected_protocol(), protocol) {
        (Some(agreed), _) if agreed == PROTOCOL => {}
        (Some(_), Ok(protocol)) => {
            return upgrade.max_message_size(BODY_MOST).on_upgrade(async move |socket| {
                let asking = Arc::clone(&gateway);
                let introduced = move |payload: &Value| {
                    let said = payload.as_object().map_or(Ok(None), |payload| introduced(&asking, payload))?;
                    Ok(said.unwrap_or(viewer))
                };
                older::converse(gateway, socket, protocol, introduced).await;
            });
        }
        _ => return (StatusCode::BAD_REQUEST, "speak graphql-transport-ws: name it in `sec-websocket-protocol`").into_response(),
    }
    upgrade.max_message_size(READ_MOST).on_upgrade(async move |mut socket| {
        let live = Live { gateway, viewer, known: false, running: JoinSet::new(), open: Vec::new() };
        if let Err(closing) = live.converse(&mut socket).await {
            // A client that is gone hears no reason.
            let _ = socket.send(closing.frame()).await;
        }
    })
}

/// One connection. What runs for it ends with it.
struct Live {
    gateway: Arc<Gateway>,
    viewer: Arc<Viewer>,
    /// Whether the client has begun.
    known: bool,
    running: JoinSet<engine::Response>,
    /// Operations that the client wants to hear of.
    open: Vec<(String, AbortHandle)>,
}

impl Live {
    /// Answers until the client leaves, or has to.
    async fn converse(mut self, socket: &mut WebSocket) -> Result<(), Closing> {
        let mut patience = std::pin::pin!(sleep(PATIENCE));
        loop {
            let messages = tokio::select! {
                message = socket.recv(), if self.running.len() < OPERATIONS_MOST => match message {
                    Some(Ok(Message::Text(text))) => self.heard(text.as_bytes())?,
                    Some(Ok(Message::Binary(bytes))) => self.heard(&bytes)?,
                    Some(Ok(_)) => Vec::new(),
                    None => return Ok(()),
                    Some(Err(_)) => return Err(Closing::Garbled),
                },
                Some(ended) = self.running.join_next_with_id() => match ended {
                    Ok((task, answered)) => self.ended(task, Some(&answered)),
                    Err(defect) => self.ended(defect.id(), None),
                },
                () = &mut patience, if !self.known => return Err(Closing::Silent),
            };
            for message in messages {
                if socket.send(message).await.is_err() {
                    return Ok(());
                }
            }
        }
    }

    fn heard(&mut self, message: &[u8]) -> Result<Vec<Message>, Closing> {
        if message.len() > BODY_MOST {
            return Err(Closing::TooLarge);
        }
        match Said::read(message)? {
            Said::ConnectionInit(_) if self.known => Err(Closing::BegunTwice),
            Said::ConnectionInit(payload) => {
                if let Some(viewer) = introduced(&self.gateway, &payload)? {
                    self.viewer = viewer;
                }
                self.known = true;
                Ok(vec![acknowledged()])
            }
            Said::Ping => Ok(vec![pong()]),
            Said::Pong => Ok(Vec::new()),
            Said::Subscribe(..) if !self.known => Err(Closing::Unacknowledged),
            Said::Subscribe(id, _) if self.open.iter().any(|(open, _)| *open == id) => Err(Closing::IdInUse),
            Said::Subscribe(id, asked) => {
                let (gateway, viewer) = (Arc::clone(&self.gateway), Arc::clone(&self.viewer));
                self.open.push((id, self.running.spawn(async move { run(&gateway, asked, &viewer).await })));
                Ok(Vec::new())
            }
            Said::Complete(id) => {
                self.open.extract_if(.., |(open, _)| *open == id).for_each(|(_, running)| running.abort());
                Ok(Vec::new())
            }
        }
    }

    /// What is told of an operation that is over: nothing if the client wants to hear no more of it.
    fn ended(&mut self, task: tokio::task::Id, answered: Option<&engine::Response>) -> Vec<Message> {
        let open = self.open.iter().position(|(_, running)| running.id() == task);
        open.map(|place| told(&self.open.swap_remove(place).0, answered)).unwrap_or_default()
    }
}

/// Who says at the beginning who he is; none: he does not.
fn introduced(gateway: &Gateway, payload: &Map<String, Value>) -> Result<Option<Arc<Viewer>>, Stranger> {
    let shown = payload.iter().find(|(name, _)| name.eq_ignore_ascii_case("authorization"));
    let Some((_, shown)) = shown.filter(|(_, shown)| !shown.is_null()) else { return Ok(None) };
    let shown = shown.as_str().ok_or(Stranger::Malformed)?;
    gateway.viewers.of_text(shown).map(|viewer| Some(Arc::clone(viewer)))
}
