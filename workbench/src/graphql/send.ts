// One question to the gateway, one answer. The page speaks to nobody else.
import { field, isObject, list, text } from '../answer/json';
import { WORDS } from '../words/words';
import { shownToken } from './token';

/** The gateway's endpoint: always the origin that served this page. */
const ENDPOINT = '/graphql';

/** An entry of `errors`. */
export interface GraphError {
  message: string;
  code: string | null;
  line: number | null;
  path: string;
}

/** What came back. */
export interface Answer {
  data: unknown;
  errors: readonly GraphError[];
  extensions: unknown;
}

/** Nothing came back that could be read; the message says so to people. */
export class NoAnswer extends Error {}

/** The code of an answer to a token that nobody has. */
export const UNKNOWN_VIEWER = 'UNAUTHENTICATED';

/** What else a request may say. */
interface More {
  /** As whom; the token of this tab where left out. */
  token?: string | null;
  /** What the answer's `extensions` shall tell, beside the feeds. */
  extensions?: Readonly<Record<string, boolean>>;
}

/** Asks; throws NoAnswer where there is no answer, AbortError where the signal ended it. */
export async function send(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
  { token = shownToken(), extensions }: More = {},
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables, ...(extensions ? { extensions } : {}) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer(WORDS.errors.network);
  }
  return read(response);
}

async function read(response: Response): Promise<Answer> {
  let body: unknown;
  try {
    body = JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof DOMException) throw error;
    throw new NoAnswer(WORDS.errors.noJson(response.status));
  }
  if (!isObject(body)) throw new NoAnswer(WORDS.errors.noJson(response.status));
  return { data: body['data'] ?? null, errors: list(body['errors']).map(graphError), extensions: body['extensions'] };
}

function graphError(error: unknown): GraphError {
  const line = field(list(field(error, 'locations'))[0], 'line');
  return {
    message: text(field(error, 'message')) ?? '',
    code: text(field(field(error, 'extensions'), 'code')),
    line: typeof line === 'number' ? line : null,
    path: list(field(error, 'path')).join('.'),
  };
}
