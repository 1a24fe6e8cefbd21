// A person copies a link; another one opens it on another screen and sees the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening, rowsOf, table } from './asking.js';

const opened = opening();
const NAME = 'Donation lines';

test('opens a copied link on another screen: same rows, order and columns', async () => {
  const { page, complaints } = await opened.open('/?q=06', { permissions: ['clipboard-read', 'clipboard-write'] });
  await rowsOf(page, NAME);
  await table(page, NAME).getByRole('columnheader', { name: 'Pledged' }).getByRole('button').click();
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('dialog').getByText('Counted as').click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Filter these rows' }).fill('sky');
  await page.getByText(/loaded rows match the filter/).waitFor();
  await page.waitForURL(/filter=sky/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('They see what their own rights allow.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const here = await rowsOf(page, NAME);
  assert.ok(here.length > 1 && here.every((row) => row.some((cell) => /sky/i.test(cell))));

  const other = await opened.open(link, { viewport: { width: 1600, height: 900 }, colorScheme: 'dark' });
  assert.deepEqual(await rowsOf(other.page, NAME), here);
  assert.deepEqual(
    await table(other.page, NAME).getByRole('columnheader').allInnerTexts(),
    await table(page, NAME).getByRole('columnheader').allInnerTexts(),
  );
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});

test('opens what it can of a link that no longer fits, and names the rest', async () => {
  const { page, complaints } = await opened.open('/?q=06&v.depot=7&v.announced.fromDays=-30&cols=gone,stage&sort=gone');
  await page.getByText('This link speaks of depot, which this question does not have.').waitFor();
  await rowsOf(page, NAME);
  assert.deepEqual(await table(page, NAME).getByRole('columnheader').allInnerTexts(), ['Stage']);
  assert.equal(await page.getByRole('textbox', { name: 'From day' }).inputValue(), '-30');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
