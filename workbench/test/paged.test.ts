import { parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';

import { paged } from '../src/ask/paged';
import { SCHEMA } from '../src/schema/schema';

test('another page of one list: a variable that said how long it is goes with that', () => {
  const document = parse(
    'query Q($many: Int = 5, $nation: [CountryCode!]) { a: holdings(first: $many, filter: { nation: $nation }) { nodes { holder } } b: holdings { nodes { holder } } }',
  );
  const page = paged(document, 'a', 500, 'c"1');
  expect(validate(SCHEMA, page)).toEqual([]);
  expect(print(page).replace(/\s+/g, ' ')).toBe(
    'query Q($nation: [CountryCode!]) { a: holdings(filter: {nation: $nation}, first: 500, after: "c\\"1") { nodes { holder } } b: holdings { nodes { holder } } }',
  );
});
