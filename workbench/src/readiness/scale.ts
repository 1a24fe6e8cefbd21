// Days on the timeline: from a date to a place in percent of its width, in a straight line.
import { day } from '../format/dates';

/** Whole months: the first day of the first and the first day after the last, counted in days since 1970. */
export interface Scale {
  from: number;
  to: number;
}

/** Where a month begins, and how it is called. */
export interface Tick {
  x: number;
  label: string;
}

const DAY_MS = 86_400_000;
/** So many months have room for their names. */
const MOST_TICKS = 8;
/** Between ticks, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000];

/** `2026-11-24` in days since 1970. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(iso) / DAY_MS);
}

/** The whole months from the earliest to the latest of these days. */
export function scaleOf(days: readonly number[]): Scale {
  const first = new Date(Math.min(...days) * DAY_MS);
  const last = new Date(Math.max(...days) * DAY_MS);
  return { from: monthStart(monthOf(first)), to: monthStart(monthOf(last) + 1) };
}

/** Percent of the width; what lies outside stands at the edge. */
export function xOf({ from, to }: Scale, dayAt: number): number {
  return Math.max(0, Math.min(100, ((dayAt - from) / (to - from)) * 100));
}

/** The first days of months, as many as have room: the first with its year, then each that begins a year. */
export function ticksOf(scale: Scale): Tick[] {
  const first = monthOf(new Date(scale.from * DAY_MS));
  const months = monthOf(new Date(scale.to * DAY_MS)) - first;
  const step = STEPS.find((one) => months / one <= MOST_TICKS) ?? months;
  const ticks: Tick[] = [];
  let year = '';
  for (let month = first; month < first + months; month += step) {
    const start = monthStart(month);
    const [, name = '', itsYear = ''] = day(new Date(start * DAY_MS).toISOString()).split(' ');
    ticks.push({ x: xOf(scale, start), label: itsYear === year ? name : `${name} ${itsYear}` });
    year = itsYear;
  }
  return ticks;
}

/** Months since the year 0. */
function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
}

/** Days since 1970 as `2026-11-24`. */
export function isoOf(dayAt: number): string {
  return new Date(dayAt * DAY_MS).toISOString().slice(0, 10);
}
