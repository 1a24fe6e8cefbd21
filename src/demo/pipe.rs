//! A document as the body of an answer, made while it is read.

use std::io::{self, Write};
use std::sync::Arc;

use axum::body::{Body, Bytes};
use futures_util::stream;
use tokio::sync::mpsc;

use super::editions::Edition;
use super::plan::Feed;
use super::shapes::Document;
use super::truth::Truth;

/// Bytes that are sent at a time.
const CHUNK: usize = 64 * 1024;
/// Chunks that may wait for a slow reader.
const WAITING: usize = 8;

/// The document as a body that is made while it is read: its size never lies in memory.
pub fn body(truth: Arc<Truth>, feed: Arc<Feed>, edition: Edition, page: u64) -> Body {
    let (sender, receiver) = mpsc::channel::<Result<Bytes, io::Error>>(WAITING);
    tokio::task::spawn_blocking(move || {
        let Some(document) = Document::of(&truth, &feed, edition) else { return };
        let mut pipe = Pipe { sender, waiting: Vec::with_capacity(CHUNK) };
        // An error means that the reader has gone: there is nobody left to tell.
        let _gone = document.write(page, &mut pipe).and_then(|()| pipe.flush());
    });
    Body::from_stream(stream::unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|chunk| (chunk, receiver)) }))
}

/// Sends what is written to the body, in chunks.
struct Pipe {
    sender: mpsc::Sender<Result<Bytes, io::Error>>,
    waiting: Vec<u8>,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= CHUNK {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.waiting, Vec::with_capacity(CHUNK));
        self.sender.blocking_send(Ok(Bytes::from(chunk))).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
