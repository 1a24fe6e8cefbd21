//! `muster config upgrade`: brings the files of the configuration up to the version that is read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use similar::TextDiff;

use super::args::UpgradeArgs;
use super::{failed, mistyped, whole};
use crate::config::{FileKind, STEPS, VERSION, upgraded};

/// A file that changes.
struct Change {
    path: PathBuf,
    before: String,
    after: String,
}

/// 0: all files are of the newest version, now or if they are written; 1: one can't be written; 2: one is wrong, and
/// nothing was written.
pub fn run(directory: &Path, args: &UpgradeArgs) -> ExitCode {
    let files = match files(directory) {
        Ok(files) if !files.is_empty() => files,
        Ok(_) => return mistyped(format!("`{}` is no configuration; name its directory with --config DIR", directory.display())),
        Err(error) => return mistyped(format!("`{}` can't be read: {error}; name another with --config DIR", directory.display())),
    };
    let (mut changes, mut wrong) = (Vec::new(), 0);
    for (path, kind) in &files {
        match change(path, *kind) {
            Ok(change) => changes.extend(change),
            Err(why) => {
                wrong += 1;
                anstream::eprintln!("error: {} {why}", path.display());
            }
        }
    }
    if wrong > 0 {
        return mistyped("nothing was written; mend what is said above, and try again");
    }
    for Change { path, before, after } in &changes {
        let name = path.display().to_string();
        anstream::print!("{}", TextDiff::from_lines(before, after).unified_diff().header(&name, &name));
        if let (false, Err(error)) = (args.diff, whole::write(path, after)) {
            return failed(format!("{name} can't be written: {error}; the files shown before it are written, and a second try goes on"));
        }
    }
    match (changes.len(), args.diff) {
        (0, _) => anstream::println!("{} files, all of version {VERSION}, the newest: nothing to do", files.len()),
        (count, true) => anstream::println!("{count} of {} files would change; without --diff they are written", files.len()),
        (count, false) => anstream::println!("{count} of {} files were written; `muster check` reads them", files.len()),
    }
    ExitCode::SUCCESS
}

fn change(path: &Path, kind: FileKind) -> Result<Option<Change>, String> {
    let before = fs::read_to_string(path).map_err(|error| format!("can't be read: {error}"))?;
    let after = upgraded(&before, kind, STEPS).map_err(|error| error.to_string())?;
    Ok(after.map(|after| Change { path: path.to_owned(), before, after }))
}

/// The files of a configuration that have a version, with their kinds. What lies beside a nation's file is no setting.
fn files(directory: &Path) -> std::io::Result<Vec<(PathBuf, FileKind)>> {
    let mut files = Vec::new();
    let settings = directory.join("muster.toml");
    if settings.try_exists()? {
        files.push((settings, FileKind::Settings));
    }
    for (name, kind) in [("nations", FileKind::Nation), ("reference", FileKind::Reference)] {
        let inside = directory.join(name);
        if !inside.try_exists()? {
            continue;
        }
        let mut paths = fs::read_dir(inside)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()?;
        let is_file = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.strip_suffix(".toml").is_some_and(|stem| !stem.is_empty() && !stem.contains('.'))
        };
        paths.retain(is_file);
        paths.sort();
        files.extend(paths.into_iter().map(|path| (path, kind)));
    }
    Ok(files)
}
