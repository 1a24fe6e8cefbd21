// The schema in its own words: a type at a time, and a search over all names.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
} from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

import { firstSentence } from '../format/words';
import { SCHEMA } from '../schema/schema';
import { BUILDER_WORDS } from '../words/builder';
import { found } from './found';

/** So many characters stand without folding. */
const FOLDED = 300;

const ROOT = SCHEMA.getQueryType()?.name ?? 'Query';

export function Docs() {
  const [path, setPath] = useState<readonly string[]>([ROOT]);
  const [words, setWords] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [path]);
  const go = (next: readonly string[]): void => {
    moved.current = true;
    setWords('');
    setPath(next);
  };
  const open = (name: string): void => go([...path, name]);
  const type = SCHEMA.getType(path.at(-1) ?? ROOT);
  const before = path.at(-2);
  return (
    <div className="docs">
      <input
        className="control"
        type="search"
        aria-label={BUILDER_WORDS.docsSearch}
        placeholder={BUILDER_WORDS.docsSearch}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {words.trim() === '' ? (
        <>
          {before !== undefined && (
            <Button className="link-button" onPress={() => go(path.slice(0, -1))}>
              <span aria-hidden>‹</span> {BUILDER_WORDS.docsBack(before)}
            </Button>
          )}
          {type && <TypeDocs type={type} heading={heading} onOpen={open} />}
        </>
      ) : (
        <Hits words={words} onOpen={open} />
      )}
    </div>
  );
}

function Hits({ words, onOpen }: { words: string; onOpen: (type: string) => void }) {
  const hits = found(SCHEMA, words);
  return (
    <>
      <p className="quiet small" role="status">
        {hits.length === 0 ? BUILDER_WORDS.docsNone : BUILDER_WORDS.docsFound(hits.length)}
      </p>
      <ul>
        {hits.map(({ type, field, description }) => (
          <li key={`${type}.${field ?? ''}`}>
            <Button className="link-button code" onPress={() => onOpen(type)}>
              {field === null ? type : `${type}.${field}`}
            </Button>
            <p className="quiet small">{description}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TypeDocsProps {
  type: GraphQLNamedType;
  heading: React.RefObject<HTMLHeadingElement | null>;
  onOpen: (type: string) => void;
}

function TypeDocs({ type, heading, onOpen }: TypeDocsProps) {
  const fields = fieldsOf(type);
  const members = isUnionType(type) || isInterfaceType(type) ? SCHEMA.getPossibleTypes(type) : [];
  return (
    <>
      <h2 className="code" ref={heading} tabIndex={-1}>
        {type.name}
      </h2>
      <Described words={type.description ?? ''} />
      {members.length > 0 && (
        <p>
          {BUILDER_WORDS.docsMembers}{' '}
          {members.map(({ name }) => (
            <TypeButton key={name} name={name} words={name} onOpen={onOpen} />
          ))}
        </p>
      )}
      <ul>
        {fields.map((field) => (
          <li key={field.name}>
            <span className="code">{field.name}: </span>
            <TypeButton name={getNamedType(field.type).name} words={String(field.type)} onOpen={onOpen} />
            {field.description && <p className="quiet small">{field.description}</p>}
            <Arguments field={field} onOpen={onOpen} />
          </li>
        ))}
        {isEnumType(type) &&
          type.getValues().map(({ name, description }) => (
            <li key={name}>
              <span className="code">{name}</span>
              {description && <p className="quiet small">{description}</p>}
            </li>
          ))}
      </ul>
    </>
  );
}

/** What is longer than a few lines is folded behind its first sentence. */
function Described({ words }: { words: string }) {
  const plain = words.replaceAll('**', '');
  if (plain.length <= FOLDED) return <p className="docs-words">{plain}</p>;
  return (
    <details>
      <summary>{firstSentence(plain)}</summary>
      <p className="docs-words">{plain.slice(firstSentence(plain).length).trim()}</p>
    </details>
  );
}

function fieldsOf(type: GraphQLNamedType): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

function Arguments({ field, onOpen }: { field: GraphQLField<unknown, unknown> | GraphQLInputField; onOpen: (type: string) => void }) {
  if (!('args' in field) || field.args.length === 0) return null;
  return (
    <p className="small">
      {BUILDER_WORDS.docsWith}{' '}
      {field.args.map(({ name, type }) => (
        <span key={name} className="code docs-argument">
          {name}: <TypeButton name={getNamedType(type).name} words={String(type)} onOpen={onOpen} />
        </span>
      ))}
    </p>
  );
}

function TypeButton({ name, words, onOpen }: { name: string; words: string; onOpen: (type: string) => void }) {
  return (
    <Button className="link-button code" onPress={() => onOpen(name)}>
      {words}
    </Button>
  );
}
