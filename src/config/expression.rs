//! A jq expression, compiled once. It sees its input and nothing else: no environment, no clock, no file, no other input.

use std::cell::Cell;
use std::fmt;
use std::sync::Arc;
use std::thread;

use jaq_core::box_iter::box_once;
use jaq_core::data::HasLut;
use jaq_core::load::parse::{Def, Parser};
use jaq_core::load::{Arena, File, Lexer, Loader};
use jaq_core::native::{Fun, bome, v};
use jaq_core::{Compiler, Ctx, DataT, Error, Exn, Filter, Lut, Native, ValT as _, Vars, unwrap_valr};
use jaq_json::Val;

use super::expression_bounds::{NAME, Refused, STEP, TIMES, bounded, small};
use super::spelling::fit_to;
use crate::model::values::Text;

/// Stack of the thread that reads an expression, in bytes.
const ROOM: usize = 64 << 20;
/// Steps that one input may take: enough for large rows, too few for an expression that grows without end.
const STEPS: u32 = 100_000;
/// Outputs that are taken of one input.
const OUTPUTS: usize = 10_000;
/// Filters of jq's that reach outside, or end what runs them.
const OUTSIDE: [&str; 12] =
    ["env", "now", "halt", "halt_error", "input", "inputs", "debug", "debug_empty", "stderr", "stderr_empty", "localtime", "strflocaltime"];

/// A jq expression.
#[derive(Clone)]
pub struct Expression {
    /// As it is written.
    pub text: Text,
    filter: Arc<Filter<Steps>>,
}

/// Why a text is no expression that can be used, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct ExpressionError {
    /// Byte of the text at which it goes wrong.
    pub at: usize,
    /// What is wrong there.
    pub why: String,
}

/// What running knows besides values: how many steps are left.
struct Steps;

#[derive(Clone, Copy)]
struct Left<'a> {
    lut: &'a Lut<Steps>,
    steps: &'a Cell<u32>,
}

impl DataT for Steps {
    type V<'a> = Val;
    type Data<'a> = Left<'a>;
}

impl<'a> HasLut<'a, Steps> for Left<'a> {
    fn lut(&self) -> &'a Lut<Steps> {
        self.lut
    }
}

impl Expression {
    /// Compiles an expression.
    ///
    /// # Errors
    /// It is no jq, or calls what is not there for mappings.
    pub fn compile(text: &str) -> Result<Self, ExpressionError> {
        small(text)?;
        let unread = |_| ExpressionError { at: 0, why: "it cannot be read".to_owned() };
        thread::scope(|scope| {
            let reader = thread::Builder::new().stack_size(ROOM).spawn_scoped(scope, || Self::read(text));
            reader.map_err(|_| ()).and_then(|reader| reader.join().map_err(|_| ())).map_err(unread)?
        })
    }

    /// Reads an expression whose size is bounded; what lies in one another in it takes room on the stack.
    fn read(text: &str) -> Result<Self, ExpressionError> {
        let error = |part: &str, why: String| {
            // Where a part does not lie in the text, the whole is meant.
            let at = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
            ExpressionError { at: if at <= text.len() { at } else { 0 }, why }
        };
        let wanted = |expected: &str| {
            if expected == "nothing" { "nothing more can stand here".to_owned() } else { format!("jq wants {expected} here") }
        };
        let tokens = Lexer::new(text).lex().map_err(|errors| {
            let first = errors.into_iter().next();
            first.map_or_else(|| error(text, wanted("jq")), |(expected, found)| error(found, wanted(expected.as_str())))
        })?;
        let term = Parser::new(&tokens).parse(|parser| parser.term()).map_err(|errors| {
            let first = errors.into_iter().next();
            let end = text.get(text.len()..).unwrap_or_default();
            first.map_or_else(
                || error(text, wanted("jq")),
                |(expected, found)| error(found.map_or(end, |token| token.as_str()), wanted(expected.as_str())),
            )
        })?;
        let body = bounded(term).map_err(|Refused(part, why)| error(part, why))?;
        let own = Def { name: NAME, args: Vec::new(), body };
        let there = |name: &str| !OUTSIDE.contains(&name);
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).filter(|def| there(def.name));
        let definitions: Vec<Def<&str>> = definitions.map(|def| def as Def<&str>).chain([own]).collect();
        let natives = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let natives = natives
            .filter(|(name, ..)| there(name) && *name != "fromjson")
            .chain(own_natives())
            .map(|(name, arguments, native)| (name as &str, arguments, native));
        let arena = Arena::default();
        let modules = Loader::new(definitions).load(&arena, File { code: NAME, path: () });
        let modules = modules.map_err(|_| error(text, wanted("jq")))?;
        let filter = Compiler::default().with_funs(natives).compile(modules).map_err(|errors| {
            let first = errors.into_iter().flat_map(|(_, errors)| errors).next();
            first.map_or_else(
                || error(text, wanted("jq")),
                |(name, undefined)| error(name, format!("there is no {} `{name}` here", undefined.as_str())),
            )
        })?;
        Ok(Self { text: text.into(), filter: Arc::new(filter) })
    }

    /// What the expression makes of an input, at most ten thousand outputs.
    ///
    /// # Errors
    /// What jq says, or that it takes too many steps or gives too many outputs; in a sentence without its subject.
    pub fn run(&self, input: Val) -> Result<Vec<Val>, String> {
        let steps = Cell::new(STEPS);
        let context = Ctx::<Steps>::new(Left { lut: &self.filter.lut, steps: &steps }, Vars::new([]));
        let mut outputs = Vec::new();
        for output in self.filter.id.run((context, input)).map(unwrap_valr) {
            // An expression may catch the error, but it gets no further steps by that.
            if steps.get() == 0 {
                break;
            }
            outputs.push(output.map_err(|error| fit_to(200, &error.to_string()))?);
            if outputs.len() > OUTPUTS {
                return Err(format!("gives more than {OUTPUTS} values"));
            }
        }
        if steps.get() == 0 { Err(format!("takes more than {STEPS} steps")) } else { Ok(outputs) }
    }
}

/// Filters that take the place of jq's: they cost no more than their input.
fn own_natives() -> [Fun<Steps>; 3] {
    [
        (
            STEP,
            v(0),
            Native::<Steps>::new(|(context, value)| box_once(context.data().step().map(|()| value)))
                .with_paths(|(context, value)| box_once(context.data().step().map(|()| value)))
                .with_update(|(context, value), update| match context.data().step() {
                    Ok(()) => update(value),
                    Err(error) => box_once(Err(error)),
                }),
        ),
        (
            TIMES,
            v(2),
            Native::new(|(mut context, _)| {
                let other = context.pop_var();
                bome(times(context.pop_var(), other))
            }),
        ),
        ("fromjson", v(0), Native::new(|(_, value)| bome(scalar(value)))),
    ]
}

impl Left<'_> {
    /// Takes a step, while there are any.
    fn step(&self) -> Result<(), Exn<'static, Val>> {
        let rest = self.steps.get().saturating_sub(1);
        self.steps.set(rest);
        if rest == 0 { Err(Exn::from(Error::str("takes too many steps"))) } else { Ok(()) }
    }
}

/// A product. A text times a number could be larger than any memory, so it is none.
fn times(one: Val, other: Val) -> Result<Val, Error<Val>> {
    match (one, other) {
        (one @ (Val::Num(_) | Val::Obj(_)), other @ (Val::Num(_) | Val::Obj(_))) => one * other,
        (one, other) => Err(Error::math(one, jaq_core::ops::Math::Mul, other)),
    }
}

/// What a text is in JSON, where it is no list and no object: these could be nested without end.
fn scalar(value: Val) -> Result<Val, Error<Val>> {
    let text = match &value {
        Val::TStr(text) => std::str::from_utf8(text).unwrap_or_default().trim(),
        _ => return Err(Error::typ(value, "string")),
    };
    match text {
        "null" => Ok(Val::Null),
        "true" => Ok(Val::Bool(true)),
        "false" => Ok(Val::Bool(false)),
        number if serde_json::from_str::<serde_json::Number>(number).is_ok() => Val::from_num(number),
        _ => Err(Error::typ(value, "number")),
    }
}

impl fmt::Debug for Expression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Expression({:?})", self.text)
    }
}

#[cfg(test)]
mod tests {
    use jaq_json::Val;

    use super::Expression;

    fn refused(text: &str) -> String {
        Expression::compile(text).map_or_else(|error| error.why, |_| panic!("{text} is taken"))
    }

    #[test]
    fn nothing_outside_can_be_reached() {
        for text in ["env", "$ENV", "input", "inputs", "now", "debug", "stderr", "halt", "halt_error", "input_filename", "localtime"] {
            refused(text);
        }
        for text in ["import \"x\" as x; .", "include \"x\"; .", "$__prog_args", "muster_expression", "muster_step | ."] {
            refused(text);
        }
    }

    #[test]
    fn nothing_goes_on_without_end() {
        for text in
            ["repeat(.)", "def f: f; f", "def f: def g: f; g; f", "[range(.n)]", "range(1e9)", "last(recurse(.))", ". *= 2", "fromjson"]
        {
            refused(text);
        }
        let all = |text: &str, input: Val| Expression::compile(text).unwrap().run(input);
        let many: Val = (0..1_000).map(|number| Val::from(number as isize)).collect::<Vec<_>>().into_iter().collect();
        for text in [
            "[.[] as $a | .[] as $b | $a + $b] | length",
            "[.[] | try error catch 1 | ., .] | length",
            "first(.[] as $a | .[] as $b | .[] | select(false))",
        ] {
            let _ = all(text, many.clone());
        }
        assert!(all("[.[] as $a | .[] as $b | 1] | length", many.clone()).is_err());
        assert!(all(".[] | (range(100), range(100))", many).is_err());
        assert!(all("\"x\" * 1000000000", Val::Null).is_err());
        assert!(all("1000000000 * \"x\"", Val::Null).is_err());
    }

    #[test]
    fn no_text_of_a_size_that_is_read_overflows_the_stack() {
        for part in ["-", "(", "[", "{a:", ".|", "def f:", "if ", ".a", "..", "\"\\(", "try ", "1+"] {
            let _ = Expression::compile(&part.repeat(400));
            let deep = Expression::compile(&format!("{}1", part.repeat(399 / part.len())));
            let _ = deep.map(|expression| expression.run(Val::Null));
        }
        assert!(Expression::compile(&".".repeat(401)).is_err());
    }

    #[test]
    fn what_is_usual_works() {
        let text = |text: &str| {
            Expression::compile(text).unwrap().run(Val::Null).unwrap().iter().map(Val::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(text("[1, 2 | . * 3] | add"), "9");
        assert_eq!(text("\"a;b\" | split(\";\") | map(ascii_upcase) | join(\"/\")"), "\"A/B\"");
        assert_eq!(text("{b: 1, a: 2} | to_entries[] | .key"), "\"b\" \"a\"");
        assert_eq!(text("\"12.50\" | tonumber"), "12.50");
        assert_eq!(text("[.[]?]"), "[]");
        assert_eq!(text("{a: [1, {b: 2}]} | [..] | length"), "5");
        assert_eq!(text("{a: 1} | .a |= . + 1 | .a"), "2");
        assert_eq!(text("[3, 1] | map(select(. > 1)) | first"), "3");
        assert_eq!(text("\"x14y\" | capture(\"(?<n>[0-9]+)\") | .n"), "\"14\"");
        assert_eq!(text("reduce range(4) as $n (0; . + $n)"), "6");
    }
}
