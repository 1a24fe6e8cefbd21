// A person takes 50,000 rows as a workbook and opens it in an office suite.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { addressOf, asked, rowsOf, startFed } from './asking.js';
import { openBrowser, openPage } from './reader.js';
import { records } from './records.js';

const WAIT_MS = 120_000;
const DOCUMENT = `query Stock {
  holdings(orderBy: [{ field: QUANTITY, direction: DESC }], first: 100) {
    totalCount
    nodes { nation { code } holder quantity { value } asOf: provenance { asOf } }
    gaps { message }
  }
}`;

let gateway;
let browser;
before(async () => {
  gateway = await startFed('--scale', '1.5');
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await gateway?.stop();
});

test('takes 50,000 rows as a workbook, which an office suite reads as they are', async () => {
  const { holdings } = await asked(gateway.address, '{ holdings { totalCount } }');
  assert.ok(holdings.totalCount > 50_000, `${holdings.totalCount} rows`);
  const { page, complaints } = await openPage(browser, new URL(addressOf(DOCUMENT), gateway.address).href);
  await rowsOf(page, 'Holdings');
  await page.getByRole('button', { name: 'Take away' }).click();
  const arrives = page.waitForEvent('download', { timeout: WAIT_MS });
  await page.getByRole('menuitem', { name: /^All [\d,]+ rows as a spreadsheet$/ }).click();
  const folder = await mkdtemp(join(tmpdir(), 'muster-workbook-'));
  try {
    await (await arrives).saveAs(join(folder, 'stock.xlsx'));
    const [first, second] = await sheets(folder);
    const [heads, ...rows] = first;
    assert.deepEqual(heads.slice(0, 3), ['Nation', 'Holder', 'Quantity']);
    assert.equal(rows.length, holdings.totalCount);
    const numbers = rows.map((row) => row[2]).filter((text) => text !== '');
    assert.ok(numbers.length > 40_000 && numbers.every((text) => /^-?\d+(\.\d+)?$/.test(text)), 'quantities are numbers');
    const sorted = numbers.map(Number);
    assert.ok(
      sorted.every((value, at) => at === 0 || sorted[at - 1] >= value),
      'in the order of the screen',
    );
    const about = second.map(([name]) => name);
    for (const name of ['Question', 'World', 'Viewer', 'Highest label', 'Not current']) assert.ok(about.includes(name), name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  assert.deepEqual(complaints, []);
});

/** Both sheets of the workbook, as LibreOffice writes them. */
async function sheets(folder) {
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const ran = spawnSync('soffice', [profile, '--headless', '--convert-to', csv, 'stock.xlsx'], { cwd: folder, timeout: WAIT_MS });
  assert.equal(ran.status, 0, `${ran.error ?? ''}${ran.stderr}`);
  const names = ['Holdings', 'About'].map((sheet) => join(folder, `stock-${sheet}.csv`));
  return Promise.all(names.map(async (name) => records((await readFile(name, 'utf8')).replaceAll('\n', '\r\n'))));
}
