// What a donation line says of itself: what it is, whether its arrival is known to the day, and which courses crew it.
import { originOf, type Origin } from '../answer/record';
import { isObject, type Json } from '../answer/json';
import type { Crew, Iteration, LineNode } from './asked';

/** A line as the timeline and its popovers tell it. */
export interface Line {
  id: string;
  node: LineNode;
  /** Where the line comes from; null where the gateway refused to say. */
  origin: Origin | null;
  title: string;
  quantity: { value: number; unit: string } | null;
  /** Its arrival is known to a month, a quarter or a year only: what is derived from it is so, too. */
  about: boolean;
  courses: readonly Course[];
  /** Its own feed, or that of a course that crews it, is not current. */
  behind: boolean;
}

/** An iteration, with the people that it gives to a line. */
export interface Course {
  iteration: Iteration;
  origin: Origin | null;
  from: string;
  to: string;
  gives: readonly { role: Crew['role']; people: number; reserved: boolean }[];
}

/** `late`: slugs of feeds that are not current. */
export function lineOf(row: Json, late: ReadonlySet<string>): Line {
  // The document is typed by codegen; `useRun` gives its rows as JSON.
  const node = row as unknown as LineNode;
  const courses = coursesOf(node.readiness.crew);
  const origin = originOf(row);
  return {
    id: node.id,
    node,
    origin,
    title: node.system?.name ?? node.description,
    quantity: quantityOf(node),
    about: isAbout(node.arrives?.precision),
    courses,
    behind: [origin, ...courses.map((course) => course.origin)].some((one) => one !== null && late.has(one.feed)),
  };
}

export function isAbout(precision: string | undefined): boolean {
  return precision !== undefined && precision !== 'DAY';
}

/** As the gateway counts the crew: the first that is reported and not zero. */
function quantityOf({ delivered, shipped, allocated, pledged, offered }: LineNode): Line['quantity'] {
  for (const { value, unit } of [delivered, shipped, allocated, pledged, offered]) {
    if (typeof value === 'number' && value > 0) return { value, unit: unit.code };
  }
  return null;
}

/** Each iteration once, by its end; one may train several roles. */
function coursesOf(crew: LineNode['readiness']['crew']): Course[] {
  const found = new Map<string, Course>();
  for (const { role, supply } of crew) {
    for (const { iteration, people, reserved } of supply) {
      const to = iteration.ends?.date ?? iteration.starts?.date;
      if (to === undefined) continue;
      const known = found.get(iteration.id);
      const from = iteration.starts?.date ?? to;
      const gives = [...(known?.gives ?? []), { role, people, reserved }];
      found.set(iteration.id, {
        iteration,
        origin: isObject(iteration) ? originOf(iteration) : null,
        from: from < to ? from : to,
        to,
        gives,
      });
    }
  }
  return [...found.values()].sort((one, other) => one.to.localeCompare(other.to) || one.from.localeCompare(other.from));
}
