// The figures that matter, of all lines that match: counted by the gateway, so that they hold where not all are shown.
import { field, list, numeric, text } from '../answer/json';
import type { LineNode, Longest } from './asked';

/** What all matching lines amount to. */
export interface Figures {
  total: number;
  /** Arrive before their crew is complete, or never get one. */
  late: number;
  /** Of those: for some of their crew no course is planned. */
  unplanned: number;
  /** Of which nobody can say whether there is a crew. */
  unknown: number;
  /** The line that waits longest for its crew; null: none waits. */
  longest: Longest | null;
}

/** What courses that end too late could mend, were they moved up; of the lines that are loaded. */
export interface Movable {
  seats: number;
  courses: number;
  lines: number;
}

export function figuresOf(data: unknown): Figures {
  const answer = field(data, 'donationLines');
  const counts = new Map(
    list(field(answer, 'groups')).map((group) => [text(field(group, 'readiness')), numeric(field(group, 'count')) ?? 0] as const),
  );
  const count = (state: string): number => counts.get(state) ?? 0;
  // The document is typed by codegen; `useRun` gives its data as JSON.
  const longest = list(field(field(data, 'longest'), 'nodes'))[0] as Longest | undefined;
  return {
    total: numeric(field(answer, 'totalCount')) ?? 0,
    late: count('CREW_LATE') + count('CREW_NOT_PLANNED'),
    unplanned: count('CREW_NOT_PLANNED'),
    unknown: count('UNKNOWN') + count('ARRIVAL_UNKNOWN'),
    longest: longest !== undefined && (longest.readiness.trainingGapDays ?? 0) > 0 ? longest : null,
  };
}

export function movableOf(nodes: readonly LineNode[]): Movable {
  const helped = nodes.filter(({ readiness }) => readiness.laterIterations.length > 0);
  const later = new Map(helped.flatMap(({ readiness }) => readiness.laterIterations.map((one) => [one.id, one] as const)));
  const seats = [...later.values()].reduce((sum, { seats: all, seatsFilled }) => sum + open(all.value, seatsFilled.value), 0);
  return { seats, courses: later.size, lines: helped.length };
}

/** Seats that nobody has; none where either number is not reported. */
export function open(seats: number | null | undefined, filled: number | null | undefined): number {
  return typeof seats === 'number' && typeof filled === 'number' ? Math.max(0, seats - filled) : 0;
}
