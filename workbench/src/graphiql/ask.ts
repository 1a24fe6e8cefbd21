// Sends one question to the gateway. GraphiQL's own fetcher brings multipart and WebSocket code that a
// read-only graph without subscriptions never runs.
import type { Fetcher } from '@graphiql/toolkit';

/** The gateway's endpoint: always the origin that served this page. */
const ENDPOINT = '/graphql';

/** Answers with the gateway's JSON, errors included; throws a sentence where there is none. */
export const ask: Fetcher = async (question, options) => {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Error('The gateway does not answer. Is it still running? Run the question again once it is.');
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The gateway answered ${response.status} without JSON: ${text.slice(0, 200)}`);
  }
};
