use std::{borrow::Cow, iter::Peekable, vec::IntoIter};

/// A token of a document, white space, commas and comments left out.
#[derive(Clone, Copy)]
struct Token<'a> {
    kind: Kind<'a>,
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Mark(char),
    Spread,
    Name(&'a str),
    Number,
    Text,
}

/// The text with commas after `...` blanked, which mean nothing but keep the parser from seeing what follows.
pub(super) fn without_commas(text: &str) -> Cow<'_, str> {
    let Ok(tokens) = tokens(text) else { return Cow::Borrowed(text) };
    let mut blanked = Cow::Borrowed(text);
    for pair in tokens.windows(2) {
        if let [spread, next] = pair
            && spread.kind == Kind::Spread
            && let Some(between) = text.get(spread.end..next.start)
            && between.contains(',')
        {
            blanked.to_mut().replace_range(spread.end..next.start, &between.replace(',', " "));
        }
    }
    blanked
}

/// Whether the text is a document of operations and fragments. The parser lets some pass that is not, such as an argument
/// without a value. It must have parsed it before: that bounds how deep this goes.
///
/// # Errors
/// The byte at which it stops being one.
pub(super) fn check(text: &str) -> Result<(), usize> {
    let mut reader = Reader { tokens: tokens(text)?.into_iter().peekable(), end: text.len() };
    while reader.tokens.peek().is_some() {
        if !reader.definition()? {
            // A definition of types: the validator says that it does not belong here.
            return Ok(());
        }
    }
    Ok(())
}

/// Cuts a text into tokens; numbers and escapes are the parser's to judge.
fn tokens(text: &str) -> Result<Vec<Token<'_>>, usize> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut start = 0;
    while let Some(byte) = bytes.get(start).copied() {
        let rest = bytes.get(start..).unwrap_or_default();
        let run = |accepts: fn(u8) -> bool| rest.iter().take_while(|byte| accepts(**byte)).count();
        let (kind, length) = match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b',' => (None, 1),
            b'#' => (None, run(|byte| byte != b'\n' && byte != b'\r')),
            b'.' if rest.starts_with(b"...") => (Some(Kind::Spread), 3),
            b'"' => (Some(Kind::Text), text_length(rest).ok_or(start)?),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => {
                let length = run(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
                (Some(Kind::Name(text.get(start..start + length).unwrap_or_default())), length)
            }
            b'-' | b'0'..=b'9' => (Some(Kind::Number), run(|byte| matches!(byte, b'-' | b'+' | b'.') || byte.is_ascii_alphanumeric())),
            b'!' | b'$' | b'&' | b'(' | b')' | b':' | b'=' | b'@' | b'[' | b']' | b'{' | b'|' | b'}' => {
                (Some(Kind::Mark(char::from(byte))), 1)
            }
            _ if rest.starts_with("\u{feff}".as_bytes()) => (None, 3),
            _ => return Err(start),
        };
        tokens.extend(kind.map(|kind| Token { kind, start, end: start + length }));
        start += length;
    }
    Ok(tokens)
}

/// Bytes of the string that begins here; none: it does not end.
fn text_length(rest: &[u8]) -> Option<usize> {
    let block = rest.starts_with(b"\"\"\"");
    let mut at = if block { 3 } else { 1 };
    loop {
        let rest = rest.get(at..)?;
        at += match rest.first()? {
            b'"' if !block => return Some(at + 1),
            b'"' if rest.starts_with(b"\"\"\"") => return Some(at + 3),
            b'\\' if block && rest.starts_with(b"\\\"\"\"") => 4,
            b'\\' if !block => 2,
            b'\n' | b'\r' if !block => return None,
            _ => 1,
        };
    }
}

struct Reader<'a> {
    tokens: Peekable<IntoIter<Token<'a>>>,
    end: usize,
}

type Read = Result<(), usize>;

impl<'a> Reader<'a> {
    fn next_is(&mut self, kind: Kind<'_>) -> bool {
        self.tokens.peek().is_some_and(|token| token.kind == kind)
    }

    fn mark(&mut self, mark: char) -> bool {
        self.next_is(Kind::Mark(mark)) && self.tokens.next().is_some()
    }

    fn expect(&mut self, mark: char) -> Read {
        if self.mark(mark) { Ok(()) } else { self.stop() }
    }

    fn stop<T>(&mut self) -> Result<T, usize> {
        Err(self.tokens.peek().map_or(self.end, |token| token.start))
    }

    fn name(&mut self) -> Result<&'a str, usize> {
        match self.tokens.peek() {
            Some(Token { kind: Kind::Name(name), .. }) => {
                let name = *name;
                self.tokens.next();
                Ok(name)
            }
            _ => self.stop(),
        }
    }

    fn is_name(&mut self) -> bool {
        matches!(self.tokens.peek(), Some(Token { kind: Kind::Name(_), .. }))
    }

    /// False: it is none of an operation or a fragment.
    fn definition(&mut self) -> Result<bool, usize> {
        if self.next_is(Kind::Mark('{')) {
            return self.selections().map(|()| true);
        }
        if !self.is_name() {
            return if self.next_is(Kind::Text) { Ok(false) } else { self.stop() };
        }
        match self.name()? {
            "query" | "mutation" | "subscription" => {
                if self.is_name() {
                    self.name()?;
                }
                if self.mark('(') {
                    self.until(')', Self::variable)?;
                }
            }
            "fragment" => {
                if self.next_is(Kind::Name("on")) {
                    return self.stop();
                }
                self.name()?;
                if !self.next_is(Kind::Name("on")) {
                    return self.stop();
                }
                self.name()?;
                self.name()?;
            }
            _ => return Ok(false),
        }
        self.directives()?;
        self.selections().map(|()| true)
    }

    /// One or more, up to a closing mark.
    fn until(&mut self, mark: char, read: fn(&mut Self) -> Read) -> Read {
        read(self)?;
        while !self.mark(mark) {
            read(self)?;
        }
        Ok(())
    }

    fn variable(&mut self) -> Read {
        self.expect('$')?;
        self.name()?;
        self.expect(':')?;
        self.type_ref()?;
        if self.mark('=') {
            self.value()?;
        }
        self.directives()
    }

    fn type_ref(&mut self) -> Read {
        if self.mark('[') {
            self.type_ref()?;
            self.expect(']')?;
        } else {
            self.name()?;
        }
        self.mark('!');
        Ok(())
    }

    fn directives(&mut self) -> Read {
        while self.mark('@') {
            self.name()?;
            self.arguments()?;
        }
        Ok(())
    }

    fn arguments(&mut self) -> Read {
        if self.mark('(') { self.until(')', Self::argument) } else { Ok(()) }
    }

    fn argument(&mut self) -> Read {
        self.name()?;
        self.expect(':')?;
        self.value()
    }

    fn value(&mut self) -> Read {
        if self.mark('$') {
            return self.name().map(|_| ());
        }
        if self.mark('[') {
            return if self.mark(']') { Ok(()) } else { self.until(']', Self::value) };
        }
        if self.mark('{') {
            return if self.mark('}') { Ok(()) } else { self.until('}', Self::argument) };
        }
        match self.tokens.next_if(|token| matches!(token.kind, Kind::Name(_) | Kind::Number | Kind::Text)) {
            Some(_) => Ok(()),
            None => self.stop(),
        }
    }

    fn selections(&mut self) -> Read {
        self.expect('{')?;
        self.until('}', Self::selection)
    }

    fn selection(&mut self) -> Read {
        if self.tokens.next_if(|token| token.kind == Kind::Spread).is_some() {
            if self.is_name() && !self.next_is(Kind::Name("on")) {
                self.name()?;
                return self.directives();
            }
            if self.is_name() {
                self.name()?;
                self.name()?;
            }
            self.directives()?;
            return self.selections();
        }
        self.name()?;
        if self.mark(':') {
            self.name()?;
        }
        self.arguments()?;
        self.directives()?;
        if self.next_is(Kind::Mark('{')) { self.selections() } else { Ok(()) }
    }
}
