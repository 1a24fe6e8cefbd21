// Questions by topic.
import { Link } from 'wouter';

import { timeOfDay } from '../format/dates';
import { useRan } from '../history/ran';
import type { Question } from '../schema/library';
import { QUESTION_WORDS } from '../words/questions';

export function QuestionList({ title, questions }: { title: string; questions: readonly Question[] }) {
  const lastRun = new Map(
    useRan()
      .map(({ text, at }) => [text, at] as const)
      .toReversed(),
  );
  return (
    <section className="card topic" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {questions.map(({ shelf, number, title: asked, help, text }) => {
          const ran = lastRun.get(text);
          return (
            <li key={number}>
              {shelf === 'library' && <span className="code quiet">{number}</span>}
              <div>
                <Link href={`/?${new URLSearchParams({ q: number }).toString()}`}>{asked}</Link>
                {help && <p className="quiet small">{help}</p>}
              </div>
              {ran !== undefined && <span className="quiet small last-run">{QUESTION_WORDS.lastRun(timeOfDay(ran))}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
