// Bars that run at the same time stand below each other.

/** From where to where a bar goes. */
export interface Extent {
  from: number;
  to: number;
}

/** For each bar the lane in which it has `air` before the next: as few lanes as there are bars at once. */
export function lanesOf(bars: readonly Extent[], air: number): number[] {
  const lanes: number[] = [];
  const ends: number[] = [];
  const order = bars.map((_, at) => at).sort((one, other) => (bars[one]?.from ?? 0) - (bars[other]?.from ?? 0));
  for (const at of order) {
    const bar = bars[at];
    if (bar === undefined) continue;
    const free = ends.findIndex((end) => end + air <= bar.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(bar.from, bar.to);
    lanes[at] = lane;
  }
  return lanes;
}
