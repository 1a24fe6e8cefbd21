// Any answer flattens without loss: whatever the document asks for is found in a table, whatever the data hold.
import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { PLAIN, shownRows } from '../src/answer/arrange';
import { augment } from '../src/answer/augment';
import { cellText, sortKey, type Cell } from '../src/answer/cell';
import { cellOf, type Column } from '../src/answer/columns';
import type { Json } from '../src/answer/json';
import { sectionsOf } from '../src/answer/sections';
import { ADDED, shapeOf, type ObjectShape, type Shape } from '../src/answer/shape';
import { strip } from '../src/answer/strip';
import { SCHEMA } from '../src/schema/schema';
import { headsOf, partsOf } from '../src/take/parts';
import { dataOf, DOCUMENTS } from './answers';

for (const text of DOCUMENTS) {
  const document = parse(text);
  const shape = shapeOf(document, SCHEMA);

  test(`every leaf is in a cell: ${text.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
    fc.assert(
      fc.property(dataOf(shape), (data) => {
        const told = sectionsOf(shape, data).flatMap(({ columns, rows }) =>
          rows.flatMap((row) => columns.flatMap((column) => deep(column, row))),
        );
        for (const value of leaves(shape, data)) expect(told).toContain(value);
      }),
      { numRuns: 25 },
    );
  });

  test(`what the page adds leaves the answer as it is: ${text.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
    const added = shapeOf(augment(document, SCHEMA), SCHEMA);
    expect(without(added)).toEqual(shape);
    fc.assert(
      fc.property(dataOf(added), (data) => {
        const plain = sectionsOf(shape, strip(data));
        expect(sectionsOf(added, data).map(({ id, columns, rows }) => [id, columns.map((column) => column.id), rows.length])).toEqual(
          plain.map(({ id, columns, rows }) => [id, columns.map((column) => column.id), rows.length]),
        );
      }),
      { numRuns: 10 },
    );
  });

  test(`a file has as many fields as heads: ${text.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
    fc.assert(
      fc.property(dataOf(shape), (data) => {
        for (const { columns, rows } of sectionsOf(shape, data)) {
          for (const column of columns) for (const row of rows) expect(partsOf(column, row)).toHaveLength(headsOf(column).length);
        }
      }),
      { numRuns: 10 },
    );
  });
}

test('sorting keeps every row, and puts what is missing last either way', () => {
  const column: Column = { id: 'n', title: 'N', path: ['n'], reading: { kind: 'leaf', type: 'Int', isEnum: false } };
  fc.assert(
    fc.property(fc.array(fc.record({ n: fc.option(fc.integer()) })), fc.boolean(), (rows, descending) => {
      const sorted = shownRows([column], rows, { ...PLAIN, sorting: { column: 'n', descending } });
      const values = sorted.map(({ n }) => n);
      const known = rows.map(({ n }) => n).filter((n) => n !== null);
      const wanted = known.toSorted((one, other) => (descending ? other - one : one - other));
      expect(values).toEqual([...wanted, ...rows.slice(known.length).map(() => null)]);
    }),
  );
});

/** All texts that a cell can show, what it opens included. */
function deep(column: Column, row: Json): string[] {
  return words(cellOf(column, row));
}

function words(cell: Cell): string[] {
  if (cell.kind === 'rows') return [String(cell.total), ...cell.rows.flatMap((row) => cell.columns.flatMap((column) => deep(column, row)))];
  if (cell.kind === 'several') return cell.cells.flatMap(words);
  if (cell.kind === 'named') return [cell.code ?? '', cell.name ?? ''];
  if (cell.kind === 'money') return [cell.amount ?? '', cell.currency];
  if (cell.kind === 'label') return [cell.classification, ...cell.releasableTo];
  return [cellText(cell), String(sortKey(cell))];
}

/** Values that have to be somewhere: texts that are not about the answer itself, and numbers of no composite. */
function leaves(shape: Shape, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (shape.kind === 'leaf') return shape.type === 'String' && typeof value === 'string' ? [value] : [];
  if (shape.kind === 'list') return (value as unknown[]).flatMap((one) => leaves(shape.of, one));
  if (['Provenance', 'QuantitySum', 'Quantity', 'Unit'].includes(shape.type)) return [];
  return shape.fields
    .filter(({ key }) => !['gaps', 'pageInfo', 'cursor'].includes(key))
    .flatMap(({ key, shape: inner }) => leaves(inner, (value as Json)[key]));
}

function without(shape: ObjectShape): ObjectShape {
  const inside = (inner: Shape): Shape =>
    inner.kind === 'leaf' ? inner : inner.kind === 'list' ? { ...inner, of: inside(inner.of) } : without(inner);
  return {
    ...shape,
    fields: shape.fields.filter(({ key }) => !key.startsWith(ADDED)).map(({ key, shape: inner }) => ({ key, shape: inside(inner) })),
  };
}

test('a sum of records that report nothing is not zero', () => {
  const document = augment(
    parse('{ transfers { groups(by: [STATUS]) { mass { value } } } donations { groups(by: [DONOR]) { value { amount } } } }'),
    SCHEMA,
  );
  const none = { [`${ADDED}counted`]: 0, [`${ADDED}missing`]: 3 };
  const [mass, money] = sectionsOf(shapeOf(document, SCHEMA), {
    transfers: { groups: [{ mass: { ...none, value: 0 } }] },
    donations: { groups: [{ value: [{ ...none, amount: '0' }] }] },
  }).map(({ columns, rows }) => columns.map((column) => cellText(cellOf(column, rows[0] ?? {}))));
  expect([mass, money]).toEqual([['not reported'], ['not reported']]);
});
