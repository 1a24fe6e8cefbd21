// The map and its list hold the same places: all that the rows name, each to be reached.
import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { augment } from '../src/answer/augment';
import { field, isObject, type Json } from '../src/answer/json';
import { sectionsOf, type Section } from '../src/answer/sections';
import { shapeOf } from '../src/answer/shape';
import { drawn, isSeen, towards, wholeOf } from '../src/map/drawn';
import { placesOf, type Place } from '../src/map/places';
import { panned, zoomed } from '../src/map/zoom';
import { questionOf } from '../src/schema/library';
import { SCHEMA } from '../src/schema/schema';
import { dataOf } from './answers';

const TEXTS = [
  ...['05', '07', '14', '23'].map((number) => questionOf(number)?.text ?? ''),
  '{ transfers { nodes { legs { mode } status } } }',
];

test.each(TEXTS)('every place that rows name is in the list, and on the map if anybody said where it is: %#', (text) => {
  const shape = shapeOf(augment(parse(text), SCHEMA), SCHEMA);
  fc.assert(
    fc.property(dataOf(shape), (data) => {
      for (const { columns, rows } of sectionsOf(shape, data)) {
        const { places, moves, without } = placesOf(columns, rows);
        const named = new Set(places.map(({ id }) => id));
        const asked = columns.flatMap(({ path }) => rows.map((row) => row[path[0] ?? '']));
        for (const id of asked.flatMap(placesIn)) expect(named).toContain(id);
        for (const { from, to } of moves) expect(named.has(from) && named.has(to)).toBe(true);
        expect(new Set(places.flatMap((place) => place.rows)).size).toBe(rows.length - without);

        const { marks } = drawn(places, moves, wholeOf(places));
        expect(marks.map(({ place }) => place.id)).toEqual(places.filter(({ at }) => at !== null).map(({ id }) => id));
        for (const { x, y } of marks) expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
        for (const key of ['ArrowRight', 'ArrowUp']) expect(reached(marks, key)).toBe(marks.length);
      }
    }),
    { numRuns: 30 },
  );
});

test('legs tell a way better than its ends, and a group of movements counts them', () => {
  const [rzeszow, lviv, gdynia] = [spot('rzeszow', 50.04, 22), spot('lviv', 49.84, 24.03), spot('gdynia', 54.52, 18.53)];
  const legs = section('{ transfers { nodes { legs { mode } } } }', {
    nodes: [
      { muster_begins: gdynia, muster_ends: lviv, legs: [leg(gdynia, rzeszow), leg(rzeszow, lviv)] },
      { muster_begins: gdynia, muster_ends: lviv, legs: [] },
    ],
  });
  const told = placesOf(legs.columns, legs.rows).moves.map(({ from, to, count }) => `${from} ${to} ${count}`);
  expect(told.toSorted()).toEqual(['gdynia lviv 1', 'gdynia rzeszow 1', 'rzeszow lviv 1']);

  const flows = section('{ transfers { groups(by: [FROM, TO]) { from { name } to { name } } } }', {
    groups: [{ from: gdynia, to: lviv, muster_begins: gdynia, muster_ends: lviv, muster_count: 12 }],
  });
  expect(placesOf(flows.columns, flows.rows)).toMatchObject({ moves: [{ count: 12 }], places: [{ records: 12 }, { records: 12 }] });
});

test('the map shows the places with air around them, and what lies beyond Europe at its edge', () => {
  const places = [
    { id: 'a', name: 'Rzeszów', at: { latitude: 50.04, longitude: 22 }, rows: [0], records: 1 },
    { id: 'b', name: 'Dover', at: { latitude: 39.16, longitude: -75.52 }, rows: [1], records: 1 },
    { id: 'c', name: 'Nowhere', at: null, rows: [2], records: 1 },
  ];
  const frame = wholeOf(places);
  const { marks } = drawn(places, [], frame);
  expect(marks.map(({ number, beyond }) => [number, beyond])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(marks[0]?.x).toBeCloseTo(50);
  expect((marks[1]?.x ?? 50) < 10).toBe(true);
  expect(frame.width / frame.height).toBeCloseTo(1.25);
});

test('a larger map stays on the whole, keeps what is pointed at, and comes back to the whole', () => {
  const whole = { x: 500, y: 300, width: 2000, height: 1600 };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const step = fc.record({ times: fc.constantFrom(0.5, 1.3, 2, 9), at: fc.record({ x: share, y: share }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let seen = whole;
      for (const { times, at } of steps) {
        const next = zoomed(whole, seen, times, at);
        if (times > 1) expect(next.x + at.x * next.width).toBeCloseTo(seen.x + at.x * seen.width);
        seen = panned(whole, next, { x: at.x - 0.5, y: 0.5 - at.y });
        expect(seen.x >= whole.x && seen.x + seen.width <= whole.x + whole.width + 1e-6).toBe(true);
        expect(seen.y >= whole.y && seen.y + seen.height <= whole.y + whole.height + 1e-6).toBe(true);
        expect(seen.width / seen.height).toBeCloseTo(1.25);
        expect(seen.width).toBeGreaterThanOrEqual(70);
      }
      expect(zoomed(whole, seen, 0.001, { x: 0.5, y: 0.5 })).toEqual(whole);
    }),
  );
});

test('places that stand on each other come apart in a larger map, and what is out of sight has no name', () => {
  const places: Place[] = ['Rzeszów', 'Jasionka', 'Gdynia'].map((name, at) => ({
    id: name,
    name,
    at: [
      { latitude: 50.04, longitude: 22 },
      { latitude: 50.11, longitude: 22.05 },
      { latitude: 54.52, longitude: 18.53 },
    ][at] ?? null,
    rows: [at],
    records: 3 - at,
  }));
  const whole = wholeOf(places);
  const before = drawn(places, [], whole).marks;
  const [one] = before;
  const seen = zoomed(whole, whole, 9, { x: (one?.x ?? 0) / 100, y: (one?.y ?? 0) / 100 });
  const after = drawn(places, [], seen).marks;
  const apart = (marks: typeof after): number => Math.abs((marks[0]?.y ?? 0) - (marks[1]?.y ?? 0));
  expect(apart(after)).toBeCloseTo(9 * apart(before));
  expect(after.map(isSeen)).toEqual([true, true, false]);
  expect(after.map(({ named }) => named)).toEqual([true, true, false]);
});

/** How many marks a key leads to from the first in its direction. */
function reached(marks: ReturnType<typeof drawn>['marks'], key: string): number {
  const seen = new Set<unknown>();
  const back = key === 'ArrowRight' ? 'ArrowLeft' : 'ArrowDown';
  let at = marks[0];
  for (let step = 0; at !== undefined && step < marks.length; step += 1) at = towards(marks, at, back);
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = towards(marks, at, key);
  }
  return seen.size;
}

/** Ids of all places in a value, found without knowing how they came there. */
function placesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (!isObject(value)) return [];
  const own = 'muster_position' in value ? [String(field(value, 'muster_id'))] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key.startsWith('muster_') ? [] : placesIn(inner)))];
}

function spot(id: string, latitude: number, longitude: number): Json {
  return { muster_id: id, muster_name: id, muster_position: { latitude, longitude } };
}

function leg(from: Json, to: Json): Json {
  return { mode: 'RAIL', muster_from: from, muster_to: to };
}

function section(text: string, transfers: Json): Section {
  const [found] = sectionsOf(shapeOf(parse(text), SCHEMA), { transfers });
  if (found === undefined) throw new Error(text);
  return found;
}
