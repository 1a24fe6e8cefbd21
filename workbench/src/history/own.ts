// A list in the storage of this tab of the browser: gone with the tab, and with its reader.
import { useSyncExternalStore } from 'react';

import { isObject, list, text } from '../answer/json';

export interface OwnList<Entry> {
  now: () => readonly Entry[];
  change: (next: (entries: readonly Entry[]) => readonly Entry[]) => void;
  /** Who asks now: what another one left in this tab is forgotten. */
  belongTo: (viewer: string) => void;
  hear: (heard: () => void) => () => void;
}

const VERSION = 1;

/**
 * A list by its name and the parts of its entries, which are texts. Where the browser refuses its storage, the page remembers
 * by itself until it is left.
 */
export function ownIn<Part extends string>(name: string, parts: readonly Part[], open: () => Storage): OwnList<Record<Part, string>> {
  const key = `muster.${name}`;
  const hearers = new Set<() => void>();
  let { viewer, entries } = read(name, parts, () => open().getItem(key));

  const show = (): void => {
    try {
      if (entries.length === 0) open().removeItem(key);
      else open().setItem(key, JSON.stringify({ version: VERSION, viewer, [name]: entries }));
    } catch {
      // Without room for it the list ends with the page.
    }
    for (const heard of hearers) heard();
  };
  return {
    now: () => entries,
    change(next) {
      entries = next(entries);
      show();
    },
    belongTo(reader) {
      if (viewer === reader) return;
      if (viewer !== null) entries = [];
      viewer = reader;
      show();
    },
    hear(heard) {
      hearers.add(heard);
      return () => void hearers.delete(heard);
    },
  };
}

export function useOwn<Entry>({ hear, now }: OwnList<Entry>): readonly Entry[] {
  return useSyncExternalStore(hear, now);
}

/** A list that cannot be read is none: it would not have outlived the tab. */
function read<Part extends string>(
  name: string,
  parts: readonly Part[],
  stored: () => string | null,
): { viewer: string | null; entries: readonly Record<Part, string>[] } {
  try {
    const kept: unknown = JSON.parse(stored() ?? 'null');
    if (!isObject(kept) || kept['version'] !== VERSION) return { viewer: null, entries: [] };
    const entries = list(kept[name]).flatMap((entry) => {
      const texts = parts.map((part) => [part, isObject(entry) ? text(entry[part]) : null] as const);
      return texts.some(([, one]) => one === null) ? [] : [Object.fromEntries(texts) as Record<Part, string>];
    });
    return { viewer: text(kept['viewer']), entries };
  } catch {
    return { viewer: null, entries: [] };
  }
}
