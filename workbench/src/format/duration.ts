// Rhythms as ISO 8601 writes them.
import { WORDS } from '../words/words';
import { number } from './numbers';

const NAMED: Readonly<Record<string, string>> = WORDS.rhythms;
const UNITS: Readonly<Record<string, string>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };
const TIMES: Readonly<Record<string, string>> = { H: 'hours', M: 'minutes', S: 'seconds' };

/** `P7D` is "weekly", `PT6H` is "every 6 hours"; what is no duration stays as it is. */
export function duration(iso: string): string {
  const named = NAMED[iso];
  if (named !== undefined) return named;
  const parts = /^P(?:(\d+)([YMWD]))?(?:T(\d+)([HMS]))?$/.exec(iso);
  const [count, unit] = parts?.[1] ? [parts[1], UNITS[parts[2] ?? '']] : [parts?.[3], TIMES[parts?.[4] ?? '']];
  return count === undefined || unit === undefined ? iso : WORDS.every(number(Number(count)), unit);
}
