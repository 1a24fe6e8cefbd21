// Federation: the gateway is composed with a subgraph of another house by the official library, and Apollo's gateway
// answers one query out of both.
import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

import { startGateway } from '../browser/gateway.js';
import { here, workplace } from './support.mjs';

// Nothing is told to anybody outside.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

/** What another house knows of the same systems and holdings. It is a Relay server too: it has `Node`, `node` and pages. */
const remarks = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])

  scalar DateTime
  interface Node { id: ID! }
  type Query {
    node(id: ID!): Node
    remarks: RemarkConnection!
  }
  type Remark implements Node @key(fields: "id") {
    id: ID!
    text: String!
    at: DateTime
    about: WeaponSystem!
  }
  type RemarkConnection { nodes: [Remark!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type WeaponSystem @key(fields: "slug") { slug: String! remarks: [Remark!]! }
  type Holding implements Node @key(fields: "id") { id: ID! note: String! }
`;

const SYSTEMS = ['leopard-2', 'patriot'];
const remark = (slug) => ({ __typename: 'Remark', id: `remark:${slug}`, text: `of ${slug}`, at: null, about: { slug } });

/** Asks a server of GraphQL; what came, which must be without errors. */
async function ask(endpoint, query, variables = {}) {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

/** How the other house answers; which ids Muster gave, it asks Muster. */
const resolvers = (muster) => ({
  Node: { __resolveType: ({ __typename }) => __typename },
  Query: {
    node: async (_, { id }) =>
      id.startsWith('remark:') ? remark(id.slice('remark:'.length)) : (await ask(muster, 'query($id: ID!) { node(id: $id) { __typename id } }', { id })).node,
    remarks: () => ({ nodes: SYSTEMS.map(remark), pageInfo: { hasNextPage: false, hasPreviousPage: false } }),
  },
  WeaponSystem: { remarks: ({ slug }) => (SYSTEMS.includes(slug) ? [remark(slug)] : []) },
  Holding: { note: ({ id }) => `note on ${id}` },
});

let muster;
let router;

before(async (t) => {
  const directory = workplace(t);
  cpSync(join(here, '..', '..', 'config'), join(directory, 'config'), { recursive: true });
  appendFileSync(join(directory, 'config', 'muster.toml'), '\n[graphql]\nfederation = true\n');
  const gateway = await startGateway('--config', join(directory, 'config'), '--scale', '0.1', '--no-past');
  t.after(gateway.stop);
  while (!(await fetch(new URL('/readyz', gateway.address))).ok) await setTimeout(200);
  muster = new URL('/graphql', gateway.address).href;

  const listen = { listen: { host: '127.0.0.1', port: 0 } };
  const schema = buildSubgraphSchema({ typeDefs: parse(remarks), resolvers: resolvers(muster) });
  const other = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });
  const { url } = await startStandaloneServer(other, listen);
  t.after(() => other.stop());

  const { _service } = await ask(muster, '{ _service { sdl } }');
  const composed = composeServices([
    { name: 'muster', url: muster, typeDefs: parse(_service.sdl) },
    { name: 'remarks', url, typeDefs: parse(remarks) },
  ]);
  assert.equal(composed.errors, undefined, composed.errors?.map(({ message }) => message).join('\n'));
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: composed.supergraphSdl }) });
  router = (await startStandaloneServer(server, listen)).url;
  t.after(() => server.stop());
});

test('what Muster lists is completed by the other subgraph', async () => {
  const query = `{
    holdings(first: 3, filter: { system: ["leopard-2"] }) { totalCount pageInfo { hasNextPage } nodes { id quantity { state } note } }
    weaponSystem(slug: "patriot") { name remarks { text } }
  }`;
  const { holdings, weaponSystem } = await ask(router, query);
  const own = await ask(muster, query.replace('note', '').replace('remarks { text }', ''));
  assert.equal(holdings.nodes.length, 3);
  for (const node of own.holdings.nodes) node.note = `note on ${node.id}`;
  assert.deepEqual({ holdings, weaponSystem }, { holdings: own.holdings, weaponSystem: { ...own.weaponSystem, remarks: [{ text: 'of patriot' }] } });
});

test('what the other subgraph names is completed by Muster', async () => {
  const told = await ask(router, '{ remarks { nodes { text about { name domain id } } pageInfo { hasNextPage } } }');
  const own = await ask(muster, '{ a: weaponSystem(slug: "leopard-2") { name domain id } b: weaponSystem(slug: "patriot") { name domain id } }');
  assert.deepEqual(told.remarks.nodes, [{ text: 'of leopard-2', about: own.a }, { text: 'of patriot', about: own.b }]);
});

test('a node is opened by whoever has `node`, and its fields come from whoever knows them', async () => {
  const { holdings } = await ask(muster, '{ holdings(first: 1) { nodes { id nation { name } } } }');
  const [{ id, nation }] = holdings.nodes;
  const query = 'query($id: ID!) { node(id: $id) { id ... on Holding { nation { name } note } } }';
  assert.deepEqual(await ask(router, query, { id }), { node: { id, nation, note: `note on ${id}` } });
});
