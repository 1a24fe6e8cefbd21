// A person finds the questions that the operator put beside the library, opens one, and hands on its address.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening, rowsOf } from './asking.js';

const opened = opening();

test('finds a question on the operator’s shelf, runs it, and its address opens it again', async () => {
  const { page, complaints } = await opened.open('/questions');
  const shelf = page.getByRole('region', { name: 'The operator’s shelf' });
  await shelf.getByRole('link', { name: 'Which feeds are late this morning?' }).waitFor();
  await page.getByRole('button', { name: /^Shelf/ }).click();
  await page.getByRole('option', { name: 'The operator’s shelf' }).click();
  await page.waitForURL(/shelf=operator/);
  await page.getByRole('region', { name: 'Training' }).waitFor({ state: 'detached' });
  await shelf.getByRole('link', { name: 'Which feeds are late this morning?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Which feeds are late this morning?' }).waitFor();
  await page.getByText('The operator’s shelf').waitFor();
  const rows = await rowsOf(page, 'Feeds');
  await page.waitForURL(/\?q=operator\.late-this-morning/);

  const other = await opened.open(new URL(page.url()).pathname + new URL(page.url()).search);
  assert.deepEqual(await rowsOf(other.page, 'Feeds'), rows);
  await other.page.getByRole('button', { name: 'Choose another' }).click();
  await other.page.getByRole('searchbox', { name: 'Search questions' }).fill('late this morning');
  await other.page.getByRole('menuitem', { name: 'Which feeds are late this morning?' }).waitFor();
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});
