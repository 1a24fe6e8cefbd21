// Who reports what, and how fresh it is.
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLocation, useSearch } from 'wouter';

import { number } from '../format/numbers';
import { usePolled } from '../shell/usePolled';
import { WORDS } from '../words/words';
import { fetchMatrix } from './asked';
import { FeedDetail } from './FeedDetail';
import { FeedMatrix } from './FeedMatrix';
import { countsOf, matrixOf } from './matrix';
import { STATUSES, StatusShape } from './status';

const EVERY_MS = 10_000;

export default function FeedsPage() {
  const { value, failing } = usePolled(fetchMatrix, EVERY_MS);
  const address = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const [words, setWords] = useState(address.get('filter') ?? '');
  const status = STATUSES.find((one) => one.toLowerCase() === address.get('status')) ?? null;
  const feed = address.get('feed');

  const go = (part: Readonly<Record<string, string | null>>, replace: boolean): void => {
    const next = new URLSearchParams(address);
    for (const [name, said] of Object.entries(part)) {
      if (said === null || said === '') next.delete(name);
      else next.set(name, said);
    }
    const search = next.toString();
    navigate(search === '' ? '/feeds' : `/feeds?${search}`, { replace });
  };
  const aside = useShown(value === null ? null : feed);
  const counts = value === null ? null : countsOf(value.nations);

  return (
    <div className="page">
      <div className="feeds-head">
        <div>
          <h1 tabIndex={-1}>{WORDS.feeds.title}</h1>
          <p className="quiet">{WORDS.feeds.lead}</p>
        </div>
        <input
          className="control feeds-filter"
          type="search"
          aria-label={WORDS.feeds.filter}
          placeholder={WORDS.feeds.filter}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            go({ filter: event.target.value }, true);
          }}
        />
      </div>
      {counts !== null && (
        <div className="statuses" role="group" aria-label={WORDS.feeds.status}>
          {STATUSES.filter((one) => counts[one] > 0 || one === status).map((one) => (
            <Button
              key={one}
              className={`status ${one.toLowerCase()}`}
              aria-pressed={one === status}
              onPress={() => go({ status: one === status ? null : one.toLowerCase() }, true)}
            >
              <StatusShape status={one} /> <strong>{number(counts[one])}</strong> {WORDS.freshness(one)}
            </Button>
          ))}
        </div>
      )}
      {failing && value === null && (
        <p className="failure" role="alert">
          {WORDS.feeds.loadFailed}
        </p>
      )}
      {value === null && !failing && <p className="quiet">{WORDS.loading}</p>}
      {value !== null && (
        <div className="feeds">
          <FeedMatrix
            rows={matrixOf(value.nations, { words, status })}
            instant={value.world.instant}
            chosen={feed}
            onChoose={(slug) => go({ feed: slug }, false)}
          />
          <aside
            ref={aside}
            className={feed === null ? 'card feed-detail' : 'card feed-detail chosen'}
            aria-label={WORDS.feeds.detail}
            data-region
            tabIndex={-1}
          >
            {feed === null ? <p className="quiet">{WORDS.feeds.choose}</p> : <FeedDetail key={feed} slug={feed} />}
          </aside>
        </div>
      )}
    </div>
  );
}

/** On a narrow screen a feed that is chosen stands below the matrix: then it is scrolled to. */
function useShown(feed: string | null) {
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (feed !== null && aside.current !== null && aside.current.getBoundingClientRect().top > window.innerHeight / 2) {
      aside.current.scrollIntoView();
    }
  }, [feed]);
  return aside;
}
