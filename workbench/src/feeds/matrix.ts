// Feeds as a matrix of nations and kinds of record.
import type { MatrixFeed, MatrixNation } from './asked';
import { statusOf, worst, type Status } from './status';

/** Kinds that nations report, in the order in which equipment and people move. */
export const KINDS = [
  'HOLDING',
  'DONATION',
  'TRANSFER',
  'REPAIR_ORDER',
  'REQUIREMENT',
  'TRAINING_FACILITY',
  'COURSE',
  'COURSE_ITERATION',
] as const;

/** The feeds of a nation for a kind. */
export interface MatrixCell {
  feeds: readonly MatrixFeed[];
  status: Status;
  /** The newest run of one of them failed. */
  failed: boolean;
  /** The oldest of their as-of dates; null: nothing was ever delivered, or the nation answers by number only. */
  asOf: string | null;
  /** Asked at query time: there is no copy that could grow old. */
  live: boolean;
}

/** A nation with a cell per kind; null where it has no such feed. */
export interface MatrixRow {
  nation: MatrixNation;
  cells: readonly (MatrixCell | null)[];
}

/** What of the matrix is wanted. */
export interface MatrixFilter {
  words: string;
  status: Status | null;
}

export function matrixOf(nations: readonly MatrixNation[], filter: MatrixFilter): MatrixRow[] {
  const words = filter.words.trim().toLocaleLowerCase('en');
  return nations
    .filter(({ feeds, setAside }) => feeds.length > 0 || setAside !== null)
    .map((nation) => ({ nation, cells: KINDS.map((kind) => cellOf(wanted(nation, kind, words, filter.status))) }))
    .filter(
      ({ nation, cells }) => cells.some((cell) => cell !== null) || (nation.feeds.length === 0 && words === '' && filter.status === null),
    );
}

function wanted({ code, name, feeds }: MatrixNation, kind: string, words: string, status: Status | null): MatrixFeed[] {
  const named = `${code} ${name}`.toLocaleLowerCase('en').includes(words);
  return feeds.filter(
    (feed) =>
      feed.kinds.some((one) => one === kind) &&
      (status === null || statusOf(feed.freshness) === status) &&
      (named || `${feed.slug} ${feed.title}`.toLocaleLowerCase('en').includes(words)),
  );
}

function cellOf(feeds: readonly MatrixFeed[]): MatrixCell | null {
  if (feeds.length === 0) return null;
  const dates = feeds.map(({ asOf, lastSuccess }) => asOf ?? lastSuccess).filter((date) => typeof date === 'string');
  return {
    feeds,
    status: worst(feeds.map(({ freshness }) => statusOf(freshness))),
    failed: feeds.some(({ stale }) => stale),
    asOf: dates.toSorted()[0] ?? null,
    live: feeds.every(({ access }) => access === 'LOOKUP'),
  };
}

/** How many feeds stand how. */
export function countsOf(nations: readonly MatrixNation[]): Readonly<Record<Status, number>> {
  const counts = { UP_TO_DATE: 0, DUE: 0, OVERDUE: 0, DELINQUENT: 0, NEVER: 0 };
  for (const { feeds } of nations) for (const { freshness } of feeds) counts[statusOf(freshness)] += 1;
  return counts;
}
