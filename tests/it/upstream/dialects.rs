//! Services of GraphQL and OData.

use serde_json::{Value, json};

use super::*;

const QUERY: &str = r#"format = "GRAPHQL"
graphql = { query = "query($after: String, $first: Int) { holdings(after: $after, first: $first) { nodes { nsn } pageInfo { hasNextPage endCursor } totalCount } }", variables = { first = 2 } }
paging = { style = "RELAY", connection = "$.data.holdings", variable = "after", total = "$.data.holdings.totalCount" }
"#;

/// A service with five holdings, two of them on a page.
async fn relay() -> Upstream {
    Upstream::serve(|request, _| {
        let asked: Value = serde_json::from_str(&request.body).unwrap();
        let after = asked["variables"]["after"].as_str().map_or(0, |cursor| cursor.trim_start_matches('c').parse().unwrap());
        let size = usize::try_from(asked["variables"]["first"].as_u64().unwrap()).unwrap();
        let end = 5.min(after + size);
        let nodes: Vec<_> = (after..end).map(|number| json!({ "nsn": number.to_string() })).collect();
        let page = json!({ "hasNextPage": end < 5, "endCursor": format!("c{end}") });
        graphql(&json!({ "data": { "holdings": { "nodes": nodes, "pageInfo": page, "totalCount": 5 } } }))
    })
    .await
}

fn graphql(body: &Value) -> Vec<Act> {
    answer(200, &[("Content-Type", "application/graphql-response+json")], body.to_string())
}

#[tokio::test]
async fn a_connection_is_walked_to_its_end() {
    let upstream = relay().await;
    let (_directory, feed) = written(&upstream, QUERY);
    let document = get(&feed).await.unwrap();
    assert_eq!(numbers(&document, &feed), ["0", "1", "2", "3", "4"]);
    assert!(document.findings.is_empty(), "{:?}", document.findings);
    let rows: Vec<_> = decode::rows(&document, &feed.layout).unwrap().map(|row| row.unwrap().position.to_string()).collect();
    assert_eq!(rows[4], "page 3: /data/holdings/nodes/0");
    let requests = upstream.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.head.starts_with("POST /rows?v=1 ")));
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    let variables = requests.iter().map(|request| serde_json::from_str::<Value>(&request.body).unwrap()["variables"].clone());
    assert_eq!(
        variables.collect::<Vec<_>>(),
        [json!({ "first": 2 }), json!({ "first": 2, "after": "c2" }), json!({ "first": 2, "after": "c4" })]
    );
}

#[tokio::test]
async fn edges_are_rows_and_the_query_may_lie_in_a_file() {
    let upstream = Upstream::always(graphql(&json!({ "data": { "all": {
        "edges": [{ "node": { "nsn": "7" } }], "pageInfo": { "hasNextPage": false, "endCursor": null }
    } } })))
    .await;
    let directory = Directory::new("graphql");
    directory.write("muster.toml", format!("version = 1\nbase = \"{}\"\n{FETCH}", upstream.url("").as_str().trim_end_matches('/')));
    directory.write(
        "nations/held.graphql",
        "query($after: String) { all: holdings(after: $after) { ...Page } }\nfragment Page on Holdings { edges { node { nsn } } pageInfo { hasNextPage endCursor } }\n",
    );
    directory.write(
        "nations/xaa.toml",
        "version = 1\n[[feed]]\nslug = \"xaa-test\"\ntitle = \"Test\"\nurl = \"/graphql\"\nformat = \"GRAPHQL\"\ngraphql = { query = { file = \"held.graphql\" } }\npaging = { style = \"RELAY\", connection = \"$.data.all\", variable = \"after\" }\n[feed.holding]\nitem = { nsn = \"nsn\" }\n",
    );
    let feed = read(&directory);
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["7"]);
}

#[tokio::test]
async fn errors_beside_data_are_told_and_errors_without_data_fail() {
    let page = json!({ "nodes": [{ "nsn": "1" }], "pageInfo": { "hasNextPage": false }, "totalCount": 1 });
    let beside = Upstream::always(graphql(&json!({
        "data": { "holdings": page },
        "errors": [{ "message": "no unit  of issue\nfor this one", "path": ["holdings", "nodes", 0, "unit"] }, {}],
    })))
    .await;
    let (_directory, feed) = written(&beside, QUERY);
    let document = get(&feed).await.unwrap();
    assert_eq!(numbers(&document, &feed), ["1"]);
    let [finding] = document.findings.as_slice() else { panic!("{:?}", document.findings) };
    assert_eq!((finding.rule.code, finding.count), ("SERVICE_ERROR", 2));
    let samples: Vec<_> = finding.samples.iter().map(|sample| format!("{}: {}", sample.position, sample.message)).collect();
    assert_eq!(samples, ["page 1: `holdings.nodes.0.unit`: no unit of issue for this one", "page 1: an error without a message"]);

    let mut told = Vec::new();
    let message = "x".repeat(300);
    for body in [
        json!({ "data": null, "errors": [{ "message": "not for you" }, { "message": "other" }] }),
        json!({ "errors": [{ "message": message }] }),
        json!({ "data": { "holdings": null }, "errors": [{ "message": "holdings are broken", "path": ["holdings"] }] }),
        json!({ "data": null }),
        json!({ "data": { "holdings": null } }),
        json!({ "data": { "holdings": { "nodes": [], "pageInfo": { "hasNextPage": true, "endCursor": null } } } }),
    ] {
        let upstream = Upstream::always(graphql(&body)).await;
        let (_directory, feed) = written(&upstream, QUERY);
        told.push(said(&fails(&feed).await, &upstream));
    }
    let refuses = Upstream::always(answer(400, &[], json!({ "errors": [{ "message": "Cannot query field `nsn`" }] }).to_string())).await;
    let (_directory, feed) = written(&refuses, QUERY);
    told.push(said(&fails(&feed).await, &refuses));
    insta::assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn a_service_that_ignores_the_cursor_is_noticed() {
    let page = json!({ "nodes": [{ "nsn": "1" }, { "nsn": "2" }], "pageInfo": { "hasNextPage": true, "endCursor": "c" } });
    let upstream =
        Upstream::serve(move |_, count| graphql(&json!({ "data": { "holdings": page }, "extensions": { "request": count } }))).await;
    let (_directory, feed) = written(&upstream, QUERY);
    assert_eq!(fails(&feed).await.what, What::PageLoop { first: 2 });
    assert_eq!(upstream.requests().len(), 2);
}

/// A service with three entities, two of them on a page; it says that there are so many.
async fn odata(count: usize) -> Upstream {
    Upstream::serve(move |request, _| {
        let second = request.target.contains("skiptoken");
        let mut page = if second {
            json!({ "value": [{ "nsn": "3" }] })
        } else {
            json!({ "@odata.context": "$metadata#Rows", "value": [{ "nsn": "1" }, { "nsn": "2" }], "@odata.nextLink": "rows?$skiptoken=2" })
        };
        if request.target.contains("$count=true") {
            page["@odata.count"] = json!(count);
        }
        answer(200, &[("Content-Type", "application/json;odata.metadata=minimal"), ("OData-Version", "4.0")], page.to_string())
    })
    .await
}

#[tokio::test]
async fn odata_names_the_next_page_itself() {
    let upstream = odata(3).await;
    let (_directory, feed) =
        written(&upstream, "format = \"ODATA\"\nodata = { select = [\"nsn\", \"stock/level\"], page_size = 2, count = true }\n");
    let document = get(&feed).await.unwrap();
    assert_eq!(numbers(&document, &feed), ["1", "2", "3"]);
    assert!(document.findings.is_empty());
    let requests = upstream.requests();
    assert_eq!(
        requests.iter().map(|request| request.target.as_str()).collect::<Vec<_>>(),
        ["/rows?v=1&$select=nsn,stock/level&$count=true", "/rows?$skiptoken=2"]
    );
    assert_eq!(requests[1].header("prefer"), Some("odata.maxpagesize=2"));
    assert_eq!(requests[1].header("odata-maxversion"), Some("4.01"));
}

#[tokio::test]
async fn odata_that_tells_of_other_rows_is_noticed() {
    const COUNT: &str = "format = \"ODATA\"\nodata = { count = true }\n";
    let few = odata(2).await;
    let (_directory, feed) = written(&few, COUNT);
    let document = get(&feed).await.unwrap();
    assert_eq!(document.findings[0].samples[0].message, "the service tells of 2 rows, its pages have 3");
    let many = odata(4).await;
    let (_directory, feed) = written(&many, COUNT);
    let mut told = vec![said(&fails(&feed).await, &many)];
    for (status, body) in [
        (200, json!({ "error": { "code": "Busy", "message": "the index is being built" } })),
        (501, json!({ "error": { "code": "NotImplemented", "message": "no $select here" } })),
        (200, json!({ "values": [] })),
    ] {
        let upstream = Upstream::always(answer(status, &[], body.to_string())).await;
        let (_directory, feed) = written(&upstream, "format = \"ODATA\"\n");
        let failure = match get(&feed).await {
            Err(failure) => failure,
            Ok(document) => decode::rows(&document, &feed.layout).unwrap().next().unwrap().unwrap_err(),
        };
        told.push(said(&failure, &upstream));
    }
    insta::assert_snapshot!(told.join("\n"));
}
