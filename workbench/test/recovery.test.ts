// When an answer is asked for again by itself.
import { expect, test } from 'vitest';

import type { Gap } from '../src/answer/gaps';
import { hasRecovered } from '../src/ask/useRecovery';

const gap = (feed: string | null, reason: string): Gap => ({ nation: 'Estonia', feed, reason, asOf: null });
const stands = (slug: string, freshness: string, stale = false) => ({ slug, freshness, stale }) as never;

test('asks again once a feed that was missing or old has come', () => {
  for (const reason of ['NEVER_DELIVERED', 'STALE', 'OVERDUE']) {
    expect(hasRecovered([gap('est-donations', reason)], [stands('est-donations', 'UP_TO_DATE')])).toBe(true);
    expect(hasRecovered([gap('est-donations', reason)], [stands('est-donations', 'OVERDUE')])).toBe(false);
    expect(hasRecovered([gap('est-donations', reason)], [stands('est-donations', 'UP_TO_DATE', true)])).toBe(false);
    expect(hasRecovered([gap('est-donations', reason)], [stands('est-holdings', 'UP_TO_DATE')])).toBe(false);
  }
});

test('does not ask again for what asking again does not mend', () => {
  const current = [stands('alb-holdings', 'UP_TO_DATE')];
  for (const reason of ['KEY_NEEDED', 'LOOKUP_FAILED', 'NO_FEED']) {
    expect(hasRecovered([gap('alb-holdings', reason)], current)).toBe(false);
  }
  expect(hasRecovered([gap(null, 'NO_FEED')], current)).toBe(false);
});
