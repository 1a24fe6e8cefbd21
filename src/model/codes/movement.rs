//! Codes of what is given, moved and repaired.

use super::list::codes;

codes! {
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
}
