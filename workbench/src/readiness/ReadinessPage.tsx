// When equipment arrives, and when its crew has finished training.
import { print } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLocation, useSearch } from 'wouter';

import { CopyLink } from '../answer/CopyLink';
import { ErrorList } from '../answer/ErrorList';
import { eachOnce } from '../answer/gaps';
import { GapsBanner } from '../answer/GapsBanner';
import { ProgressNote } from '../answer/ProgressNote';
import { SectionView } from '../answer/SectionView';
import { hasMarks, type Section } from '../answer/sections';
import { PLAIN } from '../answer/arrange';
import { paged } from '../ask/paged';
import type { Answered } from '../ask/run';
import { useRecovery } from '../ask/useRecovery';
import { useRun } from '../ask/useRun';
import { inWords } from '../form/inWords';
import { readForm } from '../form/variables';
import { timeOfDay } from '../format/dates';
import { TakeAway } from '../take/TakeAway';
import { READINESS } from '../words/readiness';
import { WORDS } from '../words/words';
import { MOST, PAGE } from './asked';
import { tableOf } from './columns';
import { FigureCards, FiguresToCome } from './FigureCards';
import { figuresOf, movableOf, type Figures } from './figures';
import { DOCUMENT, FIELDS, ORDERS, read, strangers, VIEWS, written, type Wanted } from './wanted';
import { Filters } from './Filters';
import { Hatching, Legend } from './Legend';
import { lineOf, type Line } from './lines';
import { remember, remembered, type Remembered } from './remembered';
import { Timeline } from './Timeline';

const MORE = 100;

export default function ReadinessPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const address = new URLSearchParams(search);
  const wanted = read(address);
  const unknown = strangers(address);
  const { variables, problems } = readForm(FIELDS, wanted.filled);
  const asking = problems.length > 0 ? null : JSON.stringify({ ...variables, orderBy: ORDERS[wanted.order] });
  const [back] = useState(remembered);
  const kept = useRef<Remembered>(back ?? { rows: PAGE, top: 0, stop: null });
  const { progress, answered, start, repeat, more, cancel } = useRun();
  useRecovery(progress, answered, repeat);
  const [begun] = useState(asking);

  useEffect(() => {
    if (asking === null) return;
    const first = asking === begun ? Math.min(MOST, Math.max(PAGE, back?.rows ?? 0)) : PAGE;
    const document = paged(DOCUMENT, 'donationLines', first, null);
    start(document, print(document), JSON.parse(asking));
  }, [asking, begun, back, start]);

  const want = (part: Partial<Wanted>): void =>
    navigate(written({ ...wanted, ...part }), { replace: !('filled' in part) && !('order' in part) });
  useViewKeys((view) => want({ view }));
  const section = answered === null ? null : tableOf(answered.sections);
  const late = new Set(section?.gaps.flatMap(({ feed }) => feed ?? []));
  const lines = section?.rows.map((row) => lineOf(row, late)) ?? [];
  const figures = answered === null || section === null ? null : figuresOf(answered.data);
  const old = answered !== null && progress.state !== 'answered';
  const leave = (): void => remember({ ...kept.current, rows: section?.rows.length ?? PAGE, top: window.scrollY });

  return (
    <div className={old ? 'page readiness older' : 'page readiness'} aria-busy={progress.state === 'running'} onClickCapture={leave}>
      <Hatching />
      <div className="readiness-head">
        <div>
          <h1 tabIndex={-1}>{READINESS.title}</h1>
          <p className="quiet">{READINESS.lead}</p>
        </div>
        <div className="readiness-tools">
          <div className="segments" role="group" aria-label={READINESS.view}>
            {VIEWS.map((view) => (
              <Button key={view} className="segment" aria-pressed={view === wanted.view} onPress={() => want({ view })}>
                {READINESS[view]}
              </Button>
            ))}
          </div>
          {wanted.view === 'timeline' && answered !== null && section !== null && (
            <>
              <CopyLink />
              <TakeAway answered={answered} section={section} arrangement={PLAIN} question={READINESS.records} number={null} />
            </>
          )}
        </div>
      </div>
      {unknown.length > 0 && (
        <p className="remark" role="status">
          {READINESS.strangers(unknown)}
        </p>
      )}
      {figures === null ? (
        progress.state === 'running' && <FiguresToCome />
      ) : (
        <FigureCards
          figures={figures}
          movable={movableOf(lines.map(({ node }) => node))}
          partly={lines.length < figures.total}
          ask={questionOf(wanted)}
        />
      )}
      <Filters wanted={wanted} onWant={want} />
      <p className="print-line">{inWords(FIELDS, wanted.filled)}</p>
      {problems.map(({ path, label, message }) => (
        <p key={path} className="failure" role="alert">
          {label}: {message}
        </p>
      ))}
      <ProgressNote progress={progress} onCancel={cancel} />
      {answered !== null && (progress.state === 'failed' || progress.state === 'cancelled') && (
        <p className="quiet small">{WORDS.answer.older}</p>
      )}
      {answered !== null && <ErrorList errors={answered.errors} />}
      {answered !== null && section !== null && figures !== null && (
        <Lines
          answered={answered}
          section={section}
          lines={lines}
          figures={figures}
          wanted={wanted}
          back={back}
          onWant={want}
          onMore={(first) => more(section, first)}
          onStop={(stop) => {
            kept.current = { ...kept.current, stop };
          }}
        />
      )}
    </div>
  );
}

interface LinesProps {
  answered: Answered;
  section: Section;
  lines: readonly Line[];
  figures: Figures;
  wanted: Wanted;
  back: Remembered | null;
  onWant: (part: Partial<Wanted>) => void;
  onMore: (first: number) => void;
  onStop: (stop: Remembered['stop']) => void;
}

/** The lines themselves, below what of them is not current. */
function Lines({ answered, section, lines, figures, wanted, back, onWant, onMore, onStop }: LinesProps) {
  useEffect(() => {
    if (back !== null) window.scrollTo(0, back.top);
  }, [back]);
  return (
    <>
      <p className="hidden-text" role="status">
        {READINESS.sentence(figures.late, figures.total)}
      </p>
      <GapsBanner
        gaps={eachOnce(section.gaps)}
        today={answered.world?.instant ?? null}
        marked={wanted.view === 'table' && hasMarks(section)}
      />
      {lines.length === 0 && <p className="card empty">{READINESS.noLines}</p>}
      {lines.length > 0 && wanted.view === 'table' && (
        <SectionView
          section={section}
          answered={answered}
          question={{ title: READINESS.records, number: null }}
          arrangement={wanted.arrangement}
          onArrange={(arrangement) => onWant({ arrangement })}
          view="table"
          onView={(view) => view === 'table' && onWant({ view })}
          drawing={null}
          onDraw={null}
          onMore={onMore}
        />
      )}
      {lines.length > 0 && wanted.view === 'timeline' && (
        <TimelineCard lines={lines} section={section} answered={answered} back={back} onMore={onMore} onStop={onStop} />
      )}
    </>
  );
}

type TimelineCardProps = Pick<LinesProps, 'lines' | 'section' | 'answered' | 'back' | 'onMore' | 'onStop'>;

function TimelineCard({ lines, section, answered, back, onMore, onStop }: TimelineCardProps) {
  const today = answered.world?.today ?? new Date().toISOString().slice(0, 10);
  const total = section.total ?? lines.length;
  const left = section.next === null ? 0 : total - lines.length;
  return (
    <section className="card table-card timeline-card" aria-label={READINESS.lines}>
      <Timeline lines={lines} today={today} left={back?.stop ?? null} onStop={onStop} />
      <div className="table-foot quiet small">
        {left > 0 && (
          <Button className="button" onPress={() => onMore(MORE)}>
            {READINESS.more(Math.min(MORE, left))}
          </Button>
        )}
        <span>
          {READINESS.shown(lines.length, total)}. {left > 0 && READINESS.shownHelp}{' '}
          {answered.world && READINESS.world(timeOfDay(answered.world.instant))}
        </span>
        {section.withheld !== null && section.withheld !== 'NOTHING' && <span>{WORDS.answer.withheld(section.withheld)}</span>}
      </div>
      <Legend today={today} />
    </section>
  );
}

/** The question that lists which later courses could be moved up, with the same filters as far as it has them. */
function questionOf({ filled }: Wanted): string {
  const address = new URLSearchParams({ q: '20' });
  for (const [path, values] of Object.entries(filled)) {
    if (['domain', 'arrives'].includes(path.split('.')[0] ?? '')) for (const value of values) address.append(`v.${path}`, value);
  }
  return `/?${address.toString()}`;
}

/** Alt 1 is the table, Alt 2 the chart, as on every page. */
function useViewKeys(show: (view: Wanted['view']) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const view = event.altKey ? { 1: 'table' as const, 2: 'timeline' as const }[event.key] : undefined;
      if (view === undefined) return;
      event.preventDefault();
      show(view);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
