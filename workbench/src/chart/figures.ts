// Which chart an answer's rows can have, and its figures: those of the table, never others.
import type { Column } from '../answer/columns';
import type { Drawing } from '../answer/drawing';
import type { Json } from '../answer/json';
import type { Section } from '../answer/sections';
import { WORDS } from '../words/chart';
import { enumOf, gathered, inMeaning, isInstant, isTime, keyColumns, keyOf, NOT_SAID, periodKey, type Key } from './keys';
import { lookOf } from './looks';
import { isCounted, measuresOf, ROWS, type Measure, type Said } from './measures';
import { filled, type Span } from './periods';

/** A number with all that it leaves out. */
export interface Figure {
  /** Null: nothing is reported, or nothing in this unit. */
  value: number | null;
  words: string;
  /** Records that have no value and are not in it. */
  missing: number;
}

/** A bar, of one part or of one for each series. */
export interface Bar {
  key: Key;
  /** By series; null: there is no such group. */
  parts: readonly (Figure | null)[];
  /** Of all parts; of the only one. */
  whole: Figure;
}

export interface Chart {
  title: string;
  measure: Measure;
  measures: readonly Choice[];
  by: Column;
  bys: readonly Choice[];
  /** The further key, by which bars have parts. */
  series: readonly Key[];
  /** Of which column they are values; null: bars have one part. */
  split: Column | null;
  /** Parts stand in one bar, or each in a line of its own. */
  stacked: boolean;
  /** The length of periods, where bars are periods. */
  span: Span | null;
  bars: readonly Bar[];
  /** Of all bars; null: they may not be added up. */
  total: number | null;
  leftOut: LeftOut;
}

/** What no bar shows. */
export interface LeftOut {
  /** Records without a value. */
  missing: number;
  /** Rows that are counted in another unit. */
  elsewhere: number;
  /** Rows whose day is not known exactly enough. */
  coarse: number;
}

export interface Choice {
  id: string;
  title: string;
}

/** So many parts of a bar can be told apart. */
const MOST_SERIES = 6;

/** The chart of a table's rows, as they are shown; or why there is none. */
export function chartOf(section: Section, rows: readonly Json[], drawing: Drawing, sorted: boolean): Chart | { why: string } {
  if (rows.length === 0) return { why: WORDS.noRows };
  if (section.total === null && section.records === null && section.rows.length === 1) return { why: WORDS.alone };
  const keys = keyColumns(section);
  const measures = measuresIn(section, keys);
  const by = keys.find(({ id }) => id === drawing.by) ?? suggested(keys, section);
  if (by === undefined) return { why: WORDS.noKeys };
  const measure = measures.find(({ id }) => id === drawing.of) ?? suggestedMeasure(measures, section, by);
  if (measure === undefined) return { why: WORDS.noMeasure };
  const split = section.records === null ? undefined : keys.find((column) => column !== by);
  const time = isTime(by.reading);
  const period = time ? gathered(by, rows) : null;
  const placed: Placed[] = [];
  let coarse = 0;
  for (const row of rows) {
    const key = period === null ? keyOf(by, row) : period.keyOf(row);
    if (key === null) coarse += 1;
    else placed.push({ key, part: split === undefined ? null : keyOf(split, row), said: measure.said(row) });
  }
  const there = placed.filter(({ said }) => said.kind !== 'elsewhere');
  const series = split === undefined ? [] : inMeaning(once(there.map(({ part }) => part ?? NOT_SAID)), split);
  const merges = section.records === null;
  const bars = barsOf(there, series, measure, merges);
  const ordered = period !== null ? inTime(bars, period.span, series) : sorted ? bars : orderedBars(bars, by, merges);
  return {
    title: titleOf(measure === ROWS ? listName(section) : measure.title, period?.span ?? null, [
      by,
      ...(split === undefined ? [] : [split]),
    ]),
    measure,
    measures,
    by,
    bys: keys,
    series,
    split: split ?? null,
    stacked: split !== undefined && isStackable(there, series, measure) && areToldApart(series, split),
    span: period?.span ?? null,
    bars: ordered,
    total: measure.adds ? sumOf(there.map(({ said }) => said)).value : null,
    leftOut: {
      missing: there.reduce((sum, { said }) => sum + (said.kind === 'amount' ? said.missing : 1), 0),
      elsewhere: placed.length - there.length,
      coarse,
    },
  };
}

/** The list itself, without where in the answer it is. */
function listName({ title }: Section): string {
  const name = title.split(', ').at(-1) ?? title;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function titleOf(measure: string, span: Span | null, by: readonly Column[]): string {
  const names = by.map(({ title }) => title);
  return span === null ? WORDS.title(measure, names) : WORDS.timeTitle(measure, span, names);
}

/** A row at its bar. */
interface Placed {
  key: Key;
  part: Key | null;
  said: Said;
}

function measuresIn(section: Section, keys: readonly Column[]): Measure[] {
  const { records, columns, rows } = section;
  if (records === null) return [ROWS, ...columns.filter(({ reading }) => isCounted(reading)).flatMap((column) => measuresOf(column, rows))];
  return columns.filter((column) => !keys.includes(column)).flatMap((column) => measuresOf(column, rows));
}

/** Groups are named by their first key; records are gathered by day, else by the state that tells most of them apart. */
function suggested(keys: readonly Column[], { records, rows }: Section): Column | undefined {
  const time = keys.find(({ reading }) => isTime(reading) && !isInstant(reading));
  if (time !== undefined || records !== null) return time ?? keys[0];
  const various = (column: Column): number => new Set(rows.map((row) => keyOf(column, row).id)).size;
  const states = keys.filter((column) => enumOf(column) !== null).toSorted((one, other) => various(other) - various(one));
  return states[0] ?? keys[0];
}

/** What is counted in a unit says more of groups than how many records they are. */
function suggestedMeasure(measures: readonly Measure[], { records, columns }: Section, by: Column): Measure | undefined {
  if (records === null && (isTime(by.reading) || enumOf(by) !== null)) return ROWS;
  const counted = columns.find(({ reading, id }) => isCounted(reading) && measures.some((measure) => measure.id.startsWith(`${id}~`)));
  return measures.find(({ id }) => counted !== undefined && id.startsWith(`${counted.id}~`)) ?? measures[0];
}

function once(keys: readonly Key[]): Key[] {
  return [...new Map(keys.map((key) => [key.id, key])).values()];
}

/** Groups stay as they are, even two of one name; records of one name are one bar. */
function barsOf(placed: readonly Placed[], series: readonly Key[], measure: Measure, merges: boolean): Bar[] {
  if (!merges && series.length === 0) return placed.map(({ key, said }) => barOf(key, [[said]], measure));
  const byKey = new Map<string, Placed[]>();
  for (const one of placed) byKey.set(one.key.id, [...(byKey.get(one.key.id) ?? []), one]);
  return [...byKey.values()].map((own) => {
    const parts = series.length === 0 ? [own] : series.map(({ id }) => own.filter(({ part }) => part?.id === id));
    return barOf(
      own[0]?.key ?? NOT_SAID,
      parts.map((part) => part.map(({ said }) => said)),
      measure,
    );
  });
}

function barOf(key: Key, parts: readonly (readonly Said[])[], measure: Measure): Bar {
  const figures = parts.map((said) => (said.length === 0 ? null : figureOf(said, measure)));
  return { key, parts: figures, whole: figureOf(parts.flat(), measure) };
}

function figureOf(said: readonly Said[], measure: Measure): Figure {
  const { value, missing } = sumOf(said);
  const [only] = said;
  if (said.length === 1 && only?.kind === 'amount') return { value, words: only.text, missing };
  return { value, words: value === null ? (said.length === 0 ? WORDS.none : WORDS.notReported) : measure.words(value), missing };
}

function sumOf(said: readonly Said[]): { value: number | null; missing: number } {
  let value: number | null = null;
  let missing = 0;
  for (const one of said) {
    if (one.kind === 'amount') value = (value ?? 0) + one.value;
    missing += one.kind === 'amount' ? one.missing : one.kind === 'missing' ? 1 : 0;
  }
  return { value: value === null ? null : Math.round(value * 1000) / 1000, missing };
}

/** In one bar stand only parts that add up, are few, and do not share a name. */
function isStackable(placed: readonly Placed[], series: readonly Key[], { adds }: Measure): boolean {
  const names = new Set(placed.map(({ key, part }) => JSON.stringify([key.id, part?.id])));
  const positive = placed.every(({ said }) => said.kind !== 'amount' || said.value >= 0);
  return adds && positive && series.length <= MOST_SERIES && names.size === placed.length;
}

/** Also where no hue is seen. */
function areToldApart(series: readonly Key[], split: Column): boolean {
  return new Set(series.map((key) => lookOf(split, key, series).pattern)).size === series.length;
}

/** In time, with the periods in which nothing is; what has no day comes last. */
function inTime(bars: readonly Bar[], span: Span, series: readonly Key[]): Bar[] {
  const dated = bars.filter(({ key }) => key.from !== null);
  const merged = new Set(dated.map(({ key }) => key.id)).size === dated.length;
  if (!merged) return bars.toSorted((one, other) => (one.key.from ?? '9').localeCompare(other.key.from ?? '9'));
  const empty = (from: string): Bar => ({
    key: periodKey(from, span),
    parts: series.length === 0 ? [null] : series.map(() => null),
    whole: { value: null, words: WORDS.none, missing: 0 },
  });
  const periods = filled(
    dated.map(({ key }) => key.id),
    span,
  );
  return [
    ...periods.map((from) => dated.find(({ key }) => key.id === from) ?? empty(from)),
    ...bars.filter(({ key }) => key.from === null),
  ];
}

/** States in the order of their meaning; gathered names the largest first; groups as they were asked for. */
function orderedBars(bars: readonly Bar[], by: Column, merges: boolean): readonly Bar[] {
  const order = new Map(
    inMeaning(
      bars.map(({ key }) => key),
      by,
    ).map((key, at) => [key, at]),
  );
  if (bars.some(({ key }) => key.code !== null))
    return bars.toSorted((one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0));
  if (!merges) return bars;
  return bars.toSorted((one, other) => (other.whole.value ?? -Infinity) - (one.whole.value ?? -Infinity));
}
