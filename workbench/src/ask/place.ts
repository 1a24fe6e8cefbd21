// What the page of a question shows, and the address that says the same.
import { parse, type DocumentNode } from 'graphql';

import { PLAIN, type Arrangement } from '../answer/arrange';
import type { Drawing } from '../answer/drawing';
import { formOf, type FormField } from '../form/fields';
import { fromAddress, strangers, toAddress, type Filled } from '../form/filled';
import { LIBRARY, type Question } from '../schema/library';
import { questionCalled, questionOfText } from '../schema/operators';
import { SCHEMA } from '../schema/schema';
import { keptBy, SHELF } from '../shelf/shelf';
import { SHELF_WORDS } from '../words/shelf';
import { WORDS } from '../words/words';
import { deflate, inflate } from './deflate';

/** How an answer is shown. */
export const VIEWS = ['table', 'chart', 'map', 'json', 'explain'] as const;
export type View = (typeof VIEWS)[number];

/** All that an address reproduces. The bare `/?own` begins a document of one's own. */
export interface Place {
  /** The question of the library that the document is; null: the reader's own. */
  question: Question | null;
  text: string;
  filled: Filled;
  /** The editor is open, not the form. */
  editing: boolean;
  view: View;
  arrangement: Arrangement;
  drawing: Drawing;
}

/** A place that was read from an address, and what of the address no longer fits. */
export interface Opened {
  place: Place;
  /** Whether the address names a question: then it is asked at once. */
  named: boolean;
  remarks: string[];
}

/** What a new document of one's own begins with. */
export const OWN_BEGINNING = `# What do you want to know?
query Own {
  world {
    today
  }
}
`;

/** A document's syntax tree, or why it has none. */
export function parsed(text: string): { document: DocumentNode } | { fault: string } {
  try {
    return { document: parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : '' };
  }
}

/** The fields of a document's form; none while it cannot be read. */
export function fieldsOf(text: string): FormField[] {
  const read = parsed(text);
  return 'document' in read ? formOf(read.document, SCHEMA) : [];
}

export async function open(search: string): Promise<Opened> {
  const address = new URLSearchParams(search);
  const remarks: string[] = [];
  const at = address.get('at');
  if (at !== null) remarks.push(WORDS.ask.noHistory(at));
  const own = address.has('own');
  const found = own ? OWN_BEGINNING : await documentIn(address, remarks);
  const text = found ?? LIBRARY[0]?.text ?? OWN_BEGINNING;
  const unknown = strangers(fieldsOf(text), address);
  if (unknown.length > 0) remarks.push(WORDS.ask.strangers(unknown));
  const place = placeOf(text, address);
  return { place: { ...place, editing: own || place.editing }, named: found !== null && !own, remarks };
}

/** The place of a document and of what an address says beside it. */
export function placeOf(text: string, address: URLSearchParams): Place {
  return {
    question: questionOfText(text),
    text,
    filled: fromAddress(fieldsOf(text), address),
    editing: address.get('as') === 'graphql',
    view: VIEWS.find((view) => view === address.get('view')) ?? 'table',
    arrangement: arrangementOf(address),
    drawing: { by: address.get('by'), of: address.get('of'), place: address.get('place') },
  };
}

/** The document that an address names; null: none, and the remarks say why. */
async function documentIn(address: URLSearchParams, remarks: string[]): Promise<string | null> {
  const [number, packed, id] = ['q', 'doc', 'kept'].map((key) => address.get(key));
  let text: string | null = null;
  if (number != null) {
    text = (await questionCalled(number))?.text ?? null;
    if (text === null) remarks.push(WORDS.ask.unknownQuestion(number));
  }
  if (packed != null) {
    text = await inflate(packed);
    if (text === null) remarks.push(WORDS.ask.badLink);
  }
  if (id != null) {
    text = keptBy(id)?.text ?? null;
    if (text === null) remarks.push(SHELF_WORDS.noSuch);
  }
  return text;
}

function arrangementOf(address: URLSearchParams): Arrangement {
  const sort = address.get('sort');
  const shown = address.get('cols');
  return {
    ...PLAIN,
    sorting: sort ? { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : null,
    shown: shown ? shown.split(',') : null,
    filter: address.get('filter') ?? '',
  };
}

/** The address of a place; null: its document is too long for one, and not on the shelf. */
export async function addressOf(place: Place): Promise<string | null> {
  const document = await documentOf(place);
  return document === null ? null : `/?${new URLSearchParams([document, ...besides(place)]).toString()}`;
}

/** What an address says of the document: its number, itself, or where the shelf has it. */
async function documentOf({ question, text }: Place): Promise<[string, string] | null> {
  if (question) return ['q', question.number];
  const packed = await deflate(text);
  if (packed !== null) return ['doc', packed];
  const kept = SHELF.now().kept.find((one) => one.text === text);
  return kept === undefined ? null : ['kept', kept.id];
}

/** What an address says beside the document. */
export function besides(place: Place): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of toAddress(fieldsOf(place.text), place.filled)) address.append(name, value);
  if (place.editing) address.set('as', 'graphql');
  if (place.view !== 'table') address.set('view', place.view);
  const { sorting, shown, filter } = place.arrangement;
  if (sorting) address.set('sort', `${sorting.descending ? '-' : ''}${sorting.column}`);
  if (shown) address.set('cols', shown.join(','));
  if (filter) address.set('filter', filter);
  const { by, of, place: chosen } = place.drawing;
  if (by) address.set('by', by);
  if (of) address.set('of', of);
  if (chosen) address.set('place', chosen);
  return address;
}
