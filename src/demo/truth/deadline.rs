//! Needs that are dated by what is on its way for them: a unit that waits for a delivery needs it a few days after the day
//! that it was told. So a closed node makes some of them late.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::donation::Donation;
use super::requirement::Requirement;
use super::transfer::{Certainty, Status, Transfer};
use super::written::{Day, shift};

/// Only what arrives within so many days is told to those who wait.
const TOLD: i64 = 45;

/// Dates every second need for which something is on its way by the first delivery that its donor reports.
pub fn by_deliveries(requirements: &mut [Requirement], donations: &[Donation], transfers: &[Transfer], today: Date) {
    let given: HashMap<(&str, &str), &Donation> = donations.iter().map(|one| ((one.nation, one.key.as_str()), one)).collect();
    let places: HashMap<String, usize> = requirements.iter().enumerate().map(|(place, need)| (need.key.clone(), place)).collect();
    let mut known = HashSet::new();
    for transfer in transfers.iter().filter(|transfer| matches!(transfer.status, Status::Ready | Status::Moving | Status::AtNode)) {
        let Some(arrives) =
            transfer.legs.last().filter(|leg| leg.arrives_certainty != Certainty::Actual).and_then(|leg| leg.arrives.date())
        else {
            continue;
        };
        let donation = transfer.donation.as_deref().and_then(|key| given.get(&(transfer.nation, key)));
        let Some(place) = donation.and_then(|donation| places.get(donation.requirement.as_deref()?)) else { continue };
        if arrives > shift(today, TOLD) || !known.insert(*place) || known.len() % 2 == 0 {
            continue;
        }
        if let Some(need) = requirements.get_mut(*place).filter(|need| need.needed_by.date().is_some()) {
            let spare = i64::try_from(known.len() % 5).unwrap_or(0) + 2;
            need.needed_by = Day::On(shift(arrives, spare));
        }
    }
}
