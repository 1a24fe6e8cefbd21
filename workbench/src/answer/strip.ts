// Takes away again what the page added, so that JSON shows the answer to the reader's own document.
import { ADDED } from './shape';

/** The same value without the page's own fields. */
export function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith(ADDED))
      .map(([key, inner]) => [key, strip(inner)]),
  );
}
