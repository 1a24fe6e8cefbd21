// A value of the document, typed or picked. What is typed and can't be read yet stays here, and the document as it was.
import { print, type ValueNode } from 'graphql';
import { useRef, useState } from 'react';

import type { FormField } from '../form/fields';
import type { Filled } from '../form/filled';
import { FieldInput } from '../form/FormFields';
import { TextInput } from '../controls/TextInput';
import { BUILDER_WORDS } from '../words/builder';
import type { Input } from './entries';
import { RangeInput } from './RangeInput';
import { asText, filledWith, valueIn } from './values';

interface ValueInputProps {
  field: FormField;
  input: Input;
  value: ValueNode;
  onValue: (value: ValueNode) => void;
}

export function ValueInput({ field: given, input, value, onValue }: ValueInputProps) {
  const field: FormField = asText(given, value) ? { ...given, kind: { kind: 'json' } } : given;
  const shown = print(value);
  const [typed, setTyped] = useState<{ filled: Filled; wrote: string }>({ filled: {}, wrote: '' });
  const [left, setLeft] = useState(false);
  // Typed by hand in the editor, or edited elsewhere: the control follows.
  const filled = typed.wrote === shown ? typed.filled : filledWith(field, value);
  const { problems } = valueIn(field, input, filled);
  // A control may fill two paths at once.
  const latest = useRef(filled);
  latest.current = filled;

  const fill = (path: string, texts: readonly string[]): void => {
    const next = { ...latest.current, [path]: texts };
    latest.current = next;
    const read = valueIn(field, input, next);
    const wrote = read.problems.length > 0 ? shown : print(read.value);
    setTyped({ filled: next, wrote });
    setLeft(false);
    if (wrote !== shown) onValue(read.value);
  };
  const problemAt = (path: string): string | undefined => (left ? problems.find((one) => one.path === path)?.message : undefined);
  const props = { field, filled, problemAt, onFill: fill };
  return (
    // Nothing is called wrong while it is being typed.
    <div onBlur={() => setLeft(true)}>
      {field.kind.kind === 'bounds' ? (
        <RangeInput {...props} />
      ) : field.kind.kind === 'json' ? (
        <TextInput
          label={field.label}
          help={`${field.help} ${BUILDER_WORDS.asGraphql}`.trim()}
          mono
          value={filled[field.name]?.[0] ?? ''}
          problem={problemAt(field.name)}
          onType={(text) => fill(field.name, text === '' ? [] : [text])}
        />
      ) : (
        <FieldInput {...props} />
      )}
    </div>
  );
}
