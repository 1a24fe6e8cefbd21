//! What can happen to a document on its way in.

use crate::model::codes::{Code as _, FeedFormat};

/// What happened; the `Failure` around it adds page and address.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum What {
    /// Nobody answers there.
    #[error("no connection: {reason}")]
    Unreachable {
        /// In the words of the network.
        reason: String,
    },
    /// Somebody answers, but not as HTTP wants it.
    #[error("no answer that can be read: {reason}")]
    BrokenAnswer {
        /// In the words of the network.
        reason: String,
    },
    /// A feed without keys was asked for some.
    #[error("the feed is not asked by key")]
    NotAskedByKey,
    /// The host lies in a range that feeds may not lie in.
    #[error("`{host}` is a private or loopback address")]
    PrivateAddress {
        /// As the address names it.
        host: String,
    },
    /// Not HTTP.
    #[error("`{scheme}` is no way to fetch a feed")]
    Scheme {
        /// As the address names it.
        scheme: String,
    },
    /// The connection stands, and no answer comes.
    #[error("no answer within {limit_ms} ms")]
    NoFirstByte {
        /// How long was waited.
        limit_ms: u64,
    },
    /// The answer began and did not end in time.
    #[error("the answer was not complete after {limit_ms} ms; {received} bytes had come")]
    TooSlow {
        /// How long was waited in all.
        limit_ms: u64,
        /// Bytes until then.
        received: u64,
    },
    /// The nation's service does not accept who asks.
    #[error("status {status}: not allowed")]
    NotAllowed {
        /// 401, 403 or 407.
        status: u16,
    },
    /// Any other status that brings no document.
    #[error("status {status}")]
    Status {
        /// As received.
        status: u16,
    },
    /// Unchanged against nothing.
    #[error("status 304 although nothing was held to compare with")]
    NotModifiedUnasked,
    /// More bytes on the wire than allowed.
    #[error("the answer is larger than {limit} bytes")]
    TooLarge {
        /// The bound.
        limit: u64,
    },
    /// More bytes after decompression than allowed.
    #[error("the answer is larger than {limit} bytes when unpacked")]
    TooLargeUnpacked {
        /// The bound.
        limit: u64,
    },
    /// Fewer bytes than the header promised.
    #[error("{received} bytes came of {promised} that the header promised")]
    WrongLength {
        /// `Content-Length`.
        promised: u64,
        /// Bytes that came.
        received: u64,
    },
    /// The connection closed before the body's end.
    #[error("the connection closed in the middle of the answer, after {received} bytes")]
    ClosedMidBody {
        /// Bytes until then.
        received: u64,
    },
    /// A content coding that is not known.
    #[error("the answer is packed as `{coding}`, which is not known")]
    UnknownCoding {
        /// As the header names it.
        coding: String,
    },
    /// The packed body is damaged.
    #[error("the answer says that it is packed as {coding}, and cannot be unpacked")]
    Unpacking {
        /// As the header names it.
        coding: &'static str,
    },
    /// A redirect that the settings do not allow.
    #[error("a redirect to another {part}, `{to}`")]
    RedirectRefused {
        /// `host` or `scheme`, or `address` where none is allowed.
        part: &'static str,
        /// Where to.
        to: String,
    },
    /// A redirect without a place to go to.
    #[error("a redirect (status {status}) without an address that can be read")]
    RedirectNowhere {
        /// As received.
        status: u16,
    },
    /// Redirects that lead back, or too many of them.
    #[error("redirects without an end: {count} in a row")]
    RedirectLoop {
        /// How many were followed.
        count: u32,
    },
    /// A next page that was there before.
    #[error("the pages lead in a circle: this one is page {first} again")]
    PageLoop {
        /// The page it leads back to, from 1.
        first: u32,
    },
    /// The same bytes under another page's address.
    #[error("the page is the same as page {first}")]
    PageRepeated {
        /// The page that it repeats, from 1.
        first: u32,
    },
    /// More pages than allowed.
    #[error("more than {limit} pages")]
    TooManyPages {
        /// The bound.
        limit: u32,
    },
    /// A `Link` header that cannot be read.
    #[error("the `Link` header cannot be read")]
    LinkUnreadable,
    /// A cursor that would lead on is missing.
    #[error("there is a next page, and `{place}` has no cursor for it")]
    NoCursor { place: String },
    /// What would lead on is no text.
    #[error("`{place}` is {found}: it leads to no next page")]
    NextUnreadable { place: String, found: &'static str },
    /// A next page that the settings do not allow: on another host, scheme or address.
    #[error("the next page lies on another {part}, `{to}`")]
    PageElsewhere { part: &'static str, to: String },
    /// A place that each page has to have.
    #[error("`{place}` stands nowhere in the page")]
    PlaceMissing { place: String },
    /// A page that the one before named.
    #[error("the page before names this one, and the service says that there is nothing")]
    PageVanished,
    /// Fewer rows than the service says that there are.
    #[error("the service tells of {told} rows, and its pages have only {walked}")]
    RowsLost { told: u64, walked: u64 },
    /// A page that says of itself, at that place, that it is none.
    #[error("`{place}` is {found}, {wanted}")]
    NotSuccess { place: String, found: String, wanted: String },
    /// The service understood, and refuses, in its own words; with a status, unless that is one of success.
    #[error("{}the service answers with an error: {message}", .status.map(|status| format!("status {status}: ")).unwrap_or_default())]
    Refused { status: Option<u16>, message: String },
    /// The certificates of one side do not satisfy the other.
    #[error("the connection is not trusted: {reason}")]
    NotTrusted { reason: String },
    /// A certificate or key that cannot be used.
    #[error("{reason}")]
    Certificate { reason: String },
    /// The service for tokens brings none.
    #[error("no token from `{from}`: {reason}")]
    NoToken { from: String, reason: String },
    /// The service for tokens refuses; what it said is an error of RFC 6749.
    #[error("no token from `{from}`: status {status}{}", .said.as_ref().map(|said| format!(", `{said}`")).unwrap_or_default())]
    TokenRefused { from: String, status: u16, said: Option<String> },
    /// Too many failures in a row.
    #[error(
        "the feed is left alone: {count} exchanges in a row failed, the first {since} s ago, the last because of: {last}; it is tried again in {again} s"
    )]
    LeftAlone {
        /// How many.
        count: u32,
        /// Seconds since the first.
        since: u64,
        /// Seconds until it is tried again.
        again: u64,
        /// Why the last one failed.
        last: Box<What>,
    },
    /// A query that the nation's rate would let wait too long.
    #[error("the nation's rate allows no request for {seconds} s")]
    OverRate { seconds: u64 },
    /// A secret that cannot be read now.
    #[error("the secret for this feed cannot be read: {reason}")]
    Secret {
        /// Why, without the secret.
        reason: String,
    },
    /// Nothing in it.
    #[error("the document is empty")]
    Empty,
    /// A page for people.
    #[error("the document is an HTML page, not {}", .promised.name())]
    HtmlPage {
        /// Format that the configuration promises.
        promised: FeedFormat,
    },
    /// A file of another kind.
    #[error("the document is {is}, not {}", .promised.name())]
    OtherFile {
        /// What its first bytes say that it is.
        is: &'static str,
        /// Format that the configuration promises.
        promised: FeedFormat,
    },
    /// The end is missing.
    #[error("the document ends in the middle, at line {line}")]
    Truncated {
        /// Line of the end, from 1.
        line: u64,
    },
    /// Not of its format.
    #[error("not {}: {reason}, line {line} column {column}", .format.name())]
    Malformed {
        /// Format that the configuration promises.
        format: FeedFormat,
        /// In the words of the parser.
        reason: String,
        /// From 1.
        line: u64,
        /// From 1; 0 where it is not known.
        column: u64,
    },
    /// Too many levels.
    #[error("more than {limit} levels of nesting, line {line}")]
    TooDeep {
        /// The bound.
        limit: usize,
        /// Line where it was met, from 1.
        line: u64,
    },
    /// No place that the selector points at.
    #[error("`records = \"{selector}\"` finds nothing in the document")]
    NothingSelected {
        /// As configured.
        selector: String,
    },
    /// Something else than a list of rows.
    #[error("`{selector}` is {found}, not a list of rows")]
    NotAList {
        /// As configured.
        selector: String,
        /// What stands there.
        found: &'static str,
    },
    /// The list of rows stands in the document twice.
    #[error("`{selector}` stands in the document twice")]
    ListTwice {
        /// As configured.
        selector: String,
    },
    /// A quote without its partner.
    #[error("the quote that opens at line {line} never closes")]
    UnclosedQuote {
        /// Line of the row, from 1.
        line: u64,
    },
    /// A cell that holds half the document.
    #[error("a cell of the row at line {line} runs over {lines} lines: a quote is missing or too much")]
    RunawayQuote {
        /// Line of the row, from 1.
        line: u64,
        /// Line breaks in one row.
        lines: usize,
    },
    /// Bytes that are no text.
    #[error("byte {byte} is no text in {encoding}")]
    NotText {
        /// Name of the encoding.
        encoding: &'static str,
        /// Offset in the document, from 0.
        byte: u64,
    },
    /// An entity that a document may define for itself.
    #[error("the entity `&{name};` at line {line}; entities are never expanded")]
    Entity {
        /// Its name.
        name: String,
        /// From 1.
        line: u64,
    },
    /// No line has the cells of the header.
    #[error("no line among the first {lines} has the cells `{cells}`")]
    NoHeader {
        /// As configured.
        cells: String,
        /// How many lines were looked at.
        lines: usize,
    },
    /// A workbook with a password.
    #[error("the workbook is encrypted")]
    EncryptedWorkbook,
    /// A workbook as Excel wrote them before 2007.
    #[error("the document is a workbook of the old format (.xls), not XLSX")]
    OldWorkbook,
    /// A workbook without its end.
    #[error("the document ends in the middle: the directory of its archive is missing")]
    CutArchive,
    /// No workbook, or a damaged one.
    #[error("no workbook that can be read: {reason}")]
    NoWorkbook {
        /// In the words of who read it.
        reason: String,
    },
    /// No such sheet.
    #[error("no sheet {wanted} in the workbook; it has `{found}`")]
    NoSheet {
        /// As configured.
        wanted: String,
        /// The first sheets that there are.
        found: String,
    },
    /// A row that is larger than any row is.
    #[error("the row at line {line} is larger than {limit} bytes")]
    RowTooLarge {
        /// Line where it starts, from 1.
        line: u64,
        /// The bound.
        limit: usize,
    },
    /// A replayed archive has no answer.
    #[error("the archive has no answer to `{asked}`")]
    NotRecorded {
        /// Method and address.
        asked: String,
    },
    /// A large document is kept on disk while it is read, and cannot be.
    #[error("the document cannot be kept on disk while it is read: {reason}")]
    Disk {
        /// In the words of the system.
        reason: String,
    },
    /// The query has asked as often as it may.
    #[error("the query has asked {limit} times already")]
    TooManyRequests {
        /// The bound.
        limit: u32,
    },
    /// An answer of which nothing can be served.
    #[error("none of the {rows} rows of the answer can be read")]
    NoRowReadable {
        /// How many there are.
        rows: u64,
    },
    /// One value of more than four gigabytes.
    #[error("one value is larger than 4 GiB")]
    ValueTooLarge,
}
