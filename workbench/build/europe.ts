// Europe's land and borders, drawn once when the workbench is built: the page gets two paths, and needs neither the atlas
// nor its topology. The same package gives the same bytes.
import { geoContains, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

import { europe as projection, PAPER } from '../src/map/projection.ts';

type Country = (Polygon | MultiPolygon) & { properties: { name: string } };
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Turns the atlas, imported with `?europe`, into what `src/map/land.d.ts` says. Its licence is listed with the others'. */
export const europe: Plugin = {
  name: 'europe',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/world-atlas\/[^/]+\.json\?europe$/.test(id)) return null;
    return { code: `export default ${JSON.stringify(cut(JSON.parse(code) as Atlas))}`, map: null };
  },
};

function cut(atlas: Atlas): { land: string; borders: string } {
  const { countries } = atlas.objects;
  countries.geometries = recognised(atlas);
  return {
    land: drawn(merge(atlas, countries.geometries as Country[])),
    borders: drawn(mesh(atlas, countries, (one, other) => one !== other)),
  };
}

/** The atlas draws who holds an area; this map draws what the General Assembly of the United Nations holds to be whose. */
const RECOGNISED = [
  { held: 'Russia', whose: 'Ukraine', within: [34.3, 45.3] },
  { held: 'N. Cyprus', whose: 'Cyprus', within: [33.6, 35.3] },
] as const;

function recognised(atlas: Atlas): Country[] {
  const countries = (atlas.objects.countries.geometries as Country[]).map((country) => ({ country, areas: areasOf(country) }));
  const named = (name: string) => countries.find(({ country }) => country.properties.name === name);
  for (const { held, whose, within } of RECOGNISED) {
    const [from, to] = [named(held), named(whose)];
    const area = from?.areas.find((arcs) => geoContains(feature(atlas, { type: 'Polygon', arcs }), [...within]));
    if (from === undefined || to === undefined || area === undefined) throw new Error(`the atlas has no area of ${whose} under ${held}`);
    from.areas = from.areas.filter((one) => one !== area);
    to.areas.push(area);
  }
  return countries.map(({ country, areas }) => ({ type: 'MultiPolygon', properties: country.properties, arcs: areas }));
}

function areasOf(country: Country): number[][][] {
  return country.type === 'Polygon' ? [country.arcs] : country.arcs;
}

/** The path in whole steps of the paper: a line that does not leave its step is no line, an island that does not is left out. */
function drawn(what: GeoPermissibleObjects): string {
  const paper = projection().clipExtent([
    [0, 0],
    [PAPER.width, PAPER.height],
  ]);
  const lines: { points: [number, number][]; closed: boolean }[] = [];
  geoPath(paper, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => void lines.push({ points: [[Math.round(x), Math.round(y)]], closed: false }),
    lineTo(x, y) {
      const points = lines.at(-1)?.points;
      const [next, last] = [[Math.round(x), Math.round(y)] as [number, number], points?.at(-1)];
      if (next[0] !== last?.[0] || next[1] !== last[1]) points?.push(next);
    },
    closePath() {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
  })(what);
  return lines
    .filter(({ points, closed }) => points.length > (closed ? 3 : 1))
    .map(({ points, closed }) => stepped(points) + (closed ? 'z' : ''))
    .join('');
}

function stepped(points: readonly [number, number][]): string {
  const [first = [0, 0], ...rest] = points;
  const steps = rest.map(([x, y], at) => `${x - (points[at]?.[0] ?? 0)},${y - (points[at]?.[1] ?? 0)}`);
  return `M${first.join(',')}l${steps.join(' ').replaceAll(',-', '-').replaceAll(' -', '-')}`;
}
