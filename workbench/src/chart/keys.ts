// What stands at a bar: a nation, a stage, a month.
import { isEnumType } from 'graphql';

import { cellText, type Cell } from '../answer/cell';
import { cellOf, type Column } from '../answer/columns';
import type { Json } from '../answer/json';
import type { Section } from '../answer/sections';
import { SCHEMA } from '../schema/schema';
import { WORDS } from '../words/chart';
import { isCounted, isNumber } from './measures';
import { begin, isCoarser, periodWords, spanFor, spanOf, type Span } from './periods';

/** One bar's name. */
export interface Key {
  /** The same for rows that belong to one bar. */
  id: string;
  words: string;
  /** The enum value that it is: its look goes by it. */
  code: string | null;
  /** First day of the period that it is. */
  from: string | null;
}

export const NOT_SAID: Key = { id: '', words: WORDS.notSaid, code: null, from: null };

/** Columns by which a list's groups were made; for a list of records, by which its rows can be gathered. */
export function keyColumns({ type, records, columns, rows }: Section): Column[] {
  const found = columns.filter(
    (column) => (records === null ? gathers(column) : groups(column, type)) && rows.some((row) => keyOf(column, row) !== NOT_SAID),
  );
  const own = found.length > 1 && records !== null ? found.filter(({ id }) => id !== 'title') : found;
  // "facility" and "facility nation" are one key.
  return records === null ? own : own.filter(({ path }, at) => own.findIndex((other) => other.path[0] === path[0]) === at);
}

function groups({ id, reading }: Column, type: string): boolean {
  if (reading.kind === 'several' || reading.kind === 'rows' || isCounted(reading)) return false;
  return !isNumber(reading) || isGroupKey(type, id);
}

/** Priorities are numbers, and keys all the same. */
function isGroupKey(type: string, field: string): boolean {
  const keys = SCHEMA.getType(`${type}Key`);
  return isEnumType(keys) && keys.getValue(field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()) !== undefined;
}

function gathers({ reading }: Column): boolean {
  if (isTime(reading)) return true;
  if (reading.kind === 'leaf') return reading.isEnum;
  return reading.kind === 'named' || (reading.kind === 'value' && reading.type === 'Condition');
}

export function isTime(reading: Column['reading']): boolean {
  if (reading.kind === 'leaf') return reading.type === 'Date' || reading.type === 'DateTime';
  return reading.kind === 'value' && (reading.type === 'When' || reading.type === 'Period');
}

/** When something was noted, not when it happens. */
export function isInstant(reading: Column['reading']): boolean {
  return reading.kind === 'leaf' && reading.type === 'DateTime';
}

/** By which key a row is; days stay days. */
export function keyOf(column: Column, row: Json): Key {
  const cell = cellOf(column, row);
  const words = cellText(cell);
  if (words === '') return NOT_SAID;
  return { id: words, words, code: codeOf(cell), from: dayOf(cell)?.iso ?? null };
}

function codeOf(cell: Cell): string | null {
  if (cell.kind === 'enum') return cell.name;
  return cell.kind === 'condition' ? cell.group : null;
}

interface Day {
  iso: string;
  /** How exactly it is known. */
  span: Span;
}

function dayOf(cell: Cell): Day | null {
  switch (cell.kind) {
    case 'day':
    case 'instant':
      return { iso: cell.iso, span: 'DAY' };
    case 'when':
      return cell.iso === '' ? null : { iso: cell.iso, span: spanOf(cell.precision) };
    case 'period':
      return cell.from === '' ? null : { iso: cell.from, span: spanOf(cell.precision) };
    default:
      return null;
  }
}

/** How the days of a column are gathered, and under which key each row comes; null: its day is not known exactly enough. */
export function gathered(column: Column, rows: readonly Json[]): { span: Span; keyOf: (row: Json) => Key | null } {
  const days = rows.flatMap((row) => dayOf(cellOf(column, row)) ?? []);
  const span = column.reading.kind === 'value' && column.reading.type === 'Period' ? coarsest(days) : spanFor(days.map(({ iso }) => iso));
  return {
    span,
    keyOf(row) {
      const found = dayOf(cellOf(column, row));
      if (found === null) return NOT_SAID;
      return isCoarser(found.span, span) ? null : periodKey(begin(found.iso, span), span);
    },
  };
}

function coarsest(days: readonly Day[]): Span {
  return days.reduce<Span>((span, day) => (isCoarser(day.span, span) ? day.span : span), 'DAY');
}

export function periodKey(from: string, span: Span): Key {
  return { id: from, words: periodWords(from, span), code: null, from };
}

/** Keys of one enum in the order in which the contract has them; others as they came. */
export function inMeaning(keys: readonly Key[], column: Column): Key[] {
  const type = enumOf(column);
  if (type === null) return [...keys];
  const order = new Map(type.map((name, at) => [name, at]));
  return keys.toSorted((one, other) => (order.get(one.code ?? '') ?? order.size) - (order.get(other.code ?? '') ?? order.size));
}

/** The values of a column's enum; null: it has none. */
export function enumOf({ reading }: Column): string[] | null {
  const name =
    reading.kind === 'leaf' && reading.isEnum
      ? reading.type
      : reading.kind === 'value' && reading.type === 'Condition'
        ? 'ConditionGroup'
        : '';
  const type = SCHEMA.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : null;
}
