//! Bodies: received within bounds on the wire and unpacked, and told apart when they break.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};

use async_compression::tokio::bufread::{BrotliDecoder, GzipDecoder, ZlibDecoder, ZstdDecoder};
use futures_util::TryStreamExt;
use reqwest::Response;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};
use tokio::io::{AsyncBufRead, AsyncRead, AsyncReadExt};
use tokio_util::io::StreamReader;

use super::spool::Spool;
use crate::feed::{Body, What, disk};

/// What is asked for in `Accept-Encoding`.
pub(super) const CODINGS: &str = "gzip, br, zstd, deflate";
/// Bytes that are unpacked at once.
const STEP: usize = 64 << 10;

/// Bounds of a body, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub(super) wire: u64,
    pub(super) unpacked: u64,
    /// What is left of `unpacked` after the pages before.
    pub(super) left: u64,
}

/// More came than allowed; travels through the decoders as an I/O error.
#[derive(Debug, thiserror::Error)]
#[error("the body is larger than allowed")]
struct TooLarge;

/// Receives a body. `received` counts the bytes on the wire as they come.
pub(super) async fn receive(response: Response, bounds: Bounds, received: &AtomicU64) -> Result<Body, What> {
    let coding = coding(response.headers())?;
    let promised = response.content_length();
    if promised.is_some_and(|promised| promised > bounds.wire) {
        return Err(What::TooLarge { limit: bounds.wire });
    }
    received.store(0, Ordering::Relaxed);
    let chunks = response.bytes_stream().map_err(io::Error::other).and_then(|chunk| {
        let count = received.fetch_add(chunk.len() as u64, Ordering::Relaxed).saturating_add(chunk.len() as u64);
        std::future::ready(if count > bounds.wire { Err(io::Error::other(TooLarge)) } else { Ok(chunk) })
    });
    let packed: Pin<Box<dyn AsyncBufRead + Send + '_>> = Box::pin(StreamReader::new(chunks));
    let mut plain = unpack(packed, coding);
    let mut spool = Spool::default();
    loop {
        spool.fresh.reserve(STEP);
        match (&mut plain).take(STEP as u64).read_buf(&mut spool.fresh).await {
            Ok(0) => break,
            Ok(_) if spool.len() > bounds.left => return Err(What::TooLargeUnpacked { limit: bounds.unpacked }),
            Ok(_) => spool.settle().await.map_err(|error| disk(&error))?,
            Err(error) => return Err(broken(&error, coding, promised, received.load(Ordering::Relaxed), bounds)),
        }
    }
    spool.body().await.map_err(|error| disk(&error))
}

/// How a body is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coding {
    Plain,
    Gzip,
    Brotli,
    Zstd,
    Deflate,
}

fn coding(headers: &HeaderMap) -> Result<Coding, What> {
    let Some(named) = headers.get(CONTENT_ENCODING) else { return Ok(Coding::Plain) };
    let named = String::from_utf8_lossy(named.as_bytes()).trim().to_ascii_lowercase();
    match named.as_str() {
        "" | "identity" | "none" => Ok(Coding::Plain),
        "gzip" | "x-gzip" => Ok(Coding::Gzip),
        "br" => Ok(Coding::Brotli),
        "zstd" => Ok(Coding::Zstd),
        "deflate" => Ok(Coding::Deflate),
        _ => Err(What::UnknownCoding { coding: named.chars().take(40).collect() }),
    }
}

fn unpack<'a>(packed: Pin<Box<dyn AsyncBufRead + Send + 'a>>, coding: Coding) -> Pin<Box<dyn AsyncRead + Send + 'a>> {
    match coding {
        Coding::Plain => Box::pin(packed),
        Coding::Gzip => {
            let mut decoder = GzipDecoder::new(packed);
            decoder.multiple_members(true);
            Box::pin(decoder)
        }
        Coding::Brotli => Box::pin(BrotliDecoder::new(packed)),
        Coding::Zstd => Box::pin(ZstdDecoder::new(packed)),
        Coding::Deflate => Box::pin(ZlibDecoder::new(packed)),
    }
}

/// Why reading broke: a bound, the network, or what was packed.
fn broken(error: &io::Error, coding: Coding, promised: Option<u64>, received: u64, bounds: Bounds) -> What {
    let inner = error.get_ref().map(|inner| inner as &(dyn Error + 'static));
    if inner.is_some_and(|inner| inner.is::<TooLarge>()) {
        return What::TooLarge { limit: bounds.wire };
    }
    let network = inner.is_some_and(|inner| inner.is::<reqwest::Error>());
    let coding = match coding {
        Coding::Gzip if !network => "gzip",
        Coding::Brotli if !network => "br",
        Coding::Zstd if !network => "zstd",
        Coding::Deflate if !network => "deflate",
        _ => {
            return match promised.filter(|promised| *promised > received) {
                Some(promised) => What::WrongLength { promised, received },
                None => What::ClosedMidBody { received },
            };
        }
    };
    What::Unpacking { coding }
}
