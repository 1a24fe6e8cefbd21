// A person sees an answer as a chart and as a map: the same figures and places as in the table, without a mouse too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';

import { asked, columnAt, opening, rowsOf } from './asking.js';
import { own } from './pages.js';

const opened = opening();
const CLASSES = 'Transfer lines, groups';
const REPAIRS = 'Repair orders, groups';

function chart(page) {
  return page.getByRole('figure').first();
}

/** The rows of a chart's own table. */
async function figuresOf(page) {
  await chart(page).getByText('The same figures as a table').click();
  const rows = chart(page).getByRole('table').getByRole('row');
  return (await rows.evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())))).slice(1);
}

/** Picks the first that is called so, and says how it is called. */
async function pick(page, label, words) {
  await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  const option = page.getByRole('option', { name: words }).first();
  const name = await option.innerText();
  await option.click();
  return name;
}

test('reads the figures of the table in the chart, and whose are missing', async () => {
  const { page, complaints } = await opened.open('/?q=12');
  const loaded = [];
  page.on('request', (request) => loaded.push(request.url()));
  const rows = await rowsOf(page, CLASSES);
  const [name, mass] = [await columnAt(page, CLASSES, 'Supply class'), await columnAt(page, CLASSES, 'Mass')];
  assert.deepEqual(
    loaded.filter((url) => /ChartView|MapView/.test(url)),
    [],
    'the chart comes when it is asked for',
  );

  await page.keyboard.press('Alt+2');
  await chart(page).getByRole('img', { name: 'Mass in kg for each supply class' }).waitFor();
  await page.waitForURL(/view=chart/);
  const figures = await figuresOf(page);
  assert.deepEqual(
    figures.map(([key, figure]) => [key, figure]),
    rows.map((row) => [row[name] || 'not said', row[mass]]),
  );
  const { transferLines } = await asked(
    opened.gateway.address,
    `{ transferLines(filter: { status: [HANDED_OVER, RECEIVED_PARTIAL, RECEIVED], arrives: { period: LAST_QUARTER } }) {
        groups(by: [SUPPLY_CLASS], first: 200) { mass { value counted missing } } } }`,
  );
  const missing = transferLines.groups.reduce((sum, group) => sum + group.mass.missing, 0);
  assert.ok(missing > 0, 'some records have no mass');
  await chart(page)
    .getByText(new RegExp(`^${missing} records? reports? no value and (is|are) not counted.$`))
    .waitFor();
  const most = transferLines.groups.map(({ mass: { value } }) => value).toSorted((one, other) => other - one);
  const words = (value) => `: ${value.toLocaleString('en-GB', { maximumFractionDigits: 3 })} of `;
  const sentence = await chart(page).locator('figcaption p').innerText();
  assert.ok(
    most.slice(0, 2).some((value) => sentence.includes(words(value))),
    sentence,
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('opens a copied link of a chart on another screen: the same bars of the same', async () => {
  const { page, complaints } = await opened.open('/?q=06&view=chart');
  await chart(page).waitFor();
  await pick(page, 'A bar for each', 'Donor');
  const measure = await pick(page, 'Length of the bars', /^Delivered in/);
  await page.getByRole('heading', { name: `${measure} for each donor` }).waitFor();
  await page.getByText(/^Drawn from the 20 rows that are loaded, of /).waitFor();
  await page.waitForURL(/by=donor&of=delivered/);
  const here = await figuresOf(page);

  const other = await opened.open(page.url(), { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await chart(other.page).waitFor();
  assert.deepEqual(await figuresOf(other.page), here);
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});

test('filters the rows, and the chart follows', async () => {
  const { page, complaints } = await opened.open('/?q=14&view=chart');
  await chart(page).waitFor();
  await page.getByRole('searchbox', { name: 'Filter these rows' }).fill('gliwice');
  await page.getByText(/loaded rows match the filter/).waitFor();
  await pick(page, 'A bar for each', 'Facility');
  await chart(page).getByRole('img', { name: 'Count for each facility and system' }).waitFor();
  const figures = await figuresOf(page);
  assert.deepEqual(
    figures.map(([facility]) => facility),
    ['Gliwice'],
  );
  const { repairOrders } = await asked(
    opened.gateway.address,
    `{ repairOrders(filter: { domain: [AIR_DEFENCE, ARMOUR, ARTILLERY] }) {
        groups(by: [SYSTEM, FACILITY], orderBy: [{ field: OPEN }, { field: RETURNED }], first: 100) { facility { name } count } } }`,
  );
  const counted = repairOrders.groups.filter(({ facility }) => facility?.name === 'Gliwice').reduce((sum, { count }) => sum + count, 0);
  assert.equal(figures[0].at(-1), String(counted));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('is told why there is no map or no chart, and goes to the table', async () => {
  for (const [path, why] of [
    ['/?q=18&view=map', /^No row of this table names a place/],
    ['/?q=03&view=chart', /^One row alone has nothing to compare/],
  ]) {
    const { page, complaints } = await opened.open(path);
    await page.getByText(why).first().waitFor();
    await page.getByRole('button', { name: 'See the table' }).first().click();
    await page.getByRole('grid').first().waitFor();
    await page.waitForURL((url) => !url.searchParams.has('view'));
    assert.deepEqual(complaints, [], path);
    await page.context().close();
  }
});

test('reaches every place of the map by keyboard; choosing one marks it in the list too, and the other way round', async () => {
  const { page, complaints } = await opened.open('/?q=14');
  await rowsOf(page, REPAIRS);
  await page.keyboard.press('Alt+3');
  const map = page.getByRole('group', { name: `${REPAIRS} on the map` });
  const list = page.getByRole('region', { name: 'Places' });
  await map.waitFor();
  const names = (await list.getByRole('button').allInnerTexts()).map((text) => text.split('\n').find((line) => /\p{L}/u.test(line)));
  assert.ok(names.length >= 10, names.join());

  const reached = new Set();
  const now = () => page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  await page.getByRole('button', { name: 'Take away' }).focus();
  await page.keyboard.press('Tab');
  for (let step = 0; step < names.length; step += 1) await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < names.length; step += 1) {
    reached.add((await now()).split(',')[0]);
    await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual([...reached].sort(), names.map((name) => name.replace(/ outside this map$/, '')).sort());
  await page.keyboard.press('Tab');
  const size = page.getByRole('group', { name: 'Size of the map' });
  assert.ok(await size.evaluate((group) => group.contains(document.activeElement)), 'the map is one stop');

  await map.getByRole('button', { name: /^Gliwice, \d+ records$/ }).press('Enter');
  const [marked, listed] = [map, list].map((where) => where.getByRole('button', { pressed: true }));
  assert.match(await marked.getAttribute('aria-label'), /^Gliwice/);
  assert.match(await listed.innerText(), /Gliwice/);
  await page.getByRole('heading', { name: 'Rows that name Gliwice' }).waitFor();
  await page.waitForURL(/view=map&place=/);
  const first = new URL(page.url()).searchParams.get('place');
  await list.getByRole('button', { name: /^Jonava/ }).press('Enter');
  assert.match(await marked.getAttribute('aria-label'), /^Jonava/);
  await page.waitForURL((url) => ![null, first].includes(url.searchParams.get('place')));

  const other = await opened.open(page.url());
  await other.page.getByRole('heading', { name: 'Rows that name Jonava' }).waitFor();
  assert.deepEqual([...complaints, ...other.complaints], []);
  await other.page.context().close();
  await page.context().close();
});

test('sees what moves between places, as lines and as a list', async () => {
  const { page, complaints } = await opened.open('/?q=07&view=map');
  const list = page.getByRole('region', { name: 'Places' });
  const moves = list.getByRole('table', { name: 'Movements' }).getByRole('row');
  await moves.first().waitFor();
  const { transfers } = await asked(
    opened.gateway.address,
    `{ transfers(filter: { at: ["rzeszow"], daysAt: { gt: 7 }, primary: true }, first: 50) {
        nodes { nextLeg { from { name } to { name } } } } }`,
  );
  const counts = new Map();
  for (const { nextLeg } of transfers.nodes) {
    const way = `${nextLeg?.from?.name} to ${nextLeg?.to?.name}`;
    counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  const told = (await moves.allInnerTexts()).map((text) => text.split(/\t|\n/).filter(Boolean));
  assert.deepEqual(told.sort(), [...counts].map(([way, count]) => [way, String(count)]).sort());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('shows where the things of a page of Browse are', async () => {
  const { logisticsNodes } = await asked(opened.gateway.address, '{ logisticsNodes { id name } }');
  const { id } = logisticsNodes.find(({ name }) => name === 'Gliwice');
  const { page, complaints } = await opened.open(`/browse/${encodeURIComponent(id)}?list=repairOrders`);
  await rowsOf(page, 'Repair orders');
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Map' }).click();
  await page.getByText(/^Gliwice is the only place: \d+ records?\.$/).waitFor();
  await page.waitForURL(/view=map/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('reads charts and maps of every kind at 390 px without scrolling sideways', async () => {
  const months = own(
    `{ donationLines(first: 0) { groups(by: [ARRIVES_MONTH, READINESS], first: 300) { arrives { title } readiness count } } }`,
  );
  const ways = own('{ transfers(first: 0) { groups(by: [FROM, TO], first: 200) { from { name } to { name } count } } }');
  for (const [path, there] of [
    [`${months}&view=chart`, (page) => chart(page)],
    ['/?q=14&view=chart', (page) => chart(page)],
    [`${ways}&view=map`, (page) => page.getByRole('region', { name: 'Places' })],
  ]) {
    const { page, complaints } = await opened.open(path, { viewport: { width: 390, height: 844 } });
    await there(page).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, path);
    assert.deepEqual(complaints, [], path);
    await page.context().close();
  }
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in a chart with its table open, nor in a map with a place chosen, ${colorScheme}`, async () => {
    const { page, complaints } = await opened.open('/?q=14&view=chart', { colorScheme });
    await figuresOf(page);
    const found = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    assert.deepEqual(await found(), [], 'chart');
    await page.keyboard.press('Alt+3');
    await page
      .getByRole('region', { name: 'Places' })
      .getByRole('button', { name: /^Gliwice/ })
      .click();
    assert.deepEqual(await found(), [], 'map');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('prints a chart and a map with their names, sentences and figures, without what only a screen needs', async () => {
  const { page, complaints } = await opened.open('/?q=12&view=chart');
  await figuresOf(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button', { name: /^Length of the bars/ }).isVisible(), false);
  for (const name of ['Mass in kg for each supply class', '2330 TRAILERS']) {
    assert.equal(await chart(page).getByText(name).first().isVisible(), true, name);
  }
  const cut = await chart(page)
    .getByRole('region')
    .evaluate((scroll) => scroll.scrollHeight > scroll.clientHeight + 1);
  assert.equal(cut, false, 'the table of figures is whole');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(new URL('/?q=14&view=map', opened.gateway.address).href);
  await page.getByRole('region', { name: 'Places' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('region', { name: 'Places' }).getByText('Gliwice').isVisible(), true);
  assert.ok((await page.pdf({ landscape: true, format: 'A4' })).length > 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
