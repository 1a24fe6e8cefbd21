// What of the lines is wanted and in which order, as the address says it: `/readiness?domain=AIR_DEFENCE&order=gap`.
import { parse } from 'graphql';

import { PLAIN, type Arrangement } from '../answer/arrange';
import { formOf, type FormField } from '../form/fields';
import { fromAddress, toAddress, type Filled } from '../form/filled';
import { SCHEMA } from '../schema/schema';
import { READINESS } from '../words/readiness';
import { LINES } from './asked';

export const DOCUMENT = parse(LINES.toString());

/** How the lines are shown. */
export const VIEWS = ['timeline', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** By what the gateway orders them; missing values come last in each. */
export const ORDERS = {
  gap: [{ field: 'TRAINING_GAP_DAYS', direction: 'DESC' }, { field: 'ARRIVES' }],
  wait: [{ field: 'TRAINING_GAP_DAYS' }, { field: 'ARRIVES' }],
  arrives: [{ field: 'ARRIVES' }, { field: 'SYSTEM' }],
  system: [{ field: 'SYSTEM' }, { field: 'ARRIVES' }],
  donor: [{ field: 'DONOR' }, { field: 'ARRIVES' }],
} as const;
export type Order = keyof typeof ORDERS;
export const ORDER_NAMES = Object.keys(ORDERS).filter(isOrder);

/** All that an address of this page reproduces. */
export interface Wanted {
  filled: Filled;
  order: Order;
  view: View;
  arrangement: Arrangement;
}

/** The filters, in the order in which they stand. */
export const FIELDS: readonly FormField[] = formOf(DOCUMENT, SCHEMA)
  .filter(({ name }) => name in READINESS.filters)
  .map((field) => ({ ...field, label: READINESS.filters[field.name] ?? field.label, help: '' }));

function isOrder(name: string): name is Order {
  return name in ORDERS;
}

export function read(address: URLSearchParams): Wanted {
  const order = address.get('order') ?? '';
  const sort = address.get('sort') ?? '';
  const shown = address.get('cols');
  return {
    filled: known(fromAddress(FIELDS, new URLSearchParams([...address].map(([name, value]) => [`v.${name}`, value])))),
    order: isOrder(order) ? order : 'gap',
    view: VIEWS.find((view) => view === address.get('view')) ?? 'timeline',
    arrangement: {
      ...PLAIN,
      sorting: sort === '' ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
      shown: shown ? shown.split(',') : null,
      filter: address.get('filter') ?? '',
    },
  };
}

/** Without choices that the schema does not have. */
function known(filled: Filled): Filled {
  const choices = FIELDS.flatMap(({ name, kind }) => (kind.kind === 'choice' ? [[name, kind.options] as const] : []));
  const kept = choices.map(([name, options]) => [name, (filled[name] ?? []).filter((value) => options.some(({ id }) => id === value))]);
  return { ...filled, ...Object.fromEntries(kept) };
}

/** The address of this page that says so; what is as it is without being said is left out. */
export function written({ filled, order, view, arrangement: { sorting, shown, filter } }: Wanted): string {
  const address = new URLSearchParams(toAddress(FIELDS, filled).map(([name, value]) => [name.slice(2), value]));
  if (order !== 'gap') address.set('order', order);
  if (view !== 'timeline') address.set('view', view);
  if (sorting) address.set('sort', `${sorting.descending ? '-' : ''}${sorting.column}`);
  if (shown) address.set('cols', shown.join(','));
  if (filter) address.set('filter', filter);
  const search = address.toString();
  return search === '' ? '/readiness' : `/readiness?${search}`;
}

/** Words of an address that this page does not know: it opens what it can, and names the rest. */
export function strangers(address: URLSearchParams): string[] {
  const own = ['order', 'view', 'sort', 'cols', 'filter'];
  const unknown = [...address.keys()].filter((name) => !own.includes(name) && !FIELDS.some((field) => field.name === name.split('.')[0]));
  const order = address.get('order');
  const orders = order === null || isOrder(order) ? [] : [order];
  const options = FIELDS.flatMap(({ name, kind }) =>
    kind.kind === 'choice' ? address.getAll(name).filter((value) => value !== '' && !kind.options.some(({ id }) => id === value)) : [],
  );
  return [...new Set([...unknown, ...orders, ...options])];
}
