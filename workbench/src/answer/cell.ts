// One value of a table: what it is, and how it is told to people, to files and to a sort.
import { day, dayTo, instant } from '../format/dates';
import { decimal, number } from '../format/numbers';
import { enumWords } from '../format/words';
import { WORDS } from '../words/words';
import type { Column } from './columns';
import type { Json } from './json';

/** A value of a table. */
export type Cell =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'enum'; name: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number; about?: boolean }
  | { kind: 'decimal'; text: string }
  | { kind: 'day'; iso: string; about?: boolean }
  | { kind: 'instant'; iso: string }
  | { kind: 'named'; code: string | null; name: string | null }
  | { kind: 'quantity'; value: number | null; unit: string | null; state: string; raw: string | null }
  | { kind: 'sum'; value: number | null; unit: string | null; missing: number }
  | { kind: 'money'; amount: string | null; currency: string; basis: string | null; missing: number }
  | { kind: 'when'; iso: string; precision: string; certainty: string; raw: string | null }
  | { kind: 'period'; from: string; precision: string; title: string }
  | { kind: 'condition'; group: string; code: string | null }
  | { kind: 'place'; latitude: number; longitude: number }
  | { kind: 'origin'; feed: string; position: string }
  | { kind: 'label'; classification: string; releasableTo: readonly string[] }
  | { kind: 'several'; cells: readonly Cell[] }
  | { kind: 'rows'; rows: readonly Json[]; columns: readonly Column[]; total: number };

/** As people read it. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'code':
      return cell.text;
    case 'enum':
      return enumWords(cell.name);
    case 'boolean':
      return cell.value ? WORDS.yes : WORDS.no;
    case 'number':
      return `${cell.about ? '≈ ' : ''}${number(cell.value)}`;
    case 'decimal':
      return decimal(cell.text);
    case 'day':
      return `${cell.about ? '≈ ' : ''}${day(cell.iso)}`;
    case 'instant':
      return instant(cell.iso);
    case 'named':
      return [cell.code, cell.name].filter((part) => part !== null).join(' ');
    case 'quantity':
      return cell.value === null ? WORDS.valueState(cell.state) : withUnit(cell.value, cell.unit);
    case 'sum':
      return cell.value === null ? WORDS.valueState('NOT_REPORTED') : withUnit(cell.value, cell.unit);
    case 'money':
      return cell.amount === null
        ? WORDS.valueState('NOT_REPORTED')
        : `${decimal(cell.amount)} ${cell.currency}${cell.basis === null ? '' : ` ${WORDS.basis(cell.basis)}`}`;
    case 'when':
      return `${cell.certainty === 'ESTIMATED' ? '≈ ' : ''}${dayTo(cell.precision, cell.iso)}`;
    case 'period':
      return cell.title;
    case 'condition':
      return enumWords(cell.group);
    case 'place':
      return `${cell.latitude.toFixed(4)}, ${cell.longitude.toFixed(4)}`;
    case 'origin':
      return `${cell.feed}, ${cell.position}`;
    case 'label':
      return [cell.classification, ...(cell.releasableTo.length > 0 ? [`REL ${cell.releasableTo.join(', ')}`] : [])].join(' ');
    case 'several':
      return cell.cells.map(cellText).join('; ');
    case 'rows':
      return number(cell.total);
  }
}

function withUnit(value: number, unit: string | null): string {
  return unit === null ? number(value) : `${number(value)} ${WORDS.unit(unit, value)}`;
}

/** How much a cell says; null where it says no number. */
export function sizeOf(cell: Cell): number | null {
  switch (cell.kind) {
    case 'number':
    case 'quantity':
    case 'sum':
      return cell.value;
    case 'decimal':
      return Number(cell.text);
    case 'money':
      return cell.amount === null ? null : Number(cell.amount);
    default:
      return null;
  }
}

/** By what a column is sorted: numbers by size, dates by day, all else by its words; null comes last. */
export function sortKey(cell: Cell): number | string | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'number':
    case 'quantity':
    case 'sum':
    case 'decimal':
    case 'money':
      return sizeOf(cell);
    case 'boolean':
      return cell.value ? 1 : 0;
    case 'day':
    case 'instant':
    case 'when':
      return cell.iso;
    case 'period':
      return cell.from;
    case 'rows':
      return cell.total;
    case 'several':
      return cell.cells.length === 0 ? null : firstKey(cell.cells);
    default:
      return cellText(cell).toLocaleLowerCase('en');
  }
}

function firstKey(cells: readonly Cell[]): number | string | null {
  const [first] = cells;
  return first === undefined ? null : sortKey(first);
}

/** Whether it stands at the right of its column. */
export function isNumeric(cell: Cell): boolean {
  return ['number', 'decimal', 'quantity', 'sum', 'money'].includes(cell.kind);
}

/** Texts up to this length are not broken, so that numbers of movements and the like stay in one line. */
const SHORT = 16;

/** Whether it stands in one line whatever the width. */
export function isShort(cell: Cell): boolean {
  if (cell.kind === 'text' || cell.kind === 'named') return cellText(cell).length <= SHORT;
  return isNumeric(cell) || ['day', 'when', 'instant', 'code', 'period', 'enum', 'condition', 'rows'].includes(cell.kind);
}
