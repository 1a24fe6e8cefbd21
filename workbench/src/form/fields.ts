// A form from a document: one field per variable, of the kind that its type and its use ask for.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

import { enumWords, fieldWords, firstSentence } from '../format/words';
import { operationOf } from '../schema/library';

/** What is picked from a list that the gateway has. */
export type Picked = 'nation' | 'system' | 'facility' | 'node' | 'feed';

/** How a variable is asked for. */
export type FieldKind =
  | { kind: 'pick'; of: Picked; several: boolean }
  | { kind: 'choice'; options: readonly Option[]; several: boolean }
  | { kind: 'yesNo' }
  | { kind: 'days' }
  | { kind: 'bounds'; whole: boolean }
  | { kind: 'typed'; as: Typed; several: boolean }
  | { kind: 'json' };

/** What is typed as text, and checked. */
export type Typed = 'text' | 'number' | 'whole' | 'day' | 'nsn';

/** A value of an enum, in words. */
export interface Option {
  id: string;
  label: string;
  help: string;
}

/** A field of the form. */
export interface FormField {
  /** The variable's name. */
  name: string;
  label: string;
  help: string;
  required: boolean;
  /** What the document gives when nothing is said; undefined: nothing. */
  fallback: unknown;
  kind: FieldKind;
}

/** By which name of an argument or an input's field a slug or a trigram is asked for. */
const PICKED: Readonly<Record<string, Picked>> = {
  nation: 'nation',
  system: 'system',
  facility: 'facility',
  feed: 'feed',
  from: 'node',
  to: 'node',
  through: 'node',
  at: 'node',
  node: 'node',
};

/** Where a value is given: what it means depends on it. */
export interface Use {
  /** The argument's or the field's name. */
  name: string;
  /** The type that has it: what `facility` means depends on it. */
  owner: string;
  description: string;
}

/** The fields of a document's form, in the order of its variables; none where it has no operation. */
export function formOf(document: DocumentNode, schema: GraphQLSchema): FormField[] {
  const uses = usesOf(document, schema);
  return (operationOf(document)?.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    // Only input types stand in variables of a valid document; an invalid one has no field for it.
    const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
    if (type === undefined) return [];
    const use = uses.get(name);
    const fallback = definition.defaultValue ? valueFromASTUntyped(definition.defaultValue) : undefined;
    return [
      {
        name,
        label: fieldWords(name),
        help: use ? firstSentence(use.description) : '',
        required: isNonNullType(type) && fallback === undefined,
        fallback,
        kind: kindOf(type, use),
      },
    ];
  });
}

/** How a value of that type is asked for, there where it is used. */
export function kindOf(type: GraphQLInputType, use: Use | undefined): FieldKind {
  const nullable = getNullableType(type);
  const several = isListType(nullable);
  const named = getNamedType(type);
  if (several && isListType(getNullableType(nullable.ofType))) return { kind: 'json' };
  if (isEnumType(named)) {
    const options = named.getValues().map(({ name, description }) => ({ id: name, label: enumWords(name), help: description ?? '' }));
    return { kind: 'choice', options, several };
  }
  if (isInputObjectType(named)) {
    if (several) return { kind: 'json' };
    if (named.name === 'DateRange') return { kind: 'days' };
    if (named.name === 'IntRange' || named.name === 'FloatRange') return { kind: 'bounds', whole: named.name === 'IntRange' };
    return { kind: 'json' };
  }
  switch (named.name) {
    case 'CountryCode':
      return { kind: 'pick', of: 'nation', several };
    case 'Boolean':
      return several ? { kind: 'json' } : { kind: 'yesNo' };
    case 'Int':
    case 'SafeInt':
      return { kind: 'typed', as: 'whole', several };
    case 'Float':
      return { kind: 'typed', as: 'number', several };
    case 'Date':
      return { kind: 'typed', as: 'day', several };
    case 'NSN':
      return { kind: 'typed', as: 'nsn', several };
    default:
      return ofText(named.name, several, use);
  }
}

function ofText(type: string, several: boolean, use: Use | undefined): FieldKind {
  const picked = use && type === 'String' ? pickedBy(use) : undefined;
  return picked === undefined ? { kind: 'typed', as: 'text', several } : { kind: 'pick', of: picked, several };
}

/** Repairs happen at logistics nodes, courses at training facilities: both call it `facility`. `slug` is of its owner. */
function pickedBy({ name, owner }: Use): Picked | undefined {
  if (name === 'facility' && owner.startsWith('RepairOrder')) return 'node';
  if (name !== 'slug') return PICKED[name];
  if (owner === 'WeaponSystemFilter' || owner === 'weaponSystem') return 'system';
  if (owner === 'TrainingFacilityFilter' || owner === 'trainingFacility') return 'facility';
  if (owner === 'LogisticsNodeFilter' || owner === 'logisticsNode') return 'node';
  return owner === 'FeedFilter' || owner === 'feed' ? 'feed' : undefined;
}

/** Where each variable is first used. */
function usesOf(document: DocumentNode, schema: GraphQLSchema): Map<string, Use> {
  const uses = new Map<string, Use>();
  const types = new TypeInfo(schema);
  const fields: string[] = [];
  const owners: Use[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: (node) => void fields.push(node.name.value),
        leave: () => void fields.pop(),
      },
      Argument: {
        enter: (node) =>
          void owners.push({ name: node.name.value, owner: fields.at(-1) ?? '', description: types.getArgument()?.description ?? '' }),
        leave: () => void owners.pop(),
      },
      ObjectField: {
        enter(node) {
          const owner = getNamedType(types.getParentInputType())?.name ?? '';
          const input = schema.getType(owner);
          const description = isInputObjectType(input) ? input.getFields()[node.name.value]?.description : undefined;
          owners.push({ name: node.name.value, owner, description: description ?? '' });
        },
        leave: () => void owners.pop(),
      },
      Variable(node) {
        const use = owners.at(-1);
        if (use !== undefined && !uses.has(node.name.value)) uses.set(node.name.value, use);
      },
    }),
  );
  return uses;
}
