//! Donations and their lines.

use crate::engine::{Arg, Args, Type, TypeRef};
use crate::graph::collection::{ask, refused};
use crate::graph::fields::record;
use crate::graph::scope::Scope;
use crate::graph::values::{Amount, record_id, unseen, whole_days};
use crate::model::Code as _;
use crate::model::codes::PriceBasis;
use crate::model::records::{Donation, DonationLine, Requirement, Transfer};
use crate::model::values::{Currency, Money, When};
use crate::store::{Arrivals, Crews, NationState, Readiness, answered, exchanged, stage_since};
use crate::view::Filter;

pub fn donation() -> Type<Donation, Scope> {
    record::<Donation>(&["donor", "value_acquisition", "value_current", "value_estimate"])
        .cow::<NationState>("donor", "Who gives; the reporting nation unless the feed says otherwise.", |donation, scope| {
            scope.nation(donation.donor.unwrap_or(donation.origin.nation))
        })
        .made_link_with(
            "value",
            "At that basis (default: the first reported of acquisition, current, estimate), converted if a currency is given; null where not reported or without a rate.",
            value_args(),
            |donation, scope: &Scope, (basis, currency): &(Option<PriceBasis>, Option<Currency>)| {
                Ok(value(donation, *basis).and_then(|value| match currency {
                    None => Some(Amount { money: value, rate_date: None }),
                    Some(currency) => converted(scope, value, *currency),
                }))
            },
        )
        .many("lines", "Its single items, in the order of the document.", |donation: &Donation, scope: &Scope| {
            let id = record_id("Donation", &donation.origin).0;
            scope.view.of_key::<DonationLine>(donation.origin.nation, "donation", &id)
        })
        .counted_as(4)
        .link::<Requirement>("requirement", "The requirement that it answers.", |donation, scope| {
            scope.view.follow(donation.requirement.0.as_ref()?)
        })
        .made_with("transfers", "Movements of it, as nations report them.", ask::<Transfer>(), |donation: &Donation, scope: &Scope, asked| {
            let filter = Filter::AnyOf(crate::view::key_dimension::<Transfer>("donation"), vec![record_id("Donation", &donation.origin).0]);
            scope.view.page::<Transfer>(&std::sync::Arc::new(asked.within(filter))).map_err(refused)
        })
}

fn value_args() -> Args<(Option<PriceBasis>, Option<Currency>)> {
    Args::new(
        vec![
            Arg::new("basis", "What the amount means; null: the first reported.", TypeRef::named(PriceBasis::LIST.name)),
            Arg::new("currency", "Into which currency; null: as it came.", TypeRef::named("CurrencyCode")),
        ],
        |values| Ok((values.text("basis").and_then(PriceBasis::named), values.text("currency").and_then(Currency::new))),
    )
}

fn value(donation: &Donation, basis: Option<PriceBasis>) -> Option<Money> {
    let all = [&donation.value_acquisition, &donation.value_current, &donation.value_estimate];
    all.into_iter().flatten().find(|money| basis.is_none_or(|basis| money.basis() == basis)).copied()
}

fn converted(scope: &Scope, value: Money, currency: Currency) -> Option<Amount> {
    let (amount, rate_date) = exchanged(scope.view.reference(), value.amount(), value.currency(), currency)?;
    let amount = if rate_date.is_some() { amount.round_dp(2) } else { amount };
    Some(Amount { money: Money::new(amount, currency, value.basis()), rate_date })
}

pub fn line() -> Type<DonationLine, Scope> {
    record::<DonationLine>(&["stage_since"])
        .one_with("donation", "The donation whose line it is.", Args::none(), |line: &DonationLine, scope: &Scope, ()| {
            donation_of(line, scope).ok_or_else(unseen)
        })
        .cow::<NationState>("donor", "Who gives: of the donation.", |line, scope| {
            let donor = donation_of(line, scope).and_then(|donation| donation.donor);
            scope.nation(donor.unwrap_or(line.origin.nation))
        })
        .link::<Requirement>("requirement", "First that applies of the line's own requirement and the donation's.", |line, scope| {
            scope.view.follow(answered(line, || donation_of(line, scope))?)
        })
        .link::<When>("stageSince", "When it reached its stage; for PLEDGED without a date of its own, the announcement.", |line, scope| {
            stage_since(line, || donation_of(line, scope))
        })
        .leaf("daysInStage", "Whole days in that stage until today; null: not known.", |line, scope| {
            whole_days(stage_since(line, || donation_of(line, scope))?.date, scope.view.today())
        })
        .link::<When>(
            "arrives",
            "Delivery, else the estimate of its newest movement's last leg, else the planned delivery.",
            |line, scope| scope.view.derived::<Arrivals>().when(line),
        )
        .one::<Readiness>(
            "readiness",
            "Is there a crew when it arrives? UNKNOWN for lines that are withdrawn, rejected or cancelled: they take nobody.",
            |line, scope| scope.view.derived::<Crews>().of(line),
        )
}

fn donation_of<'a>(line: &DonationLine, scope: &'a Scope) -> Option<&'a Donation> {
    scope.view.record(line.origin.nation, line.line_of?.get())
}
