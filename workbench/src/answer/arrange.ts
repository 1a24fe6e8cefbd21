// What of a table is on the screen, and so in every file: its rows in order, its columns without the hidden ones.
import { cellOf, type Column } from './columns';
import { cellText, sortKey } from './cell';
import type { Json } from './json';

/** By which column, and which way. */
export interface Sorting {
  column: string;
  descending: boolean;
}

/** How a reader wants to see a table. */
export interface Arrangement {
  sorting: Sorting | null;
  /** Ids of the columns that are shown; null: all. */
  shown: readonly string[] | null;
  /** Only rows in which this is written somewhere. */
  filter: string;
}

export const PLAIN: Arrangement = { sorting: null, shown: null, filter: '' };

/** A column clicked: first the way in which its values are mostly wanted, then the other, then as it came. */
export function nextSorting(now: Sorting | null, column: string, descendingFirst: boolean): Sorting | null {
  if (now?.column !== column) return { column, descending: descendingFirst };
  return now.descending === descendingFirst ? { column, descending: !descendingFirst } : null;
}

/** In the table's own order; names that it does not have are passed over, and no column is as good as all. */
export function shownColumns(columns: readonly Column[], { shown }: Arrangement): readonly Column[] {
  const found = columns.filter(({ id }) => shown?.includes(id));
  return found.length === 0 ? columns : found;
}

/** The rows that are shown, in order: sorting is stable, and missing values come last either way. */
export function shownRows(columns: readonly Column[], rows: readonly Json[], arrangement: Arrangement): readonly Json[] {
  const found = filtered(shownColumns(columns, arrangement), rows, arrangement.filter);
  const { sorting } = arrangement;
  const by = columns.find(({ id }) => id === sorting?.column);
  if (sorting === null || by === undefined) return found;
  const way = sorting.descending ? -1 : 1;
  return found
    .map((row) => ({ row, key: sortKey(cellOf(by, row)) }))
    .sort((one, other) => compare(one.key, other.key, way))
    .map(({ row }) => row);
}

function filtered(columns: readonly Column[], rows: readonly Json[], filter: string): readonly Json[] {
  const wanted = filter.trim().toLocaleLowerCase('en');
  if (wanted === '') return rows;
  return rows.filter((row) => columns.some((column) => cellText(cellOf(column, row)).toLocaleLowerCase('en').includes(wanted)));
}

type Key = number | string | null;

function compare(one: Key, other: Key, way: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
  return way * String(one).localeCompare(String(other), 'en', { numeric: true });
}
