// From JSON to a cell.
import type { Cell } from './cell';
import type { Column } from './columns';
import { at, field, isObject, list, numeric, text } from './json';
import { ADDED } from './shape';

/** How values of a column are read. */
export type Reading =
  | { kind: 'leaf'; type: string; isEnum: boolean }
  | { kind: 'named'; code: string | null; name: string | null }
  | { kind: 'value'; type: string }
  | { kind: 'several'; of: Reading }
  | { kind: 'rows'; list: readonly string[]; columns: readonly Column[] };

/** Scalars that are copied as they are written, in a face of equal widths. */
const CODES = new Set(['NSN', 'ID', 'CountryCode', 'CurrencyCode', 'LanguageCode']);

const BLANK: Cell = { kind: 'blank' };

export function readCell(reading: Reading, value: unknown): Cell {
  if (value === null || value === undefined) return BLANK;
  switch (reading.kind) {
    case 'leaf':
      return leaf(reading.type, reading.isEnum, value);
    case 'named':
      return named(reading, value);
    case 'value':
      return composite(reading.type, value);
    case 'several':
      return { kind: 'several', cells: list(value).map((one) => readCell(reading.of, one)) };
    case 'rows': {
      const rows = list(at(value, reading.list)).filter(isObject);
      return { kind: 'rows', rows, columns: reading.columns, total: numeric(own(value, 'total', 'totalCount')) ?? rows.length };
    }
  }
}

function named(reading: { code: string | null; name: string | null }, value: unknown): Cell {
  const code = reading.code === null ? null : text(field(value, reading.code));
  const name = reading.name === null ? null : text(field(value, reading.name));
  return code === null && name === null ? BLANK : { kind: 'named', code, name };
}

function leaf(type: string, isEnum: boolean, value: unknown): Cell {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string') return { kind: 'text', text: JSON.stringify(value) };
  if (isEnum) return { kind: 'enum', name: value };
  switch (type) {
    case 'Date':
      return { kind: 'day', iso: value };
    case 'DateTime':
      return { kind: 'instant', iso: value };
    case 'Decimal':
      return { kind: 'decimal', text: value };
    default:
      return { kind: CODES.has(type) ? 'code' : 'text', text: value };
  }
}

/** A field of a known type: as this page asked for it, else as the reader's document did. */
function own(value: unknown, added: string, asked = added): unknown {
  return field(value, `${ADDED}${added}`) ?? field(value, asked);
}

/** A sum of records none of which has a value: the graph's 0 is none that anybody reported. */
function nothingCounted(value: unknown): boolean {
  return own(value, 'counted') === 0 && (numeric(own(value, 'missing')) ?? 0) > 0;
}

function composite(type: string, value: unknown): Cell {
  switch (type) {
    case 'QuantitySum':
      return {
        kind: 'sum',
        value: nothingCounted(value) ? null : (numeric(own(value, 'value')) ?? 0),
        unit: text(field(own(value, 'unit'), 'code')),
        missing: numeric(own(value, 'missing')) ?? 0,
      };
    case 'Quantity':
      return {
        kind: 'quantity',
        value: numeric(own(value, 'value')),
        unit: text(field(own(value, 'unit'), 'code')),
        state: text(own(value, 'state')) ?? 'NOT_REPORTED',
        raw: text(own(value, 'raw')),
      };
    case 'Money':
    case 'MoneySum':
      return {
        kind: 'money',
        amount: nothingCounted(value) ? null : text(own(value, 'amount')),
        currency: text(own(value, 'currency')) ?? '',
        basis: text(own(value, 'basis')),
        missing: numeric(own(value, 'missing')) ?? 0,
      };
    case 'When':
      return {
        kind: 'when',
        iso: text(own(value, 'date')) ?? '',
        precision: text(own(value, 'precision')) ?? 'DAY',
        certainty: text(own(value, 'kind')) ?? '',
        raw: text(own(value, 'raw')),
      };
    case 'Period':
      return {
        kind: 'period',
        from: text(own(value, 'from')) ?? '',
        precision: text(own(value, 'precision')) ?? 'DAY',
        title: text(own(value, 'title')) ?? '',
      };
    case 'Condition':
      return { kind: 'condition', group: text(own(value, 'group')) ?? 'UNKNOWN', code: text(own(value, 'code')) };
    case 'Position':
      return { kind: 'place', latitude: numeric(field(value, 'latitude')) ?? 0, longitude: numeric(field(value, 'longitude')) ?? 0 };
    case 'Label':
      return {
        kind: 'label',
        classification: text(field(value, 'classification')) ?? '',
        releasableTo: list(field(value, 'releasableTo')).filter((one) => typeof one === 'string'),
      };
    default:
      return { kind: 'origin', feed: text(field(field(value, 'feed'), 'slug')) ?? '', position: text(field(value, 'position')) ?? '' };
  }
}
