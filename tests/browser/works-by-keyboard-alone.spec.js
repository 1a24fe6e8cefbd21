// A person without a mouse: every stop is seen, none is a trap, and the order is that of the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening, rowsOf } from './asking.js';

const opened = opening();

/** Where the focus is: what it is called, whether it is seen, and where it stands. */
function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40),
      body: element === document.body,
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      region: element.closest('header, #form, #answer')?.id || (element.closest('header') ? 'header' : 'page'),
      height: box.height,
    };
  });
}

for (const forcedColors of ['none', 'active']) {
  test(`tabs through the page of a question, forced colours ${forcedColors}`, async () => {
    const { page, complaints } = await opened.open('/?q=06', { forcedColors });
    await rowsOf(page, 'Donation lines');
    const stops = [];
    for (let left = 60; left > 0; left -= 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.body) break;
      stops.push(stop);
    }
    assert.ok(stops.length > 15 && stops.length < 60, `${stops.length} stops, and an end`);
    for (const stop of stops) assert.ok(stop.seen, `the focus is not seen on ${stop.name}`);
    const regions = stops.map(({ region }) => region).filter((region, at, all) => region !== all[at - 1]);
    assert.deepEqual(regions, ['page', 'header', 'form', 'answer']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('skips to the answer, and from region to region by F6', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, 'Donation lines');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).name, 'To the answer');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#answer$/);
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).region, 'answer');
  await page.keyboard.press('F6');
  assert.equal((await focused(page)).region, 'header');
  await page.keyboard.press('F6');
  assert.equal((await focused(page)).region, 'form');
  await page.keyboard.press('Shift+F6');
  assert.equal((await focused(page)).region, 'header');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('changes the view by Alt 4 and Alt 1', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, 'Donation lines');
  await page.keyboard.press('Alt+4');
  await page.getByRole('region', { name: 'JSON' }).waitFor();
  await page.waitForURL(/view=json/);
  await page.keyboard.press('Alt+1');
  await rowsOf(page, 'Donation lines');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
