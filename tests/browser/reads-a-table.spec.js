// A person sorts a table, moves in it by keyboard, and asks where a value comes from.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asked, columnAt, focusOn, opening, rowsOf, soon, table } from './asking.js';

const opened = opening();
const LINES = 'Donation lines';

/** The number that a cell begins with; null where it has none. */
function figure(text) {
  return /^[\d,.−]+/.test(text)
    ? Number(
        text
          .replaceAll(',', '')
          .replace('−', '-')
          .match(/^-?[\d.]+/)[0],
      )
    : null;
}

/** Sorted so, with what is missing last. */
function inOrder(values, way) {
  const known = values.filter((value) => value !== null);
  assert.deepEqual(values.slice(0, known.length), known, 'missing values come last');
  assert.deepEqual(
    known,
    known.toSorted((one, other) => way * (one - other)),
  );
}

test('sorts by a number: largest first, missing last; again: smallest first, missing still last', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  const before = await rowsOf(page, LINES);
  const at = await columnAt(page, LINES, 'Pledged');
  assert.ok(
    before.some((row) => figure(row[at]) === null),
    'some are not reported',
  );
  const head = table(page, LINES).getByRole('columnheader', { name: 'Pledged' });

  await head.getByRole('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  inOrder(
    (await rowsOf(page, LINES)).map((row) => figure(row[at])),
    -1,
  );
  await page.getByRole('status').getByText('Sorted by Pledged, largest first.').waitFor({ state: 'attached' });

  await head.getByRole('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  inOrder(
    (await rowsOf(page, LINES)).map((row) => figure(row[at])),
    1,
  );

  const top = (await head.boundingBox()).y;
  const last = table(page, LINES).getByRole('row').last();
  await last.evaluate((row) => row.scrollIntoView({ block: 'nearest' }));
  const moved = await table(page, LINES).evaluate((grid) => grid.parentElement.scrollTop);
  assert.ok(moved > 0, 'the table scrolls');
  assert.ok((await head.boundingBox()).y + moved > top, 'the header stays');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('reads the origin of a value by keyboard, and comes back to its cell', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  await rowsOf(page, LINES);
  const { donationLines } = await asked(
    opened.gateway.address,
    `{ donationLines(filter: { domain: [AIR_DEFENCE], announced: { fromDays: -365 } }, orderBy: [{ field: DONOR }, { field: ANNOUNCED, direction: DESC }], first: 3) {
        nodes { provenance { feed { slug } position } } } }`,
  );
  const { feed, position } = donationLines.nodes[2].provenance;
  const cells = table(page, LINES).getByRole('gridcell');
  await cells.first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: feed.slug }).waitFor();
  await dialog.getByText(position, { exact: true }).waitFor();
  const columns = await table(page, LINES).getByRole('columnheader').count();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await focusOn(cells.nth(2 * columns + 2));
  // The next key counts, however soon it comes.
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await focusOn(cells.nth(3 * columns + 2));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('keeps its place while a newer answer moves rows and takes some away', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  const before = await rowsOf(page, LINES);
  const rows = table(page, LINES).getByRole('row');
  const cellAt = (row) => rows.nth(row + 1).getByRole('gridcell').nth(1);
  let change = (nodes) => nodes.reverse();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('AirDefencePledges')) return route.continue();
    const response = await route.fetch();
    const answer = await response.json();
    answer.data.donationLines.nodes = change(answer.data.donationLines.nodes);
    return route.fulfill({ response, json: answer });
  });
  await cellAt(2).focus();
  await page.keyboard.press('Control+Enter');
  await focusOn(cellAt(17));
  await page.keyboard.press('ArrowDown');
  await focusOn(cellAt(18));

  // What is read stays that of its record, and closes where the record is gone.
  change = (nodes) => nodes;
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const read = await dialog.innerText();
  await page.keyboard.press('Control+Enter');
  await soon(async () => assert.deepEqual(await rowsOf(page, LINES), before));
  assert.equal(await dialog.innerText(), read);
  change = (nodes) => nodes.slice(5);
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await focusOn(table(page, LINES).locator('[tabindex="0"]'));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('opens the list behind a count', async () => {
  const { page, complaints } = await opened.open('/?q=05');
  await rowsOf(page, 'Course iterations');
  await table(page, 'Course iterations').getByRole('gridcell', { name: '1 row' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('columnheader', { name: 'Role' }).waitFor();
  assert.equal(await dialog.getByRole('row').count(), 2);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('shows the next rows behind the first', async () => {
  const { page, complaints } = await opened.open('/?q=06');
  const first = await rowsOf(page, LINES);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await page.getByText(/^120 of [\d,]+ rows$/).waitFor();
  const both = await rowsOf(page, LINES);
  assert.equal(both.length, 120);
  assert.deepEqual(both.slice(0, 20), first);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
