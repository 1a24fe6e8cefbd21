// A front-end developer opens GraphiQL and asks what stands there.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening } from './asking.js';

const opened = opening();

/** Presses Run and gives the answer as the gateway sent it; what the page asks for itself is another. */
async function run(page) {
  const arrives = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/graphql' && !response.request().postData()?.includes('IntrospectionQuery'),
  );
  await page.getByRole('button', { name: /^execute query/i }).click();
  const answer = await (await arrives).json();
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  return answer;
}

/** The page, its schema loaded: GraphiQL asks for that by itself. */
async function openReady() {
  const ready = await opened.open('/graphiql');
  await ready.page.getByRole('region', { name: 'Query Editor' }).getByText('query Howitzers').waitFor();
  await ready.page.waitForLoadState('networkidle');
  return ready;
}

test('asks the first question by its button and reads the answer', async () => {
  const { page, complaints } = await openReady();
  assert.equal(await page.title(), 'GraphiQL · Muster');
  const answer = await run(page);
  assert.ok(answer.data.holdings.nodes[0].nation.code, 'a nation is named');
  const result = page.getByRole('region', { name: 'Result Window' });
  await result.getByText('"totalCount"').waitFor();
  await result.getByText(String(answer.data.holdings.totalCount), { exact: true }).first().waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('asks every question that the page opens with', async () => {
  const { page, complaints } = await openReady();
  const tabs = page.getByRole('tablist', { name: 'Select active operation' }).getByRole('tab');
  assert.equal(await tabs.count(), 3);
  for (let at = 0; at < 3; at += 1) {
    await tabs.nth(at).getByRole('button').first().click();
    // GraphiQL reads the operation's name out of the text a tenth of a second after the text has changed.
    await page.waitForTimeout(500);
    await run(page);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('reads the documentation, completes a field, changes the theme, and breaks no policy', async () => {
  const { page, complaints } = await openReady();
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
