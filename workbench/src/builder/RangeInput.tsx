// The bounds of a number by an operator: at least, more than, between.
import { useState } from 'react';

import { Picker } from '../controls/Picker';
import { BoundsInput, type Bound } from '../form/BoundsInput';
import { one } from '../form/filled';
import type { InputProps } from '../form/FormFields';
import { BUILDER_WORDS } from '../words/builder';

const PARTS: readonly Bound[] = ['gte', 'gt', 'lte', 'lt'];
type Operator = keyof typeof BUILDER_WORDS.operators;

const OPERATORS = Object.entries(BUILDER_WORDS.operators).map(([id, label]) => ({ id, label }));

export function RangeInput(props: InputProps) {
  const { field, filled, problemAt, onFill } = props;
  const { name } = field;
  const [chosen, setChosen] = useState<Operator>('gte');
  const said = PARTS.filter((part) => one(filled, `${name}.${part}`) !== '');
  // What stands there decides; the choice, where it has all of that and waits for the rest.
  const operator = said.every((part) => chosen.split(' ').includes(part)) ? chosen : operatorOf(said);
  const parts = operator.split(' ') as Bound[];

  const choose = (next: Operator): void => {
    setChosen(next);
    const values = parts.map((part) => filled[`${name}.${part}`] ?? []);
    const after = next.split(' ');
    for (const part of PARTS) {
      const at = after.indexOf(part);
      // A lower bound stays one and an upper too; alone, the number stays whatever it bounds.
      const from = after.length === 1 ? values.find((value) => value.length > 0) : values[parts.findIndex((old) => old[0] === part[0])];
      const texts = at < 0 ? [] : (from ?? []);
      if ((filled[`${name}.${part}`] ?? [])[0] !== texts[0]) onFill(`${name}.${part}`, texts);
    }
  };
  return (
    <BoundsInput
      {...props}
      parts={parts}
      onFill={(path, texts) => {
        setChosen(operator);
        onFill(path, texts);
      }}
    >
      <Picker
        label={BUILDER_WORDS.operator}
        help=""
        empty=""
        options={OPERATORS}
        several={false}
        lasting
        picked={[operator]}
        problem={problemAt(name)}
        onPick={([picked]) => choose(picked as Operator)}
      />
    </BoundsInput>
  );
}

function operatorOf(said: readonly string[]): Operator {
  const known = OPERATORS.find(({ id }) => id.split(' ').length === said.length && said.every((part) => id.split(' ').includes(part)));
  return (known?.id ?? 'gte lte') as Operator;
}
