// What was run in this tab: the questions, never their answers.
import { ownIn, useOwn, type OwnList } from './own';

/** A question that was run. */
export interface Ran {
  text: string;
  /** What an address says beside the document. */
  address: string;
  /** When, as ISO 8601 has it. */
  at: string;
}

/** The newest first. */
export interface RanList extends OwnList<Ran> {
  /** The same question again moves to the front. */
  record: (ran: Ran) => void;
}

const MOST = 50;

export function ranIn(open: () => Storage): RanList {
  const own: OwnList<Ran> = ownIn('ran', ['text', 'address', 'at'], open);
  const record = (one: Ran): void =>
    own.change((ran) => [one, ...ran.filter(({ text, address }) => text !== one.text || address !== one.address)].slice(0, MOST));
  return { ...own, record };
}

export const RAN = ranIn(() => sessionStorage);

export function useRan(): readonly Ran[] {
  return useOwn(RAN);
}
