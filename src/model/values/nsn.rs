//! NATO Stock Numbers.

use std::fmt;

/// National item identification number: the last nine of an NSN, and the identity of the item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Niin([u8; 9]);

/// NATO Stock Number: supply class (4 digits), codification bureau (2 digits), serial (7, of which the first three may hold a letter).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nsn {
    /// Supply class, four digits.
    class: [u8; 4],
    /// The identity.
    niin: Niin,
}

/// Why a text is no NSN or NIIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NsnError {
    /// Not the right number of characters.
    #[error("has {0} characters without dashes and blanks, not {1}")]
    Length(usize, usize),
    /// Something else than a digit, where a letter is not allowed.
    #[error("has `{0}` where only digits may stand")]
    NoDigit(char),
}

impl Niin {
    /// Reads a NIIN; dashes and blanks between the parts are optional. A letter is legal among the first three of the serial.
    pub fn new(text: &str) -> Result<Self, NsnError> {
        let bytes = compact::<9>(text)?;
        checked(&bytes).map(Self)
    }

    /// Nine characters, without dashes.
    pub fn as_str(&self) -> &str {
        // ASCII by construction, so the default is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Codification bureau, two digits.
    pub fn bureau(&self) -> &str {
        &self.as_str()[..2]
    }
}

impl Nsn {
    /// Reads an NSN; dashes and blanks between the parts are optional.
    pub fn new(text: &str) -> Result<Self, NsnError> {
        // Nearly all are digits and nothing else.
        if let Ok(digits) = <[u8; 13]>::try_from(text.as_bytes())
            && digits.iter().all(u8::is_ascii_digit)
        {
            let [a, b, c, d, niin @ ..] = digits;
            return Ok(Self { class: [a, b, c, d], niin: Niin(niin) });
        }
        let bytes = compact::<13>(text)?;
        let (class, niin) = bytes.split_at(4);
        if let Some(&other) = class.iter().find(|byte| !byte.is_ascii_digit()) {
            return Err(NsnError::NoDigit(char::from(other)));
        }
        let niin: [u8; 9] = niin.try_into().map_err(|_| NsnError::Length(niin.len() + 4, 13))?;
        Ok(Self { class: [class[0], class[1], class[2], class[3]], niin: checked(&niin).map(Niin)? })
    }

    /// An NSN from its parts; none if the class is not four digits.
    pub fn of(class: &str, niin: Niin) -> Option<Self> {
        let class: [u8; 4] = class.as_bytes().try_into().ok()?;
        class.iter().all(u8::is_ascii_digit).then_some(Self { class, niin })
    }

    /// Supply class, four digits.
    pub fn class(&self) -> &str {
        // ASCII by construction, so the default is never taken.
        std::str::from_utf8(&self.class).unwrap_or_default()
    }

    /// The identity.
    pub fn niin(&self) -> Niin {
        self.niin
    }
}

/// The characters without dashes and blanks, in capitals.
fn compact<const N: usize>(text: &str) -> Result<[u8; N], NsnError> {
    // Nearly all stand without any.
    if let Ok(plain) = <[u8; N]>::try_from(text.as_bytes())
        && plain.iter().all(u8::is_ascii_alphanumeric)
    {
        return Ok(plain.map(|byte| byte.to_ascii_uppercase()));
    }
    let mut bytes = [0; N];
    let mut count = 0;
    for character in text.chars().filter(|character| !matches!(character, '-' | ' ' | '\u{2010}'..='\u{2013}' | '\u{a0}')) {
        if !character.is_ascii_alphanumeric() {
            return Err(NsnError::NoDigit(character));
        }
        if let Some(place) = bytes.get_mut(count) {
            *place = u8::try_from(character).unwrap_or_default().to_ascii_uppercase();
        }
        count += 1;
    }
    if count == N { Ok(bytes) } else { Err(NsnError::Length(count, N)) }
}

/// Digits, but for at most one letter among the first three of the serial.
fn checked(niin: &[u8; 9]) -> Result<[u8; 9], NsnError> {
    let mut letters = 0;
    for (place, &byte) in niin.iter().enumerate() {
        if !byte.is_ascii_digit() {
            letters += 1;
            if !(2..5).contains(&place) || letters > 1 {
                return Err(NsnError::NoDigit(char::from(byte)));
            }
        }
    }
    Ok(*niin)
}

impl fmt::Display for Niin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Niin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Display for Nsn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let niin = self.niin.as_str();
        write!(out, "{}-{}-{}-{}", self.class(), &niin[..2], &niin[2..5], &niin[5..])
    }
}

impl fmt::Debug for Nsn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}
