// What maps say.
import { counted, number } from '../format/numbers';
import { listed } from '../format/words';

export const WORDS = {
  places: 'Places',
  map: (title: string) => `${title} on the map`,
  help: 'Arrow keys go to the next place to the west, east, north and south. Enter or Space chooses it. Plus and minus make the map larger and smaller, zero shows all of it.',
  zoom: 'Size of the map',
  closer: 'Larger',
  farther: 'Smaller',
  whole: 'Whole map',
  zoomHelp: 'Larger by + or a double click, or by Ctrl and the wheel. Drag it to move it.',
  zoomed: (times: number, seen: number, places: number) =>
    `${number(Math.round(times * 10) / 10)} times as large. ${number(seen)} of ${counted(places, 'place is', 'places are')} in view.`,
  only: (name: string, records: number) => `${name} is the only place: ${counted(records, 'record', 'records')}.`,
  most: (places: number, names: readonly string[], records: number) =>
    `${counted(places, 'place', 'places')}; ${listed(names)} ${names.length === 1 ? 'is' : 'are'} named most, in ${counted(records, 'record', 'records')}${names.length === 1 ? '' : ' each'}.`,
  alike: (places: number) => `${counted(places, 'place', 'places')}; none is named more than the others.`,
  moving: (from: string, to: string, count: number) => `Most moves from ${from} to ${to}: ${counted(count, 'movement', 'movements')}.`,
  records: (count: number) => counted(count, 'record', 'records'),
  beyond: 'outside this map',
  nowhere: 'no coordinates reported',
  without: (count: number) => `${counted(count, 'row names', 'rows name')} no place.`,
  moves: 'Movements',
  move: (from: string, to: string) => `${from} to ${to}`,
  count: (count: number) => number(count),
  chosen: (name: string) => `Rows that name ${name}`,
  borders: 'Land and borders after Natural Earth, drawn to find one’s way by. They say nothing about whose a territory is.',
  none: 'No row of this table names a place. Questions about movements, repairs, courses, hubs and training facilities do, and can be drawn.',
  seeTable: 'See the table',
  loaded: (rows: number, total: number) =>
    `Drawn from the ${counted(rows, 'row', 'rows')} that ${rows === 1 ? 'is' : 'are'} loaded, of ${number(total)}.`,
} as const;
