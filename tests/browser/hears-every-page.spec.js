// A person who hears a page: its roles, names and order are as recorded in `heard/`. After a change that is meant, run
// `HEARD=write node --test hears-every-page.spec.js` and read what has changed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { opening, soon } from './asking.js';
import { PAGES } from './pages.js';

const opened = opening();

for (const [name, path, there] of PAGES) {
  test(`hears the page "${name}" as it was recorded`, async () => {
    const { page } = await opened.open(path);
    await there(page);
    await page.getByRole('button', { name: /^You ask as/ }).waitFor();
    const heard = async () => outline(await page.locator('body').ariaSnapshot());
    const file = join(import.meta.dirname, 'heard', `${name}.yml`);
    if (process.env.HEARD === 'write') {
      await page.waitForLoadState('networkidle');
      await writeFile(file, await heard());
    }
    const recorded = await readFile(file, 'utf8');
    await soon(async () => assert.equal(await heard(), recorded));
    await page.context().close();
  });
}

/** What of a page is the same on every day: no addresses, no dates and digits, nothing of what stands in lists and below a table's head. */
function outline(snapshot) {
  const kept = [];
  let closed = Infinity;
  for (const line of snapshot.split('\n')) {
    const depth = line.search(/\S/);
    if (depth > closed || line.includes('- /url:')) continue;
    closed = Infinity;
    const body = line.endsWith('- rowgroup:') && kept.some((before) => before === line);
    if (body || /- list( |:|$)/.test(line)) closed = depth;
    kept.push(line.replace(/\d{1,2} [A-Z][a-z]{2} \d{4}/g, 'DATE').replace(/(?<!level=)\d+([,.:]\d+)*/g, '0'));
  }
  return `${kept.join('\n')}\n`;
}
