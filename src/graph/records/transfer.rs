//! Transfers, their lines and legs.

use crate::config::Node;
use crate::engine::{Args, Type};
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::{record_id, unseen};
use crate::model::records::{Donation, Leg, Transfer, TransferLine};
use crate::model::values::When;

pub fn transfer() -> Type<Transfer, Scope> {
    record::<Transfer>(&["consignment"])
        .field("consignmentNumber", "Number of the movement, shared by the nations that report it; null: not reported.", |transfer| {
            &transfer.consignment
        })
        .link::<Donation>("donation", "The donation whose lines it moves.", |transfer, scope| scope.view.follow(transfer.donation.first()?))
        .many("lines", "Its single items, in the order of the document.", |transfer: &Transfer, scope: &Scope| {
            let id = record_id("Transfer", &transfer.origin).0;
            scope.view.of_key::<TransferLine>(transfer.origin.nation, "transfer", &id)
        })
        .counted_as(4)
        .many::<Leg>("legs", "Its legs, in order.", |transfer, _| transfer.legs.iter().collect())
        .counted_as(3)
        .link::<When>("departs", "Start of the first leg; its kind says whether it has happened.", |transfer, _| {
            transfer.legs.first()?.departs.as_ref()
        })
        .link::<When>("arrives", "End of the last leg; its kind says whether it has happened.", |transfer, _| {
            transfer.legs.last()?.arrives.as_ref()
        })
}

pub fn line() -> Type<TransferLine, Scope> {
    record::<TransferLine>(&[]).one_with(
        "transfer",
        "The transfer whose line it is.",
        Args::none(),
        |line: &TransferLine, scope: &Scope, ()| {
            let transfer = line.origin.line_of.and_then(|hash| scope.view.record::<Transfer>(line.origin.nation, hash.get()));
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
