// What a person does to the shelf: each says what became of it, keeps the focus where it was, and a deletion can be undone.
import { useState } from 'react';
import { flushSync } from 'react-dom';

import { SHELF_WORDS } from '../words/shelf';
import type { Kept, Named } from './kept';
import { changed, folderMoved, folderNamed, foldersOf, inFolder, moved, putBack, without } from './order';
import { SHELF } from './shelf';

export interface Shelving {
  /** What was done last, in words. */
  said: string;
  say: (words: string) => void;
  /** The deletion that can be undone; null: none. */
  undo: { name: string; act: () => void } | null;
  move: (one: Kept, step: -1 | 1) => void;
  rename: (one: Kept, named: Named) => void;
  remove: (one: Kept) => void;
  moveFolder: (folder: string, step: -1 | 1) => void;
  renameFolder: (folder: string, name: string) => void;
}

/** The ids of controls that get the focus back. */
export const SPOTS = {
  undo: 'shelf-undo',
  link: (id: string) => `kept-${id}`,
  step: (id: string, step: -1 | 1) => `kept-${id}-${step === 1 ? 'down' : 'up'}`,
  change: (id: string) => `kept-${id}-change`,
  folderStep: (folder: string, step: -1 | 1) => `folder-${folder}-${step === 1 ? 'down' : 'up'}`,
  folderChange: (folder: string) => `folder-${folder}-change`,
} as const;

export function useShelving(): Shelving {
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<{ one: Kept; place: number } | null>(null);

  const act = (next: (kept: readonly Kept[]) => readonly Kept[], words: () => string, spot: string): void => {
    flushSync(() => {
      const became = SHELF.change(next);
      setSaid(became === 'done' ? words() : SHELF_WORDS.refused[became]);
    });
    document.getElementById(spot)?.focus();
  };
  const placed = (name: string, place: number, of: number, before: number, step: -1 | 1): string => {
    if (place !== before) return SHELF_WORDS.moved(name, place + 1, of);
    return step < 0 ? SHELF_WORDS.isFirst(name) : SHELF_WORDS.isLast(name);
  };

  return {
    said,
    say: setSaid,
    undo:
      deleted === null
        ? null
        : {
            name: deleted.one.name,
            act() {
              const { one, place } = deleted;
              setDeleted(null);
              act(
                (kept) => putBack(kept, one, place),
                () => SHELF_WORDS.back(one.name),
                SPOTS.link(one.id),
              );
            },
          },
    move(one, step) {
      const place = (): number => inFolder(SHELF.now().kept, one.folder).findIndex(({ id }) => id === one.id);
      const before = place();
      const words = (): string => placed(one.name, place(), inFolder(SHELF.now().kept, one.folder).length, before, step);
      act((kept) => moved(kept, one.id, step), words, SPOTS.step(one.id, step));
    },
    rename: (one, named) =>
      act(
        (kept) => changed(kept, one.id, named),
        () => SHELF_WORDS.renamed(named.name, named.folder),
        SPOTS.change(one.id),
      ),
    remove(one) {
      const place = SHELF.now().kept.findIndex(({ id }) => id === one.id);
      setDeleted({ one, place });
      act(
        (kept) => without(kept, one.id),
        () => SHELF_WORDS.deleted(one.name),
        SPOTS.undo,
      );
    },
    moveFolder(folder, step) {
      const named = (): string[] => foldersOf(SHELF.now().kept).filter((each) => each !== '');
      const before = named().indexOf(folder);
      const words = (): string => placed(folder, named().indexOf(folder), named().length, before, step);
      act((kept) => folderMoved(kept, folder, step), words, SPOTS.folderStep(folder, step));
    },
    renameFolder: (folder, name) =>
      act(
        (kept) => folderNamed(kept, folder, name),
        () => SHELF_WORDS.folderRenamed(name),
        SPOTS.folderChange(name),
      ),
  };
}
