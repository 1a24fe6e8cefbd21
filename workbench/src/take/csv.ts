// CSV after RFC 4180.
import { plain, type Part } from './part';

/** Spreadsheets take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of fields; `safe`: texts that a spreadsheet would take for formulas get an apostrophe before them, numbers never. */
export function csv(rows: readonly (readonly Part[])[], safe: boolean): string {
  return rows.map((row) => `${record(row.map((part) => quoted(part, safe)))}\r\n`).join('');
}

/** A record of one empty field is quoted: readers pass over empty lines. */
function record(fields: readonly string[]): string {
  return fields.length === 1 && fields[0] === '' ? '""' : fields.join(',');
}

function quoted(part: Part, safe: boolean): string {
  const text = safe && typeof part === 'string' && FORMULA.test(part) ? `'${part}` : plain(part);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
