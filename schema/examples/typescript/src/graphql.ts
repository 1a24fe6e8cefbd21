// Documents typed by the schema, and how they are asked.
import { initGraphQLTada, type ResultOf, type TadaDocumentNode, type VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './introspection.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    CountryCode: string;
    CurrencyCode: string;
    Date: string;
    DateTime: string;
    Decimal: string;
    LanguageCode: string;
    NSN: string;
    SafeInt: number;
  };
}>();

/** An entry of `errors`; schema/ERRORS.md lists the codes. */
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; nation?: string; feed?: string };
}

/** What came: data, perhaps with nulls that `errors` explain. */
export interface Answer<Data> {
  data: Data;
  errors: AnswerError[];
}

/** Asks one document. Throws where there is no data at all; a partial answer is an answer. */
export async function ask<Data, Variables>(
  endpoint: string,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: Data | null; errors?: AnswerError[] };
  if (data === undefined || data === null) throw new Error(errors.map(({ message }) => message).join('; ') || `status ${response.status}`);
  return { data, errors };
}

export type { ResultOf, VariablesOf };
