// Where the focus goes when an entry comes or goes: to its control, and back to where another can be added.
import { useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';

interface EntryFocus {
  /** The element that holds the entries. */
  place: RefObject<HTMLDivElement | null>;
  added: (name: string) => void;
  removed: (remove: () => void) => void;
}

export function useEntryFocus(): EntryFocus {
  const place = useRef<HTMLDivElement>(null);
  return {
    place,
    added(name) {
      // The list that closes gives the focus back to its button in the next frame; this comes after it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const entry = place.current?.querySelector(`:scope > [data-entry="${CSS.escape(name)}"]`);
          entry?.querySelector<HTMLElement>('input, button:not(.entry-remove)')?.focus();
        }),
      );
    },
    removed(remove) {
      flushSync(remove);
      place.current?.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    },
  };
}
