// One feed: what happened in a sentence, its last good run, and what that run noticed.
import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';

import { age, instant } from '../format/dates';
import { duration } from '../format/duration';
import { enumWords } from '../format/words';
import { usePolled } from '../shell/usePolled';
import { csv } from '../take/csv';
import { saveText } from '../take/save';
import { WORDS } from '../words/words';
import { fetchDetail, fetchQuarantine, type Detail, type DetailRun } from './asked';
import { FilledFields, RowsBar, RunBars } from './FeedBars';
import { statusOf, StatusWord } from './status';

const EVERY_MS = 15_000;

export function FeedDetail({ slug }: { slug: string }) {
  const fetch = useCallback((signal: AbortSignal) => fetchDetail(slug, signal), [slug]);
  const { value, failing } = usePolled(fetch, EVERY_MS);
  if (value === null) return failing ? <p role="alert">{WORDS.feeds.loadFailed}</p> : <p className="quiet">{WORDS.loading}</p>;
  if (!value.feed) return <p>{WORDS.feeds.unknown(slug)}</p>;
  return <Told feed={value.feed} now={value.world.instant} />;
}

function Told({ feed, now }: { feed: Detail; now: string }) {
  const status = statusOf(feed.freshness);
  const good = feed.runs.nodes.find(({ published, notModified }) => published || notModified);
  return (
    <>
      <p className="quiet small">
        <span className="code">{feed.nation.code}</span> {feed.nation.name}
      </p>
      <h2>{feed.title}</h2>
      <p className="quiet small code">{feed.slug}</p>
      <p>
        <StatusWord status={status} />
      </p>
      <p>
        {WORDS.feeds.said[status]?.(feed.nation.name)} {feed.stale && WORDS.feeds.failed(feed.lastError ?? '')}
      </p>
      <dl className="facts">
        <dt>{WORDS.feeds.promised}</dt>
        <dd>{feed.promisedEvery ? duration(feed.promisedEvery) : WORDS.feeds.notSaid}</dd>
        <dt>{WORDS.feeds.asOf}</dt>
        <dd>{feed.asOf ? `${instant(feed.asOf)} (${WORDS.feeds.old(age(feed.asOf, now))})` : WORDS.feeds.notSaid}</dd>
        <dt>{WORDS.feeds.dueAt}</dt>
        <dd>{feed.dueAt ? instant(feed.dueAt) : WORDS.feeds.notSaid}</dd>
        <dt>{WORDS.feeds.lastAttempt}</dt>
        <dd>{feed.lastAttempt ? instant(feed.lastAttempt) : WORDS.feeds.never}</dd>
        <dt>{WORDS.feeds.format}</dt>
        <dd>{`${enumWords(feed.format)}, ${WORDS.feeds.accessWords(feed.access)}`}</dd>
      </dl>
      {good === undefined ? <p className="quiet">{WORDS.feeds.noRun}</p> : <GoodRun run={good} slug={feed.slug} />}
      {feed.newest.nodes.length > 1 && <RunBars runs={feed.newest.nodes.toReversed()} />}
    </>
  );
}

function GoodRun({ run, slug }: { run: DetailRun; slug: string }) {
  return (
    <>
      <h3>{WORDS.feeds.lastSuccess}</h3>
      <p className="quiet small">{instant(run.startedAt)}</p>
      <RowsBar rows={run.rows} />
      {run.rows.quarantined > 0 && <QuarantineButton run={run.id} slug={slug} />}
      {run.completeness.length > 0 && <FilledFields fields={run.completeness} />}
      <h3>{WORDS.feeds.issues}</h3>
      {run.issues.length === 0 && <p className="quiet">{WORDS.feeds.noIssues}</p>}
      <ul className="issues">
        {run.issues
          .toSorted((one, other) => other.count - one.count)
          .map(({ rule, severity, count, samples }) => (
            <li key={`${rule} ${severity}`}>
              <span>
                {rule} <strong>{count}</strong> <span className="quiet small">{enumWords(severity).toLowerCase()}</span>
              </span>
              {samples.slice(0, 2).map(({ position, raw }) => (
                <span key={position} className="code quiet">
                  {WORDS.feeds.sample(position, raw ?? null)}
                </span>
              ))}
            </li>
          ))}
      </ul>
    </>
  );
}

function QuarantineButton({ run, slug }: { run: string; slug: string }) {
  const [words, setWords] = useState('');
  const take = async (): Promise<void> => {
    try {
      const rows = await fetchQuarantine(run);
      const name = `muster-quarantine-${slug}.csv`;
      saveText(name, csv(rows, true), 'text/csv');
      setWords(WORDS.takeAway.saved(name));
    } catch (error) {
      setWords(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p>
      <Button className="button" onPress={() => void take()}>
        {WORDS.feeds.quarantine}
      </Button>{' '}
      <span className="quiet small" role="status">
        {words}
      </span>
    </p>
  );
}
