// Names of the schema that have some letters.
import { isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

export interface Hit {
  type: string;
  /** Null: the type itself. */
  field: string | null;
  description: string;
}

const MOST = 50;

/** Types first, then fields, each as the schema has them; at most fifty. */
export function found(schema: GraphQLSchema, words: string): Hit[] {
  const letters = words.trim().toLowerCase();
  const has = (name: string): boolean => name.toLowerCase().includes(letters);
  const all = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const types = all
    .filter(({ name }) => has(name))
    .map(({ name, description }): Hit => ({ type: name, field: null, description: description ?? '' }));
  const fields = all.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ name }) => has(name))
          .map(({ name, description }): Hit => ({ type: type.name, field: name, description: description ?? '' }))
      : [],
  );
  return [...types, ...fields].slice(0, MOST);
}
