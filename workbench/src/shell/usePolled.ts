// A value that is asked for again and again while the page is open.
import { useEffect, useState } from 'react';

/** What was answered last, and whether asking fails at the moment. */
export interface Polled<T> {
  value: T | null;
  failing: boolean;
  /** Why it fails; null: it does not. */
  error: unknown;
}

/** Asks at once, then again so long after each answer; not while the page is hidden. What was there stays while asking fails. */
export function usePolled<T>(fetch: (signal: AbortSignal) => Promise<T>, everyMs: number): Polled<T> {
  const [polled, setPolled] = useState<Omit<Polled<T>, 'failing'>>({ value: null, error: null });
  useEffect(() => {
    const ending = new AbortController();
    let timer = 0;
    const poll = async (): Promise<void> => {
      if (!document.hidden) {
        try {
          const value = await fetch(ending.signal);
          if (!ending.signal.aborted) setPolled({ value, error: null });
        } catch (error) {
          if (!ending.signal.aborted) setPolled((before) => ({ ...before, error }));
        }
      }
      if (!ending.signal.aborted) timer = window.setTimeout(() => void poll(), everyMs);
    };
    void poll();
    return () => {
      ending.abort();
      window.clearTimeout(timer);
    };
  }, [fetch, everyMs]);
  return { ...polled, failing: polled.error !== null };
}
