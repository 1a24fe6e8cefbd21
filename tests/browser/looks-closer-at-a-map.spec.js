// A person looks closer where places stand close together: by buttons, keys, wheel, double click, dragging and two fingers.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { focusOn, opening, soon } from './asking.js';
import { own } from './pages.js';

const opened = opening();
const NODES = `${own('{ logisticsNodes { name kind } }')}&view=map`;

async function map(options) {
  const found = await opened.open(NODES, options);
  const drawing = found.page.getByRole('group', { name: 'Logistics nodes on the map' });
  await drawing.waitFor();
  return { ...found, drawing, size: found.page.getByRole('group', { name: 'Size of the map' }) };
}

/** Waits until the page says how large the map is. */
async function large(size, times) {
  const words = times === 1 ? /^Larger by \+/ : new RegExp(`^${String(times).replace('.', '\\.')} times as large\\. \\d+ of \\d+ places`);
  await size.getByRole('status').getByText(words).waitFor();
}

/** Where marks stand in the map and how large they are, in pixels, by their names. */
async function marks(drawing) {
  return drawing.evaluate((map) => {
    const frame = map.getBoundingClientRect();
    const at = [...map.querySelectorAll('button')].map((mark) => {
      const box = mark.getBoundingClientRect();
      return [mark.getAttribute('aria-label'), { x: box.x + 12 - frame.x, y: box.y + 12 - frame.y, width: box.width }];
    });
    return Object.fromEntries(at);
  });
}

/** The closest two marks that are no further away than the map's edge. */
function closest(at) {
  const all = Object.values(at);
  return Math.min(...all.flatMap((one, i) => all.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))));
}

test('looks closer by buttons and keys: places come apart, marks stay as large, and the whole comes back', async () => {
  const { page, complaints, drawing, size } = await map();
  await large(size, 1);
  const before = await marks(drawing);
  await size.getByRole('button', { name: 'Larger' }).press('Enter');
  await large(size, 2);
  await size.getByRole('button', { name: 'Larger' }).press('Enter');
  await large(size, 4);
  const after = await marks(drawing);
  assert.deepEqual(
    new Set(Object.values(after).map(({ width }) => width)),
    new Set(Object.values(before).map(({ width }) => width)),
  );
  const inside = (at) => Object.fromEntries(Object.entries(at).filter(([name]) => !name.includes('outside this map')));
  assert.ok(closest(inside(after)) > 3 * closest(inside(before)), 'they come apart');

  // The place that has the focus stays where it is; one that is out of sight comes into it.
  const [first] = Object.keys(inside(before));
  const mark = drawing.getByRole('button', { name: first, exact: true });
  await page.keyboard.press('Tab');
  await size.getByRole('button', { name: 'Whole map' }).press('Enter');
  await large(size, 1);
  await mark.focus();
  const place = (await marks(drawing))[first];
  await page.keyboard.press('+');
  await large(size, 2);
  const nearer = (await marks(drawing))[first];
  assert.ok(Math.hypot(nearer.x - place.x, nearer.y - place.y) < 2, JSON.stringify([place, nearer]));
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await large(size, 8);
  const top = await page.evaluate(() => scrollY);
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('ArrowLeft');
    const seen = await page.evaluate(() => {
      const box = document.activeElement.getBoundingClientRect();
      const frame = document.activeElement.closest('[role="group"]').getBoundingClientRect();
      return box.left >= frame.left - 12 && box.right <= frame.right + 12 && box.top >= frame.top - 12 && box.bottom <= frame.bottom + 12;
    });
    assert.ok(seen, `step ${step}`);
  }
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - top) < 800, 'the page does not jump');
  await page.keyboard.press('-');
  await large(size, 4);
  await page.keyboard.press('0');
  await large(size, 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('scrolls the page by the wheel and the map by Ctrl and the wheel; double click and dragging keep to the pointer', async () => {
  const { page, complaints, drawing, size } = await map({ viewport: { width: 1280, height: 500 } });
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  const [x, y] = [box.x + box.width * 0.97, box.y + box.height * 0.45];
  await page.mouse.move(x, y);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await soon(async () => assert.notEqual(await page.evaluate(() => scrollY), top));
  await large(size, 1);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await large(size, 1.4);
  await size.getByRole('button', { name: 'Whole map' }).click();
  await large(size, 1);

  await drawing.scrollIntoViewIfNeeded();
  const frame = await drawing.boundingBox();
  await page.mouse.dblclick(frame.x + frame.width * 0.97, frame.y + 40);
  await large(size, 2);
  const before = await marks(drawing);
  await page.mouse.move(frame.x + frame.width * 0.9, frame.y + 20);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width * 0.9 + 60, frame.y + 50, { steps: 4 });
  await page.mouse.up();
  const after = await marks(drawing);
  const moved = Object.keys(before).map((name) => Math.round(after[name].x - before[name].x));
  assert.ok(moved.filter((by) => by === 60).length > moved.length / 2, moved.join());
  await page.emulateMedia({ media: 'print' });
  await soon(async () => {
    const at = await marks(drawing);
    const { width } = await drawing.boundingBox();
    assert.ok(Object.values(at).every((one) => one.x >= 0 && one.x <= width));
  });
  await page.emulateMedia({ media: 'screen' });
  await large(size, 2);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('spreads two fingers on a phone, and one finger scrolls the page', async () => {
  const { page, complaints, drawing, size } = await map({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await drawing.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await drawing.boundingBox();
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...points) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([across, down], id) => ({ x: x + across * width, y: y + down * height, id })),
    });
  await touch('touchStart', [0.05, 0.06]);
  await touch('touchStart', [0.05, 0.06], [0.25, 0.06]);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', [0.05, 0.06], [0.25 + step * 0.05, 0.06]);
  await touch('touchEnd');
  await large(size, 3);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1, 'the page is as large as before');
  await size.getByRole('button', { name: 'Whole map' }).tap();
  await large(size, 1);

  const list = page.getByRole('region', { name: 'Places' });
  await list.getByRole('button').first().press('Enter');
  await focusOn(list.getByRole('button').first());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
