// The fields of a type, those that are asked for ticked.
import { isObjectType, type GraphQLCompositeType, type SelectionSetNode } from 'graphql';
import { useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

import { SCHEMA } from '../schema/schema';
import { BUILDER_WORDS } from '../words/builder';
import { useBuild } from './build';
import { withField, withoutSelection, withType } from './edits';
import { FieldRow } from './FieldRow';
import { rowsOf, type Row } from './rows';

interface FieldTreeProps {
  set: SelectionSetNode;
  type: GraphQLCompositeType;
  depth: number;
}

/** Longer lists can be searched. */
const LONG = 12;

export function FieldTree({ set, type, depth }: FieldTreeProps) {
  const { document, edit } = useBuild();
  const id = useId();
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  // What is unticked stays in sight, so that the focus stays too and it can be ticked again.
  const seen = useRef(new Set<string>());
  const rows = rowsOf(set, type, SCHEMA);
  for (const { key, selection } of rows) if (selection !== null) seen.current.add(key);
  const shown = rows.filter(({ key, name, selection }) =>
    all ? selection !== null || name.toLowerCase().includes(words.trim().toLowerCase()) : seen.current.has(key),
  );

  const toggle = ({ selection, field, on }: Row): void => {
    if (selection !== null) edit(withoutSelection(document, selection));
    else if (field !== null) edit(withField(document, set, field));
    else if (isObjectType(on)) edit(withType(document, set, on));
  };
  return (
    <div className="tree">
      {all && rows.length > LONG && (
        <input
          className="control"
          type="search"
          aria-label={BUILDER_WORDS.find(type.name)}
          placeholder={BUILDER_WORDS.find(type.name)}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul id={id} aria-label={type.name}>
        {shown.map((row) => (
          <FieldRow key={row.key} row={row} owner={type} depth={depth} onToggle={() => toggle(row)} />
        ))}
      </ul>
      {all && shown.length === 0 && <p className="quiet small">{BUILDER_WORDS.noneFound}</p>}
      {rows.length > shown.length || all ? (
        <Button
          className="link-button small"
          aria-expanded={all}
          aria-label={all ? `${BUILDER_WORDS.onlyChosen}: ${type.name}` : BUILDER_WORDS.allOf(type.name, rows.length)}
          onPress={() => {
            setAll(!all);
            setWords('');
          }}
        >
          {all ? BUILDER_WORDS.onlyChosen : BUILDER_WORDS.allFields(rows.length)}
        </Button>
      ) : null}
    </div>
  );
}
