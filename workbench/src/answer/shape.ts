// What a document's answer looks like, known before it comes: from the document and the schema, never from the data,
// so that a column is there even where no row has a value.
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

import { operationOf } from '../schema/library';

/** A value of the answer. */
export type Shape = LeafShape | ObjectShape | ListShape;
/** A scalar or an enum value. */
export interface LeafShape {
  kind: 'leaf';
  type: string;
  isEnum: boolean;
}
/** An object with the fields that the document asks for, in its order. */
export interface ObjectShape {
  kind: 'object';
  type: string;
  fields: FieldShape[];
}
/** Several of the same. */
export interface ListShape {
  kind: 'list';
  of: Shape;
}
/** A field: under which key it is answered, and what. */
export interface FieldShape {
  key: string;
  shape: Shape;
}

/** What this page adds to a document begins so; no column shows it. */
export const ADDED = 'muster_';

/** The shape of what a document's first operation answers; empty where it has none. */
export function shapeOf(document: DocumentNode, schema: GraphQLSchema): ObjectShape {
  const operation = operationOf(document);
  const query = schema.getQueryType();
  if (operation === undefined || !query) return { kind: 'object', type: 'Query', fields: [] };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return objectShape(query, [operation.selectionSet], { schema, fragments });
}

interface Scope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

interface Collected {
  type: GraphQLOutputType | null;
  sets: SelectionSetNode[];
}

function objectShape(parent: GraphQLCompositeType, sets: readonly SelectionSetNode[], scope: Scope): ObjectShape {
  const fields = new Map<string, Collected>();
  for (const set of sets) collect(parent, set, scope, fields);
  return {
    kind: 'object',
    type: parent.name,
    fields: [...fields].map(([key, { type, sets: inner }]) => ({ key, shape: typed(type, inner, scope) })),
  };
}

function collect(parent: GraphQLCompositeType, set: SelectionSetNode, scope: Scope, into: Map<string, Collected>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
      const known = into.get(key) ?? { type: field?.type ?? null, sets: [] };
      if (selection.selectionSet) known.sets.push(selection.selectionSet);
      into.set(key, known);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition ? scope.schema.getType(fragment.typeCondition.name.value) : parent;
    if (isCompositeType(condition)) collect(condition, fragment.selectionSet, scope, into);
  }
}

function typed(type: GraphQLOutputType | null, sets: readonly SelectionSetNode[], scope: Scope): Shape {
  if (type === null) return { kind: 'leaf', type: 'String', isEnum: false };
  if (isNonNullType(type)) return typed(type.ofType, sets, scope);
  if (isListType(type)) return { kind: 'list', of: typed(type.ofType, sets, scope) };
  const named = getNamedType(type);
  if (isCompositeType(named)) return objectShape(named, sets, scope);
  return { kind: 'leaf', type: named.name, isEnum: isEnumType(named) };
}
