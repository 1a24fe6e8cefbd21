// Hue and pattern of a bar: by what it means, the same in every chart, never by its rank. The pattern alone tells values of
// one list apart, in grey print and for those who do not tell the hues apart.
import type { Column } from '../answer/columns';
import { enumOf, type Key } from './keys';

export const HUES = ['accent', 'ok', 'due', 'late', 'bad', 'muted'] as const;
export type Hue = (typeof HUES)[number];
export const PATTERNS = ['solid', 'empty', 'rising', 'falling', 'dots', 'level', 'upright', 'grid'] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface Look {
  hue: Hue;
  pattern: Pattern;
}

const PLAIN: Look = { hue: 'accent', pattern: 'solid' };
const NOT_SAID: Look = { hue: 'muted', pattern: 'upright' };

/** Values of the contract's lists that are good, bad, or on their way; most are called the same in each list. */
const MEANINGS: Readonly<Record<string, `${Hue} ${Pattern}`>> = {
  // Readiness.
  CREW_IN_TIME: 'ok solid',
  CREW_LATE: 'bad rising',
  CREW_NOT_PLANNED: 'bad grid',
  ARRIVAL_UNKNOWN: 'late dots',
  // Stages of a donation, of a movement and of a repair.
  REQUESTED: 'muted dots',
  OFFERED: 'due dots',
  PLEDGED: 'due level',
  ALLOCATED: 'due upright',
  PREPARING: 'due falling',
  PLANNED: 'due dots',
  READY: 'due upright',
  MOVING: 'due solid',
  IN_TRANSIT: 'due solid',
  AT_NODE: 'due rising',
  HELD: 'late grid',
  HANDED_OVER: 'ok falling',
  RECEIVED_PARTIAL: 'ok dots',
  DELIVERED: 'ok solid',
  REPORTED: 'muted dots',
  ACCEPTED: 'due dots',
  WAITING_TRANSPORT: 'late dots',
  DIAGNOSED: 'due level',
  WAITING_PARTS: 'late rising',
  IN_WORK: 'due solid',
  TESTED: 'ok dots',
  RETURNED: 'ok solid',
  CANNIBALISED: 'bad dots',
  WITHDRAWN: 'bad falling',
  REJECTED: 'bad rising',
  CANCELLED: 'bad grid',
  LOST: 'bad level',
  CONDEMNED: 'bad grid',
  // Courses.
  OPEN: 'late level',
  FULL: 'due upright',
  RUNNING: 'due falling',
  COMPLETED: 'ok solid',
  POSTPONED: 'late rising',
  // Coverage.
  COMPLETE: 'ok solid',
  COVERED: 'ok rising',
  PARTIAL: 'late dots',
  // Conditions.
  SERVICEABLE: 'ok solid',
  SERVICEABLE_LIMITED: 'ok rising',
  REPAIRABLE: 'late falling',
  IN_REPAIR: 'due level',
  SUSPENDED: 'late dots',
  // Feeds and changes.
  UP_TO_DATE: 'ok solid',
  DUE: 'due rising',
  OVERDUE: 'late falling',
  DELINQUENT: 'bad grid',
  NEVER: 'muted dots',
  ADDED: 'ok solid',
  CHANGED: 'due rising',
  REMOVED: 'bad grid',
  UNKNOWN: 'muted empty',
};

/** For lists without such a meaning, and for names. */
const ROW: readonly Look[] = [
  { hue: 'accent', pattern: 'solid' },
  { hue: 'late', pattern: 'rising' },
  { hue: 'ok', pattern: 'dots' },
  { hue: 'bad', pattern: 'grid' },
  { hue: 'muted', pattern: 'level' },
  { hue: 'accent', pattern: 'upright' },
  { hue: 'late', pattern: 'empty' },
  { hue: 'ok', pattern: 'falling' },
];

/** RECEIVED is the end of a movement, and an early stage of a repair. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, `${Hue} ${Pattern}`>>>> = {
  RepairStage: { RECEIVED: 'due upright' },
  TransferStatus: { RECEIVED: 'ok solid' },
  CoverageState: { OPEN: 'bad grid' },
};

/** How a bar of that key looks, alone or as a part; names are told apart only as parts. */
export function lookOf(column: Column, key: Key, series: readonly Key[]): Look {
  if (key.id === '') return NOT_SAID;
  if (key.code !== null) return codeLook(typeOf(column), key.code, enumOf(column) ?? []);
  const names = series.map(({ words }) => words).toSorted();
  return series.length === 0 ? PLAIN : inRow(names.indexOf(key.words));
}

function typeOf({ reading }: Column): string {
  return reading.kind === 'leaf' || reading.kind === 'value' ? reading.type : '';
}

/** The look of a value of one of the contract's lists: by its meaning, else the next in the row that the list has not. */
export function codeLook(type: string, code: string, list: readonly string[]): Look {
  const known = (name: string): Look | null => {
    const [hue, pattern] = (OTHERWISE[type]?.[name] ?? MEANINGS[name] ?? '').split(' ') as [Hue, Pattern?];
    return pattern === undefined ? null : { hue, pattern };
  };
  const taken = list.flatMap((name) => known(name) ?? []);
  for (const name of list) {
    const look = known(name) ?? free(taken);
    if (name === code) return look;
    taken.push(look);
  }
  return PLAIN;
}

/** A look whose pattern is not taken; where all are, one that is not taken in this hue. */
function free(taken: readonly Look[]): Look {
  const row = Array.from({ length: ROW.length * HUES.length }, (_, at) => inRow(at));
  const other = row.find(({ pattern }) => taken.every((one) => one.pattern !== pattern));
  return other ?? row.find(({ hue, pattern }) => taken.every((one) => one.pattern !== pattern || one.hue !== hue)) ?? PLAIN;
}

/** Beyond the row's end its patterns come again in the next hue. */
function inRow(at: number): Look {
  const { hue, pattern } = ROW[at % ROW.length] ?? PLAIN;
  return { hue: HUES[(HUES.indexOf(hue) + Math.floor(at / ROW.length)) % HUES.length] ?? hue, pattern };
}
