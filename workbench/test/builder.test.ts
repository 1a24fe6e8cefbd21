import fc from 'fast-check';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  parseValue,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type ObjectValueNode,
  type SelectionSetNode,
} from 'graphql';
import { expect, test } from 'vitest';

import { asVariable, pruned, replaced, withField, withoutSelection } from '../src/builder/edits';
import {
  begunEntry,
  begunGroup,
  groupType,
  inputsOf,
  readGroup,
  writeArguments,
  writeGroup,
  type Entry,
  type Group,
  type Input,
} from '../src/builder/entries';
import { spliced } from '../src/builder/splice';
import { asText, fieldFor, filledWith, valueIn } from '../src/builder/values';
import { LIBRARY } from '../src/schema/library';
import { SCHEMA } from '../src/schema/schema';

/** A document with what the library has none of: fragments, aliases, other types, comments in odd places. */
const ODD = `# What stands here?
query Odd($nation: [CountryCode!] = ["POL"], $id: ID!, # who
  $first: Int) {
  # the first of two
  some: holdings(filter: { nation: $nation, not: { anyOf: [{ flagged: true }, { quantity: { gt: 3 } }] } }, first: $first) {
    ...Page # as below
  }
  others: holdings { totalCount }
  node(id: $id) { id ... on Holding { holder # in their words
    } }
}
fragment Page on HoldingConnection { totalCount nodes { ...One } }
fragment One on Holding { id nation { code } }
`;
const TEXTS = [...LIBRARY.map(({ text }) => text), ODD];

interface Spot {
  set: SelectionSetNode;
  fields: GraphQLField<unknown, unknown>[];
}

/** Everything that can be edited in a document. */
function spots(document: DocumentNode): { sets: Spot[]; fields: { node: FieldNode; inputs: readonly Input[] }[]; filters: Filter[] } {
  const types = new TypeInfo(SCHEMA);
  const sets: Spot[] = [];
  const fields: { node: FieldNode; inputs: readonly Input[] }[] = [];
  const filters: Filter[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const type = types.getParentType();
        sets.push({ set, fields: isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [] });
      },
      Field: (node) => void fields.push({ node, inputs: types.getFieldDef()?.args ?? [] }),
      ObjectValue(node) {
        const type = getNamedType(types.getInputType());
        if (isInputObjectType(type) && groupType(type)) filters.push({ node, type });
      },
    }),
  );
  return { sets, fields, filters };
}

interface Filter {
  node: ObjectValueNode;
  type: GraphQLInputObjectType;
}

function valid(document: DocumentNode): string[] {
  return validate(SCHEMA, document).map(({ message }) => message);
}

function same(one: string): string {
  return stripIgnoredCharacters(one);
}

/** One edit of many, chosen by numbers; the same document where there is nothing of that kind to do. */
function edited(document: DocumentNode, [what, where, which]: readonly [number, number, number]): DocumentNode {
  const { sets, fields, filters } = spots(document);
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];
  switch (what) {
    case 0: {
      const spot = pick(sets, where);
      const field = spot && pick(spot.fields, which);
      return spot && field ? withField(document, spot.set, field) : document;
    }
    case 1: {
      const node = pick(fields, where)?.node;
      return (node && withoutSelection(document, node)) ?? document;
    }
    case 2: {
      const field = pick(fields, where);
      const given = readGroup(field?.node.arguments ?? [], field?.inputs ?? []);
      const input = pick(
        (field?.inputs ?? []).filter(({ name }) => !given.some((entry) => entry.name === name)),
        which,
      );
      if (!field || !input) return document;
      return replaced(document, field.node, { ...field.node, arguments: writeArguments([...given, begunEntry(input, false)]) });
    }
    case 3: {
      const filter = pick(filters, where);
      if (!filter) return document;
      const inputs = inputsOf(filter.type);
      const group = readGroup(filter.node.fields, inputs);
      const input = pick(
        inputs.filter(({ name }) => !group.some((entry) => entry.name === name)),
        which,
      );
      if (!input) return document;
      const begun = begunEntry(input, filter.type.isOneOf);
      const next = filter.type.isOneOf ? [begun] : [...group.map((entry) => opened(entry, inputs)), begun];
      return pruned(document, replaced(document, filter.node, writeGroup(next)));
    }
    default: {
      const filter = pick(filters, where);
      const inputs = filter ? inputsOf(filter.type) : [];
      const group = filter ? readGroup(filter.node.fields, inputs) : [];
      const free = group.filter(({ name }) => !String(inputs.find((input) => input.name === name)?.type).endsWith('!'));
      const entry = pick(free, which);
      if (!filter || !entry || filter.type.isOneOf) return document;
      return pruned(document, replaced(document, filter.node, writeGroup(group.filter((one) => one !== entry))));
    }
  }
}

/** Groups that say nothing get a first group in them, so that edits go on in depth. */
function opened(entry: Entry, inputs: readonly Input[]): Entry {
  const type = inputs.find(({ name }) => name === entry.name)?.type;
  const group = type && groupType(type);
  if (entry.kind === 'groups' && entry.groups === null && group) return { ...entry, groups: [begunGroup(group)] };
  return entry.kind === 'group' && entry.group === null && group ? { ...entry, group: begunGroup(group) } : entry;
}

const EDITS = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });

test('a valid document stays valid whatever is edited in it, and its text says what the edit says', () => {
  for (const text of TEXTS) expect(valid(parse(text))).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), EDITS, (begin, edits) => {
      let text = begin;
      for (const edit of edits) {
        const before = parse(text);
        const after = edited(before, edit);
        text = spliced(text, before, after);
        expect(same(text)).toBe(same(print(after)));
        expect(valid(parse(text))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('comments and layout stay where nothing was edited', () => {
  const before = parse(ODD);
  const { sets } = spots(before);
  const nation = sets.find(({ set }) => print(set) === '{\n  code\n}');
  const name = nation?.fields.find((field) => field.name === 'name');
  if (!nation || !name) throw new Error('the set is there');
  const after = spliced(ODD, before, withField(before, nation.set, name));
  expect(after).toBe(ODD.replace('nation { code }', 'nation {\n  code\n  name\n}'));
  const filter = spots(before).filters[0];
  const flagged = filter && inputsOf(filter.type).find(({ name: each }) => each === 'flagged');
  if (!filter || !flagged) throw new Error('the filter is there');
  const group = [...readGroup(filter.node.fields, inputsOf(filter.type)), begunEntry(flagged, false)];
  expect(spliced(ODD, before, replaced(before, filter.node, writeGroup(group)))).toBe(
    ODD.replace(
      /\{ nation: \$nation.* \}/,
      `{
    nation: $nation
    not: { anyOf: [{ flagged: true }, { quantity: { gt: 3 } }] }
    flagged: null
  }`,
    ),
  );
});

test('what an argument needs is asked by a variable, which goes with the field', () => {
  const before = parse('{ world { today } }');
  const query = SCHEMA.getQueryType()?.getFields()['weaponSystem'];
  const root = spots(before).sets[0];
  if (!query || !root) throw new Error('the field is there');
  const added = spliced('{ world { today } }', before, withField(before, root.set, query));
  expect(same(added)).toBe(same('query ($slug: String!) { world { today } weaponSystem(slug: $slug) { name id } }'));
  const again = parse(added);
  const gone = withoutSelection(again, spots(again).fields.find(({ node }) => node.name.value === 'weaponSystem')?.node as FieldNode);
  expect(gone && same(print(gone))).toBe(same('{ world { today } }'));
});

test('the last field cannot be taken out, and an emptied field goes with its last one', () => {
  const only = parse('{ world { today } }');
  for (const { node } of spots(only).fields) expect(withoutSelection(only, node)).toBeNull();
  const two = parse('{ world { today } holdings { totalCount } }');
  const total = spots(two).fields.find(({ node }) => node.name.value === 'totalCount');
  const left = total && withoutSelection(two, total.node);
  expect(left && same(print(left))).toBe('{world{today}}');
});

const FILTERS = Object.values(SCHEMA.getTypeMap()).filter(
  (type): type is GraphQLInputObjectType => isInputObjectType(type) && 'anyOf' in type.getFields(),
);

/** Any group of conditions of a filter. */
function groups(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Group> {
  const entries = inputsOf(type).map((input): fc.Arbitrary<Entry> => {
    const inner = groupType(input.type);
    const name = input.name;
    if (inner === undefined)
      return fc
        .constantFrom('null', '$a', '[]', '{ gt: 1 }')
        .map((text) => ({ kind: 'value', name, value: parseValue(text, { noLocation: true }) }));
    if (depth === 0) return fc.constant(begunEntry(input, false));
    const group = groups(inner, depth - 1);
    return String(input.type).startsWith('[')
      ? fc.option(fc.array(group, { maxLength: 3 })).map((list): Entry => ({ kind: 'groups', name, groups: list }))
      : fc.option(group).map((one): Entry => ({ kind: 'group', name, group: one }));
  });
  return fc.uniqueArray(fc.oneof(...entries), { selector: ({ name }) => name, maxLength: 5 });
}

test('what the builder writes it reads again', () => {
  const filled = fc.constantFrom(...FILTERS).chain((type) => groups(type, 2).map((group) => ({ type, group })));
  fc.assert(
    fc.property(filled, ({ type, group }) => {
      const value = parseValue(print(writeGroup(group)), { noLocation: true });
      if (value.kind !== Kind.OBJECT) throw new Error('a group is an object');
      expect(readGroup(value.fields, inputsOf(type))).toEqual(group);
    }),
  );
});

test('every value in the questions survives its control', () => {
  const types = new TypeInfo(SCHEMA);
  let seen = 0;
  for (const text of TEXTS) {
    visit(
      parse(text, { noLocation: true }),
      visitWithTypeInfo(types, {
        ObjectField(node) {
          const owner = getNamedType(types.getParentInputType());
          const input = isInputObjectType(owner) ? owner.getFields()[node.name.value] : undefined;
          if (!owner || !input || groupType(input.type)) return;
          const field = fieldFor(input, owner.name);
          if (node.value.kind === Kind.VARIABLE || asText(field, node.value)) return;
          const { value, problems } = valueIn(field, input, filledWith(field, node.value));
          expect([print(value), problems]).toEqual([print(node.value), []]);
          seen += 1;
        },
      }),
    );
  }
  expect(seen).toBeGreaterThan(30);
});

test('a value becomes a variable with the value as its default, under a name that is free', () => {
  const before = parse('query ($system: [Domain!]) { holdings(filter: { domain: $system, system: ["nasams"] }) { totalCount } }');
  const filter = SCHEMA.getType('HoldingFilter');
  const input = isInputObjectType(filter) ? filter.getFields()['system'] : undefined;
  const value = spots(before).filters[0]?.node.fields[1]?.value;
  if (!input || !value) throw new Error('the filter is there');
  expect(same(print(asVariable(before, value, 'system', input)))).toBe(
    same(
      'query ($system: [Domain!], $system2: [String!] = ["nasams"]) { holdings(filter: { domain: $system, system: $system2 }) { totalCount } }',
    ),
  );
});
