// The form of a document: each field as its kind asks for.
import type { FormField } from './fields';
import { BoundsInput } from './BoundsInput';
import { DaysInput } from './DaysInput';
import { one, type Filled } from './filled';
import type { Problem } from './variables';
import { useChoices } from './useChoices';
import type { Picked } from './fields';
import { Picker } from '../controls/Picker';
import { TextInput } from '../controls/TextInput';
import { WORDS } from '../words/words';

interface FormFieldsProps {
  fields: readonly FormField[];
  filled: Filled;
  problems: readonly Problem[];
  onFill: (path: string, texts: readonly string[]) => void;
}

/** What one field needs to know. */
export interface InputProps {
  field: FormField;
  filled: Filled;
  problemAt: (path: string) => string | undefined;
  onFill: FormFieldsProps['onFill'];
}

export function FormFields({ fields, filled, problems, onFill }: FormFieldsProps) {
  const problemAt = (path: string): string | undefined => problems.find((problem) => problem.path === path)?.message;
  return fields.map((field) => (
    <div key={field.name} data-field={field.name}>
      <FieldInput field={field} filled={filled} problemAt={problemAt} onFill={onFill} />
    </div>
  ));
}

/** One field by itself. */
export function FieldInput(props: InputProps) {
  const { field, filled, problemAt, onFill } = props;
  const { name, kind, help } = field;
  const label = field.required ? `${field.label} (${WORDS.field.required})` : field.label;
  const shared = { label, problem: problemAt(name) };
  const texts = filled[name] ?? [];
  switch (kind.kind) {
    case 'pick':
      return (
        <PickInput {...shared} of={kind.of} help={help} several={kind.several} picked={texts} onPick={(picked) => onFill(name, picked)} />
      );
    case 'choice':
      return (
        <Picker
          {...shared}
          help={help}
          empty={WORDS.field.all}
          options={kind.options}
          several={kind.several}
          picked={texts}
          onPick={(picked) => onFill(name, picked)}
        />
      );
    case 'yesNo':
      return (
        <Picker
          {...shared}
          help={help}
          empty={WORDS.field.either}
          options={YES_NO}
          several={false}
          picked={texts}
          onPick={(picked) => onFill(name, picked)}
        />
      );
    case 'days':
      return <DaysInput {...props} />;
    case 'bounds':
      return <BoundsInput {...props} />;
    case 'typed':
      return (
        <TextInput
          {...shared}
          help={[help, kind.as === 'nsn' ? WORDS.field.nsnHelp : '', kind.several ? WORDS.field.listHelp : ''].filter(Boolean).join(' ')}
          mono={kind.as === 'nsn'}
          value={kind.several ? texts.join(', ') : (texts[0] ?? '')}
          onType={(text) => onFill(name, text === '' ? [] : [text])}
        />
      );
    case 'json':
      return (
        <TextInput
          {...shared}
          help={`${help} ${WORDS.field.jsonHelp}`.trim()}
          mono
          lines
          value={one(filled, name)}
          onType={(text) => onFill(name, text === '' ? [] : [text])}
        />
      );
  }
}

const YES_NO = [
  { id: 'true', label: WORDS.yes },
  { id: 'false', label: WORDS.no },
];

interface PickInputProps {
  of: Picked;
  label: string;
  help: string;
  several: boolean;
  picked: readonly string[];
  problem: string | undefined;
  onPick: (picked: readonly string[]) => void;
}

function PickInput({ of, ...props }: PickInputProps) {
  return <Picker {...props} empty={WORDS.field.all} options={useChoices(of)} />;
}
