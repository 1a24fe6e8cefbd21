// A value as the form asks for it, or the variable that stands in its place.
import { astFromValue, Kind, type ValueNode } from 'graphql';
import { Button } from 'react-aria-components';

import { readForm } from '../form/variables';
import { FieldInput } from '../form/FormFields';
import { BUILDER_WORDS } from '../words/builder';
import { useBuild } from './build';
import { asVariable } from './edits';
import type { Input } from './entries';
import { RangeInput } from './RangeInput';
import { ValueInput } from './ValueInput';
import { fieldFor } from './values';

interface ValueEntryProps {
  value: ValueNode;
  input: Input;
  owner: string;
  onValue: (value: ValueNode) => void;
}

export function ValueEntry({ value, input, owner, onValue }: ValueEntryProps) {
  const { document, edit, fields, filled, onFill } = useBuild();
  const field = fieldFor(input, owner);
  if (value.kind !== Kind.VARIABLE) {
    return (
      <>
        <ValueInput field={field} input={input} value={value} onValue={onValue} />
        <Button
          className="link-button small"
          aria-label={BUILDER_WORDS.askLaterOne(field.label)}
          onPress={() => edit(asVariable(document, value, input.name, input))}
        >
          {BUILDER_WORDS.askLater}
        </Button>
      </>
    );
  }
  const name = value.name.value;
  const asked = fields.find((one) => one.name === name);
  const fix = (): void => {
    const said = asked && readForm([asked], filled).variables[name];
    onValue(astFromValue(said ?? null, input.type) ?? { kind: Kind.NULL });
  };
  const props = asked && {
    field: { ...asked, label: field.label, help: `${field.help} ${BUILDER_WORDS.asked(name)}`.trim() },
    filled,
    problemAt: () => undefined,
    onFill,
  };
  return (
    <>
      {props === undefined ? (
        <p className="code">{`${input.name}: $${name}`}</p>
      ) : asked?.kind.kind === 'bounds' ? (
        <RangeInput {...props} />
      ) : (
        <FieldInput {...props} />
      )}
      <Button className="link-button small" aria-label={BUILDER_WORDS.fixOne(field.label)} onPress={fix}>
        {BUILDER_WORDS.fix}
      </Button>
    </>
  );
}
