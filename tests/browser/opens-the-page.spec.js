// A person opens the workbench: one page, nothing from elsewhere, quickly there.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opening } from './asking.js';

/** Bytes over the wire until the page can be used. */
const MOST_BYTES = 300_000;

const opened = opening();

test('opens the page without a violation, an outside request or a heavy load', async () => {
  const { page, complaints } = await opened.open('/questions');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const sizes = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) =>
    sizes.set(requestId, { path: new URL(response.url).pathname, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sizes.has(requestId)) sizes.get(requestId).bytes = encodedDataLength;
  });
  await page.goto(new URL('/', opened.gateway.address).href, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await page.title(), 'Muster');
  const loaded = [...sizes.values()].filter(({ path }) => path !== '/graphql');
  const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`first load: ${(bytes / 1000).toFixed(0)} kB in ${loaded.length} files`);
  assert.ok(bytes > 0 && bytes <= MOST_BYTES, `${bytes} bytes: ${JSON.stringify(loaded)}`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('says above the page what may be seen, which world it is and who asks', async () => {
  const { page, complaints } = await opened.open('/');
  await page
    .getByRole('region', { name: 'Highest label that you can meet' })
    .getByText(/Up to RESTRICTED/)
    .waitFor();
  await page.getByText(/^World of \d{1,2} [A-Z][a-z]{2} \d{4}, \d{2}:\d{2}Z$/).waitFor();
  await page.getByRole('button', { name: 'You ask as staff' }).waitFor({ state: 'attached' });
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('gets the same bytes packed and plain', async () => {
  const page = await (await fetch(opened.gateway.address)).text();
  for (const [path] of page.matchAll(/\/assets\/[^"]+/g)) {
    const asked = new URL(path, opened.gateway.address);
    const packed = await fetch(asked, { headers: { 'accept-encoding': 'br' } });
    const plain = await fetch(asked, { headers: { 'accept-encoding': 'identity' } });
    assert.equal(packed.headers.get('content-encoding'), 'br', path);
    assert.equal(plain.headers.get('content-encoding'), null, path);
    assert.equal(await packed.text(), await plain.text(), path);
  }
});

test('is told that there is no such page', async () => {
  const response = await fetch(new URL('/no-such-page', opened.gateway.address));
  assert.equal(response.status, 404);
});
