//! Answers that look like documents and are none, and those that say that there is nothing.

use super::*;

const JSON: &str = "format = \"JSON\"\nrecords = \"$.rows[*]\"\n";

#[tokio::test]
async fn a_page_that_says_of_itself_that_it_failed_is_a_failure() {
    let mut told = Vec::new();
    let is = format!("{JSON}success = {{ path = \"$.status\", is = [\"ok\", \"partial\"] }}\n");
    let is_not = format!("{JSON}success = {{ path = \"$.status\", is_not = [\"error\"] }}\n");
    let long = format!("{{\"status\": \"{}\"}}", "no luck ".repeat(100));
    let xml = "format = \"XML\"\nrecords = \"r/row\"\nsuccess = { path = \"r/@status\", is = [\"ok\"] }\n".to_owned();
    for (settings, body) in [
        (&is, "{\"status\": \"error\"}"),
        (&is, "{\"status\": null, \"rows\": []}"),
        (&is, "{\"rows\": []}"),
        (&is, "{\"status\": [1]}"),
        (&is, long.as_str()),
        (&is_not, "{\"status\": \"error\"}"),
        (&is, "<!doctype html><p>Please log in"),
        (&is, ""),
        (&is, "{\"status\": "),
        (&xml, "<r status=\"busy\"><row/></r>"),
    ] {
        let upstream = Upstream::always(answer(200, &[], body)).await;
        let (_directory, feed) = written(&upstream, settings);
        told.push(said(&fails(&feed).await, &upstream));
    }
    insta::assert_snapshot!(told.join("\n"));
    for (settings, body) in
        [(&is, "{\"rows\": [], \"status\": \"ok\"}"), (&is_not, "{\"rows\": []}"), (&xml, "<r status=\"ok\"><row/></r>")]
    {
        let upstream = Upstream::always(answer(200, &[], body)).await;
        let (_directory, feed) = written(&upstream, settings);
        assert!(get(&feed).await.is_ok(), "{body}");
    }
}

#[tokio::test]
async fn statuses_are_what_the_settings_say() {
    let partial = Upstream::always(answer(206, &[], "{\"rows\": []}")).await;
    let (_directory, feed) = written(&partial, JSON);
    assert_eq!(fails(&feed).await.what, What::Status { status: 206 });
    let (_directory, feed) = written(&partial, &format!("{JSON}success = {{ status = [200, 206] }}\n"));
    assert!(get(&feed).await.is_ok());
    for status in [204, 404] {
        let nothing = Upstream::always(answer(status, &[], "")).await;
        let (_directory, feed) = written(&nothing, &format!("{JSON}success = {{ empty_on = [204, 404] }}\n"));
        let document = get(&feed).await.unwrap();
        assert_eq!(decode::rows(&document, &feed.layout).unwrap().count(), 0);
        assert_eq!(feed.expect.min_rows, 0, "an empty list is as good as any");
        let (_directory, feed) = written(&nothing, JSON);
        assert_eq!(fails(&feed).await.what, What::Status { status });
    }
}

#[tokio::test]
async fn nothing_selected_is_no_empty_list() {
    for (body, found) in [("{\"rows\": []}", None), ("{\"items\": []}", Some("$.rows[*]"))] {
        let upstream = Upstream::always(answer(200, &[], body)).await;
        let (_directory, feed) = written(&upstream, JSON);
        let document = get(&feed).await.unwrap();
        let first = decode::rows(&document, &feed.layout).unwrap().next().map(|row| row.unwrap_err().what);
        assert_eq!(first, found.map(|selector| What::NothingSelected { selector: selector.to_owned() }));
    }
}

#[tokio::test]
async fn what_a_service_echoes_has_no_secrets() {
    let directory = Directory::new("echo");
    directory.write("key", "s3cret");
    let upstream = Upstream::serve(|request, _| {
        let key = request.header("x-key").unwrap();
        answer(200, &[], format!("{{\"status\": \"bad key {key}\", \"data\": null, \"errors\": [{{\"message\": \"bad key {key}\"}}]}}"))
    })
    .await;
    let auth =
        format!("[feed.auth]\napi_key = {{ header = \"X-Key\", value = {{ file = \"{}\" }} }}\n", directory.path().join("key").display());
    let settings = [
        format!("{JSON}success = {{ path = \"$.status\", is = [\"ok\"] }}\n{auth}"),
        format!("format = \"GRAPHQL\"\ngraphql = {{ query = \"{{ rows {{ nsn }} }}\" }}\nrecords = \"$.data.rows[*]\"\n{auth}"),
    ];
    for settings in settings {
        let (_directory, feed) = written(&upstream, &settings);
        let failure = said(&fails(&feed).await, &upstream);
        assert!(failure.contains("bad key …") && !failure.contains("s3cret"), "{failure}");
    }
}
