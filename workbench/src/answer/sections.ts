// Any answer as tables: each list that stands in no other list is one, and what stands alone is a table of one row.
import { fieldWords } from '../format/words';
import { columnsOf, type Column } from './columns';
import { readGaps, type Gap } from './gaps';
import { field, isObject, list, numeric, text, type Json } from './json';
import { originOf } from './record';
import { ADDED, type ObjectShape } from './shape';

/** A table of an answer. */
export interface Section {
  /** Its path in the answer, in dots. */
  id: string;
  title: string;
  /** Of which type each row is. */
  type: string;
  columns: readonly Column[];
  rows: readonly Json[];
  /** How many rows there are in all; null where the graph does not count them. */
  total: number | null;
  /** Of how many records the rows are groups; null where they are no groups. */
  records: number | null;
  /** Whether labels kept something back; null where nothing is said. */
  withheld: string | null;
  gaps: readonly Gap[];
  /** Where the next page begins; null where there is none, or the rows have no pages. */
  next: string | null;
}

/** Whether rows of it come from a feed that is not current: those are marked. */
export function hasMarks({ gaps, rows }: Section): boolean {
  const late = new Set(gaps.map(({ feed }) => feed));
  return rows.some((row) => late.has(originOf(row)?.feed ?? ''));
}

/** All tables of an answer, in the document's order. */
export function sectionsOf(shape: ObjectShape, data: unknown): Section[] {
  return inObject(shape, data, []);
}

function inObject(shape: ObjectShape, value: unknown, path: string[]): Section[] {
  // A connection that is asked for no rows, but for their number, say, is an object like others.
  const connection = shape.type.endsWith('Connection') && shape.fields.some(({ key, shape: inner }) => key !== 'gaps' && hasRows(inner));
  const alone: ObjectShape = { ...shape, fields: connection ? [] : shape.fields.filter((one) => standsAlone(one.shape)) };
  const sections: Section[] = [];
  const columns = path.length === 0 ? columnsOf(alone) : columnsOf(alone).filter(({ path: own }) => own.length > 0);
  if (columns.length > 0 && isObject(value)) {
    sections.push({ ...common(path, value), type: shape.type, columns, rows: [value], total: null, records: null, next: null });
  }
  for (const { key, shape: inner } of shape.fields) {
    if (key.startsWith(ADDED) || ['gaps', 'pageInfo'].includes(key)) continue;
    const here = [...path, key];
    if (inner.kind === 'object' && !standsAlone(inner)) sections.push(...inObject(inner, field(value, key), here));
    if (inner.kind === 'list' && inner.of.kind === 'object') sections.push(inList(inner.of, value, here, connection));
  }
  return sections;
}

function hasRows(shape: ObjectShape['fields'][number]['shape']): boolean {
  return shape.kind === 'list' && shape.of.kind === 'object';
}

/** An object without lists of its own stands in the row of its parent; what the page added does not count. */
function standsAlone(shape: ObjectShape['fields'][number]['shape']): boolean {
  if (shape.kind === 'leaf') return true;
  if (shape.kind === 'list') return shape.of.kind === 'leaf';
  return !shape.type.endsWith('Connection') && shape.fields.every(({ key, shape: inner }) => key.startsWith(ADDED) || standsAlone(inner));
}

function inList(shape: ObjectShape, parent: unknown, path: string[], connection: boolean): Section {
  const key = path.at(-1) ?? '';
  const columns = columnsOf(shape);
  const rows = list(field(parent, key)).filter(isObject);
  const plain = { type: shape.type, columns, rows };
  if (!connection) return { ...common(path, parent), ...plain, total: null, records: null, next: null };
  const total = numeric(field(parent, `${ADDED}total`) ?? field(parent, 'totalCount'));
  if (shape.type.endsWith('Group')) return { ...common(path, parent), ...plain, total: null, records: total, next: null };
  const page = field(parent, `${ADDED}page`);
  const next = field(page, 'hasNextPage') === true ? text(field(page, 'endCursor')) : null;
  return { ...common(path.slice(0, -1), parent), ...plain, total, records: null, next };
}

function common(path: readonly string[], value: unknown): Pick<Section, 'id' | 'title' | 'withheld' | 'gaps'> {
  return {
    id: path.join('.'),
    title: path
      .map(fieldWords)
      .map((words, index) => (index === 0 ? words : words.toLowerCase()))
      .join(', '),
    withheld: text(field(value, `${ADDED}withheld`) ?? field(value, 'withheld')),
    gaps: readGaps(field(value, `${ADDED}gaps`) ?? field(value, 'gaps')),
  };
}
