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

/** One step up or down. At the end of the list: the same list. */
export function moved(kept: readonly Kept[], id: string, step: -1 | 1): readonly Kept[] {
  const from = kept.findIndex((one) => one.id === id);
  const one = kept[from];
  const to = from + step;
  return one === undefined || to < 0 || to >= kept.length ? kept : kept.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** Another shelf behind this one, in its order. What is here already stays; the same id with other words comes under another name. */
export function joined(kept: readonly Kept[], others: readonly Kept[], rename: (one: Kept) => Kept): { kept: readonly Kept[]; added: number } {
  const known = new Map(kept.map((one) => [one.id, one]));
  const added = others.flatMap((one) => {
    const here = known.get(one.id);
    if (here === undefined) return [one];
    return same(here, one) ? [] : [rename(one)];
  });
  return { kept: [...kept, ...added], added: added.length };
}

function same(one: Kept, other: Kept): boolean {
  return one.name === other.name && one.text === other.text && one.address === other.address;
}
