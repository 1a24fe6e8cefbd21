//! Bounds of jq expressions: what grows without end cannot be written, and all else is counted step by step.

use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Def, Pattern, Term};
use jaq_core::ops::Math;
use jaq_core::path::{Part, Path};

use super::expression::ExpressionError;

/// Name under which an expression is compiled.
pub(super) const NAME: &str = "muster_expression";
/// The filter that counts a step.
pub(super) const STEP: &str = "muster_step";
/// The filter that multiplies.
pub(super) const TIMES: &str = "muster_times";

/// Words and signs that an expression can have: what lies in one another takes room on the stack.
const MOST: usize = 400;
/// Most that `range` can count to.
const RANGE: u32 = 10_000;
/// Filters that can go on without end, by the number of their arguments.
const ENDLESS: [(&str, usize); 8] =
    [("repeat", 1), ("while", 2), ("until", 2), ("recurse", 1), ("recurse", 2), ("combinations", 0), ("combinations", 1), ("fromjson", 0)];

/// A part of an expression that cannot stand there, and why.
pub(super) struct Refused<'s>(pub &'s str, pub String);

/// Whether a text is small enough to be read.
pub(super) fn small(text: &str) -> Result<(), ExpressionError> {
    let in_word = |one: char| one.is_alphanumeric() || one == '_';
    let (mut count, mut before) = (0_usize, ' ');
    for (at, one) in text.char_indices() {
        count += usize::from(!one.is_whitespace() && !(in_word(one) && in_word(before)));
        if count > MOST {
            return Err(ExpressionError { at, why: format!("it has more than {MOST} words and signs") });
        }
        before = one;
    }
    Ok(())
}

/// The expression with a step before each call and at each entry of what it goes through.
pub(super) fn bounded(term: Term<&str>) -> Result<Term<&str>, Refused<'_>> {
    Bounds { inside: Vec::new() }.term(term)
}

/// The definitions that the term at hand lies in.
struct Bounds<'s> {
    inside: Vec<(&'s str, usize)>,
}

impl<'s> Bounds<'s> {
    fn boxed(&mut self, term: Box<Term<&'s str>>) -> Result<Box<Term<&'s str>>, Refused<'s>> {
        self.term(*term).map(Box::new)
    }

    fn maybe(&mut self, term: Option<Box<Term<&'s str>>>) -> Result<Option<Box<Term<&'s str>>>, Refused<'s>> {
        term.map(|term| self.boxed(term)).transpose()
    }

    fn all(&mut self, terms: Vec<Term<&'s str>>) -> Result<Vec<Term<&'s str>>, Refused<'s>> {
        terms.into_iter().map(|term| self.term(term)).collect()
    }

    fn term(&mut self, term: Term<&'s str>) -> Result<Term<&'s str>, Refused<'s>> {
        Ok(match term {
            Term::Id | Term::Num(_) | Term::Break(_) | Term::Var(_) => term,
            Term::Recurse => after(Term::Recurse),
            Term::Str(format, parts) => {
                let part = |part| match part {
                    StrPart::Term(term) => self.term(term).map(StrPart::Term),
                    text => Ok(text),
                };
                Term::Str(format, parts.into_iter().map(part).collect::<Result<_, _>>()?)
            }
            Term::Arr(inner) => Term::Arr(self.maybe(inner)?),
            Term::Obj(entries) => {
                let entry = |(key, value): (_, Option<_>)| Ok((self.term(key)?, value.map(|value| self.term(value)).transpose()?));
                Term::Obj(entries.into_iter().map(entry).collect::<Result<_, _>>()?)
            }
            Term::Neg(inner) => Term::Neg(self.boxed(inner)?),
            Term::BinOp(one, BinaryOp::Math(Math::Mul), other) => {
                let (one, other) = (self.term(*one)?, self.term(*other)?);
                Term::Call(TIMES, vec![one, other])
            }
            Term::BinOp(_, BinaryOp::UpdateMath(Math::Mul), _) => {
                return Err(Refused("", "`*=` is not there; write `|= . * …`".to_owned()));
            }
            Term::BinOp(one, operation, other) => {
                let operation = match operation {
                    BinaryOp::Pipe(Some(pattern)) => BinaryOp::Pipe(Some(self.pattern(pattern)?)),
                    other => other,
                };
                Term::BinOp(self.boxed(one)?, operation, self.boxed(other)?)
            }
            Term::Label(name, inner) => Term::Label(name, self.boxed(inner)?),
            Term::Fold(name, source, pattern, arguments) => {
                let (source, pattern) = (self.boxed(source)?, self.pattern(pattern)?);
                Term::Fold(name, source, pattern, self.all(arguments)?.into_iter().map(before).collect())
            }
            Term::TryCatch(inner, catch) => Term::TryCatch(self.boxed(inner)?, self.maybe(catch)?),
            Term::IfThenElse(branches, other) => {
                let branch = |(test, then)| Ok((self.term(test)?, self.term(then)?));
                let branches = branches.into_iter().map(branch).collect::<Result<_, _>>()?;
                Term::IfThenElse(branches, self.maybe(other)?)
            }
            Term::Def(definitions, inner) => {
                let definitions = definitions.into_iter().map(|definition| self.definition(definition)).collect::<Result<_, _>>()?;
                Term::Def(definitions, self.boxed(inner)?)
            }
            Term::Call(name, arguments) => self.call(name, arguments)?,
            Term::Path(head, path) => {
                let many = path.0.iter().any(|(part, _)| matches!(part, Part::Range(None, None)));
                let head = self.boxed(head)?;
                let part = |(part, optional)| {
                    let part = match part {
                        Part::Index(index) => Part::Index(self.term(index)?),
                        Part::Range(from, to) => {
                            Part::Range(from.map(|from| self.term(from)).transpose()?, to.map(|to| self.term(to)).transpose()?)
                        }
                    };
                    Ok((part, optional))
                };
                let path = Term::Path(head, Path(path.0.into_iter().map(part).collect::<Result<_, _>>()?));
                if many { after(path) } else { path }
            }
        })
    }

    fn definition(&mut self, definition: Def<&'s str>) -> Result<Def<&'s str>, Refused<'s>> {
        self.inside.push((definition.name, definition.args.len()));
        let body = self.term(definition.body);
        self.inside.pop();
        Ok(Def { body: body?, ..definition })
    }

    fn pattern(&mut self, pattern: Pattern<&'s str>) -> Result<Pattern<&'s str>, Refused<'s>> {
        Ok(match pattern {
            Pattern::Var(name) => Pattern::Var(name),
            Pattern::Arr(parts) => Pattern::Arr(parts.into_iter().map(|part| self.pattern(part)).collect::<Result<_, _>>()?),
            Pattern::Obj(entries) => {
                let entry = |(key, value)| Ok((self.term(key)?, self.pattern(value)?));
                Pattern::Obj(entries.into_iter().map(entry).collect::<Result<_, _>>()?)
            }
        })
    }

    fn call(&mut self, name: &'s str, arguments: Vec<Term<&'s str>>) -> Result<Term<&'s str>, Refused<'s>> {
        let signature = (name, arguments.len());
        if self.inside.contains(&signature) {
            return Err(Refused(name, format!("`{name}` calls itself, which may never end")));
        }
        if ENDLESS.contains(&signature) {
            return Err(Refused(name, format!("`{name}` is not there: what it gives may be without bounds")));
        }
        if [NAME, STEP, TIMES].contains(&name) {
            return Err(Refused(name, format!("there is no filter `{name}` here")));
        }
        let counted = |term: &Term<&str>| matches!(term, Term::Num(number) if number.parse::<u32>().is_ok_and(|number| number <= RANGE));
        if name == "range" && !arguments.iter().all(counted) {
            return Err(Refused(name, format!("`range` takes only numbers that stand here, up to {RANGE}")));
        }
        let arguments = if name == "range" { arguments } else { self.all(arguments)?.into_iter().map(before).collect() };
        Ok(before(Term::Call(name, arguments)))
    }
}

/// A step, then the term.
fn before(term: Term<&str>) -> Term<&str> {
    piped(Term::Call(STEP, Vec::new()), term)
}

/// The term, then a step for each output.
fn after(term: Term<&str>) -> Term<&str> {
    piped(term, Term::Call(STEP, Vec::new()))
}

fn piped<'s>(first: Term<&'s str>, then: Term<&'s str>) -> Term<&'s str> {
    Term::BinOp(Box::new(first), BinaryOp::Pipe(None), Box::new(then))
}
