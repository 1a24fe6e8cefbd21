//! The values that records are made of, and the interfaces that they share.

use jiff::civil::Date;

use super::code::Code;
use super::scalars::LanguageTag;
use super::scope::Scope;
use crate::config::{Alias, Category, CrewStandard};
use crate::engine::{Fault, Graph, Id, Interface, Leaf as _, Type, TypeRef};
use crate::model::codes::{ConditionGroup, SupplyClass, Unit, Withholding, supply_group};
use crate::model::values::{Condition, Coordinates, Issue, ItemKey, Label, Money, Origin, Quantity, When};

/// The interfaces of the contract.
pub fn interfaces(graph: Graph<Scope>) -> Graph<Scope> {
    let named = |name: &str| TypeRef::named_nn(name);
    graph
        .interface(
            Interface::new(
                "Node",
                "Has a global id. Ids are opaque and survive republication; `node(id:)` fetches by them. Inside `asSeenBy` ids are bound to that view, so that a client's cache never mixes it with today's.",
            )
            .field("id", "The global id.", named(TypeRef::ID)),
        )
        .interface(
            Interface::new("FeedRecord", "Everything that a national feed reported. Each of these types is a `Node` too.")
                .field("id", "The global id.", named(TypeRef::ID))
                .field("nation", "Whose feed reported it.", named("Nation"))
                .field("provenance", "Where it comes from, to the row.", named("Provenance"))
                .field("label", "Who may see it.", named("Label"))
                .field("issues", "What the gateway noticed in this record and served all the same.", TypeRef::named_nn_list_nn("RecordIssue")),
        )
        .interface(
            Interface::new(
                "Answer",
                "What every connection and every calculation tells about itself. One fragment on it shows in any view what an answer lacks.",
            )
            .field(
                "gaps",
                "Feeds whose records may be missing from this answer or out of date in it; empty: complete and current.",
                TypeRef::named_nn_list_nn("FeedGap"),
            )
            .field("withheld", "Whether labels kept records from this answer; never which or how many.", Withholding::type_ref()),
        )
}

/// The values of the contract.
pub fn values(graph: Graph<Scope>) -> Graph<Scope> {
    let graph = graph.object(quantity()).object(unit()).object(money()).object(when()).object(condition()).object(position());
    let graph = graph.object(provenance()).object(label()).object(issue()).object(alias()).object(crew_standard()).object(category());
    graph.object(item_key()).object(supply_class())
}

fn quantity() -> Type<Quantity, Scope> {
    Type::<Quantity, Scope>::new(
        "Quantity",
        "A number that may be missing, and says how: zero, blank and N/A are three answers. `value` is null unless `state` is REPORTED or ZERO; `raw` is the text as received.",
    )
    .leaf("value", "The number; null unless `state` is REPORTED or ZERO.", |quantity, _| quantity.number())
    .made("unit", "What it counts.", |quantity, _| quantity.unit())
    .leaf("state", "What is known of the number.", |quantity, _| quantity.state())
    .written("raw", "The text as received; null for a blank.", TypeRef::named(TypeRef::STRING), |quantity, _, out| match quantity.raw() {
        Some(raw) => out.text(&raw),
        None => out.null(),
    })
}

fn unit() -> Type<Unit, Scope> {
    Type::<Unit, Scope>::new(
        "Unit",
        "What a number counts: a unit of issue (EA), a counted-as unit of weapon systems (BATTERY), a measure (KG) or people; UNKNOWN where the feed gives none.",
    )
    .leaf("code", "Its code: EA, BATTERY, KG, PEOPLE, UNKNOWN.", |unit, _| unit.code())
    .leaf("name", "Its name in English.", |unit, _| unit.name())
    .leaf("scheme", "What the code means.", |unit, _| unit.scheme())
}

/// An amount, as it came or converted.
pub struct Amount {
    /// The amount.
    pub money: Money,
    /// Date of the reference rate, if it was converted.
    pub rate_date: Option<Date>,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self { money, rate_date: None }
    }
}

fn money() -> Type<Amount, Scope> {
    Type::<Amount, Scope>::new("Money", "An amount. `rateDate`: date of the reference rate, if it was converted.")
        .leaf("amount", "How much; exactly as the feed gave it, unless converted.", |amount, _| amount.money.amount())
        .leaf("currency", "In which currency.", |amount, _| amount.money.currency())
        .leaf("basis", "What the amount means.", |amount, _| amount.money.basis())
        .field("rateDate", "Date of the reference rate; null: not converted.", |amount| &amount.rate_date)
}

fn when() -> Type<When, Scope> {
    Type::<When, Scope>::new(
        "When",
        "A date as exactly as the feed gives it. `date`, the first day of the period, is what filters, orders and calculations use; `until` is its last day; `raw` the text as received.",
    )
    .field("date", "First day of the period.", |when| &when.date)
    .leaf("until", "Last day of the period.", |when, _| when.until())
    .field("precision", "How exactly it is known.", |when| &when.precision)
    .field("kind", "How certain it is.", |when| &when.kind)
    .leaf("raw", "The text as received.", |when, _| Some(when.raw.as_ref().map_or_else(|| when.date.to_string(), ToString::to_string)))
}

fn condition() -> Type<Condition, Scope> {
    Type::<Condition, Scope>::new("Condition", "State of equipment: a common group, and the nation's own code in its scheme.")
        .leaf::<ConditionGroup>("group", "The group that all nations share.", |condition, _| condition.group())
        .part("scheme", "Whose codes they are.", |condition, _| condition.scheme())
        .part("code", "The nation's own code, as it came.", |condition, _| condition.code())
}

fn position() -> Type<Coordinates, Scope> {
    Type::<Coordinates, Scope>::new("Position", "WGS 84, degrees.")
        .field("latitude", "From -90, south, to 90, north.", |position| &position.latitude)
        .field("longitude", "From -180, west, to 180, east.", |position| &position.longitude)
}

fn provenance() -> Type<Origin, Scope> {
    Type::<Origin, Scope>::new("Provenance", "Where a record comes from, to the row.")
        .one("feed", "The feed that reported it.", |origin: &Origin, scope: &Scope| scope.view.feed_of(origin))
        .link("run", "The run that brought it; null for records fetched by key at query time.", |origin, scope| {
            scope.view.feed_of(origin).published.as_deref()
        })
        .field("sourceKey", "Key that the nation uses, if it gave one.", |origin| &origin.key)
        .leaf("position", "Row, line, element path or JSON pointer in the document.", |origin, _| origin.position.to_string())
        .leaf("asOf", "The nation's own as-of date; null: not reported.", |origin, scope| {
            scope.view.fetched(origin).map_or_else(|| scope.view.feed_of(origin).as_of(), |fetched| fetched.as_of)
        })
        .leaf("fetchedAt", "When the gateway fetched it.", |origin, scope| {
            let by_key = || scope.view.fetched(origin).map(|fetched| fetched.at);
            let run = scope.view.feed_of(origin).published.as_ref();
            run.map(|run| run.finished).or_else(by_key).unwrap_or(scope.view.now())
        })
        .leaf("stale", "Served from an older run because the newest failed.", |origin, scope| scope.view.feed_of(origin).stale())
        .leaf(
            "raw",
            "The row as received, in short. Kept for records with issues, as long as there is room; null for others, and for viewers not allowed to see it.",
            |origin, scope| scope.view.raw(origin).cloned(),
        )
}

fn label() -> Type<Label, Scope> {
    Type::<Label, Scope>::new("Label", "Confidentiality label after STANAG 4774. `releasableTo`: trigrams and groups; empty: all.")
        .field("policy", "Whose policy it follows.", |label| &label.policy)
        .field("classification", "How confidential it is.", |label| &label.classification)
        .field("releasableTo", "Trigrams and groups that may see it; empty: all.", |label| &label.releasable_to)
        .field("caveats", "Restrictive caveats, all of which a viewer must hold.", |label| &label.caveats)
}

fn issue() -> Type<Issue, Scope> {
    Type::<Issue, Scope>::new(
        "RecordIssue",
        "Something noticed in a record. `rule` is a stable code, `field` a path in the record, `raw` the text as received.",
    )
    .leaf("rule", "Stable code of the rule that noticed it.", |issue, _| issue.rule.code)
    .leaf("category", "What it is about.", |issue, _| issue.rule.category)
    .leaf("severity", "How bad it is.", |issue, _| issue.rule.severity)
    .field("field", "Path of the field in the record; null: the record as a whole.", |issue| &issue.field)
    .field("message", "What was noticed, in a sentence.", |issue| &issue.message)
    .field("raw", "The text as received.", |issue| &issue.raw)
}

fn alias() -> Type<Alias, Scope> {
    Type::<Alias, Scope>::new("Alias", "Another name, as it is written.")
        .field("text", "The name.", |alias| &alias.text)
        .leaf("language", "Its language; null: any.", |alias, _| alias.language.clone().map(LanguageTag))
        .link("feed", "The feed that writes it so; null: reference data.", |alias, scope| scope.view.feed(alias.feed.as_deref()?))
}

fn crew_standard() -> Type<CrewStandard, Scope> {
    Type::<CrewStandard, Scope>::new("CrewStandard", "People of one role that one unit needs.")
        .field("role", "The role.", |standard| &standard.role)
        .field("perUnit", "People that one unit needs.", |standard| &standard.per_unit)
        .field("source", "Where the figure comes from.", |standard| &standard.source)
}

fn category() -> Type<Category, Scope> {
    Type::<Category, Scope>::new(
        "SystemCategory",
        "What a weapon system is, as the reference data of the gateway name it: howitzer, main-battle-tank, short-range-air-defence. Filters take the slug.",
    )
    .field("slug", "Its name in filters.", |category| &category.slug)
    .field("title", "Its title in English.", |category| &category.title)
}

fn item_key() -> Type<ItemKey, Scope> {
    Type::<ItemKey, Scope>::new("ItemKey", "Scheme and value; `nation` for local numbers.")
        .leaf("scheme", "By which kind of number the item is known.", |key, _| key.scheme())
        .leaf("value", "The number or name.", |key, _| key.value().to_owned())
        .link("nation", "Whose number it is; null unless it is a local number.", |key, scope| match key {
            ItemKey::Local(nation, _) => scope.view.nation(*nation),
            ItemKey::Niin(_) | ItemKey::Name(_) => None,
        })
}

fn supply_class() -> Type<&'static SupplyClass, Scope> {
    Type::<&'static SupplyClass, Scope>::new("SupplyClass", "NATO supply class: four digits and title, with the group of the first two.")
        .leaf("code", "Four digits.", |class, _| class.code.as_str())
        .leaf("title", "Title in English.", |class, _| class.title.as_str())
        .leaf("group", "Supply group: the first two digits.", |class, _| class.code.chars().take(2).collect::<String>())
        .leaf("groupTitle", "Title of the group.", |class, _| {
            class.code.get(..2).and_then(supply_group).map_or("", |group| group.title.as_str())
        })
}

/// What a record belongs to is not visible, or gone.
pub fn unseen() -> Fault {
    Fault::new(Code::NotVisible.name(), "the record that this one belongs to is not there for this viewer; ask for the list again")
}

/// Whole days from one day to another, at least 0.
pub fn whole_days(from: Date, to: Date) -> Option<i32> {
    from.until(to).ok().map(|span| span.get_days().max(0))
}

/// The id of a record in today's own view, under which indexes have it.
pub fn record_id(type_name: &'static str, origin: &Origin) -> Id {
    Id(crate::model::values::Id::record(type_name, origin.nation, origin.hash).text())
}

/// The global id of something with a name of its own.
pub fn named_id(scope: &Scope, type_name: &str, name: &str) -> Id {
    Id(scope.view.id(&crate::model::values::Id::named(type_name, name).text()).into_owned())
}
