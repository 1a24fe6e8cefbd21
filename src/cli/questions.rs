//! Three questions to try, printed when the demo is ready. The workbench opens on the same.

/// Questions of the made-up nations, as documents that begin with the question in words.
pub const QUESTIONS: [&str; 3] = [
    include_str!("../../schema/questions/02-serviceable-howitzers.graphql"),
    include_str!("../../schema/questions/06-air-defence-pledges.graphql"),
    include_str!("../../schema/questions/05-open-seats.graphql"),
];

/// The same of `demo --real`.
pub const REAL_QUESTIONS: [&str; 3] = [
    include_str!("../../config/examples/us/questions/largest-holdings.graphql"),
    include_str!("../../config/examples/us/questions/given-to-a-recipient.graphql"),
    include_str!("../../config/examples/us/questions/trained-people.graphql"),
];

/// Prints them.
pub fn print(questions: &[&str]) {
    anstream::println!("\nThree questions to try:");
    for question in questions {
        let (words, query) = parts(question);
        anstream::println!("\n  {words}\n    {query}");
    }
    anstream::println!("\nCtrl-C ends it.");
}

/// The question in words, which is the comment up to its question mark, and the document in one line.
fn parts(question: &str) -> (String, String) {
    let comments = question.lines().map_while(|line| line.strip_prefix("# ")).collect::<Vec<_>>().join(" ");
    let words = comments.split_inclusive('?').next().unwrap_or_default().to_owned();
    let query = question.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
    (words, query)
}
