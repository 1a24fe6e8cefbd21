/// What a document and an answer may be at most. The defaults are generous for people's questions and firm on attacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a document.
    pub document_bytes: usize,
    /// Tokens of a document, white space among them.
    pub tokens: usize,
    /// Values in the variables, those within lists and objects counted.
    pub values: usize,
    /// Levels of nesting, fragments spread out.
    pub depth: usize,
    /// Fields of an operation: as written with fragments spread out at most ten times as many, merged in the plan at most this.
    pub fields: usize,
    /// Fields with an alias, fragments spread out.
    pub aliases: usize,
    /// Fields at the root of an operation, fragments spread out.
    pub root_fields: usize,
    /// Directives, fragments spread out.
    pub directives: usize,
    /// Lists within lists of introspection; the standard query of graphql-js needs three.
    pub introspection_depth: usize,
    /// Lists that introspection asks for; the standard query of graphql-js needs nine.
    pub introspection_lists: usize,
    /// Objects that an operation asks for: sizes of pages multiplied along the way. Writing is not interrupted, so this
    /// bounds how long an answer holds a thread.
    pub cost: u64,
    /// Bytes of an answer's `data`: what lists without a size could add up to.
    pub answer_bytes: usize,
    /// Different errors that an answer lists.
    pub errors: usize,
    /// Documents kept with their plans, of two kilobytes each; a longer one counts as several.
    pub documents_kept: u64,
    /// Plans kept per document, one per operation and values of its deciding variables; together no more `fields` than one
    /// may have.
    pub plans_kept: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            document_bytes: 100_000,
            tokens: 20_000,
            values: 20_000,
            depth: 20,
            fields: 2_000,
            aliases: 500,
            root_fields: 100,
            directives: 100,
            introspection_depth: 3,
            introspection_lists: 30,
            cost: 100_000,
            answer_bytes: 64 << 20,
            errors: 100,
            documents_kept: 500,
            plans_kept: 16,
        }
    }
}
