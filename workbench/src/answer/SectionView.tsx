// One table of an answer, also as a chart or a map, with what can be done to it.
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Answered } from '../ask/run';
import { TakeAway } from '../take/TakeAway';
import { WORDS } from '../words/words';
import { PLAIN, shownColumns, shownRows, type Arrangement } from './arrange';
import { ColumnsButton } from './ColumnsButton';
import { CopyLink } from './CopyLink';
import { UNDRAWN, type Drawing } from './drawing';
import { Grid } from './Grid';
import { hasMarks, type Section } from './sections';

interface SectionViewProps {
  section: Section;
  answered: Answered;
  /** Of what the files taken away are the answer. */
  question: { title: string; number: string | null };
  /** As the address says; null: this table is arranged for itself. */
  arrangement: Arrangement | null;
  onArrange: ((arrangement: Arrangement) => void) | null;
  view: RowsView;
  onView: (view: RowsView) => void;
  /** As the address says; null: this table is drawn for itself. */
  drawing: Drawing | null;
  onDraw: ((drawing: Drawing) => void) | null;
  onMore: (first: number) => void;
}

/** How the rows of one table are shown. */
export const ROWS_VIEWS = ['table', 'chart', 'map'] as const;
export type RowsView = (typeof ROWS_VIEWS)[number];

const MORE_ROWS = 100;

const ChartView = lazy(() => import('../chart/ChartView'));
const MapView = lazy(() => import('../map/MapView'));

export function SectionView(props: SectionViewProps) {
  const { section, answered, question, arrangement, onArrange, view, onView, drawing, onDraw, onMore } = props;
  const [own, setOwn] = useState<Arrangement>(PLAIN);
  const [ownDrawing, setOwnDrawing] = useState<Drawing>(UNDRAWN);
  const arranged = arrangement ?? own;
  const arrange = onArrange ?? setOwn;
  const columns = shownColumns(section.columns, arranged);
  const rows = shownRows(section.columns, section.rows, arranged);
  const alone = section.total === null && section.records === null && section.rows.length === 1;
  const Drawn = view === 'map' ? MapView : ChartView;
  const late = new Set(section.gaps.flatMap(({ feed }) => feed ?? []));
  return (
    <section className="section" aria-label={section.title}>
      <div className="section-head">
        <h2>
          {section.title} {!alone && <span className="section-count">{countWords(section)}</span>}
        </h2>
        {section.withheld !== null && section.withheld !== 'NOTHING' && (
          <p className="quiet small">{WORDS.answer.withheld(section.withheld)}</p>
        )}
      </div>
      <div className="card table-card">
        {!alone && section.rows.length > 0 && (
          <div className="toolbar">
            {view === 'table' && <ColumnsButton columns={section.columns} arrangement={arranged} onArrange={arrange} />}
            <input
              className="control filter"
              type="search"
              aria-label={WORDS.answer.filter}
              placeholder={WORDS.answer.filter}
              value={arranged.filter}
              onChange={(event) => arrange({ ...arranged, filter: event.target.value })}
            />
            <span className="toolbar-space" />
            {onArrange !== null && <CopyLink />}
            <TakeAway answered={answered} section={section} arrangement={arranged} question={question.title} number={question.number} />
          </div>
        )}
        {rows.length === 0 ? (
          <p className="empty">{arranged.filter === '' ? WORDS.answer.noRows : WORDS.answer.noRowsFiltered(arranged.filter)}</p>
        ) : view !== 'table' ? (
          <Suspense fallback={<p className="empty">{WORDS.loading}</p>}>
            <Drawn
              section={section}
              rows={rows}
              sorted={arranged.sorting !== null}
              drawing={drawing ?? ownDrawing}
              onDraw={onDraw ?? setOwnDrawing}
              onTable={() => onView('table')}
            />
          </Suspense>
        ) : (
          <Grid
            title={section.title}
            columns={columns}
            rows={rows}
            late={late}
            sorting={arranged.sorting}
            onSort={(sorting) => arrange({ ...arranged, sorting })}
          />
        )}
        <TableFoot section={section} arrangement={arranged} rows={rows.length} onMore={onMore} />
      </div>
    </section>
  );
}

interface TableFootProps {
  section: Section;
  arrangement: Arrangement;
  /** How many rows are shown. */
  rows: number;
  onMore: (first: number) => void;
}

/** What is hidden, what is missing, and what the marks mean. */
function TableFoot({ section, arrangement: { filter, sorting }, rows, onMore }: TableFootProps) {
  const filtered = filter !== '';
  const partly = section.next !== null && (filtered || sorting !== null);
  const left = section.next === null || section.total === null ? 0 : section.total - section.rows.length;
  const marked = hasMarks(section);
  if (!filtered && left === 0 && !marked) return null;
  return (
    <div className="table-foot">
      {left > 0 && (
        <Button className="button" onPress={() => onMore(MORE_ROWS)}>
          {WORDS.answer.more(Math.min(MORE_ROWS, left))}
        </Button>
      )}
      <span className="quiet small" role="status">
        {[filtered && WORDS.answer.filtered(rows, section.rows.length), partly && WORDS.answer.loaded].filter(Boolean).join(' ')}
      </span>
      {marked && (
        <span className="quiet small">
          <span className="mark-late" aria-hidden>
            ▲
          </span>{' '}
          {WORDS.answer.notCurrent}
        </span>
      )}
    </div>
  );
}

function countWords({ rows, total, records }: Section): string {
  return records === null ? WORDS.answer.of(rows.length, total ?? rows.length) : WORDS.answer.groups(rows.length, records);
}
