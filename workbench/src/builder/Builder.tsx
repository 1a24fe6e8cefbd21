// The document as a person builds it: what is asked for, by ticking; which records, by conditions.
import { validate, type DocumentNode } from 'graphql';
import { useMemo, useRef, useState } from 'react';

import { fieldsOf, parsed } from '../ask/place';
import type { Filled } from '../form/filled';
import { operationOf } from '../schema/library';
import { SCHEMA } from '../schema/schema';
import { BUILDER_WORDS } from '../words/builder';
import { BuildContext, type Build } from './build';
import { FieldTree } from './FieldTree';
import { spliced } from './splice';

export interface BuilderProps {
  text: string;
  filled: Filled;
  onText: (text: string) => void;
  onFill: (path: string, texts: readonly string[]) => void;
  explain: (words: string) => void;
}

export function Builder({ text, filled, onText, onFill, explain }: BuilderProps) {
  const [refused, setRefused] = useState('');
  const read = useMemo(() => parsed(text), [text]);
  const fields = useMemo(() => fieldsOf(text), [text]);
  const newest = useRef(text);
  newest.current = text;
  if ('fault' in read) {
    return (
      <p className="remark" role="status">
        {operationless(text) ? BUILDER_WORDS.noOperation : BUILDER_WORDS.unreadable(read.fault)}
      </p>
    );
  }
  const { document } = read;
  const operation = operationOf(document);
  const type = operation && SCHEMA.getRootType(operation.operation);
  if (operation === undefined || !type) return <p className="remark">{BUILDER_WORDS.noOperation}</p>;

  const edit = (next: DocumentNode | null): void => {
    const fault = next === null ? BUILDER_WORDS.lastOne : faultOf(document, next);
    setRefused(fault);
    if (fault === '' && next !== null) onText(spliced(newest.current, document, next));
  };
  const build: Build = { document, edit, fields, filled, onFill, explain };
  return (
    <BuildContext value={build}>
      <p className="help">{BUILDER_WORDS.lead}</p>
      <p className={refused === '' ? 'hidden-text' : 'remark'} role="status">
        {refused}
      </p>
      <FieldTree set={operation.selectionSet} type={type} depth={0} />
    </BuildContext>
  );
}

/** Why an edit would break a document that is valid; empty: it would not. */
function faultOf(before: DocumentNode, after: DocumentNode): string {
  const [fault] = validate(SCHEMA, after);
  return fault === undefined || validate(SCHEMA, before).length > 0 ? '' : BUILDER_WORDS.refused(fault.message);
}

function operationless(text: string): boolean {
  return text.replace(/^\s*#.*$/gm, '').trim() === '';
}
