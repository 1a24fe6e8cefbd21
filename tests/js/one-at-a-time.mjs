// A naive executor beside the gateway's: graphql-js walks a document, and asks the gateway for each value by itself, by a
// question that selects nothing else. Random documents are grown from the schema; both must bring the same data.
//   node one-at-a-time.mjs http://127.0.0.1:4000/graphql muster.graphql cases 40 [seed]
// Replays all cases first, keeps each document that differs as a new one, and prints one JSON object.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { astFromValue, buildSchema, execute, getNamedType, isCompositeType, isLeafType, parse, print } from 'graphql';
import { grow } from './grown.mjs';

const [url, sdl, cases, count, seed = '1'] = process.argv.slice(2);
const schema = buildSchema(readFileSync(sdl, 'utf8'));

/** What the gateway answers; the same question is asked once. */
const asked = new Map();
const ask = (query, variables) => {
  const body = JSON.stringify({ query, variables });
  if (!asked.has(body)) {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    asked.set(body, fetch(url, { method: 'POST', headers, body }).then((answer) => answer.json()));
  }
  return asked.get(body);
};

/** A field as a document writes it, with its arguments as they were coerced. */
const written = ({ name, args: known }, args) => {
  const given = known.filter((arg) => args[arg.name] !== undefined);
  const values = given.map((arg) => `${arg.name}: ${print(astFromValue(args[arg.name], arg.type))}`);
  return values.length > 0 ? `${name}(${values.join(', ')})` : name;
};

/** The value at the end of a way of fields from the root, asked for by itself. */
const valueAt = async (way) => {
  const innermost = isCompositeType(getNamedType(way.at(-1).field.type)) ? ' { __typename }' : '';
  const query = way.reduceRight((inside, { on, text }) => `{ ... on ${on} { v: ${text}${inside} } }`, innermost);
  const answer = await ask(query);
  if (!answer.data && !answer.errors) throw new Error(`no answer to ${query}: ${JSON.stringify(answer)}`);
  let value = answer.data;
  for (const { place } of way) {
    value = value?.v;
    for (const index of place) value = value?.[index];
  }
  if (answer.errors && (value === null || value === undefined)) throw new Error(answer.errors[0].message);
  return value;
};

const fieldResolver = async (source, args, _, { parentType, fieldName }) => {
  const field = parentType.getFields()[fieldName];
  const way = [...source.way, { on: parentType.name, text: written(field, args), field, place: [] }];
  const value = await valueAt(way);
  if (isLeafType(getNamedType(field.type))) return value;
  const objects = (found, place) => {
    if (found === null || found === undefined) return null;
    if (Array.isArray(found)) return found.map((one, index) => objects(one, [...place, index]));
    return { __typename: found.__typename, way: way.with(-1, { ...way.at(-1), place }) };
  };
  return objects(value, []);
};
const typeResolver = ({ __typename }) => __typename;

const naive = async (query, variables) => {
  const result = await execute({ schema, document: parse(query), rootValue: { way: [] }, variableValues: variables, fieldResolver, typeResolver });
  return JSON.parse(JSON.stringify(result.data ?? null));
};

mkdirSync(cases, { recursive: true });
const kept = readdirSync(cases).filter((name) => name.endsWith('.json')).sort();
const known = kept.map((name) => JSON.parse(readFileSync(join(cases, name), 'utf8')));
const told = { compared: 0, refused: 0, values: 0, different: [] };
const compare = async ({ query, variables }) => {
  const answer = await ask(query, variables);
  if (!('data' in answer)) {
    told.refused += 1;
    told.refusal = answer.errors?.[0]?.message;
    return;
  }
  const expected = await naive(query, variables);
  told.compared += 1;
  told.values += JSON.stringify(expected).length;
  if (isDeepStrictEqual(answer.data, expected)) return;
  const text = `${JSON.stringify({ query, variables }, null, 2)}\n`;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  writeFileSync(join(cases, name), text);
  told.different.push({ name, query, variables, answered: answer.data, expected });
};
for (const document of known) await compare(document);
for await (const document of grow({ schema, ask, seed: Number(seed), count: Number(count) })) await compare(document);
process.stdout.write(JSON.stringify({ ...told, questions: asked.size }));
