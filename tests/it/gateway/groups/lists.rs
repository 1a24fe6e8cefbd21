//! The lists that are grouped, and what records add to their groups.

use serde_json::{Value, json};

use super::oracle::{How, Key, Spec, Sum, at, day, each, month, quarter, year};
use crate::support::gateway::NOW;

const fn key(name: &'static str, select: &'static str, at: &'static str, of: fn(&Value) -> Vec<Value>) -> Key {
    Key { name, select, at, of }
}

const fn sum(field: &'static str, how: How, of: fn(&Value) -> Vec<Value>) -> Sum {
    Sum { field, how, of }
}

/// Keys that many lists have, each of a field of its own name.
macro_rules! keys {
    (nation) => {
        key("NATION", "nation { code }", "/nation/code", |one| at(one, "/nation/code"))
    };
    (system) => {
        key("SYSTEM", "system { slug }", "/system/slug", |one| at(one, "/system/slug"))
    };
    (domain) => {
        key("DOMAIN", "domain", "/domain", |one| at(one, "/system/domain"))
    };
    (category) => {
        key("CATEGORY", "category { slug title }", "/category/slug", |one| at(one, "/system/category/slug"))
    };
    (item) => {
        key("EQUIPMENT_TYPE", "equipmentType { id }", "/equipmentType/id", |one| at(one, "/equipmentType/id"))
    };
    (class) => {
        key("SUPPLY_CLASS", "supplyClass { code title }", "/supplyClass/code", |one| at(one, "/equipmentType/supplyClass/code"))
    };
    (class_group) => {
        key("SUPPLY_GROUP", "supplyGroup { code title }", "/supplyGroup/code", |one| at(one, "/equipmentType/supplyClass/group"))
    };
    (unit of $at:literal) => {
        key("UNIT", "unit { code name }", "/unit/code", |one| at(one, concat!("/", $at, "/unit/code")))
    };
    ($name:literal: $field:literal of $at:literal) => {
        key($name, $field, concat!("/", $field), |one| at(one, $at))
    };
    ($name:literal: $field:literal $part:literal of $at:literal) => {
        key($name, concat!($field, " { ", $part, " }"), concat!("/", $field, "/", $part), |one| at(one, $at))
    };
    ($period:ident $name:literal: $field:literal of $at:literal) => {
        key($name, concat!($field, " { title from to precision }"), concat!("/", $field, "/title"), |one| $period(one, $at))
    };
}

/// A sum per unit of a field of its own name.
macro_rules! per_unit {
    ($field:literal) => {
        sum($field, How::PerUnit, |one| at(one, concat!("/", $field)))
    };
}

fn by_nation(record: &Value) -> Vec<Value> {
    at(record, "/nation/code")
}

const ITEM: &str = "nation { code } system { slug domain category { slug } } equipmentType { id supplyClass { code group } }";

pub const LISTS: &[Spec] = &[
    Spec {
        name: "weaponSystems",
        fields: "slug domain category { slug } countedAs coalition { slug }",
        keys: &[
            keys!("DOMAIN": "domain" of "/domain"),
            keys!("CATEGORY": "category" "slug" of "/category/slug"),
            keys!("COUNTED_AS": "countedAs" of "/countedAs"),
            keys!("COALITION": "coalition" "slug" of "/coalition/slug"),
        ],
        sums: &[],
        filters: &["{domain: [ARMOUR]}"],
        nations: |_| Vec::new(),
    },
    Spec {
        name: "equipmentTypes",
        fields: "key { scheme } supplyClass { code group } system { slug domain category { slug } } reportedBy { code }",
        keys: &[
            keys!("SCHEME": "scheme" of "/key/scheme"),
            key("SUPPLY_CLASS", "supplyClass { code }", "/supplyClass/code", |one| at(one, "/supplyClass/code")),
            key("SUPPLY_GROUP", "supplyGroup { code }", "/supplyGroup/code", |one| at(one, "/supplyClass/group")),
            keys!(system),
            keys!(domain),
            keys!(category),
            key("REPORTED_BY", "reportedBy { code }", "/reportedBy/code", |one| each(one, "/reportedBy", "/code")),
        ],
        sums: &[],
        filters: &["{reportedBy: [\"POL\", \"DEU\"]}", "{scheme: [NIIN]}"],
        nations: |one| each(one, "/reportedBy", "/code"),
    },
    Spec {
        name: "holdings",
        fields: "quantity { value unit { scheme code } } offered { value unit { scheme code } } condition { group } value { amount currency basis }",
        keys: &[
            keys!(nation),
            keys!(system),
            keys!(domain),
            keys!(category),
            keys!(item),
            keys!(class),
            keys!(class_group),
            keys!("CONDITION": "condition" of "/condition/group"),
            keys!(unit of "quantity"),
        ],
        sums: &[per_unit!("quantity"), per_unit!("offered"), sum("value", How::Money, |one| at(one, "/value"))],
        filters: &["{quantity: {gt: 10}}", "{nation: [\"POL\", \"DEU\", \"USA\"]}", "{not: {condition: [SERVICEABLE]}}", "{nation: []}"],
        nations: by_nation,
    },
    Spec {
        name: "donations",
        fields: "nation { code } donor { code } recipient { code } kind source announced { date } acquisition: value(basis: ACQUISITION) { amount currency basis } \
                 current: value(basis: CURRENT) { amount currency basis } estimate: value(basis: ESTIMATE) { amount currency basis } \
                 unknown: value(basis: UNKNOWN) { amount currency basis }",
        keys: &[
            keys!(nation),
            keys!("DONOR": "donor" "code" of "/donor/code"),
            keys!("RECIPIENT": "recipient" "code" of "/recipient/code"),
            keys!("KIND": "kind" of "/kind"),
            keys!("SOURCE": "source" of "/source"),
            keys!(month "ANNOUNCED_MONTH": "announced" of "/announced/date"),
            keys!(quarter "ANNOUNCED_QUARTER": "announced" of "/announced/date"),
            keys!(year "ANNOUNCED_YEAR": "announced" of "/announced/date"),
        ],
        sums: &[sum("value", How::Money, |one| {
            ["/acquisition", "/current", "/estimate", "/unknown"].iter().flat_map(|pointer| at(one, pointer)).collect()
        })],
        filters: &["{kind: [IN_KIND, LOAN]}", "{domain: [ARTILLERY]}"],
        nations: by_nation,
    },
    Spec {
        name: "donationLines",
        fields: "donor { code } stage arrives { date } readiness { state } donation { recipient { code } kind source announced { date } } coalition: system { coalition { slug } } \
                 requested { value unit { scheme code } } offered { value unit { scheme code } } pledged { value unit { scheme code } } allocated { value unit { scheme code } } \
                 accepted { value unit { scheme code } } rejected { value unit { scheme code } } shipped { value unit { scheme code } } delivered { value unit { scheme code } }",
        keys: &[
            keys!(nation),
            keys!("DONOR": "donor" "code" of "/donor/code"),
            keys!("RECIPIENT": "recipient" "code" of "/donation/recipient/code"),
            keys!("KIND": "kind" of "/donation/kind"),
            keys!("SOURCE": "source" of "/donation/source"),
            keys!("STAGE": "stage" of "/stage"),
            keys!(system),
            keys!(domain),
            keys!(category),
            keys!(item),
            keys!(class),
            keys!(class_group),
            keys!("COALITION": "coalition" "slug" of "/coalition/coalition/slug"),
            keys!("READINESS": "readiness" of "/readiness/state"),
            key("UNIT", "unit { code }", "/unit/code", |one| {
                let stages = ["pledged", "allocated", "delivered", "requested", "offered", "accepted", "shipped", "rejected"];
                let codes = stages.iter().map(|stage| &one[stage]["unit"]["code"]);
                vec![codes.clone().find(|code| **code != "UNKNOWN").unwrap_or(&json!("UNKNOWN")).clone()]
            }),
            keys!(month "ANNOUNCED_MONTH": "announced" of "/donation/announced/date"),
            keys!(quarter "ANNOUNCED_QUARTER": "announced" of "/donation/announced/date"),
            keys!(year "ANNOUNCED_YEAR": "announced" of "/donation/announced/date"),
            keys!(month "ARRIVES_MONTH": "arrives" of "/arrives/date"),
            keys!(quarter "ARRIVES_QUARTER": "arrives" of "/arrives/date"),
            keys!(year "ARRIVES_YEAR": "arrives" of "/arrives/date"),
        ],
        sums: &[
            per_unit!("requested"),
            per_unit!("offered"),
            per_unit!("pledged"),
            per_unit!("allocated"),
            per_unit!("accepted"),
            per_unit!("rejected"),
            per_unit!("shipped"),
            per_unit!("delivered"),
        ],
        filters: &["{stage: [PLEDGED, DELIVERED]}", "{pledged: {gte: 5}}"],
        nations: by_nation,
    },
    Spec {
        name: "transfers",
        fields: "nation { code } recipient { code } status from { slug } to { slug } at { node { slug } } departs { date } arrives { date } mass { value unit { code } }",
        keys: &[
            keys!(nation),
            keys!("RECIPIENT": "recipient" "code" of "/recipient/code"),
            keys!("STATUS": "status" of "/status"),
            keys!("FROM": "from" "slug" of "/from/slug"),
            keys!("TO": "to" "slug" of "/to/slug"),
            keys!("AT": "at" "slug" of "/at/node/slug"),
            keys!(month "DEPARTS_MONTH": "departs" of "/departs/date"),
            keys!(quarter "DEPARTS_QUARTER": "departs" of "/departs/date"),
            keys!(year "DEPARTS_YEAR": "departs" of "/departs/date"),
            keys!(month "ARRIVES_MONTH": "arrives" of "/arrives/date"),
            keys!(quarter "ARRIVES_QUARTER": "arrives" of "/arrives/date"),
            keys!(year "ARRIVES_YEAR": "arrives" of "/arrives/date"),
        ],
        sums: &[sum("mass", How::InUnit("KG"), |one| at(one, "/mass"))],
        filters: &["{mode: [RAIL]}", "{mass: {gt: 1000}}"],
        nations: by_nation,
    },
    Spec {
        name: "transferLines",
        fields: "transfer { recipient { code } status to { slug } departs { date } arrives { date } } quantity { value unit { scheme code } } mass { value unit { code } }",
        keys: &[
            keys!(nation),
            keys!("RECIPIENT": "recipient" "code" of "/transfer/recipient/code"),
            keys!("STATUS": "status" of "/transfer/status"),
            keys!("TO": "to" "slug" of "/transfer/to/slug"),
            keys!(system),
            keys!(domain),
            keys!(category),
            keys!(item),
            keys!(class),
            keys!(class_group),
            keys!(unit of "quantity"),
            keys!(month "DEPARTS_MONTH": "departs" of "/transfer/departs/date"),
            keys!(quarter "DEPARTS_QUARTER": "departs" of "/transfer/departs/date"),
            keys!(year "DEPARTS_YEAR": "departs" of "/transfer/departs/date"),
            keys!(month "ARRIVES_MONTH": "arrives" of "/transfer/arrives/date"),
            keys!(quarter "ARRIVES_QUARTER": "arrives" of "/transfer/arrives/date"),
            keys!(year "ARRIVES_YEAR": "arrives" of "/transfer/arrives/date"),
        ],
        sums: &[per_unit!("quantity"), sum("mass", How::InUnit("KG"), |one| at(one, "/mass"))],
        filters: &["{status: [MOVING, RECEIVED]}"],
        nations: by_nation,
    },
    Spec {
        name: "repairOrders",
        fields: "stage facility { slug } quantity { value unit { scheme code } } received { date } completed { date } waitingFor { equipmentType { id } }",
        keys: &[
            keys!(nation),
            keys!(system),
            keys!(domain),
            keys!(category),
            keys!(item),
            keys!("STAGE": "stage" of "/stage"),
            keys!("FACILITY": "facility" "slug" of "/facility/slug"),
            key("PART", "part { id }", "/part/id", |one| each(one, "/waitingFor", "/equipmentType/id")),
            keys!(unit of "quantity"),
            keys!(month "RECEIVED_MONTH": "received" of "/received/date"),
            keys!(quarter "RECEIVED_QUARTER": "received" of "/received/date"),
            keys!(year "RECEIVED_YEAR": "received" of "/received/date"),
            keys!(month "COMPLETED_MONTH": "completed" of "/completed/date"),
            keys!(quarter "COMPLETED_QUARTER": "completed" of "/completed/date"),
            keys!(year "COMPLETED_YEAR": "completed" of "/completed/date"),
        ],
        sums: &[
            per_unit!("quantity"),
            sum("open", How::Whole, |one| if is_open(one) { vec![json!(1)] } else { Vec::new() }),
            sum("returned", How::Whole, |one| if one["stage"] == "RETURNED" { vec![json!(1)] } else { Vec::new() }),
            sum("meanDaysToReturn", How::Mean, |one| {
                let (received, completed) = (at(one, "/received/date"), at(one, "/completed/date"));
                let both = received.first().zip(completed.first()).filter(|_| one["stage"] == "RETURNED");
                both.map(|(received, completed)| days(day(received), day(completed))).into_iter().collect()
            }),
            sum("meanDaysOpen", How::Mean, |one| {
                let received = at(one, "/received/date");
                let received = received.first().filter(|_| is_open(one));
                received.map(|received| days(day(received), NOW[..10].parse().unwrap())).into_iter().collect()
            }),
        ],
        filters: &["{open: true}", "{domain: [ARMOUR, ARTILLERY]}"],
        nations: by_nation,
    },
    Spec {
        name: "requirements",
        fields: "statedBy coalition { slug } priority requested { value unit { scheme code } } neededBy { date }",
        keys: &[
            keys!(nation),
            keys!("STATED_BY": "statedBy" of "/statedBy"),
            keys!("COALITION": "coalition" "slug" of "/coalition/slug"),
            keys!(system),
            keys!(domain),
            keys!(category),
            keys!("PRIORITY": "priority" of "/priority"),
            keys!(unit of "requested"),
            keys!(month "NEEDED_BY_MONTH": "neededBy" of "/neededBy/date"),
            keys!(quarter "NEEDED_BY_QUARTER": "neededBy" of "/neededBy/date"),
            keys!(year "NEEDED_BY_YEAR": "neededBy" of "/neededBy/date"),
        ],
        sums: &[per_unit!("requested")],
        filters: &["{priority: {lte: 2}}"],
        nations: by_nation,
    },
    Spec {
        name: "trainingFacilities",
        fields: "nation { code } capacity courses(first: 40) { nodes { qualifiesFor { system { slug } } } }",
        keys: &[
            keys!(nation),
            key("SYSTEM", "system { slug }", "/system/slug", |one| {
                let courses = one["courses"]["nodes"].as_array().unwrap();
                courses.iter().flat_map(|course| each(course, "/qualifiesFor", "/system/slug")).collect()
            }),
        ],
        sums: &[sum("capacity", How::Whole, |one| at(one, "/capacity"))],
        filters: &["{capacity: {gt: 20}}"],
        nations: by_nation,
    },
    Spec {
        name: "courses",
        fields: "nation { code } languages discipline level durationDays qualifiesFor { role system { slug domain } }",
        keys: &[
            keys!(nation),
            key("SYSTEM", "system { slug }", "/system/slug", |one| each(one, "/qualifiesFor", "/system/slug")),
            key("DOMAIN", "domain", "/domain", |one| each(one, "/qualifiesFor", "/system/domain")),
            key("ROLE", "role", "/role", |one| each(one, "/qualifiesFor", "/role")),
            key("LANGUAGE", "language", "/language", |one| each(one, "/languages", "").iter().map(primary).collect()),
            keys!("DISCIPLINE": "discipline" of "/discipline"),
            keys!("LEVEL": "level" of "/level"),
        ],
        sums: &[sum("meanDurationDays", How::Mean, |one| at(one, "/durationDays"))],
        filters: &["{language: [\"en\"]}", "{domain: [AIR_DEFENCE]}"],
        nations: by_nation,
    },
    Spec {
        name: "courseIterations",
        fields: "nation { code } traineeNation { code } facility { id } course { id qualifiesFor { role system { slug domain } } } language status starts { date } ends { date } \
                 seats { value unit { code } } seatsFilled { value unit { code } } graduated { value unit { code } } cost { amount currency basis }",
        keys: &[
            keys!(nation),
            keys!("TRAINEE_NATION": "traineeNation" "code" of "/traineeNation/code"),
            keys!("FACILITY": "facility" "id" of "/facility/id"),
            keys!("COURSE": "course" "id" of "/course/id"),
            key("SYSTEM", "system { slug }", "/system/slug", |one| each(one, "/course/qualifiesFor", "/system/slug")),
            key("DOMAIN", "domain", "/domain", |one| each(one, "/course/qualifiesFor", "/system/domain")),
            key("ROLE", "role", "/role", |one| each(one, "/course/qualifiesFor", "/role")),
            key("LANGUAGE", "language", "/language", |one| at(one, "/language").iter().map(primary).collect()),
            keys!("STATUS": "status" of "/status"),
            keys!(month "STARTS_MONTH": "starts" of "/starts/date"),
            keys!(quarter "STARTS_QUARTER": "starts" of "/starts/date"),
            keys!(year "STARTS_YEAR": "starts" of "/starts/date"),
            keys!(month "ENDS_MONTH": "ends" of "/ends/date"),
            keys!(quarter "ENDS_QUARTER": "ends" of "/ends/date"),
            keys!(year "ENDS_YEAR": "ends" of "/ends/date"),
        ],
        sums: &[
            sum("seats", How::InUnit("PEOPLE"), |one| at(one, "/seats")),
            sum("seatsFilled", How::InUnit("PEOPLE"), |one| at(one, "/seatsFilled")),
            sum("seatsOpen", How::InUnit("PEOPLE"), |one| {
                let number = |field: &str| one[field]["value"].as_f64();
                let open = number("seats").zip(number("seatsFilled")).map(|(seats, filled)| (seats - filled).max(0.0));
                vec![json!({ "value": open, "unit": { "code": "PEOPLE" } })]
            }),
            sum("graduated", How::InUnit("PEOPLE"), |one| at(one, "/graduated")),
            sum("cost", How::Money, |one| at(one, "/cost")),
        ],
        filters: &["{status: [OPEN, PLANNED]}", "{role: [OPERATOR]}"],
        nations: by_nation,
    },
];

/// What is read of each record: lists of items share a beginning.
pub fn fields(spec: &Spec) -> String {
    let begins = ["holdings", "donationLines", "transferLines", "repairOrders", "requirements"].contains(&spec.name);
    format!("{} {}", if begins { ITEM } else { "" }, spec.fields)
}

fn is_open(order: &Value) -> bool {
    !["RETURNED", "CONDEMNED", "CANNIBALISED"].contains(&order["stage"].as_str().unwrap())
}

fn days(from: jiff::civil::Date, to: jiff::civil::Date) -> Value {
    json!(from.until(to).unwrap().get_days().max(0))
}

fn primary(tag: &Value) -> Value {
    json!(tag.as_str().unwrap().split('-').next().unwrap())
}
