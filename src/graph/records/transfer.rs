//! Transfers, their lines and legs.

use crate::config::Node;
use crate::engine::{Args, Type};
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::{record_id, unseen, whole_days};
use crate::model::records::{Donation, Leg, Transfer, TransferLine};
use crate::model::values::{Text, When};
use crate::store::{Consignments, Listed as _, arrives, departs, next_leg, stop as stop_of};

pub fn transfer() -> Type<Transfer, Scope> {
    record::<Transfer>(&["consignment"])
        .field("consignmentNumber", "Number of the movement, shared by the nations that report it; null: not reported.", |transfer| {
            &transfer.consignment
        })
        .link::<Donation>("donation", "The donation whose lines it moves.", |transfer, scope| scope.view.follow(transfer.donation.0.as_ref()?))
        .many("lines", "Its single items, in the order of the document.", |transfer: &Transfer, scope: &Scope| {
            let id = record_id("Transfer", &transfer.origin).0;
            scope.view.of_key::<TransferLine>(transfer.origin.nation, "transfer", &id)
        })
        .counted_as(4)
        .one_with("consignment", "The movement across nations.", Args::none(), |transfer: &Transfer, scope: &Scope, ()| {
            scope.view.derived::<Consignments>().of(transfer.rank()).ok_or_else(unseen)
        })
        .leaf(
            "primary",
            "Speaks for its consignment: of the reports that the viewer may see the furthest along in the order of TransferStatus, among equals the donor's (as its donation says), then the first by feed slug. Filter by it to count each movement once.",
            |transfer, scope| scope.view.derived::<Consignments>().is_primary(transfer.rank()).unwrap_or_default(),
        )
        .made_link(
            "at",
            "Where it is now: the end of the last leg that has begun, if that leg has ended (the kind of its dates is ACTUAL) and `status` is READY, AT_NODE, HELD or UNKNOWN. Null while moving, before it starts, when done, or where its legs don't tell.",
            |transfer: &Transfer, scope: &Scope| {
                let stop = stop_of(transfer)?;
                scope.view.node(stop.node).map(|_| Stay { node: stop.node.clone(), since: stop.since.cloned() })
            },
        )
        .link::<Leg>(
            "nextLeg",
            "First leg not begun: no date of it, or of a later one, is ACTUAL. Null: none is left, or it is handed over, received, lost or cancelled.",
            |transfer, _| next_leg(transfer),
        )
        .many::<Leg>("legs", "Its legs, in order.", |transfer, _| transfer.legs.iter().collect())
        .counted_as(3)
        .link::<When>("departs", "Start of the first leg; its kind says whether it has happened.", |transfer, _| {
            departs(transfer)
        })
        .link::<When>("arrives", "End of the last leg; its kind says whether it has happened.", |transfer, _| {
            arrives(transfer)
        })
}

pub fn line() -> Type<TransferLine, Scope> {
    record::<TransferLine>(&[]).one_with(
        "transfer",
        "The transfer whose line it is.",
        Args::none(),
        |line: &TransferLine, scope: &Scope, ()| {
            let transfer = line.line_of.and_then(|hash| scope.view.record::<Transfer>(line.origin.nation, hash.get()));
            transfer.ok_or_else(unseen)
        },
    )
}

pub fn leg() -> Type<Leg, Scope> {
    Type::<Leg, Scope>::new("TransferLeg", "One leg. The kind of its dates says whether they have happened.")
        .field("mode", "Means of transport.", |leg| &leg.mode)
        .link::<Node>("from", "Where it starts; null: not reported, or not known.", |leg, scope| scope.view.node(leg.from.0.as_ref()?))
        .link::<Node>("to", "Where it ends; null: not reported, or not known.", |leg, scope| scope.view.node(leg.to.0.as_ref()?))
        .link::<When>("departs", "When it starts.", |leg, _| leg.departs.as_ref())
        .link::<When>("arrives", "When it ends.", |leg, _| leg.arrives.as_ref())
}

/// A stay at a node that the reference data know.
pub struct Stay {
    node: Text,
    since: Option<When>,
}

pub fn stop() -> Type<Stay, Scope> {
    Type::<Stay, Scope>::new("TransferStop", "A stay at a node.")
        .one_with("node", "Where.", Args::none(), |stay: &Stay, scope: &Scope, ()| scope.view.node(&stay.node).ok_or_else(unseen))
        .link::<When>("since", "When it came there: end of the leg that led there; null: not reported.", |stay, _| stay.since.as_ref())
        .leaf("days", "Whole days there until today; null: since when is not reported.", |stay, scope| {
            whole_days(stay.since.as_ref()?.date, scope.view.today())
        })
}
