// All rows of a list, page by page, from one world.
import type { Json } from '../answer/json';
import type { Section } from '../answer/sections';
import { nextPage, type Answered } from '../ask/run';

const PAGE = 500;
/** So often the whole is begun again because the world has moved on meanwhile. */
const TRIES = 2;

/** The rows of several worlds would be mixed. */
export class WorldMoved extends Error {}

/** Tells how far it is; throws AbortError where the signal ended it. */
export async function allPages(
  answered: Answered,
  section: Section,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<{ rows: readonly Json[]; answered: Answered }> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await ofOneWorld(answered, section, told, signal);
    if (read !== null) return read;
  }
  throw new WorldMoved();
}

async function ofOneWorld(
  answered: Answered,
  section: Section,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<{ rows: readonly Json[]; answered: Answered } | null> {
  const rows: Json[] = [];
  let next: Section = { ...section, next: null };
  let world = null;
  do {
    const page = await nextPage(answered, next, PAGE, signal);
    if (world !== null && page.world?.version !== world.version) return null;
    world = page.world;
    rows.push(...page.section.rows);
    next = page.section;
    told(rows.length);
  } while (next.next !== null);
  return { rows, answered: { ...answered, world } };
}
