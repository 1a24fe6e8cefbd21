//! What is said to a service beyond its address, and which of its answers are documents.

use super::layout::DocumentPath;
use super::secret::Secret;
use crate::model::values::Text;

/// How one feed's service is spoken to.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    /// The way in which it is asked.
    pub dialect: Dialect,
    /// Certificates of its own.
    pub tls: Tls,
    /// Which answers are documents.
    pub success: Success,
}

/// The way in which a service is asked. Whichever it is, rows of JSON come out of it.
#[derive(Debug, Clone, Default)]
pub enum Dialect {
    /// By its address alone.
    #[default]
    Plain,
    /// GraphQL over HTTP.
    Graphql(GraphqlQuery),
    /// OData version 4.
    Odata(OdataQuery),
}

/// What a GraphQL service is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphqlQuery {
    /// The document: one query.
    pub text: Text,
    /// Its variables, without those that paging and lookups set.
    pub variables: serde_json::Map<String, serde_json::Value>,
}

/// What an OData service is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OdataQuery {
    /// Properties that are wanted; empty: all.
    pub select: Vec<Text>,
    /// Which entities are wanted, as `$filter`; `{keys}` stands for the keys of a lookup, in quotes and with commas.
    pub filter: Option<Text>,
    /// Entities that a page shall have at most; the service may send fewer.
    pub page_size: Option<u64>,
    /// Whether the service is asked how many entities there are, so that a walk can be held against it.
    pub count: bool,
}

/// Certificates for one feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tls {
    /// Authorities that the service's certificate has to come from; none: those that the machine trusts.
    pub authorities: Option<Secret>,
    /// What the gateway shows who it is with: certificates, and their key.
    pub identity: Option<(Secret, Secret)>,
}

/// Which answers are documents.
#[derive(Debug, Clone)]
pub struct Success {
    /// Statuses that bring one.
    pub status: Vec<u16>,
    /// Statuses that say that there is nothing: a list without rows.
    pub empty_on: Vec<u16>,
    /// What has to stand in each page.
    pub body: Option<BodyTest>,
}

/// What has to stand in each page.
#[derive(Debug, Clone)]
pub struct BodyTest {
    /// Where.
    pub place: DocumentPath,
    /// The texts.
    pub texts: Vec<Text>,
    /// Whether one of them has to be there; else none of them may.
    pub wanted: bool,
}

impl Default for Success {
    fn default() -> Self {
        Self { status: vec![200, 203], empty_on: Vec::new(), body: None }
    }
}
