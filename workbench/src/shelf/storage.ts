// The shelf in the browser's storage. What cannot be read is put aside as it is; what a newer page wrote is not touched.
import { readShelf, writeShelf, type Kept } from './kept';

/** Where the shelf stands, and where what could not be read is put: `.1`, `.2` and so on. */
export const KEY = 'muster.shelf';
const ASIDE = `${KEY}.aside.`;

/** Why nothing can be changed: written by a newer page; the browser keeps nothing. */
export type Standing = 'open' | 'newer' | 'closed';

export interface Shelf {
  standing: Standing;
  kept: readonly Kept[];
  /** What could not be read, as it was. */
  aside: readonly string[];
}

/** What became of a change. */
export type Changed = 'done' | 'full' | Exclude<Standing, 'open'>;

/** One shelf: what it holds now, how to change it, and who wants to hear of changes. */
export interface ShelfStore {
  now: () => Shelf;
  /** Reads again: another tab may have written. */
  refresh: () => void;
  /** What is written is read just before, so that two tabs lose nothing of each other. */
  change: (next: (kept: readonly Kept[]) => readonly Kept[]) => Changed;
  dropAside: () => void;
  hear: (heard: () => void) => () => void;
}

/** `open` gives the browser's storage; where the browser refuses it, it throws. */
export function shelfIn(open: () => Storage): ShelfStore {
  const hearers = new Set<() => void>();
  let now: Shelf = look(open);

  const show = (shelf: Shelf): void => {
    now = shelf;
    for (const heard of hearers) heard();
  };
  const refresh = (): void => show(look(open));

  return {
    now: () => now,
    refresh,
    change(next) {
      refresh();
      if (now.standing !== 'open') return now.standing;
      const kept = next(now.kept);
      try {
        open().setItem(KEY, writeShelf(kept));
      } catch {
        return 'full';
      }
      show({ ...now, kept });
      return 'done';
    },
    dropAside() {
      try {
        for (const key of asideKeys(open())) open().removeItem(key);
      } catch {
        // Storage that is refused has nothing put aside.
      }
      refresh();
    },
    hear(heard) {
      hearers.add(heard);
      return () => void hearers.delete(heard);
    },
  };
}

function look(open: () => Storage): Shelf {
  try {
    const storage = open();
    const written = storage.getItem(KEY);
    if (written === null) return { standing: 'open', kept: [], aside: aside(storage) };
    const read = readShelf(written);
    if (read.state === 'newer') return { standing: 'newer', kept: [], aside: aside(storage) };
    const kept = read.state === 'read' ? read.kept : [];
    if (read.state === 'broken' || read.broken > 0) {
      putAside(storage, written);
      storage.setItem(KEY, writeShelf(kept));
    }
    return { standing: 'open', kept, aside: aside(storage) };
  } catch {
    return { standing: 'closed', kept: [], aside: [] };
  }
}

function putAside(storage: Storage, written: string): void {
  if (aside(storage).includes(written)) return;
  const taken = asideKeys(storage).map((key) => Number(key.slice(ASIDE.length)));
  storage.setItem(`${ASIDE}${Math.max(0, ...taken) + 1}`, written);
}

function aside(storage: Storage): string[] {
  return asideKeys(storage).map((key) => storage.getItem(key) ?? '');
}

function asideKeys(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(ASIDE) && /^\d+$/.test(key.slice(ASIDE.length)))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}
