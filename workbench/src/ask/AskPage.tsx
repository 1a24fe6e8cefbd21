// A question on the left, its answer on the right.
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';

import { WORDS } from '../words/words';
import { Asking } from './Asking';
import { open, type Opened } from './place';

/** The address as this page knows it: another one is news. */
export interface Written {
  address: string | null;
}

export function AskPage() {
  const search = useSearch();
  const [written] = useState<Written>({ address: null });
  const [found, setFound] = useState<{ opened: Opened; count: number } | null>(null);
  useEffect(() => {
    const here = search === '' ? '/' : `/?${search}`;
    if (written.address === here) return undefined;
    let current = true;
    void open(search).then((opened) => {
      if (!current) return;
      written.address = here;
      setFound((before) => ({ opened, count: (before?.count ?? 0) + 1 }));
    });
    return () => {
      current = false;
    };
  }, [search, written]);
  if (found === null) return <p className="page quiet">{WORDS.loading}</p>;
  return <Asking key={found.count} opened={found.opened} written={written} />;
}
