// The timeline: a table whose lines have bars. One Tab stop; arrow keys go by link and bar, Enter opens.
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Link } from 'wouter';

import { moved, type Spot } from '../answer/spot';
import { number } from '../format/numbers';
import { WORDS } from '../words/words';
import { READINESS } from '../words/readiness';
import type { Line } from './lines';
import { MarkPopover } from './MarkPopover';
import { placed, spanOf } from './place';
import { heightOf, Plot, type Mark } from './Plot';
import { dayNumber, isoOf, ticksOf, xOf } from './scale';
import { datesTold, gapTold, reasonTold } from './told';
import { TimelineHead } from './TimelineHead';

/** Where in the timeline the reader was. */
export interface Stop {
  line: string;
  at: number;
}

interface TimelineProps {
  lines: readonly Line[];
  today: string;
  /** Where the reader left from; null: has not been here. */
  left: Stop | null;
  onStop: (stop: Stop) => void;
}

/** In each row two links come before the marks. */
const LINKS = 2;

export function Timeline({ lines, today, left, onStop }: TimelineProps) {
  const table = useRef<HTMLTableElement>(null);
  const trigger = useRef<SVGGElement | null>(null);
  const [spot, setSpot] = useState<Spot>(() => ({
    row: Math.max(
      0,
      lines.findIndex(({ id }) => id === left?.line),
    ),
    column: left?.at ?? 0,
  }));
  const [open, setOpen] = useState<{ line: Line; mark: Mark } | null>(null);
  const scale = spanOf(lines, today);
  const ticks = ticksOf(scale);
  const todayAt = xOf(scale, dayNumber(today));
  const stopsOf = (row: number): HTMLElement[] => [...(table.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"]`) ?? [])];
  const focus = ({ row, column }: Spot): void => {
    const stops = stopsOf(row);
    const stop = stops[Math.min(column, stops.length - 1)];
    stop?.focus();
    stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  useEffect(() => {
    // Where the reader has gone elsewhere meanwhile, the focus stays there.
    const free = document.activeElement === document.body || document.activeElement?.tagName === 'H1';
    if (free && left !== null && lines.some(({ id }) => id === left.line)) focus(spot);
  }, []);

  const press = (event: KeyboardEvent): void => {
    // A newer answer may have moved the line of the stop that has the focus.
    const stop = event.target as HTMLElement;
    const row = Number(stop.dataset['row']);
    const stops = stopsOf(row);
    const column = stops.indexOf(stop);
    const next = column < 0 ? null : moved({ row, column }, event, { rows: lines.length, columns: stops.length });
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };
  const focused = (event: FocusEvent): void => {
    const stop = event.target.closest<HTMLElement>('[data-row]');
    if (stop === null) return;
    const row = Number(stop.dataset['row']);
    const column = stopsOf(row).indexOf(stop);
    setSpot({ row, column });
    const line = lines[row];
    if (line !== undefined) onStop({ line: line.id, at: column });
  };
  const here = Math.min(spot.row, lines.length - 1);
  const stop = (row: number, column: number) => ({
    'data-row': row,
    tabIndex: row === here && column === spot.column ? 0 : -1,
  });

  return (
    <>
      <table ref={table} role="grid" className="timeline" onKeyDown={press} onFocus={focused} aria-rowcount={lines.length + 1}>
        <caption className="hidden-text">
          {READINESS.records}. {READINESS.help}
        </caption>
        <TimelineHead ticks={ticks} today={today} todayAt={todayAt} />
        <tbody role="rowgroup">
          {lines.map((line, row) => {
            const itsPlace = placed(line, scale);
            return (
              <tr key={line.id} role="row" aria-rowindex={row + 2}>
                <th role="rowheader" scope="row">
                  <LineHead line={line} stop={(column) => stop(row, column)} />
                </th>
                <td role="gridcell" className="plot-cell" style={{ minHeight: heightOf(itsPlace) }}>
                  <Plot
                    line={line}
                    placed={itsPlace}
                    ticks={ticks}
                    today={todayAt}
                    beginning={isoOf(scale.from)}
                    stop={(at) => stop(row, LINKS + at)}
                    onOpen={(mark, element) => {
                      trigger.current = element;
                      setOpen({ line, mark });
                    }}
                  />
                </td>
                <td role="gridcell" className="gap-cell" id={`gap-${line.id}`}>
                  <strong className={`${itsPlace.between}-figure`}>{gapTold(line)}</strong>{' '}
                  <span className="quiet small">{reasonTold(line)}</span>
                  <span className="card-dates small">{datesTold(line)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {open !== null && <MarkPopover {...open} trigger={trigger} onClose={() => setOpen(null)} />}
    </>
  );
}

type StopOf = (column: number) => { 'data-row': number; tabIndex: number };

/** What is given and by whom: a link to the record of each. */
function LineHead({ line, stop }: { line: Line; stop: StopOf }) {
  const { id, node, title, quantity, behind } = line;
  const recipient = node.donation.recipient;
  return (
    <>
      <span className="line-title">
        <Link href={`/browse/${encodeURIComponent(id)}`} aria-describedby={`gap-${id}`} {...stop(0)}>
          {title}
        </Link>{' '}
        {quantity !== null && (
          <span className="unbroken quiet">{`${number(quantity.value)} ${WORDS.unit(quantity.unit, quantity.value)}`}</span>
        )}
      </span>
      <span>
        <Link href={`/browse/${encodeURIComponent(node.donor.id)}`} {...stop(1)}>
          {node.donor.code} {node.donor.name}
        </Link>{' '}
        {recipient && <span className="unbroken quiet small">{READINESS.toRecipient(recipient.name)}</span>}
        {behind && (
          <span className="mark-late after" title={READINESS.fromLate}>
            <span aria-hidden>▲</span>
            <span className="hidden-text">{WORDS.answer.notCurrent}</span>
          </span>
        )}
      </span>
    </>
  );
}
