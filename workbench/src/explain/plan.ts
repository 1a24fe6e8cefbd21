// How the gateway came to an answer: asked for beside the answer itself, in `extensions`.
import { print } from 'graphql';

import { field, isObject } from '../answer/json';
import type { Answered } from '../ask/run';
import { NoAnswer, send } from '../graphql/send';
import { EXPLAIN_WORDS } from '../words/explain';

/** `extensions.plan`; `schema/README.md` says what each means. */
export interface Plan {
  world: { version: string; instant: string };
  feeds: readonly {
    nation: string;
    feed: string;
    access: string;
    reason: string | null;
    freshness: string;
    asOf: string | null;
  }[];
  lookups: readonly { nation: string; feed: string; keys: number; held: number; requests: number; milliseconds: number }[];
  lists: readonly { path: string; lists: number; scanned: number; matched: number }[];
  milliseconds: Readonly<Record<Phase | 'total', number>>;
}

export const PHASES = ['prepare', 'ask', 'gather', 'write'] as const;
export type Phase = (typeof PHASES)[number];

/** `extensions.cost`: what the document costs of each limit. */
export interface Cost {
  actual: number;
  maximum: number;
  limits: readonly { limit: string; actual: number; maximum: number }[];
}

export interface Explained {
  plan: Plan;
  cost: Cost;
}

/** Asks the reader's own document again, without what the page adds, and with how that came about. */
export async function explain({ document, variables }: Answered, signal: AbortSignal): Promise<Explained> {
  const { extensions, errors } = await send(print(document), variables, signal, { extensions: { plan: true, cost: true } });
  const [plan, cost] = [field(extensions, 'plan'), field(extensions, 'cost')];
  if (!isObject(plan) || !isObject(cost)) throw new NoAnswer(errors[0]?.message ?? EXPLAIN_WORDS.none);
  // The page and the gateway are of one commit: this is what that answers.
  return { plan, cost } as unknown as Explained;
}
