//! In which media type an answer goes out.

use axum::http::{HeaderMap, StatusCode, header};

/// The media types of GraphQL over HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaType {
    /// `application/graphql-response+json`: the status says whether the request was good.
    GraphqlResponse,
    /// `application/json`: an answer of GraphQL is always a 200.
    Json,
}

impl MediaType {
    /// With its parameter.
    pub fn header(self) -> &'static str {
        match self {
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        }
    }

    /// The status of an answer whose request was refused before it ran.
    pub fn refusal(self) -> StatusCode {
        match self {
            Self::GraphqlResponse => StatusCode::BAD_REQUEST,
            Self::Json => StatusCode::OK,
        }
    }
}

/// The media type that the client wants most; none if it takes neither. Who says nothing, or takes anything, gets JSON.
pub fn media_type(headers: &HeaderMap) -> Option<MediaType> {
    let mut accepts = headers.get_all(header::ACCEPT).iter().peekable();
    if accepts.peek().is_none() {
        return Some(MediaType::Json);
    }
    let mut best: Option<(f32, u8, MediaType)> = None;
    for range in accepts.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')) {
        let mut parts = range.split(';').map(str::trim);
        let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
        let (exactness, media_type) = match essence.as_str() {
            "application/graphql-response+json" => (2, MediaType::GraphqlResponse),
            "application/json" => (2, MediaType::Json),
            "application/*" => (1, MediaType::Json),
            "*/*" | "" => (0, MediaType::Json),
            _ => continue,
        };
        let weight = parts.filter_map(|part| part.strip_prefix("q=")).find_map(|weight| weight.parse().ok()).unwrap_or(1.0_f32);
        if weight > 0.0 && best.is_none_or(|(known, exact, _)| (weight, exactness) > (known, exact)) {
            best = Some((weight, exactness, media_type));
        }
    }
    best.map(|(.., media_type)| media_type)
}
