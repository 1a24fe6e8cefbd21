// The pages, the search, the world and who asks. On a narrow screen the pages fold into a menu.
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link, useLocation } from 'wouter';

import { instant } from '../format/dates';
import { WORDS } from '../words/words';
import { Mark } from './Mark';
import type { Standing } from './useStanding';
import { Who } from './Who';

const PAGES = [
  { path: '/', title: WORDS.shell.ask },
  { path: '/questions', title: WORDS.shell.questions },
  { path: '/readiness', title: WORDS.shell.readiness },
  { path: '/feeds', title: WORDS.shell.feeds },
  { path: '/browse', title: WORDS.shell.browse },
] as const;

export function Header({ standing, search }: { standing: Standing | null; search: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [path] = useLocation();
  const behind = standing?.feeds.filter(({ freshness }) => !['UP_TO_DATE', 'DUE'].includes(freshness)).length ?? 0;
  return (
    <header className="header">
      <Link href="/" className="brand">
        <Mark />
        {WORDS.product}
      </Link>
      <Button className="button menu-button" aria-expanded={open} aria-controls="pages" onPress={() => setOpen(!open)}>
        {WORDS.shell.menu}
      </Button>
      <nav id="pages" className={open ? 'pages open' : 'pages'} aria-label={WORDS.shell.pages}>
        {PAGES.map((page) => (
          <Link key={page.path} href={page.path} aria-current={isHere(page.path, path) ? 'page' : undefined} onClick={() => setOpen(false)}>
            {page.title}
            {page.path === '/feeds' && behind > 0 && (
              <span className="badge bad">
                <span aria-hidden>{behind}</span>
                <span className="hidden-text">{WORDS.shell.notCurrent(behind)}</span>
              </span>
            )}
          </Link>
        ))}
      </nav>
      <div className="header-end">
        {search}
        {standing && <span className="world">{WORDS.shell.world(instant(standing.world.instant))}</span>}
        <Who standing={standing} />
      </div>
    </header>
  );
}

function isHere(page: string, path: string): boolean {
  return page === '/' ? path === '/' : path === page || path.startsWith(`${page}/`);
}
