use std::sync::Arc;

use futures_util::future::join_all;

use super::{
    describe::{Answer, Ask, Call, Fault, Kind, Members, Obj, Record},
    plan::{Fields, Selection, Step, What},
    run::Run,
};

/// What has to be known before an answer is written: the objects of all selections with lookups, and what was looked up.
///
/// Each such object has an ordinal, and each of its gathered fields a place that keeps where its children are. `write`
/// follows these places, so that a null that bubbles shifts nobody.
pub(super) struct Gathered<'a, W> {
    /// By ordinal: where the object's gathered fields begin.
    objects: Vec<usize>,
    fields: Vec<Held<'a>>,
    asked: Vec<Asked<'a, W>>,
}

/// What is held of one gathered field of one object.
pub(super) enum Held<'a> {
    Nothing,
    Fault(Fault),
    One(Member<'a>),
    Many(Vec<Option<Member<'a>>>),
    /// A lookup's answer; none: there was no key.
    Ticket(Option<Ticket>),
}

/// An object, and its ordinal if something of it is gathered.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) object: Obj<'a>,
    pub(super) ordinal: Option<usize>,
}

/// Which lookup was asked, and under which ticket.
#[derive(Clone, Copy)]
pub(super) struct Ticket {
    asked: usize,
    ticket: usize,
}

/// One lookup in one world.
struct Asked<'a, W> {
    ask: &'a Arc<dyn Ask<W>>,
    world: &'a W,
    list: Box<Record>,
    waves: Vec<&'a Record>,
}

/// A field that waits for its lookup, to go on with the objects that it brings.
struct Waiting<'a, W> {
    place: usize,
    step: &'a Step<W>,
    object: Obj<'a>,
    world: &'a W,
    ticket: Ticket,
}

/// Goes through all selections with lookups and asks them, wave by wave: a wave is every key that can be known.
pub(super) async fn gather<'a, W: Send + Sync + 'static>(run: &Run<'a, W>) -> Gathered<'a, W> {
    let mut gathering =
        Gathering { run, gathered: Gathered { objects: Vec::new(), fields: Vec::new(), asked: Vec::new() }, waiting: Vec::new() };
    if run.plan.root.slots > 0 {
        gathering.object(&run.plan.root, Obj(as_record(run.world)), run.world);
    }
    while gathering.wave().await {
        for waiting in std::mem::take(&mut gathering.waiting) {
            gathering.go_on(waiting);
        }
    }
    gathering.gathered
}

/// The world as the record of the query type.
pub(super) fn as_record<W: Send + Sync + 'static>(world: &W) -> &Record {
    world
}

impl<'a, W: Send + Sync + 'static> Gathered<'a, W> {
    /// What is held of a gathered field.
    pub(super) fn held(&self, ordinal: Option<usize>, slot: usize) -> &Held<'a> {
        ordinal.and_then(|ordinal| self.fields.get(self.objects.get(ordinal)? + slot)).unwrap_or(&Held::Nothing)
    }

    /// What a lookup brought under a ticket.
    pub(super) fn answer(&self, ticket: Ticket) -> Option<Answer<'a>> {
        let asked = self.asked.get(ticket.asked)?;
        let (wave, place) = asked.ask.place(&*asked.list, ticket.ticket)?;
        Some(Answer { wave: *asked.waves.get(wave)?, place })
    }
}

struct Gathering<'r, 'a, W> {
    run: &'r Run<'a, W>,
    gathered: Gathered<'a, W>,
    waiting: Vec<Waiting<'a, W>>,
}

impl<'a, W: Send + Sync + 'static> Gathering<'_, 'a, W> {
    /// Gives an object its ordinal and gathers its fields.
    fn object(&mut self, fields: &'a Fields<W>, object: Obj<'a>, world: &'a W) -> usize {
        let world = Run::world_of(fields, object, world);
        let ordinal = self.gathered.objects.len();
        let start = self.gathered.fields.len();
        self.gathered.objects.push(start);
        self.gathered.fields.extend((0..fields.slots).map(|_| Held::Nothing));
        if self.run.watch.is_left() {
            return ordinal;
        }
        for step in &fields.fields {
            let (slot, held) = match &step.what {
                What::Members { entry, arguments, selection, slot: Some(slot), .. } => {
                    self.run.watch.begins(step);
                    let members = match (self.run.arguments(*arguments), &entry.field.kind) {
                        (Ok(args), Kind::Members(get)) => get(Call { record: object.0, world, args, arena: self.run.arena }),
                        (Err(fault), _) => Members::Fault(fault),
                        _ => Members::Null,
                    };
                    (*slot, self.members(selection, members, world))
                }
                What::LookupLeaf { entry, slot, .. } => {
                    let ticket = match &entry.field.kind {
                        Kind::LookupLeaf { ask, key, .. } => self.ticket(ask, world, |list| key(object.0, world, list)),
                        _ => None,
                    };
                    (*slot, Held::Ticket(ticket))
                }
                What::LookupMembers { entry, slot, selection } => {
                    let held = match &entry.field.kind {
                        Kind::LookupMembers { ask, key, finish } => match self.ticket(ask, world, |list| key(object.0, world, list)) {
                            Some(ticket) => {
                                self.waiting.push(Waiting { place: start + slot, step, object, world, ticket });
                                Held::Nothing
                            }
                            None => {
                                let call = Call { record: object.0, world, args: None, arena: self.run.arena };
                                self.members(selection, finish(call, None), world)
                            }
                        },
                        _ => Held::Nothing,
                    };
                    (*slot, held)
                }
                _ => continue,
            };
            self.hold(start + slot, held);
        }
        ordinal
    }

    fn hold(&mut self, place: usize, held: Held<'a>) {
        if let Some(free) = self.gathered.fields.get_mut(place) {
            *free = held;
        }
    }

    fn members(&mut self, selection: &'a Selection<W>, members: Members<'a>, world: &'a W) -> Held<'a> {
        match members {
            Members::Fault(fault) => Held::Fault(fault),
            Members::Null => Held::Nothing,
            Members::One(object) => Held::One(self.member(selection, object, world)),
            Members::Many(objects) => {
                Held::Many(objects.map(|object| object.map(|object| self.member(selection, object, world))).collect())
            }
        }
    }

    fn member(&mut self, selection: &'a Selection<W>, object: Obj<'a>, world: &'a W) -> Member<'a> {
        let fields = selection.of((*object.0).type_id()).filter(|fields| fields.slots > 0);
        Member { object, ordinal: fields.map(|fields| self.object(fields, object, world)) }
    }

    fn ticket(&mut self, ask: &'a Arc<dyn Ask<W>>, world: &'a W, key: impl FnOnce(&mut Record) -> Option<usize>) -> Option<Ticket> {
        let same = |asked: &Asked<'a, W>| Arc::ptr_eq(asked.ask, ask) && std::ptr::eq(asked.world, world);
        let asked = self.gathered.asked.iter().position(same).unwrap_or_else(|| {
            self.gathered.asked.push(Asked { ask, world, list: ask.list(), waves: Vec::new() });
            self.gathered.asked.len() - 1
        });
        let ticket = key(&mut *self.gathered.asked.get_mut(asked)?.list)?;
        Some(Ticket { asked, ticket })
    }

    /// Asks all lookups for which keys wait, at once, and waits for all; false: there was nothing to ask or to go on with.
    async fn wave(&mut self) -> bool {
        let mut calls = Vec::new();
        for (place, asked) in self.gathered.asked.iter_mut().enumerate() {
            if asked.ask.waits(&*asked.list) {
                let call = asked.ask.ask(&mut *asked.list, asked.world);
                calls.push(async move { (place, call.await) });
            }
        }
        for (place, answers) in join_all(calls).await {
            if let Some(asked) = self.gathered.asked.get_mut(place) {
                let answers = self.run.arena.keep_boxed(answers);
                asked.ask.settle(&mut *asked.list, answers);
                asked.waves.push(answers);
            }
        }
        !self.waiting.is_empty()
    }

    /// Goes on with the objects that a lookup brought.
    fn go_on(&mut self, waiting: Waiting<'a, W>) {
        let Waiting { place, step, object, world, ticket } = waiting;
        let What::LookupMembers { entry, selection, .. } = &step.what else { return };
        let Kind::LookupMembers { finish, .. } = &entry.field.kind else { return };
        let call = Call { record: object.0, world, args: None, arena: self.run.arena };
        let held = self.members(selection, finish(call, self.gathered.answer(ticket)), world);
        self.hold(place, held);
    }
}
