//! The schema: what is generated is current, and keeps what front-end teams were promised (`tests/contract.graphql`).

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use apollo_compiler::Schema;
use apollo_compiler::ast::InputValueDefinition;
use apollo_compiler::schema::{ExtendedType, FieldDefinition};

use crate::support::directory::Directory;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn parsed(path: &str) -> Schema {
    let text = std::fs::read_to_string(project().join(path)).unwrap();
    Schema::parse(text, path).unwrap_or_else(|invalid| panic!("{path}: {}", invalid.errors))
}

/// The contract and the schema that this code gives, compared name by name.
#[derive(Default)]
struct Comparison {
    missing: BTreeSet<String>,
    other: Vec<String>,
}

impl Comparison {
    fn same(&mut self, place: &str, promised: impl ToString, given: impl ToString) {
        let (promised, given) = (promised.to_string(), given.to_string());
        if promised != given {
            self.other.push(format!("{place}: `{promised}` is promised, `{given}` is given"));
        }
    }

    fn types(&mut self, promised: &Schema, given: &Schema) {
        for (name, promise) in promised.types.iter().filter(|(_, promise)| !promise.is_built_in()) {
            match given.types.get(name) {
                Some(given) => self.type_of(name, promise, given),
                None => _ = self.missing.insert(name.to_string()),
            }
        }
    }

    fn type_of(&mut self, name: &str, promised: &ExtendedType, given: &ExtendedType) {
        use ExtendedType::{Enum, InputObject, Interface, Object, Scalar, Union};
        match (promised, given) {
            (Object(promised), Object(given)) => {
                let given_interfaces: Vec<_> = given.implements_interfaces.iter().map(|one| one.name.clone()).collect();
                let lacking = promised.implements_interfaces.iter().filter(|one| !given_interfaces.contains(&one.name));
                self.missing.extend(lacking.map(|one| format!("{name} implements {}", one.name)));
                for (field, promise) in &promised.fields {
                    self.field(name, promise, given.fields.get(field).map(|field| &***field));
                }
            }
            (Interface(promised), Interface(given)) => {
                for (field, promise) in &promised.fields {
                    self.field(name, promise, given.fields.get(field).map(|field| &***field));
                }
            }
            (InputObject(promised), InputObject(given)) => {
                self.same(name, promised.directives.has("oneOf"), given.directives.has("oneOf"));
                for (field, promise) in &promised.fields {
                    self.input(format!("{name}.{field}"), promise, given.fields.get(field).map(|field| &***field));
                }
            }
            (Enum(promised), Enum(given)) => {
                let lacking = promised.values.keys().filter(|value| !given.values.contains_key(*value));
                self.missing.extend(lacking.map(|value| format!("{name}.{value}")));
            }
            (Scalar(promised), Scalar(given)) => {
                let url =
                    |scalar: &apollo_compiler::schema::ScalarType| scalar.directives.get("specifiedBy").map(|url| url.node.to_string());
                self.same(name, url(promised).unwrap_or_default(), url(given).unwrap_or_default());
            }
            (Union(promised), Union(given)) => {
                self.missing
                    .extend(promised.members.iter().filter(|one| !given.members.contains(*one)).map(|one| format!("{name}.{}", one.name)));
            }
            _ => self.other.push(format!("{name}: another kind of type is promised")),
        }
    }

    fn field(&mut self, of: &str, promised: &FieldDefinition, given: Option<&FieldDefinition>) {
        let name = format!("{of}.{}", promised.name);
        let Some(given) = given else {
            self.missing.insert(name);
            return;
        };
        // As long as a type is not there, the field that leads to it stands on the list of what comes later.
        self.same(&name, &promised.ty, &given.ty);
        for promise in &promised.arguments {
            let argument = given.arguments.iter().find(|argument| argument.name == promise.name);
            self.input(format!("{name}({})", promise.name), promise, argument.map(|argument| &**argument));
        }
        for added in given.arguments.iter().filter(|one| !promised.arguments.iter().any(|promise| promise.name == one.name)) {
            if added.is_required() {
                self.other.push(format!("{name}({}): an argument that nobody was promised must be given", added.name));
            }
        }
    }

    fn input(&mut self, name: String, promised: &InputValueDefinition, given: Option<&InputValueDefinition>) {
        let Some(given) = given else {
            self.missing.insert(name);
            return;
        };
        let whole = |input: &InputValueDefinition| match &input.default_value {
            Some(value) => format!("{} = {value}", input.ty),
            None => input.ty.to_string(),
        };
        self.same(&name, whole(promised), whole(given));
    }
}

#[test]
fn the_contract_is_kept() {
    let mut comparison = Comparison::default();
    comparison.types(&parsed("tests/contract.graphql"), &parsed("schema/muster.graphql"));
    assert!(comparison.other.is_empty(), "other than promised:\n  {}", comparison.other.join("\n  "));
    assert!(comparison.missing.is_empty(), "promised and missing: {:#?}", comparison.missing);
}

#[test]
fn the_generated_files_are_current() {
    let elsewhere = Directory::new("schema");
    let written = Command::new(env!("CARGO_BIN_EXE_muster")).args(["schema", "--write"]).current_dir(elsewhere.path()).output().unwrap();
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    for file in ["muster.graphql", "ERRORS.md", "FIELDS.md", "RULES.md", "nation.schema.json"] {
        let now = std::fs::read_to_string(elsewhere.path().join("schema").join(file)).unwrap();
        let kept = std::fs::read_to_string(project().join("schema").join(file)).unwrap_or_default();
        assert!(now == kept, "schema/{file} is not what the code gives: run `cargo run -- schema --write` and commit it");
    }
}

#[test]
fn everything_has_a_description() {
    let schema = parsed("schema/muster.graphql");
    let mut without = Vec::new();
    let mut see = |name: String, described: bool| {
        if !described {
            without.push(name);
        }
    };
    for (name, one) in schema.types.iter().filter(|(_, one)| !one.is_built_in()) {
        see(name.to_string(), one.description().is_some_and(|text| !text.trim().is_empty()));
        let fields = match one {
            ExtendedType::Object(object) => Some(&object.fields),
            ExtendedType::Interface(interface) => Some(&interface.fields),
            _ => None,
        };
        for field in fields.into_iter().flat_map(|fields| fields.values()) {
            see(format!("{name}.{}", field.name), field.description.is_some());
            field.arguments.iter().for_each(|one| see(format!("{name}.{}({})", field.name, one.name), one.description.is_some()));
        }
        if let ExtendedType::InputObject(input) = one {
            input.fields.values().for_each(|one| see(format!("{name}.{}", one.name), one.description.is_some()));
        }
        if let ExtendedType::Enum(values) = one {
            values.values.values().for_each(|one| see(format!("{name}.{}", one.value), one.description.is_some()));
        }
    }
    assert!(without.is_empty(), "without a description: {without:#?}");
}

#[test]
fn every_question_is_asked_in_words_and_fits_the_schema() {
    let schema = parsed("schema/muster.graphql").validate().unwrap_or_else(|invalid| panic!("{}", invalid.errors));
    let folders = ["schema/questions", "config/examples/us/questions"];
    let questions = folders.iter().flat_map(|folder| std::fs::read_dir(project().join(folder)).unwrap());
    for path in questions.map(|entry| entry.unwrap().path()) {
        let question = std::fs::read_to_string(&path).unwrap();
        assert!(question.starts_with("# ") && question.contains('?'), "{} does not ask", path.display());
        if let Err(invalid) = apollo_compiler::ExecutableDocument::parse_and_validate(&schema, question, &path) {
            panic!("{}: {}", path.display(), invalid.errors);
        }
    }
}

/// What graphql-js asks with all its options on: nine `ofType` deep.
#[tokio::test]
async fn introspection_by_graphql_js_passes_under_the_default_limits() {
    let state = Directory::new("schema-state");
    let mut gateway = Command::new(env!("CARGO_BIN_EXE_muster"))
        // Nothing listens on port 9, so no feed delivers: the schema does not wait for any.
        .args(["serve", "--listen", "127.0.0.1:0", "--base", "http://127.0.0.1:9", "--state", state.path().to_str().unwrap()])
        .current_dir(project())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let printed = BufReader::new(gateway.stdout.take().unwrap()).lines().map(Result::unwrap);
    let address = printed.filter_map(|line| Some(line.strip_prefix("graphql")?.trim().to_owned())).next().unwrap();
    let query = std::fs::read_to_string(project().join("tests/introspection.graphql")).unwrap();
    let asked = serde_json::json!({ "query": query }).to_string();
    // The client wants a provider even where nothing is encrypted; a second test finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answered = client.post(address).header("content-type", "application/json").body(asked).send().await;
    gateway.kill().unwrap();
    gateway.wait().unwrap();
    let answer: serde_json::Value = serde_json::from_str(&answered.unwrap().text().await.unwrap()).unwrap();
    assert!(answer.get("errors").is_none(), "{}", answer["errors"]);
    let types = answer["data"]["__schema"]["types"].as_array().unwrap();
    assert!(types.iter().any(|one| one["name"] == "Query") && types.len() > 100, "{} types", types.len());
}
