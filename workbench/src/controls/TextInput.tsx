// A line of text with its label above and its help below that.
import { useId } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface TextInputProps {
  label: string;
  help?: string | undefined;
  value: string;
  problem?: string | undefined;
  mono?: boolean;
  lines?: boolean;
  autoFocus?: boolean;
  /** What was typed before, offered again. */
  suggestions?: readonly string[];
  onType: (value: string) => void;
}

export function TextInput({ label, help, value, problem, mono, lines, autoFocus, suggestions = [], onType }: TextInputProps) {
  const id = useId();
  const look = mono ? 'control code' : 'control';
  return (
    <TextField
      className="field"
      value={value}
      onChange={onType}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
    >
      <Label>{label}</Label>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {lines ? <TextArea className={look} rows={3} /> : <Input className={look} {...(suggestions.length > 0 ? { list: id } : {})} />}
      {suggestions.length > 0 && (
        <datalist id={id}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <FieldError className="problem">{problem}</FieldError>
    </TextField>
  );
}
