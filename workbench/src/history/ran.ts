// What was run in this tab: the questions, never their answers. It is gone with the tab, and with its reader.
import { useSyncExternalStore } from 'react';

import { isObject, list, text } from '../answer/json';

/** A question that was run. */
export interface Ran {
  text: string;
  /** What an address says beside the document. */
  address: string;
  /** When, as ISO 8601 has it. */
  at: string;
}

export interface RanStore {
  /** The newest first. */
  now: () => readonly Ran[];
  /** The same question again moves to the front. */
  record: (ran: Ran) => void;
  /** Who asks now: what another one ran in this tab is forgotten. */
  belongTo: (viewer: string) => void;
  hear: (heard: () => void) => () => void;
}

const KEY = 'muster.ran';
const VERSION = 1;
const MOST = 50;

/** Where the browser refuses its storage, the page remembers by itself until it is left. */
export function ranIn(open: () => Storage): RanStore {
  const hearers = new Set<() => void>();
  let { viewer, ran } = read(open);

  const show = (): void => {
    try {
      open().setItem(KEY, JSON.stringify({ version: VERSION, viewer, ran }));
    } catch {
      // Without room for it the history ends with the page.
    }
    for (const heard of hearers) heard();
  };
  return {
    now: () => ran,
    record(one) {
      ran = [one, ...ran.filter(({ text: other, address }) => other !== one.text || address !== one.address)].slice(0, MOST);
      show();
    },
    belongTo(name) {
      if (viewer === name) return;
      if (viewer !== null) ran = [];
      viewer = name;
      show();
    },
    hear(heard) {
      hearers.add(heard);
      return () => void hearers.delete(heard);
    },
  };
}

export const RAN = ranIn(() => sessionStorage);

export function useRan(): readonly Ran[] {
  return useSyncExternalStore(RAN.hear, RAN.now);
}

/** A history that cannot be read is none: it would not have outlived the tab. */
function read(open: () => Storage): { viewer: string | null; ran: readonly Ran[] } {
  try {
    const stored: unknown = JSON.parse(open().getItem(KEY) ?? 'null');
    if (!isObject(stored) || stored['version'] !== VERSION) return { viewer: null, ran: [] };
    const ran = list(stored['ran']).flatMap((entry) => {
      const [document, address, at] = ['text', 'address', 'at'].map((part) => (isObject(entry) ? text(entry[part]) : null));
      return document == null || address == null || at == null ? [] : [{ text: document, address, at }];
    });
    return { viewer: text(stored['viewer']), ran: ran.slice(0, MOST) };
  } catch {
    return { viewer: null, ran: [] };
  }
}
