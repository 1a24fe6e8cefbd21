// The reader's own shelf, on the page of questions.
import { Button, FileTrigger } from 'react-aria-components';

import { SHELF_WORDS } from '../words/shelf';
import type { Kept } from './kept';
import { foldersOf, inFolder } from './order';
import { SHELF, useShelf } from './shelf';
import { exportShelf, importShelf, takeAside } from './shelfFile';
import { ShelfFolder } from './ShelfFolder';
import { SPOTS, useShelving } from './useShelving';

export function MyShelf({ matches }: { matches: (one: Kept) => boolean }) {
  const { kept, standing, aside } = useShelf();
  const shelving = useShelving();
  const found = kept.filter(matches);
  return (
    <section className="card topic" aria-labelledby="my-shelf-title">
      <div className="shelf-head">
        <h2 id="my-shelf-title">{SHELF_WORDS.title}</h2>
        {standing === 'open' && (
          <div className="shelf-acts">
            <FileTrigger
              acceptedFileTypes={['application/json', '.json']}
              onSelect={(files) => {
                const file = files?.[0];
                if (file !== undefined) void importShelf(file).then(shelving.say);
              }}
            >
              <Button className="link-button">{SHELF_WORDS.import}</Button>
            </FileTrigger>
            <Button className="link-button" onPress={() => shelving.say(exportShelf())}>
              {SHELF_WORDS.export}
            </Button>
          </div>
        )}
      </div>
      <p className="quiet small">{SHELF_WORDS.lead}</p>
      {standing !== 'open' && <p className="remark">{SHELF_WORDS[standing]}</p>}
      {aside.length > 0 && (
        <div className="remark">
          <p>{SHELF_WORDS.aside(aside.length)}</p>
          <div className="shelf-acts">
            <Button className="link-button" onPress={takeAside}>
              {SHELF_WORDS.takeAside}
            </Button>
            <Button
              className="link-button"
              onPress={() => {
                SHELF.dropAside();
                shelving.say(SHELF_WORDS.asideThrown);
              }}
            >
              {SHELF_WORDS.dropAside}
            </Button>
          </div>
        </div>
      )}
      <div className="shelf-said">
        <p role="status">{shelving.said}</p>
        {shelving.undo !== null && (
          <Button id={SPOTS.undo} className="link-button" onPress={shelving.undo.act}>
            {SHELF_WORDS.undo(shelving.undo.name)}
          </Button>
        )}
      </div>
      {standing === 'open' && kept.length === 0 && <p>{SHELF_WORDS.empty}</p>}
      {kept.length > 0 && found.length === 0 && <p>{SHELF_WORDS.none}</p>}
      {foldersOf(found).map((folder) => (
        <ShelfFolder key={folder} folder={folder} entries={inFolder(found, folder)} shelving={shelving} />
      ))}
    </section>
  );
}
