// The origin of a record: feed, position, as of, and what was noticed.
import { Link } from 'wouter';

import { instant } from '../format/dates';
import { WORDS } from '../words/words';
import type { Origin } from './record';

/** `raw` is the value as received, where one value is meant and not the whole record. */
export function OriginFacts({ origin, raw }: { origin: Origin; raw: string | null }) {
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
