// Runs the tests: one gateway for all of them, and a browser for each file.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';

import { startFed } from './asking.js';

const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.spec.js')).sort();
const gateway = await startFed();
const tests = spawn(process.execPath, ['--test', '--test-concurrency=2', ...files], {
  cwd: import.meta.dirname,
  env: { ...process.env, MUSTER_ADDRESS: gateway.address },
  stdio: 'inherit',
});
const code = await new Promise((done) => tests.once('exit', (ended) => done(ended ?? 1)));
await gateway.stop();
process.exitCode = code;
