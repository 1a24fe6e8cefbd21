//! Feeds that another process publishes, so that what is measured here is the gateway alone.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use url::Url;

/// The publishing process, ended with this one.
pub struct Publisher(Child);

impl Drop for Publisher {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Publisher {
    /// Publishes so many times the demo's records, by the environment, else by what is given; and where.
    pub fn open(scale: &str) -> (Self, Url) {
        #[expect(clippy::disallowed_methods, reason = "the benchmark's only setting")]
        let scale = std::env::var("RESIDENT_SCALE").unwrap_or_else(|_| scale.to_owned());
        let mut child = Command::new(env!("CARGO_BIN_EXE_muster"))
            .args(["demo", "--only-feeds", "--scale", &scale])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the demo starts");
        let line = BufReader::new(child.stdout.take().expect("its output")).lines().next().expect("a line").expect("text");
        let base = line.trim_start_matches("feeds").trim();
        (Self(child), Url::parse(base).expect("its address"))
    }
}
