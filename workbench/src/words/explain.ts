// What is said about how an answer came about.
import { counted, number } from '../format/numbers';

const PHASES: Readonly<Record<string, string>> = {
  prepare: 'Understand the document',
  ask: 'Ask nations that answer by key',
  gather: 'Gather keys and look them up',
  write: 'Find, sort and write the records',
};

const LIMITS: Readonly<Record<string, string>> = {
  cost: 'Objects asked for',
  document_bytes: 'Bytes of the document',
  tokens: 'Words of the document',
  depth: 'Depth',
  root_fields: 'Fields at the root',
  aliases: 'Aliases',
  directives: 'Directives',
  fields: 'Fields',
  values: 'Values in arguments',
};

export const EXPLAIN_WORDS = {
  none: 'The gateway did not say how it came to this answer. Run the question again.',
  note: 'Your document was asked once more for this, without what this page adds to it.',
  said: (feeds: number, scanned: number, matched: number, milliseconds: string) =>
    `${counted(feeds, 'feed', 'feeds')} stood behind this answer; ${counted(scanned, 'record was', 'records were')} looked at, ${number(matched)} matched. The gateway took ${milliseconds}.`,
  milliseconds: (value: number) => `${number(Math.round(value * 100) / 100)} ms`,
  time: 'Where the time went',
  phase: (phase: string) => PHASES[phase] ?? phase,
  step: 'Step',
  took: 'Took',
  share: 'Of the whole',
  lists: 'Lists that were made',
  noLists: 'No list was made.',
  path: 'In the answer at',
  times: 'Times',
  scanned: 'Looked at',
  matched: 'Matched',
  scannedHelp: 'Only records that you may see are counted.',
  lookups: 'Nations that were asked while this ran',
  noLookups: 'None: all of it was here already.',
  nation: 'Nation',
  feed: 'Feed',
  keys: 'Keys',
  held: 'Known already',
  requests: 'Requests',
  waited: 'Waited',
  feeds: 'Feeds behind the answer',
  freshness: 'Freshness',
  asOf: 'As of',
  lacks: 'What is lacking',
  limits: 'What it costs of the limits',
  limit: 'Limit',
  actual: 'This document',
  maximum: 'Most',
  limitName: (limit: string) => LIMITS[limit] ?? limit,
} as const;
