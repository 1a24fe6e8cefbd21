// A person works on several documents at once: each has a tab with its variables and its answer, and a reload keeps them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';

import { focusOn, opening, rowsOf, soon } from './asking.js';

const opened = opening();
const NATIONS = 'query Nations { nations { code name } }';
const STOCK = 'query Stock($first: Int = 3) { holdings(first: $first) { totalCount nodes { nation { code } } } }';

const tab = (page, name) => page.getByRole('tab', { name, exact: true });
const document = (page) => page.getByRole('textbox', { name: 'Document' });

/** Puts a text into an editor in place of what is there. */
async function write(page, editor, text) {
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Waits until these tabs stand there, and that one is shown. */
async function stand(page, names, chosen) {
  await soon(async () => assert.deepEqual(await page.getByRole('tab').allInnerTexts(), names));
  await page.getByRole('tab', { name: chosen, exact: true, selected: true }).waitFor();
}

/** Two documents, each with its answer; the second is shown. */
async function two(options) {
  const found = await opened.open('/?own', options);
  const { page } = found;
  await stand(page, ['Own'], 'Own');
  await write(page, document(page), NATIONS);
  await stand(page, ['Nations'], 'Nations');
  await page.keyboard.press('Control+Enter');
  await rowsOf(page, 'Nations');
  await page.getByRole('button', { name: 'New document' }).click();
  await stand(page, ['Nations', 'Own'], 'Own');
  await write(page, document(page), STOCK);
  await write(page, page.getByRole('textbox', { name: 'Variables as JSON' }), '{ "first": 7 }');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^7 of [\d,]+ rows$/).waitFor();
  await stand(page, ['Nations', 'Stock'], 'Stock');
  return found;
}

test('opens a second document beside the first, goes between them, and finds both after a reload', async () => {
  const { page, complaints } = await two();
  await page.waitForURL(/v\.first=7/);
  const link = page.url();
  await tab(page, 'Nations').click();
  await document(page).getByText('query Nations').waitFor();
  await rowsOf(page, 'Nations');
  assert.equal(await page.getByRole('region', { name: 'Holdings', exact: true }).count(), 0, 'the answer is that of the document');
  await page.waitForURL((url) => url.href !== link && url.searchParams.has('doc'));

  await page.reload();
  await rowsOf(page, 'Nations');
  await stand(page, ['Nations', 'Stock'], 'Nations');
  await tab(page, 'Stock').click();
  await page.getByRole('textbox', { name: 'Variables as JSON' }).getByText('7').waitFor();
  await page.waitForURL(link);

  // The address shares the one that is shown.
  const other = await opened.open(link);
  await other.page.getByText(/^7 of [\d,]+ rows$/).waitFor();
  await stand(other.page, ['Stock'], 'Stock');
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});

test('goes from tab to tab by arrow keys, closes one by Delete and takes it back', async () => {
  const { page, complaints } = await two();
  await tab(page, 'Stock').focus();
  await page.keyboard.press('ArrowRight');
  await focusOn(tab(page, 'Nations'));
  await document(page).getByText('query Nations').waitFor();
  await page.keyboard.press('End');
  await focusOn(tab(page, 'Stock'));
  await page.keyboard.press('Home');
  await focusOn(tab(page, 'Nations'));
  assert.equal(await page.getByRole('tablist', { name: 'Open documents' }).locator('[tabindex="0"]').count(), 1);
  await page.keyboard.press('Delete');
  await stand(page, ['Stock'], 'Stock');
  await focusOn(tab(page, 'Stock'));
  await page.getByText('“Nations” is closed.').waitFor();
  await page.getByRole('button', { name: 'Undo closing “Nations”' }).press('Enter');
  await stand(page, ['Nations', 'Stock'], 'Nations');
  await document(page).getByText('query Nations').waitFor();

  await page.getByRole('button', { name: 'Close Nations' }).press('Enter');
  await page.getByRole('button', { name: 'Close Stock' }).press('Enter');
  await stand(page, ['Own'], 'Own');
  await document(page).getByText('What do you want to know?').waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('opens another question beside an own document, goes Back to it, and each editor undoes its own', async () => {
  const { page, complaints } = await two();
  await document(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('# mine\n');
  await page.getByRole('button', { name: 'Choose another' }).click();
  await page.getByRole('menuitem', { name: /howitzers/ }).click();
  await page.getByRole('button', { name: 'Open as GraphQL' }).click();
  await stand(page, ['Nations', 'Stock', 'Howitzers'], 'Howitzers');
  await document(page).getByText('query Howitzers').click();
  await page.keyboard.press('Control+z');
  await document(page).getByText('query Howitzers').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/q=02/);
  await tab(page, 'Stock').click();
  await document(page).getByText('# mine').waitFor();
  await page.waitForURL(/doc=.*v\.first=7/);
  await page.goBack();
  await stand(page, ['Nations', 'Stock', 'Howitzers'], 'Howitzers');
  await page.goForward();
  await stand(page, ['Nations', 'Stock', 'Howitzers'], 'Stock');
  await document(page).getByText('# mine').waitFor();

  // What was run before comes back in a tab of its own, or in the one that has it.
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('list').getByRole('button', { name: 'A question without words' }).last().click();
  await stand(page, ['Nations', 'Stock', 'Howitzers'], 'Nations');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on the tabs, at 1280 and 390 px without scrolling sideways, ${colorScheme}`, async () => {
    for (const width of [1280, 390]) {
      const { page, complaints } = await two({ colorScheme, viewport: { width, height: 844 } });
      for (let more = 0; more < 6; more += 1) await page.getByRole('button', { name: 'New document' }).press('Enter');
      await page.getByRole('button', { name: 'Close Own' }).press('Enter');
      await page.getByText('“Own” is closed.').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
      assert.equal(
        await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth),
        0,
      );
      assert.deepEqual(complaints, []);
      await page.context().close();
    }
  });
}
