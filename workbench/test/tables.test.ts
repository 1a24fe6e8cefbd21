// Answers as tables, as the files of tests/cases/tables say: `npx vitest run -u` writes what comes out now.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { cellText } from '../src/answer/cell';
import { cellOf } from '../src/answer/columns';
import { sectionsOf } from '../src/answer/sections';
import { shapeOf } from '../src/answer/shape';
import { SCHEMA } from '../src/schema/schema';
import { csv } from '../src/take/csv';
import { tableOf } from '../src/take/parts';

const FOLDER = fileURLToPath(new URL('../../tests/cases/tables/', import.meta.url));

interface Case {
  about: string;
  document: string;
  variables: Record<string, unknown>;
  answer: { data: unknown };
}

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
  test(`comes out as its file says: ${name}`, async () => {
    const { about, document, variables, answer } = JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Case;
    const tables = sectionsOf(shapeOf(parse(document), SCHEMA), answer.data).map(({ id, title, columns, rows }) => {
      const table = tableOf(columns, rows);
      return {
        list: id,
        title,
        columns: columns.map((column) => column.title),
        texts: rows.map((row) => columns.map((column) => cellText(cellOf(column, row)))),
        headings: table[0],
        rows: table.slice(1),
        csv: csv(table, false),
        spreadsheet: csv(table, true),
      };
    });
    await expect(`${JSON.stringify({ about, document, variables, answer, tables }, null, 1)}\n`).toMatchFileSnapshot(FOLDER + name);
  });
}

test('there are files', () => {
  expect(readdirSync(FOLDER).length).toBeGreaterThan(5);
});
