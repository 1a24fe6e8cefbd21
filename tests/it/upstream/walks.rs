//! Walks through pages: by offset, by a mark in the body, by an address in the body; and what is told of all rows.

use serde_json::json;

use super::*;

fn parameter(target: &str, name: &str) -> Option<String> {
    let url: Url = format!("http://nation.test{target}").parse().unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn rows(numbers: impl IntoIterator<Item = usize>) -> serde_json::Value {
    numbers.into_iter().map(|number| json!({ "nsn": number.to_string() })).collect()
}

fn json_of(body: &serde_json::Value) -> Vec<Act> {
    answer(200, &[("Content-Type", "application/json")], body.to_string())
}

const OFFSET: &str =
    "format = \"JSON\"\nrecords = \"$.rows[*]\"\npaging = { style = \"OFFSET\", param = \"offset\", size_param = \"limit\", size = 4 }\n";
const CURSOR: &str =
    "format = \"JSON\"\nrecords = \"$.rows[*]\"\npaging = { style = \"CURSOR\", param = \"after\", next = \"$.meta.next\" }\n";
const LINK: &str = "format = \"JSON\"\nrecords = \"$.rows[*]\"\npaging = { style = \"NEXT_LINK\", next = \"$.links.next\" }\n";
const TOTAL: &str = "format = \"JSON\"\nrecords = \"$.rows[*]\"\npaging = { style = \"PAGE\", param = \"page\", total = \"$.total\" }\n";

#[tokio::test]
async fn an_offset_counts_the_rows_that_came() {
    // The service never sends more than three rows, whatever it is asked for.
    let upstream = Upstream::serve(|request, _| {
        let offset: usize = parameter(&request.target, "offset").unwrap().parse().unwrap();
        json_of(&json!({ "rows": rows(offset..7.min(offset + 3)) }))
    })
    .await;
    let (_directory, feed) = written(&upstream, OFFSET);
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["0", "1", "2", "3", "4", "5", "6"]);
    let asked: Vec<_> = upstream.requests().iter().map(|request| request.target.clone()).collect();
    assert_eq!(asked, [0, 3, 6, 7].map(|offset| format!("/rows?v=1&offset={offset}&limit=4")));
}

#[tokio::test]
async fn a_mark_in_the_body_leads_on_until_it_is_null_blank_or_gone() {
    for last in [json!({ "next": null }), json!({ "next": "" }), json!({})] {
        let upstream = Upstream::serve(move |request, _| match parameter(&request.target, "after").as_deref() {
            None => json_of(&json!({ "rows": rows(0..2), "meta": { "next": "a b&c" } })),
            Some("a b&c") => json_of(&json!({ "meta": { "next": 42 }, "rows": rows(2..4) })),
            Some("42") => json_of(&json!({ "rows": rows(4..5), "meta": last })),
            Some(other) => panic!("{other}"),
        })
        .await;
        let (_directory, feed) = written(&upstream, CURSOR);
        let document = get(&feed).await.unwrap();
        assert_eq!(numbers(&document, &feed), ["0", "1", "2", "3", "4"]);
        assert!(document.findings.is_empty());
    }
    let elsewhere = Upstream::always(json_of(&json!({ "rows": rows(0..2), "next": "b" }))).await;
    let (_directory, feed) = written(&elsewhere, CURSOR);
    let document = get(&feed).await.unwrap();
    assert_eq!(document.findings[0].rule.code, "NEXT_PAGE_UNSAID");
}

#[tokio::test]
async fn an_address_in_the_body_leads_on_within_the_service() {
    let upstream = Upstream::serve(|request, _| match request.target.as_str() {
        "/rows?v=1" => json_of(&json!({ "rows": rows(0..2), "links": { "next": "more?p=2" } })),
        "/more?p=2" => json_of(&json!({ "rows": rows(2..3), "links": { "next": null } })),
        other => panic!("{other}"),
    })
    .await;
    let (_directory, feed) = written(&upstream, LINK);
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["0", "1", "2"]);
}

/// What a service answers to a request, of so many rows.
type Page = fn(&Request, usize) -> serde_json::Value;

#[tokio::test]
async fn walks_that_lead_nowhere_say_so() {
    let mut told = Vec::new();
    let bodies: [(&str, Page); 8] = [
        (CURSOR, |_, count| json!({ "rows": rows(count..count + 1), "meta": { "next": if count % 2 == 0 { "a" } else { "b" } } })),
        (CURSOR, |_, _| json!({ "rows": rows(0..1), "meta": { "next": { "page": 2 } } })),
        (LINK, |_, count| json!({ "rows": rows(count..count + 1), "links": { "next": "/rows?v=1" } })),
        (LINK, |_, _| json!({ "rows": rows(0..1), "links": { "next": "http://other.invalid/rows?key=secret" } })),
        (LINK, |_, _| json!({ "rows": rows(0..1), "links": { "next": "http://[" } })),
        (OFFSET, |_, _| json!({ "rows": rows(0..3) })),
        (TOTAL, |request, _| json!({ "total": 5, "rows": if request.target.ends_with("page=1") { rows(0..3) } else { rows([]) } })),
        (TOTAL, |request, _| {
            if request.target.ends_with("page=2") {
                json!({ "total": 5, "error": "gone" })
            } else {
                json!({ "total": 5, "rows": rows(0..3) })
            }
        }),
    ];
    for (settings, body) in bodies {
        let upstream = Upstream::serve(move |request, count| json_of(&body(request, count))).await;
        let (_directory, feed) = written(&upstream, settings);
        told.push(said(&fails(&feed).await, &upstream));
        assert!(upstream.requests().len() <= 4);
    }
    insta::assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn totals_that_change_are_told_of_and_equal_pages_may_be_right() {
    let changing = Upstream::serve(|request, _| match parameter(&request.target, "page").unwrap().as_str() {
        "1" => json_of(&json!({ "total": 3, "rows": rows(0..2) })),
        "2" => json_of(&json!({ "total": "4", "rows": rows(2..4) })),
        _ => json_of(&json!({ "total": 4, "rows": [] })),
    })
    .await;
    let (_directory, feed) = written(&changing, TOTAL);
    let document = get(&feed).await.unwrap();
    assert_eq!(document.findings[0].samples[0].message, "the service tells of 3 to 4 rows, its pages have 4");

    // One row for each rifle: page after page reads the same, and no more than the service tells of.
    let equal = |request: &Request| parameter(&request.target, "page").unwrap().parse::<usize>().unwrap() < 4;
    let told =
        Upstream::serve(move |request, _| json_of(&json!({ "total": 3, "rows": if equal(request) { rows([7]) } else { rows([]) } }))).await;
    let (_directory, feed) = written(&told, TOTAL);
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["7", "7", "7"]);
    let untold = Upstream::serve(move |request, _| json_of(&json!({ "rows": if equal(request) { rows([7, 7]) } else { rows([]) } }))).await;
    let (_directory, feed) = written(&untold, TOTAL);
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed).len(), 6);
    let deaf = Upstream::always(json_of(&json!({ "total": 3, "rows": rows(0..2) }))).await;
    let (_directory, feed) = written(&deaf, TOTAL);
    assert_eq!(fails(&feed).await.what, What::PageRepeated { first: 1 });
}

#[tokio::test]
async fn a_page_beyond_the_end_may_be_a_status() {
    let upstream = Upstream::serve(|request, _| match parameter(&request.target, "page").unwrap().as_str() {
        "1" => json_of(&json!({ "rows": rows(0..2) })),
        _ => answer(404, &[], "no such page"),
    })
    .await;
    let (_directory, feed) = written(&upstream, &format!("{TOTAL}success = {{ empty_on = [404] }}\n"));
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["0", "1"]);
    let (_directory, feed) = written(&upstream, TOTAL);
    assert_eq!(said(&fails(&feed).await, &upstream), "status 404 (page 2, http://nation.test/rows): check `url`");
    let vanished = Upstream::serve(|request, _| match parameter(&request.target, "after") {
        None => json_of(&json!({ "rows": rows(0..2), "meta": { "next": "a" } })),
        Some(_) => answer(404, &[], ""),
    })
    .await;
    let (_directory, feed) = written(&vanished, &format!("{CURSOR}success = {{ empty_on = [404] }}\n"));
    assert_eq!(fails(&feed).await.what, What::PageVanished);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
    /// Whatever the number of rows and the size of pages, each style brings every row once and in order.
    #[test]
    fn no_style_loses_or_doubles_a_row(count in 0_usize..40, size in 1_usize..9, style in 0_usize..4) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let upstream = Upstream::serve(move |request, _| {
                let from = match style {
                    0 => parameter(&request.target, "offset").unwrap().parse().unwrap(),
                    1 => parameter(&request.target, "after").map_or(0, |after| after.parse().unwrap()),
                    2 => parameter(&request.target, "from").map_or(0, |from| from.parse().unwrap()),
                    _ => (parameter(&request.target, "page").unwrap().parse::<usize>().unwrap() - 1) * size,
                };
                let end = count.min(from + size);
                let next = (end < count).then(|| end.to_string());
                let link = next.as_ref().map(|next| format!("/rows?from={next}"));
                json_of(&json!({ "rows": rows(from..end.max(from)), "meta": { "next": next }, "links": { "next": link }, "total": count }))
            })
            .await;
            let (_directory, feed) = written(&upstream, [OFFSET, CURSOR, LINK, TOTAL][style]);
            let feed = Feed { fetch: Fetch { max_pages: 100, ..feed.fetch.clone() }, ..(*feed).clone() };
            let expected: Vec<String> = (0..count).map(|number| number.to_string()).collect();
            assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), expected);
        });
    }
}
