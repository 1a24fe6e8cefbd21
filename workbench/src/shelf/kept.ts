// What a shelf holds, and how it is written: with the version of its form, so that each later form can read it.
import { isObject, list, text } from '../answer/json';

/** A question that the reader keeps. Never an answer to it. */
export interface Kept {
  id: string;
  name: string;
  /** The folder that it stands in; empty: in none. */
  folder: string;
  /** The document, comment and all. */
  text: string;
  /** What an address says beside the document: `v.system=nasams&view=json`. */
  address: string;
  /** When it was kept, as ISO 8601 has it. */
  saved: string;
  /** It was kept because it is too long for an address, and nobody has named it yet. */
  unnamed: boolean;
}

/** What a person says of it. */
export type Named = Pick<Kept, 'name' | 'folder'>;

/** What a written shelf turned out to be. */
export type ReadShelf = { state: 'read'; kept: Kept[]; broken: number } | { state: 'newer' } | { state: 'broken' };

const VERSION = 2;

/** From the form of each version to that of the next: entry by entry. */
const NEXT: Readonly<Record<number, (entry: unknown) => unknown>> = {
  // There were no folders yet.
  1: (entry) => (isObject(entry) ? { ...entry, folder: '' } : entry),
};

export function writeShelf(kept: readonly Kept[]): string {
  return JSON.stringify({ muster: 'shelf', version: VERSION, kept });
}

/** Reads every form that there was so far. */
export function readShelf(written: string): ReadShelf {
  let stored: unknown;
  try {
    stored = JSON.parse(written);
  } catch {
    return { state: 'broken' };
  }
  if (!isObject(stored) || stored['muster'] !== 'shelf' || !Array.isArray(stored['kept'])) return { state: 'broken' };
  const version = stored['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { state: 'broken' };
  if (version > VERSION) return { state: 'newer' };
  const entries = list(stored['kept']);
  const steps = Array.from({ length: VERSION - version }, (_, at) => NEXT[version + at]);
  const today = entries.map((entry) => steps.reduce((old, step) => step?.(old), entry));
  const kept = today.map(readKept).filter((one) => one !== null);
  const each = [...new Map(kept.map((one) => [one.id, one])).values()];
  return { state: 'read', kept: each, broken: entries.length - each.length };
}

function readKept(entry: unknown): Kept | null {
  if (!isObject(entry)) return null;
  const [id, name, folder, document, address, saved] = ['id', 'name', 'folder', 'text', 'address', 'saved'].map((part) =>
    text(entry[part]),
  );
  if (!id || !name || folder == null || document == null || address == null || !saved || Number.isNaN(Date.parse(saved))) return null;
  return { id, name, folder, text: document, address, saved, unnamed: entry['unnamed'] === true };
}
