// A selection set against its type: what is asked for and what could be, a row each.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Row {
  /** What tells it from the others of its set; a field keeps it when it is ticked and unticked. */
  key: string;
  kind: 'field' | 'type' | 'fragment';
  name: string;
  /** Under which name it is answered, where that is another one. */
  alias: string | null;
  /** What the document asks; null: nothing yet. */
  selection: SelectionNode | null;
  field: GraphQLField<unknown, unknown> | null;
  /** The type of what is in it; null: there is nothing in it. */
  on: GraphQLCompositeType | null;
}

export function rowsOf(set: SelectionSetNode, type: GraphQLCompositeType, schema: GraphQLSchema): Row[] {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const rows = fields.flatMap((field): Row[] => {
    const asked = set.selections.filter((each) => each.kind === Kind.FIELD && each.name.value === field.name);
    return (asked.length === 0 ? [null] : asked).map((selection) => fieldRow(field.name, selection, field));
  });
  const known = new Set(fields.map(({ name }) => name));
  const others = set.selections.flatMap((selection): Row[] => {
    switch (selection.kind) {
      case Kind.FIELD:
        return known.has(selection.name.value) ? [] : [fieldRow(selection.name.value, selection, null)];
      case Kind.INLINE_FRAGMENT: {
        const name = selection.typeCondition?.name.value ?? type.name;
        return [{ key: `on ${name}`, kind: 'type', name, alias: null, selection, field: null, on: composite(schema, name) }];
      }
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        return [{ key: `...${name}`, kind: 'fragment', name, alias: null, selection, field: null, on: null }];
      }
    }
  });
  const asked = new Set(others.map(({ key }) => key));
  const possible = (isAbstractType(type) ? schema.getPossibleTypes(type) : [])
    .filter(({ name }) => !asked.has(`on ${name}`))
    .map((on): Row => ({ key: `on ${on.name}`, kind: 'type', name: on.name, alias: null, selection: null, field: null, on }));
  return [...rows, ...eachOnce(others), ...possible];
}

function fieldRow(name: string, selection: SelectionNode | null, field: GraphQLField<unknown, unknown> | null): Row {
  const alias = selection?.kind === Kind.FIELD ? (selection.alias?.value ?? null) : null;
  const named = field && getNamedType(field.type);
  return { key: alias ?? name, kind: 'field', name, alias, selection, field, on: isCompositeType(named) ? named : null };
}

/** The same part twice has keys of its own. */
function eachOnce(rows: readonly Row[]): Row[] {
  const count = new Map<string, number>();
  return rows.map((row) => {
    const before = count.get(row.key) ?? 0;
    count.set(row.key, before + 1);
    return before === 0 ? row : { ...row, key: `${row.key} ${before + 1}` };
  });
}

function composite(schema: GraphQLSchema, name: string): GraphQLCompositeType | null {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : null;
}
