//! From an entity's own description to its type: every field by its kind, and what every feed record has.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::scope::Scope;
use super::values::Amount;
use crate::config::{Category, Coalition, Node, Reference, WeaponSystem};
use crate::engine::{Type, TypeRef};
use crate::model::values::{Condition, Id, Item, Quantity, Text, When};
use crate::model::{Cell, Entity, Field, FieldShape, Kind};
use crate::store::{Entry, NationState, camel, system_of};

/// The type of an entity: what every feed record has, then its own fields but those named in `except`, which its own file
/// describes by hand.
pub fn record<T: Entity>(except: &[&str]) -> Type<T, Scope> {
    let mut record = Type::<T, Scope>::new(T::NAME, T::ABOUT)
        .implements("FeedRecord")
        .implements("Node")
        .key("id")
        .written("id", "The global id; opaque, it survives republication.", TypeRef::named_nn(TypeRef::ID), |record, scope, out| {
            let origin = record.origin();
            let mut room = [0; 16];
            out.text(&scope.view.id(Id::record_text(T::NAME, origin.nation, origin.hash, &mut room)));
        })
        .cow("nation", "Whose feed reported it.", |record: &T, scope: &Scope| scope.nation(record.origin().nation));
    for field in T::FIELDS.iter().filter(|field| !except.contains(&field.shape.name)) {
        record = described(record, field);
    }
    record
        .one("provenance", "Where it comes from, to the row.", |record: &T, _: &Scope| record.origin())
        .one("label", "Who may see it.", |record: &T, _: &Scope| &*record.origin().label)
        .many("issues", "What the gateway noticed in this record and served all the same.", |record: &T, _: &Scope| {
            record.origin().issues.iter().collect()
        })
}

/// One field, by its kind. Links and parts are described where the record is: they lead to other types.
fn described<T: Entity>(record: Type<T, Scope>, field: &'static Field<T>) -> Type<T, Scope> {
    let FieldShape { name, about, kind, required, .. } = field.shape;
    let (name, get) = (camel(name), field.get);
    match kind {
        Kind::Quantity => record.one::<Quantity>(name, about, move |record, _| match get(record) {
            Cell::Quantity(quantity) => quantity,
            _ => &BLANK,
        }),
        Kind::Money => record.made_link(name, about, move |record, _| match get(record) {
            Cell::Money(money) => money.copied().map(Amount::from),
            _ => None,
        }),
        Kind::When => record.link::<When>(name, about, move |record, _| match get(record) {
            Cell::When(when) => when,
            _ => None,
        }),
        Kind::Condition => record.one::<Condition>(name, about, move |record, _| match get(record) {
            Cell::Condition(condition) => condition,
            _ => &UNREPORTED,
        }),
        Kind::Text => {
            let type_ref = if required { TypeRef::named_nn(TypeRef::STRING) } else { TypeRef::named(TypeRef::STRING) };
            record.written(name, about, type_ref, move |record, _, out| match get(record) {
                Cell::Text(Some(text)) => out.text(text),
                _ => out.null(),
            })
        }
        Kind::Code(list) => record.written(name, about, TypeRef::named_nn(list.name), move |record, _, out| match get(record) {
            Cell::Code(Some((code, _))) => out.text(code),
            _ => out.null(),
        }),
        Kind::Country => record.link::<NationState>(name, about, move |record, scope| match get(record) {
            Cell::Country(country) => scope.view.nation(country?),
            _ => None,
        }),
        Kind::Integer => record.written(name, about, TypeRef::named(TypeRef::INT), move |record, _, out| match get(record) {
            Cell::Integer(Some(number)) => out.integer(number.into()),
            _ => out.null(),
        }),
        Kind::Item if required => {
            record.cow::<Entry>("equipmentType", "Catalogue entry of the item.", move |record, scope| match get(record) {
                Cell::Item(Some(item)) => scope.entry(item),
                _ => scope.entry(&NOTHING),
            })
        }
        Kind::Item => record.link::<Entry>(
            "equipmentType",
            "Catalogue entry of the item; null: the feed names none.",
            move |record, scope| match get(record) {
                Cell::Item(item) => scope.view.entry(&item?.key),
                _ => None,
            },
        ),
        Kind::System => {
            record.link::<WeaponSystem>(name, about, |record, scope| scope.view.system(system::<T>(record, scope.view.reference())?))
        }
        Kind::Node => record.link::<Node>(name, about, move |record, scope| match get(record) {
            Cell::Text(slug) => scope.view.node(slug?),
            _ => None,
        }),
        Kind::Coalition => record.link::<Coalition>(name, about, move |record, scope| match get(record) {
            Cell::Text(slug) => scope.view.coalition(slug?),
            _ => None,
        }),
        Kind::Coordinates => record.made_link(name, about, move |record, _| match get(record) {
            Cell::Coordinates(coordinates) => coordinates,
            _ => None,
        }),
        Kind::Language => record.written(name, about, TypeRef::named("LanguageCode"), move |record, _, out| match get(record) {
            Cell::Text(Some(tag)) => out.text(tag),
            _ => out.null(),
        }),
        Kind::Languages => {
            record.written(name, about, TypeRef::named_nn_list_nn("LanguageCode"), move |record, _, out| match get(record) {
                Cell::Languages(tags) => out.list(tags, |tag, out| out.text(tag)),
                _ => out.list([], |(), _| {}),
            })
        }
        Kind::Link(_) | Kind::Links(_) | Kind::Parts(_) => record,
    }
}

/// The slug of the weapon system that a record means: its own, else that of its item in the reference data.
pub fn system<'a, T: Entity>(record: &'a T, reference: &'a Reference) -> Option<&'a str> {
    let (mut own, mut of_item) = (None, None);
    for field in T::FIELDS {
        match (field.shape.kind, (field.get)(record)) {
            (Kind::System, Cell::Text(slug)) => own = slug.map(|slug| slug.as_str()),
            (Kind::Item, Cell::Item(item)) => of_item = item,
            _ => {}
        }
    }
    system_of(reference, own, of_item)
}

/// What a field is that is none of its kind: the macro that describes entities never makes one.
static BLANK: LazyLock<Quantity> = LazyLock::new(Quantity::default);
static UNREPORTED: LazyLock<Condition> = LazyLock::new(Condition::default);
static NOTHING: LazyLock<Item> = LazyLock::new(Item::default);

impl Scope {
    /// The category of a weapon system; a load refuses systems of unknown ones.
    pub fn category(&self, slug: &Text) -> Cow<'_, Category> {
        self.view.category(slug).map_or_else(|| Cow::Owned(Category { slug: slug.clone(), title: slug.clone() }), Cow::Borrowed)
    }

    /// The nation of that trigram. Feeds name only nations that are known, so the stand-in is for tests with odd trigrams.
    pub fn nation(&self, code: crate::model::values::CountryCode) -> Cow<'_, NationState> {
        self.view.nation(code).map_or_else(|| Cow::Owned(NationState::unknown(code)), Cow::Borrowed)
    }

    /// The catalogue entry of an item that a visible record names.
    pub fn entry(&self, item: &Item) -> Cow<'_, Entry> {
        self.view.entry(&item.key).map_or_else(|| Cow::Owned(Entry::unlisted(item)), Cow::Borrowed)
    }
}
