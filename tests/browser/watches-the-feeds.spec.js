// A person looks who reports late, opens a feed, and takes its quarantine away.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { asked, opening, soon } from './asking.js';
import { records } from './records.js';

const opened = opening();

test('filters the feeds that are late and opens one by keyboard', async () => {
  const { page, complaints } = await opened.open('/feeds');
  const { nations } = await asked(opened.gateway.address, '{ nations { name feeds { slug freshness } } }');
  const late = nations.flatMap(({ name, feeds }) =>
    feeds.filter(({ freshness }) => freshness === 'OVERDUE').map(({ slug }) => ({ name, slug })),
  );
  assert.ok(late.length > 0, 'the demo has a late feed');

  await page.getByRole('button', { name: `${late.length} overdue` }).click();
  await page.waitForURL(/status=overdue/);
  const heads = page.getByRole('grid').getByRole('rowheader');
  await soon(async () => assert.equal(await heads.count(), new Set(late.map(({ name }) => name)).size));
  for (const { name } of late) await heads.filter({ hasText: name }).waitFor();

  const cell = page.getByRole('gridcell', { name: /overdue/ }).first();
  await page.getByRole('gridcell').first().focus();
  while (!(await cell.evaluate((element) => element === document.activeElement))) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('complementary', { name: 'The chosen feed' });
  await detail.getByText('is later than promised. You see its last good copy.').waitFor();
  await page.waitForURL(/feed=/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const width of [1280, 390]) {
  test(`sees the feed of a cell far down beside or below the matrix, ${width} px`, async () => {
    const { page, complaints } = await opened.open('/feeds', { viewport: { width, height: 800 } });
    const cell = page.getByRole('gridcell', { name: /^United States, Holdings/ });
    await cell.scrollIntoViewIfNeeded();
    await cell.click();
    const detail = page.getByRole('complementary', { name: 'The chosen feed' });
    const head = detail.getByRole('heading', { level: 2 });
    await head.waitFor();
    const inSight = async () => {
      const { y } = await head.boundingBox();
      assert.ok(y > 0 && y < 400, `${y}`);
    };
    await soon(inSight);
    await page.reload();
    await head.waitFor();
    await soon(inSight);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('sees samples of issues and takes the quarantine as CSV: as many rows as the run says', async () => {
  const { feeds } = await asked(
    opened.gateway.address,
    '{ feeds { slug runs(first: 4) { nodes { published notModified rows { quarantined } issues { rule samples { position } } } } } }',
  );
  const good = feeds
    .map(({ slug, runs }) => ({ slug, run: runs.nodes.find(({ published, notModified }) => published || notModified) }))
    .find(({ run }) => run !== undefined && run.rows.quarantined > 0 && run.issues.length > 0);
  assert.ok(good, 'a feed of the demo has quarantined rows');
  const { page, complaints } = await opened.open(`/feeds?feed=${good.slug}`);
  const detail = page.getByRole('complementary', { name: 'The chosen feed' });
  await detail.getByRole('heading', { name: 'Most frequent issues' }).waitFor();
  await detail.getByText(good.run.issues[0].rule).waitFor();
  await detail.getByText(good.run.issues[0].samples[0].position).first().waitFor();

  const arrives = page.waitForEvent('download');
  await detail.getByRole('button', { name: 'Quarantine as CSV' }).click();
  const file = await readFile(await (await arrives).path(), 'utf8');
  const positions = new Set(
    records(file)
      .slice(1)
      .map(([position]) => position),
  );
  assert.equal(positions.size, good.run.rows.quarantined);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
