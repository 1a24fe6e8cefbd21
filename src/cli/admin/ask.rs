//! The operator's side: says what is wanted, and hears what comes of it.

use std::io::{self, BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use super::claim::socket_of;
use super::talk::{Event, Request};
use crate::cli::plain::shown;
use crate::cli::{failed, mistyped};

/// How long nothing may be heard: a walk through many pages takes its time.
const PATIENCE: Duration = Duration::from_secs(1_800);
/// Bytes of one event.
const EVENT_MOST: u64 = 1 << 20;

/// How it ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// All that was wanted was done.
    Done,
    /// Nothing was done.
    Refused {
        /// The command names what is not there.
        mistyped: bool,
        /// Why.
        why: String,
    },
    /// Nobody was there, or he left.
    Nobody(String),
}

impl Heard {
    /// How the command ends: 0 if what was done is `well`, else 1; 2 if it names what is not there.
    pub fn ended(self, well: bool) -> ExitCode {
        match self {
            Self::Done if well => ExitCode::SUCCESS,
            Self::Done => ExitCode::FAILURE,
            Self::Refused { mistyped: true, why } => mistyped(shown(&why)),
            Self::Refused { mistyped: false, why } | Self::Nobody(why) => failed(shown(&why)),
        }
    }
}

/// Asks the gateway of a state directory; `on` hears of each event before the last.
pub fn ask(directory: &Path, request: &Request, mut on: impl FnMut(Event)) -> Heard {
    let stream = match UnixStream::connect(socket_of(directory)) {
        Ok(stream) => stream,
        Err(error) => return Heard::Nobody(nobody(directory, &error)),
    };
    let gone = |error: io::Error| Heard::Nobody(format!("the gateway does not answer any more: {error}; look into its log"));
    if let Err(error) = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| say(&stream, request)) {
        return gone(error);
    }
    let mut events = BufReader::new(stream);
    loop {
        let mut line = Vec::new();
        match events.by_ref().take(EVENT_MOST).read_until(b'\n', &mut line) {
            Ok(0) => return gone(ErrorKind::UnexpectedEof.into()),
            Ok(_) => {}
            Err(error) => return gone(error),
        }
        match serde_json::from_slice(&line) {
            Ok(Event::Done) => return Heard::Done,
            Ok(Event::Refused { mistyped, why }) => return Heard::Refused { mistyped, why },
            Ok(event) => on(event),
            Err(error) => return gone(error.into()),
        }
    }
}

fn say(mut stream: &UnixStream, request: &Request) -> io::Result<()> {
    let mut line = serde_json::to_vec(request)?;
    line.push(b'\n');
    stream.write_all(&line)
}

fn nobody(directory: &Path, error: &io::Error) -> String {
    let directory = directory.display();
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::ConnectionRefused | ErrorKind::NotADirectory => {
            format!("no gateway runs with the state directory `{directory}`; name the one of `muster serve` with --state DIR")
        }
        ErrorKind::PermissionDenied => {
            format!("the gateway of `{directory}` belongs to another user; run the command as the user that runs the gateway")
        }
        _ => format!("the gateway of `{directory}` can't be reached: {error}"),
    }
}
