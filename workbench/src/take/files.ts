// A table as a file of each kind.
import type { Column } from '../answer/columns';
import type { Json } from '../answer/json';
import { WORDS } from '../words/words';
import { csv } from './csv';
import { fileName, headOf, type Taken } from './head';
import { tableOf } from './parts';
import { save, saveText } from './save';
import { workbook } from './xlsx';

/** For a spreadsheet, with what it is about: a workbook or CSV. For a program: the heads and the rows alone. */
export type FileKind = 'xlsx' | 'csv' | 'plain';

/** A workbook's first sheet is called by the question's list, as far as spreadsheets allow. */
function sheetName(title: string): string {
  return title.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31);
}

/** Saves the rows, and answers with the file's name. */
export async function saveTable(
  kind: FileKind,
  taken: Taken,
  title: string,
  columns: readonly Column[],
  rows: readonly Json[],
): Promise<string> {
  const table = tableOf(columns, rows);
  const name = fileName(taken, rows, kind === 'xlsx' ? 'xlsx' : 'csv');
  const head = headOf(taken, rows);
  switch (kind) {
    case 'xlsx':
      save(
        name,
        await workbook([
          { name: sheetName(title), heads: 1, rows: table },
          { name: WORDS.takeAway.about, heads: 0, rows: head },
        ]),
      );
      break;
    case 'csv':
      saveText(name, csv([...head, [], ...table], true), 'text/csv');
      break;
    case 'plain':
      saveText(name, csv(table, false), 'text/csv');
      break;
  }
  return name;
}
