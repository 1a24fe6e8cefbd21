//! A WebSocket as front-ends open it, for GraphQL in the protocol graphql-transport-ws.

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::http::{HeaderValue, Response};
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use super::gateway::House;

pub struct Socket(WebSocketStream<MaybeTlsStream<TcpStream>>);

/// How the gateway ended a connection.
#[derive(Debug, PartialEq, Eq)]
pub struct Closed {
    pub code: u16,
    pub reason: String,
}

impl Socket {
    /// Opens one with these headers; or the answer that refuses it.
    pub async fn open(house: &House, headers: &[(&'static str, &str)]) -> Result<Self, Response<Option<Vec<u8>>>> {
        let mut address = house.address().join("/graphql/ws").unwrap();
        address.set_scheme("ws").unwrap();
        let mut request = address.as_str().into_client_request().unwrap();
        for (name, value) in [("sec-websocket-protocol", "graphql-transport-ws")].iter().chain(headers) {
            request.headers_mut().insert(*name, HeaderValue::from_str(value).unwrap());
        }
        match connect_async(request).await {
            Ok((stream, answer)) => {
                let asked = headers.iter().find(|(name, _)| *name == "sec-websocket-protocol");
                assert_eq!(answer.headers()["sec-websocket-protocol"], asked.map_or("graphql-transport-ws", |(_, protocol)| protocol));
                Ok(Self(stream))
            }
            Err(Error::Http(answer)) => Err(*answer),
            Err(error) => panic!("{error}"),
        }
    }

    /// The same, acknowledged.
    pub async fn ready(house: &House) -> Self {
        let mut socket = Self::open(house, &[]).await.unwrap();
        socket.say(json!({ "type": "connection_init" })).await;
        assert_eq!(socket.hear().await.unwrap(), json!({ "type": "connection_ack" }));
        socket
    }

    pub async fn say(&mut self, message: Value) {
        self.0.send(Message::text(message.to_string())).await.unwrap();
    }

    /// The same as bytes, which are JSON too.
    pub async fn say_as_bytes(&mut self, message: Value) {
        self.0.send(Message::binary(message.to_string())).await.unwrap();
    }

    /// Sends a frame that says it is a text, and is none.
    pub async fn garble(&mut self) {
        let text = OpCode::Data(Data::Text);
        self.0.send(Message::Frame(Frame::message(&b"\xff\xfe"[..], text, true))).await.unwrap();
    }

    /// The next message; or how the connection was closed.
    pub async fn hear(&mut self) -> Result<Value, Closed> {
        match self.0.next().await.unwrap().unwrap() {
            Message::Text(text) => Ok(serde_json::from_str(&text).unwrap()),
            Message::Close(Some(frame)) => Err(Closed { code: frame.code.into(), reason: frame.reason.to_string() }),
            other => panic!("{other:?}"),
        }
    }

    /// Whether nothing is heard any more, however the connection ended.
    pub async fn is_over(&mut self) -> bool {
        matches!(self.0.next().await, None | Some(Err(_) | Ok(Message::Close(_))))
    }

    /// Asks under that id; what is heard of it until it is over, without the end that a `complete` tells.
    pub async fn asked(&mut self, id: &str, payload: Value) -> Vec<Value> {
        self.say(json!({ "type": "subscribe", "id": id, "payload": payload })).await;
        let mut heard = Vec::new();
        loop {
            let message = self.hear().await.unwrap();
            assert_eq!(message["id"], id, "{message}");
            match message["type"].as_str() {
                Some("complete") => return heard,
                Some("error") => {
                    heard.push(message);
                    return heard;
                }
                _ => heard.push(message),
            }
        }
    }
}
