//! Connections that say little and stay long.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::house;
use crate::support::gateway::wait;

/// What a connection says first, and then again and again.
const DRIPS: [(&str, &str); 5] = [
    ("", ""),
    ("POST /graphql HTTP/1.1\r\nHost: x\r\n", "X: y\r\n"),
    ("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", ""),
    ("PRI * HTT", ""),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0", ""),
];

#[test]
fn five_hundred_dripping_connections_are_closed_while_others_are_served() {
    let house = house("drips");
    let address = format!("127.0.0.1:{}", house.address().port().unwrap());
    wait(async {
        let mut open = tokio::task::JoinSet::new();
        for number in 0..500 {
            let (first, again) = DRIPS[number % DRIPS.len()];
            let mut stream = TcpStream::connect(&address).await.unwrap();
            open.spawn(async move {
                let closed = async {
                    stream.write_all(first.as_bytes()).await?;
                    let mut answer = [0; 1024];
                    loop {
                        tokio::select! {
                            read = stream.read(&mut answer) => if read? == 0 { return Ok(()) },
                            () = tokio::time::sleep(Duration::from_secs(1)) => {}
                        }
                        stream.write_all(again.as_bytes()).await?;
                    }
                };
                // Reset is closed too.
                tokio::time::timeout(Duration::from_secs(60), closed).await.map(|_: std::io::Result<()>| ())
            });
        }
        assert_eq!(house.send("{ __typename }", serde_json::json!({})).await.0, 200);
        while let Some(ended) = open.join_next().await {
            ended.unwrap().expect("closed within a minute");
        }
    });
}
