//! Files that are written whole or not at all.

use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

/// Writes a file, with the rights that it had; behind a link the file itself. A new one has those of any other.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> io::Result<()> {
    let there = match path.canonicalize() {
        Ok(there) => Some(there),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let path = there.as_deref().unwrap_or(path);
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().permissions(Permissions::from_mode(0o666)).tempfile_in(directory)?;
    if there.is_some() {
        fs::set_permissions(file.path(), fs::metadata(path)?.permissions())?;
    }
    file.write_all(contents.as_ref())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
