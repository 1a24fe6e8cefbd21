// graphql-codegen with the client preset: each question and a team's own document give TypeScript that compiles.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { scalars } from './scalars.mjs';
import { questionFiles, schemaFile, tool, workplace } from './support.mjs';

test('the client preset types every question, strictly', (t) => {
  const directory = workplace(t, 'codegen');
  cpSync(join(directory, 'use.ts'), join(directory, 'src', 'use.ts'));
  const settings = {
    schema: schemaFile,
    documents: [...questionFiles, 'src/use.ts'],
    generates: { 'src/gql/': { preset: 'client', config: { scalars, strictScalars: true, useTypeImports: true } } },
  };
  writeFileSync(join(directory, 'codegen.json'), JSON.stringify(settings));
  tool(directory, 'graphql-codegen', '--config', 'codegen.json');
  const options = { strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler', types: [] };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
  tool(directory, 'tsc', '--project', '.');
});
