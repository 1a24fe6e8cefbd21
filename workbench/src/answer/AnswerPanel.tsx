// The answer: what it lacks, how many rows, its tables, and its JSON.
import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import type { Answered } from '../ask/run';
import { VIEWS, type Place, type View } from '../ask/place';
import type { Progress } from '../ask/useRun';
import { timeOfDay } from '../format/dates';
import { wordsOf } from '../schema/library';
import { WORDS } from '../words/words';
import type { Arrangement } from './arrange';
import type { Drawing } from './drawing';
import { ErrorList } from './ErrorList';
import { eachOnce } from './gaps';
import { GapsBanner } from './GapsBanner';
import { JsonView } from './JsonView';
import { ProgressNote } from './ProgressNote';
import { SectionView, type RowsView } from './SectionView';
import { hasMarks, type Section } from './sections';
import { ViewChoice } from './ViewChoice';

const ExplainView = lazy(() => import('../explain/ExplainView'));

interface AnswerPanelProps {
  place: Place;
  progress: Progress;
  answered: Answered | null;
  onView: (view: View) => void;
  onArrange: (arrangement: Arrangement) => void;
  onDraw: (drawing: Drawing) => void;
  onMore: (section: Section, first: number) => void;
  onCancel: () => void;
}

export function AnswerPanel(props: AnswerPanelProps) {
  const { place, progress, answered, onView, onCancel } = props;
  const older = answered !== null && (progress.state === 'running' || progress.state === 'failed' || progress.state === 'cancelled');
  return (
    <section
      id="answer"
      className="answer"
      aria-label={WORDS.ask.answer}
      aria-busy={progress.state === 'running'}
      data-region
      tabIndex={-1}
    >
      <Announcement progress={progress} answered={answered} />
      <ProgressNote progress={progress} onCancel={onCancel} />
      {answered === null && progress.state === 'idle' && <p className="card empty">{WORDS.answer.empty}</p>}
      {answered !== null && (
        <div className={older ? 'answered older' : 'answered'}>
          {older && progress.state !== 'running' && <p className="quiet small">{WORDS.answer.older}</p>}
          <ErrorList errors={answered.errors} />
          <GapsBanner
            gaps={eachOnce(answered.sections.flatMap(({ gaps }) => gaps))}
            today={answered.world?.instant ?? null}
            marked={place.view === 'table' && answered.sections.some(hasMarks)}
          />
          <div className="answer-head">
            <p className="quiet small">{took(answered)}</p>
            <ViewChoice views={VIEWS} view={place.view} onView={onView} />
          </div>
          <Shown {...props} answered={answered} view={place.view} />
        </div>
      )}
    </section>
  );
}

/** The answer in the view that was chosen. */
function Shown({ view, ...props }: AnswerPanelProps & { answered: Answered; view: View }) {
  if (view === 'json') return <JsonView answered={props.answered} />;
  if (view !== 'explain') return <Tables {...props} view={view} />;
  return (
    <Suspense fallback={<p className="quiet">{WORDS.loading}</p>}>
      <ExplainView answered={props.answered} />
    </Suspense>
  );
}

interface TablesProps extends AnswerPanelProps {
  answered: Answered;
  view: RowsView;
}

/** In the document's order. The address arranges the first list, and says how the first groups are drawn, else that list. */
function Tables({ answered, view, place, onView, onArrange, onDraw, onMore }: TablesProps) {
  const main = answered.sections.find(isList) ?? answered.sections.at(-1);
  const drawn = (view === 'chart' ? answered.sections.find(({ records }) => records !== null) : undefined) ?? main;
  return answered.sections.map((section) => (
    <SectionView
      key={section.id}
      section={section}
      answered={answered}
      question={{ title: wordsOf(place.text).title, number: place.question?.number ?? null }}
      arrangement={section === main ? place.arrangement : null}
      onArrange={section === main ? onArrange : null}
      view={view}
      drawing={section === drawn ? place.drawing : null}
      onDraw={section === drawn ? onDraw : null}
      onView={onView}
      onMore={(first) => onMore(section, first)}
    />
  ));
}

function isList({ total, records, rows }: Section): boolean {
  return total !== null || records !== null || rows.length > 1;
}

/** Says the count of each new answer to those who do not see it come. */
function Announcement({ progress, answered }: { progress: Progress; answered: Answered | null }) {
  const [words, setWords] = useState('');
  const said = useRef<Answered | null>(null);
  useEffect(() => {
    if (progress.state !== 'answered' || answered === null || said.current === answered) return;
    said.current = answered;
    const rows = answered.sections.reduce((sum, section) => sum + section.rows.length, 0);
    setWords(answered.data === null ? WORDS.answer.failed : WORDS.answer.announced(rows));
  }, [progress, answered]);
  return (
    <p className="hidden-text" role="status">
      {words}
    </p>
  );
}

function took({ milliseconds, world }: Answered): string {
  const seconds = (milliseconds / 1000).toFixed(2);
  return world === null ? WORDS.answer.tookOnly(seconds) : WORDS.answer.took(seconds, timeOfDay(world.instant));
}
