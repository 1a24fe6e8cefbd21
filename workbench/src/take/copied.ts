// A table for the clipboard: tabs for a spreadsheet, HTML for a mail.
import { cellText } from '../answer/cell';
import { cellOf, type Column } from '../answer/columns';
import type { Json } from '../answer/json';

/** Cells as people read them; tabs and line ends in them are spaces, so that rows stay rows. */
function texts(columns: readonly Column[], rows: readonly Json[]): string[][] {
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => cellText(cellOf(column, row)).replace(/[\t\r\n]+/g, ' '))),
  ];
}

export function tabbed(columns: readonly Column[], rows: readonly Json[]): string {
  return texts(columns, rows)
    .map((row) => row.join('\t'))
    .join('\n');
}

export function html(columns: readonly Column[], rows: readonly Json[]): string {
  const [heads = [], ...body] = texts(columns, rows);
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(heads, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
