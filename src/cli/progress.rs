//! Progress while feeds arrive: a bar on a terminal, lines elsewhere.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::store::Run;

/// Progress of a round over all feeds, or over their past.
pub struct Progress {
    /// What is counted: feeds, editions.
    of: &'static str,
    bar: ProgressBar,
    lines: bool,
    total: usize,
    done: usize,
    failed: usize,
    rows: u64,
}

impl Progress {
    /// Nothing has arrived yet.
    pub fn new(of: &'static str, total: usize) -> Self {
        let lines = !std::io::stderr().is_terminal();
        let target = if lines { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(total as u64), target);
        if let Ok(style) = ProgressStyle::with_template(&format!("{of} {{bar:32}} {{pos}}/{{len}}  {{msg}}")) {
            bar.set_style(style);
        }
        Self { of, bar, lines, total, done: 0, failed: 0, rows: 0 }
    }

    /// A run has ended.
    pub fn ended(&mut self, run: &Run) {
        self.done += 1;
        self.rows += run.report.seen();
        self.bar.inc(1);
        self.bar.set_message(format!("{} rows  {}", self.rows, run.feed));
        if let Some(error) = &run.error {
            self.failed += 1;
            // Where the log tells it too, once is enough.
            if !tracing::enabled!(tracing::Level::WARN) {
                self.bar.suspend(|| anstream::eprintln!("{}: {error}", run.feed));
            }
        }
        let tenth = self.total.div_ceil(10).max(1);
        if self.lines && (self.done.is_multiple_of(tenth) || self.done == self.total) {
            anstream::eprintln!("{} {}/{}, {} rows", self.of, self.done, self.total, self.rows);
        }
    }

    /// What arrived, in a line.
    pub fn finish(self) -> String {
        self.bar.finish_and_clear();
        let Self { of, total, failed, rows, .. } = self;
        match failed {
            0 => format!("{rows} rows of {total} {of}"),
            failed => format!("{rows} rows of {total} {of}; {failed} failed, and `feeds {{ lastError }}` says why"),
        }
    }
}
