// Writes nodes as the library's documents are laid out: what does not fit on a line has its parts on lines of their own.
import { Kind, print, type ASTNode, type FieldNode, type VariableDefinitionNode } from 'graphql';

/** Longer parts are broken. */
const WIDTH = 56;

export function laidOut(node: ASTNode): string {
  switch (node.kind) {
    case Kind.OBJECT:
      return node.fields.length === 0 ? '{}' : parts('{', node.fields.map(laidOut), '}', ' ');
    case Kind.LIST:
      return parts('[', node.values.map(laidOut), ']', '');
    case Kind.OBJECT_FIELD:
    case Kind.ARGUMENT:
      return `${node.name.value}: ${laidOut(node.value)}`;
    case Kind.SELECTION_SET:
      return `{\n${node.selections.map((each) => `  ${moved(laidOut(each))}\n`).join('')}}`;
    case Kind.FIELD:
      return [fieldHead(node), ...(node.directives ?? []).map(print), ...(node.selectionSet ? [laidOut(node.selectionSet)] : [])].join(' ');
    default:
      return print(node);
  }
}

/** A field without its selections: name and arguments. */
export function fieldHead({ alias, name, arguments: given = [] }: FieldNode): string {
  const named = alias ? `${alias.value}: ${name.value}` : name.value;
  return given.length === 0 ? named : named + parts('(', given.map(laidOut), ')', '');
}

/** The variables of an operation in their brackets; empty where there are none. */
export function declared(definitions: readonly VariableDefinitionNode[]): string {
  return definitions.length === 0 ? '' : parts('(', definitions.map(print), ')', '');
}

function parts(open: string, written: readonly string[], close: string, air: string): string {
  const line = `${open}${air}${written.join(', ')}${air}${close}`;
  if (line.length <= WIDTH && !line.includes('\n')) return line;
  return `${open}\n${written.map((part) => `  ${moved(part)}\n`).join('')}${close}`;
}

/** Two steps in, save the first line. */
function moved(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
