// The timeline's layout, its filters in addresses, and its figures.
import fc from 'fast-check';
import { print, validate } from 'graphql';
import { expect, test } from 'vitest';

import { paged } from '../src/ask/paged';
import { PAGE, type LineNode } from '../src/readiness/asked';
import { figuresOf, movableOf } from '../src/readiness/figures';
import { DOCUMENT, FIELDS, ORDER_NAMES, read, strangers, VIEWS, written, type Wanted } from '../src/readiness/wanted';
import { lanesOf } from '../src/readiness/lanes';
import { lineOf, type Line } from '../src/readiness/lines';
import { placed, spanOf } from '../src/readiness/place';
import { dayNumber, isoOf, scaleOf, ticksOf, xOf } from '../src/readiness/scale';
import { datesTold, gapTold, reasonTold } from '../src/readiness/told';
import { SCHEMA } from '../src/schema/schema';

const DAY = fc.integer({ min: dayNumber('1999-01-01'), max: dayNumber('2099-12-31') });

test('what the page asks fits the schema, whichever page of it', () => {
  for (const document of [DOCUMENT, paged(DOCUMENT, 'donationLines', 100, 'a cursor')]) expect(validate(SCHEMA, document)).toEqual([]);
  expect(print(DOCUMENT)).toContain(`first: ${PAGE}`);
});

test('a day is where its share of the months is, and no day leaves them', () => {
  fc.assert(
    fc.property(fc.array(DAY, { minLength: 1, maxLength: 9 }), DAY, (days, other) => {
      const scale = scaleOf(days);
      for (const day of days) {
        expect(day).toBeGreaterThanOrEqual(scale.from);
        expect(day).toBeLessThan(scale.to);
      }
      expect(isoOf(scale.from)).toMatch(/-01$/);
      expect(isoOf(scale.to)).toMatch(/-01$/);
      expect([xOf(scale, scale.from), xOf(scale, scale.to)]).toEqual([0, 100]);
      const [x, next] = [xOf(scale, other), xOf(scale, other + 1)];
      if (other >= scale.from && other < scale.to) expect(next - x).toBeCloseTo(100 / (scale.to - scale.from), 9);
      else expect([0, 100]).toContain(x);
    }),
  );
});

test('ticks are first days of months in order, few enough to be read, and each year is named once', () => {
  fc.assert(
    fc.property(DAY, DAY, (one, other) => {
      const scale = scaleOf([one, other]);
      const ticks = ticksOf(scale);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks[0]?.x).toBe(0);
      expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((left, right) => left - right));
      const years = ticks.map(({ label }) => label.split(' ')[1]).filter((year) => year !== undefined);
      expect(new Set(years).size).toBe(years.length);
      for (const { x, label } of ticks) {
        expect(x).toBeLessThan(100);
        const iso = isoOf(Math.round(scale.from + (x / 100) * (scale.to - scale.from)));
        expect(iso).toMatch(/-01$/);
        expect(label).toMatch(/^[A-Z][a-z]{2}( \d{4})?$/);
        if (label.includes(' ')) expect(label.endsWith(iso.slice(0, 4))).toBe(true);
      }
    }),
  );
});

test('bars of a lane have air between them, and there are no more lanes than bars at once', () => {
  const bar = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
    .map(([from, width]) => ({ from, to: from + width }));
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 12 }), (bars) => {
      const lanes = lanesOf(bars, 1);
      expect(lanes.length).toBe(bars.length);
      for (const [at, one] of bars.entries()) {
        for (const [index, other] of bars.entries()) {
          if (at === index || lanes[at] !== lanes[index]) continue;
          expect(one.to + 1 <= other.from || other.to + 1 <= one.from).toBe(true);
        }
      }
      const atOnce = bars.map(({ from }) => bars.filter((other) => other.from <= from && from < other.to + 1).length);
      expect(Math.max(-1, ...lanes) + 1).toBe(Math.max(0, ...atOnce));
    }),
  );
});

interface Made {
  arrives: number | null;
  precision: string;
  ready: number | null;
  courses: readonly (readonly [starts: number, length: number])[];
}

/** A line as the gateway would answer it. */
function lineFrom({ arrives, precision, ready, courses }: Made): Line {
  const gap = arrives === null || ready === null ? null : ready - arrives;
  const state = ready === null ? 'CREW_NOT_PLANNED' : gap === null ? 'ARRIVAL_UNKNOWN' : gap > 0 ? 'CREW_LATE' : 'CREW_IN_TIME';
  const supply = courses.map(([starts, length], at) => ({
    people: 3,
    reserved: at === 0,
    iteration: {
      id: `course ${at}`,
      starts: { date: isoOf(starts) },
      ends: { date: isoOf(starts + length) },
      seats: { value: 30 },
      seatsFilled: { value: 24 },
      course: { title: `Course ${at}` },
    },
  }));
  const days = { MONTH: 30, QUARTER: 90, DAY: 0 }[precision] ?? 0;
  return lineOf(
    {
      id: 'line',
      description: 'Something',
      system: { name: 'OSPREY LR' },
      arrives: arrives === null ? null : { date: isoOf(arrives), until: isoOf(arrives + days), precision, kind: 'PLANNED' },
      readiness: {
        state,
        crewReadyOn: ready === null ? null : isoOf(ready),
        trainingGapDays: gap,
        crew: [{ role: 'OPERATOR', needed: 9, trained: 1, scheduled: 4, missing: 4, supply }],
        laterIterations: [],
      },
      ...Object.fromEntries(
        ['delivered', 'shipped', 'allocated', 'pledged', 'offered'].map((name) => [name, { value: 2, unit: { code: 'BATTERY' } }]),
      ),
    },
    new Set(),
  );
}

const NEAR = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-12-31') });
const LINE = fc
  .record({
    arrives: fc.option(NEAR),
    precision: fc.constantFrom('DAY', 'MONTH', 'QUARTER'),
    ready: fc.option(NEAR),
    courses: fc.array(fc.tuple(NEAR, fc.integer({ min: 0, max: 120 })), { maxLength: 8 }),
  })
  .map(lineFrom);

test('everything of a line is on the timeline, in order, or said to be earlier', () => {
  fc.assert(
    fc.property(fc.array(LINE, { minLength: 1, maxLength: 6 }), (lines) => {
      const scale = spanOf(lines, '2026-11-24');
      expect(xOf(scale, dayNumber('2026-11-24'))).toBeGreaterThanOrEqual(0);
      for (const line of lines) {
        const { arrival, crew, between, bars, earlier, lanes } = placed(line, scale);
        const { arrives, readiness } = line.node;
        expect(bars.length + earlier.length).toBe(line.courses.length);
        for (const { x, until, lane } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(until).toBeGreaterThan(x);
          expect(until).toBeLessThanOrEqual(100 + 1e-9);
          expect(lane).toBeLessThan(lanes);
        }
        expect(arrival === null).toBe(arrives == null);
        if (arrival !== null && arrives) {
          expect(arrival.until > arrival.x).toBe(line.about);
          expect(dayNumber(arrives.date)).toBeGreaterThanOrEqual(scale.from);
        }
        const days = readiness.trainingGapDays ?? null;
        if (readiness.state === 'CREW_NOT_PLANNED') expect(between).toBe('unplanned');
        else expect(between).toBe(days === null ? 'unknown' : days > 0 ? 'gap' : days < 0 ? 'wait' : 'met');
        if (arrival !== null && crew !== null && days !== null && !crew.before) {
          expect(crew.x - arrival.x).toBeCloseTo((days / (scale.to - scale.from)) * 100, 6);
        }
      }
    }),
  );
});

test('what is written in or beside bars does not meet what is written in the same lane', () => {
  fc.assert(
    fc.property(LINE, (line) => {
      const { bars } = placed(line, spanOf([line], '2026-11-24'));
      const taken = bars.map(({ x, until, lane, words: { text, side } }) => {
        const room = text.length * 0.95;
        return { lane, from: side === 'left' ? x - room : x, to: side === 'right' ? until + room : until };
      });
      for (const [at, one] of taken.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(0);
        for (const other of taken.slice(at + 1)) {
          if (one.lane === other.lane) expect(one.to <= other.from || other.to <= one.from).toBe(true);
        }
      }
    }),
  );
});

test('a line says in words what its marks show, and that it is about where the day is not given', () => {
  const day = dayNumber('2027-01-01');
  const exact = lineFrom({ arrives: day, precision: 'DAY', ready: day + 63, courses: [[day, 20]] });
  expect([gapTold(exact), reasonTold(exact), datesTold(exact)]).toEqual([
    '+63 d',
    '4 operators trained after arrival',
    'Arrives 1 Jan 2027. Crew ready 5 Mar 2027.',
  ]);
  const about = lineFrom({ arrives: day, precision: 'MONTH', ready: day - 14, courses: [] });
  expect([gapTold(about), reasonTold(about), datesTold(about)]).toEqual([
    '≈ −14 d',
    'Crew ready about 14 days early',
    'Arrives Jan 2027, day not given. Crew ready 18 Dec 2026.',
  ]);
  const never = lineFrom({ arrives: null, precision: 'DAY', ready: null, courses: [] });
  expect([gapTold(never), reasonTold(never), datesTold(never)]).toEqual([
    'no date',
    'No course planned: 4 operators',
    'Arrival not known. Crew ready not planned.',
  ]);
  expect(exact.quantity).toEqual({ value: 2, unit: 'BATTERY' });
});

const WANTED: fc.Arbitrary<Wanted> = fc.record({
  filled: fc.record({
    domain: fc.subarray(['AIR_DEFENCE', 'ARTILLERY', 'IT_C2']),
    donor: fc.subarray(['POL', 'DEU']),
    recipient: fc.subarray(['UKR']),
    system: fc.subarray(['patriot', 'iris-t-slm']),
    state: fc.subarray(['CREW_LATE', 'UNKNOWN']),
    'arrives.way': fc.constant(['relative']),
    'arrives.from': fc.constant([]),
    'arrives.to': fc.constant([]),
    'arrives.period': fc.constant([]),
    'arrives.fromDays': fc.integer({ min: -90, max: 90 }).map((days) => [String(days)]),
    'arrives.toDays': fc.integer({ min: 91, max: 400 }).map((days) => [String(days)]),
  }),
  order: fc.constantFrom(...ORDER_NAMES),
  view: fc.constantFrom(...VIEWS),
  arrangement: fc.record({
    sorting: fc.option(fc.record({ column: fc.constantFrom('donor', 'readiness.state'), descending: fc.boolean() })),
    shown: fc.option(fc.subarray(['donor', 'system', 'arrives'], { minLength: 1 })),
    filter: fc.constantFrom('', 'gepard & more'),
  }),
});

test('an address reproduces what was wanted', () => {
  fc.assert(
    fc.property(WANTED, (wanted) => {
      const address = new URL(written(wanted), 'http://muster');
      expect(address.pathname).toBe('/readiness');
      expect(read(address.searchParams)).toEqual(wanted);
      expect(strangers(address.searchParams)).toEqual([]);
    }),
  );
});

test('an address says filters by their names; what the page does not know is named and left out', () => {
  const plain = read(new URLSearchParams());
  expect(read(new URLSearchParams('domain=AIR_DEFENCE&order=gap'))).toEqual(plain);
  expect(written(plain)).toBe('/readiness');
  const odd = new URLSearchParams('domain=AIR_DEFENCE&domain=CAVALRY&depot=x&order=size&arrives.from=2026-11-01');
  expect(strangers(odd)).toEqual(['depot', 'size', 'CAVALRY']);
  expect(read(odd).filled['domain']).toEqual(['AIR_DEFENCE']);
  expect(read(odd).filled['arrives.from']).toEqual(['1 Nov 2026']);
  expect(FIELDS.map(({ name }) => name)).toEqual(['domain', 'donor', 'recipient', 'system', 'arrives', 'state']);
});

test('figures count every state once, and seats of each later course once', () => {
  const counts = { CREW_LATE: 5, CREW_NOT_PLANNED: 1, CREW_IN_TIME: 2, UNKNOWN: 3, ARRIVAL_UNKNOWN: 4 };
  const data = {
    donationLines: { totalCount: 15, groups: Object.entries(counts).map(([readiness, count]) => ({ readiness, count })) },
    longest: { nodes: [{ readiness: { trainingGapDays: -2 } }] },
  };
  expect(figuresOf(data)).toEqual({ total: 15, late: 6, unplanned: 1, unknown: 7, longest: null });
  const later = (id: string, seats: number | null, filled: number | null) => ({
    id,
    seats: { value: seats },
    seatsFilled: { value: filled },
  });
  const nodes = [[later('a', 30, 24), later('b', null, 3)], [later('a', 30, 24), later('c', 5, 9)], []].map(
    (laterIterations) => ({ readiness: { laterIterations } }) as unknown as LineNode,
  );
  expect(movableOf(nodes)).toEqual({ seats: 6, courses: 3, lines: 2 });
});
