import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readShelf, writeShelf, type Kept } from '../src/shelf/kept';
import { folderMoved, folderNamed, foldersOf, inFolder, joined, moved, putBack, without } from '../src/shelf/order';
import { KEY, shelfIn } from '../src/shelf/storage';

/** A browser's storage, with room for so many signs. */
class Room implements Storage {
  private readonly held = new Map<string, string>();
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}
  get length(): number {
    return this.held.size;
  }
  key(at: number): string | null {
    return [...this.held.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (value.length > this.most) throw new DOMException('no room', 'QuotaExceededError');
    this.held.set(key, value);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
  clear(): void {
    this.held.clear();
  }
  texts(): string[] {
    return [...this.held.values()];
  }
}

const KEPT: fc.Arbitrary<Kept> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
  name: fc.string({ minLength: 1 }),
  folder: fc.constantFrom('', 'Morning', 'Air defence', 'Later'),
  text: fc.string(),
  address: fc.string(),
  saved: fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
  unnamed: fc.boolean(),
});
const SHELVES = fc.uniqueArray(KEPT, { selector: ({ id }) => id, maxLength: 8 });
const STEP = fc.constantFrom(-1 as const, 1 as const);

/** As the page of version 1 wrote it. */
function first(kept: readonly Kept[]): string {
  return JSON.stringify({ muster: 'shelf', version: 1, kept: kept.map(({ folder: _, ...one }) => one) });
}

test('a shelf is read as it was written, and one of the version before with all that it had', () => {
  fc.assert(
    fc.property(SHELVES, (kept) => {
      expect(readShelf(writeShelf(kept))).toEqual({ state: 'read', kept, broken: 0 });
      expect(readShelf(first(kept))).toEqual({ state: 'read', kept: kept.map((one) => ({ ...one, folder: '' })), broken: 0 });
    }),
  );
});

test('whatever stands in the storage, nothing of it is lost', () => {
  const anything = fc.oneof(fc.string(), fc.json(), SHELVES.map(first), fc.tuple(SHELVES, fc.jsonValue()).map(spoilt));
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), KEPT, (texts, added) => {
      const room = new Room();
      const all: string[] = [];
      for (const text of texts) {
        room.setItem(KEY, text);
        const store = shelfIn(() => room);
        const read = readShelf(text);
        if (read.state === 'newer') {
          expect(store.change((kept) => [...kept, added])).toBe('newer');
          expect(room.getItem(KEY)).toBe(text);
          continue;
        }
        expect(store.change((kept) => putBack(kept, added, kept.length))).toBe('done');
        if (read.state === 'broken' || read.broken > 0) all.push(text);
        if (read.state === 'read') expect(store.now().kept).toEqual([...without(read.kept, added.id), added]);
      }
      for (const text of all) expect(room.texts()).toContain(text);
      expect(shelfIn(() => room).now().aside).toEqual([...new Set(all)]);
    }),
  );
});

/** A shelf with an entry that is none. */
function spoilt([kept, entry]: [Kept[], unknown]): string {
  return JSON.stringify({ muster: 'shelf', version: 2, kept: [...kept, entry] });
}

test('what a newer page wrote is left alone, and said', () => {
  const room = new Room();
  const written = JSON.stringify({ muster: 'shelf', version: 3, kept: [{ shape: 'unknown' }] });
  room.setItem(KEY, written);
  const store = shelfIn(() => room);
  expect(store.now()).toEqual({ standing: 'newer', kept: [], aside: [] });
  expect(store.change(() => [])).toBe('newer');
  expect(room.texts()).toEqual([written]);
});

test('what does not fit changes nothing, and a browser that keeps nothing is said', () => {
  const one: Kept = { id: 'a', name: 'A', folder: '', text: 'x', address: '', saved: '2026-11-24T08:14:00Z', unnamed: false };
  const store = shelfIn(() => tight);
  const tight = new Room(300);
  store.refresh();
  expect(store.change(() => [one])).toBe('done');
  expect(store.change((kept) => [...kept, { ...one, id: 'b', text: 'x'.repeat(400) }])).toBe('full');
  expect(store.now().kept).toEqual([one]);
  const refused = shelfIn(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(refused.now().standing).toBe('closed');
  expect(refused.change(() => [one])).toBe('closed');
});

test('two tabs lose nothing of each other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(KEPT, { selector: ({ id }) => id }), fc.infiniteStream(fc.boolean()), (kept, turns) => {
      const room = new Room();
      const tabs = [shelfIn(() => room), shelfIn(() => room)] as const;
      for (const one of kept) tabs[turns.next().value ? 0 : 1].change((before) => [...before, one]);
      expect(readShelf(room.getItem(KEY) ?? writeShelf([]))).toEqual({ state: 'read', kept, broken: 0 });
    }),
  );
});

test('moving, filing and undoing keep every question, and a step back undoes a step', () => {
  fc.assert(
    fc.property(SHELVES, fc.nat(), STEP, (kept, pick, step) => {
      const sorted = (list: readonly Kept[]): string[] => list.map(({ id }) => id).sort();
      const one = kept[pick % Math.max(kept.length, 1)];
      if (one === undefined) return;
      const next = moved(kept, one.id, step);
      expect(sorted(next)).toEqual(sorted(kept));
      if (next !== kept) expect(moved(next, one.id, step === 1 ? -1 : 1)).toEqual(kept);
      const folder = folderMoved(kept, one.folder, step);
      expect(sorted(folder)).toEqual(sorted(kept));
      for (const each of foldersOf(kept)) expect(inFolder(folder, each)).toEqual(inFolder(kept, each));
      if (folder !== kept) expect(foldersOf(folderMoved(folder, one.folder, step === 1 ? -1 : 1))).toEqual(foldersOf(kept));
      expect(sorted(folderNamed(kept, one.folder, 'New'))).toEqual(sorted(kept));
      expect(putBack(without(kept, one.id), one, kept.indexOf(one))).toEqual(kept);
    }),
  );
});

test('an exported shelf comes back in its order, and coming again adds nothing', () => {
  let named = 0;
  const rename = (one: Kept): Kept => ({ ...one, id: `new${(named += 1)}` });
  fc.assert(
    fc.property(SHELVES, SHELVES, (kept, others) => {
      expect(joined([], kept, rename)).toEqual({ kept, added: kept.length });
      expect(joined(kept, kept, rename)).toEqual({ kept, added: 0 });
      const both = joined(kept, others, rename);
      expect(both.kept.slice(0, kept.length)).toEqual(kept);
      for (const { name, text, address } of others) expect(both.kept).toContainEqual(expect.objectContaining({ name, text, address }));
    }),
  );
});
