// A folder of the shelf; what is in none stands without a heading.
import { useId, useState } from 'react';
import { Button, DialogTrigger, Form } from 'react-aria-components';

import { Popup } from '../controls/Popup';
import { TextInput } from '../controls/TextInput';
import { SHELF_WORDS } from '../words/shelf';
import type { Kept } from './kept';
import { ShelfEntry } from './ShelfEntry';
import { StepButtons } from './StepButtons';
import { SPOTS, type Shelving } from './useShelving';

interface ShelfFolderProps {
  folder: string;
  entries: readonly Kept[];
  shelving: Shelving;
}

export function ShelfFolder({ folder, entries, shelving }: ShelfFolderProps) {
  const id = useId();
  const [open, setOpen] = useState(true);
  const list = (
    <ul id={id} aria-label={folder || SHELF_WORDS.noFolder}>
      {entries.map((one) => (
        <ShelfEntry key={one.id} one={one} shelving={shelving} />
      ))}
    </ul>
  );
  if (folder === '') return list;
  return (
    <div className="shelf-folder">
      <div className="shelf-head">
        <h3>
          <Button className="folder-button" aria-expanded={open} aria-controls={open ? id : undefined} onPress={() => setOpen(!open)}>
            <span aria-hidden>{open ? '▾' : '▸'}</span> {SHELF_WORDS.folderCount(folder, entries.length)}
          </Button>
        </h3>
        <div className="shelf-acts">
          <StepButtons
            name={SHELF_WORDS.folderOf(folder)}
            spot={(step) => SPOTS.folderStep(folder, step)}
            onStep={(step) => shelving.moveFolder(folder, step)}
          />
          <DialogTrigger>
            <Button id={SPOTS.folderChange(folder)} className="link-button" aria-label={SHELF_WORDS.renameFolderOne(folder)}>
              {SHELF_WORDS.renameFolder}
            </Button>
            <Popup label={SHELF_WORDS.renameFolder} look="keep-popover">
              {(close) => (
                <FolderForm
                  folder={folder}
                  onName={(name) => {
                    close();
                    shelving.renameFolder(folder, name);
                  }}
                />
              )}
            </Popup>
          </DialogTrigger>
        </div>
      </div>
      {open && list}
    </div>
  );
}

function FolderForm({ folder, onName }: { folder: string; onName: (name: string) => void }) {
  const [name, setName] = useState(folder);
  const [problem, setProblem] = useState<string>();
  return (
    <Form
      className="keep-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') setProblem(SHELF_WORDS.folderNeeded);
        else onName(name.trim());
      }}
    >
      <TextInput label={SHELF_WORDS.folder} value={name} problem={problem} autoFocus onType={setName} />
      <div className="form-actions">
        <Button type="submit" className="button primary">
          {SHELF_WORDS.keep}
        </Button>
      </div>
    </Form>
  );
}
