//! Three questions to try, printed when the demo is ready.

/// Each a sentence and the query that answers it.
pub const QUESTIONS: [(&str, &str); 3] = [
    (
        "Which serviceable howitzers do nations offer, most first?",
        r#"{ holdings(filter: {category: ["howitzer"], condition: [SERVICEABLE], offered: {gt: 0}}, orderBy: [{field: OFFERED, direction: DESC}], first: 10) { totalCount gaps { message } nodes { nation { name } equipmentType { name } offered { value } } } }"#,
    ),
    (
        "Which pledges of air defence have not arrived yet?",
        r#"{ donationLines(filter: {domain: [AIR_DEFENCE], stage: [PLEDGED, ALLOCATED, PREPARING, IN_TRANSIT, AT_NODE]}, orderBy: [{field: ARRIVES}], first: 10) { totalCount nodes { donor { name } system { name } stage pledged { value unit { code } } arrives { date kind } } } }"#,
    ),
    (
        "Which courses on the Leopard 2 begin in the next 30 days and have open seats?",
        r#"{ courseIterations(filter: {system: ["leopard-2"], starts: {fromDays: 0, toDays: 30}, seatsOpen: {gt: 0}}, orderBy: [{field: STARTS}], first: 10) { totalCount nodes { course { title } facility { name nation { code } } starts { date } seatsOpen { value } } } }"#,
    ),
];

/// The same of `demo --real`.
pub const REAL_QUESTIONS: [(&str, &str); 3] = [
    (
        "Which holdings of one state's police are worth most?",
        r#"{ holdings(filter: {feed: ["us-leso-va-2020-03-31"]}, orderBy: [{field: VALUE, direction: DESC}], first: 10) { totalCount nodes { holder equipmentType { name } quantity { value } value { amount currency } } } }"#,
    ),
    (
        "What was one nation given of excess defence articles, line by line?",
        r#"{ donationLines(filter: {feed: ["us-eda"], recipient: ["POL"]}, first: 50) { totalCount nodes { description stage requested { value } delivered { value } } } }"#,
    ),
    (
        "Where and when was one nation trained?",
        r#"{ courseIterations(filter: {feed: ["us-fmtr"], traineeNation: ["UKR"]}, orderBy: [{field: STARTS}], first: 20) { totalCount nodes { course { title } facility { name } starts { date } seatsFilled { value } } } }"#,
    ),
];

/// Prints them.
pub fn print(questions: &[(&str, &str)]) {
    anstream::println!("\nThree questions to try:");
    for (question, query) in questions {
        anstream::println!("\n  {question}\n    {query}");
    }
    anstream::println!("\nCtrl-C ends it.");
}
