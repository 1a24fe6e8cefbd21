import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ranIn, type Ran } from '../src/history/ran';

/** A tab's storage: what a reload of the page finds again. */
function tab(held: Record<string, string> = {}): Storage {
  return {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => void (held[key] = value),
    removeItem: (key: string) => void delete held[key],
  } as unknown as Storage;
}

const RAN: fc.Arbitrary<Ran> = fc.record({
  text: fc.constantFrom('a', 'b', 'c'),
  address: fc.integer({ min: 0, max: 40 }).map((number) => `v.first=${number}`),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
});

test('the newest come first, each question once, fifty at most, and a reload finds them again', () => {
  fc.assert(
    fc.property(fc.array(RAN, { maxLength: 130 }), (runs) => {
      const storage = tab();
      const store = ranIn(() => storage);
      for (const run of runs) store.record(run);
      const each = new Map<string, Ran>();
      for (const run of runs.toReversed()) if (!each.has(run.text + run.address)) each.set(run.text + run.address, run);
      expect(store.now()).toEqual([...each.values()].slice(0, 50));
      expect(ranIn(() => storage).now()).toEqual(store.now());
    }),
  );
});

test('another reader of the same tab finds nothing of the one before', () => {
  const storage = tab();
  const store = ranIn(() => storage);
  store.record({ text: 'a', address: '', at: '2026-11-24T08:14:00Z' });
  store.belongTo('staff');
  expect(store.now()).toHaveLength(1);
  ranIn(() => storage).belongTo('other');
  expect(ranIn(() => storage).now()).toEqual([]);
});

test('a browser without storage remembers until the page is left, and a spoilt history is none', () => {
  const store = ranIn(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  store.record({ text: 'a', address: '', at: '2026-11-24T08:14:00Z' });
  expect(store.now()).toHaveLength(1);
  for (const text of ['{', '{"version":9,"ran":[]}', '{"version":1,"ran":[{"text":1}]}']) {
    expect(ranIn(() => tab({ 'muster.ran': text })).now()).toEqual([]);
  }
});
