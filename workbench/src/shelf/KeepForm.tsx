// Asks what a kept question is called, and in which folder it stands.
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';

import { TextInput } from '../controls/TextInput';
import { SHELF_WORDS } from '../words/shelf';
import type { Kept, Named } from './kept';
import { foldersOf } from './order';
import { useShelf } from './shelf';

interface KeepFormProps {
  title: string;
  named: Named;
  /** The one that is renamed: its own name is not taken. */
  own: string | null;
  /** Whether a name that is taken may replace what has it. */
  replaces: boolean;
  onKeep: (named: Named, replaced: Kept | null) => void;
}

export function KeepForm({ title, own, replaces, onKeep, ...given }: KeepFormProps) {
  const { kept } = useShelf();
  const [name, setName] = useState(given.named.name);
  const [folder, setFolder] = useState(given.named.folder);
  const [problem, setProblem] = useState<string>();
  const [taken, setTaken] = useState<Kept | null>(null);

  const submit = (): void => {
    const named = { name: name.trim(), folder: folder.trim() };
    const same = kept.find((one) => one.id !== own && one.name === named.name && one.folder === named.folder) ?? null;
    if (named.name === '') setProblem(SHELF_WORDS.nameNeeded);
    else if (same !== null) {
      setProblem(SHELF_WORDS.taken(named.name, replaces));
      if (replaces) setTaken(same);
    } else onKeep(named, null);
  };
  return (
    <Form
      className="keep-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{title}</h2>
      <TextInput
        label={SHELF_WORDS.name}
        value={name}
        problem={problem}
        autoFocus
        onType={(typed) => {
          setName(typed);
          setProblem(undefined);
          setTaken(null);
        }}
      />
      <TextInput
        label={SHELF_WORDS.folder}
        help={SHELF_WORDS.folderHelp}
        value={folder}
        suggestions={foldersOf(kept).filter((each) => each !== '')}
        onType={(typed) => {
          setFolder(typed);
          setTaken(null);
        }}
      />
      <div className="form-actions">
        <Button type="submit" className="button primary">
          {SHELF_WORDS.keep}
        </Button>
        {taken !== null && (
          <Button className="button" onPress={() => onKeep({ name: taken.name, folder: taken.folder }, taken)}>
            {SHELF_WORDS.replace}
          </Button>
        )}
      </div>
    </Form>
  );
}
