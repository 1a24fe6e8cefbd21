// Takes an answer away: as a file of what the screen shows, or of all pages; or to the clipboard.
import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { shownColumns, shownRows, type Arrangement } from '../answer/arrange';
import type { Json } from '../answer/json';
import { jsonText } from '../answer/JsonView';
import type { Section } from '../answer/sections';
import type { Answered } from '../ask/run';
import { useNow } from '../shell/Shell';
import { WORDS } from '../words/words';
import { allPages, WorldMoved } from './allPages';
import { html, tabbed } from './copied';
import { csv } from './csv';
import { fileName, headOf, type Taken } from './head';
import { tableOf } from './parts';
import { save } from './save';

interface TakeAwayProps {
  answered: Answered;
  section: Section;
  arrangement: Arrangement;
  question: string;
  number: string | null;
}

export function TakeAway({ answered, section, arrangement, question, number }: TakeAwayProps) {
  const [words, setWords] = useState('');
  const [reading, setReading] = useState(false);
  const ending = useRef<AbortController | null>(null);
  const viewer = useNow()?.viewer.name ?? '';
  const columns = shownColumns(section.columns, arrangement);
  const taken: Taken = { answered, question, number, viewer, gaps: section.gaps };

  const saveCsv = (from: Taken, rows: readonly Json[], safe: boolean): void => {
    const shown = shownRows(section.columns, rows, arrangement);
    const name = fileName(from, shown, 'csv');
    const table = tableOf(columns, shown);
    save(name, csv(safe ? [...headOf(from, shown), ...table] : table, safe), 'text/csv');
    setWords(WORDS.takeAway.saved(name));
  };
  const takeAll = async (): Promise<void> => {
    const total = section.total ?? 0;
    let done = 0;
    ending.current = new AbortController();
    setReading(true);
    try {
      const told = (rows: number): void => {
        done = rows;
        setWords(WORDS.takeAway.reading(rows, total));
      };
      told(0);
      const all = await allPages(answered, section, told, ending.current.signal);
      saveCsv({ ...taken, answered: all.answered }, all.rows, true);
    } catch (error) {
      if (ending.current.signal.aborted) setWords(WORDS.takeAway.stopped(done, total));
      else setWords(error instanceof WorldMoved ? WORDS.takeAway.moved : error instanceof Error ? error.message : String(error));
    } finally {
      setReading(false);
    }
  };
  const copy = async (): Promise<void> => {
    const rows = shownRows(section.columns, section.rows, arrangement);
    const kinds = { 'text/plain': tabbed(columns, rows), 'text/html': html(columns, rows) };
    try {
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]))),
      ]);
      setWords(WORDS.takeAway.copied(rows.length));
    } catch {
      setWords(WORDS.takeAway.refused);
    }
  };
  const saveJson = (): void => {
    const name = fileName(taken, section.rows, 'json');
    save(name, jsonText(answered), 'application/json');
    setWords(WORDS.takeAway.saved(name));
  };
  const acts: Readonly<Record<string, () => void>> = {
    csv: () => saveCsv(taken, section.rows, true),
    all: () => void takeAll(),
    plain: () => saveCsv(taken, section.rows, false),
    json: saveJson,
    copy: () => void copy(),
  };

  return (
    <>
      <span className="quiet small" role="status">
        {words}
      </span>
      {reading ? (
        <Button className="button" onPress={() => ending.current?.abort()}>
          {WORDS.cancel}
        </Button>
      ) : (
        <MenuTrigger>
          <Button className="button">
            {WORDS.takeAway.title} <span aria-hidden>▾</span>
          </Button>
          <Popover className="popover" placement="bottom end" aria-labelledby="">
            <Menu className="options" aria-label={WORDS.takeAway.title} onAction={(key) => acts[String(key)]?.()}>
              <MenuItem className="option" id="csv">
                {WORDS.takeAway.csv}
              </MenuItem>
              {section.next !== null && section.total !== null && (
                <MenuItem className="option" id="all">
                  {WORDS.takeAway.all(section.total)}
                </MenuItem>
              )}
              <MenuItem className="option" id="plain">
                {WORDS.takeAway.csvPlain}
              </MenuItem>
              <MenuItem className="option" id="json">
                {WORDS.takeAway.json}
              </MenuItem>
              <MenuItem className="option" id="copy">
                {WORDS.takeAway.copy}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </>
  );
}
