// What is given to a field, or the conditions of a filter: all of them hold.
import { Kind, type GraphQLInputObjectType } from 'graphql';
import { Button } from 'react-aria-components';

import { fieldWords } from '../format/words';
import { BUILDER_WORDS } from '../words/builder';
import { AddButton } from './AddButton';
import { begunEntry, begunGroup, groupType, inputsOf, type Entry, type Group, type Input } from './entries';
import { useEntryFocus } from './useEntryFocus';
import { ValueEntry } from './ValueEntry';

interface GroupEditorProps {
  label: string;
  /** What the button says that adds an entry. */
  add: string;
  /** The field or the type that takes them. */
  owner: string;
  inputs: readonly Input[];
  /** It takes one and no more. */
  exactlyOne: boolean;
  group: Group;
  onGroup: (group: Group) => void;
}

export function GroupEditor({ label, add, owner, inputs, exactlyOne, group, onGroup }: GroupEditorProps) {
  const { place, added, removed } = useEntryFocus();
  const free = inputs.filter(({ name }) => !group.some((entry) => entry.name === name));
  const put = (name: string): void => {
    const input = inputs.find((one) => one.name === name);
    if (input === undefined) return;
    const begun = begunEntry(input, exactlyOne);
    onGroup(exactlyOne ? [begun] : [...group, begun]);
    added(name);
  };
  return (
    <div className="entries-group" role="group" aria-label={label} ref={place}>
      {group.map((entry) => {
        const input = inputs.find(({ name }) => name === entry.name);
        const words = BUILDER_WORDS.labels[entry.name] ?? fieldWords(entry.name);
        const change = (next: Entry): void => onGroup(group.map((one) => (one === entry ? next : one)));
        return (
          <div key={entry.name} className="entry-row" data-entry={entry.name}>
            <Button
              className="link-button entry-remove small"
              aria-label={BUILDER_WORDS.removeOne(words)}
              onPress={() => removed(() => onGroup(group.filter((one) => one !== entry)))}
            >
              {BUILDER_WORDS.remove}
            </Button>
            {input && <EntryEditor entry={entry} input={input} words={words} owner={owner} onEntry={change} />}
          </div>
        );
      })}
      {free.length > 0 && <AddButton words={add} name={`${add}: ${label}`} inputs={free} onAdd={put} />}
    </div>
  );
}

interface EntryEditorProps {
  entry: Entry;
  input: Input;
  words: string;
  owner: string;
  onEntry: (entry: Entry) => void;
}

function EntryEditor({ entry, input, words, owner, onEntry }: EntryEditorProps) {
  const type = groupType(input.type);
  if (entry.kind === 'value' || type === undefined) {
    const value = entry.kind === 'value' ? entry.value : ({ kind: Kind.NULL } as const);
    return (
      <ValueEntry value={value} input={input} owner={owner} onValue={(next) => onEntry({ kind: 'value', name: entry.name, value: next })} />
    );
  }
  if (entry.kind === 'group') {
    return (
      <fieldset className="fieldset entry-group">
        <legend>{words}</legend>
        <span className="help">{input.description}</span>
        {entry.group?.length === 0 && <p className="help">{BUILDER_WORDS.emptyGroup}</p>}
        <Inner
          label={words}
          type={type}
          group={entry.group ?? []}
          onGroup={(group) => onEntry({ ...entry, group: group.length === 0 ? null : group })}
        />
      </fieldset>
    );
  }
  const groups = entry.groups ?? [];
  const alternatives = entry.name === 'anyOf';
  const change = (next: readonly Group[]): void => onEntry({ ...entry, groups: next.length === 0 ? null : next });
  return (
    <fieldset className="fieldset entry-group">
      <legend>{words}</legend>
      <span className="help">{input.description}</span>
      {groups.map((group, at) => {
        const name = alternatives ? BUILDER_WORDS.alternative(at + 1) : BUILDER_WORDS.item(at + 1);
        return (
          // Alternatives have no name of their own: their place is what tells them apart.
          <div key={at} className="entry-alternative">
            <div className="entry-head">
              <strong>{name}</strong>
              <Button
                className="link-button small"
                aria-label={BUILDER_WORDS.removeOne(`${words}, ${name}`)}
                onPress={() => change(groups.toSpliced(at, 1))}
              >
                {BUILDER_WORDS.remove}
              </Button>
            </div>
            {alternatives && group.length === 0 && <p className="help">{BUILDER_WORDS.emptyAlternative}</p>}
            <Inner label={`${words}, ${name}`} type={type} group={group} onGroup={(next) => change(groups.toSpliced(at, 1, next))} />
          </div>
        );
      })}
      <Button className="link-button" onPress={() => change([...groups, begunGroup(type)])}>
        {alternatives ? BUILDER_WORDS.addAlternative : BUILDER_WORDS.addItem}
      </Button>
    </fieldset>
  );
}

interface InnerProps {
  label: string;
  type: GraphQLInputObjectType;
  group: Group;
  onGroup: (group: Group) => void;
}

function Inner({ label, type, group, onGroup }: InnerProps) {
  return (
    <GroupEditor
      label={label}
      add={type.name.endsWith('Filter') ? BUILDER_WORDS.addCondition : BUILDER_WORDS.addMore}
      owner={type.name}
      inputs={inputsOf(type)}
      exactlyOne={type.isOneOf}
      group={group}
      onGroup={onGroup}
    />
  );
}
