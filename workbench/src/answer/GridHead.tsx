// The header of a table: each column's name sorts by it.
import { cellOf, type Column } from './columns';
import { isNumeric, sortKey } from './cell';
import type { Sorting } from './arrange';
import type { Json } from './json';

interface GridHeadProps {
  columns: readonly Column[];
  rows: readonly Json[];
  sorting: Sorting | null;
  onSort: (column: string, descendingFirst: boolean) => void;
}

export function GridHead({ columns, rows, sorting, onSort }: GridHeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const by = sorting?.column === column.id;
          const sample = rows.map((row) => cellOf(column, row)).find((cell) => sortKey(cell) !== null);
          const right = sample !== undefined && isNumeric(sample);
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={right ? 'number' : undefined}
              aria-sort={by ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => onSort(column.id, typeof (sample && sortKey(sample)) === 'number')}>
                {column.title}
                {by && <span aria-hidden>{sorting.descending ? ' ▼' : ' ▲'}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
