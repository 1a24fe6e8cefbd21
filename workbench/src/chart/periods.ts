// Days gathered into periods, so that bars stand in a time that runs evenly.
import { day, dayTo } from '../format/dates';
import { WORDS } from '../words/chart';

/** From fine to coarse. */
export const SPANS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Span = (typeof SPANS)[number];

/** So many bars stand side by side and can still be read. */
const MOST = 24;
/** Beyond that, years in which nothing is are left out. */
const MOST_FILLED = 60;

/** How coarsely a day is known, as a span. */
export function spanOf(precision: string): Span {
  return SPANS.find((span) => span === precision) ?? 'DAY';
}

export function isCoarser(one: Span, other: Span): boolean {
  return SPANS.indexOf(one) > SPANS.indexOf(other);
}

/** The finest span in which these days need no more bars than can be read. */
export function spanFor(days: readonly string[]): Span {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 'MONTH';
  return SPANS.find((span) => countBetween(first, last, span) <= MOST) ?? 'YEAR';
}

/** The first day of the period in which a day is. */
export function begin(iso: string, span: Span): string {
  const [year, month] = [iso.slice(0, 4), Number(iso.slice(5, 7))];
  switch (span) {
    case 'DAY':
      return iso.slice(0, 10);
    case 'WEEK': {
      const date = dateOf(iso);
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      return isoOf(date);
    }
    case 'MONTH':
      return `${iso.slice(0, 7)}-01`;
    case 'QUARTER':
      return `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
    case 'YEAR':
      return `${year}-01-01`;
  }
}

/** Every period from the first to the last, the empty ones too; as they are where that would be too many. */
export function filled(begins: readonly string[], span: Span): string[] {
  const sorted = [...new Set(begins)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || countBetween(first, last, span) > MOST_FILLED) return sorted;
  const all: string[] = [];
  for (let at = first; at <= last; at = next(at, span)) all.push(at);
  return all;
}

/** What a period is called: `Dec 2026`, `Q1 2027`, `week of 30 Nov 2026`. */
export function periodWords(iso: string, span: Span): string {
  return span === 'WEEK' ? WORDS.weekOf(day(iso)) : dayTo(span, iso);
}

/** The same under a bar, where the one before has said the year. */
export function shortWords(iso: string, span: Span): string {
  const words = span === 'WEEK' ? day(iso) : dayTo(span, iso);
  return span === 'YEAR' ? words : words.replace(/ \d{4}$/, '');
}

function next(iso: string, span: Span): string {
  const date = dateOf(iso);
  if (span === 'DAY') date.setUTCDate(date.getUTCDate() + 1);
  if (span === 'WEEK') date.setUTCDate(date.getUTCDate() + 7);
  if (span === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  if (span === 'QUARTER') date.setUTCMonth(date.getUTCMonth() + 3);
  if (span === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  return isoOf(date);
}

function countBetween(first: string, last: string, span: Span): number {
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
  const days = (dateOf(last).getTime() - dateOf(first).getTime()) / 86_400_000;
  const between: Readonly<Record<Span, number>> = { DAY: days, WEEK: days / 7, MONTH: months, QUARTER: months / 3, YEAR: months / 12 };
  return Math.ceil(between[span]) + 1;
}

function dateOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
