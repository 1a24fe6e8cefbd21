// The library, the operator's shelf and the reader's own, by topic and by word. The address says what is searched for.
import { Link, useSearchParams } from 'wouter';

import { Picker } from '../controls/Picker';
import { LIBRARY, topicOfText, type Question } from '../schema/library';
import { useOperators } from '../schema/operators';
import { MyShelf } from '../shelf/MyShelf';
import { QUESTION_WORDS } from '../words/questions';
import { WORDS } from '../words/words';
import { QuestionList } from './QuestionList';

/** Where questions stand. */
const SHELVES = ['library', 'operator', 'mine'] as const;

export function QuestionsPage() {
  const [address, setAddress] = useSearchParams();
  const words = address.get('words') ?? '';
  const chosen = address.getAll('topic');
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

  const matches = (text: string): boolean => hasWords(text, words);
  const all = [...LIBRARY, ...useOperators()];
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const shelves = SHELVES.filter((one) => one !== 'operator' || all.some((question) => question.shelf === one));
  const found = all.filter(
    (question) => (shelf === undefined || shelf === question.shelf) && inTopics(question.topic, chosen) && matches(textOf(question)),
  );
  const operator = found.filter((question) => question.shelf === 'operator');
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
          options={topics.map((topic) => ({ id: topic, label: topic }))}
          several
          picked={chosen}
          problem={undefined}
          onPick={(picked) => set('topic', picked)}
        />
        <Picker
          label={QUESTION_WORDS.shelf}
          help=""
          empty={QUESTION_WORDS.allShelves}
          options={shelves.map((one) => ({ id: one, label: QUESTION_WORDS.shelves[one] }))}
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
      {topics.map((topic) => {
        const here = found.filter((question) => question.shelf === 'library' && question.topic === topic);
        return here.length > 0 && <QuestionList key={topic} title={topic} questions={here} />;
      })}
      {operator.length > 0 && <QuestionList title={QUESTION_WORDS.shelves.operator} questions={operator} />}
      {(shelf === undefined || shelf === 'mine') && (
        <MyShelf matches={({ name, folder, text }) => inTopics(topicOfText(text), chosen) && matches(`${name} ${folder} ${text}`)} />
      )}
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
