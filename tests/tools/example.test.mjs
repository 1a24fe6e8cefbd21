// The example for front-end teams: it compiles strictly, and reads all pages from the demo.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { startGateway } from '../browser/gateway.js';
import { here, schemaDirectory, schemaFile, tool, workplace } from './support.mjs';

test('the TypeScript example reads every page', async (t) => {
  const directory = join(workplace(t), 'examples', 'typescript');
  cpSync(join(schemaDirectory, 'examples', 'typescript'), directory, { recursive: true });
  cpSync(schemaFile, join(directory, '..', '..', 'muster.graphql'));
  rmSync(join(directory, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(here, 'node_modules'), join(directory, 'node_modules'));
  tool(directory, 'gql.tada', 'generate-output');
  tool(directory, 'tsc', '--project', '.');

  const gateway = await startGateway();
  t.after(gateway.stop);
  // While feeds arrive, pages and counts grow.
  while (!(await fetch(new URL('/readyz', gateway.address))).ok) await setTimeout(200);
  const endpoint = new URL('/graphql', gateway.address).href;
  const { status, stdout, stderr } = spawnSync('node', ['dist/holdings.js', endpoint], { cwd: directory, encoding: 'utf8' });
  assert.equal(status, 0, `${endpoint}: ${stdout}${stderr}`);
  const told = /^(\d+) of (\d+) holdings$/m.exec(stderr);
  assert.ok(told, stderr);
  assert.equal(told[1], told[2], 'all of them');
  assert.equal(stdout.trimEnd().split('\n').length, Number(told[1]));
});
