// A range of days: between two days, counted from today, or a calendar period.
import { Picker, type PickOption } from '../controls/Picker';
import { enumWords } from '../format/words';
import { SCHEMA } from '../schema/schema';
import { WORDS } from '../words/words';
import { isEnumType } from 'graphql';
import { DAYS_WAYS, one, type DaysWay } from './filled';
import type { InputProps } from './FormFields';
import { PartInput } from './PartInput';

const WAY_WORDS: Readonly<Record<DaysWay, string>> = {
  any: WORDS.field.anyTime,
  between: WORDS.field.between,
  relative: WORDS.field.relative,
  period: WORDS.field.period,
};
const WAYS: readonly PickOption[] = DAYS_WAYS.map((way) => ({ id: way, label: WAY_WORDS[way] }));

const PERIODS: readonly PickOption[] = periods();

function periods(): PickOption[] {
  const type = SCHEMA.getType('CalendarPeriod');
  return isEnumType(type) ? type.getValues().map(({ name }) => ({ id: name, label: enumWords(name) })) : [];
}

export function DaysInput(props: InputProps) {
  const { field, filled, problemAt, onFill } = props;
  const { name, label, help } = field;
  const way = one(filled, `${name}.way`);
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      <span className="help">{help}</span>
      <Picker
        label={WORDS.field.way}
        help=""
        empty={WORDS.field.anyTime}
        options={WAYS}
        several={false}
        picked={[way]}
        lasting
        problem={problemAt(name)}
        onPick={([picked]) => onFill(`${name}.way`, [picked ?? 'any'])}
      />
      {way === 'between' && (
        <>
          <span className="help">{WORDS.field.dayHelp}</span>
          <div className="pair">
            <PartInput {...props} part="from" label={WORDS.field.from} />
            <PartInput {...props} part="to" label={WORDS.field.to} />
          </div>
        </>
      )}
      {way === 'relative' && (
        <>
          <span className="help">{WORDS.field.daysHelp}</span>
          <div className="pair">
            <PartInput {...props} part="fromDays" label={WORDS.field.fromDays} />
            <PartInput {...props} part="toDays" label={WORDS.field.toDays} />
          </div>
        </>
      )}
      {way === 'period' && (
        <Picker
          label={WORDS.field.period}
          help=""
          empty={WORDS.field.none}
          options={PERIODS}
          several={false}
          lasting
          picked={filled[`${name}.period`] ?? []}
          problem={problemAt(`${name}.period`)}
          onPick={(picked) => onFill(`${name}.period`, picked)}
        />
      )}
    </fieldset>
  );
}
