// The reader's own shelf, on the page of questions.
import { Link } from 'wouter';

import { SHELF_WORDS } from '../words/shelf';
import { useShelf } from './shelf';

export function MyShelf({ words }: { words: string }) {
  const { kept } = useShelf();
  const found = kept.filter(({ name }) => name.toLocaleLowerCase('en').includes(words.toLocaleLowerCase('en').trim()));
  return (
    <section id="my-shelf" className="card topic" aria-label={SHELF_WORDS.title}>
      <h2>{SHELF_WORDS.title}</h2>
      <p className="quiet small">{SHELF_WORDS.lead}</p>
      {kept.length === 0 && <p>{SHELF_WORDS.empty}</p>}
      <ul>
        {found.map(({ id, name, address }) => (
          <li key={id}>
            <Link href={`/?kept=${id}&${address}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
