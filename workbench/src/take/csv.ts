// CSV after RFC 4180.
import type { Part } from '../answer/cell';

/** Spreadsheets take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A number is none, whatever it begins with. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Rows of fields; `safe`: texts that a spreadsheet would take for formulas get an apostrophe before them. */
export function csv(rows: readonly (readonly Part[])[], safe: boolean): string {
  return rows.map((row) => `${row.map((part) => quoted(part, safe)).join(',')}\r\n`).join('');
}

function quoted(part: Part, safe: boolean): string {
  if (part === null) return '';
  const plain = String(part);
  const text = safe && typeof part === 'string' && FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
