// What an answer lacks or shows old.
import { field, isObject, list, text } from './json';

/** A feed whose records may be missing from an answer or out of date in it. */
export interface Gap {
  nation: string;
  /** Slug of the feed; null: the nation has none of that kind. */
  feed: string | null;
  reason: string;
  asOf: string | null;
}

export function readGaps(value: unknown): Gap[] {
  return list(value)
    .filter(isObject)
    .map((gap) => ({
      nation: text(field(gap['nation'], 'name')) ?? text(field(gap['nation'], 'code')) ?? '',
      feed: text(field(gap['feed'], 'slug')),
      reason: text(gap['reason']) ?? '',
      asOf: text(gap['asOf']),
    }));
}

/** Each feed once, whichever lists of an answer it is missing from. */
export function eachOnce(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.feed ?? gap.nation} ${gap.reason}`, gap])).values()];
}
