// All serviceable howitzers of all nations, page by page, and which nations the answer lacks.
//   npm install && npm run build && npm start -- http://127.0.0.1:4000/graphql
import { ask, graphql, type Answer, type ResultOf } from './graphql.js';

const Howitzers = graphql(`
  query Howitzers($after: String) {
    world { version }
    holdings(filter: { category: ["howitzer"], condition: [SERVICEABLE] }, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id nation { code } system { name } quantity { value state raw } }
      gaps { reason message }
    }
  }
`);

type Data = ResultOf<typeof Howitzers>;
type Page = Data['holdings'];

const endpoint = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

async function* pages(): AsyncGenerator<Page> {
  let after: string | null = null;
  do {
    const { data, errors }: Answer<Data> = await ask(endpoint, Howitzers, { after });
    for (const { message, extensions } of errors) console.error(`${extensions?.code ?? 'ERROR'}: ${message}`);
    yield data.holdings;
    after = data.holdings.pageInfo.hasNextPage ? data.holdings.pageInfo.endCursor : null;
  } while (after !== null);
}

/** A quantity as people read it: zero, blank and "not applicable" are three things. */
function shown({ value, state, raw }: Page['nodes'][number]['quantity']): string {
  return value === null ? `${state}${raw === null ? '' : ` (${raw})`}` : String(value);
}

let last: Page | undefined;
let count = 0;
for await (const page of pages()) {
  for (const holding of page.nodes) {
    console.log([holding.nation.code, holding.system?.name ?? '-', shown(holding.quantity)].join('\t'));
  }
  count += page.nodes.length;
  last = page;
}
for (const { reason, message } of last?.gaps ?? []) console.error(`${reason}: ${message}`);
console.error(`${count} of ${last?.totalCount ?? 0} holdings`);
