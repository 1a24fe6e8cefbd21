// One or several of a list, found by typing.
import { useId } from 'react';
import { Autocomplete, Button, DialogTrigger, Input, ListBox, ListBoxItem, SearchField, Text, useFilter } from 'react-aria-components';

import { WORDS } from '../words/words';
import { Popup } from './Popup';

/** Something that can be picked. */
export interface PickOption {
  id: string;
  /** What the button shows. */
  label: string;
  /** Stands before the label, in a face of equal widths. */
  code?: string | undefined;
  help?: string | undefined;
}

interface PickerProps {
  label: string;
  help: string;
  /** What stands there when nothing is picked. */
  empty: string;
  options: readonly PickOption[];
  several: boolean;
  /** There is always something picked: nothing to clear. */
  lasting?: boolean;
  picked: readonly string[];
  problem: string | undefined;
  onPick: (picked: readonly string[]) => void;
}

/** Lists that are shorter need no search. */
const SHORT = 9;

export function Picker({ label, help, empty, options, several, lasting, picked, problem, onPick }: PickerProps) {
  const id = useId();
  const items = withUnknown(options, picked);
  return (
    <div className="picker field" data-invalid={problem === undefined ? undefined : true}>
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      {help && (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <DialogTrigger>
        <Button className="control picker-button" aria-labelledby={`${id}-label ${id}-value`} aria-describedby={`${id}-problem ${id}-help`}>
          <span id={`${id}-value`} className={picked.length === 0 ? 'picker-words quiet' : 'picker-words'}>
            {shown(items, picked) ?? empty}
          </span>
          <span aria-hidden>▾</span>
        </Button>
        <Popup label={label} look="picker-popover">
          {(close) => (
            <Options
              label={label}
              items={items}
              several={several}
              picked={picked}
              onPick={(ids) => {
                onPick(ids);
                if (!several) close();
              }}
            />
          )}
        </Popup>
      </DialogTrigger>
      <span className="problem" id={`${id}-problem`}>
        {problem}
      </span>
      {picked.length > 0 && !lasting && (
        <Button className="link-button picker-clear" aria-label={`${WORDS.field.clear} ${label}`} onPress={() => onPick([])}>
          {WORDS.field.clear}
        </Button>
      )}
    </div>
  );
}

interface OptionsProps {
  label: string;
  items: readonly PickOption[];
  several: boolean;
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
}

/** The list by itself, in a dialog of its own. */
export function Options({ label, items, several, picked, onPick }: OptionsProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const searched = items.length >= SHORT;
  const list = (
    <ListBox
      className="options"
      aria-label={label}
      items={items}
      autoFocus={!searched}
      selectionMode={several ? 'multiple' : 'single'}
      disallowEmptySelection={!several}
      // Escape closes the list and leaves what was picked.
      escapeKeyBehavior="none"
      selectedKeys={picked}
      onSelectionChange={(keys) => onPick(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String))}
      renderEmptyState={() => <p className="quiet options-none">{WORDS.field.noneFound}</p>}
    >
      {({ id, code, label: name, help }) => (
        <ListBoxItem className="option" id={id} textValue={`${code ?? ''} ${name}`.trim()}>
          {code && <span className="code">{code}</span>}
          <Text slot="label">{name}</Text>
          {help && (
            <Text slot="description" className="option-help">
              {help}
            </Text>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  if (!searched) return list;
  return (
    <Autocomplete filter={contains}>
      <SearchField className="options-search" aria-label={WORDS.field.search(label)} autoFocus>
        <Input className="control" placeholder={WORDS.field.search(label)} />
      </SearchField>
      {list}
    </Autocomplete>
  );
}

/** What an address or a default names and the list does not have stands there all the same. */
function withUnknown(options: readonly PickOption[], picked: readonly string[]): PickOption[] {
  const known = new Set(options.map(({ id }) => id));
  return [...picked.filter((id) => !known.has(id)).map((id) => ({ id, label: id })), ...options];
}

function shown(options: readonly PickOption[], picked: readonly string[]): string | null {
  const names = picked.map((id) => options.find((option) => option.id === id)?.label ?? id);
  if (names.length === 0) return null;
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} +${names.length - 2}`;
}
