//! All tests that stand beside nations' files.

use std::ffi::OsStr;
use std::path::Path;

use super::load::{Config, listed, open, whole};
use super::mistake::Mistake;
use super::nation::Nation;
use super::read::{self, parsed, trigram};
use super::spelling::fit;
use super::test::NationTest;
use super::what::What;

/// How a file of tests ends; what stands before it is the nation's trigram.
pub const TEST_FILE: &str = ".test.toml";

/// Of a file of tests, what its nation is called.
pub(super) fn tests_of(path: &Path) -> Option<&str> {
    path.file_name().and_then(OsStr::to_str)?.strip_suffix(TEST_FILE)
}

/// The tests of nations whose files have no mistake, and what is wrong in the files of tests.
pub fn tests(directory: &Path, config: &Config) -> (Vec<NationTest>, Vec<Mistake>) {
    let directory = directory.join("nations");
    let (mut tests, mut mistakes) = (Vec::new(), Vec::new());
    // That the directory can't be read was told when the nations were loaded.
    for path in listed(&directory).unwrap_or_default() {
        let Some(name) = tests_of(&path) else { continue };
        if config.set_aside.iter().any(|aside| aside.name.eq_ignore_ascii_case(name)) {
            continue;
        }
        let code = trigram(name);
        let Some(nation) = config.nations.iter().find(|nation| Some(nation.code) == code) else {
            let (given, nation) = (format!("{name}{TEST_FILE}"), format!("{name}.toml"));
            mistakes.push(whole(&path, What::TestsAlone { given: fit(&given), nation: fit(&nation) }));
            continue;
        };
        let (of_nation, wrong) = of_file(&path, nation, &directory);
        tests.extend(of_nation);
        mistakes.extend(wrong);
    }
    (tests, mistakes)
}

fn of_file(path: &Path, nation: &Nation, directory: &Path) -> (Vec<NationTest>, Vec<Mistake>) {
    match open(path, "a nation's tests") {
        Ok((path, bytes)) => {
            let (tests, mistakes) = parsed(path, &bytes, |table| read::tests(table, nation, directory));
            (tests.unwrap_or_default(), mistakes)
        }
        Err(mistake) => (Vec::new(), vec![mistake]),
    }
}
