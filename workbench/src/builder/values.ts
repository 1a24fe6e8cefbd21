// One value of a document as the form asks for it, and back.
import { astFromValue, isNonNullType, Kind, parseValue, print, valueFromASTUntyped, visit, type ValueNode } from 'graphql';

import { kindOf, type FormField } from '../form/fields';
import { fill, type Filled } from '../form/filled';
import { readForm, type Problem } from '../form/variables';
import { fieldWords } from '../format/words';
import { BUILDER_WORDS } from '../words/builder';
import type { Input } from './entries';

/** The field of a form that asks for an input; `owner`: the type or the field whose it is. */
export function fieldFor({ name, type, description }: Input, owner: string): FormField {
  const help = description ?? '';
  return {
    name,
    label: BUILDER_WORDS.labels[name] ?? fieldWords(name),
    help,
    required: isNonNullType(type),
    fallback: undefined,
    kind: kindOf(type, { name, owner, description: help }),
  };
}

/** What stands in the control of a value. What the form has no control for is written as GraphQL. */
export function filledWith(field: FormField, value: ValueNode): Filled {
  if (value.kind === Kind.NULL) return fill([field]);
  if (asText(field, value)) return { [field.name]: [print(value)] };
  return fill([field], { [field.name]: valueFromASTUntyped(value) });
}

/** The value that a control asks for, or what is wrong with it. Null says nothing. */
export function valueIn(field: FormField, input: Input, filled: Filled): { value: ValueNode; problems: readonly Problem[] } {
  const nothing: ValueNode = { kind: Kind.NULL };
  if (field.kind.kind === 'json') return written(field, filled[field.name]?.[0]?.trim() ?? '');
  const { variables, problems } = readForm([field], filled);
  const said = variables[field.name];
  const value = said === undefined || said === null ? nothing : (astFromValue(said, input.type) ?? nothing);
  return { value, problems };
}

function written({ name, label }: FormField, text: string): { value: ValueNode; problems: readonly Problem[] } {
  if (text === '') return { value: { kind: Kind.NULL }, problems: [] };
  try {
    return { value: parseValue(text, { noLocation: true }), problems: [] };
  } catch {
    return { value: { kind: Kind.NULL }, problems: [{ path: name, label, message: BUILDER_WORDS.notGraphql }] };
  }
}

/** Whether a value is shown as the GraphQL that it is: it has variables inside, or its type has no control. */
export function asText({ kind }: FormField, value: ValueNode): boolean {
  if (kind.kind === 'json') return true;
  let variables = false;
  visit(value, { Variable: () => void (variables = true) });
  return variables;
}
