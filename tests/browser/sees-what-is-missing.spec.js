// Feeds of the demo fail or lag: a person sees which, and what is shown instead.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asked, opening, rowsOf, table } from './asking.js';

const opened = opening();
const QUESTION = `{ holdings(filter: { category: ["howitzer"], calibre: { gte: 155, lte: 155 }, condition: [SERVICEABLE] }, orderBy: [{ field: QUANTITY, direction: DESC }], first: 20) {
  nodes { provenance { feed { slug } } } gaps { nation { name } feed { slug } asOf } } }`;

test('reads by name which feeds are not current, and finds their rows marked', async () => {
  const { page, complaints } = await opened.open('/?q=02');
  await rowsOf(page, 'Holdings');
  const { holdings } = await asked(opened.gateway.address, QUESTION);
  const banner = page.getByRole('region', { name: 'Not current' });
  await banner.getByText(`${holdings.gaps.length} feeds in this answer are not current.`).waitFor();
  for (const { nation, feed } of holdings.gaps.slice(0, 3)) {
    await banner.getByText(nation.name).waitFor();
    await banner.getByRole('link', { name: feed.slug }).waitFor();
  }
  const late = new Set(holdings.gaps.map(({ feed }) => feed.slug));
  const expected = holdings.nodes.map(({ provenance }) => late.has(provenance.feed.slug));
  assert.ok(expected.includes(true) && expected.includes(false), 'some rows are marked, some are not');
  const marked = await table(page, 'Holdings')
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => row.textContent.includes('not current')));
  assert.deepEqual(marked, expected);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('hides the banner and brings it back', async () => {
  const { page, complaints } = await opened.open('/?q=02');
  const banner = page.getByRole('region', { name: 'Not current' });
  await banner.getByRole('button', { name: 'Hide' }).click();
  await banner.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /not current\. Show what is not current/ }).click();
  await banner.waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});
