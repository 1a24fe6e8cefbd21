// Above every answer: which of its feeds are not current, and what is shown instead.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';

import { age, day } from '../format/dates';
import { WORDS } from '../words/words';
import type { Gap } from './gaps';

/** So many are named at once. */
const FEW = 3;

export function GapsBanner({ gaps, today, marked }: { gaps: readonly Gap[]; today: string | null; marked: boolean }) {
  const [hidden, setHidden] = useState(false);
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return null;
  if (hidden) {
    return (
      <Button className="link-button underlined gaps-again" onPress={() => setHidden(false)}>
        <span className="mark-late" aria-hidden>
          ▲
        </span>{' '}
        {WORDS.gaps.head(gaps.length)} {WORDS.gaps.show}
      </Button>
    );
  }
  const shown = all ? gaps : gaps.slice(0, FEW);
  return (
    <section className="gaps" aria-label={WORDS.takeAway.gaps}>
      <span className="mark-late" aria-hidden>
        ▲
      </span>
      <div>
        <p>
          <strong>{WORDS.gaps.head(gaps.length)}</strong> {marked && WORDS.gaps.marked}
        </p>
        <ul>
          {shown.map((gap) => (
            <GapLine key={`${gap.nation} ${gap.feed} ${gap.reason}`} gap={gap} today={today} />
          ))}
        </ul>
        {!all && gaps.length > FEW && (
          <Button className="link-button underlined" onPress={() => setAll(true)}>
            {WORDS.gaps.more(gaps.length - FEW)}
          </Button>
        )}
      </div>
      <Button className="link-button" onPress={() => setHidden(true)}>
        {WORDS.hide}
      </Button>
    </section>
  );
}

function GapLine({ gap, today }: { gap: Gap; today: string | null }) {
  return (
    <li>
      {gap.nation}
      {gap.feed !== null && (
        <>
          , <Link href={`/feeds?feed=${encodeURIComponent(gap.feed)}`}>{gap.feed}</Link>
        </>
      )}
      {': '}
      {WORDS.gaps.reason(gap.reason)}{' '}
      {gap.asOf === null ? WORDS.gaps.missing : <>{WORDS.gaps.asOf(day(gap.asOf), today === null ? '' : age(gap.asOf, today))}</>}
    </li>
  );
}
