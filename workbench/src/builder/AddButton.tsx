// Adds one of what can still be given, found by its words.
import { Button, DialogTrigger } from 'react-aria-components';

import { Options } from '../controls/Picker';
import { Popup } from '../controls/Popup';
import { fieldWords } from '../format/words';
import { BUILDER_WORDS } from '../words/builder';
import type { Input } from './entries';

interface AddButtonProps {
  words: string;
  /** The words, and to what it is added. */
  name: string;
  inputs: readonly Input[];
  onAdd: (name: string) => void;
}

export function AddButton({ words, name, inputs, onAdd }: AddButtonProps) {
  const items = inputs.map(({ name, description }) => ({
    id: name,
    label: BUILDER_WORDS.labels[name] ?? fieldWords(name),
    help: description ?? '',
  }));
  return (
    <DialogTrigger>
      <Button className="link-button" aria-label={name} data-add>
        <span aria-hidden>+</span> {words}
      </Button>
      <Popup label={name} look="picker-popover">
        {(close) => (
          <Options
            label={name}
            items={items}
            several={false}
            picked={[]}
            onPick={([picked]) => {
              close();
              if (picked !== undefined) onAdd(picked);
            }}
          />
        )}
      </Popup>
    </DialogTrigger>
  );
}
