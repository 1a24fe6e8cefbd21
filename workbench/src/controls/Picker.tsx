// One or several of a list, found by typing.
import {
  Autocomplete,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  Text,
  useFilter,
} from 'react-aria-components';

import { WORDS } from '../words/words';

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

/** Lists that are this short need no search. */
const SHORT = 9;

export function Picker({ label, help, empty, options, several, lasting, picked, problem, onPick }: PickerProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const items = unknown(options, picked);
  const list = (
    <ListBox className="options" items={items} renderEmptyState={() => <p className="quiet options-none">{WORDS.field.noneFound}</p>}>
      {(option) => (
        <ListBoxItem className="option" id={option.id} textValue={`${option.code ?? ''} ${option.label}`.trim()}>
          {option.code && <span className="code">{option.code}</span>}
          <Text slot="label">{option.label}</Text>
          {option.help && (
            <Text slot="description" className="option-help">
              {option.help}
            </Text>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <div className="picker">
      <Select
        className="field"
        isInvalid={problem !== undefined}
        placeholder={empty}
        selectionMode={several ? 'multiple' : 'single'}
        value={several ? [...picked] : (picked[0] ?? null)}
        onChange={(value) => onPick(Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)])}
      >
        <Label>{label}</Label>
        {help && (
          <Text slot="description" className="help">
            {help}
          </Text>
        )}
        <Button className="control picker-button">
          <span className={picked.length === 0 ? 'picker-words quiet' : 'picker-words'}>{shown(items, picked) ?? empty}</span>
          <span aria-hidden>▾</span>
        </Button>
        <FieldError className="problem">{problem}</FieldError>
        <Popover className="popover picker-popover">
          {items.length < SHORT ? (
            list
          ) : (
            <Autocomplete filter={contains}>
              <SearchField className="options-search" aria-label={WORDS.field.search(label)} autoFocus>
                <Input className="control" placeholder={WORDS.field.search(label)} />
              </SearchField>
              {list}
            </Autocomplete>
          )}
        </Popover>
      </Select>
      {picked.length > 0 && !lasting && (
        <Button className="link-button picker-clear" aria-label={`${WORDS.field.clear} ${label}`} onPress={() => onPick([])}>
          {WORDS.field.clear}
        </Button>
      )}
    </div>
  );
}

/** What an address or a default names and the list does not have stands there all the same. */
function unknown(options: readonly PickOption[], picked: readonly string[]): PickOption[] {
  const known = new Set(options.map(({ id }) => id));
  return [...picked.filter((id) => !known.has(id)).map((id) => ({ id, label: id })), ...options];
}

function shown(options: readonly PickOption[], picked: readonly string[]): string | null {
  const names = picked.map((id) => options.find((option) => option.id === id)?.label ?? id);
  if (names.length === 0) return null;
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} +${names.length - 2}`;
}
