// A feed fails while a person works, and comes back: nothing has to be pressed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { asked, focusOn, rowsOf, startFed, table } from './asking.js';
import { openBrowser, openPage } from './reader.js';

const FAILS_FOR_S = 30;
/** Until the pages have asked again by themselves. */
const PATIENCE = { timeout: (FAILS_FOR_S + 60) * 1000 };

let gateway;
let browser;
before(async () => {
  gateway = await startFed('--fail', `POL@12s-${12 + FAILS_FOR_S}s`);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await gateway?.stop();
});

/** Waits until the graph itself says so. */
async function standing(stale) {
  for (const end = Date.now() + PATIENCE.timeout; ; ) {
    const { feed } = await asked(gateway.address, '{ feed(slug: "pol-darowizny") { stale } }');
    if (feed.stale === stale) return;
    assert.ok(Date.now() < end, stale ? 'the feed does not fail' : 'the feed does not come back');
    await new Promise((done) => setTimeout(done, 250));
  }
}

test('reads in banner and feed that a nation fails, and sees both go by themselves when it is back', async () => {
  await standing(true);
  const open = (path) => openPage(browser, new URL(path, gateway.address).href);
  const { page, complaints } = await open('/?q=06&v.announced.fromDays=-700');
  const rows = await rowsOf(page, 'Donation lines');
  const banner = page.getByRole('region', { name: 'Not current' });
  const line = banner.getByRole('listitem').filter({ hasText: 'Poland' });
  await line.getByText(/the newest run failed\. Shown as of \d{1,2} [A-Z][a-z]{2} \d{4}/).waitFor();

  const feeds = await open('/feeds?feed=pol-darowizny');
  const detail = feeds.page.getByRole('complementary', { name: 'The chosen feed' });
  await detail.getByText('The newest run failed, so you see the copy before').waitFor();
  const cell = feeds.page.getByRole('gridcell', { name: /^Poland, Donations/ });
  await cell.focus();
  const scrolled = await feeds.page.evaluate(() => window.scrollY);

  await standing(false);
  await line.waitFor({ state: 'detached', ...PATIENCE });
  assert.ok((await rowsOf(page, 'Donation lines')).length >= rows.length);
  await table(page, 'Donation lines').waitFor();
  await detail.getByText('Poland is up to date.').waitFor(PATIENCE);
  await detail.getByText('The newest run failed').waitFor({ state: 'detached', ...PATIENCE });
  await focusOn(cell);
  assert.equal(await feeds.page.evaluate(() => window.scrollY), scrolled);
  assert.deepEqual([...complaints, ...feeds.complaints], []);
});
