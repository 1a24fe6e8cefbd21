// Asks one of the page's own documents: their answers have the types that codegen made of them.
import type { TypedDocumentString } from './generated/graphql';
import { NoAnswer, send, UNKNOWN_VIEWER } from './send';

/** The token of this tab is one that nobody has (any more). */
export class UnknownViewer extends Error {}

/** The data; throws where the answer is an error. */
export async function ask<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await send(document.toString(), variables, signal);
  const [error] = answer.errors;
  if (error?.code === UNKNOWN_VIEWER) throw new UnknownViewer(error.message);
  if (answer.data === null) throw new NoAnswer(error?.message ?? '');
  // The schema and the gateway are of one commit: the types are those of the answer.
  return answer.data as Data;
}
