// Where the reader was when this page was left, kept in its entry of the browser's history: Back leads to the same place.
import { field, isObject, numeric, text } from '../answer/json';
import type { Stop } from './Timeline';

/** All that a way back needs beside the address. */
export interface Remembered {
  /** How many lines were loaded. */
  rows: number;
  /** How far the page was scrolled. */
  top: number;
  stop: Stop | null;
}

const KEY = 'readiness';

/** Null: the reader comes here for the first time. */
export function remembered(): Remembered | null {
  const kept = field(history.state, KEY);
  if (!isObject(kept)) return null;
  const [line, at] = [text(field(kept['stop'], 'line')), numeric(field(kept['stop'], 'at'))];
  return {
    rows: numeric(kept['rows']) ?? 0,
    top: numeric(kept['top']) ?? 0,
    stop: line === null || at === null ? null : { line, at },
  };
}

export function remember(kept: Remembered): void {
  history.replaceState({ ...(isObject(history.state) ? history.state : {}), [KEY]: kept }, '');
}
