// The same question as GraphQL: the document, its variables, and what the word under the cursor means.
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { print } from 'graphql';

import { fill } from '../form/filled';
import { readForm, type Problem } from '../form/variables';
import { isObject } from '../answer/json';
import type { Ran } from '../history/ran';
import type { Question } from '../schema/library';
import { questionOfText } from '../schema/operators';
import { WORDS } from '../words/words';
import { KeepButton } from './KeepButton';
import { fieldsOf, parsed, type Place } from './place';
import { ProblemSummary } from './ProblemSummary';
import { QuestionPicker } from './QuestionPicker';

const Editor = lazy(() => import('../editor/Editor'));
const Beside = lazy(() => import('../builder/Beside'));

interface EditingProps {
  /** Which of the open documents the place is. */
  tab: string;
  place: Place;
  problems: { list: readonly Problem[]; count: number };
  running: boolean;
  onChange: (part: Partial<Place>) => void;
  /** Fills the form, and tells what stands there now. */
  onFill: (path: string, texts: readonly string[]) => Place;
  onTakeUp: (ran: Ran) => void;
  onRun: () => void;
  onChoose: (question: Question | null) => void;
}

export function Editing({ tab, place, problems, running, onChange, onFill, onTakeUp, onRun, onChoose }: EditingProps) {
  const [shown, setShown] = useState(tab);
  const [variables, setVariables] = useState(() => written(place));
  const [revision, setRevision] = useState(0);
  const [remark, setRemark] = useState('');
  const [documentation, setDocumentation] = useState('');
  if (shown !== tab) {
    setShown(tab);
    setVariables(written(place));
    setRemark('');
    setDocumentation('');
  }

  const type = (text: string): void => {
    onChange({ text, question: questionOfText(text), ...given(text, variables) });
  };
  const typeVariables = (text: string): void => {
    setVariables(text);
    const filled = given(place.text, text);
    setRemark(filled.filled === undefined ? WORDS.ask.badVariables : leftOut(place.text, text));
    onChange(filled);
  };
  const put = (text: string): void => {
    type(text);
    setRevision(revision + 1);
  };
  const fillIn = (path: string, texts: readonly string[]): void => {
    setVariables(written(onFill(path, texts)));
    setRevision(revision + 1);
  };
  const prettify = (): void => {
    const read = parsed(place.text);
    if ('fault' in read) return;
    put(`${comment(place.text)}${print(read.document)}\n`);
  };

  return (
    <>
      <div className="question-head">
        <h1 tabIndex={-1}>{WORDS.ask.document}</h1>
        <QuestionPicker onChoose={onChoose} />
      </div>
      <ProblemSummary key={problems.count} problems={problems.list} />
      <div className="editor-columns">
        <Suspense fallback={<p className="quiet">{WORDS.loading}</p>}>
          <Beside
            text={place.text}
            filled={place.filled}
            onText={put}
            onFill={fillIn}
            explain={setDocumentation}
            onTakeUp={onTakeUp}
          />
        </Suspense>
        <div className="editor-main">
          <p className="help">{WORDS.ask.editorHelp}</p>
          <Suspense fallback={<p className="quiet">{WORDS.loading}</p>}>
            <Editor
              key={`document ${tab}`}
              kind="document"
              label={WORDS.ask.document}
              text={place.text}
              revision={revision}
              onType={type}
              onDocumentation={setDocumentation}
            />
            <h2>{WORDS.ask.variables}</h2>
            <Editor
              key={`variables ${tab}`}
              kind="variables"
              label={WORDS.ask.variables}
              text={variables}
              revision={revision}
              onType={typeVariables}
            />
          </Suspense>
          {remark && (
            <p className="remark" role="status">
              {remark}
            </p>
          )}
          <section className="documentation" aria-label={WORDS.ask.documentation}>
            {documentation || WORDS.ask.noDocumentation}
          </section>
          <div className="form-actions">
            <Button className="button primary" onPress={onRun}>
              {WORDS.ask.run} <kbd>{WORDS.ask.runKeys}</kbd>
            </Button>
            <Button className="link-button" onPress={prettify}>
              {WORDS.ask.prettify}
            </Button>
            <Button className="link-button" onPress={() => onChange({ editing: false })}>
              {WORDS.ask.asForm}
            </Button>
            <KeepButton place={place} />
            {running && <span className="spinner" aria-hidden />}
          </div>
        </div>
      </div>
    </>
  );
}

/** The variables as the form has them now. */
function written({ text, filled }: Place): string {
  return `${JSON.stringify(readForm(fieldsOf(text), filled).variables, null, 2)}\n`;
}

/** The form that a document and its variables make; none while the variables are no JSON. */
function given(text: string, variables: string): { filled?: Place['filled'] } {
  const read = object(variables);
  return read === null ? {} : { filled: fill(fieldsOf(text), read) };
}

function leftOut(text: string, variables: string): string {
  const fields = fieldsOf(text);
  const names = Object.keys(object(variables) ?? {}).filter((name) => !fields.some((field) => field.name === name));
  return names.length === 0 ? '' : WORDS.ask.leftInEditor(names);
}

function object(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json.trim() || '{}');
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The question in words: printing a document leaves comments out. */
function comment(text: string): string {
  return /^(?:#[^\n]*\n)*/.exec(text)?.[0] ?? '';
}
