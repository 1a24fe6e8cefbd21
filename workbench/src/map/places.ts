// Which places the rows of a table name, and what moves between them: asked for by the reader, or added by this page.
import type { Column } from '../answer/columns';
import { field, isObject, list, numeric, text, type Json } from '../answer/json';
import { ADDED } from '../answer/shape';

/** A place and how much of the answer is there. */
export interface Place {
  id: string;
  name: string;
  /** Null: nobody reported where it is. */
  at: Spot | null;
  /** Rows that name it, by their place in the table. */
  rows: readonly number[];
  /** How many records these are: a group is as many as it counts. */
  records: number;
}

export interface Spot {
  latitude: number;
  longitude: number;
}

type Sited = Omit<Place, 'rows' | 'records'>;

/** What moves from one place to another. */
export interface Move {
  from: string;
  to: string;
  /** How many movements. */
  count: number;
}

export interface Places {
  /** Those that most records name first, then by name. */
  places: readonly Place[];
  moves: readonly Move[];
  /** Rows that name no place. */
  without: number;
}

export function placesOf(columns: readonly Column[], rows: readonly Json[]): Places {
  const places = new Map<string, { place: Sited; rows: Set<number> }>();
  const moves = new Map<string, Move>();
  let without = 0;
  for (const [at, row] of rows.entries()) {
    const found = inRow(columns, row);
    if (found.places.length === 0) without += 1;
    for (const place of found.places) {
      const known = places.get(place.id) ?? { place, rows: new Set() };
      known.rows.add(at);
      places.set(place.id, known);
    }
    for (const { from, to } of found.ways) {
      const key = JSON.stringify([from.id, to.id]);
      moves.set(key, { from: from.id, to: to.id, count: (moves.get(key)?.count ?? 0) + countOf(row) });
    }
  }
  return {
    places: [...places.values()]
      .map(({ place, rows: own }) => ({ ...place, rows: [...own], records: sumOf([...own].map((at) => countOf(rows[at]))) }))
      .sort((one, other) => other.records - one.records || one.name.localeCompare(other.name, 'en')),
    moves: [...moves.values()].sort((one, other) => other.count - one.count),
    without,
  };
}

/** A group counts its records; any other row is one. */
function countOf(row: Json | undefined): number {
  return numeric(row?.[`${ADDED}count`]) ?? 1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

interface Found {
  places: Sited[];
  /** Legs of a way. */
  legs: Way[];
  /** Ways from their beginning to their end. */
  ways: Way[];
}

interface Way {
  from: Sited;
  to: Sited;
}

/** Lists that are tables of their own are not looked into: their places are theirs. */
function inRow(columns: readonly Column[], row: Json): { places: Sited[]; ways: Way[] } {
  const heads = new Set(columns.map(({ path }) => path[0]));
  const found = inObject(Object.fromEntries(Object.entries(row).filter(([key]) => key.startsWith(ADDED) || heads.has(key))));
  // Legs that were asked for tell a way better than its two ends. Who else reports it moves nothing more.
  const ways = new Map((found.legs.length > 0 ? found.legs : found.ways).map((way) => [JSON.stringify([way.from.id, way.to.id]), way]));
  return { places: [...found.places, ...[...ways.values()].flatMap(({ from, to }) => [from, to])], ways: [...ways.values()] };
}

function inValue(value: unknown): Found {
  return isObject(value) ? inObject(value) : joined(list(value).map(inValue));
}

function inObject(value: Json): Found {
  const added = (key: string): Sited | null => placeOf(value[`${ADDED}${key}`]);
  return joined([
    {
      places: [placeOf(value), added('at')].filter((place) => place !== null),
      legs: wayOf(added('from'), added('to')),
      ways: wayOf(added('begins'), added('ends')),
    },
    ...Object.entries(value)
      .filter(([key]) => !key.startsWith(ADDED))
      .map(([, one]) => inValue(one)),
  ]);
}

function wayOf(from: Sited | null, to: Sited | null): Way[] {
  return from === null || to === null || from.id === to.id ? [] : [{ from, to }];
}

function joined(found: readonly Found[]): Found {
  return {
    places: found.flatMap(({ places }) => places),
    legs: found.flatMap(({ legs }) => legs),
    ways: found.flatMap(({ ways }) => ways),
  };
}

function placeOf(value: unknown): Sited | null {
  if (!isObject(value) || !(`${ADDED}position` in value)) return null;
  const [id, position] = [text(value[`${ADDED}id`]), value[`${ADDED}position`]];
  const [latitude, longitude] = [numeric(field(position, 'latitude')), numeric(field(position, 'longitude'))];
  if (id === null) return null;
  return { id, name: text(value[`${ADDED}name`]) ?? id, at: latitude === null || longitude === null ? null : { latitude, longitude } };
}
