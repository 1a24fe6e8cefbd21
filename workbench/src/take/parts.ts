// A column as a file holds it: one field, or several side by side, so that units and states are never lost.
import { cellText, type Cell } from '../answer/cell';
import { cellOf, type Column } from '../answer/columns';
import type { Json } from '../answer/json';
import type { Reading } from '../answer/read';
import { WORDS } from '../words/words';
import type { Part } from './part';

/** What heads a column's fields. */
export function headsOf({ title, reading }: Column): string[] {
  return [title, ...besideOf(reading).map((words) => words(title))];
}

/** The fields of a row in a column, as many as its heads. */
export function partsOf(column: Column, row: Json): Part[] {
  const cell = cellOf(column, row);
  const beside = besideOf(column.reading).length;
  const parts = cellParts(cell, beside > 0);
  return Array.from({ length: beside + 1 }, (_, at) => parts[at] ?? null);
}

type Head = (title: string) => string;

function besideOf(reading: Reading): readonly Head[] {
  const { unit, state, currency, basis, precision, certainty, missing, name, code } = WORDS.takeAway;
  if (reading.kind === 'named') return reading.code !== null && reading.name !== null ? [name] : [];
  if (reading.kind !== 'value') return [];
  switch (reading.type) {
    case 'Quantity':
      return [unit, state];
    case 'QuantitySum':
      return [unit, missing];
    case 'Money':
      return [currency, basis];
    case 'MoneySum':
      return [currency, basis, missing];
    case 'When':
      return [precision, certainty];
    case 'Condition':
      return [code];
    default:
      return [];
  }
}

function cellParts(cell: Cell, several: boolean): Part[] {
  switch (cell.kind) {
    case 'blank':
      return [null];
    case 'number':
      return [cell.value];
    case 'boolean':
      return [cell.value];
    case 'rows':
      return [cell.total];
    case 'decimal':
      return [{ decimal: cell.text }];
    case 'text':
    case 'code':
      return [cell.text];
    case 'day':
      return [{ day: cell.iso }];
    case 'instant':
      return [{ instant: cell.iso }];
    case 'named':
      return several ? [cell.code, cell.name] : [cell.code ?? cell.name];
    case 'quantity':
      return [cell.value, cell.unit, WORDS.valueState(cell.state)];
    case 'sum':
      return [cell.value, cell.unit, cell.missing];
    case 'money':
      return [cell.amount === null ? null : { decimal: cell.amount }, cell.currency, cell.basis, cell.missing];
    case 'when':
      return [{ day: cell.iso }, cell.precision, cell.certainty];
    case 'condition':
      return [cell.group, cell.code];
    default:
      return [cellText(cell)];
  }
}

/** A table as rows of fields, heads first. */
export function tableOf(columns: readonly Column[], rows: readonly Json[]): Part[][] {
  return [columns.flatMap(headsOf), ...rows.map((row) => columns.flatMap((column) => partsOf(column, row)))];
}
