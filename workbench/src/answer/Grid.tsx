// The table: one Tab stop, arrow keys by cell, Enter tells the origin. At phone's width each row is a card: the roles
// are written out, because a browser drops a table's own where it is laid out otherwise.
import { useRef, useState } from 'react';

import { WORDS } from '../words/words';
import { nextSorting, type Sorting } from './arrange';
import { cellText, isNumeric, isShort } from './cell';
import { CellView } from './CellView';
import { cellOf, type Column } from './columns';
import { GridHead } from './GridHead';
import type { Json } from './json';
import { OriginPopover } from './OriginPopover';
import { originOf } from './record';
import { moved, type Spot } from './spot';

interface GridProps {
  title: string;
  columns: readonly Column[];
  rows: readonly Json[];
  /** Slugs of feeds that are not current. */
  late: ReadonlySet<string>;
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
}

export function Grid({ title, columns, rows, late, sorting, onSort }: GridProps) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [open, setOpen] = useState<{ row: string; column: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const opened = useRef<HTMLElement | null>(null);
  const size = { rows: rows.length, columns: columns.length };
  const here: Spot = { row: Math.min(spot.row, size.rows - 1), column: Math.min(spot.column, size.columns - 1) };
  const sorted = columns.find(({ id }) => id === sorting?.column);

  const cellAt = ({ row, column }: Spot): HTMLElement | null =>
    table.current?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null;
  const show = (at: Spot): void => {
    opened.current = cellAt(at);
    setSpot(at);
    const [column, row] = [columns[at.column], rows[at.row]];
    if (column && row) setOpen({ row: rowKey(row, at.row), column: column.id });
  };
  const press = (event: React.KeyboardEvent): void => {
    // A newer answer may have moved the row of the cell that has the focus.
    const from = spotOf(event.target);
    if (from === null) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      show(from);
      return;
    }
    if (event.key === 'c' && (event.ctrlKey || event.metaKey) && getSelection()?.toString() === '') {
      void navigator.clipboard.writeText(textAt(from)).catch(() => undefined);
      return;
    }
    const next = moved(from, event, size);
    if (next === null) return;
    event.preventDefault();
    setSpot(next);
    const cell = cellAt(next);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const textAt = (at: Spot): string => {
    const [column, row] = [columns[at.column], rows[at.row]];
    return column && row ? cellText(cellOf(column, row)) : '';
  };
  const openColumn = columns.find(({ id }) => id === open?.column);
  const openRow = open === null ? undefined : rows.find((row, at) => rowKey(row, at) === open.row);

  return (
    <div className="table-scroll">
      <table ref={table} role="grid" aria-rowcount={rows.length + 1} className="grid" onKeyDown={press}>
        <caption className="hidden-text">
          {title}. {WORDS.answer.tableHelp}{' '}
          {sorted ? WORDS.answer.sorted(sorted.title, sorting?.descending ?? false) : WORDS.answer.unsorted}
        </caption>
        <GridHead columns={columns} rows={rows} sorting={sorting} onSort={(id, first) => onSort(nextSorting(sorting, id, first))} />
        <tbody role="rowgroup">
          {rows.map((row, rowAt) => {
            const origin = originOf(row);
            const behind = origin !== null && late.has(origin.feed);
            return (
              <tr key={rowKey(row, rowAt)} role="row" aria-rowindex={rowAt + 2} className={behind ? 'behind' : undefined}>
                {columns.map((column, columnAt) => {
                  const cell = cellOf(column, row);
                  const now = here.row === rowAt && here.column === columnAt;
                  return (
                    <td
                      key={column.id}
                      role="gridcell"
                      data-row={rowAt}
                      data-column={columnAt}
                      tabIndex={now ? 0 : -1}
                      className={isNumeric(cell) ? 'number' : isShort(cell) ? 'short' : undefined}
                      aria-haspopup="dialog"
                      onClick={() => show({ row: rowAt, column: columnAt })}
                    >
                      <span className="card-label" aria-hidden>
                        {column.title}
                      </span>
                      <span className="cell">
                        <CellView cell={cell} />
                        {columnAt === 0 && behind && (
                          <span className="mark-late after" title={WORDS.answer.mark}>
                            <span aria-hidden>▲</span>
                            <span className="hidden-text">{WORDS.answer.notCurrent}</span>
                          </span>
                        )}
                      </span>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {openColumn && openRow && <OriginPopover column={openColumn} row={openRow} trigger={opened} onClose={() => setOpen(null)} />}
      <p className="hidden-text" role="status">
        {sorted && WORDS.answer.sorted(sorted.title, sorting?.descending ?? false)}
      </p>
    </div>
  );
}

/** Which cell has the focus; null: none of the body. */
function spotOf(target: EventTarget): Spot | null {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function rowKey(row: Json, at: number): string {
  return originOf(row)?.id ?? String(at);
}
