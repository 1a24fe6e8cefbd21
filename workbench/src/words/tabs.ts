// What the tabs of the editor say.
export const TAB_WORDS = {
  tabs: 'Open documents',
  help: 'Arrow keys go from document to document, Delete closes one.',
  unnamed: 'Untitled',
  add: 'New document',
  close: (name: string) => `Close ${name}`,
  closed: (name: string) => `“${name}” is closed.`,
  undo: 'Undo',
  undoOf: (name: string) => `Undo closing “${name}”`,
} as const;
