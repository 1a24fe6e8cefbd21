// Which columns are shown.
import { Button, Checkbox, CheckboxGroup, DialogTrigger, Label } from 'react-aria-components';

import { Popup } from '../controls/Popup';
import { WORDS } from '../words/words';
import { shownColumns, type Arrangement } from './arrange';
import type { Column } from './columns';

interface ColumnsButtonProps {
  columns: readonly Column[];
  arrangement: Arrangement;
  onArrange: (arrangement: Arrangement) => void;
}

export function ColumnsButton({ columns, arrangement, onArrange }: ColumnsButtonProps) {
  const shown = shownColumns(columns, arrangement).map(({ id }) => id);
  return (
    <DialogTrigger>
      <Button className="link-button">{WORDS.answer.columns(shown.length, columns.length)}</Button>
      <Popup label={WORDS.answer.columnsTitle}>
        {() => (
          <CheckboxGroup
            className="checks"
            value={shown}
            onChange={(ids) => onArrange({ ...arrangement, shown: ids.length === columns.length || ids.length === 0 ? null : ids })}
          >
            <Label>{WORDS.answer.columnsTitle}</Label>
            {columns.map(({ id, title }) => (
              <Checkbox key={id} value={id} className="check">
                <span className="box" aria-hidden />
                {title}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
      </Popup>
    </DialogTrigger>
  );
}
