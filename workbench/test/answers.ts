// Documents, and answers to them that hold anything that their shape allows.
import fc from 'fast-check';

import type { Shape } from '../src/answer/shape';
import { LIBRARY } from '../src/schema/library';

/** Documents of all forms. */
export const DOCUMENTS = [
  ...LIBRARY.map(({ text }) => text),
  '{ world { today instant version } viewer { name groups nation { code } } }',
  '{ nation(code: "POL") { name holdings(first: 3) { totalCount edges { cursor node { holder label { classification releasableTo } } } } feeds { slug kinds run { rows { seen } } } } }',
  '{ weaponSystem(slug: "x") { name aliases { text language } crew { role perUnit } variants { name } } }',
  '{ node(id: "x") { id ... on Holding { holder unitValue { amount currency } } ... on Donation { announced { date } value { amount } } } }',
  '{ a: holdings { nodes { location } } b: holdings { groups(by: [NATION]) { nation { code name } quantity { value unit { code } } value { amount currency } } } }',
];

/** Data of a shape, with values that are told apart, nulls, and lists of any length. */
export function dataOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.kind === 'list') return fc.array(dataOf(shape.of), { maxLength: 3 });
  if (shape.kind === 'object') {
    return fc.record(
      Object.fromEntries(
        shape.fields.map(({ key, shape: inner }) => [key, inner.kind === 'leaf' ? leaf(inner.type, inner.isEnum) : dataOf(inner)]),
      ),
    );
  }
  return leaf(shape.type, shape.isEnum);
}

function leaf(type: string, isEnum: boolean): fc.Arbitrary<unknown> {
  if (isEnum) return fc.constantFrom('ONE', 'TWO_WORDS');
  switch (type) {
    case 'Int':
    case 'SafeInt':
    case 'Float':
      return fc.integer({ min: -9999, max: 99_999 });
    case 'Boolean':
      return fc.boolean();
    case 'Date':
    case 'DateTime':
      return fc.constantFrom('2026-11-24T08:14:00Z', '2027-01-22T00:00:00Z').map((text) => (type === 'Date' ? text.slice(0, 10) : text));
    case 'Decimal':
      return fc.integer().map((value) => `${value}.05`);
    default:
      return fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'ß', 'Ж', '7') });
  }
}
