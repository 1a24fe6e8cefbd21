// What a front-end team writes: typed variables in, typed answers out.
import { graphql } from './gql';
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';

const document = graphql(`
  query Stock($nsn: NSN!, $after: String) {
    holdings(filter: { nsn: [$nsn] }, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { nation { code } quantity { value state } provenance { asOf } }
    }
  }
`);

export const variables: VariablesOf<typeof document> = { nsn: '2355-01-602-3357' };

export function total(answer: ResultOf<typeof document>): number {
  const values = answer.holdings.nodes.map((holding) => holding.quantity.value ?? 0);
  return values.reduce((sum, value) => sum + value, 0);
}

// @ts-expect-error a number is no NSN
export const wrong: VariablesOf<typeof document> = { nsn: 2355 };
