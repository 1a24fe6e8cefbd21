// Adds one of what can still be given, found by its words.
import { Button, DialogTrigger } from 'react-aria-components';

import { Options } from '../controls/Picker';
import { Popup } from '../controls/Popup';
import { fieldWords } from '../format/words';
import { BUILDER_WORDS } from '../words/builder';
import type { Input } from './entries';

interface AddButtonProps {
  words: string;
  inputs: readonly Input[];
  onAdd: (name: string) => void;
}

export function AddButton({ words, inputs, onAdd }: AddButtonProps) {
  const items = inputs.map(({ name, description }) => ({
    id: name,
    label: BUILDER_WORDS.labels[name] ?? fieldWords(name),
    help: description ?? '',
  }));
  return (
    <DialogTrigger>
      <Button className="link-button">
        <span aria-hidden>+</span> {words}
      </Button>
      <Popup label={words} look="picker-popover">
        {(close) => (
          <Options
            label={words}
            items={items}
            several={false}
            picked={[]}
            onPick={([name]) => {
              close();
              if (name !== undefined) onAdd(name);
            }}
          />
        )}
      </Popup>
    </DialogTrigger>
  );
}
