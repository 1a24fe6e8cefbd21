//! What to do about a document that did not come, or can't be read.

use super::What;

impl What {
    /// Whether what came is another document than the feed's: a page for people, or another format from its first letter.
    pub fn is_another_document(&self) -> bool {
        match self {
            Self::HtmlPage { .. } | Self::OtherFile { .. } | Self::NoWorkbook { .. } | Self::NoHeader { .. } => true,
            Self::Malformed { line, column, .. } => *line <= 1 && *column <= 1,
            _ => false,
        }
    }

    /// What to do now, in the imperative.
    pub fn next_step(&self) -> &'static str {
        match self {
            Self::NotAskedByKey => "give it `access = \"LOOKUP\"` and a table `lookup`",
            Self::BrokenAnswer { .. } => "wait for the next run; if it stays so, ask the nation",
            Self::Unreachable { .. } => "check `url` and whether the nation's service runs",
            Self::PrivateAddress { .. } => "set `private_addresses = true` if the feed shall lie there",
            Self::Scheme { .. } => "write `url` with http or https",
            Self::NoFirstByte { .. } => "ask the nation, or raise `first_byte_timeout_ms`",
            Self::TooSlow { .. } => "ask the nation, or raise `timeout_ms`",
            Self::NotAllowed { .. } => "check the feed's `auth` and its secret",
            Self::Status { status: 404 | 410 } => "check `url`",
            Self::Status { status: 204 } => "name it in `success.empty_on` if it means an empty list",
            Self::Status { status: 200..=299 } => "name it in `success.status` if it brings a document",
            Self::Status { status: 408 | 425 | 429 } => "wait for the next run; if it stays so, set a lower `rate`",
            Self::Status { status: 400..=499 } => "check `url`, `headers` and `paging`",
            Self::Status { .. } => "wait for the next run, or ask the nation",
            Self::NotModifiedUnasked => "ask the nation: its service answers conditional requests that were not made",
            Self::TooLarge { .. } => "raise `max_compressed_bytes` if the feed is meant to be so large",
            Self::TooLargeUnpacked { .. } => "raise `max_bytes` if the feed is meant to be so large",
            Self::WrongLength { .. } | Self::ClosedMidBody { .. } => "wait for the next run; if it stays so, ask the nation",
            Self::UnknownCoding { .. } | Self::Unpacking { .. } => "ask the nation for gzip, brotli, zstd, deflate or plain bytes",
            Self::PageElsewhere { .. } => "check the address with the nation, or allow it with `redirects`",
            Self::RedirectRefused { .. } => "write the new address in `url`, or allow it with `redirects`",
            Self::RedirectNowhere { .. } | Self::RedirectLoop { .. } => "check `url` in a browser, and ask the nation",
            Self::PageLoop { .. } | Self::LinkUnreadable | Self::NoCursor { .. } => "check `paging`, and ask the nation",
            Self::PageRepeated { .. } => "check `paging`, and ask the nation; if rows do repeat, name their number in `paging.total`",
            Self::NextUnreadable { .. } | Self::PlaceMissing { .. } => "check `paging` against the page",
            Self::PageVanished => "wait for the next run; if it stays so, ask the nation",
            Self::RowsLost { .. } => "wait for the next run; if it stays so, check `paging` and its `total`, or ask the nation",
            Self::NotSuccess { .. } => "ask the nation, or check `success` against the page",
            Self::Refused { status: Some(500..), .. } => "wait for the next run, or ask the nation",
            Self::Refused { .. } => "check what the feed asks for, or ask the nation",
            Self::NotTrusted { .. } => "check `tls`: its `ca` for the service's certificate, `certificate` and `key` for ours",
            Self::Certificate { .. } => "check the files that `tls` names",
            Self::NoToken { .. } => "check `token_url`, and whether the service for tokens runs",
            Self::TokenRefused { status: 300..=399, .. } => "check `token_url`",
            Self::TokenRefused { status: 500.., .. } => "wait for the next run; if it stays so, ask whoever runs the service for tokens",
            Self::TokenRefused { .. } => "check `client_id`, `client_secret` and `scope` in `auth.oauth2`",
            Self::LeftAlone { .. } => "see to the cause; `breaker_after` and `breaker_pause_ms` say how patient Muster is",
            Self::OverRate { .. } => "ask again later, or raise `rate` with the nation's consent",
            Self::TooManyPages { .. } => "raise `max_pages`, or ask for larger pages",
            Self::Secret { .. } => "check the variable or file that `auth` names",
            Self::Empty => "ask the nation whether it has nothing to report",
            Self::HtmlPage { .. } => "open `url` in a browser: a login or error page stands there",
            Self::OtherFile { .. } => "check `url` and `format`; archives are not unpacked",
            Self::Truncated { .. } | Self::CutArchive => "wait for the next run; if it stays so, ask the nation",
            Self::Malformed { .. } => "check `format`, and show the nation the place",
            Self::TooDeep { .. } | Self::Entity { .. } | Self::ValueTooLarge => "ask the nation for a plainer document",
            Self::EncryptedWorkbook => "ask the nation for a workbook without a password",
            Self::OldWorkbook => "ask the nation to save it as .xlsx",
            Self::NoWorkbook { .. } => "check `format`, and open the document in a spreadsheet program",
            Self::NoSheet { .. } => "check `xlsx.sheet` against the workbook",
            Self::NoHeader { .. } => "check `header` against the document",
            Self::RowTooLarge { .. } => "show the nation the line: a quote or a line end may be missing",
            Self::NotRecorded { .. } => "record the run anew with `muster record`, or check `url` and `paging` against the archive",
            Self::Disk { .. } => "check the space in the directory for temporary files (`TMPDIR`)",
            Self::NothingSelected { .. } | Self::NotAList { .. } | Self::ListTwice { .. } => "check `records` against the document",
            Self::UnclosedQuote { .. } | Self::RunawayQuote { .. } => "check `csv.quote`, and show the nation the line",
            Self::TooManyRequests { .. } => "ask for fewer keys in one query, or raise `requests_per_query`",
            Self::NoRowReadable { .. } => "check the mapping against an answer of the service",
            Self::NotText { .. } => "check `csv.encoding` or ask for UTF-8",
        }
    }
}
