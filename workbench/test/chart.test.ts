// A chart tells the figures of its table, never others, and nothing that is missing as zero.
import fc from 'fast-check';
import { isEnumType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { augment } from '../src/answer/augment';
import { cellText } from '../src/answer/cell';
import { cellOf } from '../src/answer/columns';
import { UNDRAWN } from '../src/answer/drawing';
import type { Json } from '../src/answer/json';
import { sectionsOf, type Section } from '../src/answer/sections';
import { shapeOf } from '../src/answer/shape';
import { chartOf, type Chart } from '../src/chart/figures';
import { codeLook } from '../src/chart/looks';
import { begin, filled, SPANS, spanFor } from '../src/chart/periods';
import { mainThing, notes } from '../src/chart/sentence';
import { SCHEMA } from '../src/schema/schema';
import { dataOf, DOCUMENTS } from './answers';

/** Every chart that the sections of a document's answers can have. */
function charts(text: string): fc.Arbitrary<{ section: Section; chart: Chart }[]> {
  const shape = shapeOf(augment(parse(text), SCHEMA), SCHEMA);
  return dataOf(shape).map((data) => sectionsOf(shape, data).flatMap((section) => all(section).map((chart) => ({ section, chart }))));
}

function all(section: Section): Chart[] {
  const first = chartOf(section, section.rows, UNDRAWN, false);
  if ('why' in first) return [];
  return first.bys.flatMap(({ id: by }) =>
    first.measures.flatMap(({ id: of }) => {
      const chart = chartOf(section, section.rows, { ...UNDRAWN, by, of }, false);
      return 'why' in chart ? [] : [chart];
    }),
  );
}

describe.each(DOCUMENTS.map((text) => [text.replace(/\s+/g, ' ').slice(0, 60), text] as const))('%s', (_, text) => {
  test('every figure is the sum of what its rows say, and each row is somewhere', () => {
    fc.assert(
      fc.property(charts(text), (found) => {
        for (const { section, chart } of found) {
          const said = section.rows.map(chart.measure.said);
          const amounts = said.flatMap((one) => (one.kind === 'amount' ? [one.value] : []));
          const drawn = chart.bars.flatMap(({ whole }) => whole.value ?? []);
          if (chart.leftOut.coarse === 0) expect(sum(drawn)).toBeCloseTo(sum(amounts), 1);
          for (const { parts, whole } of chart.bars) {
            const values = parts.flatMap((part) => part?.value ?? []);
            if (values.length === 0) expect(whole.value).toBeNull();
            else expect(whole.value).toBeCloseTo(sum(values), 1);
          }
          expect(chart.leftOut.elsewhere).toBeLessThanOrEqual(said.filter(({ kind }) => kind === 'elsewhere').length);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('a figure of one row is told as its table tells it', () => {
    fc.assert(
      fc.property(charts(text), (found) => {
        for (const { section, chart } of found) {
          const texts = new Set(
            section.rows.flatMap((row) => section.columns.flatMap((column) => cellText(cellOf(column, row)).split('; '))),
          );
          const single = chart.bars.filter(({ whole }) => whole.value !== null && section.records !== null && chart.split === null);
          for (const { whole } of single) expect(texts).toContain(whole.words);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('what is missing has no bar and is said; what is in another unit is not added', () => {
  const section = groups('{ holdings { groups(by: [NATION]) { nation { code } count quantity { value unit { code } } } } }', 'holdings', [
    { nation: { code: 'POL' }, count: 4, quantity: [amount(10, 'EA'), amount(7, 'KG', 2)] },
    { nation: { code: 'EST' }, count: 3, quantity: [] },
    { nation: { code: 'LVA' }, count: 2, quantity: [amount(5, 'KG')] },
    { nation: null, count: 1, quantity: [amount(99, 'KG')] },
  ]);
  const [each, kg] = all(section)
    .filter(({ measure }) => measure.id.startsWith('quantity~'))
    .sort((one, other) => one.bars.length - other.bars.length);
  expect(each?.bars.map(({ key, whole }) => [key.words, whole.words])).toEqual([
    ['POL', '10 each'],
    ['EST', 'not reported'],
  ]);
  expect(each?.leftOut).toEqual({ missing: 1, elsewhere: 2, coarse: 0 });
  expect(kg?.bars.map(({ whole }) => whole.value)).toEqual([7, null, 5, 99]);
  expect(kg && mainThing(kg)).toBe('POL has most: 7 of 111 kg in all bars. Nation is not said for 99 kg.');
  expect(kg && notes(kg, 4, null)).toEqual(['3 records report no value and are not counted.']);
});

test('two keys make bars of parts where they can be told apart, in the order of their meaning', () => {
  const section = groups('{ donationLines { groups(by: [DONOR, READINESS]) { donor { code } readiness count } } }', 'donationLines', [
    { donor: { code: 'DEU' }, readiness: 'CREW_LATE', count: 3 },
    { donor: { code: 'DEU' }, readiness: 'CREW_IN_TIME', count: 2 },
    { donor: { code: 'POL' }, readiness: 'CREW_LATE', count: 5 },
  ]);
  const [byDonor] = all(section);
  expect(byDonor?.stacked).toBe(true);
  expect(byDonor?.series.map(({ words }) => words)).toEqual(['Crew in time', 'Crew late']);
  expect(byDonor?.bars.map(({ parts }) => parts.map((part) => part?.value ?? null))).toEqual([
    [2, 3],
    [null, 5],
  ]);
  expect(byDonor && mainThing(byDonor)).toBe('DEU and POL have most alike: 5 each of 10 in all bars. The largest part is Crew late: 8.');
});

test('means are never added up', () => {
  const section = groups(
    '{ repairOrders { groups(by: [SYSTEM, FACILITY]) { system { name } facility { name } meanDaysOpen nationCount } } }',
    'repairOrders',
    [
      { system: { name: 'Boxer' }, facility: { name: 'Kassel' }, meanDaysOpen: 12.5, nationCount: 1 },
      { system: { name: 'Boxer' }, facility: { name: 'Vienna' }, meanDaysOpen: 3, nationCount: 2 },
    ],
  );
  for (const chart of all(section)) expect([chart.measure.adds, chart.stacked, chart.total]).toEqual([false, false, null]);
});

test('an answer without groups, dates or states says why it has no chart', () => {
  const shape = shapeOf(parse('{ logisticsNodes { position { latitude longitude } } world { today } }'), SCHEMA);
  const spots = [{ position: { latitude: 1, longitude: 2 } }, { position: null }];
  for (const section of sectionsOf(shape, { logisticsNodes: spots, world: { today: '2026-11-29' } })) {
    expect(chartOf(section, section.rows, UNDRAWN, false)).toHaveProperty('why');
  }
});

test('periods follow each other without a gap and hold every day', () => {
  const days = fc.date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.array(
        days.map((date) => date.toISOString().slice(0, 10)),
        { minLength: 1, maxLength: 9 },
      ),
      (dates) => {
        for (const span of SPANS.filter((one) => SPANS.indexOf(one) >= SPANS.indexOf(spanFor(dates)))) {
          const begins = dates.map((date) => begin(date, span));
          for (const [at, from] of begins.entries()) {
            expect(begin(from, span)).toBe(from);
            expect(from <= (dates[at] ?? '')).toBe(true);
          }
          const all = filled(begins, span);
          expect(all).toEqual([...new Set(all)].sort());
          for (const from of begins) expect(all).toContain(from);
        }
        expect(
          filled(
            dates.map((date) => begin(date, spanFor(dates))),
            spanFor(dates),
          ).length,
        ).toBeLessThanOrEqual(25);
      },
    ),
  );
});

test('values of a list are told apart by their pattern alone; of a long list, by hue and pattern', () => {
  const lists = Object.values(SCHEMA.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !/(Key|Field|^__.*)$/.test(name) && !name.startsWith('__'));
  for (const list of lists) {
    const names = list.getValues().map(({ name }) => name);
    const looks = names.map((name) => codeLook(list.name, name, names));
    if (names.length <= 8) expect(new Set(looks.map(({ pattern }) => pattern)).size, list.name).toBe(names.length);
    expect(new Set(looks.map(({ hue, pattern }) => `${hue} ${pattern}`)).size, list.name).toBe(names.length);
  }
});

function groups(text: string, list: string, rows: Json[]): Section {
  const [section] = sectionsOf(shapeOf(parse(text), SCHEMA), { [list]: { totalCount: 10, groups: rows } });
  if (section === undefined) throw new Error(text);
  return section;
}

function amount(value: number, unit: string, missing = 0): Json {
  return { muster_value: value, muster_unit: { code: unit }, muster_missing: missing };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
