// The library and the reader's own shelf, by topic and by word. The address says what is searched for.
import { Link, useSearchParams } from 'wouter';

import { Picker } from '../controls/Picker';
import { timeOfDay } from '../format/dates';
import { useRan } from '../history/ran';
import { LIBRARY, topicOfText, type Question } from '../schema/library';
import { MyShelf } from '../shelf/MyShelf';
import { QUESTION_WORDS } from '../words/questions';
import { WORDS } from '../words/words';

/** Where questions stand. */
const SHELVES = ['library', 'mine'] as const;

const TOPICS = [...new Set(LIBRARY.map(({ topic }) => topic))];

export function QuestionsPage() {
  const [address, setAddress] = useSearchParams();
  const words = address.get('words') ?? '';
  const topics = address.getAll('topic');
  const shelf = SHELVES.find((one) => one === address.get('shelf'));
  const set = (key: string, values: readonly string[]): void =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete(key);
        for (const value of values) if (value !== '') next.append(key, value);
        return next;
      },
      { replace: true },
    );

  const lastRun = new Map(useRan().map(({ text, at }) => [text, at] as const).toReversed());
  const matches = (text: string): boolean => hasWords(text, words);
  const found = LIBRARY.filter((question) => shelf !== 'mine' && inTopics(question.topic, topics) && matches(textOf(question)));
  return (
    <div className="page narrow">
      <div>
        <h1 tabIndex={-1}>{WORDS.questions.title}</h1>
        <p className="quiet">{WORDS.questions.lead}</p>
      </div>
      <div className="page-tools question-tools" role="search">
        <label className="field">
          <span className="label">{WORDS.ask.search}</span>
          <input className="control" type="search" value={words} onChange={(event) => set('words', [event.target.value])} />
        </label>
        <Picker
          label={QUESTION_WORDS.topic}
          help=""
          empty={QUESTION_WORDS.allTopics}
          options={TOPICS.map((topic) => ({ id: topic, label: topic }))}
          several
          picked={topics}
          problem={undefined}
          onPick={(picked) => set('topic', picked)}
        />
        <Picker
          label={QUESTION_WORDS.shelf}
          help=""
          empty={QUESTION_WORDS.allShelves}
          options={SHELVES.map((one) => ({ id: one, label: QUESTION_WORDS.shelves[one] }))}
          several={false}
          picked={shelf === undefined ? [] : [shelf]}
          problem={undefined}
          onPick={(picked) => set('shelf', picked)}
        />
      </div>
      {shelf !== 'mine' && (
        <p className="quiet small" role="status">
          {found.length === 0 ? WORDS.ask.noneFound : WORDS.questions.found(found.length)}
        </p>
      )}
      {TOPICS.filter((topic) => found.some((question) => question.topic === topic)).map((topic) => (
        <section key={topic} className="card topic" aria-label={topic}>
          <h2>{topic}</h2>
          <ul>
            {found
              .filter((question) => question.topic === topic)
              .map(({ number, title, help, text }) => (
                <li key={number}>
                  <span className="code quiet">{number}</span>
                  <div>
                    <Link href={`/?q=${number}`}>{title}</Link>
                    {help && <p className="quiet small">{help}</p>}
                  </div>
                  {lastRun.has(text) && <span className="quiet small last-run">{QUESTION_WORDS.lastRun(timeOfDay(lastRun.get(text) ?? ''))}</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {shelf !== 'library' && <MyShelf matches={({ name, folder, text }) => inTopics(topicOfText(text), topics) && matches(`${name} ${folder} ${text}`)} />}
      <p>
        <Link href="/?own">{WORDS.questions.own}</Link>
      </p>
    </div>
  );
}

function textOf({ number, title, help, topic }: Question): string {
  return `${number} ${title} ${help} ${topic}`;
}

function inTopics(topic: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(topic);
}

/** Every word of the search stands somewhere in the text. */
function hasWords(text: string, words: string): boolean {
  const lower = text.toLocaleLowerCase('en');
  return words
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
