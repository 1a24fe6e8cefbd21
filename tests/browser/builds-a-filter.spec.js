// A person who writes no GraphQL narrows a question by conditions, and sees the document follow; and the other way round.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';

import { focusOn, opening, rowsOf, soon, table } from './asking.js';

const opened = opening();

/** A document that holds nothing but a list. */
const BARE = `# Who holds what?
query Bare {
  # all of them
  holdings(first: 5) { totalCount nodes { nation { code } } }
}
`;

const document = (page) => page.getByRole('textbox', { name: 'Document' });
const beside = (page) => page.getByRole('region', { name: 'Beside the document' });

/** What the editors show, without their layout. */
async function written(page, name = /Document|Variables as JSON/) {
  const texts = await page.getByRole('textbox', { name }).allInnerTexts();
  return plain(texts.join(' '));
}

function plain(text) {
  return text
    .replace(/[\s,]+/g, ' ')
    .replace(/ ?([[\](){}]) ?/g, '$1')
    .trim();
}

/** Waits until the editors show a part of a text. */
async function shows(page, part) {
  const wanted = plain(part);
  await soon(async () => {
    const text = await written(page);
    assert.ok(text.includes(wanted), `${wanted} in ${text}`);
  });
}

/** Puts a text into the editor in place of what is there. */
async function write(page, text) {
  await document(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Chooses in a list that opens, by typing. */
async function choose(page, button, option) {
  await button.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('builds a filter of nations, quantities and alternatives, runs it, and the document is what the builder says', async () => {
  const { page, complaints } = await opened.open('/?own');
  await write(page, BARE);
  const holdings = beside(page).getByRole('group', { name: 'Given to holdings', exact: true });
  await choose(page, holdings.getByRole('button', { name: 'Add filter, order or page: Given to holdings' }), 'Filter');
  await shows(page, 'holdings(first: 5, filter: null)');

  const filter = holdings.getByRole('group', { name: 'Filter', exact: true }).last();
  await choose(page, filter.getByRole('button', { name: 'Add a condition: Filter' }), 'Nation');
  await filter.getByRole('button', { name: /^Nation/ }).click();
  await page.getByRole('option', { name: /Poland/ }).click();
  await page.getByRole('option', { name: /Germany/ }).click();
  await page.keyboard.press('Escape');
  await shows(page, 'filter: { nation: ["POL", "DEU"] }');

  await choose(page, filter.getByRole('button', { name: 'Add a condition: Filter' }), 'Quantity');
  await choose(page, filter.getByRole('button', { name: /^Operator/ }), 'between, both ends count');
  await filter.getByRole('textbox', { name: 'At least' }).fill('2');
  await filter.getByRole('textbox', { name: 'At most' }).fill('500');
  await shows(page, 'quantity: { gte: 2, lte: 500 }');

  await choose(page, filter.getByRole('button', { name: 'Add a condition: Filter' }), 'At least one of these');
  for (const domain of ['Armour', 'Air defence']) {
    await filter.getByRole('button', { name: 'Add an alternative' }).click();
    const name = `At least one of these, Alternative ${domain === 'Armour' ? 1 : 2}`;
    const alternative = filter.getByRole('group', { name, exact: true });
    await choose(page, alternative.getByRole('button', { name: `Add a condition: ${name}` }), 'Domain');
    await alternative.getByRole('button', { name: /^Domain/ }).click();
    await page.getByRole('option', { name: domain, exact: true }).click();
    await page.keyboard.press('Escape');
  }
  await shows(page, 'anyOf: [{ domain: [ARMOUR] }, { domain: [AIR_DEFENCE] }]');
  assert.match(await written(page), /# all of them holdings/, 'comments stay');

  const nodes = beside(page).getByRole('list', { name: 'Holding', exact: true });
  await beside(page)
    .getByRole('button', { name: /^All \d+ fields of Holding$/ })
    .click();
  await nodes.getByRole('checkbox', { name: 'quantity', exact: true }).press('Space');
  await shows(page, 'quantity { value state }');

  await page.keyboard.press('Control+Enter');
  const rows = await rowsOf(page, 'Holdings');
  assert.ok(rows.length > 0);
  for (const row of rows)
    assert.ok(
      row.some((cell) => /POL|DEU/.test(cell)),
      row.join(' '),
    );
  await table(page, 'Holdings')
    .getByRole('columnheader', { name: /Quantity/ })
    .waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('types a filter, and finds it in the builder', async () => {
  const { page, complaints } = await opened.open('/?own');
  await write(
    page,
    BARE.replace(
      'first: 5',
      'filter: { condition: [SERVICEABLE] not: { nsn: ["2355-01-602-3357"] asOf: { from: "2026-01-01T00:00:00Z" } } }',
    ),
  );
  const filter = beside(page).getByRole('group', { name: 'Filter', exact: true }).last();
  await filter.getByRole('button', { name: /^Condition Serviceable/ }).waitFor();
  const not = filter.getByRole('group', { name: 'Not this', exact: true }).last();
  const number = not.getByRole('textbox', { name: 'NSN' });
  assert.equal(await number.inputValue(), '2355-01-602-3357');

  // A number that is none is said when it is left; the document keeps the one before.
  await number.fill('2355-01-602-33S7');
  assert.equal(await page.getByText(/is not an NSN/).count(), 0, 'nothing is wrong while it is typed');
  await page.keyboard.press('Tab');
  await page.getByText(/2355-01-602-33S7 is not an NSN/).waitFor();
  await shows(page, 'nsn: ["2355-01-602-3357"]');
  await number.fill('1005012340000');
  await shows(page, 'nsn: ["1005-01-234-0000"]');

  // What can't be read is said, and comes back when it is mended.
  await document(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('{');
  await beside(page)
    .getByText(/can't be read at the moment/)
    .waitFor();
  await page.keyboard.press('Backspace');
  await number.waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('asks for a value in the form, and fixes it again', async () => {
  const { page, complaints } = await opened.open('/?own');
  await write(page, BARE.replace('first: 5', 'filter: { domain: [ARMOUR] }'));
  await beside(page).getByRole('button', { name: 'Ask for Domain in the form' }).click();
  await shows(page, 'query Bare($domain: [Domain!] = [ARMOUR]) {');
  await beside(page)
    .getByRole('button', { name: /^Domain Armour/ })
    .click();
  await page.getByRole('option', { name: 'Air defence', exact: true }).click();
  await page.keyboard.press('Escape');
  await shows(page, '"domain": ["ARMOUR", "AIR_DEFENCE"]');
  await beside(page).getByRole('button', { name: 'Fix Domain here' }).click();
  await shows(page, 'query Bare {');
  await shows(page, 'domain: [ARMOUR, AIR_DEFENCE]');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('ticks a field that needs something, and the form asks for it; the last field stays', async () => {
  const { page, complaints } = await opened.open('/?own');
  await write(page, '{ world { today } }\n');
  await beside(page).getByRole('checkbox', { name: 'world' }).press('Space');
  await beside(page).getByText('A question needs at least one field. Tick another one first.').waitFor();
  await beside(page)
    .getByRole('button', { name: /^All \d+ fields of Query$/ })
    .click();
  await beside(page).getByRole('searchbox', { name: 'Find a field of Query' }).fill('weaponSystem');
  await beside(page).getByRole('checkbox', { name: 'weaponSystem', exact: true }).press('Space');
  await shows(page, 'query ($slug: String!) { world { today } weaponSystem(slug: $slug) { name id } }');
  await page.getByRole('button', { name: 'Back to the form' }).click();
  await page.getByRole('button', { name: /^Slug/ }).click();
  await page
    .getByRole('option', { name: /Leopard 2A4/ })
    .first()
    .click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('gridcell', { name: 'Leopard 2A4' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes up what was run before in this tab, and reads what a type means', async () => {
  const { page, complaints } = await opened.open('/?q=05&v.starts.fromDays=0&v.starts.toDays=90');
  await rowsOf(page, 'Course iterations');
  await page.getByRole('button', { name: 'Open as GraphQL' }).click();
  await write(page, BARE);
  await page.keyboard.press('Control+Enter');
  await rowsOf(page, 'Holdings');
  await page.reload();
  await beside(page).getByRole('button', { name: 'History' }).click();
  assert.match(await beside(page).getByRole('listitem').first().innerText(), /Who holds what\?/);
  await beside(page)
    .getByRole('button', { name: /open seats/ })
    .click();
  await shows(page, 'courseIterations(');
  await shows(page, '"toDays": 90');

  await beside(page).getByRole('button', { name: 'Docs' }).click();
  await beside(page).getByRole('searchbox', { name: 'Search names of types and fields' }).fill('TrainingGap');
  await beside(page).getByRole('button', { name: 'DonationLineFilter.trainingGapDays' }).press('Enter');
  await beside(page).getByRole('heading', { name: 'DonationLineFilter' }).waitFor();
  await beside(page)
    .getByText(/positive: it waits for its crew/)
    .waitFor();
  await beside(page)
    .getByRole('button', { name: /Back to Query/ })
    .click();
  await beside(page).getByRole('heading', { name: 'Query', exact: true }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  assert.doesNotMatch(kept, /totalCount":\d|"nodes":\[/, 'no answer is kept');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('builds by keyboard alone, at 390 px without scrolling sideways', async () => {
  const { page, complaints } = await opened.open('/?q=06&as=graphql', { viewport: { width: 390, height: 844 } });
  await beside(page).getByRole('checkbox', { name: 'donationLines' }).waitFor();
  await beside(page).getByRole('button', { name: 'Add a condition: Filter' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('flagged');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows(page, 'flagged: null');
  await focusOn(beside(page).getByRole('button', { name: /^Flagged/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Yes' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows(page, 'flagged: true');
  await beside(page).getByRole('button', { name: 'Remove Flagged' }).press('Enter');
  // The focus stays where it can be added again.
  await focusOn(beside(page).getByRole('button', { name: 'Add a condition: Filter' }));
  await page.waitForFunction(() => globalThis.document.documentElement.scrollWidth === globalThis.document.documentElement.clientWidth);
  await soon(async () => assert.doesNotMatch(await written(page), /flagged/));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in builder, documentation and history, ${colorScheme}`, async () => {
    const { page, complaints } = await opened.open('/?q=20&as=graphql', { colorScheme });
    const found = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    await rowsOf(page, 'Donation lines');
    await beside(page).getByRole('checkbox', { name: 'donationLines' }).waitFor();
    for (const all of ['Query', 'DonationLine']) {
      await beside(page)
        .getByRole('button', { name: new RegExp(`^All \\d+ fields of ${all}$`) })
        .click();
    }
    await choose(page, beside(page).getByRole('button', { name: 'Add a condition: Filter' }), 'Not this');
    assert.deepEqual(await found(), [], 'builder');
    await beside(page).getByRole('button', { name: 'Docs' }).click();
    assert.deepEqual(await found(), [], 'docs');
    await beside(page).getByRole('button', { name: 'History' }).click();
    assert.deepEqual(await found(), [], 'history');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
