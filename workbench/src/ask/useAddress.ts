// Keeps the address in step with what the page shows. What was run stays an entry of the browser's history: the first
// change after a run begins a new one, further changes replace that.
import { useCallback, useEffect, useRef } from 'react';

import type { Written } from './AskPage';
import { keepLong } from './keep';
import { addressOf, type Place } from './place';

const PAUSE_MS = 150;

/**
 * Answers with what is to be called when a place is run. `tab` is where the editor shows it: the browser's history leads back
 * there. `onWritten` hears whether there is an address for the place.
 */
export function useAddress(
  place: Place,
  tab: string,
  written: Written,
  onWritten: (address: string | null) => void,
): (ran: Place) => void {
  const ran = useRef<Place | null>(null);
  const shownIn = useRef(tab);
  shownIn.current = tab;
  const first = useRef(true);
  const write = useCallback(
    async (shown: Place): Promise<void> => {
      const address = await addressOf(shown);
      onWritten(address);
      if (address === null || location.pathname !== '/') return;
      const state = shown.editing ? { tab: shownIn.current } : null;
      if (address === location.pathname + location.search) {
        history.replaceState(state, '');
        return;
      }
      const leaves = ran.current !== null && (ran.current.text !== shown.text || ran.current.filled !== shown.filled);
      if (leaves) ran.current = null;
      written.address = address;
      history[leaves ? 'pushState' : 'replaceState'](state, '', address);
    },
    [written, onWritten],
  );
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = window.setTimeout(() => void write(place), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [place, write]);
  return useCallback(
    (shown: Place) => {
      void keepLong(shown)
        .then(() => write(shown))
        .then(() => {
          ran.current = shown;
        });
    },
    [write],
  );
}
