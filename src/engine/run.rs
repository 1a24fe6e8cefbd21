use super::{
    coerce::Given,
    describe::{Arena, Fault, Obj, Parsed, Record},
    plan::{Arguments, Fields, Plan, Selection, Step, What, parsed},
    schema::Catalogue,
    watch::Watch,
};

/// What one run of a plan reads: nothing in it changes while it runs.
pub(super) struct Run<'a, W> {
    pub(super) plan: &'a Plan<W>,
    pub(super) world: &'a W,
    pub(super) arena: &'a Arena,
    /// Typed arguments that depend on the variables, by their place in the plan.
    pub(super) varying: &'a [Option<Result<Parsed, Fault>>],
    pub(super) watch: Watch<'a>,
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
    let Cost { each, once } = Sizes { plan, varying }.of(&plan.root);
    each.saturating_add(once)
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
    fn of(&self, fields: &Fields<W>) -> Cost {
        let costs = fields.fields.iter().map(|step| self.of_step(step));
        costs.fold(Cost::default(), Cost::and)
    }

    fn of_selection(&self, selection: &Selection<W>) -> Cost {
        let costs = selection.types.iter().map(|fields| self.of(fields));
        costs.max_by_key(|cost| cost.each.saturating_add(cost.once)).unwrap_or_default()
    }

    fn of_step(&self, step: &Step<W>) -> Cost {
        match &step.what {
            What::Members { entry, arguments, selection, .. } => {
                let (size, effort) = match parsed_at(self.plan, self.varying, *arguments) {
                    Some(Ok(parsed)) => (parsed.size, parsed.effort as u64),
                    _ => (None, 0),
                };
                let size = size.unwrap_or(entry.field.counted_as) as u64;
                let Cost { each, once } = self.of_selection(selection);
                let cost = size.saturating_mul(each.saturating_add(1)).saturating_add(once).saturating_add(effort);
                if entry.field.once { Cost { each: 0, once: cost } } else { Cost { each: cost, once: 0 } }
            }
            What::LookupMembers { selection, .. } => {
                let Cost { each, once } = self.of_selection(selection);
                Cost { each: each.saturating_add(once).saturating_add(1), once: 0 }
            }
            _ => Cost::default(),
        }
    }
}

/// What a selection costs: for each member of its parent, and once for all of them.
#[derive(Clone, Copy, Default)]
struct Cost {
    each: u64,
    once: u64,
}

impl Cost {
    fn and(self, other: Self) -> Self {
        Self { each: self.each.saturating_add(other.each), once: self.once.saturating_add(other.once) }
    }
}
