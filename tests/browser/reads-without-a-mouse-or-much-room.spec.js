// A person with a narrow screen, with large text, with a screen reader, in the dark: nothing is cut, axe finds nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';

import { focusOn, opening, rowsOf, table } from './asking.js';
import { PAGES } from './pages.js';

const opened = opening();
const PHONE = { viewport: { width: 390, height: 844 } };
/** 1280 px with the text twice as large are 640 px with the text as it is. */
const LARGE_TEXT = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

async function found(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on any page, ${colorScheme}`, async () => {
    for (const [, path, there] of PAGES) {
      const { page, complaints } = await opened.open(path, { colorScheme });
      await there(page);
      assert.deepEqual(await found(page), [], path);
      assert.deepEqual(complaints, [], path);
      await page.context().close();
    }
  });

  test(`axe finds nothing while something is open, ${colorScheme}`, async () => {
    const { page, complaints } = await opened.open('/?q=02', { colorScheme });
    await rowsOf(page, 'Holdings');
    await table(page, 'Holdings').getByRole('gridcell').nth(3).click();
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(await found(page), [], 'origin');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Nations/ }).click();
    await page.getByRole('option', { name: /Poland/ }).waitFor();
    assert.deepEqual(await found(page), [], 'picker');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Choose another' }).click();
    await page.getByRole('menuitem').first().waitFor();
    assert.deepEqual(await found(page), [], 'questions');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search everything' }).fill('leopard');
    await page.getByRole('option').first().waitFor();
    assert.deepEqual(await found(page), [], 'search');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

for (const [name, size] of [
  ['390 px', PHONE],
  ['1280 px with 200 % text', LARGE_TEXT],
]) {
  test(`reads every page at ${name} without scrolling sideways`, async () => {
    for (const [, path, there] of PAGES) {
      const { page, complaints } = await opened.open(path, size);
      await there(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, path);
      assert.deepEqual(complaints, [], path);
      await page.context().close();
    }
  });
}

test('reads a row as a card at 390 px, and changes the folded question', async () => {
  const { page, complaints } = await opened.open('/?q=06', PHONE);
  await rowsOf(page, 'Donation lines');
  const row = table(page, 'Donation lines').getByRole('row').first();
  const boxes = await row
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.getBoundingClientRect().top));
  assert.ok(new Set(boxes).size > 1, 'cells stand below each other');
  await page.getByRole('button', { name: 'Change the question' }).click();
  await page.getByRole('textbox', { name: 'From day' }).waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Questions' }).click();
  await focusOn(page.getByRole('heading', { level: 1, name: 'Questions' }));
  assert.deepEqual(complaints, []);
  await page.context().close();
});
