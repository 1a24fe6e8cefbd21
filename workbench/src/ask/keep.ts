// From the page of a question to the shelf.
import type { Kept, Named } from '../shelf/kept';
import { changed } from '../shelf/order';
import { newId, SHELF } from '../shelf/shelf';
import type { Changed } from '../shelf/storage';
import { wordsOf } from '../schema/library';
import { WORDS } from '../words/words';
import { deflate } from './deflate';
import { besides, type Place } from './place';

/** What a question is called until somebody names it. */
export function nameOf(text: string): string {
  return wordsOf(text).title || WORDS.ask.untitled;
}

/** Puts a question on the shelf, or in the place of the one that is replaced. */
export function keep(place: Place, named: Named, replaced: Kept | null): Changed {
  const content = { ...named, text: place.text, address: besides(place).toString(), saved: new Date().toISOString() };
  return SHELF.change((kept) =>
    replaced === null ? [...kept, { id: newId(), unnamed: false, ...content }] : changed(kept, replaced.id, content),
  );
}

/**
 * Keeps a document that is too long for an address, so that it has one. Until somebody names it there is one of that
 * question, which follows what is run.
 */
export async function keepLong(place: Place): Promise<void> {
  if (place.question !== null || (await deflate(place.text)) !== null) return;
  SHELF.change((kept) => {
    if (kept.some(({ text }) => text === place.text)) return kept;
    const name = nameOf(place.text);
    const before = kept.find((one) => one.unnamed && one.name === name);
    const content = {
      name,
      folder: before?.folder ?? '',
      text: place.text,
      address: besides(place).toString(),
      saved: new Date().toISOString(),
      unnamed: true,
    };
    return before === undefined ? [...kept, { id: newId(), ...content }] : changed(kept, before.id, content);
  });
}
