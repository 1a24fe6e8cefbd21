// The bounds of a number. "More than" and "less than" stand there only where the document has them.
import { TextInput } from '../controls/TextInput';
import { field as at } from '../answer/json';
import { WORDS } from '../words/words';
import { one } from './filled';
import type { InputProps } from './FormFields';

export function BoundsInput({ field, filled, problemAt, onFill }: InputProps) {
  const { name, label, help, fallback } = field;
  const strict = (part: string): boolean => at(fallback, part) !== undefined || one(filled, `${name}.${part}`) !== '';
  const parts = [strict('gt') ? ('gt' as const) : ('gte' as const), strict('lt') ? ('lt' as const) : ('lte' as const)];
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      <span className="help">{help}</span>
      <div className="pair">
        {parts.map((part) => (
          <TextInput
            key={part}
            label={WORDS.field[part]}
            value={one(filled, `${name}.${part}`)}
            problem={problemAt(`${name}.${part}`)}
            onType={(typed) => onFill(`${name}.${part}`, typed === '' ? [] : [typed])}
          />
        ))}
      </div>
    </fieldset>
  );
}
