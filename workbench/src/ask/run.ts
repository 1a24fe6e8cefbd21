// Runs a document: with what the page adds, and without where the gateway refuses that.
import { print, type DocumentNode } from 'graphql';

import { augment } from '../answer/augment';
import { field, text } from '../answer/json';
import { sectionsOf, type Section } from '../answer/sections';
import { ADDED, shapeOf } from '../answer/shape';
import { send, type Answer, type GraphError } from '../graphql/send';
import { SCHEMA } from '../schema/schema';
import { paged } from './paged';

/** An answer with all that stands around it. */
export interface Answered {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  data: unknown;
  errors: readonly GraphError[];
  sections: readonly Section[];
  /** The world that answered; null where the gateway did not say. */
  world: World | null;
  milliseconds: number;
}

export interface World {
  version: string;
  instant: string;
  today: string;
}

export async function run(
  document: DocumentNode,
  source: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Answered> {
  const began = performance.now();
  let answer = await send(print(augment(document, SCHEMA)), variables, signal);
  // Refused as a whole: perhaps what the page added was too much. The reader's own text also has the right lines in its errors.
  if (answer.data === null) answer = await send(source, variables, signal);
  return answered(document, variables, answer, performance.now() - began);
}

/** The next page of a list: `first` rows after that cursor. */
export async function nextPage(
  before: Answered,
  section: Section,
  first: number,
  signal: AbortSignal,
): Promise<{ section: Section; world: World | null }> {
  const document = paged(before.document, section.id, first, section.next);
  const answer = await send(print(augment(document, SCHEMA)), before.variables, signal);
  const read = answered(document, before.variables, answer, 0);
  const [error] = read.errors;
  const page = read.sections.find(({ id }) => id === section.id);
  if (page === undefined) throw new Error(error?.message ?? section.title);
  return { section: page, world: read.world };
}

/** A list with the rows of its next page behind its own. */
export function withPage(answered: Answered, page: Section): Answered {
  const sections = answered.sections.map((section) =>
    section.id === page.id ? { ...section, rows: [...section.rows, ...page.rows], next: page.next } : section,
  );
  return { ...answered, sections };
}

function answered(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { data, errors }: Answer,
  milliseconds: number,
): Answered {
  return {
    document,
    variables,
    data,
    errors,
    sections: data === null ? [] : sectionsOf(shapeOf(document, SCHEMA), data),
    world: worldOf(data),
    milliseconds,
  };
}

function worldOf(data: unknown): World | null {
  const world = field(data, `${ADDED}world`);
  const version = text(field(world, 'version'));
  const instant = text(field(world, 'instant'));
  const today = text(field(world, 'today'));
  return version === null || instant === null || today === null ? null : { version, instant, today };
}
