// Which documents are open, and which of them the page shows.
import { useEffect, useState } from 'react';

import { field } from '../answer/json';
import { besides, OWN_BEGINNING, type Place } from '../ask/place';
import { useOwn } from '../history/own';
import { newId } from '../shelf/shelf';
import { TABS, withTab, type Tab } from './tabs';

/** A tab that was closed, and where it stood. */
export interface Closed {
  tab: Tab;
  place: number;
}

export interface Tabs {
  tabs: readonly Tab[];
  current: string;
  /** The last that was closed, as long as nothing else was done. */
  closed: Closed | null;
  /** Shows another one. */
  turn: (tab: Tab) => void;
  /** Shows the one with that document; where there is none, opens it. */
  open: (text: string, address: string) => void;
  /** The page's own document is one of the tabs from now on. */
  enter: (text: string) => void;
  add: () => void;
  /** Closes the one that is shown. After the last, a new one is there. */
  close: () => void;
  takeBack: () => void;
}

/** `onTurn` shows another document in place of the tab that is left. */
export function useTabs(place: Place, onTurn: (to: Tab, from: string) => void): Tabs {
  const kept = useOwn(TABS);
  const [current, setCurrent] = useState(() => idOf(place.text, field(history.state, 'tab')));
  const [closed, setClosed] = useState<Closed | null>(null);
  const here: Tab = { id: current, text: place.text, address: besides(place).toString() };
  const tabs = withTab(kept, here);

  const stored = kept.find(({ id }) => id === current);
  const known = stored?.text === here.text && stored.address === here.address;
  useEffect(() => {
    if (place.editing && !known) TABS.change((all) => withTab(all, here));
  });

  const turn = (to: Tab): void => {
    setClosed(null);
    if (to.id === current) return;
    setCurrent(to.id);
    onTurn(to, current);
  };
  const open = (text: string, address: string): void => turn({ id: idOf(text), text, address });
  const add = (): void => turn(blank());
  const close = (): void => {
    const at = tabs.findIndex(({ id }) => id === current);
    const left = tabs.toSpliced(at, 1);
    TABS.change(() => left);
    turn(left[Math.min(at, left.length - 1)] ?? blank());
    setClosed({ tab: here, place: at });
  };
  const takeBack = (): void => {
    if (closed === null) return;
    TABS.change((all) => withTab(all, closed.tab, closed.place));
    turn(closed.tab);
  };
  return { tabs, current, closed, turn, open, enter: (text) => setCurrent(idOf(text)), add, close, takeBack };
}

function blank(): Tab {
  return { id: newId(), text: OWN_BEGINNING, address: '' };
}

/** The tab that the browser's history names, else the one with that document, else a new one. */
function idOf(text: string, named: unknown = null): string {
  const found = TABS.now().find(({ id }) => id === named) ?? TABS.now().find((tab) => tab.text === text);
  return found?.id ?? newId();
}
