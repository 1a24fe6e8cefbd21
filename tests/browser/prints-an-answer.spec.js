// A person prints a long table: each sheet says what it is, and no row is cut.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening, rowsOf } from './asking.js';

const opened = opening();

test('prints every row, without what only a screen needs', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, 'Donation lines');
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await page.getByText(/^120 of/).waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('navigation', { name: 'Pages' }).isVisible(), false);
  assert.equal(await page.getByRole('button', { name: 'Take away' }).isVisible(), false);
  for (const words of [/^Up to RESTRICTED/, /^Which air defence was pledged/, /^Answered in .* from the world of/]) {
    assert.equal(await page.getByText(words).first().isVisible(), true, String(words));
  }
  const laidOut = await page.getByRole('grid').evaluate((table) => ({
    scrolls: table.parentElement.scrollHeight > table.parentElement.clientHeight + 1,
    head: getComputedStyle(table.tHead).display,
    cut: [...table.rows].every((row) => getComputedStyle(row).breakInside === 'avoid'),
  }));
  assert.deepEqual(laidOut, { scrolls: false, head: 'table-header-group', cut: true });
  const sheets = (await page.pdf({ landscape: true, format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  assert.ok(sheets.length >= 3, `${sheets.length} sheets`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
