// What bars can be as long as: a count, or what is counted in one unit or one currency. Units never share a scale.
import { cellText, sizeOf, type Cell } from '../answer/cell';
import { cellOf, type Column } from '../answer/columns';
import type { Json } from '../answer/json';
import type { Reading } from '../answer/read';
import { number } from '../format/numbers';
import { WORDS as ALL } from '../words/words';
import { WORDS } from '../words/chart';

/** What a row says of a measure. Nothing that is missing is ever zero. */
export type Said =
  | { kind: 'amount'; value: number; text: string; missing: number }
  /** No value was reported. */
  | { kind: 'missing' }
  /** There is a value, in another unit. */
  | { kind: 'elsewhere' };

export interface Measure {
  id: string;
  title: string;
  /** Whether amounts may be added up. Means and counts of distinct things may not. */
  adds: boolean;
  said: (row: Json) => Said;
  /** As people read it, with the unit. */
  words: (value: number) => string;
}

/** How many rows. */
export const ROWS: Measure = {
  id: 'rows',
  title: WORDS.rows,
  adds: true,
  said: () => ({ kind: 'amount', value: 1, text: '1', missing: 0 }),
  words: number,
};

/** Types of which a value is so many of something. */
const COUNTED = new Set(['Quantity', 'QuantitySum', 'Money', 'MoneySum']);

/** Whether a column holds amounts of a unit or of a currency. */
export function isCounted(reading: Reading): boolean {
  if (reading.kind === 'several') return isCounted(reading.of);
  return reading.kind === 'value' && COUNTED.has(reading.type);
}

export function isNumber(reading: Reading): boolean {
  return reading.kind === 'leaf' && ['Int', 'Float', 'SafeInt', 'Decimal'].includes(reading.type);
}

/** Measures of a column, one for each unit that its rows have; the unit of most rows first. */
export function measuresOf(column: Column, rows: readonly Json[]): Measure[] {
  if (isNumber(column.reading)) return [ofNumbers(column)];
  if (!isCounted(column.reading)) return [];
  const units = new Map<string, { cell: Cell; rows: number }>();
  for (const row of rows) {
    for (const cell of amountsIn(column, row)) {
      const unit = unitOf(cell);
      if (unit !== null) units.set(unit, { cell, rows: (units.get(unit)?.rows ?? 0) + 1 });
    }
  }
  return [...units]
    .sort(([one, { rows: ones }], [other, { rows: others }]) => others - ones || one.localeCompare(other, 'en'))
    .map(([unit, { cell }]) => inUnit(column, unit, cell));
}

function ofNumbers(column: Column): Measure {
  return {
    id: column.id,
    title: column.title,
    adds: column.reading.kind === 'leaf' && column.reading.type === 'Int' && !/.Count$/.test(column.id),
    said(row) {
      const cell = cellOf(column, row);
      const value = sizeOf(cell);
      return value === null ? { kind: 'missing' } : { kind: 'amount', value, text: cellText(cell), missing: 0 };
    },
    words: number,
  };
}

function inUnit(column: Column, unit: string, sample: Cell): Measure {
  return {
    id: `${column.id}~${unit}`,
    title: WORDS.measureIn(column.title, unitWords(sample)),
    adds: true,
    said(row) {
      const cells = amountsIn(column, row);
      const cell = cells.find((one) => unitOf(one) === unit);
      const value = cell === undefined ? null : sizeOf(cell);
      if (cell !== undefined && value !== null) {
        return { kind: 'amount', value, text: cellText(cell), missing: 'missing' in cell ? cell.missing : 0 };
      }
      return cell === undefined && cells.some((one) => sizeOf(one) !== null) ? { kind: 'elsewhere' } : { kind: 'missing' };
    },
    words: (value) => (sample.kind === 'money' ? `${number(value)} ${unitWords(sample)}` : amountWords(value, sample)),
  };
}

function amountsIn(column: Column, row: Json): Cell[] {
  const cell = cellOf(column, row);
  return (cell.kind === 'several' ? [...cell.cells] : [cell]).filter(({ kind }) => kind !== 'blank');
}

/** What an amount counts, as addresses name it; null: nothing is counted, so it has no unit. */
function unitOf(cell: Cell): string | null {
  if (sizeOf(cell) === null) return null;
  if (cell.kind === 'money') return [cell.currency, ...(cell.basis === null ? [] : [cell.basis])].join('~');
  return cell.kind === 'quantity' || cell.kind === 'sum' ? (cell.unit ?? '') : null;
}

function unitWords(cell: Cell): string {
  if (cell.kind === 'money') return [cell.currency, ...(cell.basis === null ? [] : [ALL.basis(cell.basis)])].join(' ');
  const unit = cell.kind === 'quantity' || cell.kind === 'sum' ? cell.unit : null;
  return unit === null ? '' : ALL.unit(unit, 2);
}

function amountWords(value: number, cell: Cell): string {
  const unit = cell.kind === 'quantity' || cell.kind === 'sum' ? cell.unit : null;
  return unit === null ? number(value) : `${number(value)} ${ALL.unit(unit, value)}`;
}
