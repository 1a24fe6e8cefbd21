//! The archive that a workbook is: what is no workbook, and what would be too large, is known before anything is read.

use std::io::{self, Read};

use memchr::{memchr_iter, memmem};
use zip::ZipArchive;
use zip::result::ZipError;

use super::text::STEP;
use crate::feed::{Body, What};

/// How the file of an encrypted workbook, or of one of the old format, begins.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How a file in an archive begins, and an empty archive.
const ARCHIVE: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// What a look at all files of the archive showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Package {
    /// Whether a sheet has merged cells.
    pub(super) has_merged: bool,
}

/// Looks at all files of the archive: none is larger than the archive says, and all together keep to the bound.
///
/// # Errors
/// It is no archive, is damaged or cut off, or is larger than `max_bytes` when unpacked.
pub(super) fn check(body: &Body, max_bytes: u64) -> Result<Package, What> {
    let head = body.head(8)?;
    if head == COMPOUND {
        return Err(if is_encrypted(body)? { What::EncryptedWorkbook } else { What::OldWorkbook });
    }
    if head.is_empty() {
        return Err(What::Empty);
    }
    if !ARCHIVE.iter().any(|mark| head.starts_with(mark)) {
        return Err(What::NoWorkbook { reason: "it is no archive (ZIP), as workbooks are".to_owned() });
    }
    let mut archive = ZipArchive::new(body.reader()).map_err(|error| match error {
        ZipError::InvalidArchive(_) if !has_directory(body) => What::CutArchive,
        error => What::NoWorkbook { reason: short(&error) },
    })?;
    let mut promised = 0_u64;
    for number in 0..archive.len() {
        let file = archive.by_index_raw(number).map_err(|error| What::NoWorkbook { reason: short(&error) })?;
        promised = promised.saturating_add(file.size());
    }
    if promised > max_bytes {
        return Err(What::TooLargeUnpacked { limit: max_bytes });
    }
    let mut package = Package { has_merged: false };
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).map_err(|error| What::NoWorkbook { reason: short(&error) })?;
        let (name, size) = (file.name().map(std::borrow::Cow::into_owned).unwrap_or_default(), file.size());
        package.has_merged |= unpack(&mut file, &name, size)?;
    }
    Ok(package)
}

/// Unpacks a file once, into nothing; whether it names merged cells.
fn unpack(file: &mut impl Read, name: &str, promised: u64) -> Result<bool, What> {
    const MERGED: &[u8] = b"mergeCell ";
    let damaged = |why: &str| What::NoWorkbook { reason: format!("`{}` in it {why}", name.chars().take(80).collect::<String>()) };
    let (mut block, mut kept, mut count, mut tags, mut merged) = (vec![0; STEP], 0_usize, 0_u64, 0_u64, false);
    let (most, sought) = (most_tags(name), memmem::Finder::new(MERGED));
    loop {
        let read = match file.read(block.get_mut(kept..).unwrap_or_default()) {
            Ok(0) => return Ok(merged),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(damaged(&format!("is damaged: {}", short(&error)))),
        };
        count = count.saturating_add(read as u64);
        if count > promised {
            return Err(damaged("is larger than its archive says"));
        }
        let text = block.get(..kept.saturating_add(read)).unwrap_or_default();
        tags = tags.saturating_add(memchr_iter(b'<', text.get(kept..).unwrap_or_default()).count() as u64);
        if tags > most {
            return Err(damaged("has more elements than any workbook has"));
        }
        merged = merged || sought.find(text).is_some();
        // A word may lie across two blocks.
        let (end, start) = (text.len(), text.len().saturating_sub(MERGED.len()));
        block.copy_within(start..end, 0);
        kept = end.saturating_sub(start);
    }
}

/// Elements that one file may have: what is kept of each in memory is larger than it is in the file.
fn most_tags(name: &str) -> u64 {
    match name.rsplit('/').next().unwrap_or_default() {
        "styles.xml" | "workbook.xml" => 1_000_000,
        "sharedStrings.xml" => 24_000_000,
        _ => 200_000_000,
    }
}

/// Whether the compound file holds an encrypted package, not a workbook of the old format.
fn is_encrypted(body: &Body) -> Result<bool, What> {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    // Names stand in the directory, which is small and may lie anywhere: most often near the start, else at the end.
    Ok(body.whole()?.windows(name.len()).any(|window| window == name))
}

/// Whether the end of an archive's directory is there: it stands at the very end.
fn has_directory(body: &Body) -> bool {
    let mut end = Vec::new();
    let from = body.len().saturating_sub(66_000);
    body.reader_from(from).read_to_end(&mut end).is_ok() && end.windows(4).any(|window| window == b"PK\x05\x06")
}

/// What a library says, in short.
pub(super) fn short(error: &dyn std::fmt::Display) -> String {
    error.to_string().chars().take(200).collect()
}
