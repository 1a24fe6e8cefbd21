// Where on the timeline a line stands: its arrival, its crew, and its courses in lanes.
import type { Course, Line } from './lines';
import { lanesOf } from './lanes';
import { dayNumber, scaleOf, xOf, type Scale } from './scale';
import { barTold, rolesTold } from './told';

/** What lies between an arrival and its crew. */
export type Between = 'gap' | 'wait' | 'met' | 'unplanned' | 'unknown';

/** Everything in percent of the width. */
export interface Placed {
  /** Null: no arrival is known. */
  arrival: { x: number; until: number } | null;
  /** Null: its crew is never complete, or nobody knows. `before`: it was, before the timeline begins. */
  crew: { x: number; before: boolean } | null;
  between: Between;
  bars: readonly Bar[];
  lanes: number;
  /** Courses that ended before the timeline begins. */
  earlier: readonly Course[];
}

/** A course on the timeline. */
export interface Bar {
  course: Course;
  x: number;
  until: number;
  lane: number;
  words: BarWords;
}

/** What is written in a bar, or where that has no room beside it. */
export interface BarWords {
  text: string;
  side: 'in' | 'right' | 'left';
}

/** So many days before today and the first arrival are shown at most: crews may have been trained years ago. */
const BEFORE = 31;
/** Percent between two bars of a lane. */
const AIR = 1;
/** Percent that a bar takes at least, so that it is seen and can be hit. */
const LEAST = 2.5;
/** Percent that a letter takes, on a screen where words stand by bars; and what "12 earlier" does. */
const LETTER = 0.95;
const EARLIER = 10;

/** The whole months that these lines span: from when something still matters to when the last crew is complete. */
export function spanOf(lines: readonly Line[], today: string): Scale {
  const arrivals = lines.flatMap(({ node: { arrives } }) => (arrives ? [dayNumber(arrives.date), dayNumber(arrives.until)] : []));
  const crews = lines.flatMap(({ node: { readiness } }) => (readiness.crewReadyOn ? [dayNumber(readiness.crewReadyOn)] : []));
  const now = Math.min(dayNumber(today), ...arrivals);
  const courses = lines.flatMap(({ courses: all }) => all.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]));
  const days = [dayNumber(today), ...arrivals, ...crews, ...courses].map((one) => Math.max(one, now - BEFORE));
  return scaleOf(days);
}

export function placed({ node: { arrives, readiness }, courses }: Line, scale: Scale): Placed {
  const at = (iso: string): number => xOf(scale, dayNumber(iso));
  const ended = (iso: string): boolean => dayNumber(iso) < scale.from;
  const earlier = courses.filter(({ to }) => ended(to));
  const ready = readiness.crewReadyOn ?? null;
  return {
    arrival: arrives ? { x: at(arrives.date), until: at(arrives.until) } : null,
    crew: ready === null ? null : { x: at(ready), before: ended(ready) },
    between: betweenOf(readiness.state, readiness.trainingGapDays ?? null),
    ...inLanes(
      courses.filter(({ to }) => !ended(to)).map((course) => barOf(course, at(course.from), at(course.to))),
      earlier.length > 0,
    ),
    earlier,
  };
}

function barOf(course: Course, from: number, to: number): Omit<Bar, 'lane'> {
  const x = Math.min(from, 100 - LEAST);
  const until = Math.max(to, x + LEAST);
  return { course, x, until, words: wordsOf(course, x, until) };
}

/** All about the course in its bar, else its roles there, else all about it where there is room beside it. */
function wordsOf(course: Course, x: number, until: number): BarWords {
  const [whole, roles] = [barTold(course), rolesTold(course)];
  const inside = [whole, roles].find((text) => (text.length + 2) * LETTER <= until - x);
  if (inside !== undefined) return { text: inside, side: 'in' };
  const room = (whole.length + 1) * LETTER;
  if (until + room <= 100) return { text: whole, side: 'right' };
  return x >= room ? { text: whole, side: 'left' } : { text: '', side: 'in' };
}

/** Bars with their words do not meet; where courses ended earlier, that stands first in the first lane. */
function inLanes(bars: readonly Omit<Bar, 'lane'>[], earlier: boolean): Pick<Placed, 'bars' | 'lanes'> {
  const taken = bars.map(({ x, until, words: { text, side } }) => {
    const room = (text.length + 1) * LETTER;
    return { from: side === 'left' ? x - room : x, to: side === 'right' ? until + room : until };
  });
  const lanes = lanesOf(earlier ? [{ from: 0, to: EARLIER }, ...taken] : taken, AIR);
  const own = earlier ? lanes.slice(1) : lanes;
  return { bars: bars.map((bar, at) => ({ ...bar, lane: own[at] ?? 0 })), lanes: Math.max(0, ...lanes.map((lane) => lane + 1)) };
}

function betweenOf(state: string, days: number | null): Between {
  if (state === 'CREW_NOT_PLANNED') return 'unplanned';
  if (days === null) return 'unknown';
  if (days === 0) return 'met';
  return days > 0 ? 'gap' : 'wait';
}

/** Where the words of a stretch have room: behind it, before it, else in its middle. */
export function wordsAt(from: number, to: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (to <= 70) return { x: to, anchor: 'start' };
  if (from >= 30) return { x: from, anchor: 'end' };
  return { x: (from + to) / 2, anchor: 'middle' };
}
