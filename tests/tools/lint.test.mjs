// graphql-eslint: the recommended rules for schemas, and those of Relay.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, isObjectType } from 'graphql';

import { schemaFile, schemaText } from './support.mjs';

/** Types that are values or pages, not records: nothing is cached or fetched again by their id. */
const values = Object.values(buildSchema(schemaText).getTypeMap())
  .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name);

// Where the schema means to differ from a rule.
const own = {
  // A short description stands on one line, a long one in a block.
  '@graphql-eslint/description-style': 'off',
  '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: values } }],
  // `nodes` beside `edges`, and lists within a record, which are short and whole.
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
};

test('the schema keeps the recommended rules and those of Relay', async () => {
  const rules = { ...graphql.configs['flat/schema-recommended'].rules, ...graphql.configs['flat/schema-relay'].rules, ...own };
  const lint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        plugins: { '@graphql-eslint': graphql },
        languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: schemaFile } } },
        rules,
      },
    ],
  });
  const [result] = await lint.lintText(schemaText, { filePath: 'muster.graphql' });
  const told = result.messages.map(({ ruleId, line, message }) => `${line}: ${message} (${ruleId})`);
  assert.deepEqual(told, []);
});
