//! Documents of which no draft is made: the operator is told why, and what to do.

use super::{NOBODY, drafted};

fn said(name: &str, bytes: &[u8]) -> String {
    let refusal = drafted(name, bytes, NOBODY).unwrap_err();
    format!("{name}: {refusal}\n  {}\n", refusal.next_step().unwrap_or_default())
}

#[test]
fn each_has_its_sentence_and_its_next_step() {
    let said = [
        said("empty.csv", b""),
        said("blank.csv", b" \n\n \t"),
        said("login.csv", b"<!DOCTYPE html><html><body>Please log in</body></html>"),
        said("xhtml.xml", b"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
        said("report.pdf", b"%PDF-1.7\n..."),
        said("stock.csv.gz", b"\x1f\x8b\x08\0\0\0\0\0"),
        said("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest"),
        said("archive.zip", b"PK\x03\x04nothing of a workbook"),
        said("scan.png", b"\x89PNG\r\n\x1a\n"),
        said("program", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0"),
        said("cut.json", b"{\"stock\": [{\"nsn\": \"1005-01-231-0973\", \"q"),
        said("long.json", b"[\n  {\n    \"item\": \"Tent\",\n    \"qty\": 3\n  },\n  {\n    \"item\": \"Rope\",\n"),
        said("lists.ndjson", b"[\"Tent\", 3]\n[\"Rope\", 4]\n"),
        said("stock.json-seq", b"\x1e{\"item\": \"Tent\"}\n\x1e{\"item\": \"Rope\"}\n"),
        said("columns.json", b"{\"stock\": {\"item\": [\"Tent\", \"Rope\"], \"qty\": [4, 5]}}"),
        said("cut.xml", b"<stock><item><nsn>1005-01-231-0973</nsn>"),
        said("header.csv", b"Ref,NSN,Qty\n"),
        said("names.txt", b"Tent\nRope\nAxe\n"),
        said("quote.csv", b"Ref,Item,Qty\n1,\"Tent,3\n2,Rope,4\n"),
        said("letter.txt", b"Dear colleague,\nplease find our stock attached.\nYours"),
        said("number.json", b"[1, 2, 3]"),
    ];
    insta::assert_snapshot!(said.concat());
}
