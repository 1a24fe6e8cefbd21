// Where a row comes from: what this page asked beside the reader's own document.
import { field, isObject, list, text, type Json } from './json';
import { ADDED } from './shape';

/** The origin of a record. */
export interface Origin {
  id: string | null;
  feed: string;
  feedTitle: string;
  nation: string;
  position: string;
  sourceKey: string | null;
  asOf: string | null;
  fetchedAt: string;
  stale: boolean;
  raw: string | null;
  classification: string;
  issues: readonly Issue[];
}

/** What the gateway noticed in a record. */
export interface Issue {
  rule: string;
  message: string;
  field: string | null;
  raw: string | null;
}

/** The origin of a row; null where the row is counted or derived, and no record of a feed. An edge's is its node's. */
export function originOf(row: Json): Origin | null {
  const origin = row[`${ADDED}origin`];
  if (!isObject(origin)) return isObject(row['node']) ? originOf(row['node']) : null;
  const feed = origin['feed'];
  return {
    id: text(row[`${ADDED}id`]),
    feed: text(field(feed, 'slug')) ?? '',
    feedTitle: text(field(feed, 'title')) ?? '',
    nation: text(field(field(feed, 'nation'), 'name')) ?? '',
    position: text(origin['position']) ?? '',
    sourceKey: text(origin['sourceKey']),
    asOf: text(origin['asOf']),
    fetchedAt: text(origin['fetchedAt']) ?? '',
    stale: origin['stale'] === true,
    raw: text(origin['raw']),
    classification: text(field(row[`${ADDED}label`], 'classification')) ?? '',
    issues: list(row[`${ADDED}issues`])
      .filter(isObject)
      .map((issue) => ({
        rule: text(issue['rule']) ?? '',
        message: text(issue['message']) ?? '',
        field: text(issue['field']),
        raw: text(issue['raw']),
      })),
  };
}

/** The id of the thing that a value of a row names: the page of it is in Browse. Null where it is no thing. */
export function thingOf(value: unknown): string | null {
  return text(field(value, `${ADDED}id`));
}
