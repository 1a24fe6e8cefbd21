// Which part of the map is looked at: a frame of the map's shape that never leaves it.
import type { Frame, Mark } from './drawn';

/** In shares of what is looked at, from its upper left. */
export interface Point {
  x: number;
  y: number;
}

/** Where a mark stands. */
export function pointOf({ x, y }: Mark): Point {
  return { x: x / 100, y: y / 100 };
}

/** The least that is looked at, about 50 km across. */
const LEAST = 70;

/** So many times as large; what stands at a point stays there. */
export function zoomed(whole: Frame, seen: Frame, times: number, at: Point): Frame {
  const width = Math.min(whole.width, Math.max(LEAST, seen.width / times));
  const height = (width / whole.width) * whole.height;
  return held(whole, { x: seen.x + at.x * (seen.width - width), y: seen.y + at.y * (seen.height - height), width, height });
}

/** Further to the right and down by shares of what is looked at. */
export function panned(whole: Frame, seen: Frame, by: Point): Frame {
  return held(whole, { ...seen, x: seen.x + by.x * seen.width, y: seen.y + by.y * seen.height });
}

/** The part as it is, or as near to it as the whole goes. */
export function held(whole: Frame, { x, y, width, height }: Frame): Frame {
  if (width > whole.width) return whole;
  return {
    x: Math.min(Math.max(whole.x, x), whole.x + whole.width - width),
    y: Math.min(Math.max(whole.y, y), whole.y + whole.height - height),
    width,
    height,
  };
}
