// A person searches for a thing from anywhere, opens its page, and asks about it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asked, opening, rowsOf, table } from './asking.js';

const opened = opening();

/** Opens the search by its keys and types. */
async function search(page, text) {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Search everything' }).fill(text);
}

test('finds a rifle that is written wrong, and opens its page by Enter', async () => {
  const { page, complaints } = await opened.open('/questions');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await search(page, '5.56 rifel');
  await page
    .getByRole('option', { name: /RIFLE,5.56/ })
    .first()
    .waitFor();
  await page.getByText(/hits?, best first/).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/browse\//);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('finds an item by its number without dashes', async () => {
  const { equipmentTypes } = await asked(
    opened.gateway.address,
    '{ equipmentTypes(first: 1, filter: { scheme: [NIIN] }) { nodes { nsn name } } }',
  );
  const [{ nsn, name }] = equipmentTypes.nodes;
  const { page, complaints } = await opened.open('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await search(page, nsn.replaceAll('-', ''));
  await page
    .getByRole('option', { name: new RegExp(nsn) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('browses to a nation, reads its lists, and asks about it', async () => {
  const { page, complaints } = await opened.open('/browse');
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('poland');
  await page.getByRole('region', { name: 'Nations' }).getByRole('link', { name: 'Poland' }).click();
  await page.getByRole('heading', { level: 1, name: 'Poland' }).waitFor();
  const { nation } = await asked(
    opened.gateway.address,
    '{ nation(code: "POL") { holdings { totalCount } donationLines { totalCount } } }',
  );
  await page.getByText(`50 of ${nation.holdings.totalCount.toLocaleString('en-GB')} rows`).waitFor();
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await page.getByText(`150 of ${nation.holdings.totalCount.toLocaleString('en-GB')} rows`).waitFor();
  await page.getByRole('navigation', { name: 'What there is' }).getByRole('link', { name: 'Donation lines' }).click();
  await page.getByText(`of ${nation.donationLines.totalCount} rows`).waitFor();
  await page.getByText('Ask about this').click();
  await page.getByRole('link', { name: /155 mm howitzers/ }).click();
  await page.waitForURL(/q=02&v\.nations=POL/);
  const rows = await rowsOf(page, 'Holdings');
  assert.ok(rows.every(([nationOf]) => nationOf.startsWith('POL')));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('goes from a value to the page of what it names, and back to the table', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  const rows = await rowsOf(page, 'Donation lines');
  const at = rows.findIndex((row) => row[2] !== '');
  await table(page, 'Donation lines')
    .getByRole('row')
    .nth(at + 1)
    .getByRole('gridcell')
    .nth(2)
    .click();
  await page.getByRole('dialog').getByRole('link', { name: 'Open its page' }).click();
  await page.getByRole('heading', { level: 1, name: rows[at][2] }).waitFor();
  await page.goBack();
  assert.deepEqual(await rowsOf(page, 'Donation lines'), rows);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
