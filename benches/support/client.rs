//! A client that costs as little as it can.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

use serde_json::json;

/// A connection that waits for nothing.
pub fn connect(address: SocketAddr) -> TcpStream {
    let connection = TcpStream::connect(address).expect("a connection");
    connection.set_nodelay(true).expect("a socket");
    connection
}

/// A query as bytes on the wire.
pub fn request(query: &str) -> Vec<u8> {
    let body = json!({ "query": query }).to_string();
    let head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length";
    format!("{head}: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Sends a request and reads its whole answer, which must have data; the answer's length with its head.
pub fn exchange(connection: &mut TcpStream, request: &[u8], buffer: &mut [u8]) -> usize {
    connection.write_all(request).expect("sent");
    let mut have = 0;
    loop {
        have += connection.read(&mut buffer[have..]).expect("an answer");
        let text = &buffer[..have];
        let Some(end) = text.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&text[..end]);
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).and_then(|length| length.parse::<usize>().ok());
        if have >= end + 4 + length.expect("a length") {
            assert!(text[end + 4..].starts_with(b"{\"data\":{"), "{}", String::from_utf8_lossy(text));
            return have;
        }
    }
}
