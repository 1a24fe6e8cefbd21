// The open documents as tabs: one Tab stop, arrow keys by document, Delete closes.
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { TAB_WORDS } from '../words/tabs';
import { operationName, type Tab } from './tabs';
import type { Tabs } from './useTabs';

/** The document that is shown stands in it. */
export function TabStrip({ tabs, children }: { tabs: Tabs; children: ReactNode }) {
  const { tabs: all, current, closed, turn, add, close, takeBack } = tabs;
  const strip = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const id = useId();
  const at = all.findIndex((tab) => tab.id === current);
  const name = nameOf(all[at]);

  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (byKey.current) chosen?.focus();
    byKey.current = false;
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);

  const press = (event: KeyboardEvent): void => {
    const to = all.at({ ArrowRight: (at + 1) % all.length, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key] ?? at);
    const deletes = event.key === 'Delete';
    if (!deletes && (to === undefined || to.id === current)) return;
    event.preventDefault();
    byKey.current = true;
    if (deletes) close();
    else if (to !== undefined) turn(to);
  };
  return (
    <>
      <div className="tabs">
        <div ref={strip} className="tab-list" role="tablist" aria-label={TAB_WORDS.tabs} aria-describedby={`${id}-help`} onKeyDown={press}>
          {all.map((tab) => {
            const chosen = tab.id === current;
            return (
              <button
                key={tab.id}
                id={`${id}-${tab.id}`}
                type="button"
                role="tab"
                className="tab"
                aria-selected={chosen}
                aria-controls={chosen ? `${id}-panel` : undefined}
                tabIndex={chosen ? 0 : -1}
                onClick={() => turn(tab)}
              >
                {nameOf(tab)}
              </button>
            );
          })}
        </div>
        <Button className="tab-button" aria-label={TAB_WORDS.add} onPress={add}>
          +
        </Button>
        <Button className="tab-button" aria-label={TAB_WORDS.close(name)} onPress={close}>
          ✕
        </Button>
      </div>
      <p id={`${id}-help`} className="hidden-text">
        {TAB_WORDS.help}
      </p>
      <p className="small tab-closed" role="status">
        {closed !== null && (
          <>
            {TAB_WORDS.closed(nameOf(closed.tab))}{' '}
            <Button className="link-button underlined" aria-label={TAB_WORDS.undoOf(nameOf(closed.tab))} onPress={takeBack}>
              {TAB_WORDS.undo}
            </Button>
          </>
        )}
      </p>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`} className="tab-panel">
        {children}
      </div>
    </>
  );
}

function nameOf(tab: Tab | undefined): string {
  return operationName(tab?.text ?? '') || TAB_WORDS.unnamed;
}
