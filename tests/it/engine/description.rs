//! A description that cannot hold is refused at the start, with every mistake at once; one that holds prints its schema.

use muster::engine::{Arg, Engine, Enumeration, Graph, Limits, Scalar, Type, TypeRef};

use crate::support::toy::engine;

fn mistakes(graph: Graph<()>) -> String {
    Engine::new(graph, Limits::default()).err().expect("it cannot hold").join("\n")
}

fn query() -> Type<(), ()> {
    Type::<(), ()>::new("Query", "The root.").leaf("one", "One.", |(), ()| 1)
}

#[test]
fn a_link_to_a_type_that_nobody_describes_names_both() {
    struct Lost;
    let told = mistakes(Graph::new().object(query().made("lost", "Lost.", |(), ()| Lost)));
    assert!(told.contains("`Query.lost` leads to") && told.contains("Lost`, which no Type describes"), "{told}");
}

#[test]
fn all_mistakes_are_told_at_once() {
    let scalar = Scalar { name: "Twice".to_owned(), about: "  ".to_owned(), specified_by: None, check: |_| Ok(()) };
    let told = mistakes(
        Graph::new()
            .object(query().leaf("two", "", |(), ()| 2))
            .enumeration(Enumeration::new("Twice", "An enum.", [("A", "")]))
            .scalar(scalar),
    );
    for expected in
        ["`Query.two` has no description", "`Twice` is described twice", "`Twice` has no description", "`Twice.A` has no description"]
    {
        assert!(told.contains(expected), "{expected} is missing in\n{told}");
    }
}

#[test]
fn the_query_type_is_the_world() {
    assert!(mistakes(Graph::new()).contains("the query type `Query` is not described"));
    assert!(
        mistakes(Graph::new().object(Type::<u8, ()>::new("Query", "No world.").leaf("one", "One.", |_, ()| 1)))
            .contains("must be a `Type::<W, W>`")
    );
}

#[test]
fn an_interface_must_be_kept_and_an_argument_typed() {
    let interface = muster::engine::Interface::new("Named", "Has a name.").field("name", "Its name.", TypeRef::named_nn("String"));
    assert!(!mistakes(Graph::new().object(query().implements("Named")).interface(interface)).is_empty());
    let args = || muster::engine::Args::new(vec![Arg::new("x", "Any.", TypeRef::named("Gone"))], |_| Ok(()));
    assert!(!mistakes(Graph::new().object(query().leaf_with("y", "Any.", args(), |(), (), ()| 1))).is_empty());
}

#[test]
fn the_schema_prints_descriptions_defaults_and_directives() {
    let engine = engine();
    let sdl = engine.sdl();
    for expected in [
        "input Key @oneOf {",
        "scalar Even @specifiedBy(url: \"https://example.org/even\")",
        "\"An even number.\"",
        "flag: Boolean = true",
        "count: Int! = 7",
        "type Branch implements Node {",
        "interface Node {",
        "nan: Float! @deprecated(reason: \"It never is a number.\")",
        "things: [Node]!",
        "twigs: [Branch!]!",
        "may: Int\n",
    ] {
        assert!(sdl.contains(expected), "{expected} is missing in\n{sdl}");
    }
    assert!(!sdl.contains("_entities") && !sdl.contains("@key"));
}
