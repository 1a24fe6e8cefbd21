// Takes an answer away: as a file of what the screen shows, or of all pages; or to the clipboard.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import type { Arrangement } from '../answer/arrange';
import type { Section } from '../answer/sections';
import type { Answered } from '../ask/run';
import { useNow } from '../shell/Shell';
import { WORDS } from '../words/words';
import { useTaking } from './useTaking';

interface TakeAwayProps {
  answered: Answered;
  section: Section;
  arrangement: Arrangement;
  question: string;
  number: string | null;
}

export function TakeAway({ answered, section, arrangement, question, number }: TakeAwayProps) {
  const viewer = useNow()?.viewer.name ?? '';
  const taking = useTaking({ answered, question, number, viewer, gaps: section.gaps }, section, arrangement);
  const { rows, allRows, title, json, copy } = WORDS.takeAway;
  const all = section.next === null || section.total === null ? null : allRows(section.total);
  const items: [string, () => void][] = [
    [rows.xlsx, () => taking.takeRows('xlsx')],
    [rows.csv, () => taking.takeRows('csv')],
    [rows.plain, () => taking.takeRows('plain')],
    ...(all === null
      ? []
      : ([
          [all.xlsx, () => taking.takeAll('xlsx')],
          [all.csv, () => taking.takeAll('csv')],
        ] satisfies [string, () => void][])),
    [json, taking.takeJson],
    [copy, taking.copy],
  ];
  return (
    <>
      <span className="quiet small" role="status">
        {taking.words}
      </span>
      {taking.reading ? (
        <Button className="button" onPress={taking.cancel}>
          {WORDS.cancel}
        </Button>
      ) : (
        <MenuTrigger>
          <Button className="button">
            {title} <span aria-hidden>▾</span>
          </Button>
          <Popover className="popover" placement="bottom end" aria-labelledby="">
            <Menu className="options" aria-label={title}>
              {items.map(([words, act]) => (
                <MenuItem key={words} className="option" onAction={act}>
                  {words}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </>
  );
}
