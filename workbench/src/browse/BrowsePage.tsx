// Ways to the page of each nation, weapon system and place.
import { useEffect, useState } from 'react';
import { Link } from 'wouter';

import { enumWords } from '../format/words';
import { graphql } from '../graphql/generated';
import type { BrowsingQuery } from '../graphql/generated/graphql';
import { ask } from '../graphql/typed';
import { WORDS } from '../words/words';

const BROWSING = graphql(`
  query Browsing {
    nations {
      id
      code
      name
    }
    weaponSystems(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        id
        name
        domain
      }
    }
    logisticsNodes {
      id
      name
      kind
      nation {
        code
      }
    }
    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        id
        name
        nation {
          code
        }
      }
    }
  }
`);

interface Entry {
  id: string;
  code: string | null;
  name: string;
  help: string;
}

export default function BrowsePage() {
  const [found, setFound] = useState<BrowsingQuery | null>(null);
  const [failed, setFailed] = useState(false);
  const [words, setWords] = useState('');
  useEffect(() => {
    const ending = new AbortController();
    ask(BROWSING, {}, ending.signal).then(setFound, () => setFailed(!ending.signal.aborted));
    return () => ending.abort();
  }, []);
  const groups =
    found === null
      ? []
      : groupsOf(found).map(({ title, entries }) => ({ title, entries: entries.filter((entry) => matches(entry, words)) }));
  return (
    <div className="page">
      <div>
        <h1 tabIndex={-1}>{WORDS.browse.title}</h1>
        <p className="quiet">{WORDS.browse.lead}</p>
      </div>
      <div className="page-tools" role="search">
        <input
          className="control"
          type="search"
          aria-label={WORDS.browse.filter}
          placeholder={WORDS.browse.filter}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {failed && (
        <p className="failure" role="alert">
          {WORDS.errors.network}
        </p>
      )}
      {found === null && !failed && <p className="quiet">{WORDS.loading}</p>}
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <section key={title} className="card" aria-label={title}>
            <h2>
              {title} <span className="section-count">{entries.length}</span>
            </h2>
            <ul className="entries">
              {entries.map(({ id, code, name, help }) => (
                <li key={id}>
                  {code !== null && <span className="code quiet">{code}</span>}{' '}
                  <Link href={`/browse/${encodeURIComponent(id)}`}>{name}</Link> <span className="quiet small">{help}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function groupsOf({ nations, weaponSystems, logisticsNodes, trainingFacilities }: BrowsingQuery): { title: string; entries: Entry[] }[] {
  return [
    { title: WORDS.browse.nations, entries: nations.map(({ id, code, name }) => ({ id, code, name, help: '' })) },
    {
      title: WORDS.browse.systems,
      entries: weaponSystems.nodes.map(({ id, name, domain }) => ({ id, code: null, name, help: enumWords(domain) })),
    },
    {
      title: WORDS.browse.nodes,
      entries: logisticsNodes.map(({ id, name, kind, nation }) => ({ id, code: nation.code, name, help: enumWords(kind) })),
    },
    {
      title: WORDS.browse.facilities,
      entries: trainingFacilities.nodes.map(({ id, name, nation }) => ({ id, code: nation.code, name, help: '' })),
    },
  ];
}

function matches({ code, name, help }: Entry, words: string): boolean {
  return `${code ?? ''} ${name} ${help}`.toLocaleLowerCase('en').includes(words.trim().toLocaleLowerCase('en'));
}
