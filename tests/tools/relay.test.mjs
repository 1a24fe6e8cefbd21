// relay-compiler: connections, refetchable fragments and global ids as Relay wants them.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { scalars } from './scalars.mjs';
import { schemaFile, tool, workplace } from './support.mjs';

test('relay-compiler compiles paging and refetching of a list and of a record', (t) => {
  const directory = workplace(t, 'relay');
  cpSync(schemaFile, join(directory, 'schema.graphql'));
  const settings = { src: './src', schema: './schema.graphql', language: 'typescript', eagerEsModules: true, customScalarTypes: scalars };
  writeFileSync(join(directory, 'relay.config.json'), JSON.stringify(settings));
  // It wants to know what is its project.
  writeFileSync(join(directory, 'package.json'), '{}');
  tool(directory, 'relay-compiler', 'relay.config.json');
  const artifacts = readdirSync(join(directory, 'src', '__generated__')).sort();
  assert.deepEqual(artifacts, ['HoldingAgain.graphql.ts', 'HoldingsPage.graphql.ts', 'HoldingsQuery.graphql.ts', 'Holdings_list.graphql.ts', 'Holdings_row.graphql.ts']);
});
