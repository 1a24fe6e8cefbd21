import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { kindOf, THING_KINDS } from '../src/browse/documents';
import { SCHEMA } from '../src/schema/schema';

test('what the pages of things ask fits the schema', () => {
  for (const type of THING_KINDS) {
    const { facts, lists } = kindOf(type);
    for (const document of [facts, ...lists.map((list) => list.document)]) expect(validate(SCHEMA, parse(document)), document).toEqual([]);
  }
});
