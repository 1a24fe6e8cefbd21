//! Text as it is compared: without case, diacritics and alphabet.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Lower case, marks dropped, other alphabets in Latin letters: `Łódź`, `ŁÓDŹ` and `lodz` are one.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let bare: String = text.nfkd().filter(|character| !is_combining_mark(*character)).collect();
    deunicode::deunicode(&bare).to_lowercase()
}

/// The words of a text, folded: runs of letters and digits.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
