//! The bytes of a page: in memory, or on disk where they are many.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::What;

/// Bytes that are read at once.
const STEP: usize = 64 << 10;

/// Bytes that can be read as often as one likes. Cheap to clone: clones share what is held.
#[derive(Debug, Clone)]
pub struct Body {
    held: Held,
    length: u64,
}

#[derive(Debug, Clone)]
enum Held {
    Memory(Bytes),
    /// A file without a name: the system removes it when nobody holds it any more.
    File(Arc<Mutex<File>>),
}

impl Body {
    /// A body that lies in a file, from its start on.
    pub fn spooled(file: File, length: u64) -> Self {
        Self { held: Held::File(Arc::new(Mutex::new(file))), length }
    }

    /// How many bytes there are.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Whether it lies on disk.
    pub fn is_spooled(&self) -> bool {
        matches!(self.held, Held::File(_))
    }

    /// The bytes, where they lie in memory.
    pub fn memory(&self) -> Option<&Bytes> {
        if let Held::Memory(bytes) = &self.held { Some(bytes) } else { None }
    }

    /// Reads from the start; readers do not disturb each other.
    pub fn reader(&self) -> BodyReader {
        self.reader_from(0)
    }

    /// Reads from that byte on.
    pub fn reader_from(&self, at: u64) -> BodyReader {
        BodyReader { body: self.clone(), at }
    }

    /// All bytes in memory, for formats that need them at once.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn whole(&self) -> Result<Bytes, What> {
        match &self.held {
            Held::Memory(bytes) => Ok(bytes.clone()),
            Held::File(_) => self.head(usize::MAX).map(Bytes::from),
        }
    }

    /// At most that many bytes from the start.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn head(&self, most: usize) -> Result<Vec<u8>, What> {
        let length = usize::try_from(self.length).unwrap_or(usize::MAX).min(most);
        let mut bytes = Vec::with_capacity(length);
        self.reader().take(length as u64).read_to_end(&mut bytes).map_err(|error| disk(&error))?;
        Ok(bytes)
    }

    /// A hash of all bytes.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn hash(&self) -> Result<blake3::Hash, What> {
        if let Held::Memory(bytes) = &self.held {
            return Ok(blake3::hash(bytes));
        }
        let mut hasher = blake3::Hasher::new();
        let (mut reader, mut block) = (self.reader(), vec![0; STEP]);
        loop {
            match reader.read(&mut block) {
                Ok(0) => return Ok(hasher.finalize()),
                Ok(count) => {
                    hasher.update(block.get(..count).unwrap_or_default());
                }
                Err(error) => return Err(disk(&error)),
            }
        }
    }
}

/// What to say when the disk refuses.
pub(super) fn disk(error: &io::Error) -> What {
    What::Disk { reason: error.to_string().chars().take(200).collect() }
}

impl<B: Into<Bytes>> From<B> for Body {
    fn from(bytes: B) -> Self {
        let bytes = bytes.into();
        let length = bytes.len() as u64;
        Self { held: Held::Memory(bytes), length }
    }
}

/// Equal bodies have the same bytes, wherever these lie.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (&self.held, &other.held) {
            (Held::Memory(own), Held::Memory(others)) => own == others,
            _ => self.length == other.length && self.hash().is_ok_and(|own| other.hash().is_ok_and(|others| own == others)),
        }
    }
}

impl Eq for Body {}

impl PartialEq<&[u8]> for Body {
    fn eq(&self, other: &&[u8]) -> bool {
        self.whole().is_ok_and(|bytes| bytes == *other)
    }
}

/// Reads a body, block by block.
#[derive(Debug, Clone)]
pub struct BodyReader {
    body: Body,
    at: u64,
}

impl Read for BodyReader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.body.length.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let wanted = left.min(out.len());
        let out = out.get_mut(..wanted).unwrap_or_default();
        if wanted == 0 {
            return Ok(0);
        }
        let count = match &self.body.held {
            Held::Memory(bytes) => {
                let mut rest = usize::try_from(self.at).ok().and_then(|at| bytes.get(at..)).unwrap_or_default();
                rest.read(out)?
            }
            Held::File(file) => {
                let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
                file.seek(SeekFrom::Start(self.at))?;
                file.read(out)?
            }
        };
        if count == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file is shorter than what was written"));
        }
        self.at = self.at.saturating_add(count as u64);
        Ok(count)
    }
}

impl Seek for BodyReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.body.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "a place before the start"))?;
        Ok(self.at)
    }
}
