// Chooses another question by its words.
import { Autocomplete, Button, DialogTrigger, Input, Menu, MenuItem, SearchField, Text, useFilter } from 'react-aria-components';

import { Popup } from '../controls/Popup';
import { LIBRARY, type Question } from '../schema/library';
import { useOperators } from '../schema/operators';
import { QUESTION_WORDS } from '../words/questions';
import { WORDS } from '../words/words';

const OWN = 'own';

export function QuestionPicker({ onChoose }: { onChoose: (question: Question | null) => void }) {
  const all = [...LIBRARY, ...useOperators()];
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <DialogTrigger>
      <Button className="link-button underlined">{WORDS.ask.choose}</Button>
      <Popup label={WORDS.ask.choose} look="question-popover">
        {(close) => (
          <Autocomplete filter={contains}>
            <SearchField className="options-search" aria-label={WORDS.ask.search} autoFocus>
              <Input className="control" placeholder={WORDS.ask.search} />
            </SearchField>
            <Menu
              className="options"
              aria-label={WORDS.shell.questions}
              renderEmptyState={() => <p className="quiet options-none">{WORDS.ask.noneFound}</p>}
              onAction={(key) => {
                onChoose(key === OWN ? null : (all.find((question) => question.number === key) ?? null));
                close();
              }}
            >
              {all.map(({ shelf, number, title, help, topic }) => (
                <MenuItem key={number} id={number} className="option" textValue={`${number} ${title} ${help} ${topic}`}>
                  {shelf === 'library' && <span className="code">{number}</span>}
                  <Text slot="label">{title}</Text>
                  <Text slot="description" className="option-help">
                    {shelf === 'operator' ? QUESTION_WORDS.shelves.operator : topic}
                  </Text>
                </MenuItem>
              ))}
              <MenuItem id={OWN} className="option" textValue={WORDS.questions.own}>
                <Text slot="label">{WORDS.questions.own}</Text>
              </MenuItem>
            </Menu>
          </Autocomplete>
        )}
      </Popup>
    </DialogTrigger>
  );
}
