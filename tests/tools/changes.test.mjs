// graphql-inspector: no breaking change without an entry in the changelog.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { parse, print, visit } from 'graphql';

import { breakingUnrecorded, changesSince } from './changes.mjs';
import { here, schemaDirectory, schemaText } from './support.mjs';

const kept = readFileSync(join(here, 'last.graphql'), 'utf8');
const changelog = readFileSync(join(schemaDirectory, 'CHANGELOG.md'), 'utf8');

test('every breaking change is recorded in schema/CHANGELOG.md', async () => {
  assert.deepEqual(await breakingUnrecorded(kept, schemaText, changelog), [], 'name it there in backticks, as `Type.field`');
});

test('the kept schema is the one of now', async () => {
  assert.deepEqual(await changesSince(kept, schemaText), [], 'run `npm run keep` in tests/tools and commit last.graphql');
});

test('a field that goes is a breaking change until it is recorded', async () => {
  const isGone = (field, ancestors) => field.name.value === 'serialOrLot' && ancestors.at(-1).name.value === 'Holding';
  const FieldDefinition = (field, _key, _parent, _path, ancestors) => (isGone(field, ancestors) ? null : undefined);
  const without = print(visit(parse(schemaText), { FieldDefinition }));
  assert.notEqual(without, schemaText);
  assert.deepEqual(await breakingUnrecorded(schemaText, without, changelog), ["Holding.serialOrLot: Field 'serialOrLot' was removed from object type 'Holding'"]);
  assert.deepEqual(await breakingUnrecorded(schemaText, without, `${changelog}\n- \`Holding.serialOrLot\` is gone.`), []);
});
