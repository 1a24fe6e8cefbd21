//! Where a body goes while it comes: into memory, and from some size on into a file without a name.

use std::io;

use bytes::BytesMut;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use crate::feed::Body;

/// Bytes that are held in memory; a body of more lies on disk.
const IN_MEMORY: usize = 8 << 20;

/// A body so far.
#[derive(Debug, Default)]
pub(super) struct Spool {
    /// What came last; all of it, as long as there is no file.
    pub(super) fresh: BytesMut,
    file: Option<File>,
    /// Bytes in the file.
    written: u64,
}

impl Spool {
    /// Bytes so far.
    pub(super) fn len(&self) -> u64 {
        self.written.saturating_add(self.fresh.len() as u64)
    }

    /// Takes what is fresh away from memory, if it is too much.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) async fn settle(&mut self) -> io::Result<()> {
        if self.file.is_none() && self.fresh.len() > IN_MEMORY {
            let file = tokio::task::spawn_blocking(tempfile::tempfile).await.map_err(io::Error::other)??;
            self.file = Some(File::from_std(file));
        }
        if let Some(file) = &mut self.file {
            file.write_all(&self.fresh).await?;
            self.written = self.written.saturating_add(self.fresh.len() as u64);
            // The first piece is the whole of what was held; its memory is not wanted again.
            self.fresh = if self.fresh.capacity() > IN_MEMORY { BytesMut::new() } else { std::mem::take(&mut self.fresh) };
            self.fresh.clear();
        }
        Ok(())
    }

    /// The body, now that nothing more comes.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) async fn body(self) -> io::Result<Body> {
        let Some(mut file) = self.file else { return Ok(Body::from(self.fresh.freeze())) };
        file.write_all(&self.fresh).await?;
        file.flush().await?;
        Ok(Body::spooled(file.into_std().await, self.written.saturating_add(self.fresh.len() as u64)))
    }
}
