// Arguments and filters as a person reads them: entries with a value, with a group of entries, or with several groups.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ArgumentNode,
  type ConstValueNode,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type ObjectFieldNode,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';

import { nameNode } from './edits';

/** What can be given by name: an argument, or a field of an input. */
export type Input = Pick<GraphQLInputField, 'name' | 'type' | 'description' | 'defaultValue'>;

/** What is given. A group that is null says nothing; an empty one is `{}`, which keeps everything. */
export type Entry =
  | { kind: 'value'; name: string; value: ValueNode }
  | { kind: 'group'; name: string; group: Group | null }
  | { kind: 'groups'; name: string; groups: readonly Group[] | null };
export type Group = readonly Entry[];

/** Reads what is given against what can be given; values that have not that form stay values. */
export function readGroup(given: readonly (ArgumentNode | ObjectFieldNode)[], inputs: readonly Input[]): Group {
  return given.map(({ name: { value: name }, value }): Entry => {
    const type = inputs.find((input) => input.name === name)?.type;
    const plain: Entry = { kind: 'value', name, value };
    const group = type === undefined ? undefined : groupType(type);
    if (group === undefined || type === undefined) return plain;
    const read = (one: ValueNode): Group | null => (one.kind === Kind.OBJECT ? readGroup(one.fields, inputsOf(group)) : null);
    if (isListType(getNullableType(type))) {
      if (value.kind === Kind.NULL) return { kind: 'groups', name, groups: null };
      // One in the place of a list is a list of one.
      const groups = (value.kind === Kind.LIST ? value.values : [value]).map(read);
      return groups.every((one) => one !== null) ? { kind: 'groups', name, groups } : plain;
    }
    if (value.kind === Kind.NULL) return { kind: 'group', name, group: null };
    const one = read(value);
    return one === null ? plain : { kind: 'group', name, group: one };
  });
}

export function writeArguments(group: Group): ArgumentNode[] {
  return group.map((entry) => ({ kind: Kind.ARGUMENT, name: nameNode(entry.name), value: valueOf(entry) }));
}

export function writeGroup(group: Group): ObjectValueNode {
  return {
    kind: Kind.OBJECT,
    fields: group.map((entry) => ({ kind: Kind.OBJECT_FIELD, name: nameNode(entry.name), value: valueOf(entry) })),
  };
}

function valueOf(entry: Entry): ValueNode {
  switch (entry.kind) {
    case 'value':
      return entry.value;
    case 'group':
      return entry.group === null ? { kind: Kind.NULL } : writeGroup(entry.group);
    case 'groups':
      return entry.groups === null ? { kind: Kind.NULL } : { kind: Kind.LIST, values: entry.groups.map(writeGroup) };
  }
}

/** A new entry: null where that is allowed, for it says nothing; else something of its type. */
export function begunEntry({ name, type }: Input, exactlyOne: boolean): Entry {
  const value = exactlyOne || isNonNullType(type) ? blank(getNullableType(type)) : ({ kind: Kind.NULL } as const);
  const [entry] = readGroup(
    [{ kind: Kind.ARGUMENT, name: nameNode(name), value }],
    [{ name, type, description: '', defaultValue: undefined }],
  );
  return entry ?? { kind: 'value', name, value };
}

/** A group with what it must have. */
export function begunGroup(type: GraphQLInputObjectType): Group {
  const value = blank(type);
  return value.kind === Kind.OBJECT ? readGroup(value.fields, inputsOf(type)) : [];
}

function blank(type: GraphQLInputType): ConstValueNode {
  if (isListType(type)) return { kind: Kind.LIST, values: [] };
  if (isEnumType(type)) return { kind: Kind.ENUM, value: type.getValues()[0]?.name ?? '' };
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
    return {
      kind: Kind.OBJECT,
      fields: needed.map((one) => ({ kind: Kind.OBJECT_FIELD, name: nameNode(one.name), value: blank(getNullableType(one.type)) })),
    };
  }
  switch (getNamedType(type).name) {
    case 'Int':
    case 'SafeInt':
    case 'Float':
      return { kind: Kind.INT, value: '0' };
    case 'Boolean':
      return { kind: Kind.BOOLEAN, value: false };
    default:
      return { kind: Kind.STRING, value: '' };
  }
}

/** Ranges are values: one control asks for both of their ends. */
const RANGES = ['DateRange', 'IntRange', 'FloatRange'];

/** The input whose fields are given one by one; undefined: the type is a value. */
export function groupType(type: GraphQLInputType): GraphQLInputObjectType | undefined {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  if (isListType(nullable) && isListType(getNullableType(nullable.ofType))) return undefined;
  return isInputObjectType(named) && !RANGES.includes(named.name) ? named : undefined;
}

export function inputsOf(type: GraphQLInputObjectType): readonly Input[] {
  return Object.values(type.getFields());
}
