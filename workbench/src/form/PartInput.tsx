// The text of one part of a field: an end of a range.
import { TextInput } from '../controls/TextInput';
import { one } from './filled';
import type { InputProps } from './FormFields';

export function PartInput({ field, part, label, filled, problemAt, onFill }: InputProps & { part: string; label: string }) {
  const path = `${field.name}.${part}`;
  return (
    <TextInput
      label={label}
      value={one(filled, path)}
      problem={problemAt(path)}
      onType={(typed) => onFill(path, typed === '' ? [] : [typed])}
    />
  );
}
