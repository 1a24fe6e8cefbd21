// A person sees which equipment arrives before its crew: on the timeline, in its table, and at the records behind both.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';

import { asked, columnAt, opening, rowsOf, soon } from './asking.js';
import { records } from './records.js';

const opened = opening();
const NAME = 'Donation lines';
const PHONE = { viewport: { width: 390, height: 844 } };

function timeline(page) {
  return page.getByRole('region', { name: NAME, exact: true }).getByRole('grid');
}

/** The lines of the timeline, each as its system and donor. */
async function linesOf(page) {
  await timeline(page).getByRole('rowheader').first().waitFor();
  return timeline(page)
    .getByRole('rowheader')
    .evaluateAll((heads) => heads.map((head) => [...head.querySelectorAll('a')].map((link) => link.textContent).join(', ')));
}

/** The figures on top, as numbers and the words beside them. */
async function figuresOf(page) {
  const cards = page.getByRole('list', { name: 'The figures that matter' }).getByRole('listitem');
  await cards.first().waitFor();
  const texts = await cards.allInnerTexts();
  return texts.map((text) => ({
    figure: Number(/-?[\d,]+/.exec(text.replace('−', '-'))?.[0].replaceAll(',', '')),
    text: text.replace(/\s+/g, ' '),
  }));
}

/** What has the focus. */
function focused(page) {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return {
      name: document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim(),
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}

async function found(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Lines as a program asks for them, longest gap first. */
async function wantedLines(filter, first = 500) {
  const { donationLines } = await asked(
    opened.gateway.address,
    `query ($filter: DonationLineFilter, $first: Int) {
      donationLines(filter: $filter, orderBy: [{ field: TRAINING_GAP_DAYS, direction: DESC }, { field: ARRIVES }], first: $first) {
        totalCount
        groups(by: [READINESS]) { readiness count }
        nodes {
          system { name } description donor { code name } arrives { date precision }
          provenance { feed { slug } position }
          readiness { state trainingGapDays crew { supply { iteration { id provenance { feed { slug } position } } } } }
        }
      }
    }`,
    { filter, first },
  );
  return donationLines;
}

const SOON = { fromDays: 0, toDays: 180 };

test('reads the longest gap first, and the figures on top equal those of the table', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=DEMINING');
  const wanted = await wantedLines({ domain: ['DEMINING'], arrives: SOON });
  assert.ok(wanted.totalCount > 50 && wanted.totalCount < 500, 'more than a page');
  assert.equal((await linesOf(page)).length, 50);
  await page.getByText(`50 of ${wanted.totalCount} lines`).waitFor();
  await page.getByRole('button', { name: `Show ${wanted.totalCount - 50} more` }).click();
  await page.getByText(new RegExp(`^${wanted.totalCount} lines\\.`)).waitFor();
  assert.deepEqual(
    await linesOf(page),
    wanted.nodes.map(({ system, description, donor }) => `${system?.name ?? description}, ${donor.code} ${donor.name}`),
  );
  const figures = await figuresOf(page);

  await page.getByRole('button', { name: 'Table' }).click();
  await page.waitForURL(/view=table/);
  const rows = await rowsOf(page, NAME);
  assert.equal(rows.length, wanted.totalCount);
  const [state, gap] = [await columnAt(page, NAME, 'Crew'), await columnAt(page, NAME, 'Gap in days')];
  const gaps = rows.map((row) => (row[gap] === '' ? null : Number(row[gap].replace('−', '-'))));
  const known = gaps.filter((days) => days !== null);
  assert.ok(known.length > 0 && known.length < gaps.length, 'some gaps are known, some are not');
  assert.deepEqual(gaps, [...known.toSorted((one, other) => other - one), ...gaps.filter((days) => days === null)]);
  const count = (...states) => rows.filter((row) => states.includes(row[state])).length;
  assert.equal(figures[0].figure, count('Crew late', 'Crew not planned'));
  assert.ok(figures[0].text.includes(`of ${rows.length} lines arrive before their crew is ready`), figures[0].text);
  assert.ok(figures[0].text.includes(`For ${count('Unknown', 'Arrival unknown')} lines nobody can say.`), figures[0].text);
  assert.equal(figures[1].figure, Math.max(...known));
  assert.equal(figures[2].figure, count('Crew not planned'));
  assert.deepEqual(await figuresOf(page), figures);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('goes by keyboard to a bar, to its record, and Back to the same place', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=AIR_DEFENCE&order=gap');
  await linesOf(page);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await page.getByText(/^150 of/).waitFor();
  await timeline(page).getByRole('link').first().focus();
  for (let left = 6; left > 0; left -= 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const before = { ...(await focused(page)), top: await page.evaluate(() => scrollY) };
  assert.ok(before.seen && before.top > 1_000, JSON.stringify(before));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Worked out by Muster/).waitFor();
  const link = dialog.getByRole('link', { name: 'Open the donation line' });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/browse\//);
  await page.getByRole('heading', { name: 'Where this comes from' }).waitFor();

  await page.goBack();
  await page.getByText(/^150 of/).waitFor();
  assert.match(page.url(), /\/readiness\?domain=AIR_DEFENCE&order=gap$/);
  await soon(async () => assert.equal((await focused(page)).name, before.name));
  await soon(async () => assert.ok(Math.abs((await page.evaluate(() => scrollY)) - before.top) < 2, 'as far down as before'));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('reaches every bar by arrow keys from one Tab stop, and reads where its course comes from', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=AIR_DEFENCE&state=CREW_LATE');
  await linesOf(page);
  const rows = timeline(page).getByRole('row');
  assert.equal(await timeline(page).locator('[tabindex="0"]').count(), 1);
  await timeline(page).getByRole('link').first().focus();
  for (let row = 1; row <= 5; row += 1) {
    const bars = await rows
      .nth(row)
      .getByRole('button')
      .evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')));
    assert.ok(bars.length >= 2, `a gap and a course in row ${row}`);
    const reached = [];
    await page.keyboard.press('Home');
    for (let left = bars.length + 1; left > 0; left -= 1) {
      await page.keyboard.press('ArrowRight');
      const { name, seen } = await focused(page);
      assert.ok(seen, `the focus is seen on ${name}`);
      reached.push(name);
    }
    assert.deepEqual(reached.slice(1), bars);
    await page.keyboard.press('ArrowDown');
  }

  const { nodes } = await wantedLines({ domain: ['AIR_DEFENCE'], arrives: SOON, readiness: ['CREW_LATE'] }, 1);
  const bar = rows
    .nth(1)
    .getByRole('button', { name: / seats filled$/ })
    .last();
  await bar.focus();
  const { name } = await focused(page);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const feed = await dialog.getByRole('link', { name: /^[a-z]{3}-/ }).innerText();
  const origins = nodes[0].readiness.crew.flatMap(({ supply }) => supply.map(({ iteration }) => iteration.provenance));
  const origin = origins.find(({ feed: { slug } }) => slug === feed);
  assert.ok(origin, `${feed} in ${JSON.stringify(origins)}`);
  assert.ok(
    origins.some(({ position }) => position !== ''),
    'positions are told',
  );
  const told = await dialog.innerText();
  assert.ok(
    origins.some(({ feed: { slug }, position }) => slug === feed && told.includes(position)),
    told,
  );
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await soon(async () => assert.equal((await focused(page)).name, name));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('narrows the lines by donor and by day, with a day that does not exist told at its field, and goes Back', async () => {
  const { page, complaints } = await opened.open('/readiness?state=CREW_LATE&state=CREW_IN_TIME');
  const all = await wantedLines({ domain: ['AIR_DEFENCE'], arrives: SOON, readiness: ['CREW_LATE', 'CREW_IN_TIME'] });
  const [{ donor }] = all.nodes;
  await page.getByText(new RegExp(`^${all.totalCount} lines\\.`)).waitFor();
  const filters = page.getByRole('group', { name: 'Which lines' });
  await filters.getByRole('button', { name: /^Donor/ }).click();
  await page.getByRole('searchbox', { name: 'Search donor' }).fill(donor.name);
  await page.getByRole('option', { name: new RegExp(donor.name) }).click();
  // The first empties the search, the second closes; neither takes back what is picked.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForURL(new RegExp(`donor=${donor.code}`));
  const theirs = all.nodes.filter((line) => line.donor.code === donor.code);
  await page.waitForFunction((count) => document.querySelectorAll('[role="rowheader"]').length === count, theirs.length);
  assert.ok((await linesOf(page)).every((line) => line.endsWith(`${donor.code} ${donor.name}`)));

  await filters.getByRole('button', { name: /^Arriving/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Arriving' });
  await dialog.getByRole('button', { name: /Days from today/ }).click();
  await page.getByRole('option', { name: 'Between two days' }).click();
  await dialog.getByRole('textbox', { name: 'To' }).fill('31.02.2027');
  await dialog.getByRole('button', { name: 'Show these' }).click();
  await dialog.getByText('31.02.2027 is not a date. Write day month year, for example 24 11 2026.').waitFor();
  await dialog.getByRole('textbox', { name: 'From' }).fill('1 1 1990');
  await dialog.getByRole('textbox', { name: 'To' }).fill('2 1 1990');
  await dialog.getByRole('button', { name: 'Show these' }).click();
  await page.getByText('No lines match. Take a filter away, or widen the arrival.').waitFor();
  assert.match(page.url(), /arrives\.from=1990-01-01&arrives\.to=1990-01-02/);

  await page.goBack();
  await page.waitForFunction((count) => document.querySelectorAll('[role="rowheader"]').length === count, theirs.length);
  await filters.getByRole('button', { name: 'Arriving in the next 180 days' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('keeps the last lines while the gateway does not answer, and sees the new ones once it does', async () => {
  const { page } = await opened.open('/readiness?domain=AIR_DEFENCE&state=CREW_LATE');
  const before = await linesOf(page);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Order Longest gap first' }).click();
  await page.getByRole('option', { name: 'By donor' }).click();
  await page.getByRole('alert').getByText('The gateway does not answer. Your question is kept').waitFor();
  await page.getByText('This is the answer to the question before.').waitFor();
  assert.deepEqual(await linesOf(page), before);
  await page.unroute('**/graphql');
  const sorted = before.map((line) => line.split(', ').at(-1)).toSorted();
  assert.notEqual(sorted.join(), before.map((line) => line.split(', ').at(-1)).join(), 'the order changes');
  await page.waitForFunction(
    (donors) =>
      [...document.querySelectorAll('[role="rowheader"]')].map((head) => [...head.querySelectorAll('a')].at(-1).textContent).join() ===
      donors,
    sorted.join(),
  );
  await page.context().close();
});

test('opens a link elsewhere and sees the same lines; what the link says in vain is named', async () => {
  const path = '/readiness?domain=ARTILLERY&state=CREW_LATE&order=arrives';
  const { page, complaints } = await opened.open(path);
  const lines = await linesOf(page);
  assert.ok(lines.length > 1);
  const other = await opened.open(`${path}&depot=north`, { ...PHONE, colorScheme: 'dark' });
  assert.deepEqual(await linesOf(other.page), lines);
  await other.page.getByText('This link speaks of depot, which this page does not have.').waitFor();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Ask' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Readiness' }).click();
  await page.getByRole('heading', { level: 1, name: 'Readiness' }).waitFor();
  assert.deepEqual([...complaints, ...other.complaints], []);
  await page.context().close();
  await other.page.context().close();
});

test('reads that an arrival is known to its month only, and so its gap', async () => {
  const { page, complaints } = await opened.open('/questions');
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    const [line] = answer.data?.donationLines?.nodes ?? [];
    if (line?.readiness) line.arrives = { ...line.arrives, date: '2027-01-01', until: '2027-01-31', precision: 'MONTH' };
    await route.fulfill({ response, json: answer });
  });
  const { nodes } = await wantedLines({ domain: ['AIR_DEFENCE'], arrives: SOON }, 1);
  const days = nodes[0].readiness.trainingGapDays;
  assert.ok(days > 0);
  await page.getByRole('link', { name: 'Readiness' }).click();
  await linesOf(page);
  const row = timeline(page).getByRole('row').nth(1);
  assert.match(await row.innerText(), new RegExp(`≈ \\+${days} d`));
  await row.getByText(`about ${days} days without crew`).waitFor();
  await row.getByRole('button', { name: /^Arrives Jan 2027, day not given\./ }).waitFor();
  assert.equal(
    await timeline(page)
      .getByRole('row')
      .nth(2)
      .getByText(/about|≈ \+/)
      .count(),
    0,
    'the next line is exact',
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('finds lines of feeds that are not current named above and marked', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=AIR_DEFENCE&order=donor');
  await linesOf(page);
  const banner = page.getByRole('region', { name: 'Not current' });
  const slugs = await banner.getByRole('link').allInnerTexts();
  assert.ok(slugs.length > 0);
  const late = await asked(
    opened.gateway.address,
    'query ($feed: [String!]) { donationLines(filter: { feed: $feed, domain: [AIR_DEFENCE], arrives: { fromDays: 0, toDays: 180 } }, first: 1) { nodes { donor { code name } } } }',
    { feed: slugs },
  );
  const [{ donor }] = late.donationLines.nodes;
  await page.goto(new URL(`/readiness?domain=AIR_DEFENCE&donor=${donor.code}`, opened.gateway.address).href);
  await linesOf(page);
  await timeline(page)
    .getByRole('rowheader', { name: /not current/ })
    .first()
    .waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('takes the lines away as the timeline shows them', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=ARTILLERY&state=CREW_LATE');
  const lines = await linesOf(page);
  await page.getByRole('button', { name: 'Take away' }).click();
  const arrives = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'These rows as CSV for a program' }).click();
  const [heads, ...body] = records(await readFile(await (await arrives).path(), 'utf8'));
  const [system, donor, name] = [heads.indexOf('System'), heads.indexOf('Donor'), heads.indexOf('Donor name')];
  assert.ok(heads.includes('Gap in days') && !heads.includes('Id'), heads.join());
  assert.deepEqual(
    body.map((row) => `${row[system]}, ${row[donor]} ${row[name]}`),
    lines,
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on the timeline, its table and what a bar opens, ${colorScheme}`, async () => {
    const { page, complaints } = await opened.open('/readiness?domain=DRONE&state=CREW_LATE&state=CREW_IN_TIME&state=UNKNOWN', {
      colorScheme,
    });
    await linesOf(page);
    assert.deepEqual(await found(page), [], 'timeline');
    await timeline(page).getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
    assert.deepEqual(await found(page), [], 'a gap');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Arriving/ }).click();
    await page.getByRole('dialog', { name: 'Arriving' }).waitFor();
    assert.deepEqual(await found(page), [], 'the days of arrival');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+1');
    await rowsOf(page, NAME);
    assert.deepEqual(await found(page), [], 'table');
    await page.keyboard.press('Alt+2');
    await linesOf(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('reads a line as a card at 390 px: dates in words, nothing beside the screen', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=AIR_DEFENCE', PHONE);
  await linesOf(page);
  const row = timeline(page).getByRole('row').nth(0);
  await row.getByText(/^Arrives .* Crew ready /).waitFor();
  const tops = await row.evaluate((line) => [...line.children].map((cell) => cell.getBoundingClientRect().top));
  assert.deepEqual(
    tops,
    tops.toSorted((one, other) => one - other),
  );
  assert.equal(new Set(tops).size, 3, 'head, timeline and gap stand below each other');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0);
  const small = await timeline(page)
    .locator('a, [role="button"]')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent));
  assert.deepEqual(small, []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('prints the filters in words and every line whole, without what only a screen needs', async () => {
  const { page, complaints } = await opened.open('/readiness?domain=AIR_DEFENCE&state=CREW_LATE');
  await linesOf(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('group', { name: 'Which lines' }).isVisible(), false);
  assert.equal(await page.getByRole('button', { name: 'Take away' }).isVisible(), false);
  await page.getByText(/^Domain: Air defence\. Arriving: .* State: Crew late\.$/).waitFor();
  const whole = await timeline(page)
    .getByRole('row')
    .evaluateAll((rows) => rows.every((row) => getComputedStyle(row).breakInside === 'avoid'));
  assert.ok(whole);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
