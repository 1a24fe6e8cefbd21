// The page of one thing: what it is, and the lists of what belongs to it.
import { parse } from 'graphql';
import { useEffect, useMemo } from 'react';
import { Link, useLocation, useParams, useSearch } from 'wouter';

import { cellText } from '../answer/cell';
import { CellView } from '../answer/CellView';
import { cellOf } from '../answer/columns';
import { GapsBanner } from '../answer/GapsBanner';
import { RunningLine } from '../answer/RunningLine';
import { ROWS_VIEWS, SectionView, type RowsView } from '../answer/SectionView';
import { ViewChoice } from '../answer/ViewChoice';
import { isObject } from '../answer/json';
import { OriginFacts } from '../answer/OriginFacts';
import { originOf } from '../answer/record';
import { RowsTable } from '../answer/RowsTable';
import { hasMarks, type Section } from '../answer/sections';
import { eachOnce } from '../answer/gaps';
import { useRun } from '../ask/useRun';
import { fieldWords } from '../format/words';
import { WORDS } from '../words/words';
import { asking } from './asking';
import { kindOf, type ThingList } from './documents';
import { useThing } from './useThing';

export default function ThingPage() {
  const { id = '' } = useParams<{ id: string }>();
  const thing = useThing(decodeURIComponent(id));
  const address = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const list = address.get('list');
  if (thing.state === 'asking') return <p className="page quiet">{WORDS.loading}</p>;
  if (thing.state === 'failed')
    return (
      <p className="page" role="alert">
        {thing.message}
      </p>
    );
  if (thing.state === 'missing') {
    return (
      <div className="page">
        <h1 tabIndex={-1}>{WORDS.browse.title}</h1>
        <p>{WORDS.browse.missing}</p>
      </div>
    );
  }
  const { lists, asked } = kindOf(thing.type);
  const node = thing.facts?.rows[0]?.['node'];
  const origin = isObject(node) ? originOf(node) : null;
  const shown = lists.find(({ field }) => field === list) ?? lists[0];
  const questions = asked === null ? [] : asking(asked.of, asked.by === 'code' ? thing.code : thing.slug);
  return (
    <div className="page">
      <div>
        <p className="quiet small">
          <Link href="/browse">{WORDS.browse.title}</Link> / {fieldWords(thing.type)}
        </p>
        <h1 tabIndex={-1}>{thing.title}</h1>
      </div>
      {thing.facts && <Facts section={thing.facts} />}
      {origin && (
        <section className="card narrow" aria-label={WORDS.browse.origin}>
          <h2>{WORDS.browse.origin}</h2>
          <OriginFacts origin={origin} raw={origin.raw} />
        </section>
      )}
      {questions.length > 0 && (
        <details className="card">
          <summary>{WORDS.browse.ask}</summary>
          <ul className="plain-list">
            {questions.map(({ title, path }) => (
              <li key={path}>
                <Link href={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown && (
        <>
          <nav className="lists" aria-label={WORDS.browse.lists}>
            {lists.map(({ field }) => (
              <Link key={field} href={`/browse/${id}?list=${field}`} replace aria-current={field === shown.field ? 'page' : undefined}>
                {fieldWords(field)}
              </Link>
            ))}
          </nav>
          <List
            key={`${thing.id} ${shown.field}`}
            id={thing.id}
            list={shown}
            title={thing.title}
            view={ROWS_VIEWS.find((one) => one === address.get('view')) ?? 'table'}
            onView={(view) => navigate(`/browse/${id}?list=${shown.field}&view=${view}`, { replace: true })}
          />
        </>
      )}
    </div>
  );
}

/** What is known of a thing, besides its name; lists of it open. */
function Facts({ section: { columns, rows } }: { section: Section }) {
  const [row] = rows;
  if (row === undefined) return null;
  const known = columns
    .filter(({ path }) => path.length > 1)
    .map((column) => ({ column, cell: cellOf(column, row) }))
    .filter(({ cell }) => cellText(cell) !== '' && cellText(cell) !== '0');
  return (
    <dl className="card facts thing-facts">
      {known.map(({ column, cell }) => (
        <div key={column.id}>
          <dt>{column.title}</dt>
          <dd>
            {cell.kind === 'rows' ? (
              <RowsTable title={column.title} columns={cell.columns} rows={cell.rows} total={cell.total} />
            ) : (
              <CellView cell={cell} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ListProps {
  id: string;
  list: ThingList;
  title: string;
  view: RowsView;
  onView: (view: RowsView) => void;
}

function List({ id, list, title, view, onView }: ListProps) {
  const { progress, answered, start, more, cancel } = useRun();
  const document = useMemo(() => parse(list.document), [list]);
  useEffect(() => start(document, list.document, { id }), [document, list, id, start]);
  const section = answered?.sections.at(-1);
  if (progress.state === 'running' && answered === null) return <RunningLine since={progress.since} onCancel={cancel} />;
  if (progress.state === 'failed')
    return (
      <p className="failure" role="alert">
        {progress.message}
      </p>
    );
  if (answered === null || section === undefined) return null;
  return (
    <>
      <GapsBanner gaps={eachOnce(section.gaps)} today={answered.world?.instant ?? null} marked={view === 'table' && hasMarks(section)} />
      <ViewChoice views={ROWS_VIEWS} view={view} onView={onView} />
      <SectionView
        section={{ ...section, title: fieldWords(list.field) }}
        answered={answered}
        question={{ title: `${title}: ${fieldWords(list.field)}`, number: null }}
        arrangement={null}
        onArrange={null}
        view={view}
        onView={onView}
        drawing={null}
        onDraw={null}
        onMore={(first) => more(section, first)}
      />
    </>
  );
}
