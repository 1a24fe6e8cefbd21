// A person takes an answer away: as a file, with all pages, or to the clipboard.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { unzipped } from './archive.js';
import { asked, columnAt, opening, rowsOf, table } from './asking.js';
import { records } from './records.js';

const opened = opening();
const NAME = 'Donation lines';

/** Chooses what to take, and gives the file's name and text. */
async function taken(page, item) {
  await page.getByRole('button', { name: 'Take away' }).click();
  const arrives = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const download = await arrives;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

test('takes the rows on the screen as CSV: the same rows, order and columns, with what they are about', async () => {
  const { page, complaints } = await opened.open('/?q=06&cols=system,stage,pledged&sort=-pledged&filter=sky');
  const rows = await rowsOf(page, NAME);
  const { name, text } = await taken(page, 'These rows as CSV for a spreadsheet');
  assert.match(name, /^muster-q06-\d{4}-\d{2}-\d{2}T\d{4}Z-UNCLASSIFIED\.csv$/);
  assert.equal(text.charCodeAt(0), 0xfeff, 'a spreadsheet sees that it is UTF-8');
  const file = records(text);
  const head = Object.fromEntries(file.slice(0, 6));
  assert.match(head.Question, /^Which air defence was pledged/);
  assert.equal(head['Highest label'], 'UNCLASSIFIED');
  assert.ok('Not current' in head && 'World' in head && head.Viewer === 'staff', JSON.stringify(head));
  const [heads, ...body] = file.slice(7);
  assert.deepEqual(heads, ['System', 'Stage', 'Pledged', 'Pledged unit', 'Pledged state']);
  assert.deepEqual(
    body.map(([system]) => system),
    rows.map(([system]) => system),
  );
  for (const [at, [, , value, , state]] of body.entries()) {
    const shown = rows[at][2];
    assert.equal(value === '' ? state : Number(value), value === '' ? shown : Number(shown.replaceAll(',', '').split(' ')[0]));
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes all pages as one file, as many rows as match', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, NAME);
  const { donationLines } = await asked(
    opened.gateway.address,
    '{ donationLines(filter: { domain: [AIR_DEFENCE], announced: { fromDays: -365 } }) { totalCount } }',
  );
  assert.ok(donationLines.totalCount > 500, 'more than one page');
  const { text } = await taken(page, /^All [\d,]+ rows as CSV/);
  assert.equal(records(text).slice(8).length, donationLines.totalCount);
  await page.getByText(/^Saved as muster-q06/).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes all pages as the screen filters, sorts and hides them', async () => {
  const { page, complaints } = await opened.open('/?q=06&cols=system,pledged&sort=-pledged&filter=sky');
  await rowsOf(page, NAME);
  const { donationLines } = await asked(
    opened.gateway.address,
    `{ donationLines(filter: { domain: [AIR_DEFENCE], announced: { fromDays: -365 } }, first: 500) {
        totalCount nodes { system { name } } } }`,
  );
  assert.ok(donationLines.totalCount > 500, 'more than one page');
  const { text } = await taken(page, /^All [\d,]+ rows as CSV for a spreadsheet/);
  const [heads, ...rows] = records(text).slice(7);
  assert.deepEqual(heads, ['System', 'Pledged', 'Pledged unit', 'Pledged state']);
  assert.ok(rows.length >= donationLines.nodes.filter(({ system }) => /sky/i.test(system?.name ?? '')).length);
  assert.ok(rows.every(([system]) => /sky/i.test(system)));
  const known = rows.map(([, pledged]) => pledged).filter((pledged) => pledged !== '');
  assert.deepEqual(
    known.map(Number),
    known.map(Number).toSorted((one, other) => other - one),
  );
  assert.ok(rows.slice(known.length).every(([, pledged]) => pledged === ''), 'missing values come last');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes a workbook of all rows: typed cells, no formula, and a second sheet that says what it is about', async () => {
  const { page, complaints } = await opened.open('/browse/fk5hdGlvbjpQT0w');
  await rowsOf(page, 'Holdings');
  const { nation } = await asked(opened.gateway.address, '{ nation(code: "POL") { holdings { totalCount } } }');
  const { name, bytes } = await taken(page, /^All [\d,]+ rows as a spreadsheet$/);
  assert.match(name, /\.xlsx$/);
  const files = unzipped(bytes);
  const rows = files.get('xl/worksheets/sheet1.xml').match(/<row /g);
  assert.equal(rows.length, nation.holdings.totalCount + 1);
  assert.ok(!files.get('xl/worksheets/sheet1.xml').includes('<f>'));
  assert.match(files.get('xl/worksheets/sheet1.xml'), /<c r="F2" s="0"><v>\d+<\/v><\/c>/);
  assert.match(files.get('xl/worksheets/sheet2.xml'), /Poland: Holdings/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes JSON as the gateway answers it, without what the page asks for itself', async () => {
  const { page, complaints } = await opened.open('/?q=18');
  await rowsOf(page, 'Donations, groups');
  const { text } = await taken(page, 'The answer as JSON');
  const answer = JSON.parse(text);
  assert.deepEqual(Object.keys(answer.data), ['donations']);
  assert.ok(!text.includes('muster_'));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('copies the rows for a spreadsheet', async () => {
  const { page, complaints } = await opened.open('/?q=06', { permissions: ['clipboard-read', 'clipboard-write'] });
  const rows = await rowsOf(page, NAME);
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('menuitem', { name: 'Copy these rows' }).click();
  await page.getByText('20 rows copied.').waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/).map((line) => line.split('\t'));
  const at = await columnAt(page, NAME, 'System');
  assert.equal(copied.length, 21);
  assert.deepEqual(
    copied.slice(1).map((row) => row[at]),
    rows.map((row) => row[at]),
  );
  assert.deepEqual(await table(page, NAME).getByRole('columnheader').allInnerTexts(), copied[0]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('cancels a file of all pages: nothing is saved', async () => {
  const { page, complaints } = await opened.open('/?q=02');
  await rowsOf(page, 'Holdings');
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('first: 500')) await new Promise((done) => setTimeout(done, 3_000));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('menuitem', { name: /^All .* as CSV/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/^Export stopped at row 0 of .* Nothing was saved\.$/).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});
