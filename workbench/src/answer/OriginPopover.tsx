// Where a value comes from: feed, position, as received, as of, what was noticed.
import type { RefObject } from 'react';
import { Link } from 'wouter';

import { WORDS } from '../words/words';
import { cellText, type Cell } from './cell';
import { CellView } from './CellView';
import { cellOf, type Column } from './columns';
import { FactsPopover } from './FactsPopover';
import { at, type Json } from './json';
import { OriginFacts } from './OriginFacts';
import { originOf, thingOf } from './record';
import { RowsTable } from './RowsTable';

interface OriginPopoverProps {
  column: Column;
  row: Json;
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
}

export function OriginPopover({ column, row, trigger, onClose }: OriginPopoverProps) {
  const cell = cellOf(column, row);
  const origin = originOf(row);
  const title = (
    <>
      {column.title}
      {cell.kind !== 'rows' && (
        <>
          {': '}
          <CellView cell={cell} />
        </>
      )}
    </>
  );
  return (
    <FactsPopover title={title} trigger={trigger} onClose={onClose}>
      <Values cell={cell} title={column.title} />
      <Pages record={origin?.id ?? null} thing={column.path.length > 0 ? thingOf(at(row, column.path)) : null} />
      {origin === null ? <p>{WORDS.origin.derived}</p> : <OriginFacts origin={origin} raw={rawOf(cell)} />}
    </FactsPopover>
  );
}

/** What stands behind a value that is a list, is blank, or leaves records out. */
function Values({ cell, title }: { cell: Cell; title: string }) {
  switch (cell.kind) {
    case 'blank':
      return <p>{WORDS.origin.blank}</p>;
    case 'rows':
      return cell.rows.length === 0 ? null : <RowsTable title={title} columns={cell.columns} rows={cell.rows} total={cell.total} />;
    case 'several':
      return (
        <ul className="values">
          {cell.cells.map((one, at) => (
            <li key={`${at} ${cellText(one)}`}>
              <CellView cell={one} />
            </li>
          ))}
        </ul>
      );
    case 'sum':
    case 'money':
      return cell.missing > 0 ? <p>{WORDS.origin.missing(cell.missing)}</p> : null;
    default:
      return null;
  }
}

/** Ways to the page of the record, and of what the value names. */
function Pages({ record, thing }: { record: string | null; thing: string | null }) {
  if (record === null && thing === null) return null;
  return (
    <p className="origin-pages">
      {thing !== null && <Link href={`/browse/${encodeURIComponent(thing)}`}>{WORDS.origin.openThing}</Link>}
      {record !== null && <Link href={`/browse/${encodeURIComponent(record)}`}>{WORDS.origin.open}</Link>}
    </p>
  );
}

function rawOf(cell: Cell): string | null {
  return cell.kind === 'quantity' || cell.kind === 'when' ? cell.raw : null;
}
