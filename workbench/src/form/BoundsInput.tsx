// The bounds of a number. "More than" and "less than" stand there only where the document has them, or an operator asks for them.
import type { ReactNode } from 'react';

import { field as at } from '../answer/json';
import { WORDS } from '../words/words';
import { one, type Filled } from './filled';
import type { FormField } from './fields';
import type { InputProps } from './FormFields';
import { PartInput } from './PartInput';

export type Bound = 'gte' | 'gt' | 'lte' | 'lt';

interface BoundsInputProps extends InputProps {
  parts?: readonly Bound[];
  /** The operator, above the numbers. */
  children?: ReactNode;
}

export function BoundsInput({ parts, children, ...props }: BoundsInputProps) {
  const { label, help } = props.field;
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      <span className="help">{help}</span>
      {children}
      <div className="pair">
        {(parts ?? bounds(props.field, props.filled)).map((part) => (
          <PartInput key={part} {...props} part={part} label={WORDS.field[part]} />
        ))}
      </div>
    </fieldset>
  );
}

function bounds({ name, fallback }: FormField, filled: Filled): Bound[] {
  const strict = (part: Bound): boolean => at(fallback, part) !== undefined || one(filled, `${name}.${part}`) !== '';
  return [strict('gt') ? 'gt' : 'gte', strict('lt') ? 'lt' : 'lte'];
}
