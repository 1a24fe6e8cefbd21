// The table of the same figures: which columns, in which order, and how they are headed.
import type { Section } from '../answer/sections';
import { READINESS } from '../words/readiness';

/** What is worked out from the arrival. */
const DERIVED = ['readiness.trainingGapDays', 'readiness.usableOn'];

/** The list of lines among the tables of an answer, as this page shows it: without ids, which only its links need. */
export function tableOf(sections: readonly Section[]): Section | null {
  const section = sections.find(({ id }) => id === 'donationLines');
  if (section === undefined) return null;
  const titles: Readonly<Record<string, string>> = READINESS.columns;
  const shown = section.columns.filter(({ path }) => path.at(-1) !== 'id');
  const columns = shown.map((column) => ({
    ...column,
    title: titles[column.id] ?? column.title,
    ...(DERIVED.includes(column.id) ? { derivedFrom: ['arrives'] } : {}),
  }));
  return { ...section, title: READINESS.lines, columns };
}
