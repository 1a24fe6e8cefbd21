// Asks again by itself as soon as a feed that the answer lacked, or showed old, has come.
import { useEffect, useRef } from 'react';

import type { Gap } from '../answer/gaps';
import { useNow } from '../shell/Shell';
import type { Standing } from '../shell/useStanding';
import type { Answered } from './run';
import type { Progress } from './useRun';

/** What ends when the feed comes. Others are as they are: a nation that answers by number only, say. */
const PASSING = ['NEVER_DELIVERED', 'STALE', 'OVERDUE'];
const CURRENT = ['UP_TO_DATE', 'DUE'];

export function useRecovery(progress: Progress, answered: Answered | null, repeat: () => void): void {
  const standing = useNow();
  const tried = useRef<string | null>(null);
  useEffect(() => {
    if (standing === null || answered === null || progress.state !== 'answered') return;
    const { version } = standing.world;
    if (version === answered.world?.version || version === tried.current) return;
    if (!hasRecovered(answered.sections.flatMap(({ gaps }) => gaps), standing.feeds)) return;
    tried.current = version;
    repeat();
  }, [standing, answered, progress, repeat]);
}

/** Whether one of the feeds that are named in the gaps is current now. */
export function hasRecovered(gaps: readonly Gap[], feeds: Standing['feeds']): boolean {
  const current = new Set(feeds.filter(({ freshness, stale }) => CURRENT.includes(freshness) && !stale).map(({ slug }) => slug));
  return gaps.some(({ feed, reason }) => feed !== null && PASSING.includes(reason) && current.has(feed));
}
