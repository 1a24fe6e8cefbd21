// The same document, asking for another page of one of its lists.
import { Kind, visit, type ArgumentNode, type DocumentNode, type FieldNode } from 'graphql';

/** Asks the root field of that response key for `first` rows after a cursor. */
export function paged(document: DocumentNode, key: string, first: number, after: string | null): DocumentNode {
  return visit(document, {
    OperationDefinition(operation) {
      const selections = operation.selectionSet.selections.map((one) => (one.kind === Kind.FIELD && keyOf(one) === key ? turned(one, first, after) : one));
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function turned(field: FieldNode, first: number, after: string | null): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => !['first', 'last', 'after', 'before'].includes(name.value));
  const page: ArgumentNode[] = [argument('first', { kind: Kind.INT, value: String(first) })];
  if (after !== null) page.push(argument('after', { kind: Kind.STRING, value: after }));
  return { ...field, arguments: [...others, ...page] };
}

function argument(name: string, value: ArgumentNode['value']): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}
