//! The enumerations of the contract that records and runs carry.

use super::list::codes;

codes! {
    /// Field of use.
    Domain {
        /// Air and missile defence.
        AirDefence = "AIR_DEFENCE",
        /// Tube and rocket artillery, mortars.
        Artillery = "ARTILLERY",
        /// Tanks and armoured vehicles.
        Armour = "ARMOUR",
        /// Small arms, anti-tank weapons and soldiers' equipment.
        Infantry = "INFANTRY",
        /// Aircraft and their weapons.
        AirForce = "AIR_FORCE",
        /// Ships, boats and coastal defence.
        Maritime = "MARITIME",
        /// Uncrewed systems and what defeats them.
        Drone = "DRONE",
        /// Mine clearance and engineering.
        Demining = "DEMINING",
        /// Information technology, command and control.
        ItC2 = "IT_C2",
        /// Transport, supply and maintenance.
        Logistics = "LOGISTICS",
        /// Medical treatment and evacuation.
        Medical = "MEDICAL",
        /// Anything else.
        Other = "OTHER",
    } default Other

    /// Unit in which a weapon system is counted.
    CountedAs {
        /// A battery with its radars, command post and launchers.
        Battery = "BATTERY",
        /// The smallest unit that can engage by itself.
        FireUnit = "FIRE_UNIT",
        /// A launcher.
        Launcher = "LAUNCHER",
        /// A vehicle, gun, aircraft or vessel.
        Platform = "PLATFORM",
        /// A round, missile or bomb.
        Round = "ROUND",
        /// A set that belongs together.
        Set = "SET",
        /// A single piece.
        Each = "EACH",
    } default Each

    /// What a unit code means: NATO unit of issue, counted-as unit of weapon systems, SI measure, or people.
    UnitScheme {
        /// NATO unit of issue: EA, BX.
        Issue = "ISSUE",
        /// Counted-as unit of weapon systems: BATTERY.
        CountedAs = "COUNTED_AS",
        /// SI measure: KG.
        Measure = "MEASURE",
        /// People.
        People = "PEOPLE",
    } default Issue

    /// What a course qualifies for.
    CrewRole {
        /// Operates it.
        Operator = "OPERATOR",
        /// Keeps it working.
        Maintainer = "MAINTAINER",
        /// Commands the crew.
        Commander = "COMMANDER",
        /// Teaches others.
        Instructor = "INSTRUCTOR",
        /// Gives medical care.
        Medic = "MEDIC",
        /// Plans and directs its use.
        Staff = "STAFF",
    } default Operator

    /// Common groups of national condition codes.
    ConditionGroup {
        /// Usable without restriction.
        Serviceable = "SERVICEABLE",
        /// Usable with restrictions.
        ServiceableLimited = "SERVICEABLE_LIMITED",
        /// Unserviceable, worth repairing.
        Repairable = "REPAIRABLE",
        /// Under repair now.
        InRepair = "IN_REPAIR",
        /// Kept from issue until inspected or decided.
        Suspended = "SUSPENDED",
        /// Beyond repair.
        Condemned = "CONDEMNED",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// How something is given.
    DonationKind {
        /// The equipment itself is given.
        InKind = "IN_KIND",
        /// Money for a purchase.
        Funded = "FUNDED",
        /// Lent, to be returned.
        Loan = "LOAN",
        /// Given to another donor in exchange for what that one gives.
        RingExchange = "RING_EXCHANGE",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// Where a donation comes from.
    DonationSource {
        /// From the donor's own stocks.
        Stockpile = "STOCKPILE",
        /// Bought from industry.
        Procurement = "PROCUREMENT",
        /// Bought from, or given through, another nation.
        ThirdParty = "THIRD_PARTY",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// How far a donation has come.
    DonationStage {
        /// Asked for.
        Requested = "REQUESTED",
        /// Offered, not promised.
        Offered = "OFFERED",
        /// Promised.
        Pledged = "PLEDGED",
        /// Decided: set aside for it.
        Allocated = "ALLOCATED",
        /// Under overhaul or packing.
        Preparing = "PREPARING",
        /// On its way.
        InTransit = "IN_TRANSIT",
        /// Waits at a logistics node.
        AtNode = "AT_NODE",
        /// Given to the recipient, receipt not confirmed.
        HandedOver = "HANDED_OVER",
        /// Received by the recipient.
        Delivered = "DELIVERED",
        /// By the donor.
        Withdrawn = "WITHDRAWN",
        /// By the recipient.
        Rejected = "REJECTED",
        /// Will not happen.
        Cancelled = "CANCELLED",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// How far a transfer has come, in order.
    TransferStatus {
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
        /// Planned.
        Planned = "PLANNED",
        /// Packed, waits for transport.
        Ready = "READY",
        /// Between two nodes.
        Moving = "MOVING",
        /// Waits at a logistics node.
        AtNode = "AT_NODE",
        /// Stopped by a decision or obstacle.
        Held = "HELD",
        /// Will not happen.
        Cancelled = "CANCELLED",
        /// Lost on the way.
        Lost = "LOST",
        /// Given to the recipient, receipt not confirmed.
        HandedOver = "HANDED_OVER",
        /// Part of it received.
        ReceivedPartial = "RECEIVED_PARTIAL",
        /// Receipt confirmed.
        Received = "RECEIVED",
    } default Unknown

    /// Means of transport.
    TransportMode {
        /// By road.
        Road = "ROAD",
        /// By rail.
        Rail = "RAIL",
        /// By sea.
        Sea = "SEA",
        /// By air.
        Air = "AIR",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// How far a repair has come.
    RepairStage {
        /// Damage reported.
        Reported = "REPORTED",
        /// Accepted for repair.
        Accepted = "ACCEPTED",
        /// Waits for transport to the repair place.
        WaitingTransport = "WAITING_TRANSPORT",
        /// At the repair place.
        Received = "RECEIVED",
        /// Fault known.
        Diagnosed = "DIAGNOSED",
        /// Waits for parts.
        WaitingParts = "WAITING_PARTS",
        /// Being repaired.
        InWork = "IN_WORK",
        /// Repaired and tested.
        Tested = "TESTED",
        /// Back with its user.
        Returned = "RETURNED",
        /// Used for parts.
        Cannibalised = "CANNIBALISED",
        /// Beyond repair.
        Condemned = "CONDEMNED",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// State of a run of a course.
    IterationStatus {
        /// Planned.
        Planned = "PLANNED",
        /// Takes applications.
        Open = "OPEN",
        /// No seat left.
        Full = "FULL",
        /// Under way.
        Running = "RUNNING",
        /// Finished.
        Completed = "COMPLETED",
        /// Will not happen.
        Cancelled = "CANCELLED",
        /// Put off.
        Postponed = "POSTPONED",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// What a node is for.
    LogisticsNodeKind {
        /// Where loads are sorted and handed on.
        Hub = "HUB",
        /// Store.
        Depot = "DEPOT",
        /// Airfield that receives loads.
        Airhead = "AIRHEAD",
        /// Station that receives loads.
        Railhead = "RAILHEAD",
        /// Sea or river port.
        Port = "PORT",
        /// Border crossing.
        Border = "BORDER",
        /// Repair place.
        Repair = "REPAIR",
    } default Hub

    /// By which kind of number an item is known.
    ItemScheme {
        /// National item identification number: the last nine of an NSN.
        Niin = "NIIN",
        /// A nation's own number.
        Local = "LOCAL",
        /// No number: its name.
        Name = "NAME",
    } default Name

    /// What is known of a number.
    ValueState {
        /// A number.
        Reported = "REPORTED",
        /// The number zero.
        Zero = "ZERO",
        /// Blank or absent.
        NotReported = "NOT_REPORTED",
        /// The feed says that there is none to give: N/A.
        NotApplicable = "NOT_APPLICABLE",
        /// Text that is no number; `raw` has it.
        Unparseable = "UNPARSEABLE",
    } default NotReported

    /// What an amount means.
    PriceBasis {
        /// What it cost.
        Acquisition = "ACQUISITION",
        /// What it is worth now.
        Current = "CURRENT",
        /// An estimate.
        Estimate = "ESTIMATE",
        /// Not said.
        Unknown = "UNKNOWN",
    } default Unknown

    /// How exactly a date is known.
    DatePrecision {
        /// To the day.
        Day = "DAY",
        /// To the month.
        Month = "MONTH",
        /// To the quarter.
        Quarter = "QUARTER",
        /// To the year.
        Year = "YEAR",
    } default Day

    /// How certain a date is.
    DateKind {
        /// Planned.
        Planned = "PLANNED",
        /// Estimated from what is known.
        Estimated = "ESTIMATED",
        /// Has happened.
        Actual = "ACTUAL",
    } default Actual

    /// Ascending.
    Classification {
        /// Open within the community.
        Unclassified = "UNCLASSIFIED",
        /// Restricted.
        Restricted = "RESTRICTED",
        /// Confidential.
        Confidential = "CONFIDENTIAL",
        /// Secret.
        Secret = "SECRET",
    } default Unclassified

    /// Whether labels kept something from the viewer. Does not depend on withheld records unless their nation allows it to be said.
    Withholding {
        /// The viewer may see everything that these feeds can carry.
        Nothing = "NOTHING",
        /// These feeds can carry records that the viewer may not see; whether they do is not told.
        Possible = "POSSIBLE",
        /// Matching records were withheld; their nation allows saying so, or the viewer, who may see them, narrowed the view by `asSeenBy`.
        Something = "SOMETHING",
    } default Nothing

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
