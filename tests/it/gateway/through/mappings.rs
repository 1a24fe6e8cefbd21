//! How the rows of each path are read.

pub const LABELLED: &str = r#"
records = "$.rows[*]"
countries = "ALPHA3"
label_from = { classification = "grade", releasable_to = { path = "to", split = "," } }
"#;
pub const COURSES: &str = r#"
[feed.course]
key = "code"
code = "code"
title = "title"
[feed.course.qualifies_for]
each = "systems[*]"
system = "slug"
role = "role"
"#;
pub const SITES: &str = r#"
[feed.training_facility]
key = "key"
slug = "key"
name = "name"
"#;
pub const RUNS: &str = r#"
[feed.course_iteration]
key = "key"
course = "course"
facility = "site"
ends = "ends"
seats = "seats"
"#;
pub const GIFTS: &str = r#"
[feed.donation]
key = "gift"
once = true
donor = "donor"
recipient = "recipient"
kind = "kind"
source = "source"
requirement = { path = "requirement", nation = { const = "UKR" } }
announced = "announced"
[feed.donation.line]
each = "lines[*]"
key = "key"
item = { nsn = "nsn" }
system = "system"
stage = "stage"
pledged = "pledged"
planned_delivery = "planned"
description = "system"
"#;
pub const MOVES: &str = r#"
[feed.transfer]
key = "move"
once = true
donation = "gift"
consignment = "consignment"
recipient = "recipient"
status = "status"
to = "node"
[feed.transfer.legs]
each = "legs[*]"
mode = "mode"
departs = "departs"
arrives = "arrives"
[feed.transfer.line]
each = "lines[*]"
key = "key"
item = { nsn = "nsn" }
system = "system"
quantity = "quantity"
"#;
pub const STOCK: &str = r#"
[feed.holding]
key = "key"
item = { nsn = "nsn" }
system = "system"
quantity = "quantity"
condition = { const = "SERVICEABLE" }
"#;
pub const REPAIRS: &str = r#"
[feed.repair_order]
key = "key"
system = "system"
stage = { const = "WAITING_PARTS" }
[feed.repair_order.waiting_for]
each = "parts[*]"
item = { nsn = "nsn" }
quantity = "quantity"
"#;
pub const NEEDS: &str = r#"
[feed.requirement]
key = "key"
system = "system"
requested = "requested"
"#;
