//! What the gateway counts, for Prometheus.

use crate::feed::transport::METERS;
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};

/// The counters of this process.
#[derive(Clone)]
pub struct Metrics(PrometheusHandle);

/// Upper bounds of the classes of `query_seconds`.
const SECONDS: [f64; 11] = [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 1.0, 10.0];
/// Upper bounds of the classes of `lookup_batch_keys`.
const KEYS: [f64; 7] = [1.0, 5.0, 10.0, 25.0, 50.0, 100.0, 1000.0];

impl Metrics {
    /// Counts from now on; once per process.
    ///
    /// # Errors
    /// Something counts already.
    pub fn install() -> Result<Self, BuildError> {
        let builder = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full("query_seconds".to_owned()), &SECONDS)?
            .set_buckets_for_metric(Matcher::Full("lookup_batch_keys".to_owned()), &KEYS)?;
        let metrics = Self(builder.install_recorder()?);
        for (name, about) in COUNTERS.iter().copied().chain(METERS.iter().map(|meter| (meter.name, meter.about))) {
            metrics::describe_counter!(name, about);
        }
        metrics::describe_gauge!("queries_running", "Queries that run now.");
        for (name, about) in HISTOGRAMS {
            metrics::describe_histogram!(name, about);
        }
        Ok(metrics)
    }

    /// As Prometheus reads them.
    pub fn text(&self) -> String {
        self.0.run_upkeep();
        self.0.render()
    }
}

/// Counters of the roads; those of transport are described where they are counted.
const COUNTERS: [(&str, &str); 6] = [
    ("queries_total", "Requests, by outcome."),
    ("feed_runs_total", "Runs of feeds, by feed and outcome."),
    ("feed_rows_quarantined_total", "Rows that are not served, by feed."),
    ("feed_issues_total", "What was noticed in documents, by feed and rule."),
    ("lookup_keys_total", "Keys that queries asked nations for, by feed."),
    ("lookup_failures_total", "Batches of keys that a nation did not answer, by feed."),
];

/// What is measured.
const HISTOGRAMS: [(&str, &str); 2] = [
    ("query_seconds", "Time from a request's text to its answer's bytes."),
    ("lookup_batch_keys", "Keys of one request to a nation, by feed."),
];
