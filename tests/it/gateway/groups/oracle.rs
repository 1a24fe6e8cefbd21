//! Groups worked out another way: from all records of a list, read page by page.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr as _;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::support::gateway::House;

/// A key: its name, how a group's is read (what to select, and where it lies then), and the keys of a record.
pub struct Key {
    pub name: &'static str,
    pub select: &'static str,
    pub at: &'static str,
    pub of: fn(&Value) -> Vec<Value>,
}

/// What is summed: the group's field and what is selected of it, how sums are made, and what a record adds.
pub struct Sum {
    pub field: &'static str,
    pub how: How,
    pub of: fn(&Value) -> Vec<Value>,
}

/// How sums are made. Quantities are objects of value and unit, amounts objects of amount, currency and basis, the rest
/// are numbers.
#[derive(Clone, Copy, PartialEq)]
pub enum How {
    PerUnit,
    InUnit(&'static str),
    Money,
    Whole,
    Mean,
}

/// A list with what can be asked of its groups.
pub struct Spec {
    pub name: &'static str,
    pub fields: &'static str,
    pub keys: &'static [Key],
    pub sums: &'static [Sum],
    /// Filters besides none.
    pub filters: &'static [&'static str],
    /// Nations that report a record.
    pub nations: fn(&Value) -> Vec<Value>,
}

impl How {
    pub fn select(self) -> &'static str {
        match self {
            Self::PerUnit | Self::InUnit(_) => "{ value unit { scheme code } counted missing }",
            Self::Money => "{ amount currency basis counted missing rateDate }",
            Self::Whole | Self::Mean => "",
        }
    }
}

/// The text at a place of a record, as a list of one or none.
pub fn at(record: &Value, pointer: &str) -> Vec<Value> {
    record.pointer(pointer).filter(|value| !value.is_null()).cloned().into_iter().collect()
}

/// The same of each member of a list.
pub fn each(record: &Value, list: &str, pointer: &str) -> Vec<Value> {
    record.pointer(list).and_then(Value::as_array).into_iter().flatten().flat_map(|one| at(one, pointer)).collect()
}

pub fn month(record: &Value, pointer: &str) -> Vec<Value> {
    at(record, pointer).iter().map(|day| json!(day.as_str().unwrap()[..7])).collect()
}

pub fn quarter(record: &Value, pointer: &str) -> Vec<Value> {
    let of = |day: &str| format!("{}-Q{}", &day[..4], day[5..7].parse::<u8>().unwrap().div_ceil(3));
    at(record, pointer).iter().map(|day| json!(of(day.as_str().unwrap()))).collect()
}

pub fn year(record: &Value, pointer: &str) -> Vec<Value> {
    at(record, pointer).iter().map(|day| json!(day.as_str().unwrap()[..4])).collect()
}

pub fn day(text: &Value) -> Date {
    text.as_str().unwrap().parse().unwrap()
}

fn decimal(number: &Value) -> Decimal {
    let text = number.as_str().map_or_else(|| number.to_string(), str::to_owned);
    Decimal::from_str(&text).unwrap_or_else(|_| panic!("{text}"))
}

/// The number nearest to a decimal.
fn nearest(exact: Decimal) -> f64 {
    exact.to_string().parse().unwrap()
}

/// The sums of a group's records, as the group is expected to answer them; sorted by what they count.
fn sums(of: &[&Value], sum: &Sum) -> Value {
    let added: Vec<Value> = of.iter().flat_map(|record| (sum.of)(record)).collect();
    let total = |numbers: &[&Value]| numbers.iter().map(|number| decimal(number)).sum::<Decimal>();
    match sum.how {
        How::PerUnit => {
            let units: BTreeSet<(String, String)> = added.iter().map(unit).collect();
            let of_unit = |(code, scheme): &(String, String)| {
                let all: Vec<&Value> = added.iter().filter(|one| unit(one) == (code.clone(), scheme.clone())).collect();
                let numbers: Vec<&Value> = all.iter().map(|one| &one["value"]).filter(|value| !value.is_null()).collect();
                json!({ "value": nearest(total(&numbers)), "unit": { "scheme": scheme, "code": code }, "counted": numbers.len(), "missing": all.len() - numbers.len() })
            };
            units.iter().map(of_unit).collect()
        }
        How::InUnit(code) => {
            let own = added.iter().filter(|one| one["unit"]["code"] == code).map(|one| &one["value"]);
            let numbers: Vec<&Value> = own.filter(|value| !value.is_null()).collect();
            json!({ "value": nearest(total(&numbers)), "counted": numbers.len(), "missing": of.len() - numbers.len() })
        }
        How::Money => {
            let kinds: BTreeSet<(&str, &str)> =
                added.iter().map(|one| (one["currency"].as_str().unwrap(), one["basis"].as_str().unwrap())).collect();
            let at_basis = |basis: &str| of.iter().filter(|record| (sum.of)(record).iter().any(|one| one["basis"] == basis)).count();
            let of_kind = |(currency, basis): &(&str, &str)| {
                let own = added.iter().filter(|one| one["currency"] == *currency && one["basis"] == *basis);
                let numbers: Vec<&Value> = own.map(|one| &one["amount"]).collect();
                json!({ "amount": total(&numbers).normalize().to_string(), "currency": currency, "basis": basis, "counted": numbers.len(), "missing": of.len() - at_basis(basis) })
            };
            let mut found: Vec<Value> = kinds.iter().map(of_kind).collect();
            found.sort_by_key(|sum| sum.to_string());
            found.into()
        }
        How::Whole => json!(added.iter().map(|number| number.as_i64().unwrap()).sum::<i64>()),
        How::Mean if added.is_empty() => Value::Null,
        How::Mean => json!(nearest(total(&added.iter().collect::<Vec<_>>())) / added.len() as f64),
    }
}

fn unit(one: &Value) -> (String, String) {
    (one["unit"]["code"].as_str().unwrap().to_owned(), one["unit"]["scheme"].as_str().unwrap().to_owned())
}

/// What a group answers of a sum, without what the oracle does not tell.
fn answered(sum: &Sum, mut given: Value) -> Value {
    match sum.how {
        How::PerUnit => {
            given.as_array_mut().unwrap().sort_by_key(unit);
            given
        }
        How::InUnit(code) => {
            assert_eq!(given["unit"]["code"], code);
            given.as_object_mut().unwrap().remove("unit");
            given
        }
        How::Money => {
            for sum in given.as_array_mut().unwrap() {
                assert_eq!(sum.as_object_mut().unwrap().remove("rateDate"), Some(Value::Null));
            }
            given.as_array_mut().unwrap().sort_by_key(|sum| sum.to_string());
            given
        }
        How::Whole | How::Mean => given,
    }
}

/// Groups by their keys: what they are expected to answer.
pub type Groups = BTreeMap<String, Value>;

/// The groups of these records.
pub fn expected(spec: &Spec, records: &[&Value], by: &[&Key]) -> Groups {
    let mut members: BTreeMap<String, (Vec<Value>, Vec<&Value>)> = BTreeMap::new();
    for record in records {
        let mut combinations: Vec<Vec<Value>> = vec![Vec::new()];
        for key in by {
            let mut keys = (key.of)(record);
            keys.sort_by_key(Value::to_string);
            keys.dedup();
            if keys.is_empty() {
                keys.push(Value::Null);
            }
            combinations =
                combinations.iter().flat_map(|some| keys.iter().map(|key| [some.as_slice(), std::slice::from_ref(key)].concat())).collect();
        }
        for keys in combinations {
            let name = Value::from(keys.clone()).to_string();
            members.entry(name).or_insert_with(|| (keys, Vec::new())).1.push(record);
        }
    }
    if by.is_empty() && members.is_empty() {
        members.insert("[]".to_owned(), (Vec::new(), Vec::new()));
    }
    let group = |(name, (_, of)): (String, (Vec<Value>, Vec<&Value>))| {
        let nations: BTreeSet<String> =
            of.iter().flat_map(|record| (spec.nations)(record)).map(|code| code.as_str().unwrap().to_owned()).collect();
        let mut group = json!({ "count": of.len(), "nationCount": nations.len(), "nations": nations });
        for sum in spec.sums {
            group[sum.field] = sums(&of, sum);
        }
        (name, group)
    };
    members.into_iter().map(group).collect()
}

/// The arguments of groups.
pub fn query(spec: &Spec, by: &[&Key], filter: &str, arguments: &str) -> String {
    let names: Vec<&str> = by.iter().map(|key| key.name).collect();
    let selected: Vec<&str> = by.iter().map(|key| key.select).collect();
    let sums: Vec<String> = spec.sums.iter().map(|sum| format!("{} {}", sum.field, sum.how.select())).collect();
    let filter = if filter.is_empty() { String::new() } else { format!("(filter: {filter})") };
    format!(
        "{{ {}{filter} {{ groups(by: [{}], {arguments}) {{ title count nationCount nations {{ code }} {} {} }} }} }}",
        spec.name,
        names.join(" "),
        selected.join(" "),
        sums.join(" ")
    )
}

/// The groups that the gateway answers, in its order.
pub fn asked(house: &House, spec: &Spec, by: &[&Key], filter: &str, arguments: &str) -> Vec<Value> {
    house.get(&query(spec, by, filter, arguments))[spec.name]["groups"].as_array().unwrap().clone()
}

/// The same by keys, as the oracle tells them.
pub fn told(spec: &Spec, by: &[&Key], groups: Vec<Value>) -> Groups {
    let count = groups.len();
    let one = |mut group: Value| {
        let keys: Vec<Value> = by.iter().map(|key| group.pointer(key.at).cloned().unwrap_or_default()).collect();
        let nations: Vec<Value> = group["nations"].as_array().unwrap().iter().map(|nation| nation["code"].clone()).collect();
        let mut told = json!({ "count": group["count"], "nationCount": group["nationCount"], "nations": nations });
        for sum in spec.sums {
            told[sum.field] = answered(sum, group[sum.field].take());
        }
        (Value::from(keys).to_string(), told)
    };
    let told: Groups = groups.into_iter().map(one).collect();
    assert_eq!(told.len(), count, "two groups have the same keys");
    told
}
