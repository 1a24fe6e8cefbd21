// What the builder does to a document. Each edit gives another document; a valid one stays valid.
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parseType,
  visit,
  type ASTNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type InlineFragmentNode,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';

import { operationOf } from '../schema/library';

/** What has a type that a value is given for. */
type Typed = Pick<GraphQLArgument, 'type'>;

/** Another node in the place of one of the document's own; null takes it out. */
export function replaced(document: DocumentNode, before: ASTNode, after: ASTNode | null): DocumentNode {
  return visit(document, { leave: (node) => (node === before ? after : undefined) });
}

/** Asks for one more field. Arguments that it needs become variables, which the form then asks for. */
export function withField(document: DocumentNode, set: SelectionSetNode, field: GraphQLField<unknown, unknown>): DocumentNode {
  const taken = variablesOf(document);
  const definitions: VariableDefinitionNode[] = [];
  const needed = field.args.filter(isRequiredArgument).map((argument) => {
    const variable = freshName(argument.name, taken);
    definitions.push(definitionOf(variable, argument));
    return { kind: Kind.ARGUMENT as const, name: nameNode(argument.name), value: variableNode(variable) };
  });
  const responses = new Set(set.selections.map((each) => (each.kind === Kind.FIELD ? (each.alias ?? each.name).value : '')));
  const response = freshName(field.name, responses);
  const asked: FieldNode = {
    kind: Kind.FIELD,
    name: nameNode(field.name),
    ...(response === field.name ? {} : { alias: nameNode(response) }),
    arguments: needed,
    ...selectionFor(field.type),
  };
  return withVariables(withSelection(document, set, asked), definitions);
}

/** Asks for fields of one of the types that may come. */
export function withType(document: DocumentNode, set: SelectionSetNode, type: GraphQLObjectType): DocumentNode {
  const part: InlineFragmentNode = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(type.name) },
    selectionSet: begun(type),
  };
  return withSelection(document, set, part);
}

function withSelection(document: DocumentNode, set: SelectionSetNode, selection: SelectionNode): DocumentNode {
  return replaced(document, set, { ...set, selections: [...set.selections, selection] });
}

/** Asks for one field less; with it goes what would be left without any. Null: nothing would be left at all. */
export function withoutSelection(document: DocumentNode, selection: SelectionNode): DocumentNode | null {
  let target: ASTNode | null = null;
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (node !== selection) return;
      const above = ancestors.filter((each): each is ASTNode => 'kind' in each).toReversed();
      target = node;
      for (const each of above) {
        if (each.kind === Kind.SELECTION_SET && each.selections.length > 1) return;
        if (each.kind === Kind.FIELD || each.kind === Kind.INLINE_FRAGMENT) target = each;
        else if (each.kind !== Kind.SELECTION_SET) target = null;
        if (target === null) return;
      }
    },
  });
  return target === null ? null : pruned(document, replaced(document, target, null));
}

/** Takes out variables and fragments that were used before and are not any more. */
export function pruned(before: DocumentNode, after: DocumentNode): DocumentNode {
  let document = after;
  for (;;) {
    const gone = [...namesIn(before)].filter((name) => !namesIn(document).has(name));
    const next = visit(document, {
      FragmentDefinition: (node) => (gone.includes(`...${node.name.value}`) ? null : undefined),
      VariableDefinition: (node) => (gone.includes(`$${node.variable.name.value}`) ? null : undefined),
    });
    if (next === document) return document;
    document = next;
  }
}

/** What a document uses: `$variables` and `...fragments`. */
function namesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void names.add(`$${node.name.value}`),
    FragmentSpread: (node) => void names.add(`...${node.name.value}`),
  });
  return names;
}

/** Declares variables in the operation that is run. */
function withVariables(document: DocumentNode, definitions: readonly VariableDefinitionNode[]): DocumentNode {
  const operation = operationOf(document);
  if (operation === undefined || definitions.length === 0) return document;
  const all = [...(operation.variableDefinitions ?? []), ...definitions];
  return replaced(document, operation, { ...operation, variableDefinitions: all });
}

/** A variable for an argument or an input's field. */
function definitionOf(name: string, { type }: Typed): VariableDefinitionNode {
  return { kind: Kind.VARIABLE_DEFINITION, variable: variableNode(name), type: parseType(String(type), { noLocation: true }) };
}

/** Has a value asked in the form: a variable in its place, which it is the default of. */
export function asVariable(document: DocumentNode, value: ValueNode, name: string, input: Typed): DocumentNode {
  const definition = definitionOf(freshName(name, variablesOf(document)), input);
  const fallback = value.kind === Kind.NULL ? {} : { defaultValue: value as ConstValueNode };
  return withVariables(replaced(document, value, definition.variable), [{ ...definition, ...fallback }]);
}

function variablesOf(document: DocumentNode): Set<string> {
  return new Set((operationOf(document)?.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
}

/** The name, or with a number where it is taken; it is taken from then on. */
function freshName(name: string, taken: Set<string>): string {
  let fresh = name;
  for (let count = 2; taken.has(fresh); count += 1) fresh = `${name}${count}`;
  taken.add(fresh);
  return fresh;
}

/** By which fields a thing is told from others, the best first. */
const TELLING = ['name', 'title', 'code', 'value', 'date', 'state', 'reason', 'id'];
/** How many of those a field begins with. */
const BEGIN_WITH = 2;

function selectionFor(type: GraphQLOutputType): { selectionSet?: SelectionSetNode } {
  const named = getNamedType(type);
  return isCompositeType(named) ? { selectionSet: begun(named) } : {};
}

/** What is asked of a type to begin with: of a list its count and its records, of a record what tells it from others. */
function begun(type: GraphQLCompositeType): SelectionSetNode {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const free = fields.filter(({ args }) => !args.some(isRequiredArgument));
  const leaves = free.filter((field) => isLeafType(getNamedType(field.type)));
  const nodes = free.find(({ name }) => name === 'nodes');
  const total = leaves.find(({ name }) => name === 'totalCount');
  const telling = TELLING.flatMap((name) => leaves.find((field) => field.name === name) ?? []).slice(0, BEGIN_WITH);
  const asked = nodes ? [...(total ? [total] : []), nodes] : telling.length > 0 ? telling : leaves.slice(0, 1);
  const selections = asked.map((field): FieldNode => ({ kind: Kind.FIELD, name: nameNode(field.name), ...selectionFor(field.type) }));
  return {
    kind: Kind.SELECTION_SET,
    selections: selections.length > 0 ? selections : [{ kind: Kind.FIELD, name: nameNode('__typename') }],
  };
}

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function variableNode(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: nameNode(name) };
}
