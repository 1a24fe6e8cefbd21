// A person asks with his token and sees more than one who has none; nothing of it is left when he stops.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addressOf, opening, rowsOf } from './asking.js';

const opened = opening();
/** What the demo prints. */
const TOKEN = 'demo-token-of-xaa';
const NAME = 'Holdings';
/** Holdings, whose label is in every row. */
const DOCUMENT = `query Labelled { holdings(filter: { nation: ["NOR", "CAN", "GBR", "SWE", "NLD"] }, first: 20) { totalCount withheld nodes { holder } } }`;

function total(text) {
  return Number(/of ([\d,]+) rows/.exec(text)[1].replaceAll(',', ''));
}

async function count(page) {
  await rowsOf(page, NAME);
  return total(await page.getByRole('heading', { name: new RegExp(`^${NAME}`) }).innerText());
}

test('asks with a token, shows the link to another without one, and leaves nothing behind', async () => {
  const { page, complaints } = await opened.open(addressOf(DOCUMENT));
  const lesser = await count(page);
  const line = page.getByRole('region', { name: 'Highest label that you can meet' });
  assert.doesNotMatch(await line.innerText(), /XAA/);

  await page.getByRole('button', { name: /^You ask as/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Who asks' });
  await dialog.getByRole('textbox', { name: 'Token' }).fill('demo-token-of-nobody');
  await page.keyboard.press('Enter');
  await dialog.getByText('Nobody has this token.').waitFor();
  complaints.length = 0; // the browser logs the 401
  await dialog.getByRole('textbox', { name: 'Token' }).fill(TOKEN);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'You ask as reader of XAA' }).waitFor();
  const greater = await count(page);
  assert.ok(greater > lesser, `${greater} with the token, ${lesser} without`);
  await line.getByText(/RESTRICTED.*XAA/).waitFor();
  const link = page.url();
  assert.ok(!link.includes(TOKEN));

  const other = await opened.open(link);
  assert.equal(await count(other.page), lesser);
  assert.deepEqual(await other.page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [['muster.ran'], []]);

  await page.getByRole('button', { name: 'You ask as reader of XAA' }).click();
  await page.getByRole('button', { name: 'Ask without a token' }).click();
  await page.getByRole('button', { name: 'You ask as staff' }).waitFor();
  assert.equal(await count(page), lesser);
  const left = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.ok(!left.includes(TOKEN), left);
  // What was run with the token is forgotten: the tab's history is that of who asks now.
  assert.ok(!left.includes('XAA') && left.includes('staff'), left);
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});

test('is told that a token is no longer known, and goes on without it', async () => {
  const { page } = await opened.open('/questions');
  await page.evaluate(() => sessionStorage.setItem('muster.token', 'demo-token-of-long-ago'));
  await page.reload();
  await page.getByText('The gateway does not know your token any more.').waitFor();
  await page.getByRole('button', { name: 'Who asks' }).click();
  await page.getByRole('button', { name: 'Ask without a token' }).click();
  await page.getByRole('button', { name: 'You ask as staff' }).waitFor();
  await page.context().close();
});
