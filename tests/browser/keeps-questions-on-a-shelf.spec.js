// A person keeps questions: saves, files, orders, renames, deletes and takes back; takes the shelf to another browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';

import { opening, rowsOf, soon } from './asking.js';

const opened = opening();
const KEY = 'muster.shelf';

/** As the page of version 1 wrote it: without folders. */
const BEFORE = {
  muster: 'shelf',
  version: 1,
  kept: ['Pledged air defence', 'Open seats'].map((name, at) => ({
    id: `old${at}`,
    name,
    text: `# ${name}?\n{ world { today } holdings(first: ${at + 1}) { totalCount nodes { nation { code } } } }\n`,
    address: 'view=table',
    saved: '2026-11-23T08:14:00.000Z',
    unnamed: false,
  })),
};

const shelf = (page) => page.getByRole('region', { name: 'My shelf' });

/** Waits until these names are on the shelf, folder by folder. */
async function named(page, names) {
  const now = () =>
    shelf(page)
      .getByRole('list')
      .evaluateAll((all) =>
        all.map((list) => [list.getAttribute('aria-label'), ...[...list.querySelectorAll('a')].map((link) => link.textContent)]),
      );
  await soon(async () => assert.deepEqual(await now(), names));
}

async function save(page, name, folder) {
  await page.getByRole('button', { name: 'Save to my shelf' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this question' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Folder').fill(folder);
  await page.keyboard.press('Enter');
}

/** Waits until what is called so has the focus. */
async function focused(page, name) {
  const now = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await soon(async () => assert.equal(await now(), name));
}

/** Opens the page of questions with a shelf as it was written. */
async function withShelf(written, path = '/questions?shelf=mine', options = {}) {
  const found = await opened.open('/questions', options);
  await found.page.evaluate(
    ([key, text]) => localStorage.setItem(key, text),
    [KEY, typeof written === 'string' ? written : JSON.stringify(written)],
  );
  await found.page.goto(new URL(path, found.page.url()).href);
  await shelf(found.page).waitFor();
  return found;
}

test('saves a question as form and as GraphQL, with name and folder, and opens both as they were', async () => {
  const { page, complaints } = await opened.open('/?q=06&v.announced.fromDays=-30&sort=-pledged');
  await rowsOf(page, 'Donation lines');
  await save(page, '  ', '');
  await page.getByText('Give it a name, so that you find it again.').waitFor();
  await page.getByRole('dialog').getByLabel('Name').fill('Pledges of the month');
  await page.getByRole('dialog').getByLabel('Folder').fill('Morning');
  await page.keyboard.press('Enter');
  await page.getByText('Saved as “Pledges of the month”.').waitFor();
  await focused(page, 'Save to my shelf');

  await page.getByRole('button', { name: 'Open as GraphQL' }).click();
  await page.getByRole('textbox', { name: 'Document' }).getByText('totalCount').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' withheld');
  await save(page, 'Pledges of the month', 'Morning');
  await page.getByText('“Pledges of the month” is in this folder already. Choose another name, or replace it.').waitFor();
  await page.getByRole('dialog').getByLabel('Name').fill('Pledges, and what is kept from me');
  await page.keyboard.press('Enter');
  await page.getByText('Saved as “Pledges, and what is kept from me”.').waitFor();

  await page.getByRole('link', { name: 'Open my shelf' }).click();
  await page.reload();
  await named(page, [['Morning', 'Pledges of the month', 'Pledges, and what is kept from me']]);
  await shelf(page).getByRole('link', { name: 'Pledges of the month' }).click();
  await rowsOf(page, 'Donation lines');
  assert.equal(await page.getByRole('textbox', { name: 'From day' }).inputValue(), '-30');
  await page.waitForURL(/\?q=06.*fromDays=-30.*sort=-pledged/);
  await page.goBack();
  await shelf(page).getByRole('link', { name: 'Pledges, and what is kept from me' }).click();
  await page.getByRole('textbox', { name: 'Document' }).getByText('withheld').waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('finds a shelf of the version before, and orders, files, renames, deletes and takes back by keyboard', async () => {
  const { page, complaints } = await withShelf(BEFORE);
  await named(page, [['In no folder', 'Pledged air defence', 'Open seats']]);

  const press = (name) => shelf(page).getByRole('button', { name, exact: true }).press('Enter');
  await press('Move Open seats up');
  await page.getByText('Open seats is now 1 of 2.').waitFor();
  await focused(page, 'Move Open seats up');
  await page.keyboard.press('Enter');
  await page.getByText('Open seats is the first already.').waitFor();
  await named(page, [['In no folder', 'Open seats', 'Pledged air defence']]);

  await press('Rename or move Open seats');
  await page.getByRole('dialog').getByLabel('Name').fill('Seats');
  await page.getByRole('dialog').getByLabel('Folder').fill('Training');
  await page.keyboard.press('Enter');
  await page.getByText('Now “Seats” in Training.').waitFor();
  await focused(page, 'Rename or move Seats');
  await press('Rename the folder Training');
  await page.getByRole('dialog').getByLabel('Folder').fill('Courses');
  await page.keyboard.press('Enter');
  await page.getByText('The folder is now called “Courses”.').waitFor();

  await press('Delete Pledged air defence');
  await page.getByText('“Pledged air defence” is deleted.').waitFor();
  await named(page, [['Courses', 'Seats']]);
  await focused(page, 'Undo deleting “Pledged air defence”');
  await page.keyboard.press('Enter');
  await page.getByText('“Pledged air defence” is back in its place.').waitFor();
  await focused(page, 'Pledged air defence');

  await page.reload();
  await named(page, [
    ['In no folder', 'Pledged air defence'],
    ['Courses', 'Seats'],
  ]);
  assert.equal(await page.evaluate((key) => JSON.parse(localStorage.getItem(key)).version, KEY), 2);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes the shelf to another browser as one file, in the same order; once more adds nothing', async () => {
  const { page, complaints } = await withShelf(BEFORE);
  const download = page.waitForEvent('download');
  await shelf(page).getByRole('button', { name: 'Export' }).click();
  const saved = await download;
  assert.match(saved.suggestedFilename(), /^muster-shelf-\d{4}-\d\d-\d\d\.json$/);
  const path = await saved.path();
  await page.getByText(/^2 questions saved as muster-shelf-/).waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await shelf(page).getByText('Nothing is kept yet.').waitFor();

  const bring = async (chosen) => {
    const choosing = page.waitForEvent('filechooser');
    await shelf(page).getByRole('button', { name: 'Import' }).click();
    await (await choosing).setFiles(chosen);
  };
  const buffer = await readFile(path);
  const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await bring(file('shelf.json', buffer));
  await page.getByText('2 questions added.').waitFor();
  await named(page, [['In no folder', 'Pledged air defence', 'Open seats']]);
  await bring(file('again.json', buffer));
  await page.getByText('0 questions added. 2 were here already.').waitFor();
  await bring(file('cut.json', buffer.toString().slice(0, 90)));
  await page.getByText('cut.json is no exported shelf, or was cut off.').waitFor();
  await bring(file('newer.json', '{"muster":"shelf","version":7,"kept":[]}'));
  await page.getByText('newer.json was written by a newer Muster than this one.').waitFor();
  await named(page, [['In no folder', 'Pledged air defence', 'Open seats']]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('leaves the shelf of a newer page alone, and keeps aside what cannot be read', async () => {
  const newer = '{"muster":"shelf","version":9,"kept":[{"of":"tomorrow"}]}';
  const { page, complaints } = await withShelf(newer);
  await shelf(page).getByText('Your shelf was written by a newer Muster than this one. It is left as it is').waitFor();
  await page.goto(new URL('/?q=06', page.url()).href);
  await save(page, 'Mine', '');
  await page.getByText('written by a newer Muster than this one, so it is left as it is. Nothing was changed').waitFor();
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), newer);
  await page.context().close();

  const spoilt = JSON.stringify({ ...BEFORE, kept: [...BEFORE.kept, { name: 'half a' }] });
  const other = await withShelf(spoilt);
  await shelf(other.page).getByText('What your shelf held once could not be read, wholly or in part.').waitFor();
  await named(other.page, [['In no folder', 'Pledged air defence', 'Open seats']]);
  const download = other.page.waitForEvent('download');
  await shelf(other.page).getByRole('button', { name: 'Take it as a file' }).click();
  assert.equal(await readFile(await (await download).path(), 'utf8'), spoilt);
  await other.page.reload();
  await shelf(other.page).getByRole('button', { name: 'Throw it away' }).press('Enter');
  await shelf(other.page).getByText('What was kept aside is thrown away.').waitFor();
  assert.deepEqual(await other.page.evaluate(() => Object.keys(localStorage)), [KEY]);
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
});

test('keeps a document that is too long for an address, and its address names it', async () => {
  const { page, complaints } = await opened.open('/?own', { permissions: ['clipboard-read', 'clipboard-write'] });
  // Packed it stays long: no two lines are alike.
  const lines = Array.from({ length: 900 }, (_, at) => `# ${Math.sin(at + 1)} ${Math.cos(at + 1)}`);
  const long = `# What is long?\nquery Long {\n${lines.join('\n')}\n  holdings(first: 3) { totalCount nodes { nation { code } } }\n}\n`;
  await page.getByRole('textbox', { name: 'Document' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(long);
  await page.getByText('This document is too long for an address. Save or run it').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('It is on your shelf as “What is long?”, and its link opens in this browser only.').waitFor();
  await page.waitForURL(/\?kept=/);
  const rows = await rowsOf(page, 'Holdings');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText(/this link opens in this browser only/).waitFor();

  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  assert.deepEqual(await rowsOf(page, 'Holdings'), rows);
  const other = await opened.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await other.page.getByText('This link leads to a shelf, and the shelf of this browser has no such question.').waitFor();
  await page.goto(new URL('/questions?shelf=mine', page.url()).href);
  await named(page, [['In no folder', 'What is long?']]);
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});

test('keeps questions and no answers: nothing of what came back stays in the browser', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  const rows = await rowsOf(page, 'Donation lines');
  await save(page, 'Pledges', 'Morning');
  await page.getByText('Saved as “Pledges”.').waitFor();
  const kept = await page.evaluate(async () => ({
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    others: [await indexedDB.databases(), await caches.keys(), document.cookie],
  }));
  assert.deepEqual(kept.others, [[], [], '']);
  const systems = new Set(rows.flat().filter((cell) => /^[A-Z][a-z]+ ?\w*-?\w*$/.test(cell) && cell.length > 4));
  assert.ok(systems.size > 3, 'the answer names things');
  for (const name of systems) assert.ok(!kept.stored.includes(`"${name}"`), name);
  assert.doesNotMatch(kept.stored, /"data"|"nodes"|authorization|bearer/i);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('finds questions by word, topic and shelf, and the address says so', async () => {
  const { page, complaints } = await withShelf(BEFORE, '/questions');
  await page.getByRole('searchbox', { name: 'Search questions' }).fill('seats');
  await page
    .getByRole('status')
    .filter({ hasText: /^\d questions?$/ })
    .waitFor();
  await named(page, [['In no folder', 'Open seats']]);
  await page.getByRole('button', { name: /^Topic/ }).click();
  await page.getByRole('option', { name: 'Training' }).click();
  await page.keyboard.press('Escape');
  await page.waitForURL(/words=seats&topic=Training/);
  await page.getByRole('region', { name: 'Training' }).waitFor();
  await page.getByRole('region', { name: 'What nations give' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Shelf/ }).click();
  await page.getByRole('option', { name: 'Library' }).click();
  await page.waitForURL(/shelf=library/);
  await shelf(page).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /open seats/ }).click();
  await rowsOf(page, 'Course iterations');
  await page.goBack();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'open seats' })
    .getByText(/last run \d\d:\d\dZ/)
    .waitFor();
  assert.equal(await page.getByRole('searchbox', { name: 'Search questions' }).inputValue(), 'seats');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on the shelf, at 1280 and 390 px without scrolling sideways, ${colorScheme}`, async () => {
    for (const width of [1280, 390]) {
      const { page, complaints } = await withShelf(
        { ...BEFORE, version: 2, kept: BEFORE.kept.map((one) => ({ ...one, folder: 'Morning' })) },
        '/questions',
        {
          colorScheme,
          viewport: { width, height: 844 },
        },
      );
      const found = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      assert.deepEqual(await found(), [], 'shelf');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
      await shelf(page).getByRole('button', { name: 'Rename or move Open seats' }).click();
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(await found(), [], 'renaming');
      assert.deepEqual(complaints, []);
      await page.context().close();
    }
  });
}
