// Where on the map each place stands, and which part of Europe the map shows.
import { europe, PAPER } from './projection';
import type { Move, Place } from './places';

/** A place on the map. */
export interface Mark {
  place: Place;
  /** What stands in the mark and before its name in the list. */
  number: number;
  /** Hundredths of the map's width and height. */
  x: number;
  y: number;
  /** It lies outside Europe: the mark stands at the edge towards it. */
  beyond: boolean;
  /** There is room for its name. */
  named: boolean;
}

/** A part of the paper. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawn {
  marks: readonly Mark[];
  lines: readonly { move: Move; path: string }[];
}

/** Width to height, of the whole paper and of each part of it. */
const SHAPE = PAPER.width / PAPER.height;
/** The least that is shown across, about 500 km: less has no coasts and borders to go by. */
const LEAST = 700;
const MARGIN = 0.12;
/** A mark at the edge keeps this far from it, in hundredths. */
const EDGE = 3;

/** Where a place is on the paper; null: nobody said. */
type Sited = Place & { at: NonNullable<Place['at']> };

/** The part of Europe that holds all places. */
export function wholeOf(places: readonly Place[]): Frame {
  return frameOf(sitedOf(places).map(onPaper).filter(inEurope));
}

export function drawn(places: readonly Place[], moves: readonly Move[], frame: Frame): Drawn {
  const marks = named(
    sitedOf(places).map((place, at) => {
      const [x, y] = onPaper(place);
      const inside = inEurope([x, y]);
      const [across, down] = [((x - frame.x) / frame.width) * 100, ((y - frame.y) / frame.height) * 100];
      return { place, number: at + 1, x: inside ? across : held(across), y: inside ? down : held(down), beyond: !inside, named: false };
    }),
  );
  return { marks, lines: moves.flatMap((move) => lineOf(move, marks, frame) ?? []) };
}

function sitedOf(places: readonly Place[]): Sited[] {
  return places.filter((place): place is Sited => place.at !== null);
}

const PROJECTION = europe();

function onPaper({ at: { longitude, latitude } }: Sited): [number, number] {
  return PROJECTION([longitude, latitude]) ?? [Number.NaN, Number.NaN];
}

/** Whether a place stands in what is looked at. */
export function isSeen({ x, y }: Mark): boolean {
  return x >= 0 && x <= 100 && y >= 0 && y <= 100;
}

function inEurope([x = Number.NaN, y = Number.NaN]: readonly number[]): boolean {
  return x >= 0 && x <= PAPER.width && y >= 0 && y <= PAPER.height;
}

function held(share: number): number {
  return Math.min(100 - EDGE, Math.max(EDGE, Number.isNaN(share) ? EDGE : share));
}

/** All places with air around them, in the shape of the map, on the paper as far as that goes. */
function frameOf(points: readonly (readonly number[])[]): Frame {
  if (points.length === 0) return within(PAPER.width / 2, PAPER.height / 2, PAPER.width, PAPER.height);
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(LEAST, (right - left) * (1 + 2 * MARGIN));
  const height = Math.max(LEAST / SHAPE, (bottom - top) * (1 + 2 * MARGIN));
  return within((left + right) / 2, (top + bottom) / 2, width, height);
}

function within(x: number, y: number, width: number, height: number): Frame {
  const across = Math.min(PAPER.width, Math.max(width, height * SHAPE));
  const down = across / SHAPE;
  return { x: slid(x - across / 2, across, PAPER.width), y: slid(y - down / 2, down, PAPER.height), width: across, height: down };
}

/** As near as may be without leaving the paper. */
function slid(from: number, length: number, paper: number): number {
  return Math.min(Math.max(0, from), paper - length);
}

/** Names stand where no mark and no other name is, those of most rows first. All names are in the list. */
function named(marks: readonly Mark[]): Mark[] {
  const taken = marks.map(({ x, y }) => ({ left: x - 1.6, right: x + 1.6, top: y - 2, bottom: y + 2 }));
  return marks.map((mark) => {
    const [near, far] = [1.8, 2.6 + mark.place.name.length * 1.25];
    const sides = isFlipped(mark) ? { left: mark.x - far, right: mark.x - near } : { left: mark.x + near, right: mark.x + far };
    const box = { ...sides, top: mark.y - 1.8, bottom: mark.y + 1.8 };
    const free =
      isSeen(mark) &&
      box.left >= 0 &&
      taken.every((one) => one.right < box.left || one.left > box.right || one.bottom < box.top || one.top > box.bottom);
    if (free) taken.push(box);
    return { ...mark, named: free };
  });
}

/** At the right edge a name stands before its mark. */
export function isFlipped({ x }: { x: number }): boolean {
  return x > 75;
}

/** Bent to its right, so that there and back are two lines. */
function lineOf(move: Move, marks: readonly Mark[], frame: Frame): Drawn['lines'][number] | null {
  const [from, to] = [move.from, move.to].map((id) => marks.find(({ place }) => place.id === id));
  if (from === undefined || to === undefined) return null;
  const on = ({ x, y }: Mark): [number, number] => [frame.x + (x / 100) * frame.width, frame.y + (y / 100) * frame.height];
  const [[x1, y1], [x2, y2]] = [on(from), on(to)];
  const [bendX, bendY] = [(x1 + x2) / 2 - (y2 - y1) * 0.12, (y1 + y2) / 2 + (x2 - x1) * 0.12];
  return { move, path: `M${[x1, y1].map(tenth).join(',')}Q${[bendX, bendY, x2, y2].map(tenth).join(',')}` };
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The next place in a direction; where there is none, the same. */
export function towards(marks: readonly Mark[], from: Mark, key: string): Mark {
  const along = { ArrowRight: 'x', ArrowLeft: 'x', ArrowDown: 'y', ArrowUp: 'y' }[key] as 'x' | 'y' | undefined;
  if (along === undefined) return from;
  const order = marks.toSorted((one, other) => one[along] - other[along] || one.number - other.number);
  return order[order.indexOf(from) + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1)] ?? from;
}
