// A code editor. It lives in a shadow root: there its sheets are constructed ones, which the page's policy allows.
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';

import { extensions, type Kind } from './extensions';

interface EditorProps {
  kind: Kind;
  label: string;
  /** What it begins with; what is typed is told, and never given back. */
  text: string;
  /** Another number puts `text` in place of what was typed. */
  revision: number;
  onType: (text: string) => void;
  /** What the word under the cursor means; empty: nothing is known of it. */
  onDocumentation?: (words: string) => void;
}

export default function Editor({ kind, label, text, revision, onType, onDocumentation }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const heard = useRef({ onType, onDocumentation });
  heard.current = { onType, onDocumentation };
  const given = useRef(text);
  given.current = text;

  useEffect(() => {
    if (place.current === null) return undefined;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      doc: given.current,
      parent: root,
      root,
      extensions: extensions(kind, label, {
        onType: (typed) => heard.current.onType(typed),
        onDocumentation: (words) => heard.current.onDocumentation?.(words),
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [kind, label]);

  useEffect(() => {
    const editor = view.current;
    const before = editor?.state.doc.toString();
    if (editor === null || before === undefined || before === given.current) return;
    editor.dispatch({ changes: change(before, given.current) });
  }, [revision]);

  return <div className={`editor ${kind}`} ref={place} />;
}

/** What differs between two texts: the cursor stays where it was in all the rest. */
function change(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { from, to: before.length - behind, insert: after.slice(from, after.length - behind) };
}
