//! XML.

use super::*;
const F: FeedFormat = FeedFormat::Xml;

#[test]
fn elements_with_what_stands_around_them() {
    let page = r#"<?xml version="1.0"?><countries stand="2019"><country name="Andorra"><c_name>Andorra &amp; &#228;</c_name>
        <program name="P1"><t><n> 1 </n><e/><l>a</l><l>b</l></t><t nr="7"><n><![CDATA[<2>]]></n></t></program></country>
        <country name="Armenia"><program name="P2"><t><n>3</n></t></program></country></countries>"#;
    let (rows, findings) = read(page, &xml("countries/country/program/t"));
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1].position.to_string(), "(/countries/country/program/t)[2]");
    assert_eq!(text(&rows[0], "n", F), Located::Text(" 1 "));
    assert_eq!(text(&rows[0], "e", F), Located::Text(""));
    assert_eq!(text(&rows[0], "x", F), Located::Absent);
    assert_eq!(text(&rows[0], "l", F), Located::Compound);
    assert_eq!(rows[0].texts(&path("l", F)), [Located::Text("a"), Located::Text("b")]);
    assert_eq!(text(&rows[1], "@nr", F), Located::Text("7"));
    assert_eq!(text(&rows[1], "n", F), Located::Text("<2>"));
    assert_eq!(text(&rows[0], "../@name", F), Located::Text("P1"));
    assert_eq!(text(&rows[0], "../../@name", F), Located::Text("Andorra"));
    assert_eq!(text(&rows[0], "../../c_name", F), Located::Text("Andorra & ä"));
    assert_eq!(text(&rows[0], "../../../@stand", F), Located::Text("2019"));
    assert_eq!(text(&rows[2], "../../c_name", F), Located::Absent);
    assert_eq!(text(&rows[2], "../@name", F), Located::Text("P2"));
}

#[test]
fn lists_in_elements_prefixes_and_nil() {
    let page =
        r#"<p:r xmlns:p="urn:x"><p:z><p:legs><p:leg a="1"><p:from>A</p:from></p:leg><p:leg/></p:legs><q xsi:nil="true"/></p:z></p:r>"#;
    let (rows, _) = read(page, &xml("r/z"));
    let legs = rows[0].each(&path("legs/leg", F));
    assert_eq!(
        legs.iter().map(|leg| leg.position.to_string()).collect::<Vec<_>>(),
        ["(/r/z)[1]/p:legs/p:leg[1]", "(/r/z)[1]/p:legs/p:leg[2]"]
    );
    assert_eq!(text(&legs[0], "from", F), Located::Text("A"));
    assert_eq!(text(&legs[0], "p:from", F), Located::Text("A"));
    assert_eq!(text(&legs[0], "@a", F), Located::Text("1"));
    assert_eq!(text(&rows[0], "q", F), Located::Null);
    assert_eq!(text(&legs[1], ".", F), Located::Text(""));
}

#[test]
fn lists_within_lists_of_a_row_keep_their_numbers() {
    let (rows, _) = read("<r><z><a><b/><b/></a><a><c/><b/></a></z></r>", &xml("r/z"));
    let seen: Vec<_> = rows[0].each(&path("a/b", F)).iter().map(|row| row.position.to_string()).collect();
    assert_eq!(seen, ["(/r/z)[1]/a[1]/b[1]", "(/r/z)[1]/a[1]/b[2]", "(/r/z)[1]/a[2]/b[1]"]);
    let (rows, _) = read(r#"[{"a": [{"b": [1, 2]}, {"b": [3]}]}]"#, &Layout::Json { records: None, encoding: None });
    let entries = rows[0].each(&path("a[*].b[*]", FeedFormat::Json));
    assert_eq!(entries.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["/0/a/0/b/0", "/0/a/0/b/1", "/0/a/1/b/0"]);
    assert_eq!(text(&entries[2], ".", FeedFormat::Json), Located::Text("3"));
}

#[test]
fn encodings_are_declared() {
    let (rows, _) = read(b"<?xml version='1.0' encoding='windows-1251'?><r><z>\xe6</z></r>".to_vec(), &xml("r/z"));
    assert_eq!(text(&rows[0], ".", F), Located::Text("ж"));
    let (_, failure) = fail(b"<r><z>\xe6</z></r>".to_vec(), &xml("r/z"));
    assert_eq!(failure.what, What::NotText { encoding: "UTF-8", byte: 6 });
}

#[test]
fn a_value_behind_its_rows_is_noticed() {
    let (rows, findings) = read("<r><z>1</z><stand>2</stand><z>3</z></r>", &xml("r/z"));
    assert_eq!(text(&rows[0], "../stand", F), Located::Absent);
    assert_eq!(text(&rows[1], "../stand", F), Located::Text("2"));
    assert_eq!(codes(&findings), [("PARENT_VALUE_LATE", 1)]);
}

#[test]
fn an_empty_list_is_no_missing_list() {
    assert!(read("<r><m></m></r>", &xml("r/m/z")).0.is_empty());
    assert!(read("<r/>", &xml("r/m/z")).0.is_empty());
    assert!(matches!(fail("<error>busy</error>", &xml("r/m/z")).1.what, What::NothingSelected { .. }));
    assert!(matches!(fail("<r><n><z/></n></r>", &xml("r/m/z")).1.what, What::NothingSelected { .. }));
}

#[test]
fn cut_documents_are_truncated_wherever_they_are_cut() {
    let page = "<r a='1'><m><z><n>1</n></z><!-- c --><z><n>2 &lt; &#51;</n></z></m><p>x</p></r>";
    for cut in 1..page.len() {
        let (_, failure) = fail(&page.as_bytes()[..cut], &xml("r/m/z"));
        assert!(matches!(failure.what, What::Truncated { .. } | What::Malformed { .. }), "cut at {cut}: {failure}");
    }
    let open = "<r>".to_owned() + &"<m>".repeat(100);
    assert!(matches!(fail(open, &xml("r/m/z")).1.what, What::Truncated { .. }));
}

#[test]
fn entities_are_never_expanded_and_levels_are_bounded() {
    let laughs = r#"<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><r><z>&b;</z></r>"#;
    assert_eq!(fail(laughs, &xml("r/z")).1.what, What::Entity { name: "b".to_owned(), line: 1 });
    let attribute = r#"<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r><z a="&x;"/></r>"#;
    assert_eq!(fail(attribute, &xml("r/z")).1.what, What::Entity { name: "x".to_owned(), line: 1 });
    let deep = format!("<r><z>{}", "<a>".repeat(100_000));
    assert!(matches!(fail(deep, &xml("r/z")).1.what, What::TooDeep { .. }));
    let deep = format!("<r><other>{}", "<a>".repeat(100_000));
    assert!(matches!(fail(deep, &xml("r/z")).1.what, What::TooDeep { .. }));
    assert!(matches!(fail("<r><z a='1' a='2'/></r>", &xml("r/z")).1.what, What::Malformed { .. }));
    assert!(matches!(fail("<r><z></y></r>", &xml("r/z")).1.what, What::Malformed { .. }));
    assert!(matches!(fail("<r></r><r></r>", &xml("r/z")).1.what, What::Malformed { .. }));
    assert!(matches!(fail("<r></r> x", &xml("r/z")).1.what, What::Malformed { .. }));
    assert!(matches!(fail("a,b\n1,2\n", &xml("r/z")).1.what, What::Malformed { .. }));
}

#[test]
fn a_value_of_the_document_stands_outside_its_rows() {
    let page = document("<r stand='2026'><kopf><datum art='x'>1.1.2026</datum></kopf><m><z/></m></r>");
    let value = |text: &str| decode::document_value(&page, &xml("r"), &DocumentPath::Xml(path(text, F))).unwrap();
    assert_eq!(value("r/kopf/datum").as_deref(), Some("1.1.2026"));
    assert_eq!(value("r/kopf/datum/@art").as_deref(), Some("x"));
    assert_eq!(value("r/@stand").as_deref(), Some("2026"));
    assert_eq!(value("r/datum"), None);
}
