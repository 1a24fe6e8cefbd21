// State whose newest value can be read before the next render: a key that runs the question comes right after one that
// changed it.
import { useCallback, useRef, useState } from 'react';

/** The state as rendered, how to change it, and how to read it as it is now. */
export function useLatest<T extends object>(beginning: T): [T, (part: Partial<T>) => void, () => T] {
  const [shown, setShown] = useState(beginning);
  const now = useRef(beginning);
  const change = useCallback((part: Partial<T>) => {
    now.current = { ...now.current, ...part };
    setShown(now.current);
  }, []);
  const latest = useCallback(() => now.current, []);
  return [shown, change, latest];
}
