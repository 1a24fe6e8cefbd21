// Asks what a kept question is called.
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';

import { TextInput } from '../controls/TextInput';
import { SHELF_WORDS } from '../words/shelf';
import type { Kept } from './kept';
import { useShelf } from './shelf';

interface KeepFormProps {
  title: string;
  name: string;
  /** The one that is renamed: its own name is not taken. */
  own: string | null;
  /** Whether a name that is taken may replace what has it. */
  replaces: boolean;
  onKeep: (named: Pick<Kept, 'name'>, replaced: Kept | null) => void;
}

export function KeepForm({ title, own, replaces, onKeep, ...given }: KeepFormProps) {
  const { kept } = useShelf();
  const [name, setName] = useState(given.name);
  const [problem, setProblem] = useState<string>();
  const [taken, setTaken] = useState<Kept | null>(null);

  const submit = (): void => {
    const named = { name: name.trim() };
    const same = kept.find((one) => one.id !== own && one.name === named.name) ?? null;
    if (named.name === '') setProblem(SHELF_WORDS.nameNeeded);
    else if (same !== null && replaces) {
      setProblem(SHELF_WORDS.taken(named.name));
      setTaken(same);
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
      <div className="form-actions">
        <Button type="submit" className="button primary">
          {SHELF_WORDS.keep}
        </Button>
        {taken !== null && (
          <Button className="button" onPress={() => onKeep({ name: name.trim() }, taken)}>
            {SHELF_WORDS.replace}
          </Button>
        )}
      </div>
    </Form>
  );
}
