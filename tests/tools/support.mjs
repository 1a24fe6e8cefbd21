// Where things are, and places to work in that vanish afterwards.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const schemaDirectory = join(here, '..', '..', 'schema');
export const schemaFile = join(schemaDirectory, 'muster.graphql');
export const schemaText = readFileSync(schemaFile, 'utf8');

const questions = join(schemaDirectory, 'questions');
export const questionFiles = readdirSync(questions).filter((name) => name.endsWith('.graphql')).map((name) => join(questions, name));

/** A directory with the packages at hand, a copy of `project` if given, taken away when the test ends. */
export function workplace(test, project) {
  const directory = mkdtempSync(join(tmpdir(), 'muster-tools-'));
  test.after(() => rmSync(directory, { recursive: true, force: true }));
  if (project) cpSync(join(here, project), directory, { recursive: true });
  mkdirSync(join(directory, 'src'), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(directory, 'node_modules'));
  return directory;
}

/** Runs a tool of the packages in that directory; all that it printed, once it ended well. */
export function tool(directory, name, ...args) {
  const { status, stdout, stderr } = spawnSync(join(here, 'node_modules', '.bin', name), args, { cwd: directory, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout + stderr;
}
