// The library, by topic and by word.
import { useState } from 'react';
import { Link } from 'wouter';

import { LIBRARY, type Question } from '../schema/library';
import { MyShelf } from '../shelf/MyShelf';
import { WORDS } from '../words/words';

export function QuestionsPage() {
  const [words, setWords] = useState('');
  const found = LIBRARY.filter((question) => matches(question, words));
  const topics = [...new Set(found.map(({ topic }) => topic))];
  return (
    <div className="page narrow">
      <div>
        <h1 tabIndex={-1}>{WORDS.questions.title}</h1>
        <p className="quiet">{WORDS.questions.lead}</p>
      </div>
      <div className="page-tools" role="search">
        <input
          className="control"
          type="search"
          aria-label={WORDS.ask.search}
          placeholder={WORDS.ask.search}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="quiet small" role="status">
          {found.length === 0 ? WORDS.ask.noneFound : WORDS.questions.found(found.length)}
        </span>
      </div>
      {topics.map((topic) => (
        <section key={topic} className="card topic" aria-label={topic}>
          <h2>{topic}</h2>
          <ul>
            {found
              .filter((question) => question.topic === topic)
              .map(({ number, title, help }) => (
                <li key={number}>
                  <span className="code quiet">{number}</span>
                  <div>
                    <Link href={`/?q=${number}`}>{title}</Link>
                    {help && <p className="quiet small">{help}</p>}
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <MyShelf words={words} />
      <p>
        <Link href="/?own">{WORDS.questions.own}</Link>
      </p>
    </div>
  );
}

/** Every word of the search stands somewhere in the question. */
function matches({ number, title, help, topic }: Question, words: string): boolean {
  const text = `${number} ${title} ${help} ${topic}`.toLocaleLowerCase('en');
  return words
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
