//! Plain questions about an item and a system, against what is true in the made-up world.

use std::collections::{BTreeMap, BTreeSet};

use muster::demo::plan;
use muster::demo::truth::holding::Number;
use muster::demo::truth::systems::SYSTEMS;
use serde_json::{Value, json};

use crate::support::demonstration::{DEMO, question, seen};

#[test]
fn a_stock_number_says_what_it_is_and_who_holds_how_many() {
    let truth = &DEMO.truth;
    let default = "2350-12-953-7866";
    // One that Albania holds too, which tells its stock by number only.
    let albania = plan::publisher("ALB").unwrap();
    let told_by_number = truth.holdings(albania).find(|holding| holding.number == Number::Nsn && seen(&holding.label)).unwrap().article;
    let other = truth.articles()[told_by_number].nsn_plain();
    for (variables, nsn) in [(json!({}), default.to_owned()), (json!({ "nsn": other }), truth.articles()[told_by_number].nsn())] {
        let place = truth.articles().iter().position(|article| article.nsn() == nsn).unwrap();
        let article = &truth.articles()[place];
        // Per nation: rows, and how many in all; "ca. 12" and the like count as rows alone.
        let mut held: BTreeMap<&str, (u64, f64)> = BTreeMap::new();
        for publisher in plan::NATIONS.iter().filter(|publisher| publisher.has(plan::Kind::Holding)) {
            let own = truth.holdings(publisher).filter(|row| row.article == place && row.number == Number::Nsn && seen(&row.label));
            for row in own {
                let (rows, sum) = held.entry(publisher.code).or_default();
                *rows += 1;
                *sum += row.quantity.value().unwrap_or(0.0);
            }
        }
        let answer = DEMO.house.get_with(&question("03-what-is-this-number"), variables);
        let item = &answer["equipmentType"];
        assert_eq!(item["nsn"], nsn);
        assert_eq!(item["supplyClass"]["code"], article.supply_class);
        assert_eq!(item["system"]["name"].as_str(), article.system.map(|place| SYSTEMS[place].name));
        if article.codified {
            assert_eq!(item["name"], article.approved_name);
        }
        let told = item["holdings"]["groups"].as_array().unwrap().iter().map(|group| {
            let sum = group["quantity"].as_array().unwrap().iter().map(|sum| sum["value"].as_f64().unwrap()).sum::<f64>();
            (group["nation"]["code"].as_str().unwrap(), (group["count"].as_u64().unwrap(), sum))
        });
        assert_eq!(told.collect::<BTreeMap<_, _>>(), held, "{nsn}");
        assert_eq!(item["holdings"]["totalCount"].as_u64(), Some(held.values().map(|(rows, _)| rows).sum()));
        assert!(nsn != default || held.len() > 5, "few hold it: {held:?}");
        let albania_tells = item["holdings"]["gaps"].as_array().unwrap().iter().all(|gap| gap["nation"]["code"] != "ALB");
        assert!(albania_tells, "{item}");
    }
}

#[test]
fn courses_on_a_system_are_told_with_all_its_variants() {
    let of_family = |place: &usize| SYSTEMS[*place].slug == "leopard-2" || SYSTEMS[*place].variant_of == "leopard-2";
    let courses = DEMO.truth.courses().iter().filter(|course| seen(&course.label));
    let courses = courses.filter(|course| course.system.iter().chain(&course.second).any(of_family));
    let expected = courses.map(|course| {
        let systems: BTreeSet<&str> = course.system.iter().chain(&course.second).map(|place| SYSTEMS[*place].name).collect();
        let languages: BTreeSet<&str> = course.languages.iter().copied().collect();
        format!("{} {} {systems:?} {languages:?} {}", course.nation, course.code, course.days)
    });
    let expected: BTreeSet<String> = expected.collect();
    let answer = DEMO.house.get_with(&question("04-courses-on-a-system"), json!({}));
    let nodes = answer["courses"]["nodes"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let told = nodes.iter().map(|course| {
        let systems: BTreeSet<String> = course["qualifiesFor"].as_array().unwrap().iter().map(|one| text(&one["system"]["name"])).collect();
        let languages: BTreeSet<String> = course["languages"].as_array().unwrap().iter().map(text).collect();
        let length = &course["durationDays"];
        format!("{} {} {systems:?} {languages:?} {length}", text(&course["nation"]["code"]), text(&course["code"]))
    });
    assert_eq!(told.collect::<BTreeSet<_>>(), expected);
    assert_eq!(answer["courses"]["totalCount"], expected.len());
    assert!(expected.len() > 10 && nodes.is_sorted_by_key(|course| course["durationDays"].as_i64()));
}
