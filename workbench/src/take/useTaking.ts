// Taking an answer away, and how far that has come.
import { useRef, useState } from 'react';

import { shownColumns, shownRows, type Arrangement } from '../answer/arrange';
import type { Json } from '../answer/json';
import { jsonText } from '../answer/JsonView';
import type { Section } from '../answer/sections';
import { WORDS } from '../words/words';
import { allPages, WorldMoved } from './allPages';
import { html, tabbed } from './copied';
import { saveTable, type FileKind } from './files';
import { fileName, type Taken } from './head';
import { saveText } from './save';

export interface Taking {
  /** What came of it, in words. */
  words: string;
  /** All pages are being read. */
  reading: boolean;
  cancel: () => void;
  /** A file of the rows that are loaded; as shown. */
  takeRows: (kind: FileKind) => void;
  /** A file of all rows, page by page. */
  takeAll: (kind: FileKind) => void;
  takeJson: () => void;
  copy: () => void;
}

export function useTaking(taken: Taken, section: Section, arrangement: Arrangement): Taking {
  const [words, setWords] = useState('');
  const [reading, setReading] = useState(false);
  const ending = useRef<AbortController | null>(null);
  const columns = shownColumns(section.columns, arrangement);
  const shown = (rows: readonly Json[]): readonly Json[] => shownRows(section.columns, rows, arrangement);

  const takeRows = async (kind: FileKind, from = taken, rows = section.rows): Promise<void> => {
    setWords(WORDS.takeAway.saved(await saveTable(kind, from, section.title, columns, shown(rows))));
  };
  const takeAll = async (kind: FileKind): Promise<void> => {
    const total = section.total ?? 0;
    const stopping = new AbortController();
    let done = 0;
    const told = (rows: number): void => {
      done = rows;
      setWords(WORDS.takeAway.reading(rows, total));
    };
    ending.current = stopping;
    setReading(true);
    told(0);
    try {
      const all = await allPages(taken.answered, section, told, stopping.signal);
      await takeRows(kind, { ...taken, answered: all.answered }, all.rows);
    } catch (error) {
      if (stopping.signal.aborted) setWords(WORDS.takeAway.stopped(done, total));
      else setWords(error instanceof WorldMoved ? WORDS.takeAway.moved : error instanceof Error ? error.message : String(error));
    } finally {
      setReading(false);
    }
  };
  const takeJson = (): void => {
    const name = fileName(taken, section.rows, 'json');
    saveText(name, jsonText(taken.answered), 'application/json');
    setWords(WORDS.takeAway.saved(name));
  };
  const copy = async (): Promise<void> => {
    const rows = shown(section.rows);
    const blob = (type: string, text: string): [string, Blob] => [type, new Blob([text], { type })];
    const item = Object.fromEntries([blob('text/plain', tabbed(columns, rows)), blob('text/html', html(columns, rows))]);
    try {
      await navigator.clipboard.write([new ClipboardItem(item)]);
      setWords(WORDS.takeAway.copied(rows.length));
    } catch {
      setWords(WORDS.takeAway.refused);
    }
  };
  return {
    words,
    reading,
    cancel: () => ending.current?.abort(),
    takeRows: (kind) => void takeRows(kind),
    takeAll: (kind) => void takeAll(kind),
    takeJson,
    copy: () => void copy(),
  };
}
