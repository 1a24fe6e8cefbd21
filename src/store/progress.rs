//! How far a movement has come: from its status, its legs, and which of their dates have happened.

use crate::model::codes::{DateKind, TransferStatus};
use crate::model::records::{Leg, Transfer};
use crate::model::values::{Text, When};

/// A stay at a node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop<'a> {
    /// Slug of the node.
    pub node: &'a Text,
    /// When it came there.
    pub since: Option<&'a When>,
}

/// Where a movement stays now; none while it moves, before it starts, when it is done, or where its legs don't tell: it
/// stays where the last leg that has begun has ended.
pub fn stop(transfer: &Transfer) -> Option<Stop<'_>> {
    use TransferStatus::{AtNode, Held, Ready, Unknown};
    if !matches!(transfer.status, Unknown | Ready | AtNode | Held) {
        return None;
    }
    let last = begun(&transfer.legs).checked_sub(1)?;
    // Nobody says of it that it waits at its end, so it is done.
    if last + 1 == transfer.legs.len() && transfer.status == Unknown {
        return None;
    }
    let since = transfer.legs.get(last)?.arrives.as_ref().filter(|when| happened(when))?;
    Some(Stop { node: end(transfer, last)?, since: Some(since) })
}

/// The first leg that has not begun; none where none is left, or the movement will not go on.
pub fn next_leg(transfer: &Transfer) -> Option<&Leg> {
    if is_over(transfer.status) { None } else { transfer.legs.get(begun(&transfer.legs)) }
}

/// Start of the first leg.
pub fn departs(transfer: &Transfer) -> Option<&When> {
    transfer.legs.first()?.departs.as_ref()
}

/// End of the last leg.
pub fn arrives(transfer: &Transfer) -> Option<&When> {
    transfer.legs.last()?.arrives.as_ref()
}

/// Whether a movement has come to an end, good or bad.
pub fn is_over(status: TransferStatus) -> bool {
    use TransferStatus::{Cancelled, HandedOver, Lost, Received, ReceivedPartial};
    matches!(status, Cancelled | Lost | HandedOver | ReceivedPartial | Received)
}

/// The days that are still to come on which a movement starts or stops at a node, leg by leg.
pub fn ahead<'a>(transfer: &'a Transfer, node: &'a str) -> impl Iterator<Item = &'a When> {
    let still = if is_over(transfer.status) { transfer.legs.len() } else { 0 };
    let legs = transfer.legs.iter().enumerate().skip(still);
    legs.flat_map(move |(place, leg)| {
        let starts = leg.departs.as_ref().filter(|_| start(transfer, place).is_some_and(|at| at == node));
        let stops = leg.arrives.as_ref().filter(|_| end(transfer, place).is_some_and(|at| at == node));
        starts.into_iter().chain(stops)
    })
    .filter(|when| !happened(when))
}

/// How many legs have begun: one has if a date of it, or of a later one, has happened.
fn begun(legs: &[Leg]) -> usize {
    let last = legs.iter().rposition(|leg| [&leg.departs, &leg.arrives].into_iter().flatten().any(happened));
    last.map_or(0, |last| last + 1)
}

fn happened(when: &When) -> bool {
    when.kind == DateKind::Actual
}

/// Where a leg starts: as it says, else where the one before ends, else where the movement starts.
fn start(transfer: &Transfer, place: usize) -> Option<&Text> {
    let own = transfer.legs.get(place)?.from.0.as_ref();
    own.or_else(|| match place.checked_sub(1) {
        Some(before) => transfer.legs.get(before)?.to.0.as_ref(),
        None => transfer.from.0.as_ref(),
    })
}

/// Where a leg ends: as it says, else where the next one starts, else where the movement ends.
fn end(transfer: &Transfer, place: usize) -> Option<&Text> {
    let own = transfer.legs.get(place)?.to.0.as_ref();
    own.or_else(|| match transfer.legs.get(place + 1) {
        Some(next) => next.from.0.as_ref(),
        None => transfer.to.0.as_ref(),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::NodeSlug;
    use crate::model::codes::DatePrecision;

    fn when(day: i8, kind: DateKind) -> Option<When> {
        Some(When::new(date(2026, 11, day), DatePrecision::Day, kind, None))
    }

    /// `rzeszow 1! 3! lviv`: from, departs, arrives, to; what has happened has a `!`, and `-` is not reported.
    fn leg(text: &str) -> Leg {
        let [from, departs, arrives, to] = <[&str; 4]>::try_from(text.split(' ').collect::<Vec<_>>()).unwrap();
        let node = |text: &str| NodeSlug(Some(text).filter(|text| *text != "-").map(Text::from));
        let day = |text: &str| {
            let (day, kind) = text.strip_suffix('!').map_or((text, DateKind::Planned), |day| (day, DateKind::Actual));
            when(day.parse().ok()?, kind)
        };
        Leg { from: node(from), to: node(to), departs: day(departs), arrives: day(arrives), ..Leg::default() }
    }

    fn told(status: TransferStatus, legs: &[&str]) -> String {
        let transfer = Transfer { status, legs: legs.iter().map(|text| leg(text)).collect(), ..Transfer::default() };
        let at = stop(&transfer).map(|stop| format!("{} {}", stop.node, stop.since.map_or(0, |when| when.date.day())));
        let next = next_leg(&transfer).and_then(|leg| leg.departs.as_ref()).map(|when| when.date.day());
        format!("{} next {next:?}", at.unwrap_or_else(|| "nowhere".to_owned()))
    }

    #[test]
    fn a_movement_stays_where_its_last_leg_that_has_begun_has_ended() {
        use TransferStatus::{AtNode, Cancelled, HandedOver, Held, Moving, Planned, Ready, Received, Unknown};
        let ways: [&[&str]; 5] = [
            &["a 1 2 b", "b 3 4 c"],
            &["a 1! 2 b", "b 3 4 c"],
            &["a 1! 2! b", "b 3 4 c"],
            &["a 1! 2! b", "b 3! 4 c"],
            &["a 1! 2! b", "b 3! 4! c"],
        ];
        let all = |status| ways.map(|legs| told(status, legs)).join(", ");
        for status in [AtNode, Held, Ready] {
            let stays = "nowhere next Some(1), nowhere next Some(3), b 2 next Some(3), nowhere next None, c 4 next None";
            assert_eq!(all(status), stays, "{status:?}");
        }
        let ended = "nowhere next Some(1), nowhere next Some(3), b 2 next Some(3), nowhere next None, nowhere next None";
        assert_eq!(all(Unknown), ended, "nobody says that it waits at its end");
        for status in [Moving, Planned] {
            assert!(all(status).starts_with("nowhere next Some(1), nowhere next Some(3), nowhere next Some(3)"), "{status:?}");
        }
        for status in [HandedOver, Received, Cancelled] {
            assert_eq!(all(status), ["nowhere next None"; 5].join(", "), "{status:?}");
        }
    }

    #[test]
    fn what_a_leg_does_not_say_its_neighbours_do() {
        let at = |legs: &[&str]| told(TransferStatus::AtNode, legs);
        assert_eq!(at(&["a 1! 2! -", "b 3 4 c"]), "b 2 next Some(3)");
        assert_eq!(at(&["a 1! 2! -"]), "nowhere next None");
        assert_eq!(at(&["a - - b", "b 3! 4! c", "c 6 7 d"]), "c 4 next Some(6)", "a later leg has begun");
        assert_eq!(at(&[]), "nowhere next None");
        let ends = Transfer {
            legs: vec![leg("- 1 2 -")],
            from: NodeSlug(Some("x".into())),
            to: NodeSlug(Some("y".into())),
            ..Transfer::default()
        };
        let days = |node: &str| ahead(&ends, node).map(|when| when.date.day()).collect::<Vec<_>>();
        assert_eq!((days("x"), days("y"), days("z")), (vec![1], vec![2], vec![]));
    }
}
