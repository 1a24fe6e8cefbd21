//! Codes of feeds, their runs and what was noticed.

use super::list::codes;

codes! {
    /// Kinds of record. Lines belong to DONATION and TRANSFER.
    RecordKind {
        /// What a nation holds.
        Holding = "HOLDING",
        /// What a nation gives, with its lines.
        Donation = "DONATION",
        /// A movement, with its lines and legs.
        Transfer = "TRANSFER",
        /// Equipment under repair.
        RepairOrder = "REPAIR_ORDER",
        /// What is asked for.
        Requirement = "REQUIREMENT",
        /// A place that trains.
        TrainingFacility = "TRAINING_FACILITY",
        /// What is taught.
        Course = "COURSE",
        /// A run of a course.
        CourseIteration = "COURSE_ITERATION",
        /// A catalogue entry.
        EquipmentType = "EQUIPMENT_TYPE",
        /// A weapon system of the reference data.
        WeaponSystem = "WEAPON_SYSTEM",
        /// A logistics node of the reference data.
        LogisticsNode = "LOGISTICS_NODE",
        /// A nation.
        Nation = "NATION",
    } default Holding

    /// What happened to a record.
    ChangeKind {
        /// It appeared.
        Added = "ADDED",
        /// It is there before and after, and says something else.
        Changed = "CHANGED",
        /// It disappeared.
        Removed = "REMOVED",
    } default Changed

    /// Format of a feed.
    FeedFormat {
        /// One JSON document.
        Json = "JSON",
        /// One JSON value a line.
        Ndjson = "NDJSON",
        /// Delimited text.
        Csv = "CSV",
        /// XML.
        Xml = "XML",
        /// A workbook.
        Xlsx = "XLSX",
        /// A GraphQL endpoint.
        Graphql = "GRAPHQL",
        /// An OData v4 service.
        Odata = "ODATA",
    } default Json

    /// How a feed is asked.
    FeedAccess {
        /// The whole document is fetched on a schedule and held.
        Snapshot = "SNAPSHOT",
        /// Asked at query time, by key, in batches.
        Lookup = "LOOKUP",
    } default Snapshot

    /// Age against the promised rhythm.
    Freshness {
        /// Within the promised rhythm.
        UpToDate = "UP_TO_DATE",
        /// The promised time has come.
        Due = "DUE",
        /// Later than promised, beyond the first limit.
        Overdue = "OVERDUE",
        /// Overdue beyond the second limit.
        Delinquent = "DELINQUENT",
        /// Never delivered.
        Never = "NEVER",
    } default Never

    /// Why an answer may be incomplete.
    GapReason {
        /// The nation publishes no such feed.
        NoFeed = "NO_FEED",
        /// Nothing has been received yet.
        NeverDelivered = "NEVER_DELIVERED",
        /// The newest run failed; the last good one is served.
        Stale = "STALE",
        /// Later than promised.
        Overdue = "OVERDUE",
        /// The nation did not answer a question asked at query time.
        LookupFailed = "LOOKUP_FAILED",
        /// The nation answers by key only, and the query gives none.
        KeyNeeded = "KEY_NEEDED",
        /// Changes are asked for since an instant up to which not all are remembered.
        Forgotten = "FORGOTTEN",
    } default NoFeed

    /// What became of a row.
    RowOutcome {
        /// Served.
        Accepted = "ACCEPTED",
        /// Served with its issues.
        Flagged = "FLAGGED",
        /// Kept in the run's report, not served.
        Quarantined = "QUARANTINED",
    } default Accepted

    /// Judgement of a run, by its worst issue.
    RunOutcome {
        /// Nothing noticed.
        Success = "SUCCESS",
        /// Only advisories.
        SuccessWithAdvisories = "SUCCESS_WITH_ADVISORIES",
        /// At least one warning.
        Warning = "WARNING",
        /// At least one error.
        Error = "ERROR",
        /// Not served: the document is not what was promised.
        Critical = "CRITICAL",
    } default Success

    /// How bad an issue is.
    IssueSeverity {
        /// Worth knowing.
        Advisory = "ADVISORY",
        /// Probably wrong, served as it came.
        Warning = "WARNING",
        /// Wrong; the value or the row is not served.
        Error = "ERROR",
        /// The whole run is not served.
        Critical = "CRITICAL",
    } default Advisory

    /// What an issue is about.
    IssueCategory {
        /// Shape of the document.
        Structure = "STRUCTURE",
        /// Numbers and keys.
        Identifiers = "IDENTIFIERS",
        /// Codes.
        Classifications = "CLASSIFICATIONS",
        /// Quantities.
        Quantities = "QUANTITIES",
        /// Dates.
        Dates = "DATES",
        /// Countries and places.
        Geography = "GEOGRAPHY",
        /// Amounts.
        Financial = "FINANCIAL",
        /// Links between records.
        Relations = "RELATIONS",
        /// Control totals.
        Totals = "TOTALS",
        /// Confidentiality labels.
        Labels = "LABELS",
    } default Structure
}
