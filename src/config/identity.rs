//! How the gateway identifies itself to a service.

use url::Url;

use super::secret::Secret;
use crate::model::values::Text;

/// How the gateway identifies itself.
#[derive(Debug, Clone)]
pub enum Auth {
    /// A key in a header or in the query.
    ApiKey(KeyPlace, Secret),
    /// A bearer token.
    Bearer(Secret),
    /// User and password.
    Basic {
        /// The user.
        user: Text,
        /// The password.
        password: Secret,
    },
    /// A token that a service of its own gives for a client's name and secret.
    ClientCredentials(ClientCredentials),
}

/// Where an API key goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyPlace {
    /// Into the header of that name.
    Header(Text),
    /// Into the query, under that name.
    Query(Text),
}

/// OAuth2, grant `client_credentials`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientCredentials {
    /// Where tokens are given.
    pub token_url: Url,
    /// The client's name.
    pub client_id: Text,
    /// The client's secret.
    pub client_secret: Secret,
    /// What the token shall be good for.
    pub scope: Option<Text>,
    /// Whom the token shall be shown to.
    pub audience: Option<Text>,
    /// Whether name and secret go into the form, and not into a header.
    pub in_form: bool,
}
