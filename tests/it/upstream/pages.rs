//! Documents in pages.

use super::*;

fn linked(upstream: &Upstream) -> Feed {
    Feed { paging: Some(Paging { style: PagingStyle::Link, total: None }), ..feed(upstream.url("/p/1")) }
}

fn number(target: &str) -> usize {
    target.rsplit(['/', '=']).next().unwrap().parse().unwrap()
}

fn page(number: usize, next: Option<&str>) -> Vec<Act> {
    let link = next.map(|next| format!("</p/0>; rel=\"prev\", <{next}>; rel=\"last next\""));
    let headers: Vec<_> = [("ETag", "\"v\"")].into_iter().chain(link.iter().map(|link| ("Link", link.as_str()))).collect();
    answer(200, &headers, format!("[{{\"n\": {number}}}]"))
}

#[tokio::test]
async fn each_page_names_the_next() {
    let upstream = Upstream::serve(|request, _| {
        let number = number(&request.target);
        page(number, (number < 3).then(|| format!("/p/{}", number + 1)).as_deref())
    })
    .await;
    let document = get(&linked(&upstream)).await.unwrap();
    assert_eq!(
        document.pages.iter().map(|page| page.url.clone()).collect::<Vec<_>>(),
        [1, 2, 3].map(|n| upstream.url(&format!("/p/{n}")).to_string())
    );
    assert_eq!(document.etag, None);
    let last = Validators { etag: Some("\"v\"".to_owned()), last_modified: None };
    assert!(transport::fetch(&Client::new().unwrap(), &linked(&upstream), Some(&last)).await.is_ok());
    assert!(upstream.requests().iter().all(|request| request.header("if-none-match").is_none()));
    let rows: Vec<_> = decode::rows(&document, &Layout::Json { records: None, encoding: None }).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["page 1: /0", "page 2: /0", "page 3: /0"]);
}

#[tokio::test]
async fn loops_repeated_pages_and_endless_walks_are_noticed() {
    let circle =
        Upstream::serve(|request, _| page(number(&request.target), Some(if request.target == "/p/1" { "/p/2" } else { "/p/1" }))).await;
    let failure = fails(&linked(&circle)).await;
    assert_eq!(failure.what, What::PageLoop { first: 1 });
    assert_eq!(circle.requests().len(), 2);
    let same = Upstream::serve(|request, _| page(7, Some(&format!("/p/{}", number(&request.target) + 1)))).await;
    assert_eq!(
        fails(&linked(&same)).await.to_string(),
        format!(
            "the page is the same as page 1 (page 2, {}): check `paging`, and ask the nation; if rows do repeat, name their number in `paging.total`",
            same.url("/p/2")
        )
    );
    let endless = Upstream::serve(|request, _| page(number(&request.target), Some(&format!("/p/{}", number(&request.target) + 1)))).await;
    assert_eq!(fails(&linked(&endless)).await.what, What::TooManyPages { limit: 10 });
    assert_eq!(endless.requests().len(), 10);
    let away = Upstream::serve(|request, _| page(number(&request.target), Some("http://other.invalid/p/2"))).await;
    assert!(matches!(fails(&linked(&away)).await.what, What::PageElsewhere { part: "host", .. }));
    let unreadable = Upstream::serve(|_, _| answer(200, &[("Link", "next")], BODY)).await;
    assert_eq!(fails(&linked(&unreadable)).await.what, What::LinkUnreadable);
}

proptest::proptest! {
    #[test]
    fn no_link_header_makes_its_reader_panic(header in "[<>;,=\"\\\\ a-z\u{fffd}*'/]{0,30}") {
        let _ = http_link::parse_link_header(&header, &"http://nation.test/p".parse().unwrap());
    }
}

#[tokio::test]
async fn a_walk_is_all_or_nothing_and_says_where_it_failed() {
    let upstream = Upstream::serve(|request, _| match number(&request.target) {
        3 => answer(500, &[], ""),
        number => page(number, Some(&format!("/p/{}", number + 1))),
    })
    .await;
    let failure = fails(&linked(&upstream)).await;
    assert_eq!((failure.what, failure.page), (What::Status { status: 500 }, Some(3)));
    assert_eq!(failure.url.unwrap(), upstream.url("/p/3").as_str());
}

#[tokio::test]
async fn the_bound_on_bytes_holds_for_all_pages_together() {
    let upstream = Upstream::serve(|request, _| {
        let number = number(&request.target);
        answer(200, &[("Link", &format!("</p/{}>; rel=next", number + 1))], format!("{number}{}", " ".repeat(200 << 10)))
    })
    .await;
    let failure = fails(&linked(&upstream)).await;
    assert_eq!((failure.what, failure.page), (What::TooLargeUnpacked { limit: 1 << 20 }, Some(6)));
}

#[tokio::test]
async fn counted_pages_end_with_the_first_without_rows() {
    let upstream = Upstream::serve(|request, _| {
        let (number, _) = request.target.split_once("page=").unwrap().1.split_once('&').unwrap();
        let number: usize = number.parse().unwrap();
        answer(200, &[], if number < 3 { format!("{{\"r\": [{{\"n\": {number}}}]}}") } else { "{\"r\": []}".to_owned() })
    })
    .await;
    let selector = Selector { text: "$.r[*]".into(), path: serde_json_path::JsonPath::parse("$.r[*]").unwrap() };
    let feed = Feed {
        paging: Some(Paging { style: PagingStyle::Page { param: "page".into(), start: 0, size: Some(("size".into(), 1)) }, total: None }),
        layout: Layout::Json { records: Some(selector), encoding: None },
        ..feed(upstream.url("/p?v=2"))
    };
    let document = get(&feed).await.unwrap();
    assert_eq!(document.pages.len(), 3);
    assert_eq!(
        upstream.requests().iter().map(|request| request.target.clone()).collect::<Vec<_>>(),
        ["/p?v=2&page=0&size=1", "/p?v=2&page=1&size=1", "/p?v=2&page=2&size=1", "/p?v=2&page=3&size=1"]
    );
    let deaf = Upstream::always(answer(200, &[], "{\"r\": [1]}")).await;
    assert_eq!(fails(&Feed { url: deaf.url("/p"), ..feed }).await.what, What::PageRepeated { first: 1 });
}
