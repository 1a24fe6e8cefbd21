// A front-end developer opens GraphiQL and asks what stands there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startGateway } from './gateway.js';
import { openBrowser, openPage } from './reader.js';

const ARRIVAL_MS = 60_000;

let gateway;
let browser;

before(async () => {
  gateway = await startGateway();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await gateway?.stop();
});

/** Presses Run and gives the answer as the gateway sent it. */
async function run(page) {
  const arrives = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql');
  await page.getByRole('button', { name: /^execute query/i }).click();
  return (await arrives).json();
}

/** Runs until the answer is as wanted: the gateway answers from its first second, with the feeds that are there. */
async function runUntil(page, wanted) {
  const end = Date.now() + ARRIVAL_MS;
  for (;;) {
    const answer = await run(page);
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    if (wanted(answer.data)) return answer;
    assert.ok(Date.now() < end, `still not there: ${JSON.stringify(answer.data).slice(0, 300)}`);
    await page.waitForTimeout(500);
  }
}

/** The page, its schema loaded: GraphiQL asks for that by itself. */
async function openReady(path) {
  const opened = await openPage(browser, new URL(path, gateway.address).href);
  await opened.page.getByRole('region', { name: 'Query Editor' }).getByText('query Howitzers').waitFor();
  await opened.page.waitForLoadState('networkidle');
  return opened;
}

test('asks the first question by its button and reads the answer', async () => {
  const { page, complaints } = await openReady('/graphiql');
  assert.equal(await page.title(), 'GraphiQL · Muster');
  const answer = await runUntil(page, (data) => data.holdings.totalCount > 0);
  assert.ok(answer.data.holdings.nodes[0].nation.code, 'a nation is named');
  const result = page.getByRole('region', { name: 'Result Window' });
  await result.getByText('"totalCount"').waitFor();
  await result.getByText(String(answer.data.holdings.totalCount), { exact: true }).first().waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('asks every question that the page opens with', async () => {
  const { page, complaints } = await openReady('/graphiql');
  const tabs = page.getByRole('tablist', { name: 'Select active operation' }).getByRole('tab');
  assert.equal(await tabs.count(), 3);
  for (let at = 0; at < 3; at += 1) {
    await tabs.nth(at).getByRole('button').first().click();
    // GraphiQL reads the operation's name out of the text a tenth of a second after the text has changed.
    await page.waitForTimeout(500);
    await runUntil(page, () => true);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('reads the documentation, completes a field, changes the theme, and breaks no policy', async () => {
  const { page, complaints } = await openReady('/graphiql');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('region', { name: 'Documentation Explorer' }).getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByRole('region', { name: 'Documentation Explorer' }).getByText('holdings').first().waitFor();

  await page.getByRole('button', { name: 'New tab' }).click();
  await page.getByRole('region', { name: 'Query Editor' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('query { hold');
  await page.keyboard.press('Control+Space');
  await page.getByRole('region', { name: 'Query Editor' }).getByText('holdings').waitFor();

  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dark' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
  await page.context().close();
});
