// The shelf as one file, and back.
import { save } from '../take/save';
import { SHELF_WORDS } from '../words/shelf';
import { readShelf, writeShelf } from './kept';
import { joined } from './order';
import { newId, SHELF } from './shelf';

const MOST_BYTES = 4_000_000;

/** Gives the whole shelf to the reader; answers with what to say. */
export function exportShelf(): string {
  const { kept } = SHELF.now();
  const name = `muster-shelf-${new Date().toISOString().slice(0, 10)}.json`;
  save(name, new Blob([writeShelf(kept)], { type: 'application/json' }));
  return SHELF_WORDS.exported(kept.length, name);
}

/** Puts what a file holds behind what is here; answers with what to say. */
export async function importShelf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) return SHELF_WORDS.fileLarge(file.name);
  const read = readShelf(await file.text());
  if (read.state !== 'read') return read.state === 'newer' ? SHELF_WORDS.fileNewer(file.name) : SHELF_WORDS.fileBroken(file.name);
  let added = 0;
  const became = SHELF.change((kept) => {
    const both = joined(kept, read.kept, (one) => ({ ...one, id: newId(), name: SHELF_WORDS.importedName(one.name) }));
    added = both.added;
    return both.kept;
  });
  if (became !== 'done') return SHELF_WORDS.refused[became];
  return SHELF_WORDS.imported(added, read.kept.length - added) + (read.broken > 0 ? SHELF_WORDS.importedBroken(read.broken) : '');
}

/** Gives what could not be read to the reader, as it was. */
export function takeAside(): void {
  for (const [at, written] of SHELF.now().aside.entries()) {
    save(`muster-shelf-aside-${at + 1}.txt`, new Blob([written], { type: 'text/plain' }));
  }
}
