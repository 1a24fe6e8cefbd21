// Where a value comes from: feed, position, as received, as of, what was noticed.
import type { RefObject } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import { Link } from 'wouter';

import { instant } from '../format/dates';
import { WORDS } from '../words/words';
import { cellText, type Cell } from './cell';
import { CellView } from './CellView';
import { cellOf, type Column } from './columns';
import type { Json } from './json';
import { originOf, type Origin } from './record';
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
  return (
    <Popover className="popover origin" triggerRef={trigger} isOpen onOpenChange={(open) => void (open || onClose())} placement="bottom start">
      <Dialog className="dialog">
        <div className="origin-head">
          <Heading slot="title" level={3}>
            {column.title}
            {cell.kind !== 'rows' && (
              <>
                {': '}
                <CellView cell={cell} />
              </>
            )}
          </Heading>
          <Button slot="close" className="link-button close" aria-label={WORDS.close}>
            ✕
          </Button>
        </div>
        <Values cell={cell} title={column.title} />
        {origin === null ? <p>{WORDS.origin.derived}</p> : <OriginFacts origin={origin} raw={rawOf(cell)} />}
      </Dialog>
    </Popover>
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

function OriginFacts({ origin, raw }: { origin: Origin; raw: string | null }) {
  return (
    <>
      {origin.stale && <p>{WORDS.origin.stale}</p>}
      <dl className="facts">
        <dt>{WORDS.origin.feed}</dt>
        <dd>
          <Link href={`/feeds?feed=${encodeURIComponent(origin.feed)}`}>{origin.feed}</Link>
          {origin.nation && `, ${origin.nation}`}
        </dd>
        <dt>{WORDS.origin.position}</dt>
        <dd className="code">{origin.position}</dd>
        {origin.sourceKey !== null && (
          <>
            <dt>{WORDS.origin.key}</dt>
            <dd className="code">{origin.sourceKey}</dd>
          </>
        )}
        {raw !== null && (
          <>
            <dt>{WORDS.origin.received}</dt>
            <dd className="code">{raw}</dd>
          </>
        )}
        <dt>{WORDS.origin.asOf}</dt>
        <dd>{origin.asOf === null ? WORDS.origin.noAsOf : instant(origin.asOf)}</dd>
        <dt>{WORDS.origin.fetched}</dt>
        <dd>{instant(origin.fetchedAt)}</dd>
        <dt>{WORDS.origin.label}</dt>
        <dd>{origin.classification}</dd>
        {origin.issues.length > 0 && (
          <>
            <dt>{WORDS.origin.issues}</dt>
            <dd>
              <ul>
                {origin.issues.map(({ rule, message, raw: received }) => (
                  <li key={`${rule} ${message}`}>
                    {message} {received !== null && <span className="code quiet">{received}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function rawOf(cell: Cell): string | null {
  return cell.kind === 'quantity' || cell.kind === 'when' ? cell.raw : null;
}
