// A person picks a question, mends a mistake, runs it by the keyboard and reads the answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asked, focusOn, opening, rowsOf } from './asking.js';

const opened = opening();

test('picks a question by a word, is led to a wrong date, mends it, and runs by Ctrl Enter', async () => {
  const { page, complaints } = await opened.open('/');
  await page.getByRole('button', { name: 'Choose another' }).click();
  await page.getByRole('searchbox', { name: 'Search questions' }).fill('pledged in the last');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: /pledged in the last year/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /pledged in the last year/ }).waitFor();

  await page.getByRole('button', { name: /Given as/ }).click();
  await page.getByRole('option', { name: 'Between two days' }).click();
  const from = page.getByRole('textbox', { name: 'From', exact: true });
  await from.fill('31.02.2027');
  await page.keyboard.press('Control+Enter');

  const summary = page.getByRole('alert');
  const words = '31.02.2027 is not a date. Write day month year, for example 24 11 2026.';
  await summary.getByText('1 field needs mending').waitFor();
  await focusOn(summary);
  await summary.getByRole('link', { name: words }).press('Enter');
  await focusOn(from);
  assert.equal(
    await from.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby').split(' ')[0])?.textContent),
    words,
  );

  await from.fill('1 6 2026');
  await page.keyboard.press('Control+Enter');
  const rows = await rowsOf(page, 'Donation lines');
  assert.equal(rows.length, 20);
  await page.getByRole('status').getByText('Answered: 20 rows.').waitFor({ state: 'attached' });
  const { donationLines } = await asked(
    opened.gateway.address,
    '{ donationLines(filter: { domain: [AIR_DEFENCE], announced: { from: "2026-06-01" } }) { totalCount } }',
  );
  await page.getByText(`20 of ${donationLines.totalCount} rows`).waitFor();
  await page.waitForURL(/[?&]q=06&.*v\.announced\.from=2026-06-01/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('picks nations by typing and sees only theirs', async () => {
  const { page, complaints } = await opened.open('/?q=02');
  await rowsOf(page, 'Holdings');
  await page.getByRole('button', { name: /Nations/ }).click();
  await page.getByRole('searchbox', { name: 'Search nations' }).fill('pol');
  await page.getByRole('option', { name: /Poland/ }).click();
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="gridcell"][data-column="0"]')].every((cell) => cell.textContent.includes('POL')),
  );
  await page.waitForURL(/v\.nations=POL/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('asks every question of the library without a complaint', async () => {
  const { page, complaints } = await opened.open('/questions');
  const links = page.getByRole('main').getByRole('link');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')).filter((path) => path.startsWith('/?q=')));
  assert.ok(paths.length >= 7, `${paths.length} questions`);
  for (const path of paths) {
    await page.goto(new URL(path, opened.gateway.address).href);
    await page.getByText(/^Answered in [\d.]+ s from the world of/).waitFor();
    assert.equal(await page.getByRole('alert').count(), 0, path);
    assert.ok((await page.getByRole('heading', { level: 2 }).count()) > 0, path);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('goes back to the question before', async () => {
  const { page, complaints } = await opened.open('/?q=05');
  await rowsOf(page, 'Course iterations');
  await page.getByRole('button', { name: 'Choose another' }).click();
  await page.getByRole('menuitem', { name: /howitzers/ }).click();
  await page.waitForURL(/q=02/);
  await page.keyboard.press('Control+Enter');
  await rowsOf(page, 'Holdings');
  await page.goBack();
  await rowsOf(page, 'Course iterations');
  await page.waitForURL(/q=05/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
