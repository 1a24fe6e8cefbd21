// What stands around every page: label line, pages, search, world, who asks.
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { UnknownViewer } from '../graphql/typed';
import { RAN } from '../history/ran';
import { SearchDialog } from '../search/SearchDialog';
import { TABS } from '../tabs/tabs';
import { WHO_WORDS } from '../words/who';
import { WORDS } from '../words/words';
import { Header } from './Header';
import { LabelLine } from './LabelLine';
import { useRegions } from './useRegions';
import { useStanding, type Standing } from './useStanding';

const StandingContext = createContext<Standing | null>(null);

/** The newest standing; null until it is known. */
export function useNow(): Standing | null {
  return useContext(StandingContext);
}

export function Shell({ children }: { children: ReactNode }) {
  const { value: standing, failing, error } = useStanding();
  useHeadingFocus();
  useOwnHistory(standing?.viewer.name);
  useRegions();
  return (
    <StandingContext value={standing}>
      <SkipLinks />
      <LabelLine standing={standing} />
      <Header standing={standing} search={<SearchDialog />} />
      {failing && (
        <p className="unreachable" role="status">
          {error instanceof UnknownViewer ? WHO_WORDS.unknown : WORDS.shell.unreachable}
        </p>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </StandingContext>
  );
}

/** What another reader ran and opened in this tab is forgotten as soon as it is known who asks now. */
function useOwnHistory(viewer: string | undefined): void {
  useEffect(() => {
    if (viewer === undefined) return;
    RAN.belongTo(viewer);
    TABS.belongTo(viewer);
  }, [viewer]);
}

/** After a change of page the focus goes to its heading; not on the first page, which the reader has just opened. */
function useHeadingFocus(): void {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [path]);
}

/** The first Tab stops of a page: past what stands on every page. */
function SkipLinks() {
  const [path] = useLocation();
  return (
    <nav aria-label={WORDS.shell.skip}>
      {path === '/' ? (
        <>
          <a className="skip" href="#form">
            {WORDS.shell.skipToForm}
          </a>
          <a className="skip" href="#answer">
            {WORDS.shell.skipToAnswer}
          </a>
        </>
      ) : (
        <a className="skip" href="#main">
          {WORDS.shell.skipToPage}
        </a>
      )}
    </nav>
  );
}
