// What the page of questions says beside its own catalogue.
export const QUESTION_WORDS = {
  topic: 'Topic',
  allTopics: 'All topics',
  shelf: 'Shelf',
  allShelves: 'All shelves',
  lastRun: (when: string) => `last run ${when}`,
  shelves: { library: 'Library', operator: 'The operator’s shelf', mine: 'My shelf' },
} as const;
