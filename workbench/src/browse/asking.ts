// The questions that can be asked about a thing.
import { parse } from 'graphql';

import { formOf, type Picked } from '../form/fields';
import { LIBRARY } from '../schema/library';
import { SCHEMA } from '../schema/schema';

/** Questions with a variable that takes such a thing, each with the address that fills it in. */
export function asking(of: Picked, value: string): { title: string; path: string }[] {
  return LIBRARY.flatMap(({ number, title, text }) => {
    const field = formOf(parse(text), SCHEMA).find(({ kind }) => kind.kind === 'pick' && kind.of === of);
    return field ? [{ title, path: `/?q=${number}&v.${field.name}=${encodeURIComponent(value)}` }] : [];
  });
}
