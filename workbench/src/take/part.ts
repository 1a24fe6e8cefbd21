// What a file holds of a value. Types are kept apart, so that a spreadsheet gets numbers and dates, and texts stay texts.

/** One field of a file; null: nothing is known. */
export type Part = string | number | boolean | null | { decimal: string } | { day: string } | { instant: string };

/** As a text file writes it: numbers and dates without grouping or names. */
export function plain(part: Part): string {
  if (part === null) return '';
  if (typeof part !== 'object') return String(part);
  if ('decimal' in part) return part.decimal;
  return 'day' in part ? part.day : part.instant;
}
