// Which lines, and in which order: each filter is its own button, and what it says now stands in it.
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';

import { Picker, type PickOption } from '../controls/Picker';
import { Popup } from '../controls/Popup';
import { DaysInput } from '../form/DaysInput';
import type { FormField, Picked } from '../form/fields';
import type { Filled } from '../form/filled';
import { useChoices } from '../form/useChoices';
import { readForm } from '../form/variables';
import { READINESS } from '../words/readiness';
import { arrivingTold } from './arriving';
import { FIELDS, ORDER_NAMES, type Order, type Wanted } from './wanted';

const ORDER_OPTIONS: readonly PickOption[] = ORDER_NAMES.map((id) => ({ id, label: READINESS.orders[id] }));

export function Filters({ wanted, onWant }: { wanted: Wanted; onWant: (part: Partial<Wanted>) => void }) {
  const { filled, order } = wanted;
  const fill = (part: Filled): void => onWant({ filled: { ...filled, ...part } });
  return (
    <div className="filters" role="group" aria-label={READINESS.filtersName}>
      {FIELDS.map((field) => (
        <Filter key={field.name} field={field} filled={filled} onFill={fill} />
      ))}
      <Picker
        label={READINESS.order}
        help=""
        empty=""
        options={ORDER_OPTIONS}
        several={false}
        lasting
        picked={[order]}
        problem={undefined}
        onPick={([picked]) => onWant({ order: ORDER_NAMES.find((name) => name === picked) ?? ('gap' satisfies Order) })}
      />
    </div>
  );
}

interface FilterProps {
  field: FormField;
  filled: Filled;
  onFill: (part: Filled) => void;
}

function Filter({ field, filled, onFill }: FilterProps) {
  const { name, label, kind } = field;
  const shared = { label, picked: filled[name] ?? [], onPick: (picked: readonly string[]) => onFill({ [name]: picked }) };
  switch (kind.kind) {
    case 'choice':
      return <Choice {...shared} options={kind.options} />;
    case 'pick':
      return <Pick {...shared} of={kind.of} />;
    case 'days':
      return <Arriving field={field} filled={filled} onFill={onFill} />;
    default:
      return null;
  }
}

interface ChoiceProps {
  label: string;
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
}

function Choice(props: ChoiceProps & { options: readonly PickOption[] }) {
  return <Picker {...props} help="" empty={READINESS.all} several problem={undefined} />;
}

function Pick({ of, ...props }: ChoiceProps & { of: Picked }) {
  return <Choice {...props} options={useChoices(of)} />;
}

function Arriving({ field, filled, onFill }: FilterProps) {
  return (
    <div className="picker field">
      <DialogTrigger>
        <Button className="control picker-button">
          <span className="quiet">{field.label}</span> <span className="picker-words">{arrivingTold(field.name, filled)}</span>
          <span aria-hidden>▾</span>
        </Button>
        <Popup label={field.label}>{(close) => <ArrivingForm field={field} filled={filled} onFill={onFill} onDone={close} />}</Popup>
      </DialogTrigger>
    </div>
  );
}

/** Days are typed: nothing is checked, and nothing asked, before it is said that they are all there. */
function ArrivingForm({ field, filled, onFill, onDone }: FilterProps & { onDone: () => void }) {
  const [typed, setTyped] = useState(filled);
  const [problems, setProblems] = useState<ReturnType<typeof readForm>['problems']>([]);
  const show = (): void => {
    const read = readForm([field], typed);
    setProblems(read.problems);
    if (read.problems.length > 0) return;
    onFill(Object.fromEntries(Object.entries(typed).filter(([path]) => path.split('.')[0] === field.name)));
    onDone();
  };
  return (
    <form
      className="arriving"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <DaysInput
        field={field}
        filled={typed}
        problemAt={(path) => problems.find((problem) => problem.path === path)?.message}
        onFill={(path, texts) => setTyped((before) => ({ ...before, [path]: texts }))}
      />
      <Button className="button primary" type="submit">
        {READINESS.show}
      </Button>
    </form>
  );
}
