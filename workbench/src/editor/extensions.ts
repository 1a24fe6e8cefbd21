// What the editors can do: complete, check and explain against the schema.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { graphql } from 'cm6-graphql';

import { SCHEMA } from '../schema/schema';
import { COLOURS, LOOK } from './look';
import { meaning } from './meaning';

/** What is edited. */
export type Kind = 'document' | 'variables';

interface Heard {
  onType: (text: string) => void;
  onDocumentation: (words: string) => void;
}

export function extensions(kind: Kind, label: string, { onType, onDocumentation }: Heard): Extension[] {
  return [
    LOOK,
    syntaxHighlighting(COLOURS),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    // Tab is left to the page, so that the keyboard is never caught here.
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    kind === 'document'
      ? graphql(SCHEMA, { onCompletionInfoRender: (item) => explained(item.documentation) })
      : [json(), linter(jsonParseLinter())],
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onType(update.state.doc.toString());
      if (kind === 'document' && (update.docChanged || update.selectionSet)) {
        onDocumentation(meaning(update.state.doc.toString(), update.state.selection.main.head, SCHEMA));
      }
    }),
  ];
}

function explained(words: string | null | undefined): HTMLElement | null {
  if (!words) return null;
  const text = document.createElement('p');
  text.textContent = words;
  return text;
}
