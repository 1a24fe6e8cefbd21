// The gateway as a person starts it: the real binary, with the demo's nations, on a port of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');
const BINARY = process.env.MUSTER_BIN ?? join(ROOT, 'target/debug/muster');
const START_MS = 60_000;
const STOP_MS = 10_000;

/** Starts `muster demo`; answers with its address and how to stop it once it has said where its workbench is. */
export async function startGateway(...more) {
  const state = await mkdtemp(join(tmpdir(), 'muster-browser-'));
  const gateway = spawn(BINARY, ['demo', '--listen', '127.0.0.1:0', '--state', state, ...more], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = [];
  const ended = new Promise((done) => {
    gateway.once('exit', (code, signal) => done(`it ended with ${code ?? signal}`));
    gateway.once('error', (error) => done(`it did not start: ${error.message}`));
  });

  const stop = async () => {
    gateway.kill('SIGTERM');
    const kill = setTimeout(() => gateway.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(kill);
    await rm(state, { recursive: true, force: true });
  };

  createInterface({ input: gateway.stderr }).on('line', (line) => heard.push(line));
  const printed = new Promise((found) => {
    createInterface({ input: gateway.stdout }).on('line', (line) => {
      heard.push(line);
      const address = /^\s*workbench\s+(http:\/\/\S+)/.exec(line)?.[1];
      if (address !== undefined) found(address);
    });
  });
  const late = wait(START_MS).then(() => `it named no workbench within ${START_MS / 1000} s`);
  const first = await Promise.race([printed, ended, late]);
  if (!first.startsWith('http://')) {
    await stop();
    throw new Error(`${BINARY} demo: ${first}\n${heard.slice(-20).join('\n')}`);
  }
  return { address: first, stop };
}

/** A pause that does not keep the process alive. */
function wait(ms) {
  return new Promise((done) => setTimeout(done, ms).unref());
}
