use super::{
    coerce::Given,
    describe::{Arena, Fault, Obj, Parsed, Record},
    plan::{Arguments, Fields, Plan, Selection, Step, What, parsed},
    schema::Catalogue,
};

/// What one run of a plan reads: nothing in it changes while it runs.
pub(super) struct Run<'a, W> {
    pub(super) plan: &'a Plan<W>,
    pub(super) world: &'a W,
    pub(super) arena: &'a Arena,
    /// Typed arguments that depend on the variables, by their place in the plan.
    pub(super) varying: &'a [Option<Result<Parsed, Fault>>],
}

/// The typed arguments that this query's variables give.
pub(super) fn varying<W: Send + Sync + 'static>(
    plan: &Plan<W>,
    variables: &Given,
    catalogue: &Catalogue<W>,
) -> Vec<Option<Result<Parsed, Fault>>> {
    let typed = plan.arguments.iter().map(|arguments| match arguments {
        Arguments::Constant(_) => None,
        Arguments::Variable { entry, written } => Some(match catalogue.inputs.arguments(&entry.slots, written, variables) {
            Ok(given) => parsed(entry, &given),
            Err(wrong) => Err(Fault::new("BAD_USER_INPUT", format!("argument {wrong}"))),
        }),
    });
    typed.collect()
}

impl<'a, W: Send + Sync + 'static> Run<'a, W> {
    /// The arguments of a field: none if it takes none.
    pub(super) fn arguments(&self, place: Option<usize>) -> Result<Option<&'a Record>, Fault> {
        match self.parsed(place) {
            None => Ok(None),
            Some(Ok(parsed)) => Ok(Some(&*parsed.value)),
            Some(Err(fault)) => Err(fault.clone()),
        }
    }

    fn parsed(&self, place: Option<usize>) -> Option<&'a Result<Parsed, Fault>> {
        parsed_at(self.plan, self.varying, place)
    }

    /// The world of an object's selection: its own, if the object is one.
    pub(super) fn world_of(fields: &Fields<W>, object: Obj<'a>, world: &'a W) -> &'a W {
        if fields.is_world { object.0.downcast_ref().unwrap_or(world) } else { world }
    }
}

/// Objects that the query asks for at most, by the sizes of its pages.
pub(super) fn cost<W: Send + Sync + 'static>(plan: &Plan<W>, varying: &[Option<Result<Parsed, Fault>>]) -> u64 {
    Sizes { plan, varying }.of(&plan.root)
}

/// The typed arguments at a place of the plan.
fn parsed_at<'a, W>(
    plan: &'a Plan<W>,
    varying: &'a [Option<Result<Parsed, Fault>>],
    place: Option<usize>,
) -> Option<&'a Result<Parsed, Fault>> {
    let place = place?;
    match plan.arguments.get(place)? {
        Arguments::Constant(parsed) => Some(parsed),
        Arguments::Variable { .. } => varying.get(place)?.as_ref(),
    }
}

struct Sizes<'a, W> {
    plan: &'a Plan<W>,
    varying: &'a [Option<Result<Parsed, Fault>>],
}

impl<W> Sizes<'_, W> {
    fn of(&self, fields: &Fields<W>) -> u64 {
        let costs = fields.fields.iter().map(|step| self.of_step(step));
        costs.fold(0, u64::saturating_add)
    }

    fn of_step(&self, step: &Step<W>) -> u64 {
        let of = |selection: &Selection<W>| selection.types.iter().map(|fields| self.of(fields)).max().unwrap_or(0);
        match &step.what {
            What::Members { entry, arguments, selection, .. } => {
                let (size, effort) = match parsed_at(self.plan, self.varying, *arguments) {
                    Some(Ok(parsed)) => (parsed.size, parsed.effort as u64),
                    _ => (None, 0),
                };
                let size = size.unwrap_or(entry.field.counted_as) as u64;
                size.saturating_mul(of(selection).saturating_add(1)).saturating_add(effort)
            }
            What::LookupMembers { selection, .. } => of(selection).saturating_add(1),
            _ => 0,
        }
    }
}
