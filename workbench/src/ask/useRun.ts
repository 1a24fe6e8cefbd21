// The question that runs, and the answer to the last one.
import { print, type DocumentNode } from 'graphql';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Section } from '../answer/sections';
import { NoAnswer } from '../graphql/send';
import { WORDS } from '../words/words';
import { nextPage, run, withPage, type Answered } from './run';

/** How far a question has come. */
export type Progress =
  | { state: 'idle' }
  | { state: 'running'; since: number }
  | { state: 'answered' }
  | { state: 'failed'; message: string; unreachable: boolean }
  | { state: 'cancelled' };

export interface Running {
  progress: Progress;
  /** The last answer; it stays while the next one is asked for. */
  answered: Answered | null;
  start: (document: DocumentNode, source: string, variables: Readonly<Record<string, unknown>>) => void;
  /** The same once more. */
  repeat: () => void;
  more: (section: Section, first: number) => void;
  /** Puts an earlier answer in the place of this one; what runs is stopped. */
  show: (earlier: Answered | null) => void;
  cancel: () => void;
}

const AGAIN_MS = 3_000;

export function useRun(): Running {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const current = useRef<AbortController | null>(null);
  const again = useRef<(() => void) | null>(null);

  const work = useCallback(async (ask: (signal: AbortSignal) => Promise<Answered>): Promise<void> => {
    current.current?.abort();
    const ending = new AbortController();
    current.current = ending;
    setProgress({ state: 'running', since: Date.now() });
    try {
      const answer = await ask(ending.signal);
      if (ending.signal.aborted) return;
      setAnswered(answer);
      setProgress({ state: 'answered' });
    } catch (error) {
      if (ending.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      setProgress({ state: 'failed', message, unreachable: error instanceof NoAnswer && message === WORDS.errors.network });
    }
  }, []);

  const asking = useCallback(
    (...[document, source, variables]: Parameters<Running['start']>) =>
      () =>
        void work((signal) => run(document, source, variables, signal)),
    [work],
  );

  const start = useCallback<Running['start']>(
    (document, source, variables) => {
      again.current = asking(document, source, variables);
      again.current();
    },
    [asking],
  );

  const repeat = useCallback(() => again.current?.(), []);

  const show = (earlier: Answered | null): void => {
    current.current?.abort();
    current.current = null;
    again.current = earlier === null ? null : asking(earlier.document, print(earlier.document), earlier.variables);
    setAnswered(earlier);
    setProgress({ state: earlier === null ? 'idle' : 'answered' });
  };

  const more = (section: Section, first: number): void => {
    if (answered !== null) void work(async (signal) => withPage(answered, (await nextPage(answered, section, first, signal)).section));
  };

  const cancel = useCallback(() => {
    if (current.current === null) return;
    current.current.abort();
    current.current = null;
    setProgress((now) => (now.state === 'running' ? { state: 'cancelled' } : now));
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  useAgain(progress, again);
  return { progress, answered, start, repeat, more, show, cancel };
}

/** Where the gateway was not reached, the question is kept and asked again until it is. */
function useAgain(progress: Progress, again: { current: (() => void) | null }): void {
  useEffect(() => {
    if (progress.state !== 'failed' || !progress.unreachable) return undefined;
    const timer = window.setTimeout(() => again.current?.(), AGAIN_MS);
    return () => window.clearTimeout(timer);
  }, [progress, again]);
}
