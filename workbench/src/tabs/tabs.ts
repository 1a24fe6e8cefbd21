// The documents that are open in the editor of this tab of the browser.
import { ownIn, type OwnList } from '../history/own';

/** A document that is open. */
export interface Tab {
  id: string;
  text: string;
  /** What an address says beside the document: its variables, and how its answer is shown. */
  address: string;
}

export function tabsIn(open: () => Storage): OwnList<Tab> {
  return ownIn('tabs', ['id', 'text', 'address'], open);
}

export const TABS = tabsIn(() => sessionStorage);

/** The tabs with one as it is now; a new one stands last, or where it stood. */
export function withTab(tabs: readonly Tab[], tab: Tab, place = tabs.length): readonly Tab[] {
  return tabs.some(({ id }) => id === tab.id) ? tabs.map((one) => (one.id === tab.id ? tab : one)) : tabs.toSpliced(place, 0, tab);
}

/** What a tab is called: its operation's name, also while the document can't be read. Empty: it has none. */
export function operationName(text: string): string {
  return /^[^\S\n]*(?:query|subscription)\s+(\w+)/m.exec(text)?.[1] ?? '';
}
