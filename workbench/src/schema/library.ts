// The library of questions: each a document that begins with the question in words.
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import { topicOf } from '../words/topics';

const FILES = import.meta.glob<string>('../../../schema/questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** A question of the library, or of the operator's shelf. */
export interface Question {
  shelf: 'library' | 'operator';
  /** What its file's name begins with: `06`. Addresses name it so. */
  number: string;
  /** The comment up to its question mark. */
  title: string;
  /** The rest of the comment. */
  help: string;
  /** Under which heading it stands. */
  topic: string;
  /** The document, comment and all. */
  text: string;
}

/** By number. */
export const LIBRARY: readonly Question[] = Object.entries(FILES)
  .map(([path, text]) => question(path, text))
  .sort((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }));

/** The question with that number. */
export function questionOf(number: string): Question | undefined {
  return LIBRARY.find((question) => question.number === number);
}

function question(path: string, text: string): Question {
  return questionFrom(/([^/-]+)-[^/]*$/.exec(path)?.[1] ?? path, text, 'library');
}

/** A question from its document. */
export function questionFrom(number: string, text: string, shelf: Question['shelf']): Question {
  return { shelf, number, topic: topicOfText(text), text, ...wordsOf(text) };
}

/** What a document's opening comment says: the question, then help. */
export function wordsOf(text: string): { title: string; help: string } {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.startsWith('#')) break;
    lines.push(line.replace(/^#\s?/, '').trim());
  }
  const words = lines.join(' ').trim();
  const end = words.indexOf('?') + 1;
  return end > 0 ? { title: words.slice(0, end), help: words.slice(end).trim() } : { title: words, help: '' };
}

/** The operation that a document runs: its first. */
export function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** The heading for a document, by what it asks for first. */
export function topicOfText(text: string): string {
  try {
    return topicOf(rootField(parse(text, { noLocation: true })));
  } catch {
    return topicOf('');
  }
}

function rootField(document: DocumentNode): string {
  const first = operationOf(document)?.selectionSet.selections[0];
  return first?.kind === Kind.FIELD ? first.name.value : '';
}
