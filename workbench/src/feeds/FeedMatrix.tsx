// The matrix: one Tab stop, arrow keys by cell, Enter opens the feed behind it.
import { useRef, useState } from 'react';

import { moved, type Spot } from '../answer/spot';
import { age } from '../format/dates';
import { WORDS } from '../words/words';
import { KINDS, type MatrixCell, type MatrixRow } from './matrix';
import { StatusShape } from './status';

interface FeedMatrixProps {
  rows: readonly MatrixRow[];
  instant: string;
  chosen: string | null;
  onChoose: (slug: string) => void;
}

export function FeedMatrix({ rows, instant, chosen, onChoose }: FeedMatrixProps) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const here = { row: Math.min(spot.row, rows.length - 1), column: spot.column };
  const pairs = rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null).length;

  const open = (cell: MatrixCell | null): void => {
    if (cell === null) return;
    const at = cell.feeds.findIndex(({ slug }) => slug === chosen);
    const next = cell.feeds[(at + 1) % cell.feeds.length];
    if (next !== undefined) onChoose(next.slug);
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      open(rows[here.row]?.cells[here.column] ?? null);
      return;
    }
    const next = moved(here, event, { rows: rows.length, columns: KINDS.length });
    if (next === null) return;
    event.preventDefault();
    setSpot(next);
    table.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };

  if (rows.length === 0) return <p className="card empty">{WORDS.feeds.noneMatch}</p>;
  return (
    <div className="card table-card">
      <div className="matrix-scroll">
        <table ref={table} role="grid" className="matrix" onKeyDown={press}>
          <caption className="hidden-text">{WORDS.feeds.matrix}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {WORDS.feeds.nation}
              </th>
              {KINDS.map((kind) => (
                <th key={kind} role="columnheader" scope="col">
                  {WORDS.kind(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ nation, cells }, row) => (
              <tr key={nation.code} role="row" className={calm(cells) ? 'calm' : undefined}>
                <th role="rowheader" scope="row">
                  <span className="code">{nation.code}</span> {nation.name}
                  {nation.setAside !== null && <span className="problem small">{WORDS.feeds.setAside}</span>}
                  <span className="all-current" aria-hidden>
                    {WORDS.feeds.allCurrent}
                  </span>
                </th>
                {cells.map((cell, column) => (
                  <td
                    key={KINDS[column]}
                    role="gridcell"
                    data-row={row}
                    data-column={column}
                    tabIndex={here.row === row && here.column === column ? 0 : -1}
                    aria-selected={cell?.feeds.some(({ slug }) => slug === chosen) ?? false}
                    className={cell === null ? 'none' : cell.status.toLowerCase()}
                    onClick={() => {
                      setSpot({ row, column });
                      open(cell);
                    }}
                  >
                    <CellWords cell={cell} nation={nation.name} kind={WORDS.kind(KINDS[column] ?? '')} instant={instant} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="table-foot quiet small">
        <span>{WORDS.feeds.summary(rows.length, pairs)}</span>
        <span>{WORDS.feeds.ageHelp}</span>
      </div>
    </div>
  );
}

/** Nothing of a nation needs a look: on a narrow screen one word says so. */
function calm(cells: readonly (MatrixCell | null)[]): boolean {
  return cells.every((cell) => cell === null || (cell.status === 'UP_TO_DATE' && !cell.failed));
}

function CellWords({ cell, nation, kind, instant }: { cell: MatrixCell | null; nation: string; kind: string; instant: string }) {
  if (cell === null) {
    return (
      <>
        <span aria-hidden>·</span>
        <span className="hidden-text">{WORDS.feeds.none}</span>
      </>
    );
  }
  const old = cell.asOf === null ? '' : age(cell.asOf, instant);
  const state = cell.failed ? `${WORDS.freshness(cell.status)}, ${WORDS.feeds.runFailed}` : WORDS.freshness(cell.status);
  return (
    <>
      <span className="matrix-cell" aria-hidden>
        <StatusShape status={cell.status} /> {old || (cell.live ? WORDS.feeds.live : WORDS.feeds.never)}
        {cell.feeds.length > 1 && <span className="quiet small"> ×{cell.feeds.length}</span>}
        {cell.failed && <span className="run-failed">!</span>}
        <span className="matrix-kind">{kind}</span>
      </span>
      <span className="hidden-text">{WORDS.feeds.cell(nation, kind, state, old)}</span>
    </>
  );
}
