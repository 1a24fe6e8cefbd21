// gql.tada: types of documents without generated documents.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { schemaFile, tool, workplace } from './support.mjs';

test('gql.tada types a document from the schema alone', (t) => {
  const directory = workplace(t, 'tada');
  cpSync(schemaFile, join(directory, 'schema.graphql'));
  writeFileSync(join(directory, 'package.json'), '{}');
  tool(directory, 'gql.tada', 'generate-output');
  tool(directory, 'tsc', '--project', '.');
});
