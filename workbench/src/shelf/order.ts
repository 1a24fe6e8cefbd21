// What can be done to a shelf: each a new list from the old one.
import type { Kept } from './kept';

export function without(kept: readonly Kept[], id: string): readonly Kept[] {
  return kept.filter((one) => one.id !== id);
}

/** Puts one in at a place; beyond the end is the end. */
export function putBack(kept: readonly Kept[], one: Kept, place: number): readonly Kept[] {
  return [...without(kept, one.id)].toSpliced(place, 0, one);
}

/** Changes one; it is named from then on. */
export function changed(kept: readonly Kept[], id: string, part: Partial<Kept>): readonly Kept[] {
  return kept.map((one) => (one.id === id ? { ...one, unnamed: false, ...part } : one));
}

/** The folders in the order in which their first question stands; what is in none comes first. */
export function foldersOf(kept: readonly Kept[]): string[] {
  const named = [...new Set(kept.map(({ folder }) => folder))].filter((folder) => folder !== '');
  return kept.some(({ folder }) => folder === '') ? ['', ...named] : named;
}

/** What stands in a folder, in its order. */
export function inFolder(kept: readonly Kept[], folder: string): Kept[] {
  return kept.filter((one) => one.folder === folder);
}

/** One step up or down in its folder. At the end of that: the same list. */
export function moved(kept: readonly Kept[], id: string, step: -1 | 1): readonly Kept[] {
  const one = kept.find((each) => each.id === id);
  if (one === undefined) return kept;
  const beside = inFolder(kept, one.folder);
  const other = beside[beside.indexOf(one) + step];
  if (other === undefined) return kept;
  return kept.map((each) => (each === one ? other : each === other ? one : each));
}

/** A folder with all that is in it one step up or down. At the end: the same list. */
export function folderMoved(kept: readonly Kept[], folder: string, step: -1 | 1): readonly Kept[] {
  const folders = foldersOf(kept).filter((each) => each !== '');
  const from = folders.indexOf(folder);
  const to = from + step;
  if (from < 0 || to < 0 || to >= folders.length) return kept;
  const order = ['', ...folders.toSpliced(from, 1).toSpliced(to, 0, folder)];
  return order.flatMap((each) => inFolder(kept, each));
}

/** Another name for a folder; one that is there already takes in what was in it. */
export function folderNamed(kept: readonly Kept[], folder: string, name: string): readonly Kept[] {
  return kept.map((one) => (one.folder === folder ? { ...one, folder: name } : one));
}

/** Another shelf behind this one, in its order. What is here already stays; the same id with other words comes under another name. */
export function joined(
  kept: readonly Kept[],
  others: readonly Kept[],
  rename: (one: Kept) => Kept,
): { kept: readonly Kept[]; added: number } {
  const known = new Map(kept.map((one) => [one.id, one]));
  const added = others.flatMap((one) => {
    const here = known.get(one.id);
    if (here === undefined) return [one];
    return same(here, one) ? [] : [rename(one)];
  });
  return { kept: [...kept, ...added], added: added.length };
}

function same(one: Kept, other: Kept): boolean {
  return one.name === other.name && one.folder === other.folder && one.text === other.text && one.address === other.address;
}
