// The map and its list hold the same places: all that the rows name, each to be reached.
import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { augment } from '../src/answer/augment';
import { field, isObject, type Json } from '../src/answer/json';
import { sectionsOf, type Section } from '../src/answer/sections';
import { shapeOf } from '../src/answer/shape';
import { drawn, towards } from '../src/map/drawn';
import { placesOf } from '../src/map/places';
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

        const { marks } = drawn(places, moves);
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
  const { marks, frame } = drawn(
    [
      { id: 'a', name: 'Rzeszów', at: { latitude: 50.04, longitude: 22 }, rows: [0], records: 1 },
      { id: 'b', name: 'Dover', at: { latitude: 39.16, longitude: -75.52 }, rows: [1], records: 1 },
      { id: 'c', name: 'Nowhere', at: null, rows: [2], records: 1 },
    ],
    [],
  );
  expect(marks.map(({ number, beyond }) => [number, beyond])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(marks[0]?.x).toBeCloseTo(50);
  expect((marks[1]?.x ?? 50) < 10).toBe(true);
  expect(frame.width / frame.height).toBeCloseTo(1.25);
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
