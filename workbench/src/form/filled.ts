// What stands in a form: texts by path (`nations`, `announced.fromDays`), several where several are chosen. Addresses
// are written in the same words. Empty is empty: nothing is checked here.
import type { FieldKind, FormField } from './fields';
import { field, isObject, list } from '../answer/json';
import { day, readDay } from '../format/dates';

/** The texts of a form by path. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** How a range of days is given. */
export const DAYS_WAYS = ['any', 'between', 'relative', 'period'] as const;
export type DaysWay = (typeof DAYS_WAYS)[number];

/** The parts of a kind of field: what is written behind the variable's name. */
export function partsOf(kind: FieldKind): readonly string[] {
  switch (kind.kind) {
    case 'days':
      return ['.from', '.to', '.fromDays', '.toDays', '.period'];
    case 'bounds':
      return ['.gte', '.gt', '.lte', '.lt'];
    default:
      return [''];
  }
}

/** A form as the document's own defaults fill it, with the values that are given instead. */
export function fill(fields: readonly FormField[], given: Readonly<Record<string, unknown>> = {}): Filled {
  const filled: Record<string, readonly string[]> = {};
  for (const { name, kind, fallback } of fields) {
    const value = name in given ? given[name] : fallback;
    for (const part of partsOf(kind)) filled[name + part] = part === '' ? whole(kind, value) : textsOf(part, field(value, part.slice(1)));
    if (kind.kind === 'days') filled[`${name}.way`] = [wayOf(value)];
  }
  return filled;
}

function whole(kind: FieldKind, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (kind.kind === 'json') return [JSON.stringify(value)];
  const texts = (Array.isArray(value) ? list(value) : [value]).map(String);
  return kind.kind === 'typed' && kind.as === 'day' ? texts.map(day) : texts;
}

function textsOf(part: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return [part === '.from' || part === '.to' ? day(String(value)) : String(value)];
}

function wayOf(value: unknown): DaysWay {
  if (!isObject(value)) return 'any';
  if ('period' in value) return 'period';
  if ('fromDays' in value || 'toDays' in value) return 'relative';
  return 'from' in value || 'to' in value ? 'between' : 'any';
}

/** The one text at a path; empty where there is none. */
export function one(filled: Filled, path: string): string {
  return filled[path]?.[0] ?? '';
}

/** What an address says of a form: only what differs from the document's own defaults. */
export function toAddress(fields: readonly FormField[], filled: Filled): [string, string][] {
  const own = fill(fields);
  const pairs: [string, string][] = [];
  for (const { name, kind } of fields) {
    const paths = partsOf(kind)
      .map((part) => name + part)
      .concat(kind.kind === 'days' ? [`${name}.way`] : []);
    if (paths.every((path) => same(filled[path], own[path]))) continue;
    const before = pairs.length;
    for (const path of paths) for (const text of filled[path] ?? []) pairs.push([`v.${path}`, readDay(text) ?? text]);
    if (pairs.length === before) pairs.push([`v.${name}`, '']);
  }
  return pairs;
}

/** The form that an address tells; what it does not speak of is the document's own. */
export function fromAddress(fields: readonly FormField[], address: URLSearchParams): Filled {
  const filled: Record<string, readonly string[]> = { ...fill(fields) };
  for (const { name, kind } of fields) {
    const paths = partsOf(kind).map((part) => name + part);
    const spoken = [...address.keys()].some((key) => key === `v.${name}` || key.startsWith(`v.${name}.`));
    if (!spoken) continue;
    for (const path of paths)
      filled[path] = address
        .getAll(`v.${path}`)
        .filter((text) => text !== '')
        .map((text) => (isIso(text) ? day(text) : text));
    if (kind.kind === 'days') filled[`${name}.way`] = [spokenWay(name, address)];
  }
  return filled;
}

/** Names of variables of which an address speaks and that the form does not have. */
export function strangers(fields: readonly FormField[], address: URLSearchParams): string[] {
  const names = [...address.keys()].filter((key) => key.startsWith('v.')).map((key) => key.slice(2).split('.')[0] ?? '');
  return [...new Set(names)].filter((name) => !fields.some((known) => known.name === name));
}

function spokenWay(name: string, address: URLSearchParams): DaysWay {
  const said = address.get(`v.${name}.way`);
  const known = DAYS_WAYS.find((way) => way === said);
  if (known !== undefined) return known;
  const parts = ['from', 'to', 'fromDays', 'toDays', 'period'].filter((part) => address.has(`v.${name}.${part}`));
  return wayOf(Object.fromEntries(parts.map((part) => [part, true])));
}

function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function same(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  return JSON.stringify(left ?? []) === JSON.stringify(right ?? []);
}
