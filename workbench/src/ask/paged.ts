// The same document, asking for another page of one of its lists.
import { Kind, visit, type ArgumentNode, type DocumentNode, type FieldNode } from 'graphql';

/** Asks the field at that path of response keys for `first` rows after a cursor. */
export function paged(document: DocumentNode, path: string, first: number, after: string | null): DocumentNode {
  const keys: string[] = [];
  const other = visit(document, {
    Field: {
      enter: (field) => void keys.push(field.alias?.value ?? field.name.value),
      leave(field) {
        const here = keys.join('.');
        keys.pop();
        return here === path ? turned(field, first, after) : undefined;
      },
    },
  });
  return withoutUnused(other);
}

/** Where a variable said how long a page is, nothing uses it any more, and a document must use what it declares. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
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
