//! What an enumeration of the contract knows about itself.

/// An enumeration as data: its name in the contract, its sentence, and its values with theirs, in order.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeList {
    /// Name in the contract: `ConditionGroup`.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub about: &'static str,
    /// Values with their sentences, in the contract's order.
    pub values: &'static [(&'static str, &'static str)],
}

/// A value of an enumeration of the contract.
pub trait Code: Copy + Default + Eq + Send + Sync + 'static {
    /// The whole enumeration.
    const LIST: &'static CodeList;
    /// Name as the contract writes it: `IN_REPAIR`.
    fn name(self) -> &'static str;
    /// Place in the contract's order.
    fn rank(self) -> usize;
    /// The value of that name; none if there is none.
    fn named(name: &str) -> Option<Self>;
}

/// Declares enumerations: each value with its name in the contract and its sentence. The value marked `default` stands
/// for what was not reported.
macro_rules! codes {
    ($( $(#[doc = $about:literal])+ $Name:ident { $( $(#[doc = $says:literal])+ $Value:ident = $text:literal ),+ $(,)? } default $Default:ident )+) => {$(
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name { $( $(#[doc = $says])+ $Value ),+ }

        impl Default for $Name {
            fn default() -> Self { Self::$Default }
        }

        impl crate::model::codes::Code for $Name {
            const LIST: &'static crate::model::codes::CodeList = &crate::model::codes::CodeList {
                name: stringify!($Name),
                about: crate::model::entity::sentence!($($about)+),
                values: &[$( ($text, crate::model::entity::sentence!($($says)+)) ),+],
            };
            fn name(self) -> &'static str { match self { $( Self::$Value => $text ),+ } }
            fn rank(self) -> usize { self as usize }
            fn named(name: &str) -> Option<Self> { match name { $( $text => Some(Self::$Value), )+ _ => None } }
        }

        impl crate::model::Value for $Name {
            const KIND: crate::model::Kind = crate::model::Kind::Code(<$Name as crate::model::codes::Code>::LIST);
            fn cell(&self) -> crate::model::Cell<'_> {
                use crate::model::codes::Code as _;
                crate::model::Cell::Code(Some((self.name(), self.rank())))
            }
            fn take(&mut self, given: crate::model::Given) {
                use crate::model::codes::Code as _;
                if let crate::model::Given::Code(name) = given && let Some(value) = Self::named(name) { *self = value; }
            }
        }
    )+};
}
pub(crate) use codes;
