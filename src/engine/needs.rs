use super::{
    describe::{Arena, Call, Kind, Members, Obj, Record},
    gather::as_record,
    plan::{Fields, What},
    run::Run,
};

/// What the fields of a plan need before the query can be answered, by the world as it is. Objects on the way to such
/// fields are looked at; what is looked up is not.
pub(super) fn needs<W: Send + Sync + 'static>(run: &Run<'_, W>) -> Vec<Box<Record>> {
    let mut found = Vec::new();
    if run.plan.root.needs {
        object(run, &run.plan.root, Obj(as_record(run.world)), run.world, run.arena, &mut found);
    }
    found
}

fn object<'a, W: Send + Sync + 'static>(
    run: &Run<'a, W>,
    fields: &'a Fields<W>,
    of: Obj<'a>,
    world: &'a W,
    arena: &'a Arena,
    found: &mut Vec<Box<Record>>,
) {
    let world = Run::world_of(fields, of, world);
    for step in &fields.fields {
        let What::Members { entry, arguments, selection, .. } = &step.what else { continue };
        if entry.field.need.is_none() && !selection.needs {
            continue;
        }
        let Ok(args) = run.arguments(*arguments) else { continue };
        found.extend(entry.field.need.as_ref().and_then(|need| need(of.0, world, args)));
        let (true, Kind::Members(get)) = (selection.needs, &entry.field.kind) else { continue };
        let mut member = |member: Obj<'a>| {
            if let Some(fields) = selection.of((*member.0).type_id()).filter(|fields| fields.needs) {
                object(run, fields, member, world, arena, found);
            }
        };
        match get(Call { record: of.0, world, args, arena }) {
            Members::Fault(_) | Members::Null => {}
            Members::One(one) => member(one),
            Members::Many(many) => many.flatten().for_each(member),
        }
    }
}
