// The columns of a table, from the shape of its rows: nested objects become columns, what belongs together becomes one.
import { fieldWords } from '../format/words';
import type { Cell } from './cell';
import { at, field, type Json } from './json';
import { readCell, type Reading } from './read';
import { ADDED, type FieldShape, type ObjectShape, type Shape } from './shape';

/** A column: how it is called and where its values lie. */
export interface Column {
  /** Its path in dots; addresses name it so. */
  id: string;
  title: string;
  path: readonly string[];
  reading: Reading;
  /** Where the date lies that its values are derived from: where that is not known to the day, they are about so. */
  derivedFrom?: readonly string[];
}

/** The value of a row in a column. */
export function cellOf(column: Column, row: Json): Cell {
  const cell = readCell(column.reading, at(row, column.path));
  if ((cell.kind !== 'number' && cell.kind !== 'day') || column.derivedFrom === undefined) return cell;
  const precision = field(at(row, column.derivedFrom), 'precision');
  return { ...cell, about: typeof precision === 'string' && precision !== 'DAY' };
}

/** Fields by which a thing is called. Together they are one value, code first. */
const CODES = ['code', 'nsn', 'slug', 'niin'];
const NAMES = ['name', 'title'];

/** Types of which an object is one value. */
const VALUES = new Set(['Quantity', 'QuantitySum', 'Money', 'MoneySum', 'When', 'Period', 'Condition', 'Position', 'Provenance', 'Label']);

/** What stands beside the table and not in it. */
const ASIDE = new Set(['gaps', 'withheld', 'pageInfo', 'cursor', '__typename']);

/** The columns of rows of that shape, in the document's order. */
export function columnsOf(shape: ObjectShape): Column[] {
  const found = fields(shape, []);
  const titles = titled(found.map(({ path }) => path));
  return found.map((column, index) => ({
    id: column.path.join('.') || 'value',
    title: titles[index] ?? column.path.join(' '),
    path: column.path,
    reading: column.reading,
  }));
}

interface Found {
  path: string[];
  reading: Reading;
}

function fields(shape: ObjectShape, path: string[]): Found[] {
  const shown = shape.fields.filter(({ key }) => !key.startsWith(ADDED) && !ASIDE.has(key));
  const calling = path.length > 0 ? callingFields(shown) : null;
  const rest = calling === null ? shown : shown.filter(({ key }) => key !== calling.code && key !== calling.name);
  const own: Found[] = calling === null ? [] : [{ path, reading: { kind: 'named', ...calling } }];
  return [...own, ...rest.flatMap((field) => ofField(field, path))];
}

/** By which fields an object is called: null where it is by none. */
function callingFields(shown: readonly FieldShape[]): { code: string | null; name: string | null } | null {
  const leaf = (key: string): boolean => shown.some((field) => field.key === key && field.shape.kind === 'leaf');
  const code = CODES.find(leaf) ?? null;
  const name = NAMES.find(leaf) ?? null;
  return code === null && name === null ? null : { code, name };
}

function ofField({ key, shape }: FieldShape, before: string[]): Found[] {
  const path = [...before, key];
  const reading = readingOf(shape);
  if (reading !== null) return [{ path, reading }];
  return shape.kind === 'object' ? fields(shape, path) : [];
}

/** How a value of that shape is read in one cell; null: it is an object of several columns. */
function readingOf(shape: Shape): Reading | null {
  if (shape.kind === 'leaf') return { kind: 'leaf', type: shape.type, isEnum: shape.isEnum };
  if (shape.kind === 'list') return listReading(shape.of);
  if (VALUES.has(shape.type)) return { kind: 'value', type: shape.type };
  const rows = rowsIn(shape);
  return rows === null ? null : { kind: 'rows', list: rows.path, columns: columnsOf(rows.shape) };
}

function listReading(of: Shape): Reading {
  const one = readingOf(of);
  if (one !== null) return { kind: 'several', of: one };
  if (of.kind !== 'object') return { kind: 'several', of: { kind: 'leaf', type: 'String', isEnum: false } };
  const shown = of.fields.filter(({ key }) => !key.startsWith(ADDED));
  const calling = callingFields(shown);
  const only = calling !== null && shown.every(({ key }) => key === calling.code || key === calling.name);
  return only ? { kind: 'several', of: { kind: 'named', ...calling } } : { kind: 'rows', list: [], columns: columnsOf(of) };
}

/** Where a connection has its rows: under `groups`, `nodes` or `edges`; null: the object is none. */
function rowsIn(shape: ObjectShape): { path: string[]; shape: ObjectShape } | null {
  if (!shape.type.endsWith('Connection')) return null;
  for (const { key, shape: inner } of shape.fields) {
    if (key !== 'gaps' && inner.kind === 'list' && inner.of.kind === 'object') return { path: [key], shape: inner.of };
  }
  return { path: [], shape: { kind: 'object', type: shape.type, fields: [] } };
}

/** Of each path the last words that no other path has. */
function titled(paths: readonly (readonly string[])[]): string[] {
  const words = paths.map((path) => path.map(fieldWords));
  return words.map((own, index) => {
    for (let length = 1; length <= own.length; length += 1) {
      const title = joined(own.slice(-length));
      if (words.every((other, at) => at === index || joined(other.slice(-length)) !== title)) return title;
    }
    return joined(own);
  });
}

/** In one title; what is written in capitals, as NSN is, stays so. */
function joined(words: readonly string[]): string {
  const inside = (word: string): string => (/^[A-Z][A-Z0-9]/.test(word) ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`);
  return words.map((word, index) => (index === 0 ? word : inside(word))).join(' ');
}
