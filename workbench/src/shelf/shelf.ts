// The shelf of this browser.
import { useSyncExternalStore } from 'react';

import type { Kept } from './kept';
import { KEY, shelfIn, type Shelf } from './storage';

export const SHELF = shelfIn(() => localStorage);

// Another tab has written.
globalThis.addEventListener?.('storage', ({ key }) => {
  if (key === null || key === KEY) SHELF.refresh();
});

export function useShelf(): Shelf {
  return useSyncExternalStore(SHELF.hear, SHELF.now);
}

/** A name for a kept question that no other has. Not `randomUUID`: browsers have that on secure origins only. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

export function keptBy(id: string): Kept | undefined {
  return SHELF.now().kept.find((one) => one.id === id);
}
