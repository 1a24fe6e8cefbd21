import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csv } from '../src/take/csv';
import { records } from './records';

const part = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', ' ', 'ü', '1') }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(part, { minLength: width, maxLength: width }), { maxLength: 8 }));

test('any rows read back equal', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(records(csv(rows, false))).toEqual(rows.map((row) => row.map((one) => (one === null ? '' : String(one)))));
    }),
  );
});

test('in the safe mode no text begins a formula, and numbers stay numbers', () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const [at, record] of records(csv(rows, true)).entries()) {
        for (const [column, text] of record.entries()) {
          const given = rows[at]?.[column];
          if (typeof given === 'string') expect(text).not.toMatch(/^[=+\-@\t\r]/);
          else expect(text).toBe(given === null || given === undefined ? '' : String(given));
        }
      }
    }),
  );
  expect(csv([['=1+1', -14, { decimal: '-14.50' }, '-x', { day: '2027-01-22' }]], true)).toBe("'=1+1,-14,-14.50,'-x,2027-01-22\r\n");
});
