// The rows behind a count.
import { WORDS } from '../words/words';
import { isNumeric } from './cell';
import { CellView } from './CellView';
import { cellOf, type Column } from './columns';
import type { Json } from './json';

export function RowsTable({
  title,
  columns,
  rows,
  total,
}: {
  title: string;
  columns: readonly Column[];
  rows: readonly Json[];
  total: number;
}) {
  return (
    <div className="rows-scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="rows">
        <caption>{WORDS.answer.of(rows.length, total)}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title: name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((column) => {
                const cell = cellOf(column, row);
                return (
                  <td key={column.id} className={isNumeric(cell) ? 'number' : undefined}>
                    <CellView cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
