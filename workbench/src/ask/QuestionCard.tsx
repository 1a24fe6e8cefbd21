// A question as a form.
import { Button, Form } from 'react-aria-components';

import { FormFields } from '../form/FormFields';
import type { Problem } from '../form/variables';
import { LIBRARY, wordsOf, type Question } from '../schema/library';
import { QUESTION_WORDS } from '../words/questions';
import { WORDS } from '../words/words';
import { inWords } from '../form/inWords';
import { KeepButton } from './KeepButton';
import { fieldsOf, type Place } from './place';
import { ProblemSummary } from './ProblemSummary';
import { QuestionPicker } from './QuestionPicker';

interface QuestionCardProps {
  place: Place;
  problems: { list: readonly Problem[]; count: number };
  running: boolean;
  /** On a narrow screen the form of a question that was run is a line. */
  folded: boolean;
  onUnfold: () => void;
  onFill: (path: string, texts: readonly string[]) => void;
  onReset: () => void;
  onRun: () => void;
  onChoose: (question: Question | null) => void;
  onEdit: () => void;
}

export function QuestionCard({ place, problems, running, folded, onUnfold, onFill, onReset, onRun, onChoose, onEdit }: QuestionCardProps) {
  const fields = fieldsOf(place.text);
  const { title, help } = wordsOf(place.text);
  return (
    <div className={folded ? 'card question folded' : 'card question'}>
      <div className="question-head">
        <span className="quiet small">{whose(place.question)}</span>
        <QuestionPicker onChoose={onChoose} />
      </div>
      <h1 tabIndex={-1}>{title || WORDS.ask.untitled}</h1>
      {help && <p className="question-help">{help}</p>}
      <ProblemSummary key={problems.count} problems={problems.list} />
      <div className="question-line">
        <p>{inWords(fields, place.filled)}</p>
        <Button className="button" onPress={onUnfold}>
          {WORDS.ask.change}
        </Button>
      </div>
      <Form
        className="question-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        {fields.length === 0 && <p className="quiet">{WORDS.ask.noVariables}</p>}
        <FormFields fields={fields} filled={place.filled} problems={problems.list} onFill={onFill} />
        <div className="form-actions">
          <Button type="submit" className="button primary" aria-describedby="run-keys">
            {WORDS.ask.run} <kbd id="run-keys">{WORDS.ask.runKeys}</kbd>
          </Button>
          <Button className="link-button" onPress={onReset}>
            {WORDS.ask.reset}
          </Button>
          {running && <span className="spinner" aria-hidden />}
        </div>
      </Form>
      <div className="question-foot">
        <Button className="link-button underlined" onPress={onEdit}>
          {WORDS.ask.asGraphql}
        </Button>
        <KeepButton place={place} />
      </div>
    </div>
  );
}

function whose(question: Question | null): string {
  if (question === null) return WORDS.ask.own;
  return question.shelf === 'operator' ? QUESTION_WORDS.shelves.operator : WORDS.ask.number(question.number, LIBRARY.length);
}
