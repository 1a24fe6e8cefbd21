//! The state directory of a gateway: one gateway has it, and listens there for its operator.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::os::unix::net::SocketAddr;
use std::path::{Path, PathBuf};

use tokio::net::UnixListener;

const LOCK: &str = "gateway.lock";
const SOCKET: &str = "gateway.sock";
/// Bytes that the path of a socket may have, on the systems that take fewest.
const PATH_BYTES: usize = 103;

/// A state directory that is this gateway's, and its socket.
#[derive(Debug)]
pub struct Claim {
    /// Where commands come in.
    pub listener: UnixListener,
    socket: PathBuf,
    /// Locked as long as the gateway lives, however it ends.
    _lock: File,
}

/// Why a gateway can't have a state directory.
#[derive(Debug, thiserror::Error)]
pub enum ClaimError {
    /// Another one has it.
    #[error("another gateway runs with the state directory `{0}`; give this one a directory of its own with --state DIR")]
    Taken(PathBuf),
    /// It can't be written.
    #[error("the state directory `{0}` can't be used: {1}; let the user that runs Muster write it, or name another one with --state DIR")]
    Unusable(PathBuf, io::Error),
    /// Others could put a socket of theirs into it.
    #[error(
        "everybody may write the state directory `{0}`, so anybody could pose as its gateway; take that from it (`chmod o-w`), or name another one with --state DIR"
    )]
    OpenToAll(PathBuf),
    /// The system does not take the path of the socket.
    #[error(
        "`{0}` is too long for the path of a socket, which may have some {PATH_BYTES} bytes; name a shorter one with --state DIR, a relative one for example"
    )]
    TooLong(PathBuf),
}

impl Claim {
    /// Takes a state directory, which is made where it is missing. What a gateway that is no more left there is replaced.
    ///
    /// # Errors
    /// Another gateway has it, it can't be used, or it should not be.
    pub fn of(directory: &Path) -> Result<Self, ClaimError> {
        let socket = socket_of(directory);
        if SocketAddr::from_pathname(&socket).is_err() {
            return Err(ClaimError::TooLong(socket));
        }
        let unusable = |error| ClaimError::Unusable(directory.to_owned(), error);
        DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(unusable)?;
        if fs::metadata(directory).map_err(unusable)?.permissions().mode() & 0o002 != 0 {
            return Err(ClaimError::OpenToAll(directory.to_owned()));
        }
        let lock = locked(directory)?;
        let listener = listen(directory, &socket).map_err(unusable)?;
        Ok(Self { listener, socket, _lock: lock })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // A socket that stays is replaced by the next gateway, and tells commands that nobody listens.
        let _ = fs::remove_file(&self.socket);
    }
}

/// Where the gateway of a state directory listens.
pub fn socket_of(directory: &Path) -> PathBuf {
    directory.join(SOCKET)
}

fn locked(directory: &Path) -> Result<File, ClaimError> {
    let unusable = |error| ClaimError::Unusable(directory.to_owned(), error);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    let lock = options.open(directory.join(LOCK)).map_err(unusable)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(ClaimError::Taken(directory.to_owned())),
        Err(TryLockError::Error(error)) => Err(unusable(error)),
    }
}

/// Listens there. The socket comes to its place by a move, once nobody else can open it; it takes the place of an old one.
fn listen(directory: &Path, socket: &Path) -> io::Result<UnixListener> {
    // Only its owner enters it; its name and the socket's are no longer than the socket's name in the end.
    let aside = tempfile::Builder::new().prefix(".s").rand_bytes(8).permissions(Permissions::from_mode(0o700)).tempdir_in(directory)?;
    let first = aside.path().join("s");
    let listener = UnixListener::bind(&first)?;
    fs::set_permissions(&first, Permissions::from_mode(0o600))?;
    fs::rename(&first, socket)?;
    Ok(listener)
}
