// What stands above the rows of a file: the question, the world, who asked, the highest label, and what is not current.
import { eachOnce, type Gap } from '../answer/gaps';
import type { Json } from '../answer/json';
import { originOf } from '../answer/record';
import type { Answered } from '../ask/run';
import { WORDS } from '../words/words';
import type { Part } from './part';

/** From open to secret. */
const CLASSIFICATIONS = ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET'];

/** What a file is taken from. */
export interface Taken {
  answered: Answered;
  /** The question in words. */
  question: string;
  /** How the file is named: the question's number; null: a document of one's own. */
  number: string | null;
  viewer: string;
  gaps: readonly Gap[];
}

/** The highest classification of these rows; null where they are no records of a feed. */
function highestLabel(rows: readonly Json[]): string | null {
  const found = rows.map((row) => CLASSIFICATIONS.indexOf(originOf(row)?.classification ?? '')).filter((at) => at >= 0);
  return found.length === 0 ? null : (CLASSIFICATIONS[Math.max(...found)] ?? null);
}

export function headOf({ answered, question, viewer, gaps }: Taken, rows: readonly Json[]): Part[][] {
  const late = eachOnce(gaps).map(({ nation, feed, asOf }) => [nation, feed, asOf].filter(Boolean).join(' '));
  return [
    [WORDS.takeAway.question, question],
    [WORDS.takeAway.variables, JSON.stringify(answered.variables)],
    [WORDS.takeAway.world, answered.world === null ? null : { instant: answered.world.instant }],
    [WORDS.takeAway.viewer, viewer],
    [WORDS.takeAway.label, highestLabel(rows) ?? WORDS.takeAway.none],
    [WORDS.takeAway.gaps, late.length === 0 ? WORDS.takeAway.none : late.join('; ')],
  ];
}

/** `muster-q20-2026-11-24T0814Z-UNCLASSIFIED.csv`. */
export function fileName({ answered, number }: Taken, rows: readonly Json[], ending: 'csv' | 'json' | 'xlsx'): string {
  const time = answered.world?.instant.slice(0, 16).replace(':', '');
  const parts = ['muster', number === null ? 'own' : `q${number}`, time === undefined ? null : `${time}Z`, highestLabel(rows)];
  return `${parts.filter((part) => part !== null).join('-')}.${ending}`;
}
