// What several tests do with the page of a question.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import { startGateway } from './gateway.js';
import { openBrowser, openPage } from './reader.js';

const ARRIVAL_MS = 60_000;
const PATIENCE_MS = 15_000;
const AGAIN_MS = 50;
/** A world that does not change for so long has its first feeds. */
const REST_MS = 750;

/**
 * A gateway whose feeds are there, and a browser; the browser ends with the file's tests. `opened.open` gives a page. All files
 * share the gateway that `run.js` started; a file that is run by itself starts one of its own.
 */
export function opening() {
  const opened = {};
  before(async () => {
    opened.gateway = process.env.MUSTER_ADDRESS ? { address: process.env.MUSTER_ADDRESS } : await startFed();
    opened.browser = await openBrowser();
  });
  after(async () => {
    await opened.browser?.close();
    await opened.gateway?.stop?.();
  });
  opened.open = (path, options) => openPage(opened.browser, new URL(path, opened.gateway.address).href, options);
  return opened;
}

/** Starts a gateway, and waits until its feeds have come. */
export async function startFed(...more) {
  const gateway = await startGateway('--no-past', ...more);
  try {
    await fed(gateway.address);
  } catch (error) {
    await gateway.stop();
    throw error;
  }
  return gateway;
}

/** Asks the gateway as a program does. */
export async function asked(address, query, variables = {}) {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  return answer.data;
}

/** What a page does a moment later: the check is repeated until it holds, and fails with its own words where it never does. */
export async function soon(check) {
  for (const end = Date.now() + PATIENCE_MS; ; await new Promise((done) => setTimeout(done, AGAIN_MS))) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
  }
}

/** Waits until that has the focus: what closes or opens gives it away a moment later. */
export async function focusOn(locator) {
  await locator.and(locator.page().locator(':focus')).waitFor({ state: 'attached' });
}

/** The address that asks a document of one's own. */
export function addressOf(document) {
  return `/?doc=${deflateRawSync(document).toString('base64url')}`;
}

/** The gateway answers from its first second, with the feeds that are there: waits until they have come and the world rests. */
async function fed(address) {
  const end = Date.now() + ARRIVAL_MS;
  let before = '';
  for (;;) {
    const { world, feeds } = await asked(address, '{ world { version } feeds { access lastAttempt } }');
    const tried = feeds.length > 0 && feeds.every(({ access, lastAttempt }) => access === 'LOOKUP' || lastAttempt !== null);
    if (tried && world.version === before) return;
    before = world.version;
    assert.ok(Date.now() < end, 'the feeds did not arrive');
    await new Promise((done) => setTimeout(done, REST_MS));
  }
}

/** The table of that name. */
export function table(page, name) {
  return page.getByRole('region', { name, exact: true }).getByRole('grid');
}

/** Waits for an answer and gives its rows, each as the texts of its cells. */
export async function rowsOf(page, name) {
  const rows = table(page, name).getByRole('row');
  await rows.nth(1).waitFor();
  const texts = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll('[role="gridcell"] > :last-child')].map((cell) => cell.textContent.trim())),
  );
  return texts;
}

/** Where in a row the column of that name is. */
export async function columnAt(page, name, column) {
  const heads = await table(page, name).getByRole('columnheader').allInnerTexts();
  const at = heads.findIndex((head) => head.replace(/[▼▲]/g, '').trim() === column);
  assert.ok(at >= 0, `${column} in ${heads.join(', ')}`);
  return at;
}
