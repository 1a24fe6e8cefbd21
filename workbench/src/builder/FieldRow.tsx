// One field: ticked or not, with its arguments and its own fields below.
import { isCompositeType, Kind, type FragmentDefinitionNode, type GraphQLCompositeType } from 'graphql';
import { useId, useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';

import { SCHEMA } from '../schema/schema';
import { BUILDER_WORDS } from '../words/builder';
import { useBuild, withArguments } from './build';
import { readGroup } from './entries';
import { FieldTree } from './FieldTree';
import { GroupEditor } from './GroupEditor';
import type { Row } from './rows';

interface FieldRowProps {
  row: Row;
  owner: GraphQLCompositeType;
  depth: number;
  onToggle: () => void;
}

export function FieldRow({ row, owner, depth, onToggle }: FieldRowProps) {
  const { document, edit, explain } = useBuild();
  const id = useId();
  const { kind, name, alias, selection, field, on } = row;
  const [open, setOpen] = useState(depth === 0 || name === 'nodes' || kind === 'type');
  const fragment = document.definitions.find(
    (each): each is FragmentDefinitionNode => kind === 'fragment' && each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
  const inner = fragment?.selectionSet ?? (selection !== null && 'selectionSet' in selection ? selection.selectionSet : undefined);
  const innerType = fragment ? SCHEMA.getType(fragment.typeCondition.name.value) : on;
  const inputs = field?.args ?? [];
  const opens = selection !== null && (inner !== undefined || inputs.length > 0);
  const words = kind === 'type' ? BUILDER_WORDS.on(name) : kind === 'fragment' ? BUILDER_WORDS.fragment(name) : (alias ?? name);
  const meaning = field === null ? words : `${owner.name}.${name}: ${String(field.type)}\n${field.description ?? ''}`;
  return (
    <li>
      <div className="tree-row">
        {opens ? (
          <Button
            className="tree-opener"
            aria-label={BUILDER_WORDS.inside(words)}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onPress={() => setOpen(!open)}
          >
            <span aria-hidden>{open ? '▾' : '▸'}</span>
          </Button>
        ) : (
          <span className="tree-opener" aria-hidden />
        )}
        <Checkbox className="check" isSelected={selection !== null} onChange={onToggle} onFocus={() => explain(meaning)}>
          <span className="box" aria-hidden />
          <span className={kind === 'field' ? 'code' : ''}>{words}</span>
          {alias !== null && <span className="quiet small code">{name}</span>}
        </Checkbox>
      </div>
      {opens && open && (
        <div id={id} className="tree-inner">
          {inputs.length > 0 && selection.kind === Kind.FIELD && (
            <GroupEditor
              label={BUILDER_WORDS.given(words)}
              add={BUILDER_WORDS.addMore}
              owner={name}
              inputs={inputs}
              exactlyOne={false}
              group={readGroup(selection.arguments ?? [], inputs)}
              onGroup={(given) => edit(withArguments(document, selection, given))}
            />
          )}
          {inner !== undefined && isCompositeType(innerType) && <FieldTree set={inner} type={innerType} depth={depth + 1} />}
        </div>
      )}
    </li>
  );
}
