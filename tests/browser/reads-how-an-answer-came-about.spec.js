// A person wants to know how the gateway came to its answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asked, opening, rowsOf } from './asking.js';

const opened = opening();

/** The rows of one of the tables, each as the texts of its cells. */
async function figures(page, title) {
  const rows = page.getByRole('region', { name: title, exact: true }).getByRole('row');
  await rows.nth(1).waitFor();
  return rows.evaluateAll((all) => all.slice(1).map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
}

test('reads which feeds, how many records and how much time stood behind an answer', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, 'Donation lines');
  await page.keyboard.press('Alt+5');
  await page.getByRole('region', { name: 'Explain' }).waitFor();
  await page.waitForURL(/view=explain/);
  const { donationLines } = await asked(
    opened.gateway.address,
    '{ donationLines(filter: { domain: [AIR_DEFENCE], announced: { fromDays: -365 } }) { totalCount } }',
  );
  const lists = await figures(page, 'Lists that were made');
  const [, , scanned, matched] = lists.find(([path]) => path === 'donationLines').map((text) => Number(text.replaceAll(',', '')));
  assert.equal(matched, donationLines.totalCount);
  assert.ok(scanned >= matched);
  const feeds = await figures(page, 'Feeds behind the answer');
  const late = feeds.find(([feed]) => feed === 'hrv-donations');
  assert.match(late.join(' | '), /HRV \| ▲ overdue \| .* old \| later than promised/);
  assert.deepEqual(
    (await figures(page, 'Where the time went')).map(([step]) => step).length,
    4,
  );
  const limits = await figures(page, 'What it costs of the limits');
  assert.equal(limits[0][0], 'Objects asked for');
  await page.getByRole('link', { name: 'hrv-donations' }).last().click();
  await page.waitForURL(/\/feeds\?feed=hrv-donations/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
