// The gateway is slow, or gone: a person sees for how long, stops waiting, and loses nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening, rowsOf } from './asking.js';

const opened = opening();
const NAME = 'Donation lines';

/** Whether a request is the page's question, and not what the page asks for itself. */
function isQuestion(route) {
  return route.request().postData()?.includes('AirDefencePledges') ?? false;
}

test('sees how long a question takes, and cancels it', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, NAME);
  let stopped;
  const stops = new Promise((done) => (stopped = done));
  page.on('requestfailed', (request) => request.postData()?.includes('AirDefencePledges') && stopped());
  await page.route('**/graphql', (route) => (isQuestion(route) ? undefined : route.continue()));
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^\d s so far$/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await stops;
  await page.getByText('You cancelled. Nothing changed').waitFor();
  assert.equal((await rowsOf(page, NAME)).length, 20, 'the answer before stays');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('keeps the question and the last answer while the gateway is gone, and asks again by itself', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, NAME);
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('Your question is kept; it runs again as soon as the gateway is back.').waitFor();
  await page.getByText('This is the answer to the question before.').waitFor();
  assert.equal((await rowsOf(page, NAME)).length, 20);
  await page.unroute('**/graphql');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.getByText('This is the answer to the question before.').waitFor({ state: 'detached' });
  assert.ok(
    complaints.every((complaint) => /ERR_CONNECTION_REFUSED/.test(complaint)),
    complaints.join('\n'),
  );
  await page.context().close();
});

test('is told why, and how to narrow it, when a question is too much', async () => {
  const { page } = await opened.open('/?own');
  await page.getByRole('textbox', { name: 'Document' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('{ holdings(first: 5000) { totalCount } }');
  await page.keyboard.press('Control+Enter');
  const alert = page.getByRole('alert').getByText(/a page has at most 500 records \(page on with/);
  await alert.waitFor();
  // The address says the same to the next reader.
  await page.waitForURL(/doc=/);
  await page.reload();
  await alert.waitFor();
  await page.getByRole('textbox', { name: 'Document' }).getByText('first: 5000').waitFor();
  await page.context().close();
});
