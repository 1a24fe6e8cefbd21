// Answers documents with graphql-js. In: {sdl, records, documents: [{query, variables}]}. Out: one answer each,
// {refused: [message]} or {data, paths}. A record names others by {$ref} and what fails by {$fault}.
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate, getIntrospectionQuery, valueFromASTUntyped } from 'graphql';

const { sdl, records, documents } = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(sdl);
const even = schema.getType('Even');
even.parseValue = (value) => {
  if (!Number.isInteger(value) || value % 2 !== 0) throw new Error('is no even number');
  return value;
};
even.parseLiteral = (node, variables) => even.parseValue(valueFromASTUntyped(node, variables));
const introspection = getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true });

const found = (value) => {
  if (Array.isArray(value)) return value.map(found);
  if (value?.$fault) throw new Error(value.$fault);
  return value?.$ref ? records[value.$ref] : value;
};
const refuse = (message) => { throw new Error(message); };
const asked = {
  branch: (_, { number }) => records[`b${number}`] ?? null,
  sure: (_, { number }) => (number > 0 ? records[`b${number}`] : undefined) ?? refuse(`sure ${number}`),
  node: (_, { id }) => (/^[bs]\d+$/.test(id) ? records[id] ?? null : null),
  nodes: (query, { ids }) => ids.map((id) => asked.node(query, { id })),
  page: (_, { first }) => (first < 0 ? refuse('first') : {
    __typename: 'Page',
    count: Math.min(first ?? 2, 40),
    nodes: Array.from({ length: Math.min(first ?? 2, 40) }, (_, place) => records[`b${place + 1}`]),
  }),
  echo: (_, args) => JSON.stringify(args),
  at: (query, { day }) => (day > 0 ? { ...query, day } : null),
};
const fieldResolver = (source, args, _, { fieldName }) =>
  (source.__typename === 'Query' && asked[fieldName] ? asked[fieldName](source, args) : found(source[fieldName]));

const answer = ({ query, variables }) => {
  let document;
  try {
    document = parse(query === 'introspection' ? introspection : query);
  } catch (error) {
    return { refused: [error.message] };
  }
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) return { refused: mistakes.map(({ message }) => message) };
  const result = execute({ schema, document, rootValue: records.query, variableValues: variables, fieldResolver, typeResolver: ({ __typename }) => __typename });
  if (!('data' in result)) return { refused: result.errors.map(({ message }) => message) };
  return { data: result.data, paths: (result.errors ?? []).map(({ path }) => path), messages: (result.errors ?? []).map(({ message }) => message) };
};

process.stdout.write(JSON.stringify({ answers: documents.map(answer), introspection }));
