// The questions that the operator of this gateway put beside the library: asked for once, when they are first needed.
import { useEffect, useState } from 'react';

import { field, list, text } from '../answer/json';
import { LIBRARY, questionFrom, questionOf, type Question } from './library';

const ADDRESS = '/questions.json';
/** What their numbers begin with, in addresses. */
const PREFIX = 'operator.';

let here: readonly Question[] = [];
let asked: Promise<readonly Question[]> | undefined;

/** The operator's questions; none where the gateway does not answer, and then they are asked for again the next time. */
export function operators(): Promise<readonly Question[]> {
  asked ??= fetchQuestions().then(
    (questions) => (here = questions),
    () => {
      asked = undefined;
      return [];
    },
  );
  return asked;
}

/** The same for a page; none until they are there. */
export function useOperators(): readonly Question[] {
  const [questions, setQuestions] = useState(here);
  useEffect(() => {
    let current = true;
    void operators().then((found) => void (current && setQuestions(found)));
    return () => {
      current = false;
    };
  }, []);
  return questions;
}

/** The question that an address calls so. */
export async function questionCalled(number: string): Promise<Question | undefined> {
  if (!number.startsWith(PREFIX)) return questionOf(number);
  return (await operators()).find((question) => question.number === number);
}

/** The question that this document is, to the letter; null: a document of the reader's own. */
export function questionOfText(document: string): Question | null {
  return [...LIBRARY, ...here].find((question) => question.text === document) ?? null;
}

async function fetchQuestions(): Promise<Question[]> {
  const response = await fetch(ADDRESS, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(response.statusText);
  return questionsIn(await response.json());
}

/** What of an answer are questions. */
export function questionsIn(answer: unknown): Question[] {
  return list(answer).flatMap((entry) => {
    const [name, document] = [text(field(entry, 'name')), text(field(entry, 'text'))];
    return name === null || document === null ? [] : [questionFrom(`${PREFIX}${name}`, document, 'operator')];
  });
}
