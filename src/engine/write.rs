use super::{
    describe::{Call, Fault, Kind, Members, Obj, Out, Shape},
    errors::{Errors, Place},
    gather::{Gathered, Held, Member, as_record},
    plan::{Fields, Selection, Step, What},
    run::Run,
};

/// A null that its place cannot take, on its way to one that can.
struct Bubble;

type Written = Result<(), Bubble>;

/// Writes the answer of a run straight from the records.
pub(super) struct Writer<'r, 'a, W> {
    run: &'r Run<'a, W>,
    gathered: &'r Gathered<'a, W>,
    out: Out,
    path: Vec<Place<'a>>,
    errors: Errors,
    /// Bytes at most; beyond, the answer is null.
    most: usize,
}

/// The JSON of `data` and what went wrong in it.
pub(super) struct Data {
    pub(super) json: Vec<u8>,
    pub(super) errors: Errors,
}

/// Writes `data` into the buffer.
pub(super) fn write<'a, W: Send + Sync + 'static>(
    run: &Run<'a, W>,
    gathered: &Gathered<'a, W>,
    buffer: Vec<u8>,
    errors: Errors,
    most: usize,
) -> Data {
    let out = Out { buffer, ..Out::default() };
    let mut writer = Writer { run, gathered, out, path: Vec::new(), errors, most };
    let root = &run.plan.root;
    let ordinal = (root.slots > 0).then_some(0);
    let object = Obj(as_record(run.world));
    // Nothing but the answer itself can take the last null, which no limit holds back.
    let _ = writer.nullable(true, |writer| writer.object(root, object, run.world, ordinal));
    Data { json: writer.out.buffer, errors: writer.errors }
}

impl<'a, W: Send + Sync + 'static> Writer<'_, 'a, W> {
    /// Here alone a bubble stops: what was written since is cut off, and null takes its place.
    fn nullable(&mut self, nullable: bool, write: impl FnOnce(&mut Self) -> Written) -> Written {
        if !nullable {
            return write(self);
        }
        let (start, depth) = (self.out.buffer.len(), self.path.len());
        if write(self).is_err() {
            self.out.buffer.truncate(start);
            self.path.truncate(depth);
            self.out.null();
        }
        Ok(())
    }

    fn object(&mut self, fields: &'a Fields<W>, object: Obj<'a>, world: &'a W, ordinal: Option<usize>) -> Written {
        if self.out.buffer.len() > self.most {
            return self.too_large();
        }
        if self.run.watch.is_left() {
            return Err(Bubble);
        }
        let world = Run::world_of(fields, object, world);
        if fields.fields.is_empty() {
            self.out.buffer.push(b'{');
        }
        for step in &fields.fields {
            self.out.buffer.extend_from_slice(&step.prefix);
            self.run.watch.begins(step);
            match &step.what {
                What::Constant(json) => self.out.buffer.extend_from_slice(json),
                What::Leaf { entry, arguments: None, nullable } => match &entry.field.kind {
                    Kind::Leaf(write) => self.leaf(step, *nullable, |out| write(object.0, world, None, out))?,
                    _ => self.leaf(step, *nullable, Out::null)?,
                },
                What::Leaf { entry, arguments, nullable } => {
                    let args = self.run.arguments(*arguments);
                    self.leaf(step, *nullable, |out| match (args, &entry.field.kind) {
                        (Ok(args), Kind::Leaf(write)) => write(object.0, world, args, out),
                        (Err(fault), _) => out.fault(fault),
                        _ => out.null(),
                    })?;
                }
                What::Members { .. } | What::LookupMembers { .. } | What::LookupLeaf { .. } | What::Stock(_) => {
                    self.path.push(Place::Key(&step.key));
                    self.inner(step, object, world, ordinal)?;
                    self.path.pop();
                }
            }
        }
        self.out.buffer.push(b'}');
        Ok(())
    }

    fn inner(&mut self, step: &'a Step<W>, object: Obj<'a>, world: &'a W, ordinal: Option<usize>) -> Written {
        match &step.what {
            What::Members { entry, arguments, shape, selection, slot: None } => {
                let members = match (self.run.arguments(*arguments), &entry.field.kind) {
                    (Ok(args), Kind::Members(get)) => get(Call { record: object.0, world, args, arena: self.run.arena }),
                    (Err(fault), _) => Members::Fault(fault),
                    _ => Members::Null,
                };
                self.members(step, *shape, selection, members, world)
            }
            What::Members { shape, selection, slot: Some(slot), .. } => self.held(step, *shape, selection, ordinal, *slot, world),
            What::LookupMembers { selection, slot, .. } => self.held(step, Shape::One { nullable: true }, selection, ordinal, *slot, world),
            What::LookupLeaf { entry, nullable, slot } => {
                let answer = match self.gathered.held(ordinal, *slot) {
                    Held::Ticket(Some(ticket)) => self.gathered.answer(*ticket),
                    _ => None,
                };
                self.path.pop();
                let written = self.leaf(step, *nullable, |out| match &entry.field.kind {
                    Kind::LookupLeaf { finish, .. } => finish(object.0, world, answer, out),
                    _ => out.null(),
                });
                self.path.push(Place::Key(&step.key));
                written
            }
            What::Stock(place) => match self.run.plan.stock.get(*place).and_then(|stock| stock.answer()) {
                Some(json) => {
                    self.out.buffer.extend_from_slice(json);
                    Ok(())
                }
                None => self.fails(step, Fault::internal("introspection failed; tell the operators of the gateway"), true),
            },
            What::Constant(_) | What::Leaf { .. } => Ok(()),
        }
    }

    fn leaf(&mut self, step: &'a Step<W>, nullable: bool, write: impl FnOnce(&mut Out)) -> Written {
        let start = self.out.buffer.len();
        self.out.values = 0;
        write(&mut self.out);
        // A leaf writes at least one letter, so a null is told by its first: no value of JSON but null begins with `n`.
        let missing = !nullable && self.out.buffer.get(start) == Some(&b'n');
        if self.out.fault.is_none() && self.out.values == 1 && !missing {
            return Ok(());
        }
        self.leaf_fails(step, nullable, start)
    }

    /// Takes back what a leaf wrote, and notes why.
    #[cold]
    fn leaf_fails(&mut self, step: &'a Step<W>, nullable: bool, start: usize) -> Written {
        let fault = self.out.fault.take().unwrap_or_else(|| {
            Fault::internal(if self.out.values == 1 {
                "this field has no value, but must have one; tell the operators of the gateway"
            } else {
                "this field wrote no value, or several; tell the operators of the gateway"
            })
        });
        self.out.buffer.truncate(start);
        self.path.push(Place::Key(&step.key));
        let written = self.fails(step, fault, nullable);
        self.path.pop();
        written
    }

    /// Notes a fault at the path; null takes the place of the value, or bubbles.
    fn fails(&mut self, step: &Step<W>, fault: Fault, nullable: bool) -> Written {
        self.errors.add(fault, &self.path, step.at);
        if !nullable {
            return Err(Bubble);
        }
        self.out.null();
        Ok(())
    }

    fn members(&mut self, step: &'a Step<W>, shape: Shape, selection: &'a Selection<W>, members: Members<'a>, world: &'a W) -> Written {
        match (members, shape) {
            (Members::One(object), Shape::One { nullable }) => {
                self.nullable(nullable, |writer| writer.member(step, selection, Member { object, ordinal: None }, world))
            }
            (Members::Many(objects), Shape::Many { members_nullable }) => {
                let members = objects.map(|object| object.map(|object| Member { object, ordinal: None }));
                self.list(step, members_nullable, selection, members, world)
            }
            (Members::Null, Shape::One { nullable: true }) => {
                self.out.null();
                Ok(())
            }
            (Members::Fault(fault), shape) => self.fails(step, fault, shape == Shape::One { nullable: true }),
            (_, shape) => {
                let fault = Fault::internal("this field has no value, but must have one; tell the operators of the gateway");
                self.fails(step, fault, shape == Shape::One { nullable: true })
            }
        }
    }

    fn held(
        &mut self,
        step: &'a Step<W>,
        shape: Shape,
        selection: &'a Selection<W>,
        ordinal: Option<usize>,
        slot: usize,
        world: &'a W,
    ) -> Written {
        let gathered = self.gathered;
        match (gathered.held(ordinal, slot), shape) {
            (Held::One(member), Shape::One { nullable }) => {
                self.nullable(nullable, |writer| writer.member(step, selection, *member, world))
            }
            (Held::Many(members), Shape::Many { members_nullable }) => {
                self.list(step, members_nullable, selection, members.iter().copied(), world)
            }
            (Held::Fault(fault), shape) => self.members(step, shape, selection, Members::Fault(fault.clone()), world),
            (_, shape) => self.members(step, shape, selection, Members::Null, world),
        }
    }

    fn list(
        &mut self,
        step: &'a Step<W>,
        members_nullable: bool,
        selection: &'a Selection<W>,
        members: impl Iterator<Item = Option<Member<'a>>>,
        world: &'a W,
    ) -> Written {
        self.out.buffer.push(b'[');
        for (place, member) in members.enumerate() {
            if place > 0 {
                self.out.buffer.push(b',');
            }
            self.path.push(Place::Index(place));
            match member {
                Some(member) => self.nullable(members_nullable, |writer| writer.member(step, selection, member, world))?,
                None if members_nullable => self.out.null(),
                None => return self.fails(step, Fault::internal("a list has a hole; tell the operators of the gateway"), false),
            }
            self.path.pop();
        }
        self.out.buffer.push(b']');
        Ok(())
    }

    fn member(&mut self, step: &'a Step<W>, selection: &'a Selection<W>, member: Member<'a>, world: &'a W) -> Written {
        match selection.of((*member.object.0).type_id()) {
            Some(fields) => self.object(fields, member.object, world, member.ordinal),
            None => {
                let elsewhere = "an object is of a type that its field does not lead to; tell the operators of the gateway";
                let fault = member.object.0.downcast_ref::<Fault>().cloned();
                self.fails(step, fault.unwrap_or_else(|| Fault::internal(elsewhere)), false)
            }
        }
    }

    fn too_large(&mut self) -> Written {
        let fault = Fault::new("ANSWER_TOO_LARGE", format!("the answer is larger than {} bytes; ask for less, or page by page", self.most));
        self.errors.add(fault, &[], 0);
        Err(Bubble)
    }
}
