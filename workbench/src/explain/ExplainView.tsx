// How an answer came about: time, lists, nations asked, feeds, and what of the limits was used.
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';

import type { Answered } from '../ask/run';
import { statusOf, StatusWord } from '../feeds/status';
import { age, day } from '../format/dates';
import { number } from '../format/numbers';
import { EXPLAIN_WORDS } from '../words/explain';
import { WORDS } from '../words/words';
import { explain, PHASES, type Cost, type Explained, type Plan } from './plan';

type Found = { state: 'asking' } | { state: 'found'; explained: Explained } | { state: 'failed'; message: string };

export default function ExplainView({ answered }: { answered: Answered }) {
  const [found, setFound] = useState<Found>({ state: 'asking' });
  useEffect(() => {
    const ending = new AbortController();
    setFound({ state: 'asking' });
    explain(answered, ending.signal).then(
      (explained) => setFound({ state: 'found', explained }),
      (error: unknown) => {
        if (!ending.signal.aborted) setFound({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => ending.abort();
  }, [answered]);
  if (found.state === 'asking') return <p className="quiet">{WORDS.loading}</p>;
  if (found.state === 'failed') {
    return (
      <p className="failure" role="alert">
        {found.message}
      </p>
    );
  }
  const { plan, cost } = found.explained;
  const sum = (of: 'scanned' | 'matched'): number => plan.lists.reduce((total, list) => total + list[of], 0);
  return (
    <section className="explain" aria-label={WORDS.answer.explain}>
      <p>
        {EXPLAIN_WORDS.said(plan.feeds.length, sum('scanned'), sum('matched'), EXPLAIN_WORDS.milliseconds(plan.milliseconds.total))}{' '}
        <span className="quiet">{EXPLAIN_WORDS.note}</span>
      </p>
      <Time milliseconds={plan.milliseconds} />
      <Lists lists={plan.lists} />
      <Lookups lookups={plan.lookups} />
      <Feeds plan={plan} />
      <Limits cost={cost} />
    </section>
  );
}

interface FiguresProps {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  /** Which columns hold numbers. */
  numbers: readonly number[];
  empty?: string;
  help?: string;
}

/** A table whose first column names its rows. */
function Figures({ title, heads, rows, numbers, empty, help }: FiguresProps) {
  const look = (at: number): string | undefined => (numbers.includes(at) ? 'number' : undefined);
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {help && <p className="help">{help}</p>}
      {rows.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <div className="explain-scroll" tabIndex={0} role="group" aria-label={title}>
          <table>
            <caption className="hidden-text">{title}</caption>
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={head} scope="col" className={look(at)}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...figures], row) => (
                // Rows have no name of their own: a list may be made at one place more than once.
                <tr key={row}>
                  <th scope="row">{name}</th>
                  {figures.map((figure, at) => (
                    <td key={heads[at + 1]} className={look(at + 1)}>
                      {figure}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Time({ milliseconds }: { milliseconds: Plan['milliseconds'] }) {
  return (
    <Figures
      title={EXPLAIN_WORDS.time}
      heads={[EXPLAIN_WORDS.step, EXPLAIN_WORDS.took, EXPLAIN_WORDS.share]}
      rows={PHASES.map((phase) => [
        EXPLAIN_WORDS.phase(phase),
        EXPLAIN_WORDS.milliseconds(milliseconds[phase]),
        <svg className="explain-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden key={phase}>
          <rect width={milliseconds.total > 0 ? (100 * milliseconds[phase]) / milliseconds.total : 0} height="8" />
        </svg>,
      ])}
      numbers={[1]}
    />
  );
}

function Lists({ lists }: { lists: Plan['lists'] }) {
  return (
    <Figures
      title={EXPLAIN_WORDS.lists}
      help={EXPLAIN_WORDS.scannedHelp}
      empty={EXPLAIN_WORDS.noLists}
      heads={[EXPLAIN_WORDS.path, EXPLAIN_WORDS.times, EXPLAIN_WORDS.scanned, EXPLAIN_WORDS.matched]}
      rows={lists.map(({ path, lists: times, scanned, matched }) => [
        <span className="code" key={path}>
          {path}
        </span>,
        number(times),
        number(scanned),
        number(matched),
      ])}
      numbers={[1, 2, 3]}
    />
  );
}

function Lookups({ lookups }: { lookups: Plan['lookups'] }) {
  return (
    <Figures
      title={EXPLAIN_WORDS.lookups}
      empty={EXPLAIN_WORDS.noLookups}
      heads={[EXPLAIN_WORDS.feed, EXPLAIN_WORDS.keys, EXPLAIN_WORDS.held, EXPLAIN_WORDS.requests, EXPLAIN_WORDS.waited]}
      rows={lookups.map(({ feed, keys, held, requests, milliseconds }) => [
        <FeedLink slug={feed} key={feed} />,
        number(keys),
        number(held),
        number(requests),
        EXPLAIN_WORDS.milliseconds(milliseconds),
      ])}
      numbers={[1, 2, 3, 4]}
    />
  );
}

function Feeds({ plan: { feeds, world } }: { plan: Plan }) {
  return (
    <Figures
      title={EXPLAIN_WORDS.feeds}
      heads={[EXPLAIN_WORDS.feed, EXPLAIN_WORDS.nation, EXPLAIN_WORDS.freshness, EXPLAIN_WORDS.asOf, EXPLAIN_WORDS.lacks]}
      rows={feeds.map(({ feed, nation, freshness, asOf, reason }) => [
        <FeedLink slug={feed} key={feed} />,
        nation,
        <StatusWord status={statusOf(freshness)} key="freshness" />,
        asOf === null ? WORDS.feeds.notSaid : `${day(asOf)}, ${WORDS.feeds.old(age(asOf, world.instant))}`,
        reason === null ? '' : WORDS.gaps.reason(reason),
      ])}
      numbers={[]}
    />
  );
}

function Limits({ cost }: { cost: Cost }) {
  return (
    <Figures
      title={EXPLAIN_WORDS.limits}
      heads={[EXPLAIN_WORDS.limit, EXPLAIN_WORDS.actual, EXPLAIN_WORDS.maximum]}
      rows={[{ limit: 'cost', ...cost }, ...cost.limits].map(({ limit, actual, maximum }) => [
        EXPLAIN_WORDS.limitName(limit),
        number(actual),
        number(maximum),
      ])}
      numbers={[1, 2]}
    />
  );
}

function FeedLink({ slug }: { slug: string }) {
  return <Link href={`/feeds?feed=${encodeURIComponent(slug)}`}>{slug}</Link>;
}
