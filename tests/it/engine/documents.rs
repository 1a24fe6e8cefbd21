//! Random documents over the toy world, the same for the same seed.

use serde_json::{Map, Value, json};

/// Numbers without end (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    pub fn percent(&mut self, of: usize) -> bool {
        self.below(100) < of
    }

    pub fn one_of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// A document and its variables.
pub struct Written {
    pub query: String,
    pub variables: Value,
}

const QUERY: &[(&str, &str)] = &[
    ("day", ""),
    ("branches", "Branch"),
    ("branch", "Branch"),
    ("sure", "Branch"),
    ("node", "Node"),
    ("nodes", "Node"),
    ("page", "Page"),
    ("echo", ""),
    ("at", "Query"),
    ("fetched", ""),
    ("__typename", ""),
];
const BRANCH: &[(&str, &str)] = &[
    ("id", ""),
    ("number", ""),
    ("name", ""),
    ("tags", ""),
    ("mood", ""),
    ("must", ""),
    ("may", ""),
    ("child", "Branch"),
    ("strict", "Branch"),
    ("twigs", "Branch"),
    ("thing", "Node"),
    ("things", "Node"),
    ("tally", "Tally"),
    ("tallies", "Tally"),
    ("weight", ""),
    ("heavy", ""),
    ("twin", "Branch"),
    ("weighed", "Tally"),
    ("__typename", ""),
];
const STONE: &[(&str, &str)] = &[("id", ""), ("number", ""), ("weight", ""), ("on", "Branch"), ("__typename", "")];
const TALLY: &[(&str, &str)] = &[("sum", ""), ("of", "Branch"), ("__typename", "")];
const PAGE: &[(&str, &str)] = &[("count", ""), ("nodes", "Branch"), ("__typename", "")];
const NODE: &[(&str, &str)] = &[("id", ""), ("number", ""), ("__typename", "")];

/// Variables: name, declaration, values that fit.
const VARIABLES: &[(&str, &str, &[&str])] = &[
    ("n", "Int!", &["1", "3", "7", "12", "41", "-2"]),
    ("m", "Int = 4", &["1", "5", "null"]),
    ("yes", "Boolean! = true", &["true", "false"]),
    ("no", "Boolean = false", &["true", "false"]),
    ("i", "ID!", &["\"b3\"", "\"s2\"", "7"]),
    ("mood", "Mood", &["\"CALM\"", "null"]),
    (
        "input",
        "Echo",
        &[
            "{\"must\": true}",
            "{\"must\": false, \"inner\": {\"must\": true, \"count\": 3}, \"moods\": [\"ODD\"]}",
            "{\"moods\": \"WILD\", \"must\": true, \"text\": null}",
        ],
    ),
    ("key", "Key", &["{\"number\": 4}", "{\"name\": \"x\"}"]),
    ("numbers", "[Int!]", &["[1, 2]", "3", "[]"]),
    ("even", "Even", &["2", "44"]),
    ("text", "String = \"none\"", &["\"a\"", "null"]),
    ("size", "Float", &["1.5", "3"]),
];

pub struct Writer<'c> {
    chance: &'c mut Chance,
    used: Vec<&'static str>,
    fragments: Vec<(String, &'static str, String)>,
    fields: usize,
}

/// A document that is right but for chance (aliases that clash); one in three is then broken a little.
pub fn document(chance: &mut Chance) -> Written {
    let mut writer = Writer { chance, used: Vec::new(), fragments: Vec::new(), fields: 0 };
    let body = writer.selection("Query", 0);
    let mut query = String::new();
    let used: Vec<_> = VARIABLES.iter().filter(|(name, ..)| writer.used.contains(name)).collect();
    if !used.is_empty() {
        let declared: Vec<_> = used.iter().map(|(name, of, _)| format!("${name}: {of}")).collect();
        query.push_str(&format!("query Asked({}) ", declared.join(", ")));
    }
    query.push_str(&body);
    for (name, on, body) in &writer.fragments {
        query.push_str(&format!(" fragment {name} on {on} {body}"));
    }
    let mut variables = Map::new();
    for (name, of, values) in used {
        if of.ends_with('!') || writer.chance.percent(75) {
            let value = writer.chance.one_of(values);
            variables.insert((*name).to_owned(), serde_json::from_str(value).expect("the table holds JSON"));
        }
    }
    if writer.chance.percent(6) {
        if let Some(value) = variables.values_mut().next() {
            *value = writer
                .chance
                .one_of(&["null", "\"x\"", "1.5", "[[1]]", "{\"a\": 1}", "true", "99999999999"])
                .parse()
                .unwrap_or(Value::Null);
        }
    }
    if chance.percent(30) {
        query = broken(&query, chance);
    }
    Written { query, variables: json!(variables) }
}

impl Writer<'_> {
    fn selection(&mut self, on: &'static str, depth: usize) -> String {
        let mut body = String::from("{ ");
        for _ in 0..1 + self.chance.below(4) {
            match self.chance.below(10) {
                0 => body.push_str(&self.inline(on, depth)),
                1 => body.push_str(&self.spread(on, depth)),
                _ => body.push_str(&self.field(on, depth)),
            }
            body.push(' ');
        }
        body.push('}');
        body
    }

    fn inline(&mut self, on: &'static str, depth: usize) -> String {
        let to = self.condition(on);
        let condition = if to == on && self.chance.percent(50) { String::new() } else { format!("on {to} ") };
        format!("... {condition}{}{}", self.directive(), self.selection(to, depth))
    }

    fn spread(&mut self, on: &'static str, depth: usize) -> String {
        let to = self.condition(on);
        let known: Vec<_> = self.fragments.iter().filter(|(_, of, _)| *of == to).map(|(name, ..)| name.clone()).collect();
        if !known.is_empty() && self.chance.percent(60) {
            let place = self.chance.below(known.len());
            return format!("...{} {}", known[place], self.directive());
        }
        // Written before it is named, so that no fragment spreads itself.
        let body = self.selection(to, depth + 1);
        let name = format!("F{}", self.fragments.len());
        self.fragments.push((name.clone(), to, body));
        format!("...{name} {}", self.directive())
    }

    fn condition(&mut self, on: &'static str) -> &'static str {
        match on {
            "Node" => self.chance.one_of(&["Node", "Branch", "Stone", "Branch"]),
            "Branch" => self.chance.one_of(&["Node", "Branch"]),
            "Stone" => self.chance.one_of(&["Node", "Stone"]),
            other => other,
        }
    }

    fn directive(&mut self) -> String {
        if !self.chance.percent(12) {
            return String::new();
        }
        let name = self.chance.one_of(&["skip", "include"]);
        let condition = self.chance.one_of(&["true", "false", "$yes", "$no"]);
        match condition {
            "$yes" => self.used.push("yes"),
            "$no" => self.used.push("no"),
            _ => {}
        }
        format!("@{name}(if: {condition}) ")
    }

    fn field(&mut self, on: &'static str, depth: usize) -> String {
        self.fields += 1;
        let fields = match on {
            "Query" => QUERY,
            "Branch" => BRANCH,
            "Stone" => STONE,
            "Tally" => TALLY,
            "Page" => PAGE,
            _ => NODE,
        };
        let (mut name, mut to) = self.chance.one_of(fields);
        while !to.is_empty() && (depth > 5 || self.fields > 60) {
            (name, to) = self.chance.one_of(fields);
        }
        let arguments = if on == "Query" { self.arguments(name) } else { String::new() };
        let alias = if !arguments.is_empty() && self.chance.percent(95) {
            format!("q{}: ", self.fields)
        } else if self.chance.percent(4) {
            format!("{}: ", self.chance.one_of(&["a", "b", "c", "d", "e", "number", "id"]))
        } else {
            String::new()
        };
        let inner = if to.is_empty() { String::new() } else { self.selection(to, depth + 1) };
        format!("{alias}{name}{arguments} {}{inner}", self.directive())
    }

    fn or_variable(&mut self, literal: &str, variable: &'static str) -> String {
        if self.chance.percent(30) {
            self.used.push(variable);
            format!("${variable}")
        } else {
            literal.to_owned()
        }
    }

    fn arguments(&mut self, field: &str) -> String {
        match field {
            "branch" | "sure" => {
                let literal = self.chance.one_of(&["1", "2", "3", "4", "7", "13", "20", "39", "0", "77"]);
                format!("(number: {})", self.or_variable(literal, "n"))
            }
            "node" => {
                let literal = self.chance.one_of(&["\"b5\"", "\"s1\"", "\"s3\"", "\"b14\"", "\"\"", "3"]);
                format!("(id: {})", self.or_variable(literal, "i"))
            }
            "nodes" => {
                let literal = self.chance.one_of(&["\"b6\"", "\"s2\"", "\"x\""]);
                format!("(ids: [\"b7\", {}, \"s4\"])", self.or_variable(literal, "i"))
            }
            "page" => match self.chance.below(3) {
                0 => String::new(),
                1 => format!("(first: {})", self.or_variable("5", "m")),
                _ => self.chance.one_of(&["(first: 0)", "(first: null)", "(first: -1)", "(first: 3)"]).to_owned(),
            },
            "at" => format!("(day: {})", self.or_variable("3", "n")),
            "echo" => self.echo(),
            _ => String::new(),
        }
    }

    fn echo(&mut self) -> String {
        const ARGUMENTS: &[(&str, &[&str], &str)] = &[
            (
                "input",
                &[
                    "{must: true}",
                    "{must: false, moods: CALM, count: 2}",
                    "{must: true, inner: {must: $no}}",
                    "{text: $text, must: true}",
                    "null",
                    "{must: true, moods: [WILD, $mood]}",
                ],
                "input",
            ),
            ("key", &["{number: 1}", "{name: \"\\u00e9\\n\"}", "{number: null}", "{}", "{number: $n}"], "key"),
            ("numbers", &["[1, 2, 3]", "4", "[]", "[1, $m]", "[1, $n]", "null"], "numbers"),
            ("grid", &["[[1], [2, null], null]", "[1, 2]", "7", "$numbers"], "numbers"),
            ("mood", &["CALM", "null", "\"CALM\"", "GONE"], "mood"),
            ("flag", &["true", "null", "1"], "no"),
            ("size", &["1.5", "3", "-2e3", "\"1\""], "size"),
            ("id", &["\"x\"", "5", "1.5"], "i"),
            ("text", &["\"a\"", "\"\"\"block \"quoted\" \"\"\"", "12"], "text"),
            ("even", &["2", "3", "\"2\"", "null"], "even"),
            ("sure", &["1", "$m", "$n", "null", "2147483648"], "n"),
        ];
        let mut given = Vec::new();
        for (name, literals, variable) in ARGUMENTS {
            if self.chance.percent(15) {
                // The first literals fit; the later ones may not.
                let most = if self.chance.percent(80) { literals.len().min(2) } else { literals.len() };
                let literal = self.chance.one_of(&literals[..most]);
                let value = self.or_variable(literal, variable);
                for (variable, ..) in VARIABLES {
                    if value.split(|other: char| !other.is_ascii_alphanumeric() && other != '$').any(|word| word == format!("${variable}"))
                    {
                        self.used.push(variable);
                    }
                }
                given.push(format!("{name}: {value}"));
            }
        }
        if given.is_empty() { String::new() } else { format!("({})", given.join(", ")) }
    }
}

/// The document with one token changed.
pub fn broken(query: &str, chance: &mut Chance) -> String {
    let mut tokens: Vec<String> = Vec::new();
    for character in query.chars() {
        match tokens.last_mut() {
            Some(last) if last.chars().all(char::is_alphanumeric) && character.is_alphanumeric() => last.push(character),
            _ => tokens.push(character.to_string()),
        }
    }
    let place = chance.below(tokens.len());
    match chance.below(6) {
        0 => {
            tokens.remove(place);
        }
        1 => tokens.insert(place, tokens[chance.below(tokens.len())].clone()),
        2 => {
            let other = chance.below(tokens.len());
            tokens.swap(place, other);
        }
        3 => {
            tokens[place] = chance.one_of(&["number", "Branch", "on", "7", "null", "\"", "$n", "@", "...", "é", "\\", "{", "}"]).to_owned()
        }
        4 => {
            tokens[place] =
                format!(" {} ", chance.one_of(&["__typename", "@include(if: true)", "@skip", "@deprecated", "id", "tally", "twin { id }"]))
        }
        _ => tokens.truncate(place),
    }
    tokens.concat()
}
