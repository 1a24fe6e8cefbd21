//! How stocks, repairs and needs are read.

pub const STOCK: &str = r#"
[feed.holding]
key = "key"
item = { nsn = "nsn" }
system = "system"
quantity = "quantity"
condition = { const = "SERVICEABLE" }
"#;
pub const REPAIRS: &str = r#"
[feed.repair_order]
key = "key"
system = "system"
stage = { const = "WAITING_PARTS" }
[feed.repair_order.waiting_for]
each = "parts[*]"
item = { nsn = "nsn" }
quantity = "quantity"
"#;
pub const NEEDS: &str = r#"
[feed.requirement]
key = "key"
system = "system"
requested = "requested"
"#;
